package org.talentmoves.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The number of a request, from 1. */
@Embeddable
public record RequestId(@Column(name = "request_id") long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
