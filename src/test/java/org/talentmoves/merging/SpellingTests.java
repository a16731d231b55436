package org.talentmoves.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "Juno Adeyemi, adeyemi juno",
        "ADEYEMI Juno, adeyemi juno",
        "Zoë Müller, muller zoe",
        "O’Brien, obrien",
        "朱诺, 朱诺",
        "朱 · 诺, 朱诺",
        "…, ''"
    })
    void knowsANameInAnyOrderOfItsWords(String name, String spelling) {
        assertThat(Spelling.of(name)).isEqualTo(spelling);
    }

    @ParameterizedTest
    @CsvSource({
        "adeyemi juno, adeyemi junno, true",
        "adeyemi juno, adeyeni junno, true",
        "adeyemi juno, adeyemi mira, false",
        "li wei, li wen, false",
        "jiang li, jiang lu, true",
        "jiang li, jiang lou, false",
        "adeyemi juno, adeyemi juno, false"
    })
    void takesAFewLettersForASlipInALongNameOnly(String one, String other, boolean near) {
        assertThat(Spelling.areNear(one, other)).isEqualTo(near);
    }

    @Test
    void findsAllThatAreNearWithoutLookingAtEachPair() {
        List<String> names = List.of(
                "adeyemi juno",
                "adeyemi junno",
                "adeyeni junno",
                "okafor mira",
                "okafor mirra",
                "xdeyemi junx",
                "bo",
                "bi");
        assertThat(Spelling.near(names))
                .containsExactlyInAnyOrderElementsOf(names.stream()
                        .flatMap(one -> names.stream()
                                .filter(other -> one.compareTo(other) < 0 && Spelling.areNear(one, other))
                                .map(other -> List.of(one, other)))
                        .toList())
                .contains(List.of("adeyemi juno", "xdeyemi junx"));
    }
}
