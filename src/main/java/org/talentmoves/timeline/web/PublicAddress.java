package org.talentmoves.timeline.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where readers find the site.
 *
 * @param address with scheme and host, and the path below which the site stands if it is not at the root; null to take it from
 *     what was asked
 */
@ConfigurationProperties("talentmoves")
public record PublicAddress(@Nullable URI address) {

    public PublicAddress {
        if (address != null && !isOfASite(address)) {
            throw new IllegalArgumentException(
                    "talentmoves.address is “%s”; it should be like https://moves.example.org".formatted(address));
        }
    }

    private static boolean isOfASite(URI address) {
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        return web && address.getHost() != null && address.getQuery() == null && address.getFragment() == null;
    }

    /** The beginning of the addresses of what speaks no language. */
    public UriComponentsBuilder ofSite() {
        String pages = ofPages().build().toUriString();
        return UriComponentsBuilder.fromUriString(Words.chinese() ? pages.replaceFirst("/zh$", "") : pages);
    }

    /** The beginning of the addresses of the pages in the language of the page that was asked for. */
    public UriComponentsBuilder ofPages() {
        ServletUriComponentsBuilder asked = ServletUriComponentsBuilder.fromCurrentContextPath();
        return address == null
                ? asked
                : UriComponentsBuilder.fromUriString(address.toString().replaceFirst("/$", ""))
                        .path(String.valueOf(asked.build().getPath()));
    }
}
