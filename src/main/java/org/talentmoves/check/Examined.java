package org.talentmoves.check;

import java.util.List;
import org.talentmoves.timeline.Wording;

/**
 * A check and what it found.
 *
 * @param found how many findings there are
 * @param findings the first of them in the order of their keys, at most {@link Checks#MOST}
 * @param judged how many of all that the rule is about say enough to be judged by it
 */
public record Examined(String check, int found, List<Finding> findings, int judged, int all) {

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

    /** How many could be judged: “Judged: 149 of 303 facts, those of which all sources have a date.” */
    public String judged(Wording wording) {
        return wording.say("check." + check + ".judged", String.valueOf(judged), String.valueOf(all));
    }

    /** What should not be, in one sentence. */
    public String rule(Wording wording) {
        return wording.say("check." + check + ".rule");
    }
}
