package org.talentmoves.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Denial;
import org.talentmoves.source.Support;
import org.talentmoves.source.Voice;

/**
 * Says who asserts something and who denies it. A long list of those who assert it is cut; who denies it is always named.
 *
 * @param saying what it is where somebody said it: saying so on record does not confirm it; null for everything else
 * @param isOneFigure whether others tell of the same with another figure, so that a standing is that of the figure
 */
record Attribution(Assessment assessment, Story.@Nullable Marked saying, boolean isOneFigure, Wording wording) {

    private static final int NAMED = 4;

    /** “…, as reported by WIRED, with no second origin known; Northwind denies it on record”. */
    String full(String what) {
        Denial denial = assessment.denial();
        return asserted(what)
                + told("denial.on_record", denial.onRecord())
                + told("denial.reported", denial.reportedBy())
                + told("denial.undated", denial.undated())
                + told("denial.questioned", denial.questionedBy())
                + told("qualified", assessment.qualifiedBy())
                + decided();
    }

    /** That an editor decided otherwise than the rule over what is said; a retraction leads the sentence. */
    private String decided() {
        return assessment.override() == null || assessment.isRetracted()
                ? ""
                : wording.say("said.decided", wording.word("standing", assessment.standing()));
    }

    private String asserted(String what) {
        Support support = assessment.support();
        if (!support.confirmedBy().isEmpty()) {
            String key = saying == null ? "said.confirmed" : "said.so";
            return said(assessment.denial().contests() ? "said.on_record" : key, what, support.confirmedBy());
        }
        if (isInItsOwnWords()) {
            return what;
        }
        return switch (support.reportedBy().size()) {
            case 0 -> retold(what);
            case 1 ->
                said(
                        isOneFigure ? "said.single_origin.figure" : spoken("said.single_origin"),
                        what,
                        support.reportedBy());
            default -> said("said.corroborated", what, support.reportedBy());
        };
    }

    /** “…, according to WIRED; denied by Northwind”. */
    String brief(String what) {
        Denial denial = assessment.denial();
        return (isInItsOwnWords() ? what : attributed(what))
                + told("brief.denied", denial.contestedBy())
                + told("brief.denied.undated", denial.undated())
                + told("brief.questioned", denial.questionedBy())
                + told("brief.qualified", assessment.qualifiedBy())
                + decided();
    }

    /** As one of several, and so without a semicolon: “…, according to WIRED, denied by Northwind”. */
    String listed(String what) {
        Denial denial = assessment.denial();
        return attributed(what)
                + told("listed.denied", denial.contestedBy())
                + told("listed.denied.undated", denial.undated())
                + told("listed.questioned", denial.questionedBy())
                + told("listed.qualified", assessment.qualifiedBy())
                + (decided().isEmpty()
                        ? ""
                        : wording.say("listed.decided", wording.word("standing", assessment.standing())));
    }

    private String attributed(String what) {
        Support support = assessment.support();
        if (!support.confirmedBy().isEmpty()) {
            boolean confirms = saying == null && !assessment.denial().contests();
            return said(confirms ? "brief.confirmed" : "brief.said", what, support.confirmedBy());
        }
        return switch (support.reportedBy().size()) {
            case 0 -> retold(what);
            case 1 -> said("brief.said", what, support.reportedBy());
            default -> said(spoken("brief.reported"), what, support.reportedBy());
        };
    }

    /** What a named speaker said has its origin in the speaker, whoever retells it. */
    private String retold(String what) {
        boolean isOfASpeaker = saying != null && saying.speaker() != null;
        return said(
                isOfASpeaker ? "said.relayed" : "said.retold",
                what,
                assessment.support().retoldBy());
    }

    /** Whether it begins with the one publisher who says so: “Gazette asks whether …”. */
    private boolean isInItsOwnWords() {
        List<Voice> voices = assessment.support().voices();
        return saying != null
                && voices.size() == 1
                && saying.begins(voices.get(0).name());
    }

    /** Where somebody speaks, it is according to them; a publisher reports. */
    private String spoken(String key) {
        return assessment.support().reportedBy().stream().anyMatch(Voice::speaks) ? key + ".spoken" : key;
    }

    private String said(String key, String what, List<Voice> voices) {
        return voices.isEmpty() ? what : wording.say(key, what, some(voices), wording.figure(voices.size()));
    }

    private String told(String key, List<Voice> voices) {
        return voices.isEmpty()
                ? ""
                : wording.say(key + (voices.size() == 1 ? ".one" : ".many"), wording.all(names(voices)));
    }

    private String some(List<Voice> voices) {
        return wording.some("list.some", names(voices), NAMED);
    }

    private List<String> names(List<Voice> voices) {
        return voices.stream().map(wording::voice).distinct().toList();
    }
}
