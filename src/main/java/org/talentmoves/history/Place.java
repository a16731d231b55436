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

    /** Where a version of it or of a part is shown: a fact at its own address, everything else in its history. */
    public String version(Subject of, int number) {
        return (of.kind().isFact() && isOf(of) ? page() : history()) + "?" + part(of) + "version=" + number;
    }

    /** Where two versions of it or of a part stand beside each other. */
    public String comparison(Subject of, int before, int after) {
        return history() + "?" + part(of) + "from=" + before + "&to=" + after;
    }

    private String part(Subject of) {
        return isOf(of) ? "" : "of=" + of.key() + "&";
    }

    private boolean isOf(Subject of) {
        return of.key().equals(key);
    }
}
