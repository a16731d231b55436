package org.talentmoves.check;

import java.util.List;
import java.util.Locale;
import org.talentmoves.timeline.Wording;

/** What a check finds in the present state of a database. */
final class Found {

    private Found() {}

    /** The keys of the findings, without the name of the check. */
    static List<String> by(Checks checks, String name) {
        return findings(checks, name).stream()
                .map(finding -> finding.key().substring(name.length() + 1))
                .toList();
    }

    /** The findings in words. */
    static List<String> words(Checks checks, String name) {
        Wording english = new Wording(Locale.ENGLISH);
        return findings(checks, name).stream()
                .map(finding -> finding.says(english))
                .toList();
    }

    /** How many it could judge of how many, such as “1 of 3”. */
    static String judged(Checks checks, String name) {
        Examined examined = checks.examine(List.of(name)).get(0);
        return examined.judged() + " of " + examined.all();
    }

    private static List<Finding> findings(Checks checks, String name) {
        return checks.examine(List.of(name)).get(0).findings();
    }
}
