package org.talentmoves.generator;

import java.time.LocalDate;
import java.util.UUID;
import org.talentmoves.shared.FactKind;

/** Offers with their packages. */
final class InventedOffers {

    private static final String[] COMPONENTS =
            Chance.mix("TOTAL 40, SIGN_ON 20, BASE 12, EQUITY 14, BONUS 5, RETENTION 3, UNKNOWN 6");
    private static final String[] PERIODS = Chance.mix("ONE_OFF 30, PER_YEAR 35, OVER_YEARS 25, UNKNOWN 10");
    private static final String[] SCOPES = Chance.mix("PERSON 84, TYPICAL 8, TOP_OF_RANGE 8");
    private static final String[] SCOPES_OF_GROUPS = Chance.mix("TYPICAL 40, TOP_OF_RANGE 30, EACH_OF_GROUP 30");

    private final Chance chance;
    private final Rows rows;
    private final InventedFacts facts;
    private final Dates dates;

    InventedOffers(Chance chance, Rows rows, InventedFacts facts) {
        this.chance = chance;
        this.rows = rows;
        this.facts = facts;
        this.dates = new Dates(chance);
    }

    /** To a person, or to a group when there is none. */
    String make(UUID person, UUID bidder, UUID employer, LocalDate day, String status) {
        String on = dates.known(day);
        String offer = facts.enter(FactKind.OFFER, on);
        rows.add(
                Table.OFFER,
                offer,
                0,
                person,
                person == null ? "researchers at " + chance.between(2, 9) + " labs" : null,
                person == null ? chance.between(2, 40) : null,
                person == null ? "AT_LEAST" : null,
                bidder,
                employer,
                on,
                status);
        for (int terms = Math.min(chance.wait(2), 5); terms > 0; terms--) {
            term(offer, on, person == null ? SCOPES_OF_GROUPS : SCOPES);
        }
        return offer;
    }

    private void term(String offer, String on, String[] scopes) {
        InventedMoney money = InventedMoney.around(4_000_000, chance);
        rows.add(
                Table.PAY_TERM,
                facts.enter(FactKind.PAY_TERM, on),
                0,
                offer,
                chance.oneOf(COMPONENTS),
                chance.oneOf(scopes),
                chance.oneOf(PERIODS),
                money.low(),
                money.high(),
                money.currency(),
                money.qualifier());
    }
}
