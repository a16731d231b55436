package org.talentmoves.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    private static final List<String> WORDS =
            List.of("hire", "lab", "payMin", "payMax", "role", "single_origin", "-updated");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            hired, hire
            HIRE, hire
            paymin, payMin
            payMn, payMin
            roel, role
            hrie, hire
            alb, lab
            single-orign, single_origin
            -update, -updated
            club, -
            xyz, -
            '', -
            """)
    void findsWhatWasProbablyMeant(String written, String meant) {
        assertThat(Spelling.nearest(written, WORDS).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"hired, ' Did you mean “hire”?'", "xyz, ''"})
    void saysItInASentence(String written, String said) {
        assertThat(Spelling.hint(written, WORDS)).isEqualTo(said);
    }
}
