package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;

/**
 * Who takes what is compressed, what is worth it, and how it is tagged: as the same without compression with {@code -gzip} at
 * the end, since a strong tag stands for the very bytes that are sent (RFC 9110, section 8.8.3.3).
 */
final class Gzip {

    /** In bytes; what is shorter gains nothing. */
    static final int LEAST = 1_000;

    private static final Pattern TEXTS = Pattern.compile("text/(?!event-stream).*"
            + "|application/(?:.*\\+)?(?:json|xml)|application/(?:x-)?ndjson|application/javascript|image/svg\\+xml");

    private static final String MARK = "-gzip\"";

    private Gzip() {}

    /**
     * Whether the request prefers it to nothing (section 12.5.3); who says nothing gets the plain bytes. So does who speaks
     * HTTP/1.0: a compressed body is sent without its length, and nothing else would tell that it broke off.
     */
    static boolean isAcceptedBy(HttpServletRequest request) {
        return !request.getProtocol().equals("HTTP/1.0") && isTakenBy(request);
    }

    private static boolean isTakenBy(HttpServletRequest request) {
        Map<String, Double> weights = new HashMap<>();
        Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
                .flatMap(header -> List.of(header.toLowerCase(Locale.ROOT).split(",")).stream())
                .map(part -> part.replace(" ", "").replace("\t", ""))
                .forEach(part -> weights.put(part.replaceFirst(";.*", ""), weight(part)));
        return weights.getOrDefault("gzip", weights.getOrDefault("*", 0.0)) > 0;
    }

    private static double weight(String part) {
        int q = part.indexOf(";q=");
        try {
            return q < 0 ? 1 : Double.parseDouble(part.substring(q + 3));
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }

    static boolean isFor(String contentType) {
        return TEXTS.matcher(contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                .matches();
    }

    /** The tag of the compressed form; a weak one stands for both. */
    static String tagged(String tag) {
        return tag.startsWith("\"") && !tag.endsWith(MARK) ? tag.substring(0, tag.length() - 1) + MARK : tag;
    }

    /** Tags as they are without compression. */
    static String untagged(String tags) {
        return StringUtils.replace(tags, MARK, "\"");
    }
}
