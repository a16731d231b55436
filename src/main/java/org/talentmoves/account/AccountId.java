package org.talentmoves.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The identity of an account, which outlives its e-mail, its role and its removal. */
@Embeddable
public record AccountId(@Column(name = "account_id") UUID value) implements Serializable {

    /** As it stands in an address and in the table of sessions. */
    @Override
    public String toString() {
        return value.toString();
    }
}
