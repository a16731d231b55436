package org.talentmoves.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.source.SourceNotFound;

/** Sources as readers see them: what each is, what stands behind it, and to how many facts it speaks. */
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

    private final JdbcClient jdbc;

    Library(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A stretch of the sources that are sought, in the order of their slugs, without those that retell them; one statement. Of each are
     * counted the facts that are sure enough; one that speaks to none of these, but to others, is left out.
     */
    public Listed<SourceCard> list(SourcesSought sought, KeyStretch stretch) {
        return Listed.cut(
                jdbc.sql(cards(sought) + " and " + stretch.sql("s.slug"))
                        .params(sought.parameters())
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

    private static String cards(SourcesSought sought) {
        return cards(sought.vantage()) + isListed(sought.vantage()) + " and " + sought.sql();
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
    static String ofAnOffer(Vantage vantage) {
        return "(pay_term.offer_id is null or " + standing(vantage, "pay_term.offer_id", vantage.ofAny()) + ")";
    }

    /** The condition that a fact is public from a vantage, and as sure as another one asks. */
    static String standing(Vantage vantage, String fact, Vantage sure) {
        return sure.isSureEnough(
                "(select told.standing from %s told where told.fact_id = %s)".formatted(vantage.assessment(), fact));
    }

    private static String isListed(Vantage vantage) {
        return vantage.least() == null
                ? "true"
                : "(spoken.facts > 0 or not exists (select from citation spoken_by where spoken_by.source_id = s.source_id))";
    }

    private boolean isThere(String slug) {
        return jdbc.sql("select exists (select from source where slug = :slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    /** How many sources are sought; one statement. */
    public int count(SourcesSought sought) {
        String counted = sought.vantage().equals(Vantage.NOW)
                ? "source s where " + sought.sql()
                : "(" + cards(sought) + ") counted";
        return jdbc.sql("select count(*) from " + counted)
                .params(sought.parameters())
                .query(Integer.class)
                .single();
    }

    /** Of how many facts to which the source speaks that is left out; in three statements at most, none when it looks at all. */
    public Missing leftOut(SourceCard seen, Vantage from) {
        return Missing.of(
                from,
                vantage -> facts(vantage.equals(from) ? seen : get(seen.ref().slug(), vantage)));
    }

    private SourceCard get(String slug, Vantage vantage) {
        return find(slug, vantage).orElseThrow(() -> new SourceNotFound(slug));
    }

    private static int facts(SourceCard card) {
        return card.facts().high();
    }

    private static SourceCard card(ResultSet row, List<SourceRef> retellings) throws SQLException {
        return new SourceCard(
                Rows.source(row, ""),
                row.getString("note"),
                row.getString("relayed_slug") == null ? null : Rows.source(row, "relayed_"),
                retellings,
                new Bounds(row.getInt("facts") - row.getInt("contested"), row.getInt("facts")));
    }
}
