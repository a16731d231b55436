package org.talentmoves.site;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentmoves.timeline.Wording;

/**
 * Answers what cannot be read as a request at all, so that it comes to no filter and no controller: a broken percent
 * encoding, a control character in the address, a head that is too long. Such requests come from programs, or from
 * addresses that were cut; the answer is a problem as in RFC 9457 in plain words, with the headers of every answer, and for
 * a browser a page without anything that would have to be looked up.
 */
public final class Unreadable extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        boolean isRead = isReadByAPerson(request);
        response.setContentType(isRead ? "text/html" : "application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        SiteSecurity.PROTECTION.forEach(response::setHeader);
        try (Writer writer = response.getReporter()) {
            writer.write(isRead ? page(request, response.getStatus()) : problem(response.getStatus()));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The client has gone", gone);
        }
    }

    private static boolean isReadByAPerson(Request request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") && !ApiPages.isOfPrograms(request.getRequestURI());
    }

    private static String page(Request request, int status) {
        boolean chinese = request.getRequestURI().startsWith("/zh/");
        Wording wording = new Wording(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        boolean isCut = status < 500;
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark"><title>%s – %s</title></head>
                <body><main><h1>%2$s</h1><p>%4$s</p><p><a href="%5$s">%6$s</a></p></main></body>
                </html>
                """.formatted(
                        chinese ? "zh-Hans" : "en",
                        wording.say(isCut ? "error.bad.title" : "error.failure.title"),
                        wording.say("site.name"),
                        wording.say(isCut ? "error.unreadable.text" : "error.failure.text"),
                        chinese ? "/zh/" : "/",
                        wording.say("error.back"));
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
