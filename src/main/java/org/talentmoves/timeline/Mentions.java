package org.talentmoves.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Statement;

/** What sources say of facts. */
@Service
@Transactional(readOnly = true)
public class Mentions {

    /** What the source says of facts, in the order of their ids. */
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
            %1$s
                and (citation.fact_id, stance) %2$s (:fact, :stance)
            order by citation.fact_id %3$s, stance %3$s
            limit :limit""";

    private static final String SAID = """
            from citation
            left join pay_term on pay_term_id = fact_id
            left join source via on via.source_id = via_id
            left join person on person.researcher_id = speaker_researcher_id
            left join lab on lab.lab_id = speaks_for_lab_id
            where citation.source_id = (select source_id from source where slug = :slug)
                and %1$s and %2$s and %3$s""";

    private final JdbcClient jdbc;

    Mentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the source says of facts that are sure enough, a stretch in the order of their ids; two statements. */
    public Listed<Mention> of(String slug, KeyStretch stretch, Vantage vantage) {
        Mention.Place place = stretch.place().isEmpty() ? null : Mention.Place.of(stretch.place());
        String statement = STATEMENTS.formatted(said(vantage), stretch.isBackwards() ? "<" : ">", stretch.order());
        List<Said> said = jdbc.sql(statement)
                .params(vantage.parameters())
                .param("slug", slug)
                .param("fact", place == null ? "" : place.fact().value())
                .param("stance", place == null ? "" : place.stance().name())
                .param("limit", stretch.limit() + 1)
                .query(Said::of)
                .list();
        return Listed.cut(
                with(entries(said, vantage), said),
                stretch,
                mention -> mention.place().toString());
    }

    /** How much the source says of facts that are sure enough; one statement. */
    public int count(String slug, Vantage vantage) {
        return jdbc.sql("select count(*) " + said(vantage))
                .params(vantage.parameters())
                .param("slug", slug)
                .query(Integer.class)
                .single();
    }

    private static String said(Vantage vantage) {
        return SAID.formatted(
                Library.standing(vantage, "citation.fact_id", vantage),
                Library.ofAnOffer(vantage),
                vantage.isPublished("(select published_on from source where slug = :slug)", "via.published_on"));
    }

    private Map<FactId, Entry> entries(List<Said> said, Vantage vantage) {
        if (said.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(EntrySql.of("select unnest(cast(:facts as text[])) as fact_id", vantage))
                .params(vantage.parameters())
                .param("facts", said.stream().map(Said::shownBy).distinct().toArray(String[]::new))
                .query(EntryRow::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    private static List<Mention> with(Map<FactId, Entry> entries, List<Said> said) {
        return said.stream().map(statement -> statement.in(entries)).toList();
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
