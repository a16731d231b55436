package org.talentmoves.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Statement;

/** Sources as readers see them: what each is, what stands behind it, and the facts to which it speaks. */
@Service
@Transactional(readOnly = true)
public class Library {

    private static final String COLUMNS = """
            s.slug, s.publisher, s.title, s.url, s.published_on, s.language, s.kind, s.note, s.source_id,
            relayed.slug as relayed_slug, relayed.publisher as relayed_publisher, relayed.title as relayed_title,
            relayed.url as relayed_url, relayed.published_on as relayed_published_on,
            relayed.language as relayed_language, relayed.kind as relayed_kind,
            spoken.facts, spoken.contested
            """;

    /** What is sure enough, pay terms as well as the offers to which they belong. */
    private static final String CARDS = "select " + COLUMNS + """
            from source s
            left join source relayed on relayed.source_id = s.relays_id
            cross join lateral (
                select count(distinct citation.fact_id) as facts,
                       count(distinct citation.fact_id) filter (where assessment.standing = 'CONTESTED') as contested
                from citation
                join %1$s assessment on assessment.fact_id = citation.fact_id
                left join pay_term on pay_term_id = citation.fact_id
                left join source via on via.source_id = via_id
                where citation.source_id = s.source_id and %2$s and %3$s and %4$s
            ) spoken
            where %5$s and\s""";

    private static final String RETELLINGS = """
            select slug, publisher, title, url, published_on, language, kind from source
            where relays_id = (select source_id from source where slug = :slug) and %s
            order by slug limit 100""";

    /** What the source says of facts, those after a place in the order of their ids. */
    private static final String STATEMENTS = """
            select citation.fact_id, coalesce(pay_term.offer_id, citation.fact_id) as shown_by,
                   stance, basis, says, quotation, quotation_language, speaker,
                   gives_low, gives_high, gives_currency, gives_qualifier,
                   person.slug as person_slug, person.name as person_name, person.name_zh as person_name_zh,
                   lab.slug as lab_slug, lab.name as lab_name, lab.name_zh as lab_name_zh,
                   pay_term_id, component, scope, period, years, low as pay_low, high as pay_high,
                   currency as pay_currency, qualifier as pay_qualifier, pay_term.note as pay_note,
                   via.slug as via_slug, via.publisher as via_publisher, via.title as via_title, via.url as via_url,
                   via.published_on as via_published_on, via.language as via_language, via.kind as via_kind
            from citation
            left join pay_term on pay_term_id = fact_id
            left join source via on via.source_id = via_id
            left join person on person.researcher_id = speaker_researcher_id
            left join lab on lab.lab_id = speaks_for_lab_id
            where citation.source_id = (select source_id from source where slug = :slug)
                and (citation.fact_id, stance) > (:fact, :stance)
                and %1$s and %2$s and %3$s
            order by citation.fact_id, stance
            limit :limit""";

    private final JdbcClient jdbc;

    Library(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A stretch of the sources in the order of their slugs, without those that retell them; one statement. Of each are
     * counted the facts that are sure enough; one that speaks to none of these is left out.
     */
    public Listed<SourceCard> list(SlugStretch stretch, Vantage vantage) {
        return Listed.cut(
                jdbc.sql(cards(vantage) + isListed(vantage) + " and " + stretch.sql("s.slug"))
                        .params(vantage.parameters())
                        .param("place", stretch.place())
                        .query((row, number) -> card(row, List.of()))
                        .list(),
                stretch,
                card -> card.ref().slug());
    }

    /** The source as it is seen from a vantage; refuses one that was {@link NotPublishedYet}. */
    public Optional<SourceCard> find(String slug, Vantage vantage) {
        List<SourceRef> retellings = jdbc.sql(RETELLINGS.formatted(vantage.isPublished("published_on")))
                .params(vantage.parameters())
                .param("slug", slug)
                .query((row, number) -> Rows.source(row, ""))
                .list();
        Optional<SourceCard> found = jdbc.sql(cards(vantage) + "s.slug = :slug")
                .params(vantage.parameters())
                .param("slug", slug)
                .query((row, number) -> card(row, retellings))
                .optional();
        if (found.isEmpty() && vantage.reportedBy() != null && isThere(slug)) {
            throw new NotPublishedYet(slug, vantage);
        }
        return found;
    }

    private static String cards(Vantage vantage) {
        return CARDS.formatted(
                vantage.assessment(),
                vantage.isSureEnough("assessment.standing"),
                ofAnOffer(vantage),
                vantage.isPublished("s.published_on", "via.published_on"),
                vantage.reportedBy() == null
                        ? "true"
                        : "(" + vantage.isPublished("s.published_on") + " or spoken.facts > 0)");
    }

    /** The condition that what is told of a pay term belongs to an offer which is public from the vantage, however sure. */
    private static String ofAnOffer(Vantage vantage) {
        return "(pay_term.offer_id is null or " + standing(vantage, "pay_term.offer_id", vantage.ofAny()) + ")";
    }

    private static String standing(Vantage vantage, String fact, Vantage sure) {
        return sure.isSureEnough(
                "(select told.standing from %s told where told.fact_id = %s)".formatted(vantage.assessment(), fact));
    }

    private static String isListed(Vantage vantage) {
        return vantage.least() == null ? "true" : "spoken.facts > 0";
    }

    private boolean isThere(String slug) {
        return jdbc.sql("select exists (select from source where slug = :slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    /** How many sources there are from a vantage; one statement. */
    public int count(Vantage vantage) {
        String counted =
                vantage.equals(Vantage.NOW) ? "source" : "(" + cards(vantage) + isListed(vantage) + ") counted";
        return jdbc.sql("select count(*) from " + counted)
                .params(vantage.parameters())
                .query(Integer.class)
                .single();
    }

    /** What the source says of facts that are sure enough, at most {@code limit} mentions after the given one; two statements. */
    public List<Mention> mentions(String slug, Mention.@Nullable Place after, int limit, Vantage vantage) {
        List<Said> said = jdbc.sql(STATEMENTS.formatted(
                        standing(vantage, "citation.fact_id", vantage),
                        ofAnOffer(vantage),
                        vantage.isPublished(
                                "(select published_on from source where slug = :slug)", "via.published_on")))
                .params(vantage.parameters())
                .param("slug", slug)
                .param("fact", after == null ? "" : after.fact().value())
                .param("stance", after == null ? "" : after.stance().name())
                .param("limit", limit)
                .query(Said::of)
                .list();
        if (said.isEmpty()) {
            return List.of();
        }
        Map<FactId, Entry> entries = jdbc
                .sql(EntrySql.of("select unnest(cast(:facts as text[])) as fact_id", vantage))
                .params(vantage.parameters())
                .param("facts", said.stream().map(Said::shownBy).distinct().toArray(String[]::new))
                .query(EntryRow::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        return said.stream().map(statement -> statement.in(entries)).toList();
    }

    private static SourceCard card(ResultSet row, List<SourceRef> retellings) throws SQLException {
        return new SourceCard(
                Rows.source(row, ""),
                row.getString("note"),
                row.getString("relayed_slug") == null ? null : Rows.source(row, "relayed_"),
                retellings,
                new Bounds(row.getInt("facts") - row.getInt("contested"), row.getInt("facts")));
    }

    private record Said(
            String shownBy,
            FactId fact,
            @Nullable Term term,
            Statement statement,
            @Nullable Spoken speaker,
            @Nullable SourceRef via) {

        static Said of(ResultSet row, int number) throws SQLException {
            FactId term = Rows.fact(row, "pay_term_id");
            return new Said(
                    row.getString("shown_by"),
                    new FactId(row.getString("fact_id")),
                    term == null ? null : new Term(term, EntryRow.pay(row, "pay_")),
                    Rows.statement(row),
                    Rows.spoken(row),
                    row.getString("via_slug") == null ? null : Rows.source(row, "via_"));
        }

        Mention in(Map<FactId, Entry> entries) {
            Entry entry = entries.get(new FactId(shownBy));
            if (entry == null) {
                throw new IllegalStateException(shownBy + " is not on the timeline");
            }
            return new Mention(fact, entry, term, statement, speaker, via);
        }
    }
}
