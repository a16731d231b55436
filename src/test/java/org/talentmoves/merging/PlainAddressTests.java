package org.talentmoves.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://courier.example/mira?id=7",
                "http://www.courier.example/mira/?id=7",
                "https://COURIER.example/mira?utm_source=x&id=7&fbclid=y",
                "https://amp.courier.example/mira?id=7#part"
            })
    void leavesAsideWhatDoesNotTellOnePlaceFromAnother(String url) {
        assertThat(PlainAddress.of(url)).isEqualTo("courier.example/mira?id=7");
    }

    @Test
    void tellsPlacesApart() {
        assertThat(PlainAddress.of("https://courier.example/mira?id=7"))
                .isNotEqualTo(PlainAddress.of("https://courier.example/mira?id=8"));
        assertThat(PlainAddress.of("https://courier.example/Mira")).isEqualTo("courier.example/Mira");
        assertThat(PlainAddress.of("no address")).isNull();
    }
}
