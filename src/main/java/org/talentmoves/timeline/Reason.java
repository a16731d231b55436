package org.talentmoves.timeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Denial;
import org.talentmoves.source.StandingOverride;
import org.talentmoves.source.Support;
import org.talentmoves.source.Voice;

/**
 * Why a fact has its standing, in the words of a language.
 *
 * @param isOneFigure whether others tell of the same with another figure, so that the origins are those of the figure
 */
public record Reason(Assessment assessment, boolean isOneFigure, Wording wording) {

    /** Why a pay term has its standing. */
    public static Reason of(Assessment assessment, Wording wording) {
        return new Reason(assessment, false, wording);
    }

    public static Reason of(Entry entry, Wording wording) {
        return new Reason(entry.assessment(), entry.isOneFigureOfSeveral(), wording);
    }

    /** All of it: “two independent origins: Gazette, Herald; denied on record by Northwind”. */
    public String words() {
        StandingOverride decision = assessment.override();
        return decision == null
                ? said()
                : wording.say(
                        "reason.overridden",
                        decision.editor(),
                        wording.date(PartialDate.of(decision.decidedOn())),
                        decision.reason().replaceFirst("[.。]$", ""),
                        wording.word("standing", assessment.computed()),
                        said());
    }

    private String said() {
        Denial denial = assessment.denial();
        return Stream.of(
                        support(assessment.support()),
                        said("reason.denied.on_record", denial.onRecord()),
                        said("reason.denied", denial.reportedBy()),
                        said("reason.denied.undated", denial.undated()),
                        said("reason.questioned", denial.questionedBy()),
                        said("reason.qualified", assessment.qualifiedBy()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(wording.say("reason.and")));
    }

    private String support(Support support) {
        if (!support.confirmedBy().isEmpty()) {
            return said("reason.confirmed", support.confirmedBy());
        }
        int origins = support.reportedBy().size();
        if (origins == 0) {
            return said("reason.retold", support.retoldBy());
        }
        String key = origins == 1 ? "reason.single_origin" : "reason.corroborated";
        return said(isOneFigure ? key + ".figure" : key, support.reportedBy());
    }

    private String said(String key, List<Voice> voices) {
        return voices.isEmpty() ? "" : wording.say(key, wording.voices(voices), String.valueOf(voices.size()));
    }
}
