package org.talentmoves.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * A time in which the public had been told the same of a fact.
 *
 * @param until the day on which more was told, no longer in it; {@link #END} when nothing was since
 */
record Spell<T>(String fact, LocalDate since, LocalDate until, T known) {

    /** Later than any day that can be asked for. */
    static final LocalDate END = LocalDate.of(10_000, 1, 1);

    /** What was known from each of the days to the next, those with the same knowledge as one; none while nothing was. */
    static <T> List<Spell<T>> between(String fact, SortedSet<LocalDate> days, Function<LocalDate, Optional<T>> known) {
        List<Spell<T>> spells = new ArrayList<>();
        for (LocalDate day : days) {
            LocalDate next = days.tailSet(day.plusDays(1)).stream().findFirst().orElse(END);
            known.apply(day).ifPresent(now -> add(spells, new Spell<>(fact, day, next, now)));
        }
        return spells;
    }

    private static <T> void add(List<Spell<T>> spells, Spell<T> next) {
        int last = spells.size() - 1;
        if (last >= 0 && spells.get(last).isContinuedBy(next)) {
            spells.set(last, new Spell<>(next.fact, spells.get(last).since, next.until, next.known));
        } else {
            spells.add(next);
        }
    }

    private boolean isContinuedBy(Spell<T> next) {
        return until.equals(next.since) && known.equals(next.known);
    }

    boolean covers(LocalDate day) {
        return !since.isAfter(day) && until.isAfter(day);
    }
}
