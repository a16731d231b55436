package org.talentmoves.insight;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How many accounts a ranking has, and those that it leaves aside; each account is counted once.
 *
 * @param ranked accounts that have a rank
 * @param upTo accounts that tell no more than a ceiling
 * @param undisclosed accounts without a sum
 * @param otherCurrencies accounts with a sum in another currency
 */
public record Unranked(int ranked, int upTo, int undisclosed, int otherCurrencies, Aside aside) {

    /** How many the ranking lists, or how many the list of what is told by an “up to” alone. */
    public int listed(boolean ranked) {
        return ranked ? this.ranked : upTo;
    }

    static Unranked of(ResultSet row) throws SQLException {
        return new Unranked(
                row.getInt("ranked"),
                row.getInt("up_to"),
                row.getInt("undisclosed"),
                row.getInt("other_currencies"),
                Aside.of(row));
    }
}
