package org.talentmoves.insight;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What numbers about pay leave aside: offers first, then accounts of which what is asked of pay holds.
 *
 * @param untold offers of whose pay, or of the pay asked for, nothing is told, or nothing any more
 * @param rivals accounts for which another one of the same package and kind stands
 * @param lessSure accounts less sure than is asked for
 * @param contested accounts that somebody denies, or whose offer somebody denies
 * @param retracted accounts that were retracted, or whose offer was; of offers without a date as well. None of offers that only
 *     the sources or the standing of such an account would bring
 */
public record Aside(int untold, int rivals, int lessSure, int contested, int retracted) {

    static final String SQL = """
            (select count(*) from chosen where dated) - (
                select count(distinct fact_id) from accounts where dated and pay_standing <> 'RETRACTED') as untold,
            (select count(*) from accounts where dated) - (select count(*) from paid where dated) as rivals,
            (select count(*) from paid where dated and state = 'LESS_SURE') as less_sure,
            (select count(*) from paid where dated and state = 'CONTESTED') as contested,
            (select count(*) from paid where state = 'RETRACTED') as retracted""";

    static Aside of(ResultSet row) throws SQLException {
        return new Aside(
                row.getInt("untold"),
                row.getInt("rivals"),
                row.getInt("less_sure"),
                row.getInt("contested"),
                row.getInt("retracted"));
    }
}
