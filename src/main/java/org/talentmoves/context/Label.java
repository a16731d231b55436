package org.talentmoves.context;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Text;

/** How a deal or a benchmark is called, in English and in Simplified Chinese, and a note. */
@Embeddable
public record Label(
        String label, @Nullable String labelZh, @Nullable String note) {

    public Label {
        label = Text.line("The label", label, 500);
        labelZh = Text.lineOrNothing("The Chinese label", labelZh, 500);
        note = Text.lineOrNothing("The note", note, 2000);
    }
}
