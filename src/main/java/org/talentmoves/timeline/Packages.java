package org.talentmoves.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Basis;
import org.talentmoves.source.Claim;
import org.talentmoves.source.Origin;
import org.talentmoves.source.Parties;
import org.talentmoves.source.SourceKind;
import org.talentmoves.source.Stance;

/** The packages of many offers at once: every pay term with its standing, without its citations. */
@Service
@Transactional(readOnly = true)
public class Packages {

    /** One row a citation of a pay term. */
    private static final String CLAIMS = """
            with recursive chain(source_id, end_id, next_id, links) as (
                select source_id, source_id, relays_id, 0 from source
                where source_id in (
                    select source_id from citation join pay_term on pay_term_id = fact_id where offer_id = any(:offers))
                union all
                select chain.source_id, source.source_id, source.relays_id, chain.links + 1
                from chain join source on source.source_id = chain.next_id
                where chain.links < 50
            )
            select offer_id, pay_term_id, component, scope, period, years, low as pay_low, high as pay_high,
                   currency as pay_currency, qualifier as pay_qualifier, pay_term.note as pay_note,
                   coalesce(timeline.headline_id = pay_term_id, false) as headline,
                   offer.researcher_id is not null as of_person,
                   source.slug, coalesce(origin.publisher, origin.slug) as origin, origin.kind as origin_kind, stance, basis
            from pay_term
            join offer using (offer_id)
            join timeline on timeline.fact_id = offer_id
            join citation on citation.fact_id = pay_term_id
            join chain on chain.source_id = citation.source_id and chain.next_id is null
            join source on source.source_id = citation.source_id
            join source origin on origin.source_id = chain.end_id
            where offer_id = any(:offers)
            order by pay_term_id""";

    private final JdbcClient jdbc;

    Packages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pay terms by offer, in the order of their ids; one statement. An offer without terms is left out. */
    public Map<FactId, List<Dossier.Account>> of(Collection<FactId> offers) {
        Map<Term, List<Row>> terms = jdbc
                .sql(CLAIMS)
                .param("offers", offers.stream().map(FactId::value).toArray(String[]::new))
                .query(Row::of)
                .list()
                .stream()
                .collect(groupingBy(Row::term, LinkedHashMap::new, toList()));
        return terms.values().stream()
                .collect(groupingBy(rows -> rows.get(0).offer(), mapping(Packages::account, toList())));
    }

    private static Dossier.Account account(List<Row> rows) {
        Row first = rows.get(0);
        Assessment assessment =
                Assessment.of(rows.stream().map(Row::claim).toList(), new Parties(first.ofPerson(), true));
        return new Dossier.Account(first.term(), assessment, first.headline(), List.of());
    }

    private record Row(FactId offer, Term term, boolean headline, boolean ofPerson, Claim claim) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    new FactId(row.getString("offer_id")),
                    new Term(new FactId(row.getString("pay_term_id")), EntryRow.pay(row, "pay_")),
                    row.getBoolean("headline"),
                    row.getBoolean("of_person"),
                    new Claim(
                            row.getString("slug"),
                            new Origin(row.getString("origin"), SourceKind.valueOf(row.getString("origin_kind"))),
                            Stance.valueOf(row.getString("stance")),
                            Basis.valueOf(row.getString("basis"))));
        }
    }
}
