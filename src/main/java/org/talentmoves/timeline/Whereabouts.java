package org.talentmoves.timeline;

/** Where people are, as far as their moves tell. */
final class Whereabouts {

    /**
     * The moves by which people came to the lab {@code :lab} or a part of it and after which none is known. Of two moves
     * the later one is the one that took effect later, or was announced later where that is not known.
     */
    static final String AT = """
            select joined.fact_id, joined.calendar_position, move.researcher_id from timeline_lab joined
            join move on move_id = joined.fact_id
            where joined.lab_id = (select lab_id from lab where slug = :lab)
                and joined.side = 'JOINED' and joined.of_person and joined.kind = 'MOVE'
                and joined.calendar_position > 0
                and not exists (
                    select from move later
                    where later.researcher_id = move.researcher_id
                        and (partial_date_position(coalesce(later.effective_on, later.announced_on)), later.move_id)
                            > (partial_date_position(coalesce(move.effective_on, move.announced_on)), move.move_id))""";

    private Whereabouts() {}
}
