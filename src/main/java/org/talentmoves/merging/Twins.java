package org.talentmoves.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Signature;

/** Labs, people and sources that may be one: suggested with what speaks for it, and never again once they were told apart. */
@Service
@Transactional(readOnly = true)
public class Twins {

    private static final Map<Mergeable, String> ALL =
            Map.of(Mergeable.LAB, """
            select lab_id as id, slug, name, name_zh, array(select name union select name_zh where name_zh is not null
                union select alias from lab_alias where lab_alias.lab_id = lab.lab_id) as names, array[]::text[] as urls, null as imprint
            from lab order by slug""", Mergeable.RESEARCHER, """
            select researcher_id as id, slug, name, name_zh, array(select named.name from researcher_name named
                where named.researcher_id = person.researcher_id order by position) as names, array[]::text[] as urls, null as imprint
            from person order by slug""", Mergeable.SOURCE, """
            select source_id as id, slug, coalesce(publisher, slug) || coalesce(': ' || title, '') as name, null as name_zh,
                array[]::text[] as names,
                array(select source.url where source.url is not null
                    union select former.url from former_address former
                    where former.source_id = source.source_id and former.url is not null) as urls,
                case when title is not null or published_on is not null
                    then concat_ws(chr(10), lower(publisher), lower(title), published_on) end as imprint
            from source order by slug""");

    /** Who is told apart where readers see it, and labs of which one is a part of the other. */
    private static final Map<Mergeable, String> PLAINLY_TWO = Map.of(
            Mergeable.LAB, "select lab_id as one, parent_id as other from lab where parent_id is not null",
            Mergeable.RESEARCHER, "select researcher_id as one, other_id as other from researcher_distinct_from",
            Mergeable.SOURCE, "select source_id as one, relays_id as other from source where relays_id is not null");

    private static final Comparator<Twin> SUREST_FIRST = Comparator.comparing(Twin::likeness)
            .thenComparing(twin -> twin.one().slug())
            .thenComparing(twin -> twin.other().slug());

    private static final UUID NEW = new UUID(0, 0);

    private final Apart apart;
    private final Pairs pairs;
    private final JdbcClient jdbc;

    Twins(Apart apart, Pairs pairs, JdbcClient jdbc) {
        this.apart = apart;
        this.pairs = pairs;
        this.jdbc = jdbc;
    }

    /** All that are suggested of a kind, those with most in common first. */
    public List<Twin> suggested(Mergeable kind) {
        List<Apparent> all = all(kind);
        Lookalikes lookalikes = new Lookalikes(kind, all);
        Set<Set<UUID>> seen = two(kind);
        return all.stream()
                .sorted(Comparator.comparing(Apparent::slug))
                .flatMap(one -> lookalikes.of(one).stream()
                        .filter(found ->
                                seen.add(Apart.both(one.id(), found.other().id())))
                        .map(found -> new Twin(kind, one.one(), found.other().one(), found.likeness(), found.shared())))
                .sorted(SUREST_FIRST)
                .toList();
    }

    private Set<Set<UUID>> two(Mergeable kind) {
        Set<Set<UUID>> two = new HashSet<>(apart.all(kind));
        jdbc.sql(String.valueOf(PLAINLY_TWO.get(kind))).query(row -> {
            two.add(Apart.both(row.getObject("one", UUID.class), row.getObject("other", UUID.class)));
        });
        return two;
    }

    /**
     * What may be taken for something that is here.
     *
     * @param slug of what is here and would be called so; null of something new
     * @param names all its names; of a source, none
     * @param url of a source; null where it has none
     * @param imprint of a source, as {@link #imprint} has it
     */
    public record Entered(
            @Nullable String slug,
            List<String> names,
            @Nullable String url,
            @Nullable String imprint) {}

    /**
     * What is here already and may be the same as each of these, in their order. What one that is here has already says nothing
     * new of it, and what is known to be another is none; what is not here has none. However many they are, all that is here is
     * read once.
     */
    public List<List<Likely>> like(Mergeable kind, List<Entered> entered) {
        if (entered.isEmpty()) {
            return List.of();
        }
        List<Apparent> all = all(kind);
        Lookalikes lookalikes = new Lookalikes(kind, all);
        if (entered.stream().allMatch(each -> each.slug() == null)) {
            return entered.stream().map(each -> likely(lookalikes, each)).toList();
        }
        Map<String, Apparent> there = new HashMap<>();
        all.forEach(each -> there.put(each.slug(), each));
        Set<Set<UUID>> two = two(kind);
        return entered.stream()
                .map(each -> each.slug() == null
                        ? likely(lookalikes, each)
                        : Optional.ofNullable(there.get(each.slug()))
                                .map(itself -> likely(lookalikes, itself, each, two))
                                .orElse(List.of()))
                .toList();
    }

    private static List<Likely> likely(Lookalikes lookalikes, Entered entered) {
        Apparent named = new Apparent(
                NEW,
                "",
                "",
                null,
                entered.names(),
                Stream.ofNullable(entered.url()).toList(),
                entered.imprint());
        return lookalikes.orMaybe(named).stream().map(Twins::likely).toList();
    }

    private static List<Likely> likely(Lookalikes lookalikes, Apparent itself, Entered entered, Set<Set<UUID>> two) {
        Apparent named = new Apparent(
                itself.id(),
                itself.slug(),
                "",
                null,
                entered.names().stream()
                        .filter(name -> !itself.names().contains(name))
                        .toList(),
                Stream.ofNullable(entered.url())
                        .filter(url -> !itself.urls().contains(url))
                        .toList(),
                entered.url() != null || Objects.equals(entered.imprint(), itself.imprint())
                        ? null
                        : entered.imprint());
        return lookalikes.orMaybe(named).stream()
                .filter(found -> !two.contains(Apart.both(found.other().id(), itself.id())))
                .map(Twins::likely)
                .toList();
    }

    private static Likely likely(Lookalikes.Found found) {
        return new Likely(found.other().slug(), found.other().name(), found.likeness());
    }

    /** What a source says of itself: publisher, title and date; null where it says no title and no date. */
    public static @Nullable String imprint(
            @Nullable String publisher, @Nullable String title, @Nullable String publishedOn) {
        return Stream.of(title, publishedOn).allMatch(said -> said == null || said.isEmpty())
                ? null
                : Stream.of(lower(publisher), lower(title), publishedOn)
                        .filter(said -> said != null && !said.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    private static @Nullable String lower(@Nullable String said) {
        return said == null ? null : said.toLowerCase(Locale.ROOT);
    }

    /** What two have in common that are {@linkplain Likeness#isStrong strongly} alike: share one, and they are. */
    public static Set<String> marks(List<String> names, List<String> urls) {
        Set<String> marks = new HashSet<>();
        urls.stream().map(PlainAddress::of).filter(Objects::nonNull).forEach(address -> marks.add("at " + address));
        for (String name : names) {
            Spelling.letters(name).forEach(letters -> marks.add("letters " + letters));
            marks.add("name " + Spelling.of(name));
        }
        marks.remove("name ");
        return marks;
    }

    private List<Apparent> all(Mergeable kind) {
        return jdbc.sql(String.valueOf(ALL.get(kind))).query(Twins::read).list();
    }

    private static Apparent read(ResultSet row, int number) throws SQLException {
        return new Apparent(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("name_zh"),
                Arrays.asList((String[]) row.getArray("names").getArray()),
                Arrays.asList((String[]) row.getArray("urls").getArray()),
                row.getString("imprint"));
    }

    /** Remembers that two are not the same; they are not suggested again, and not merged until that is lifted. */
    @Transactional
    public boolean tellApart(Mergeable kind, String one, String other, Signature editor, String reason) {
        return apart.tell(pairs.of(kind, one, other), editor.name(), null, reason);
    }

    /** Lets two be taken for one again that were told apart; that they were stays on record. */
    @Transactional
    public void liftApart(Mergeable kind, String one, String other, Signature editor) {
        apart.lift(pairs.of(kind, one, other), editor.name());
    }

    /** All that were told apart at the desk, the latest first, also what was lifted. */
    public List<ToldApart> toldApart() {
        return apart.told();
    }
}
