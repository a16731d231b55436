package org.talentmoves.generator;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;

/** The ledger: every fact gets its id and its citations here. */
final class InventedFacts {

    private static final Instant FIRST_ENTERED = Instant.parse("2026-01-01T08:00:00Z");

    private final Rows rows;
    private final InventedSources sources;
    private final Map<FactKind, Integer> numbers = new EnumMap<>(FactKind.class);

    InventedFacts(Chance chance, Rows rows) {
        this.rows = rows;
        this.sources = new InventedSources(chance, rows);
    }

    /** Enters a fact that happened on a day as it is known. */
    String enter(FactKind kind, String on) {
        int number = numbers.merge(kind, 1, Integer::sum);
        String fact = FactId.of(kind, number).value();
        Instant entered = FIRST_ENTERED.plusSeconds(60L * number);
        rows.add(Table.FACT, fact, 1, entered, entered);
        sources.cite(fact, on);
        return fact;
    }

    /** How many there are on the timeline; a pay term is shown with its offer. */
    int onTimeline() {
        return numbers.entrySet().stream()
                .filter(kind -> kind.getKey() != FactKind.PAY_TERM)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
