package org.talentmoves.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Assessment;

/** The packages of many offers at once: every pay term with its standing, without its citations. */
@Service
@Transactional(readOnly = true)
public class Packages {

    private static final String TERMS = """
            select pay_term.offer_id, pay_term_id, component, scope, period, years, low as pay_low, high as pay_high,
                   currency as pay_currency, qualifier as pay_qualifier, %4$s as pay_note,
                   coalesce(timeline.headline_id = pay_term_id, false) as headline,
                   %3$s
            from pay_term
            join %1$s timeline on timeline.fact_id = pay_term.offer_id
            join %2$s assessment on assessment.fact_id = pay_term_id
            where pay_term.offer_id = any(:offers)
            order by pay_term_id""";

    private final JdbcClient jdbc;

    Packages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The pay terms by offer, in the order of their ids; one statement. An offer without terms is left out, and so is a term
     * that had not been told of yet. One that is not sure enough is marked: it still belongs to what is told of the package.
     */
    public Map<FactId, List<Dossier.Account>> of(Collection<FactId> offers, Vantage vantage) {
        return jdbc
                .sql(TERMS.formatted(
                        vantage.timeline(),
                        vantage.assessment(),
                        Rows.assessed(vantage),
                        vantage.note("pay_term.note")))
                .params(vantage.parameters())
                .param("offers", offers.stream().map(FactId::value).toArray(String[]::new))
                .query((row, number) -> Map.entry(new FactId(row.getString("offer_id")), account(row, vantage)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Dossier.Account account(ResultSet row, Vantage vantage) throws SQLException {
        Term term = new Term(new FactId(row.getString("pay_term_id")), EntryRow.pay(row, "pay_"));
        Assessment assessment = Rows.assessment(row);
        return new Dossier.Account(term, assessment, row.getBoolean("headline"), vantage.shows(assessment), List.of());
    }
}
