package org.talentmoves.follow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query of an address: what is asked for under each name, in order. */
public record Query(Map<String, List<String>> parameters) {

    /** Reads it, also where it stands in a whole address; refuses with an IllegalArgumentException what is not encoded well. */
    public static Query read(String written) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Stream.of(written.substring(written.indexOf('?') + 1)
                        .replaceFirst("#.*", "")
                        .split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> (part + "=").split("=", 3))
                .forEach(part -> parameters
                        .computeIfAbsent(URLDecoder.decode(part[0], UTF_8), name -> new ArrayList<>())
                        .add(URLDecoder.decode(part[1], UTF_8)));
        return new Query(parameters);
    }

    /** The same without what is asked for under some names. */
    Query without(List<String> names) {
        Map<String, List<String>> others = new LinkedHashMap<>(parameters);
        others.keySet().removeAll(names);
        return new Query(others);
    }

    /** The same without what is named and has no value, as forms send it. */
    Query filled() {
        Map<String, List<String>> others = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> given =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!given.isEmpty()) {
                others.put(name, given);
            }
        });
        return new Query(others);
    }

    /** The same with another word in place of one that stands under a name, alone or between commas. */
    Query replacing(String name, String former, String word) {
        Map<String, List<String>> others = new LinkedHashMap<>(parameters);
        others.computeIfPresent(
                name,
                (same, values) -> values.stream()
                        .map(value -> Stream.of(value.split(",", -1))
                                .map(each -> each.strip().equals(former) ? word : each)
                                .collect(Collectors.joining(",")))
                        .toList());
        return new Query(others);
    }

    /** As it stands in an address; a comma is written as it is. */
    @Override
    public String toString() {
        return parameters.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> encoded(each.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20").replace("%2C", ",");
    }
}
