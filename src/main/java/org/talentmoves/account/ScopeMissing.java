package org.talentmoves.account;

import org.talentmoves.shared.NotPermitted;

/** The token holds, and may not do what was asked. */
public final class ScopeMissing extends NotPermitted {

    private final Scope scope;

    ScopeMissing(Scope scope) {
        super("This needs a token with the scope “%s”, which counts only while the role of its owner allows it%s."
                .formatted(scope.word(), scope == Scope.PUBLISH ? " and once an administrator has granted it" : ""));
        this.scope = scope;
    }

    /** What would be needed. */
    public Scope scope() {
        return scope;
    }
}
