package org.talentmoves.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The identity of a token; whoever knows it can do nothing with it. */
@Embeddable
public record TokenId(@Column(name = "token_id") UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
