package org.talentmoves.editorial;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** Nothing is public under that name. */
public final class NoSuchSubject extends NotFound {
    public NoSuchSubject(Subject subject) {
        this(subject.toString());
    }

    NoSuchSubject(String written) {
        super("There is no public fact, lab, person or source “%s”.".formatted(Text.shown(written)));
    }
}
