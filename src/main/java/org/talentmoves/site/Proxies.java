package org.talentmoves.site;

import com.github.benmanes.caffeine.cache.Ticker;
import org.apache.catalina.valves.RemoteIpValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What stands in front of this site and may say for whom it asks. Anybody could write {@code X-Forwarded-For}, so that it
 * is believed of these alone, and of nobody where none is named.
 *
 * @param proxies their addresses or networks, such as {@code 192.0.2.1,10.0.0.0/8}
 */
@ConfigurationProperties("talentmoves")
record Proxies(@Nullable String proxies) {

    /** Takes the asker's address and whether the connection is safe from what they say. */
    RemoteIpValve believed() {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(proxies);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Proxies.class)
    static class Believing {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> believed(Proxies proxies) {
            return server -> {
                if (proxies.proxies() != null && !proxies.proxies().isBlank()) {
                    server.addEngineValves(proxies.believed());
                }
            };
        }

        /** Measures the time for quotas. */
        @Bean
        Ticker ticker() {
            return Ticker.systemTicker();
        }
    }
}
