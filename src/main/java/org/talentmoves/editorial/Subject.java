package org.talentmoves.editorial;

import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.Slug;
import org.talentmoves.shared.Wire;

/**
 * Something that has versions: a fact by its id, or a lab, a person, a source by its slug. Written {@code m001},
 * {@code lab/meta}.
 */
public record Subject(SubjectKind kind, String key) {

    public static Subject of(FactId fact) {
        return new Subject(SubjectKind.of(fact.kind()), fact.value());
    }

    public static Subject lab(Slug slug) {
        return new Subject(SubjectKind.LAB, slug.value());
    }

    public static Subject researcher(Slug slug) {
        return new Subject(SubjectKind.RESEARCHER, slug.value());
    }

    public static Subject source(Slug slug) {
        return new Subject(SubjectKind.SOURCE, slug.value());
    }

    /** Reads the written form; refuses everything else as {@link NoSuchSubject}. */
    public static Subject read(String written) {
        int slash = written.indexOf('/');
        try {
            if (slash < 0) {
                return of(new FactId(written));
            }
            SubjectKind kind = Wire.read(SubjectKind.class, written.substring(0, slash));
            Slug slug = new Slug(written.substring(slash + 1));
            if (!kind.isFact()) {
                return new Subject(kind, slug.value());
            }
        } catch (Invalid e) {
            throw new NoSuchSubject(written);
        }
        throw new NoSuchSubject(written);
    }

    /** The id, where it is a fact; refuses otherwise. */
    public FactId fact() {
        return new FactId(key);
    }

    @Override
    public String toString() {
        return kind.isFact() ? key : Wire.of(kind) + "/" + key;
    }
}
