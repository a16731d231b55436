package org.talentmoves.timeline;

/** Where people are, as far as their moves tell. */
final class Whereabouts {

    /**
     * The moves by which people came to the lab {@code :lab}, or to one of several, or a part of it and after which none is known. Of two moves
     * the later one is the one that took effect later, or was announced later where that is not known, unless it may have
     * been before the other and leads to where that begins. A move of unknown date counts where it is the only known
     * arrival of somebody who did not leave that house. So does {@link org.talentmoves.move.Career}.
     */
    private static final String AT = """
            select joined.fact_id, joined.calendar_position, move.researcher_id from %1$s joined
            join move on move_id = joined.fact_id
            where joined.lab_id %5$s and %6$s
                and joined.side = 'JOINED' and joined.of_person and joined.kind = 'MOVE' and %2$s
                and not exists (
                    select from move other
                    where other.researcher_id = move.researcher_id and other.move_id <> move.move_id
                        and case
                            when joined.calendar_position = 0 then
                                other.to_lab_id is not null or same_house(move.to_lab_id, other.from_lab_id)
                            when (partial_date_position(coalesce(other.effective_on, other.announced_on)), other.move_id)
                                > (partial_date_position(coalesce(move.effective_on, move.announced_on)), move.move_id)
                                then not move_leads_to(other, move)
                            else move_leads_to(move, other)
                        end
                        and exists (select from %3$s known where known.fact_id = other.move_id and %4$s))""";

    private Whereabouts() {}

    /** Those who are at one lab, its parts included. */
    static String at(Vantage vantage) {
        return at(1, false, vantage);
    }

    /** Those who are at any of so many labs. */
    static String at(int labs, boolean exact, Vantage vantage) {
        return AT.formatted(
                vantage.timelineLab(),
                vantage.isSureEnough("joined.standing"),
                vantage.timeline(),
                vantage.isSureEnough("known.standing"),
                labs == 1
                        ? "= (select lab_id from lab where slug = :lab)"
                        : "in (select lab_id from lab where slug = any(:lab))",
                exact ? "joined.direct" : "true");
    }
}
