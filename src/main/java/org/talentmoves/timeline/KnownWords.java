package org.talentmoves.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.UnknownWord;

/**
 * Whether there is anybody or anything of a name that a filter gives; what is not there is refused with what
 * is called alike. One statement for each name that is given, two more at most for each that is not there.
 */
@Component
@Transactional(readOnly = true)
public class KnownWords {

    private static final String LANGUAGES = """
            select language from source where language is not null
            union select split_part(language, '-', 1) from source where language is not null
            order by 1""";

    private final JdbcClient jdbc;
    private final FormerAddresses formers;
    private final AlikeNames alike;

    KnownWords(JdbcClient jdbc, FormerAddresses formers) {
        this.jdbc = jdbc;
        this.formers = formers;
        alike = new AlikeNames(jdbc);
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
        throw unknown(table, slug, kind == SubjectKind.SOURCE ? AlikeNames.Among.SOURCES : AlikeNames.Among.PEOPLE);
    }

    /** The name of a publisher in lower case; empty where no source has it. */
    Optional<String> publisher(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isThere("select 1 from source where lower(publisher) = :word limit 1", lower)
                ? Optional.of(lower)
                : Optional.empty();
    }

    NotAParameter noPublisher(String name) {
        return unknown("publisher", name, AlikeNames.Among.PUBLISHERS);
    }

    /** That nobody is called so, with those who are called alike. */
    public NotAParameter nobody(String name) {
        return unlike("There is nobody called “%s”.".formatted(Text.shown(name)), name, AlikeNames.Among.PEOPLE);
    }

    /**
     * A language in which a source is written, as in BCP 47, upper and lower case alike; a language alone holds its scripts. Another one is
     * refused with all that there are.
     */
    String language(String written) {
        String tag = tag(written);
        if (isThere("select 1 from source where language = :word or language like :word || '-%' limit 1", tag)) {
            return tag;
        }
        throw new UnknownWord(written, languages());
    }

    /** The languages in which sources are written, those with a script by themselves as well. */
    public List<String> languages() {
        return jdbc.sql(LANGUAGES).query(String.class).list();
    }

    /** With upper and lower case as in RFC 5646, section 2.1.1: {@code zh-Hans}, {@code pt-BR}. */
    private static String tag(String written) {
        String[] parts = written.toLowerCase(Locale.ROOT).split("-", -1);
        for (int i = 1; i < parts.length; i++) {
            parts[i] = parts[i].length() == 2 ? parts[i].toUpperCase(Locale.ROOT) : titled(parts[i]);
        }
        return String.join("-", parts);
    }

    private static String titled(String part) {
        return part.length() == 4 ? part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) : part;
    }

    private boolean isThere(String statement, String word) {
        return jdbc.sql("select exists (" + statement + ")")
                .param("word", word)
                .query(Boolean.class)
                .single();
    }

    private NotAParameter unknown(String what, String word, AlikeNames.Among among) {
        return unlike("There is no %s “%s”.".formatted(what, Text.shown(word)), word, among);
    }

    private NotAParameter unlike(String reason, String word, AlikeNames.Among among) {
        Alike found = alike.find(among, word);
        String where = among == AlikeNames.Among.PEOPLE ? "people" : "sources";
        return new NotAParameter(
                found.words().isEmpty() ? reason + " Nothing is like it; see the list of %s.".formatted(where) : reason,
                found);
    }
}
