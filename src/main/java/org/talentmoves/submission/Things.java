package org.talentmoves.submission;

import java.util.Arrays;
import java.util.List;
import org.talentmoves.desk.FormKind;
import org.talentmoves.desk.PartKind;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.api.Address;

/** What programs write, by the plural under which it is found: {@code moves}. */
public enum Things {
    MOVES,
    OFFERS,
    DEALS,
    BENCHMARKS,
    MILESTONES,
    LABS,
    RESEARCHERS,
    SOURCES;

    public static Things read(String plural) {
        return Wire.read(Things.class, plural);
    }

    static Things of(SubjectKind kind) {
        return valueOf(kind.name() + "S");
    }

    /** By the word of one, such as {@code move}. */
    static Things ofOne(String word) {
        return Arrays.stream(values())
                .filter(things -> things.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UnknownWord(word, words()));
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Things::word).toList();
    }

    SubjectKind kind() {
        return SubjectKind.valueOf(name().substring(0, name().length() - 1));
    }

    PartKind part() {
        return PartKind.of(kind());
    }

    public String word() {
        return Wire.of(kind());
    }

    FormKind form() {
        return FormKind.read(word());
    }

    /** Where a fact is written; pay terms are with their offers. */
    private static String place(Subject fact) {
        return fact.kind() == SubjectKind.PAY_TERM
                ? Address.API + "/offers, in the package of its offer"
                : Address.ofFact(fact.fact());
    }

    /** What is found there under that id or slug; refuses with {@link NoSuchSubject} what cannot be. */
    public Subject subject(String key) {
        Subject subject = Subject.read(kind().isFact() ? key : word() + "/" + key);
        if (subject.kind() != kind()) {
            throw new NoSuchSubject(subject, kind(), place(subject));
        }
        return subject;
    }
}
