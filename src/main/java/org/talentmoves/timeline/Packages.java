package org.talentmoves.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;

/** The packages of many offers at once: every pay term with its standing, without its citations. */
@Service
@Transactional(readOnly = true)
public class Packages {

    private static final String TERMS = """
            select offer_id, pay_term_id, component, scope, period, years, low as pay_low, high as pay_high,
                   currency as pay_currency, qualifier as pay_qualifier, pay_term.note as pay_note,
                   coalesce(timeline.headline_id = pay_term_id, false) as headline,
                   """ + Rows.ASSESSED + """
            from pay_term
            join %1$s timeline on timeline.fact_id = offer_id
            join %2$s assessment on assessment.fact_id = pay_term_id
            where offer_id = any(:offers) and %3$s
            order by pay_term_id""";

    private static final String LESS_SURE = """
            select offer_id, count(*) as accounts
            from pay_term join %1$s assessment on assessment.fact_id = pay_term_id
            where offer_id = any(:offers) and standing <> 'RETRACTED' and not (%2$s)
            group by offer_id""";

    private final JdbcClient jdbc;

    Packages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The pay terms by offer, in the order of their ids; one statement. An offer without terms is left out, and so is a term
     * that had not been told of yet, or is not sure enough.
     */
    public Map<FactId, List<Dossier.Account>> of(Collection<FactId> offers, Vantage vantage) {
        return jdbc
                .sql(TERMS.formatted(
                        vantage.timeline(), vantage.assessment(), vantage.mayBeShown("assessment.standing")))
                .params(vantage.parameters())
                .param("offers", offers.stream().map(FactId::value).toArray(String[]::new))
                .query((row, number) -> Map.entry(new FactId(row.getString("offer_id")), account(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** How many accounts of each package are left out because they are less sure than is asked for; none is no entry. */
    public Map<FactId, Integer> lessSure(Collection<FactId> offers, Vantage vantage) {
        if (vantage.least() == null || offers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(LESS_SURE.formatted(vantage.assessment(), vantage.isSureEnough("standing")))
                .params(vantage.parameters())
                .param("offers", offers.stream().map(FactId::value).toArray(String[]::new))
                .query((row, number) -> Map.entry(new FactId(row.getString("offer_id")), row.getInt("accounts")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Dossier.Account account(ResultSet row) throws SQLException {
        Term term = new Term(new FactId(row.getString("pay_term_id")), EntryRow.pay(row, "pay_"));
        return new Dossier.Account(term, Rows.assessment(row), row.getBoolean("headline"), List.of());
    }
}
