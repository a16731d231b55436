package org.talentmoves.check;

import java.util.List;
import org.talentmoves.timeline.Wording;

/**
 * A check and what it found.
 *
 * @param found how many findings there are
 * @param findings the first of them in the order of their keys, at most {@link Checks#MOST}
 */
public record Examined(String check, int found, List<Finding> findings) {

    public boolean isEmpty() {
        return found == 0;
    }

    /** How many findings are not among those given. */
    public int untold() {
        return found - findings.size();
    }

    /** The name of the check in words: “The same move twice”. */
    public String title(Wording wording) {
        return wording.say("check." + check + ".title");
    }

    /** What should not be, in one sentence. */
    public String rule(Wording wording) {
        return wording.say("check." + check + ".rule");
    }
}
