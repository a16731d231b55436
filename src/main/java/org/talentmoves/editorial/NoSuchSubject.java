package org.talentmoves.editorial;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.Wire;

/** Nothing is public under that name. */
public final class NoSuchSubject extends NotFound {
    public NoSuchSubject(Subject subject) {
        this(subject.toString());
    }

    /** It is asked for as what it is not; {@code place} is where something of that id would be. */
    public NoSuchSubject(Subject subject, SubjectKind asked, String place) {
        super("“%s” is no %s; what has an id like that is at %s."
                .formatted(subject.key(), Wire.of(asked).replace('_', ' '), place));
    }

    NoSuchSubject(String written) {
        super("There is no public fact, lab, person or source “%s”.".formatted(Text.shown(written)));
    }
}
