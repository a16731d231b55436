package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuotaTests {

    private long now;
    private final Quota quota = new Quota("address", 3, () -> now);

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private void useUp(String asker) {
        for (int i = 0; i < 3; i++) {
            assertThat(quota.take(asker).isAllowed()).isTrue();
        }
    }

    @Test
    void tellsWhatIsLeft() {
        Quota.Taken first = quota.take("a");
        assertThat(first.policy()).isEqualTo("\"address\";q=3;w=60");
        assertThat(first.left()).isEqualTo("\"address\";r=2;t=20");
        assertThat(quota.take("a").left()).isEqualTo("\"address\";r=1;t=40");
    }

    @Test
    void endsUntilTheNextIsAllowed() {
        useUp("a");
        Quota.Taken refused = quota.take("a");
        assertThat(refused.isAllowed()).isFalse();
        assertThat(refused.left()).startsWith("\"address\";r=0;");
        assertThat(refused.secondsToWait()).isEqualTo(20);
        pass(Duration.ofSeconds(refused.secondsToWait()));
        assertThat(quota.take("a").isAllowed()).isTrue();
        assertThat(quota.take("a").isAllowed()).isFalse();
    }

    @Test
    void isEachOnesOwn() {
        useUp("a");
        assertThat(quota.take("b").isAllowed()).isTrue();
    }

    @Test
    void isFullAgainAfterAMinute() {
        useUp("a");
        pass(Quota.WINDOW);
        useUp("a");
    }

    @Test
    void allowsSomething() {
        assertThatThrownBy(() -> new Limits(0, 5)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> new Limits(5, -1)).hasMessageContaining("at least 1");
    }
}
