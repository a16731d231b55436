package org.talentmoves.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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
                union select alias from lab_alias where lab_alias.lab_id = lab.lab_id) as names, array[]::text[] as urls
            from lab order by slug""", Mergeable.RESEARCHER, """
            select researcher_id as id, slug, name, name_zh, array(select named.name from researcher_name named
                where named.researcher_id = person.researcher_id order by position) as names, array[]::text[] as urls
            from person order by slug""", Mergeable.SOURCE, """
            select source_id as id, slug, coalesce(publisher, slug) || coalesce(': ' || title, '') as name, null as name_zh,
                array[]::text[] as names,
                array(select source.url where source.url is not null
                    union select former.url from former_address former
                    where former.source_id = source.source_id and former.url is not null) as urls
            from source order by slug""");

    /** Who is told apart where readers see it, and labs of which one is a part of the other. */
    private static final Map<Mergeable, String> PLAINLY_TWO = Map.of(
            Mergeable.LAB, "select lab_id as one, parent_id as other from lab where parent_id is not null",
            Mergeable.RESEARCHER, "select researcher_id as one, other_id as other from researcher_distinct_from",
            Mergeable.SOURCE, "select source_id as one, relays_id as other from source where relays_id is not null");

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
        return new Comparison(kind, two(kind)).of(all(kind));
    }

    private Set<Set<UUID>> two(Mergeable kind) {
        Set<Set<UUID>> two = new HashSet<>(apart.all(kind));
        jdbc.sql(String.valueOf(PLAINLY_TWO.get(kind))).query(row -> {
            two.add(Apart.both(row.getObject("one", UUID.class), row.getObject("other", UUID.class)));
        });
        return two;
    }

    /**
     * What is here already and may be the same as something new.
     *
     * @param names all its names; of a source, none
     * @param url of a source; null where it has none
     */
    public List<Likely> like(Mergeable kind, List<String> names, @Nullable String url) {
        return like(kind, all(kind), names, url);
    }

    /** Something new: all its names, and of a source its address; null where it has none. */
    public record Entered(List<String> names, @Nullable String url) {}

    /**
     * Which of several new ones share a name or an address with something that is here, and so are {@linkplain
     * Likeness#isStrong strongly} like it. However many they are, all that is here is read once.
     */
    public <K> Set<K> known(Mergeable kind, Map<K, Entered> entered) {
        if (entered.isEmpty()) {
            return Set.of();
        }
        Set<String> there = new HashSet<>();
        all(kind).forEach(each -> there.addAll(marks(each.names(), each.urls())));
        Set<K> known = new HashSet<>();
        entered.forEach((key, each) -> {
            if (marks(each.names(), Stream.ofNullable(each.url()).toList()).stream()
                    .anyMatch(there::contains)) {
                known.add(key);
            }
        });
        return known;
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

    /**
     * What is here and may be the same as something else that is here, once that has these names and this address. Those
     * that it has already say nothing new, and what is known to be another is none.
     */
    public List<Likely> likeOnceChanged(Mergeable kind, String slug, List<String> names, @Nullable String url) {
        List<Apparent> all = all(kind);
        Optional<Apparent> found =
                all.stream().filter(there -> there.slug().equals(slug)).findFirst();
        if (found.isEmpty()) {
            return List.of();
        }
        Apparent itself = found.get();
        Set<Set<UUID>> two = two(kind);
        return like(
                kind,
                all.stream()
                        .filter(there -> there != itself && !two.contains(Apart.both(there.id(), itself.id())))
                        .toList(),
                names.stream().filter(name -> !itself.names().contains(name)).toList(),
                url == null || itself.urls().contains(url) ? null : url);
    }

    private static List<Likely> like(Mergeable kind, List<Apparent> there, List<String> names, @Nullable String url) {
        List<Apparent> all = new ArrayList<>(there);
        all.add(new Apparent(NEW, "", "", null, names, Stream.ofNullable(url).toList()));
        Map<String, Likely> likely = new LinkedHashMap<>();
        new Comparison(kind, Set.of())
                .of(all).stream()
                        .filter(twin -> twin.one().slug().isEmpty())
                        .map(twin ->
                                new Likely(twin.other().slug(), twin.other().name(), twin.likeness()))
                        .forEach(like -> likely.putIfAbsent(like.slug(), like));
        add(likely, there, Likeness.NEARLY_THE_SAME_NAME, each -> isCalledMoreOrLess(kind, each.names(), names));
        if (kind == Mergeable.RESEARCHER) {
            add(likely, there, Likeness.SAME_INITIALS, each -> isInitialed(each.names(), names));
        }
        return List.copyOf(likely.values());
    }

    private static void add(
            Map<String, Likely> likely, List<Apparent> there, Likeness likeness, Predicate<Apparent> isLike) {
        there.stream()
                .filter(isLike)
                .map(each -> new Likely(each.slug(), each.name(), likeness))
                .forEach(like -> likely.putIfAbsent(like.slug(), like));
    }

    private static boolean isInitialed(List<String> some, List<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> Spelling.isInitialed(one, other)));
    }

    /** Whether a name of one has all the words of a name of the other, and more: “Northwind” and “Northwind AI”. */
    private static boolean isCalledMoreOrLess(Mergeable kind, List<String> some, List<String> others) {
        int least = kind == Mergeable.LAB ? 1 : 2;
        return some.stream()
                .map(Twins::words)
                .anyMatch(one -> one.size() >= least
                        && others.stream()
                                .map(Twins::words)
                                .anyMatch(other ->
                                        other.size() >= least && (one.containsAll(other) || other.containsAll(one))));
    }

    private static Set<String> words(String name) {
        return Set.copyOf(Arrays.asList(Spelling.of(name).split(" ")));
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
                Arrays.asList((String[]) row.getArray("urls").getArray()));
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
