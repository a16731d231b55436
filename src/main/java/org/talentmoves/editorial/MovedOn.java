package org.talentmoves.editorial;

import org.talentmoves.shared.Conflict;

/** Somebody else changed it first: what is proposed was written against an earlier version. */
public final class MovedOn extends Conflict {

    private final transient Subject subject;

    MovedOn(Subject subject, int base, int version) {
        super("%s is at version %d now; the change was written against version %d.".formatted(subject, version, base));
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }
}
