package org.talentmoves.site;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.talentmoves.account.Bearer;
import org.talentmoves.shared.Network;

/**
 * Lets programs in as often as their quota allows: that of the token with which they ask, else that of the address from
 * which they do. Every answer tells what is left of it.
 */
@Component
@EnableConfigurationProperties(Limits.class)
class Turnstile {

    private final Quota addresses;
    private final Quota tokens;
    private final ProblemWriter problems;

    Turnstile(Limits limits, Ticker ticker, ProblemWriter problems) {
        this.addresses = new Quota("address", limits.address(), ticker);
        this.tokens = new Quota("token", limits.token(), ticker);
        this.problems = problems;
    }

    /** Counts a request; of one too many it answers that, and returns false. */
    boolean lets(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Quota.Taken taken = take(request);
        response.setHeader("RateLimit-Policy", taken.policy());
        response.setHeader("RateLimit", taken.left());
        if (!taken.isAllowed()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(taken.secondsToWait()));
            problems.refuse(HttpStatus.TOO_MANY_REQUESTS, request, response);
        }
        return taken.isAllowed();
    }

    private Quota.Taken take(HttpServletRequest request) {
        var asking = SecurityContextHolder.getContext().getAuthentication();
        return asking != null && asking.getPrincipal() instanceof Bearer bearer
                ? tokens.take(bearer.tokenId())
                : addresses.take(Network.of(request.getRemoteAddr()));
    }
}
