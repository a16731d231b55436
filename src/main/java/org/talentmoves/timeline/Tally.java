package org.talentmoves.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a chapter of the timeline holds of the facts asked for. People are counted by their own moves; a group is counted
 * as one group and never added to them.
 *
 * @param joined people who came to a lab; with a lab asked for, to that lab from outside it
 * @param left people who left without a lab known that they joined; with a lab asked for, from that lab to outside it
 * @param groups moves of groups
 * @param contested facts that somebody denies; they count for the high bound only
 * @param payContested other facts of which somebody denies the pay
 * @param loose facts that may lie outside of the period asked for; counted in all, not by chapter
 */
public record Tally(
        Chapter chapter,
        Bounds facts,
        Bounds joined,
        Bounds left,
        int groups,
        int contested,
        int payContested,
        int loose) {

    static Tally of(ResultSet row, int number) throws SQLException {
        return new Tally(
                new Chapter(row.getInt("chapter")),
                bounds(row, "facts"),
                bounds(row, "joined"),
                bounds(row, "departed"),
                row.getInt("groups"),
                row.getInt("contested"),
                row.getInt("pay_contested"),
                row.getInt("loose"));
    }

    private static Bounds bounds(ResultSet row, String counted) throws SQLException {
        return new Bounds(row.getInt(counted + "_low"), row.getInt(counted));
    }

    boolean isOfAll() {
        return chapter.number() == -1;
    }

    boolean isOfChapters() {
        return chapter.number() >= 0;
    }

    boolean isOfThoseThatMayReach() {
        return chapter.number() == -4;
    }

    boolean isOfTheNotComparable() {
        return chapter.number() == -3;
    }

    boolean isOfTheUndated() {
        return chapter.number() == -2;
    }
}
