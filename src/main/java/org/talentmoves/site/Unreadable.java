package org.talentmoves.site;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Answers what cannot be read as a request at all, so that it comes to no filter and no controller: a broken percent
 * encoding, a control character in the address, a head that is too long. Such requests come from programs, or from
 * addresses that were cut; the answer is a problem as in RFC 9457 in plain words, with the headers of every answer.
 */
public final class Unreadable extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        SiteSecurity.PROTECTION.forEach(response::setHeader);
        try (Writer writer = response.getReporter()) {
            writer.write(problem(response.getStatus()));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The client has gone", gone);
        }
    }

    private static String problem(int status) {
        return switch (status) {
            case 501, 505 ->
                refused(status, "Use HTTP/1.1, one of its methods, and no transfer encoding other than chunked.");
            case 417 -> refused(status, "Leave the header Expect out.");
            default ->
                status >= 500
                        ? problem(
                                "unexpected", "Something failed here", status, "It is not your fault. Try again later.")
                        : refused(
                                status,
                                "The address or a header cannot be read: write other characters than letters, digits and"
                                        + " -._~ in percent encoding (RFC 3986), name one host, and keep the whole head"
                                        + " of the request under 8 kB.");
        };
    }

    private static String refused(int status, String detail) {
        return problem("request-not-understood", "The request cannot be understood", status, detail);
    }

    private static String problem(String name, String title, int status, String detail) {
        return """
                {"type":"/problems/%s","title":"%s","status":%d,"detail":"%s","errors":[]}
                """.formatted(name, title, status, detail);
    }

    @Configuration(proxyBeanMethods = false)
    static class Answers {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadable() {
            return server -> server.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(Unreadable.class.getName());
                }
            });
        }
    }
}
