package org.talentmoves.timeline;

import java.util.List;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Denial;
import org.talentmoves.source.Standing;
import org.talentmoves.source.Support;
import org.talentmoves.source.Voice;

/**
 * Says who asserts something and who denies it. A long list of those who assert it is cut; who denies it is always named.
 *
 * @param isSaying whether it is what somebody said: saying so on record does not confirm it
 */
record Attribution(Assessment assessment, boolean isSaying, Wording wording) {

    private static final int NAMED = 4;

    /** “…, according to WIRED, with no second origin known; Northwind denies it on record”. */
    String full(String what) {
        Denial denial = assessment.denial();
        return asserted(what)
                + told("denial.on_record", denial.onRecord())
                + told("denial.reported", denial.reportedBy())
                + told("denial.questioned", denial.questionedBy())
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
            String key = isSaying ? "said.so" : "said.confirmed";
            return said(assessment.denial().contests() ? "said.on_record" : key, what, support.confirmedBy());
        }
        return switch (support.reportedBy().size()) {
            case 0 -> said("said.retold", what, support.retoldBy());
            case 1 -> said("said.single_origin", what, support.reportedBy());
            default -> said("said.corroborated", what, support.reportedBy());
        };
    }

    /** Plain where it is confirmed or corroborated: “…, according to WIRED; denied by Northwind”. */
    String brief(String what) {
        Denial denial = assessment.denial();
        return attributed(what)
                + told("brief.denied", denial.contestedBy())
                + told("brief.questioned", denial.questionedBy())
                + decided();
    }

    private String attributed(String what) {
        Support support = assessment.support();
        if (assessment.computed().isAtLeast(Standing.CORROBORATED) && !isSaying) {
            return what;
        }
        if (!support.confirmedBy().isEmpty()) {
            return said("brief.said", what, support.confirmedBy());
        }
        return support.reportedBy().isEmpty()
                ? said("said.retold", what, support.retoldBy())
                : said("brief.said", what, support.reportedBy());
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
