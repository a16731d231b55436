package org.talentmoves.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.ColumnTransformer;
import org.talentmoves.shared.Text;

/**
 * What a proposal says and why.
 *
 * @param act what it would be to publish it
 * @param reason empty until it is submitted
 */
@Embeddable
public record Writing(
        @Enumerated(EnumType.STRING) Act act,
        String reason,

        @Convert(converter = DraftConverter.class)
        @ColumnTransformer(write = "cast(? as jsonb)")
        @Column(columnDefinition = "jsonb")
        Draft draft) {

    /** In characters. */
    public static final int LONGEST_REASON = 500;

    public Writing {
        reason = Text.trimmed(reason);
    }

    public Writing with(Draft other) {
        return new Writing(act, reason, other);
    }
}
