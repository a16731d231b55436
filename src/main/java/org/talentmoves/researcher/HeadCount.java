package org.talentmoves.researcher;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.talentmoves.shared.Qualifier;

/** How many people a group has, as reported: “at least 8”. */
@Embeddable
public record HeadCount(
        @Column(name = "headcount") int people,

        @Column(name = "headcount_qualifier") @Enumerated(EnumType.STRING)
        Qualifier qualifier) {

    public HeadCount {
        if (people < 1) {
            throw new ResearcherContradictsItself("A group has at least one person.");
        }
        if (qualifier == Qualifier.RANGE || qualifier == Qualifier.UNDISCLOSED) {
            throw new ResearcherContradictsItself(
                    "A number of people is exact, about, at_least, more_than or up_to; leave both empty when it is not known.");
        }
    }

    /** Whether so many named people can belong to such a group. */
    public boolean admits(int named) {
        return named <= people || (qualifier != Qualifier.EXACT && qualifier != Qualifier.UP_TO);
    }

    /** Whether it is one person and no more, who is not named. */
    public boolean isOne() {
        return people == 1 && qualifier == Qualifier.EXACT;
    }
}
