package org.talentmoves.follow;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.stereotype.Component;

/**
 * Resolves the names of those who are sent messages, each time anew; the connection is made to the addresses that were
 * checked here, so that a name cannot lead elsewhere afterwards. Refuses a name of which one address is not public.
 */
@Component
class CheckedNames implements DnsResolver {

    private final Reach reach;

    CheckedNames(Reach reach) {
        this.reach = reach;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!Arrays.stream(addresses).allMatch(reach::isPublic)) {
            throw new UnknownHostException(host + " is not on the public network");
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
