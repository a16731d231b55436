package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.NotFound;
import org.talentmoves.timeline.FormerAddresses;
import org.talentmoves.timeline.MergedIntoAnother;

/**
 * Leads for ever from the addresses of what was merged to those of what it was merged into: its page, what lies below it,
 * lists that are filtered by it, and forms about it. Asked only after nothing was found, so that other requests pay nothing for it.
 */
@Component
class Forwarding {

    private static final Pattern PLACE =
            Pattern.compile("((?:/api/v1)?/)(lab|researcher|source)s/([a-z0-9-]{1,80})((?:/.*)?)");

    /** Forms that are asked for by the name of what they are about, with the parameter in which it is. */
    private static final Map<String, String> FORMS =
            Map.of("/desk/change", "subject", "/desk/restore", "subject", "/requests/new", "about");

    private static final Pattern SUBJECT = Pattern.compile("(lab|researcher|source)/([a-z0-9-]{1,80})");

    private final FormerAddresses formers;

    Forwarding(FormerAddresses formers) {
        this.formers = formers;
    }

    /** The address to which a request leads that was refused; empty where it leads nowhere. */
    Optional<String> of(DomainException refusal, HttpServletRequest request) {
        String query = request.getQueryString();
        if (refusal instanceof MergedIntoAnother merged) {
            return Optional.of(request.getRequestURI() + "?" + replaced(query == null ? "" : query, merged));
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher place = PLACE.matcher(path);
        if (!(refusal instanceof NotFound) || !place.matches()) {
            return refusal instanceof NotFound && request.getMethod().equals("GET")
                    ? form(path, request)
                    : Optional.empty();
        }
        SubjectKind kind = SubjectKind.valueOf(place.group(2).toUpperCase(Locale.ROOT));
        return formers.find(kind, place.group(3))
                .map(slug -> request.getContextPath() + place.group(1) + place.group(2) + "s/" + slug + place.group(4)
                        + (query == null ? "" : "?" + query));
    }

    /** An earlier version is not one of what it was merged into: that leads to the history of the latter. */
    private Optional<String> form(String path, HttpServletRequest request) {
        String parameter = FORMS.getOrDefault(path, "");
        String asked = request.getParameter(parameter);
        Matcher subject = SUBJECT.matcher(asked == null ? "" : asked);
        if (!subject.matches()) {
            return Optional.empty();
        }
        String kind = subject.group(1);
        return formers.find(SubjectKind.valueOf(kind.toUpperCase(Locale.ROOT)), subject.group(2))
                .map(slug -> request.getContextPath()
                        + (path.equals("/desk/restore")
                                ? "/" + kind + "s/" + slug + "/history"
                                : path + "?" + parameter + "=" + kind + "/" + slug));
    }

    private static String replaced(String query, MergedIntoAnother merged) {
        return Stream.of(query.split("&"))
                .map(parameter ->
                        parameter.startsWith(merged.parameter() + "=") ? replacedIn(parameter, merged) : parameter)
                .collect(Collectors.joining("&"));
    }

    /** Of several values between commas only the one that leads on is another. */
    private static String replacedIn(String parameter, MergedIntoAnother merged) {
        String values = URLDecoder.decode(parameter.substring(merged.parameter().length() + 1), StandardCharsets.UTF_8);
        return merged.parameter() + "="
                + Stream.of(values.split(",", -1))
                        .map(value -> value.strip().equals(merged.former()) ? merged.slug() : value)
                        .map(value -> UriUtils.encode(value, StandardCharsets.UTF_8))
                        .collect(Collectors.joining(","));
    }
}
