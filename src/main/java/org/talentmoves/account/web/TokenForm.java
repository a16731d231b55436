package org.talentmoves.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.talentmoves.account.Lifetime;
import org.talentmoves.account.Scope;

/** A token that somebody wants: what it is for, the most that it may do, and for how long. */
class TokenForm {

    @NotBlank(message = "{form.missing}")
    public String name = "";

    @NotNull(message = "{form.missing}")
    public @Nullable Scope may = Scope.READ;

    @NotNull(message = "{form.missing}")
    public @Nullable Lifetime lifetime = Lifetime.QUARTER;
}
