package org.talentmoves.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * From where somebody asks: the address; of IPv6 its first half, since whoever has one address has all with the same.
 *
 * @param name {@code 192.0.2.7} or {@code 20010db800010002}; what is no address stands as it came
 */
public record Network(String name) {

    private static final String PART = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

    private static final Pattern VERSION_4 = Pattern.compile(PART + "(?:\\." + PART + "){3}");

    private static final Pattern VERSION_6 = Pattern.compile("[0-9a-fA-F.]*(?::[0-9a-fA-F.]*){2,8}");

    /** Looks nothing up: a name is not asked for its address. */
    public static Network of(String address) {
        String plain = address.replaceFirst("%.*$", "");
        boolean isOfVersion6 = VERSION_6.matcher(plain).matches();
        return isOfVersion6 || VERSION_4.matcher(plain).matches()
                ? read(isOfVersion6 ? "[" + plain + "]" : plain, address)
                : new Network(address);
    }

    /** In brackets nothing is taken for a name. */
    private static Network read(String literal, String address) {
        try {
            InetAddress read = InetAddress.getByName(literal);
            return new Network(
                    read instanceof Inet6Address
                            ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), 8))
                            : read.getHostAddress());
        } catch (UnknownHostException unreadable) {
            return new Network(address);
        }
    }
}
