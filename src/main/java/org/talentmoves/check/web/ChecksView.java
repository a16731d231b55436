package org.talentmoves.check.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.check.Checks;
import org.talentmoves.check.Examined;
import org.talentmoves.check.Finding;
import org.talentmoves.timeline.Wording;

/**
 * The checks as their page shows them.
 *
 * @param asked the one that was asked for, if only one was; of several only the first findings are shown
 * @param names of all checks, for the choice between them
 */
public record ChecksView(@Nullable String asked, List<String> names, List<Examined> examined, Wording wording) {

    private static final int FIRST = 10;

    static ChecksView of(List<String> asked, Checks checks, Wording wording) {
        return new ChecksView(asked.size() == 1 ? asked.get(0) : null, checks.names(), checks.examine(asked), wording);
    }

    /** Those that are shown: all that are told of one check that was asked for, or else the first. */
    public List<Finding> shown(Examined examined) {
        return asked != null
                ? examined.findings()
                : examined.findings().stream().limit(FIRST).toList();
    }

    /** Whether the check has more findings than are shown, and a page where they are. */
    public boolean hasMore(Examined examined) {
        return shown(examined).size() < examined.findings().size();
    }

    /** How many findings there are in all that is shown. */
    public int found() {
        return examined.stream().mapToInt(Examined::found).sum();
    }

    public String title(String check) {
        return wording.say("check." + check + ".title");
    }

    public String rule(Examined examined) {
        return examined.rule(wording);
    }

    public String judged(Examined examined) {
        return examined.judged(wording);
    }

    public String says(Finding finding) {
        return finding.says(wording);
    }

    public String words(Finding.Place place) {
        return place.words(wording);
    }
}
