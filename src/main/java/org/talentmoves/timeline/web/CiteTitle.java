package org.talentmoves.timeline.web;

import java.util.ArrayList;
import java.util.List;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Naming;
import org.talentmoves.timeline.Story;
import org.talentmoves.timeline.Vantage;
import org.talentmoves.timeline.Wording;

/** A fact as a list of references calls it: “Lin Zhiyao: from Halcyon to Northwind [hire, contested]”. */
record CiteTitle(Entry entry, Vantage vantage, Wording wording) {

    String words() {
        String label = new Naming(wording).label(entry).replaceFirst("[.。]$", "");
        return wording.begun(wording.say("cite.title", label, String.join(wording.comma(), marks())));
    }

    /** The kind of the fact, how sure it is, who doubts it, and of which day it tells. */
    private List<String> marks() {
        Assessment assessment = entry.assessment();
        boolean contested = assessment.standing() == Standing.CONTESTED;
        List<String> marks = new ArrayList<>(List.of(kind(), wording.word("standing", assessment.standing())));
        if (!contested && assessment.denial().contests()) {
            marks.add(wording.say("cite.denied"));
        }
        if (!assessment.denial().questionedBy().isEmpty()) {
            marks.add(wording.say("evidence.questioned"));
        }
        if (entry.isPayContested()) {
            marks.add(wording.say("pay.doubt.shown"));
        }
        if (vantage.reportedBy() != null) {
            marks.add(wording.say("filter.said.reportedBy", wording.date(vantage.reportedBy())));
        }
        return marks;
    }

    private String kind() {
        Story story = entry.story();
        if (story instanceof Story.Moved moved) {
            return wording.word("move", moved.kind());
        }
        if (story instanceof Story.Offered offered) {
            return wording.word("offer", offered.status());
        }
        if (story instanceof Story.Dealt dealt) {
            return wording.word("deal", dealt.kind());
        }
        return story instanceof Story.Marked marked
                ? wording.word("milestone", marked.kind())
                : wording.word("fact", entry.id().kind());
    }
}
