package org.talentmoves.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecretTests {

    private final Secret secret = Secret.random(new Random(7));

    @Test
    void isRecognisedByThoseWhoSearchForLeakedOnes() {
        assertThat(secret.value()).matches("tm_[0-9A-Za-z]{49}");
        assertThat(Secret.find(secret.value())).contains(secret);
    }

    @Test
    void isAnotherEachTime() {
        Random random = new Random(7);
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(time -> Secret.random(random).value()))
                .doesNotHaveDuplicates();
    }

    @Test
    void isNoneWhenOneLetterIsAnother() {
        IntStream.range(0, secret.value().length()).forEach(place -> {
            char wrong = secret.value().charAt(place) == 'x' ? 'y' : 'x';
            String mistyped =
                    secret.value().substring(0, place) + wrong + secret.value().substring(place + 1);
            assertThat(Secret.find(mistyped)).as(mistyped).isEmpty();
        });
    }

    @Test
    void isNoneWhenItIsCutOffOrHasMore() {
        assertThat(Secret.find(secret.value().substring(1))).isEmpty();
        assertThat(Secret.find(secret.value() + "0")).isEmpty();
        assertThat(Secret.find("")).isEmpty();
    }

    @Test
    void staysOutOfLogs() {
        assertThat(secret.toString()).startsWith("tm_").hasSize(10);
    }
}
