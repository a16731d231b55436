package org.talentmoves.history;

import org.talentmoves.editorial.Subject;
import org.talentmoves.shared.NotFound;

/** It has a history, in which that version is not. */
public final class NoSuchVersion extends NotFound {

    NoSuchVersion(Subject subject, int version, int latest) {
        super("There is no version %d of %s; version %d is the latest.".formatted(version, subject, latest));
    }
}
