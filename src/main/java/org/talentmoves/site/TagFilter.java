package org.talentmoves.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;
import org.talentmoves.shared.VersionTag;
import org.talentmoves.timeline.api.Copy;

/**
 * Names the state of every answer by a strong tag, and answers “not modified” when the reader's copy still is what would be
 * sent (RFC 9110, section 13.1.2); to HEAD as to GET (section 9.3.2). The tag of a single thing begins with its version,
 * which a writer sends as {@code If-Match}. Where a date is known, it is a condition as well, but the tag comes first.
 */
@Component
class TagFilter extends OncePerRequestFilter {

    /** Files of the site have a date, and are not read for their head; health is not to be kept. */
    private static final List<String> UNTAGGED = List.of("/assets/", "/webjars/", "/swagger-ui/", "/actuator/");

    /** Whole files to take away, which know their tag and are not held in memory. */
    static final Pattern TO_TAKE_AWAY = Pattern.compile("(/zh)?/data/[^/]+");

    private static final String VERSION = VersionTag.class.getName();
    private static final String MODIFIED = LastModified.class.getName();

    private final Revisions revisions;
    private final LastModified modified;

    TagFilter(Revisions revisions, LastModified modified) {
        this.revisions = revisions;
        this.modified = modified;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isAsyncDispatch(request)) {
            remember(request);
        }
        KeptBody known = WebUtils.getNativeResponse(response, KeptBody.class);
        KeptBody kept = known == null ? new KeptBody(request, response) : known;
        chain.doFilter(request, known == null ? kept : response);
        if (!isAsyncStarted(request) && !kept.streams()) {
            send(kept, request);
        }
    }

    /**
     * Looks for the version and the date before anything is read of the thing. Were it the other way round, the number of a new version
     * could stand on what the old one said, and whoever changes that would undo the new one unawares.
     */
    private void remember(HttpServletRequest request) {
        if (!isRead(request) || request.getParameter("version") != null) {
            return;
        }
        Optional<Subject> single = SingleThing.of(request);
        single.map(thing -> modified.of(thing, request))
                .orElseGet(() -> modified.ofList(request))
                .ifPresent(time -> request.setAttribute(MODIFIED, time));
        single.ifPresent(
                thing -> request.setAttribute(VERSION, new VersionTag(thing.toString(), revisions.version(thing))));
    }

    private static void send(KeptBody kept, HttpServletRequest request) throws IOException {
        if (!isRead(request) || !isToBeKept(kept) || !isKnown(kept, request)) {
            kept.copyBodyToResponse();
        }
    }

    private static boolean isKnown(KeptBody kept, HttpServletRequest request) throws IOException {
        String given = kept.getHeader(HttpHeaders.ETAG);
        String tag = given == null ? tag(kept, request) : given;
        Optional<Instant> time =
                Optional.ofNullable(request.getAttribute(MODIFIED)).map(Instant.class::cast);
        return Copy.isLatest(request, kept.answer(), tag, time);
    }

    private static String tag(KeptBody kept, HttpServletRequest request) throws IOException {
        String mark = DigestUtils.md5DigestAsHex(kept.getContentInputStream());
        return request.getAttribute(VERSION) instanceof VersionTag version ? version.etag(mark) : "\"" + mark + "\"";
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static boolean isToBeKept(KeptBody kept) {
        return HttpStatusCode.valueOf(kept.getStatus()).is2xxSuccessful()
                && !kept.isCommitted()
                && !Optional.ofNullable(kept.getHeader(HttpHeaders.CACHE_CONTROL))
                        .orElse("")
                        .contains("no-store");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return UNTAGGED.stream().anyMatch(request.getRequestURI()::startsWith)
                || TO_TAKE_AWAY.matcher(request.getRequestURI()).matches()
                || DeskSecurity.DESK.matches(request);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
