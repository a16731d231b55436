package org.talentmoves.history;

import java.util.Arrays;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.shared.Wire;

/** Where a thing that has versions is found: under the plural of its kind and its id or slug, {@code /moves/m001}. */
public record Place(String things, String key) {

    /** What is there; refuses with {@link NoSuchSubject} what has no page of its own or is none. */
    public Subject subject() {
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> kind != SubjectKind.PAY_TERM && plural(kind).equals(things))
                .findFirst()
                .map(kind -> Subject.read(kind.isFact() ? key : Wire.of(kind) + "/" + key))
                .filter(subject -> plural(subject.kind()).equals(things))
                .orElseThrow(() -> new NoSuchSubject(Subject.read(key)));
    }

    public static Place of(Subject subject) {
        return new Place(plural(subject.kind()), subject.key());
    }

    private static String plural(SubjectKind kind) {
        return Wire.of(kind) + "s";
    }

    /** The address of its page, which tells the version that holds. */
    public String page() {
        return "/" + things + "/" + key;
    }

    public String history() {
        return page() + "/history";
    }
}
