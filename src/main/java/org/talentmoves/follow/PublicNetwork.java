package org.talentmoves.follow;

import java.net.InetAddress;
import java.util.List;
import org.springframework.stereotype.Component;

/** The addresses that are public by the registries of IANA (RFC 6890); an IPv4 address written as one of IPv6 is the former. */
@Component
class PublicNetwork implements Reach {

    /**
     * Each a beginning in bits: this network, shared (RFC 6598), of protocols, of documentation, 6to4, what Azure tells its
     * machines from, of benchmarks, of documentation, 224 and above.
     */
    private static final List<Range> CLOSED = List.of(
            new Range(0x00000000, 8),
            new Range(0x64400000, 10),
            new Range(0xC0000000, 24),
            new Range(0xC0000200, 24),
            new Range(0xC0586300, 24),
            new Range(0xA83F8110, 32),
            new Range(0xC6120000, 15),
            new Range(0xC6336400, 24),
            new Range(0xCB007100, 24),
            new Range(0xE0000000, 3));

    @Override
    public boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int head = word(bytes);
        return bytes.length == 4 ? CLOSED.stream().noneMatch(range -> range.has(head)) : isGlobal(head);
    }

    /** Global unicast (2000::/3) without Teredo, ORCHID and what stands near it, documentation and 6to4. */
    private static boolean isGlobal(int head) {
        return new Range(0x20000000, 3).has(head)
                && !new Range(0x20010000, 23).has(head)
                && !new Range(0x20010DB8, 32).has(head)
                && !new Range(0x20020000, 16).has(head)
                && !new Range(0x3FFF0000, 20).has(head);
    }

    private static int word(byte[] bytes) {
        return (bytes[0] & 255) << 24 | (bytes[1] & 255) << 16 | (bytes[2] & 255) << 8 | bytes[3] & 255;
    }

    private record Range(int begins, int bits) {

        boolean has(int head) {
            return (head ^ begins) >>> (32 - bits) == 0;
        }
    }
}
