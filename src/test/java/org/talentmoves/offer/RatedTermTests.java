package org.talentmoves.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.SampleAmounts.UNDISCLOSED;
import static org.talentmoves.shared.SampleAmounts.between;
import static org.talentmoves.shared.SampleAmounts.exactly;
import static org.talentmoves.shared.SampleAmounts.moreThan;
import static org.talentmoves.shared.SampleAmounts.upTo;
import static org.talentmoves.source.Standing.CONFIRMED;
import static org.talentmoves.source.Standing.CONTESTED;
import static org.talentmoves.source.Standing.CORROBORATED;
import static org.talentmoves.source.Standing.SINGLE_ORIGIN;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Denial;
import org.talentmoves.source.Standing;
import org.talentmoves.source.Support;
import org.talentmoves.source.Voice;

class RatedTermTests {

    private static final List<Voice> GAZETTE = List.of(Voice.publisher("Gazette", null));

    private static RatedTerm term(String id, Amount amount, Standing standing) {
        return rated(id, SampleOffers.signOn(amount), standing, true, Denial.NONE);
    }

    private static RatedTerm retold(String id, Amount amount) {
        return rated(id, SampleOffers.signOn(amount), SINGLE_ORIGIN, false, Denial.NONE);
    }

    private static RatedTerm overYears(String id, long years, Amount amount, Standing standing) {
        Pay pay = new Pay(
                PayComponent.TOTAL, PayScope.PERSON, PayPeriod.OVER_YEARS, BigDecimal.valueOf(years), amount, null);
        return rated(id, pay, standing, true, Denial.NONE);
    }

    private static RatedTerm deniedAtSomeDay(String id, Amount amount, Standing standing) {
        Denial denial = new Denial(List.of(), List.of(), List.of(), GAZETTE);
        return rated(id, SampleOffers.signOn(amount), standing, true, denial);
    }

    private static RatedTerm rated(String id, Pay pay, Standing standing, boolean named, Denial denial) {
        Support support = new Support(List.of(), named ? GAZETTE : List.of(), named ? List.of() : GAZETTE);
        return new RatedTerm(new FactId(id), pay, new Assessment(standing, support, denial, List.of(), 1, null));
    }

    /** Checks that the first stands for both, in whichever order they come. */
    private static void assertThatHeadlineIs(RatedTerm expected, RatedTerm other) {
        assertThat(RatedTerm.headline(List.of(expected, other))).contains(expected);
        assertThat(RatedTerm.headline(List.of(other, expected))).contains(expected);
    }

    @Test
    void isNoHeadlineOfAnEmptyPackage() {
        assertThat(RatedTerm.headline(List.of())).isEmpty();
    }

    @Test
    void isTheHeadlineWithTheBetterStandingEvenWhenHigher() {
        assertThatHeadlineIs(term("p002", exactly(900), CONFIRMED), term("p001", exactly(1), CORROBORATED));
        assertThatHeadlineIs(term("p002", exactly(900), CORROBORATED), term("p001", exactly(1), SINGLE_ORIGIN));
        assertThatHeadlineIs(term("p002", exactly(900), SINGLE_ORIGIN), term("p001", exactly(1), CONTESTED));
    }

    @Test
    void isTheHeadlineWithTheBetterStandingEvenWithoutAFigure() {
        assertThatHeadlineIs(term("p002", UNDISCLOSED, CONFIRMED), term("p001", exactly(1), CORROBORATED));
    }

    @Test
    void isTheHeadlineWhoseOriginIsNamed() {
        assertThatHeadlineIs(term("p002", UNDISCLOSED, SINGLE_ORIGIN), retold("p001", exactly(1)));
        assertThatHeadlineIs(retold("p002", exactly(1)), term("p001", exactly(1), CONTESTED));
    }

    @Test
    void isTheHeadlineWithAFigureBeforeOneWithout() {
        assertThatHeadlineIs(term("p002", upTo(Long.MAX_VALUE), CONFIRMED), term("p001", UNDISCLOSED, CONFIRMED));
    }

    @Test
    void isTheHeadlineThatNobodyMayHaveDenied() {
        assertThatHeadlineIs(term("p002", exactly(900), SINGLE_ORIGIN), deniedAtSomeDay("p001", exactly(1), CONFIRMED));
        assertThatHeadlineIs(deniedAtSomeDay("p002", exactly(900), SINGLE_ORIGIN), term("p001", exactly(1), CONTESTED));
    }

    @Test
    void isTheHeadlineThatIsOfMoreThanTheFirstYear() {
        assertThatHeadlineIs(overYears("p002", 4, upTo(900), CONFIRMED), overYears("p001", 1, exactly(100), CONFIRMED));
        assertThatHeadlineIs(
                overYears("p002", 1, exactly(100), CONFIRMED), overYears("p001", 4, UNDISCLOSED, CONFIRMED));
        assertThatHeadlineIs(
                overYears("p002", 1, exactly(100), CONFIRMED), overYears("p001", 4, exactly(900), CONTESTED));
    }

    @Test
    void isTheHeadlineWithTheLowerFigure() {
        assertThatHeadlineIs(term("p002", exactly(100), CONFIRMED), term("p001", exactly(101), CONFIRMED));
        assertThatHeadlineIs(term("p002", between(90, 300), CONFIRMED), term("p001", exactly(100), CONFIRMED));
        assertThatHeadlineIs(term("p002", moreThan(100), CONFIRMED), term("p001", moreThan(101), CONFIRMED));
        assertThatHeadlineIs(term("p002", upTo(100), CONFIRMED), term("p001", upTo(101), CONFIRMED));
    }

    @Test
    void isTheHeadlineThatSaysMoreThanUpTo() {
        assertThatHeadlineIs(term("p002", exactly(250), CONFIRMED), term("p001", upTo(100), CONFIRMED));
        assertThatHeadlineIs(term("p002", moreThan(101), CONFIRMED), term("p001", upTo(100), CONFIRMED));
        assertThatHeadlineIs(term("p002", upTo(100), CONFIRMED), term("p001", exactly(250), CONTESTED));
    }

    @Test
    void isTheHeadlineWithTheLowerIdWhenAllElseIsEven() {
        assertThatHeadlineIs(term("p001", exactly(100), CONFIRMED), term("p002", upTo(100), CONFIRMED));
        assertThatHeadlineIs(term("p999", exactly(100), CONFIRMED), term("p1000", exactly(100), CONFIRMED));
    }
}
