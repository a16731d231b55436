package org.talentmoves.merging;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A web address without what does not tell one place from another: scheme, www, a slash at its end, marks of campaigns. */
public final class PlainAddress {

    private static final Set<String> MARKS = Set.of(
            "fbclid", "gclid", "msclkid", "igshid", "mc_cid", "mc_eid", "ref", "ref_src", "cmpid", "smid", "spm");

    private PlainAddress() {}

    /** Null where there is no host in it. */
    public static @Nullable String of(String url) {
        try {
            URI address = new URI(url.replace("\"", "%22"));
            if (address.getHost() == null) {
                return null;
            }
            String host = address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(www|m|amp)\\.", "");
            String path =
                    address.getRawPath() == null ? "" : address.getRawPath().replaceFirst("/+$", "");
            return host + path + query(address.getRawQuery());
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    private static String query(@Nullable String query) {
        String told = Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isMark(parameter.replaceFirst("=.*", "")))
                .sorted()
                .collect(Collectors.joining("&"));
        return told.isEmpty() ? "" : "?" + told;
    }

    private static boolean isMark(String name) {
        return name.startsWith("utm_") || MARKS.contains(name);
    }
}
