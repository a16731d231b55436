package org.talentmoves.editorial;

import java.util.Arrays;
import java.util.Optional;
import org.talentmoves.shared.FactKind;

/** What has versions: the kinds of facts, and what facts are about and rest on. */
public enum SubjectKind {
    MOVE,
    OFFER,
    PAY_TERM,
    DEAL,
    BENCHMARK,
    MILESTONE,
    LAB,
    RESEARCHER,
    SOURCE;

    public static SubjectKind of(FactKind kind) {
        return valueOf(kind.name());
    }

    public boolean isFact() {
        return fact().isPresent();
    }

    public Optional<FactKind> fact() {
        return Arrays.stream(FactKind.values())
                .filter(kind -> kind.name().equals(name()))
                .findFirst();
    }
}
