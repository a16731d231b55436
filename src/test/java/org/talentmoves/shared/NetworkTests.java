package org.talentmoves.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2:ffff::1, 20010db800010002",
        "0:0:0:0:0:0:0:1, 0000000000000000",
        "fe80::1%eth0, fe80000000000000"
    })
    void isTheAddressOrItsFirstHalf(String address, String name) {
        assertThat(Network.of(address).name()).isEqualTo(name);
    }

    /** A lookup would take seconds, and tell the owner of the name who asks. */
    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "courier.example", "256.1.1.1", "1.2.3", "7", ":", "1:2:3", "::g", "::1::2", ""})
    void looksNothingUp(String name) {
        assertThat(Network.of(name).name()).isEqualTo(name);
    }
}
