package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** How sessions are found and read: by a cookie, and at the desk only. */
@Configuration(proxyBeanMethods = false)
class Sessions {

    private static final Logger log = LoggerFactory.getLogger(Sessions.class);

    /** A public page does not look for a session, also when whoever reads it has one. */
    @Bean
    static HttpSessionIdResolver sessionsOfTheDesk() {
        CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
        cookies.setCookieSerializer(cookie());
        return new HttpSessionIdResolver() {

            @Override
            public List<String> resolveSessionIds(HttpServletRequest request) {
                return DeskSecurity.DESK.matches(request) ? cookies.resolveSessionIds(request) : List.of();
            }

            @Override
            public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
                cookies.setSessionId(request, response, id);
            }

            @Override
            public void expireSession(HttpServletRequest request, HttpServletResponse response) {
                cookies.expireSession(request, response);
            }
        };
    }

    /** Both languages share it; over https it is sent over https only. */
    private static CookieSerializer cookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("desk");
        // What a cookie holds is asked for as it stands: decoded, it could hold what the database cannot
        cookie.setUseBase64Encoding(false);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /**
     * Takes what another version of the program has left in a session for nothing: whoever it was signs in again. It has the
     * name for which Spring Session asks.
     */
    @Bean
    static GenericConversionService springSessionConversionService() {
        GenericConversionService converters = new GenericConversionService();
        converters.addConverter(Object.class, byte[].class, new SerializingConverter());
        converters.addConverter(new Reader());
        return converters;
    }

    private static final class Reader implements GenericConverter {

        private final DeserializingConverter reader = new DeserializingConverter(Sessions.class.getClassLoader());

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object bytes, TypeDescriptor from, TypeDescriptor to) {
            try {
                return bytes == null ? null : reader.convert((byte[]) bytes);
            } catch (SerializationFailedException unreadable) {
                log.info("A session of another version is over: {}", unreadable.getMessage());
                return null;
            }
        }
    }
}
