package org.talentmoves.timeline;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.shared.NameWords;
import org.talentmoves.shared.Spelling;

/**
 * Finds what is called like something that is not there: by its spelling, and by what begins with or holds what was given;
 * somebody also by a name, where the slug is asked for. Two statements.
 */
final class AlikeNames {

    /** Of so many beginnings alike the nearest is sought. */
    private static final int LOOKED_AT = 2000;

    private static final String BEGINNING =
            "select distinct %1$s from %2$s where %3$s >= :least and %3$s < :most limit " + LOOKED_AT;

    private static final String HOLDING =
            "select %1$s from %2$s where %4$s group by %1$s order by %3$s not like :start, %1$s limit 10";

    /** Among what it is sought, and what of it holds the letters or the words that were given. */
    enum Among {
        PEOPLE("slug", "researcher", "slug", "slug like :within or found_by @@ cast(:words as tsquery)"),
        SOURCES("slug", "source", "slug", "slug like :within or lower(publisher) like :typed"),
        PUBLISHERS("publisher", "source", "lower(publisher)", "lower(publisher) like :within");

        private final String[] parts;

        Among(String... parts) {
            this.parts = parts;
        }

        private String in(String statement) {
            return statement.formatted((Object[]) parts);
        }

        private String written(String typed) {
            return this == PUBLISHERS ? typed.toLowerCase(Locale.ROOT) : slug(typed);
        }
    }

    private final JdbcClient jdbc;

    AlikeNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Alike find(Among among, String typed) {
        String written = among.written(typed);
        return Alike.of(Spelling.near(written, beginning(among, written)), holding(among, written, typed));
    }

    private List<String> beginning(Among among, String written) {
        if (written.isEmpty()) {
            return List.of();
        }
        String first = written.substring(0, written.offsetByCodePoints(0, 1));
        return jdbc.sql(among.in(BEGINNING))
                .param("least", first)
                .param("most", first + Character.toString(0xFFFD))
                .query(String.class)
                .list();
    }

    private List<String> holding(Among among, String written, String typed) {
        return jdbc.sql(among.in(HOLDING))
                .param("start", Letters.first(written))
                .param("within", written.isEmpty() ? null : Letters.within(written))
                .param("typed", Letters.within(typed.toLowerCase(Locale.ROOT)))
                .param("words", orNothing(NameWords.query(typed)))
                .query(String.class)
                .list();
    }

    private static @Nullable String orNothing(String words) {
        return words.isEmpty() ? null : words;
    }

    /** What was typed, as slugs are written: “Ada Quill” as {@code ada-quill}; empty where it holds no Latin letter. */
    private static String slug(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
