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
 * @param asked the one that was asked for, if only one was
 * @param names of all checks, for the choice between them
 */
public record ChecksView(@Nullable String asked, List<String> names, List<Examined> examined, Wording wording) {

    static ChecksView of(@Nullable String asked, Checks checks, Wording wording) {
        List<String> wanted = asked == null ? List.of() : List.of(asked);
        return new ChecksView(asked, checks.names(), checks.examine(wanted), wording);
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
