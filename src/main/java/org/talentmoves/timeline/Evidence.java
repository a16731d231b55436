package org.talentmoves.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.offer.RatedTerm;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.NameWords;
import org.talentmoves.source.Assessment;

/** What the citations make of facts: their standing, and which pay term stands for a package. */
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

    private final JdbcClient jdbc;
    private final Claims claims;
    private final ShownNames names;

    Evidence(JdbcClient jdbc, Claims claims, ShownNames names) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.names = names;
    }

    /** Weighs the facts and the pay terms that they show, in three statements for any number of them. */
    Weighing weigh(Collection<String> facts) {
        List<ShownTerm> terms = jdbc.sql(TERMS)
                .param("facts", facts.toArray(String[]::new))
                .query(ShownTerm::of)
                .list();
        Map<String, Assessment> assessed = new TreeMap<>();
        claims.about(Stream.concat(facts.stream(), terms.stream().map(ShownTerm::id))
                        .distinct()
                        .toArray(String[]::new))
                .forEach((fact, said) -> assessed.put(fact, Assessment.of(said)));
        Map<String, List<RatedTerm>> packages =
                terms.stream().collect(groupingBy(ShownTerm::fact, mapping(term -> term.rated(assessed), toList())));
        Map<String, List<String>> called = names.of(facts);
        return new Weighing(
                facts.stream()
                        .map(fact -> new Weighed(
                                fact,
                                assessment(assessed, fact).standing(),
                                packages.getOrDefault(fact, List.of()),
                                NameWords.of(called.getOrDefault(fact, List.of()))))
                        .toList(),
                assessed);
    }

    private static Assessment assessment(Map<String, Assessment> assessed, String fact) {
        Assessment assessment = assessed.get(fact);
        if (assessment == null) {
            throw new IllegalStateException(fact + " has no citation");
        }
        return assessment;
    }

    private record ShownTerm(String fact, String id, Amount amount) {

        static ShownTerm of(ResultSet row, int number) throws SQLException {
            return new ShownTerm(row.getString("fact_id"), row.getString("pay_term_id"), Rows.amount(row, ""));
        }

        RatedTerm rated(Map<String, Assessment> assessed) {
            Assessment assessment = assessment(assessed, id);
            return new RatedTerm(
                    new FactId(id),
                    amount,
                    assessment.standing(),
                    !assessment.support().reportedBy().isEmpty());
        }
    }
}
