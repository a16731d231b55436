package org.talentmoves.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.timeline.Period;

class SlotTests {

    @Test
    void isItsOwnPeriodWhereNoneIsAskedFor() {
        assertThat(new Slot("2025-Q1").within(Period.ALL)).isEqualTo(period("2025-01", "2025-03"));
        assertThat(new Slot("2025-Q4").within(Period.ALL)).isEqualTo(period("2025-10", "2025-12"));
        assertThat(new Slot("2025-06").within(Period.ALL)).isEqualTo(period("2025-06", "2025-06"));
        assertThat(new Slot("2025").within(Period.ALL)).isEqualTo(period("2025", "2025"));
    }

    @Test
    void isCutByThePeriodAskedFor() {
        assertThat(new Slot("2025-Q2").within(period("2025-05-15", "2025"))).isEqualTo(period("2025-05-15", "2025-06"));
        assertThat(new Slot("2025-Q2").within(period("2024", "2025-04"))).isEqualTo(period("2025-04", "2025-04"));
    }

    @Test
    void isAllOfThePeriodWithoutIntervals() {
        assertThat(new Slot("").within(period("2025-05", null))).isEqualTo(period("2025-05", null));
        assertThat(new Slot("").label()).isNull();
    }

    @Test
    void holdsAYearWhereMonthsAreAskedFor() {
        assertThat(new Slot("2025").isWiderThan(By.MONTH)).isTrue();
        assertThat(new Slot("2025").isWiderThan(By.YEAR)).isFalse();
        assertThat(new Slot("2025").isWiderThan(null)).isFalse();
        assertThat(new Slot("2025-Q1").isWiderThan(By.QUARTER)).isFalse();
    }

    @Test
    void mayMeetTheYearInWhichItLies() {
        assertThat(new Slot("2025-06").mayMeet(new Slot("2025"))).isTrue();
        assertThat(new Slot("2025").mayMeet(new Slot("2025-Q1"))).isTrue();
        assertThat(new Slot("2025-06").mayMeet(new Slot("2025-07"))).isFalse();
        assertThat(new Slot("2025").mayMeet(new Slot(Slot.UNKNOWN))).isFalse();
        assertThat(new Slot("").mayMeet(new Slot(""))).isTrue();
    }

    private static Period period(String since, @Nullable String until) {
        return new Period(PartialDate.of(since), until == null ? null : PartialDate.of(until));
    }
}
