package org.talentmoves.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.talentmoves.shared.DomainException;

/** Collects what is wrong, so that all of it can be told at once. */
final class Refusals {
    private static final int MOST_TOLD = 200;
    private static final Comparator<Refusal> AS_READ = Comparator.<Refusal>comparingInt(
                    refusal -> Forms.position(refusal.file()))
            .thenComparingLong(Refusal::line);

    private final List<Refusal> told = new ArrayList<>();
    private int untold;

    void add(Refusal refusal) {
        if (told.size() < MOST_TOLD) {
            told.add(refusal);
        } else {
            untold++;
        }
    }

    /** Tries what may refuse, and keeps its refusal under the place. Returns whether all went well. */
    boolean trying(Row row, Column<?> column, Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (Misread | DomainException e) {
            add(row.refused(column, String.valueOf(e.getMessage())));
            return false;
        }
    }

    List<Refusal> all() {
        return List.copyOf(told);
    }

    int count() {
        return told.size() + untold;
    }

    void raise() {
        if (!told.isEmpty()) {
            throw new FilesRefused(told.stream().sorted(AS_READ).toList(), untold);
        }
    }
}
