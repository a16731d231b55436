package org.talentmoves.timeline;

import java.util.List;

/**
 * Everything known of one lab, its parts included.
 *
 * @param arrivals moves to it from elsewhere, in the period
 * @param departures moves from it to elsewhere, in the period
 * @param internal moves between its parts, in the period
 * @param made offers that it made
 * @param received offers that were made to its people
 * @param present moves by which people came of whom no later move is known
 */
public record LabDossier(
        LabCard card,
        Balance balance,
        Entries arrivals,
        Entries departures,
        List<Entry> internal,
        Entries made,
        Entries received,
        Entries deals,
        Entries milestones,
        List<Entry> present) {}
