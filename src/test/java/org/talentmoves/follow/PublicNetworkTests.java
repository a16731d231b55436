package org.talentmoves.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNetworkTests {

    private final PublicNetwork network = new PublicNetwork();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "127.0.0.1",
                "127.255.255.254",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "100.100.100.200",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "168.63.129.16",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:2::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void refusesWhatIsNotPublic(String address) throws UnknownHostException {
        assertThat(network.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "93.184.215.14",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2001:4860:4860::8888",
                "2a00:1450:4001::1",
                "::ffff:1.1.1.1"
            })
    void takesWhatIsPublic(String address) throws UnknownHostException {
        assertThat(network.isPublic(InetAddress.getByName(address))).isTrue();
    }

    /** As the parsers of some systems read them. */
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.1", "2130706433", "[::1]", "[::ffff:7f00:1]", "0"})
    void refusesNamesThatLeadBackHere(String host) {
        CheckedNames names = new CheckedNames(network);
        assertThatThrownBy(() -> names.resolve(host)).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void refusesANameOfWhichOneAddressIsNotPublic() throws UnknownHostException {
        InetAddress open = InetAddress.getByName("1.1.1.1");
        CheckedNames names = new CheckedNames(address -> address.equals(open));
        assertThat(names.resolve("1.1.1.1")).containsExactly(open);
        assertThatThrownBy(() -> names.resolve("1.1.1.2")).isInstanceOf(UnknownHostException.class);
    }
}
