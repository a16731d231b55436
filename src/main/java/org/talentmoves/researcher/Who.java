package org.talentmoves.researcher;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who a fact is about: one researcher or a group, never both and never neither. */
@Embeddable
public record Who(
        @Nullable ResearcherId researcher, @Nullable Group group) {

    public Who {
        if ((researcher == null) == (group == null)) {
            throw new ResearcherContradictsItself("Name one researcher or one group, not both and not neither.");
        }
    }

    public static Who person(ResearcherId researcher) {
        return new Who(researcher, null);
    }

    public static Who group(Group group) {
        return new Who(null, group);
    }

    public boolean isPerson() {
        return researcher != null;
    }
}
