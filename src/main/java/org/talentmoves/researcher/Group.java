package org.talentmoves.researcher;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Text;

/** Several people spoken of as one, such as “staff of Google DeepMind”. */
@Embeddable
public record Group(
        @Column(name = "group_label") String label,
        @Column(name = "group_label_zh") @Nullable String labelZh,
        @Nullable HeadCount headCount) {

    public Group {
        label = Text.line("The label of the group", label, 300);
        labelZh = Text.lineOrNothing("The Chinese label of the group", labelZh, 300);
    }
}
