package org.talentmoves.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.RatedTerm;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.NameWords;
import org.talentmoves.source.Assessment;

/** What is said of facts and of the pay terms that they show, read for weighing in four statements for any number of them. */
@Component
class Evidence {

    private static final String TERMS = """
            select shown.fact_id, offer_id, pay_term.pay_term_id, component, scope, period, years,
                   low, high, currency, qualifier, note
            from (
                select offer_id as fact_id, offer_id from offer where offer_id = any(:facts)
                union all
                select move_id, offer_id from move where move_id = any(:facts) and offer_id is not null
            ) shown
            join pay_term using (offer_id)""";

    private final JdbcClient jdbc;
    private final Claims claims;
    private final Decisions decisions;
    private final ShownNames names;

    Evidence(JdbcClient jdbc, Claims claims, Decisions decisions, ShownNames names) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.decisions = decisions;
        this.names = names;
    }

    /** What is said of the facts and of their pay terms. */
    Testimony about(Collection<String> facts) {
        Map<String, List<ShownTerm>> terms =
                jdbc.sql(TERMS).param("facts", facts.toArray(String[]::new)).query(ShownTerm::of).list().stream()
                        .collect(groupingBy(ShownTerm::fact));
        String[] all = Stream.concat(
                        facts.stream(),
                        terms.values().stream().flatMap(List::stream).flatMap(ShownTerm::weighedWith))
                .distinct()
                .toArray(String[]::new);
        return new Testimony(List.copyOf(facts), terms, claims.about(all), decisions.about(all), called(facts));
    }

    private Map<String, Set<String>> called(Collection<String> facts) {
        return names.of(facts).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, name -> NameWords.of(name.getValue())));
    }

    /** A pay term that a fact shows. */
    record ShownTerm(String fact, String offer, String id, Pay pay) {

        private static ShownTerm of(ResultSet row, int number) throws SQLException {
            return new ShownTerm(
                    row.getString("fact_id"),
                    row.getString("offer_id"),
                    row.getString("pay_term_id"),
                    EntryRow.pay(row, ""));
        }

        /** What has to be known of it: the term, and the offer to which it belongs. */
        Stream<String> weighedWith() {
            return Stream.of(id, offer);
        }

        RatedTerm rated(Assessment assessment) {
            return new RatedTerm(new FactId(id), pay, assessment);
        }
    }
}
