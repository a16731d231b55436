package org.talentmoves.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Subject;
import org.talentmoves.shared.NameWords;
import org.talentmoves.shared.Text;

/** Which lab, person or source is meant by what was typed: its slug, or any of its names. */
@Component
public class Directory {

    /** How many names are suggested while one is typed. */
    private static final int SUGGESTED = 12;

    private static final Pattern WITH_SLUG = Pattern.compile(".*\\(([a-z0-9-]{1,80})\\)");

    private static final Map<Input, String> EXACTLY = Map.of(Input.LAB, """
            select distinct lab.slug, lab.name, lab.name_zh from lab left join lab_alias using (lab_id)
            where lab.slug = :slug or lower(lab.name) = :name or lower(lab.name_zh) = :name or lower(alias) = :name
            union
            select lab.slug, lab.name, lab.name_zh from former_address former join lab using (lab_id)
            where former.kind = 'LAB' and former.slug = :slug
            order by slug limit 8""", Input.RESEARCHER, """
            select distinct person.slug, person.name, person.name_zh from researcher_name named join person using (researcher_id)
            where person.slug = :slug or lower(named.name) = :name
            union
            select person.slug, person.name, person.name_zh from former_address former join person using (researcher_id)
            where former.kind = 'RESEARCHER' and former.slug = :slug
            order by slug limit 8""", Input.SOURCE, """
            select slug, coalesce(publisher, slug) || coalesce(': ' || title, '') as name, null as name_zh from source
            where slug = :slug
                or plain_address(url) = plain_address(:typed)
            union
            select source.slug, coalesce(publisher, source.slug) || coalesce(': ' || title, ''), null
            from former_address former join source using (source_id)
            where former.kind = 'SOURCE' and (former.slug = :slug
                or plain_address(former.url) = plain_address(:typed))
            order by slug limit 8""");

    private static final Map<Input, String> LIKE = Map.of(Input.LAB, """
            select slug, name, name_zh, (
                select string_agg(distinct other, ' · ' order by other) from (
                    select lab.name_zh as other union select alias from lab_alias where lab_alias.lab_id = lab.lab_id) others
                where lower(other) like :within and other <> lab.name) as also
            from lab
            where slug like :start or lower(name) like :within or lower(name_zh) like :within
                or exists (select from lab_alias where lab_alias.lab_id = lab.lab_id and lower(alias) like :within)
            order by lower(name) not like :start, name limit :most""", Input.RESEARCHER, """
            select slug, name, name_zh, (
                select string_agg(distinct named.name, ' · ' order by named.name) from researcher_name named
                where named.researcher_id = person.researcher_id and kind <> 'MISSPELLING'
                    and lower(named.name) like :within and named.name <> person.name) as also
            from person where found_by @@ cast(:words as tsquery) or slug like :start
            order by lower(name) not like :start, name limit :most""", Input.SOURCE, """
            select slug, coalesce(publisher, slug) || coalesce(': ' || title, '') as name, null as name_zh, null as also from source
            where slug like :start or lower(publisher) like :within or lower(title) like :within or lower(url) like :within
            order by published_on desc nulls last, slug limit :most""");

    private static final Map<Input, String> TAKEN = Map.of(
            Input.LAB, taken("lab"),
            Input.RESEARCHER, taken("researcher"),
            Input.SOURCE, taken("source"));

    /** Also what leads elsewhere since a merging. */
    private static String taken(String table) {
        return """
                select slug from %1$s where slug = :slug or slug like :more
                union
                select slug from former_address
                where kind = upper('%1$s') and (slug = :slug or slug like :more)""".formatted(table);
    }

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that it can mean: nothing, one, or several of the same name. A slug in brackets at its end decides. */
    public List<Named> meant(Input input, String typed) {
        if (!Text.isPlain(typed)) {
            return List.of();
        }
        String slug = slug(typed);
        List<Named> meant = ask(EXACTLY.get(input), typed, slug);
        List<Named> decided =
                meant.stream().filter(named -> named.slug().equals(slug)).toList();
        return decided.isEmpty() ? meant : decided;
    }

    /** The slug that decides which is meant, where one is typed; otherwise what was typed, which may be one. */
    static String slug(String typed) {
        Matcher withSlug = WITH_SLUG.matcher(typed);
        return withSlug.matches() ? withSlug.group(1) : typed;
    }

    private List<Named> ask(@org.jspecify.annotations.Nullable String sql, String typed, String slug) {
        return jdbc.sql(String.valueOf(sql))
                .param("slug", slug)
                .param("name", typed.toLowerCase(Locale.ROOT))
                .param("typed", typed)
                .query(Named.class)
                .list();
    }

    /** What has a name with these letters in it, as it is typed. */
    public List<Suggested> suggested(Input input, String typed) {
        String letters = Text.trimmed(typed).toLowerCase(Locale.ROOT);
        String words = NameWords.query(letters);
        if (letters.isEmpty() || !Text.isPlain(letters) || letters.length() > 100 || words.isEmpty()) {
            return List.of();
        }
        String plain = letters.replaceAll("[%_\\\\]", "\\\\$0");
        return jdbc.sql(String.valueOf(LIKE.get(input)))
                .param("start", plain + "%")
                .param("within", "%" + plain + "%")
                .param("words", words)
                .param("most", SUGGESTED)
                .query(Suggested.class)
                .list();
    }

    /** What a lab, a person or a source is called. */
    public Optional<Named> named(Subject subject) {
        return withSlug(Input.valueOf(subject.kind().name()), subject.key());
    }

    Optional<Named> withSlug(Input input, String slug) {
        return ask(EXACTLY.get(input), slug, slug).stream()
                .filter(named -> named.slug().equals(slug))
                .findFirst();
    }

    boolean isOffer(String id) {
        return jdbc.sql("select exists (select from offer where offer_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** The slug, or with a number behind it where it is taken. */
    String free(Input input, String slug, java.util.Set<String> others) {
        List<String> taken = jdbc.sql(String.valueOf(TAKEN.get(input)))
                .param("slug", slug)
                .param("more", slug + "-%")
                .query(String.class)
                .list();
        String free = slug;
        for (int next = 2; taken.contains(free) || others.contains(free); next++) {
            free = slug + "-" + next;
        }
        return free;
    }
}
