package org.talentmoves.generator;

import java.util.UUID;
import org.talentmoves.shared.FactKind;

/** What surrounds the moves: deals, benchmarks, milestones. */
final class InventedContext {

    private static final String[] DEALS =
            Chance.mix("INVESTMENT 40, FUNDRAISING 30, ACQUISITION 12, LICENCE_AND_HIRE 8, CAPEX_PLAN 10");
    private static final String[] MILESTONES = Chance.mix(
            "STATEMENT 40, PRODUCT 25, REORGANISATION 15," + " RECRUITING_CAMPAIGN 10, RETENTION 5, MARKET_VIEW 5");

    private final Chance chance;
    private final Rows rows;
    private final InventedLabs labs;
    private final InventedFacts facts;
    private final Dates dates;

    InventedContext(Chance chance, Rows rows, InventedLabs labs, InventedFacts facts) {
        this.chance = chance;
        this.rows = rows;
        this.labs = labs;
        this.facts = facts;
        this.dates = new Dates(chance);
    }

    void deal() {
        String on = dates.known(dates.recent());
        String kind = chance.oneOf(DEALS);
        UUID investor = kind.equals("FUNDRAISING") ? null : labs.any();
        UUID target = kind.equals("CAPEX_PLAN") ? null : labs.anyBut(investor);
        InventedMoney money = InventedMoney.around(800_000_000, chance);
        rows.add(
                Table.DEAL,
                facts.enter(FactKind.DEAL, on),
                0,
                kind,
                investor,
                target,
                "Money for brains",
                on,
                money.low(),
                money.high(),
                money.currency(),
                money.qualifier());
    }

    void benchmark() {
        String on = dates.known(dates.recent());
        InventedMoney money = InventedMoney.around(600_000, chance);
        rows.add(
                Table.BENCHMARK,
                facts.enter(FactKind.BENCHMARK, on),
                0,
                "What the market pays",
                "engineers of level " + chance.between(3, 9),
                on,
                money.low(),
                money.high(),
                money.currency(),
                money.qualifier(),
                "PER_YEAR");
    }

    void milestone() {
        String on = dates.known(dates.recent());
        rows.add(
                Table.MILESTONE,
                facts.enter(FactKind.MILESTONE, on),
                0,
                chance.oneOf(MILESTONES),
                chance.percent(90) ? labs.any() : null,
                on,
                "A lab says what it will do next.",
                chance.percent(50) ? new InventedNames(chance).latin() : null);
    }
}
