package org.talentmoves.account.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the desk is found.
 *
 * @param address with scheme and host; null to take it from what was asked
 */
@ConfigurationProperties("talentmoves")
record DeskAddress(@Nullable URI address) {

    DeskAddress {
        address = address == null || address.getHost() == null ? null : address;
    }

    /** The link of an invitation, in the language of the page that shows it. */
    String ofInvitation(String token) {
        ServletUriComponentsBuilder asked = ServletUriComponentsBuilder.fromCurrentContextPath();
        UriComponentsBuilder site = address == null
                ? asked
                : UriComponentsBuilder.fromUriString(address.toString().replaceFirst("/$", ""))
                        .path(String.valueOf(asked.build().getPath()));
        return site.pathSegment("invitations", token).toUriString();
    }

    /** The name to which passkeys are bound, such as {@code moves.example.org}. */
    String host() {
        return address == null ? "localhost" : String.valueOf(address.getHost());
    }

    /** What a browser says from where it asks, such as {@code https://moves.example.org}. */
    String origin(int ownPort) {
        if (address == null) {
            return "http://localhost:" + ownPort;
        }
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
