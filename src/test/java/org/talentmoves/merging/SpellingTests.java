package org.talentmoves.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @ParameterizedTest
    @CsvSource({
        "OpenNorth, Open North, true",
        "OpenNorth, Open-North, true",
        "NorthAI, North A.I., true",
        "xAY, X AY, true",
        "Juno Adeyemi, Juno Ade Yemi, true",
        "Shunyu Adeyemi, Adeyemi Shun-yu, true",
        "Shunyu Adeyemi, Shun Yu Adeyemi, true",
        "Juno Adeyemi, Juno Adebayo, false",
        "朱诺, 朱 诺, false"
    })
    void knowsANameWithOtherSpacesHyphensAndPoints(String one, String other, boolean same) {
        assertThat(Spelling.letters(one).stream().anyMatch(Spelling.letters(other)::contains))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "J. Adeyemi, Juno Adeyemi, true",
        "Juno Adeyemi, Adeyemi J., true",
        "J. M. Adeyemi, Juno Mira Adeyemi, true",
        "J. AdeYemi, Juno Ade Yemi, true",
        "M. Adeyemi, Juno Adeyemi, false",
        "J. Adeyemi, Juno Adebayo, false",
        "J. Adeyemi, J. Adeyemi, false",
        "J. Yu, Juno Yu, false"
    })
    void knowsInitials(String one, String other, boolean initialed) {
        assertThat(Spelling.isInitialed(Spelling.words(one), Spelling.words(other)))
                .isEqualTo(initialed);
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
        Map<String, List<String>> byThird = new HashMap<>();
        names.forEach(name -> Spelling.thirds(name)
                .forEach(third -> byThird.computeIfAbsent(third, first -> new ArrayList<>())
                        .add(name)));
        assertThat(names)
                .allSatisfy(one -> assertThat(Spelling.near(one, byThird))
                        .containsExactlyInAnyOrderElementsOf(names.stream()
                                .filter(other -> Spelling.areNear(one, other))
                                .toList()));
        assertThat(Spelling.near("adeyemi juno", byThird)).contains("xdeyemi junx");
    }
}
