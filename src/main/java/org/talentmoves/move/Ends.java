package org.talentmoves.move;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.talentmoves.lab.LabId;
import org.talentmoves.shared.Wire;

/** Which lab was left for which, and how: the ends fit the kind. */
@Embeddable
public record Ends(
        @Enumerated(EnumType.STRING) MoveKind kind,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "from_lab_id")) @Nullable
        LabId from,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "to_lab_id")) @Nullable
        LabId to) {

    public Ends {
        if (!kind.has(from, to)) {
            throw new MoveContradictsItself("A move of the kind %s has %s.".formatted(Wire.of(kind), kind.rule()));
        }
        if (from != null && from.equals(to)) {
            throw new MoveContradictsItself("A move goes to another lab than the one that was left.");
        }
    }
}
