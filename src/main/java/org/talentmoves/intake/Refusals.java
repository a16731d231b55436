package org.talentmoves.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.Text;

/** Collects what is wrong, so that all of it can be told at once. */
final class Refusals {
    /** Of files. */
    private static final int MOST_TOLD = 200;

    private static final Comparator<Refusal> AS_READ = Comparator.<Refusal>comparingInt(
                    refusal -> Forms.position(refusal.file()))
            .thenComparingLong(Refusal::line);

    private final List<Refusal> told = new ArrayList<>();
    private final Map<Refusal, DomainException> causes = new HashMap<>();
    private final int most;
    private int untold;

    Refusals() {
        this(MOST_TOLD);
    }

    private Refusals(int most) {
        this.most = most;
    }

    /** Of what a form or a program holds, which is limited itself. */
    static Refusals whole() {
        return new Refusals(Integer.MAX_VALUE);
    }

    void add(Refusal refusal) {
        if (told.size() < most) {
            told.add(refusal);
        } else {
            untold++;
        }
    }

    /** Compares cells with each other, as far as they can be read. */
    static void comparing(Runnable comparison) {
        try {
            comparison.run();
        } catch (Unread told) {
            // at the cell itself
        }
    }

    /** Tries what may refuse, and keeps its refusal under the place. Returns whether all went well. */
    boolean trying(Row row, Column<?> column, Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (Unread told) {
            return false;
        } catch (Misread e) {
            if (e.pieces().isEmpty()) {
                add(row.refused(column, String.valueOf(e.getMessage())));
            }
            e.pieces()
                    .forEach((number, reason) -> add(row.refused(column, reason).ofPiece(number)));
            return false;
        } catch (DomainException e) {
            Refusal refusal = row.refused(column, e.reason());
            causes.put(refusal, e);
            add(refusal);
            return false;
        }
    }

    /** Tells the pieces of a list that are among {@code names}. */
    void tellTwice(Row row, Column<?> list, Set<String> names) {
        List<String> pieces = row.pieces(list);
        for (int number = 0; number < pieces.size(); number++) {
            String piece = pieces.get(number);
            if (!piece.isEmpty() && names.contains(piece)) {
                add(row.refused(list, "“%s” is given as a name already.".formatted(Text.shown(piece)))
                        .ofPiece(number));
            }
        }
    }

    List<Refusal> all() {
        return List.copyOf(told);
    }

    /** What the trade refused there; null where the files themselves are at fault. */
    @Nullable
    DomainException cause(Refusal refusal) {
        return causes.get(refusal);
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
