package org.talentmoves.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;

@EmptySite
class AmountOutOfRangeIntegrationTests {

    private static final String CHECK = "amount_out_of_range";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Checks checks;

    @BeforeEach
    void begin() {
        newsroom.clear();
        newsroom.lab("northwind", "Northwind");
        newsroom.lab("halcyon", "Halcyon");
        newsroom.researcher("ada-lin", "Ada Lin");
    }

    @Test
    void findsAFigureFarFromTheOthersOfItsKind() {
        usual(PayComponent.BASE, "USD");
        FactId slip = term(PayComponent.BASE, exactly(400_000_000, "USD"));
        FactId other = term(PayComponent.BASE, exactly(400, "USD"));

        assertThat(Found.by(checks, CHECK)).containsExactly(slip.value(), other.value());
        assertThat(Found.words(checks, CHECK))
                .contains(
                        "US$400m (base salary, a year) is far from what is usual in the data for such pay, about US$400,000.");
    }

    @Test
    void leavesAloneWhatIsNinetyTimesAsMuch() {
        usual(PayComponent.BASE, "USD");
        term(PayComponent.BASE, exactly(36_000_000, "USD"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneABoundWhoseNearerEndIsUsual() {
        usual(PayComponent.BASE, "USD");
        term(PayComponent.BASE, new Amount(300_000L, 400_000_000L, "USD", Qualifier.RANGE));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneAnotherCurrencyAndAnotherComponent() {
        usual(PayComponent.BASE, "USD");
        term(PayComponent.BASE, exactly(400_000_000, "JPY"));
        term(PayComponent.SIGN_ON, exactly(400_000_000, "USD"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneWhatHasTooFewOthersBesideIt() {
        term(PayComponent.BASE, exactly(400_000, "USD"));
        term(PayComponent.BASE, exactly(400_000_000, "USD"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
        assertThat(Found.judged(checks, CHECK)).isEqualTo("0 of 2");

        term(PayComponent.BASE, exactly(500_000, "USD"));
        assertThat(Found.by(checks, CHECK)).hasSize(1);
        assertThat(Found.judged(checks, CHECK)).isEqualTo("3 of 3");
    }

    @Test
    void comparesSumsOfDifferentPeriods() {
        usual(PayComponent.BASE, "USD");
        FactId offer = newsroom.offer("northwind", "ada-lin", "halcyon", "2025");
        FactId slip = newsroom.term(
                offer,
                new Pay(
                        PayComponent.BASE,
                        PayScope.PERSON,
                        PayPeriod.ONE_OFF,
                        null,
                        exactly(400_000_000, "USD"),
                        null));

        assertThat(Found.by(checks, CHECK)).containsExactly(slip.value());
    }

    private void usual(PayComponent component, String currency) {
        for (long sum : new long[] {200_000, 300_000, 400_000, 500_000, 900_000}) {
            term(component, exactly(sum, currency));
        }
    }

    private FactId term(PayComponent component, Amount amount) {
        FactId offer = newsroom.offer("northwind", "ada-lin", "halcyon", "2025");
        return newsroom.term(offer, new Pay(component, PayScope.PERSON, PayPeriod.PER_YEAR, null, amount, null));
    }

    private static Amount exactly(long sum, String currency) {
        return new Amount(sum, sum, currency, Qualifier.EXACT);
    }
}
