package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Subject;

/** What an address of the API tells alone: a fact, a lab, a person, a source. Whether it is there, is not asked. */
final class SingleThing {

    private static final Pattern FACT =
            Pattern.compile("/api/v1/(?:timeline|moves|offers|deals|benchmarks|milestones)/([a-z0-9]+)");

    private static final Pattern RECORD = Pattern.compile("/api/v1/(labs|researchers|sources)/([a-z0-9-]+)");

    private static final Map<String, String> KINDS =
            Map.of("labs", "lab", "researchers", "researcher", "sources", "source");

    private SingleThing() {}

    static Optional<Subject> of(HttpServletRequest request) {
        String path = request.getRequestURI();
        Matcher fact = FACT.matcher(path);
        if (fact.matches()) {
            return read(fact.group(1));
        }
        Matcher named = RECORD.matcher(path);
        return named.matches() ? read(KINDS.get(named.group(1)) + "/" + named.group(2)) : Optional.empty();
    }

    private static Optional<Subject> read(String written) {
        try {
            return Optional.of(Subject.read(written));
        } catch (NoSuchSubject none) {
            return Optional.empty();
        }
    }
}
