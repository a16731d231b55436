package org.talentmoves.context;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.talentmoves.lab.LabId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Text;

/**
 * One sentence on what surrounds the moves, in English and in Simplified Chinese.
 *
 * @param lab the lab of which it speaks
 * @param speaker who said it, as named in the source
 */
@Embeddable
public record Saying(
        @Enumerated(EnumType.STRING) MilestoneKind kind,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "lab_id")) @Nullable
        LabId lab,

        @Nullable PartialDate happenedOn,
        String text,
        @Nullable String textZh,
        @Nullable String speaker,
        @Nullable String note) {

    public Saying {
        text = Text.line("The sentence", text, 1000);
        textZh = Text.lineOrNothing("The Chinese sentence", textZh, 1000);
        speaker = Text.lineOrNothing("The speaker", speaker, 200);
        note = Text.lineOrNothing("The note", note, 2000);
    }
}
