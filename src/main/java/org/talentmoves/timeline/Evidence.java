package org.talentmoves.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.offer.RatedTerm;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.NameWords;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Basis;
import org.talentmoves.source.Claim;
import org.talentmoves.source.Origin;
import org.talentmoves.source.Parties;
import org.talentmoves.source.SourceKind;
import org.talentmoves.source.Stance;

/** What the citations say of facts: their standing, and which pay term stands for a package. */
@Component
class Evidence {

    private static final String TERMS = """
            select shown.fact_id, pay_term.pay_term_id, low, high, currency, qualifier
            from (
                select offer_id as fact_id, offer_id from offer where offer_id = any(:facts)
                union all
                select move_id, offer_id from move where move_id = any(:facts) and offer_id is not null
            ) shown
            join pay_term using (offer_id)""";

    /** Each citation with the publisher at the end of its source's chain of relays, and who is party to the fact. */
    private static final String CLAIMS = """
            with recursive chain(fact_id, slug, stance, basis, origin, origin_kind, next_id, links) as (
                select fact_id, slug, stance, basis, coalesce(publisher, slug), kind, relays_id, 0
                from citation join source using (source_id)
                where fact_id = any(:facts)
                union all
                select chain.fact_id, chain.slug, stance, basis,
                       coalesce(source.publisher, source.slug), source.kind, source.relays_id, chain.links + 1
                from chain join source on source.source_id = chain.next_id
                where chain.links < 50
            )
            select chain.fact_id, chain.slug, chain.origin, chain.origin_kind, stance, basis,
                   coalesce(move.researcher_id, offer.researcher_id, term_offer.researcher_id) is not null
                       or milestone.speaker is not null as of_person,
                   chain.fact_id not like 'b%' and (milestone.milestone_id is null or milestone.lab_id is not null)
                       as of_organisation
            from chain
            left join move on move.move_id = chain.fact_id
            left join offer on offer.offer_id = chain.fact_id
            left join pay_term on pay_term.pay_term_id = chain.fact_id
            left join offer term_offer on term_offer.offer_id = pay_term.offer_id
            left join milestone on milestone.milestone_id = chain.fact_id
            where chain.next_id is null""";

    private final JdbcClient jdbc;
    private final ShownNames names;

    Evidence(JdbcClient jdbc, ShownNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Weighs the facts, in three statements for any number of them. */
    List<Weighed> weigh(Collection<String> facts) {
        List<ShownTerm> terms = jdbc.sql(TERMS)
                .param("facts", facts.toArray(String[]::new))
                .query(ShownTerm::of)
                .list();
        Map<String, Assessment> assessed =
                assess(Stream.concat(facts.stream(), terms.stream().map(ShownTerm::id))
                        .distinct()
                        .toArray(String[]::new));
        Map<String, List<RatedTerm>> packages =
                terms.stream().collect(groupingBy(ShownTerm::fact, mapping(term -> term.rated(assessed), toList())));
        Map<String, List<String>> called = names.of(facts);
        return facts.stream()
                .map(fact -> new Weighed(
                        fact,
                        assessment(assessed, fact),
                        packages.getOrDefault(fact, List.of()),
                        NameWords.of(called.getOrDefault(fact, List.of()))))
                .toList();
    }

    private static Assessment assessment(Map<String, Assessment> assessed, String fact) {
        Assessment assessment = assessed.get(fact);
        if (assessment == null) {
            throw new IllegalStateException(fact + " has no citation");
        }
        return assessment;
    }

    private Map<String, Assessment> assess(String[] facts) {
        Map<String, List<PartyClaim>> claims =
                jdbc.sql(CLAIMS).param("facts", facts).query(PartyClaim::of).list().stream()
                        .collect(groupingBy(PartyClaim::fact));
        Map<String, Assessment> assessed = new HashMap<>();
        claims.forEach((fact, said) -> assessed.put(
                fact,
                Assessment.of(
                        said.stream().map(PartyClaim::claim).toList(),
                        said.get(0).parties())));
        return assessed;
    }

    private record PartyClaim(String fact, Claim claim, Parties parties) {

        static PartyClaim of(ResultSet row, int number) throws SQLException {
            return new PartyClaim(
                    row.getString("fact_id"),
                    new Claim(
                            row.getString("slug"),
                            new Origin(row.getString("origin"), SourceKind.valueOf(row.getString("origin_kind"))),
                            Stance.valueOf(row.getString("stance")),
                            Basis.valueOf(row.getString("basis"))),
                    new Parties(row.getBoolean("of_person"), row.getBoolean("of_organisation")));
        }
    }

    private record ShownTerm(String fact, String id, Amount amount) {

        static ShownTerm of(ResultSet row, int number) throws SQLException {
            return new ShownTerm(row.getString("fact_id"), row.getString("pay_term_id"), Rows.amount(row, ""));
        }

        RatedTerm rated(Map<String, Assessment> assessed) {
            return new RatedTerm(
                    new FactId(id), amount, assessment(assessed, id).standing());
        }
    }
}
