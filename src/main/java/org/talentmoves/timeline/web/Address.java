package org.talentmoves.timeline.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.talentmoves.timeline.Parameters;

/**
 * The address of a page, whose parameters are its state. Marks that campaigns add ({@code utm_source}, {@code fbclid} …)
 * name no filter and are left aside.
 */
public record Address(String path, MultiValueMap<String, String> parameters) {

    private static final Set<String> MARKS = Set.of("fbclid", "gclid", "msclkid");

    public static Address of(String path, MultiValueMap<String, String> given) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        given.forEach((name, values) -> {
            if (!name.startsWith("utm_") && !MARKS.contains(name)) {
                values.forEach(value -> parameters.add(name, value));
            }
        });
        return new Address(path, parameters);
    }

    /** Refuses every parameter, at the address of a page that knows none. */
    public static void takesNone(MultiValueMap<String, String> given) {
        of("", given).read(Set.of()).check();
    }

    public Parameters read(Set<String> known) {
        return new Parameters(Map.copyOf(parameters), known);
    }

    /** What was typed for a parameter, as it was typed. */
    public String typed(String name) {
        return String.join(",", parameters.getOrDefault(name, List.of()));
    }

    /** The same page with other parameters. */
    public String with(Map<String, String> changes, String... without) {
        MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(parameters);
        for (String name : without) {
            changed.remove(name);
        }
        changes.forEach(changed::set);
        return UriComponentsBuilder.fromPath(path)
                .queryParams(encoded(changed))
                .build(true)
                .toUriString();
    }

    private static MultiValueMap<String, String> encoded(MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> encoded = new LinkedMultiValueMap<>();
        parameters.forEach((name, values) -> values.forEach(value -> encoded.add(
                UriUtils.encode(name, StandardCharsets.UTF_8), UriUtils.encode(value, StandardCharsets.UTF_8))));
        return encoded;
    }

    Address at(String otherPath) {
        return new Address(otherPath, parameters);
    }
}
