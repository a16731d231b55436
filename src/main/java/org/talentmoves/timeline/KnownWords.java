package org.talentmoves.timeline;

import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.shared.Spelling;
import org.talentmoves.shared.Text;

/**
 * Whether there is anybody or anything of a name that a filter gives; what is not there is refused with the nearest spelling
 * of what is. One statement for each name that is given, one more for each that is not there.
 */
@Component
@Transactional(readOnly = true)
class KnownWords {

    /** Of so many beginnings alike the nearest is sought. */
    private static final int LOOKED_AT = 2000;

    private final JdbcClient jdbc;
    private final FormerAddresses formers;

    KnownWords(JdbcClient jdbc, FormerAddresses formers) {
        this.jdbc = jdbc;
        this.formers = formers;
    }

    /** The slug of a researcher; one that was merged is refused with {@link MergedIntoAnother}, which leads on. */
    String researcher(String slug) {
        return slug(SubjectKind.RESEARCHER, slug);
    }

    /** The slug of a source, in the same way. */
    String source(String slug) {
        return slug(SubjectKind.SOURCE, slug);
    }

    private String slug(SubjectKind kind, String slug) {
        String table = kind == SubjectKind.SOURCE ? "source" : "researcher";
        if (isThere("select 1 from %s where slug = :word".formatted(table), slug)) {
            return slug;
        }
        formers.find(kind, slug).ifPresent(now -> {
            throw new MergedIntoAnother(table, slug, now);
        });
        throw unknown(table, slug, "select slug from %s where slug >= :least and slug < :most".formatted(table));
    }

    /** The name of a publisher in lower case; empty where no source has it. */
    Optional<String> publisher(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isThere("select 1 from source where lower(publisher) = :word limit 1", lower)
                ? Optional.of(lower)
                : Optional.empty();
    }

    NotAParameter noPublisher(String name) {
        return unknown(
                "publisher",
                name.toLowerCase(Locale.ROOT),
                "select distinct publisher from source where lower(publisher) >= :least and lower(publisher) < :most");
    }

    /** A language in which a source is written, as in BCP 47; a language alone holds its scripts. */
    String language(String tag) {
        if (isThere("select 1 from source where language = :word or language like :word || '-%' limit 1", tag)) {
            return tag;
        }
        throw unknown(
                "language", tag, "select distinct language from source where language >= :least and language < :most");
    }

    private boolean isThere(String statement, String word) {
        return jdbc.sql("select exists (" + statement + ")")
                .param("word", word)
                .query(Boolean.class)
                .single();
    }

    private NotAParameter unknown(String what, String word, String alike) {
        return new NotAParameter(
                "There is no %s “%s”.".formatted(what, Text.shown(word)),
                word.isEmpty() ? Optional.empty() : nearest(word, alike));
    }

    private Optional<String> nearest(String word, String alike) {
        String first = word.substring(0, word.offsetByCodePoints(0, 1));
        return Spelling.nearest(
                word,
                jdbc.sql(alike + " limit " + LOOKED_AT)
                        .param("least", first)
                        .param("most", first + Character.toString(0xFFFD))
                        .query(String.class)
                        .list());
    }
}
