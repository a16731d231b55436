package org.talentmoves.desk.web;

import java.util.List;
import java.util.regex.Matcher;
import org.talentmoves.check.Finding;
import org.talentmoves.desk.ReadPart;
import org.talentmoves.timeline.Wording;

/** What a check finds in a draft, without the ids under which its new facts are only tried: of several, by their rows. */
record FindingWords(List<ReadPart> facts, Wording wording) {

    static FindingWords of(List<ReadPart> parts, Wording wording) {
        return new FindingWords(
                parts.stream()
                        .filter(part -> part.part().isNew() && part.kind().isFact() && !part.isNameless())
                        .toList(),
                wording);
    }

    String say(Finding finding) {
        String says = finding.says(wording);
        for (ReadPart fact : facts) {
            says = says.replaceAll(tried(fact), Matcher.quoteReplacement(instead(fact)));
        }
        return says;
    }

    /** Its id; in Chinese with the space beside it, which brackets do not need. */
    private String tried(ReadPart fact) {
        String id = String.valueOf(fact.subject()) + "(?!\\d)";
        return wording.isChinese() ? " ?" + id + " ?" : id;
    }

    private String instead(ReadPart fact) {
        boolean hasRows = facts.stream()
                .anyMatch(other -> other.part().group() != fact.part().group());
        return hasRows ? wording.say("desk.this.row", String.valueOf(fact.part().group())) : wording.say("desk.this");
    }
}
