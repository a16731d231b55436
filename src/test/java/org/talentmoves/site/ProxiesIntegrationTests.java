package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.site.Visitor.header;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.talentmoves.database.TestDatabase;

/** Behind a proxy that is named, each of those for whom it asks has a quota of their own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"talentmoves.starter=false", "talentmoves.proxies=127.0.0.0/8,::1", "talentmoves.limits.address=2"
        })
@ContextConfiguration(initializers = TestDatabase.class)
class ProxiesIntegrationTests {

    @LocalServerPort
    private int port;

    private String left(String forwardedFor) throws Exception {
        return header(new Visitor(port).ask("GET", "/api/v1/moves", "X-Forwarded-For", forwardedFor), "RateLimit");
    }

    @Test
    void eachAskerHasAQuota() throws Exception {
        assertThat(left("192.0.2.1")).startsWith("\"address\";r=1;");
        assertThat(left("192.0.2.2")).startsWith("\"address\";r=1;");
        assertThat(left("192.0.2.1")).startsWith("\"address\";r=0;");
        assertThat(left("192.0.2.77, 192.0.2.1"))
                .as("what the asker claims stands before what the proxy says")
                .startsWith("\"address\";r=0;");
    }
}
