package org.talentmoves.timeline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.talentmoves.timeline.FilterReader;

/**
 * The address at which something is asked, and those of other stretches of its list.
 *
 * @param given the parameters, as they were sent
 */
public record AskedAddress(String path, Map<String, List<String>> given) {

    private static final Set<String> PLACES = Set.of("after", "before");

    private static final Set<String> BEGINNINGS = Set.of("since", "after", "before");

    /** The address of the same list from another place on; a time since when it is asked for is left behind. */
    public String onward(String place) {
        return from(without(BEGINNINGS), "after", place);
    }

    /** The address of what comes before another place in the same list, in the same way. */
    public String back(String place) {
        return from(without(BEGINNINGS), "before", place);
    }

    /** The address at which this is asked. */
    String here() {
        return without(Set.of());
    }

    /** The address of the same list from its beginning. */
    public String first() {
        return without(PLACES);
    }

    /** The address of the same list from its beginning, with a parameter in place of what is given. */
    public String with(String parameter, String value) {
        return from(without(Set.of("after", "before", parameter)), parameter, value);
    }

    private String without(Set<String> names) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        given.forEach((name, values) -> {
            if (!names.contains(name)) {
                values.forEach(value -> address.queryParam(name, UriUtils.encode(value, UTF_8)));
            }
        });
        return address.build(true).toUriString();
    }

    /** The address of a list of facts under the same filter, some of its parameters replaced; an empty value leaves one out. */
    public String list(String list, Map<String, String> instead) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(Address.API + "/" + list);
        given.forEach((name, values) -> {
            if (FilterReader.FILTER.contains(name) && !instead.containsKey(name)) {
                values.forEach(value -> address.queryParam(name, UriUtils.encode(value, UTF_8)));
            }
        });
        new TreeMap<>(instead).forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, UriUtils.encode(value, UTF_8));
            }
        });
        return address.build(true).toUriString();
    }

    /** The address of a list from another place. */
    public static String from(String first, String parameter, String place) {
        return UriComponentsBuilder.fromUriString(first)
                .queryParam(parameter, place)
                .build(true)
                .toUriString();
    }

    /** The last part of the address, such as {@code moves}. */
    String listName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
