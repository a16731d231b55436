package org.talentmoves.submission.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.server.ResponseStatusException;
import org.talentmoves.account.Bearer;
import org.talentmoves.submission.Asked;
import org.talentmoves.submission.KeyUnfit;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.api.Question;

/** What comes with a request that writes. */
final class Bodies {

    /** In bytes, of one thing. */
    static final int ONE = 1_000_000;

    /** In bytes, of a thousand rows. */
    static final int MANY = 10_000_000;

    private Bodies() {}

    /** Reads what is asked at an address that knows no parameters. */
    static Asked asked(Bearer bearer, HttpServletRequest request, int most)
            throws IOException, ServletRequestBindingException {
        parameters(request, Set.of()).check();
        return read(bearer, request, most);
    }

    /** The parameters of an address, of which all others than those are refused. */
    static Parameters parameters(HttpServletRequest request, Set<String> known) throws ServletRequestBindingException {
        return new Parameters(Question.given(request), known);
    }

    static Asked read(Bearer bearer, HttpServletRequest request, int most) throws IOException {
        String query = request.getQueryString();
        return new Asked(
                bearer,
                request.getMethod() + " " + request.getRequestURI() + (query == null ? "" : "?" + query),
                request.getHeader(HttpHeaders.IF_MATCH),
                "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH)),
                key(request.getHeader("Idempotency-Key")),
                body(request, most));
    }

    private static byte[] body(HttpServletRequest request, int most) throws IOException {
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return body;
    }

    /** A string of structured fields (RFC 9651, section 3.3.3), or the same without its quotation marks. */
    private static @Nullable String key(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String key = header.strip();
        String plain = key.length() > 1 && key.startsWith("\"") && key.endsWith("\"")
                ? key.substring(1, key.length() - 1)
                : key;
        if (!plain.matches("[\\x21-\\x7E ]{1,200}") || plain.contains("\"")) {
            throw new KeyUnfit();
        }
        return plain;
    }
}
