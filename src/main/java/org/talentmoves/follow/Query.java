package org.talentmoves.follow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * What a page, a list or a feed of the timeline asks for, by its address or by what stands behind its “?”; refuses with an
     * IllegalArgumentException what is no address of one.
     */
    static Query ofPage(String typed) {
        boolean isAddress = typed.contains("?") || typed.startsWith("/") || typed.matches("https?://.*");
        String path = isAddress ? typed.replaceFirst("[?#].*", "").replaceFirst("^(https?://)?[^/]*", "") : "";
        Map<String, List<String>> asked = new LinkedHashMap<>();
        Page page = Page.at(path);
        if (page.parameter() != null) {
            asked.put(page.parameter(), List.of(page.value()));
        }
        Query query = isAddress && !typed.contains("?") ? new Query(Map.of()) : read(typed);
        asked.putAll(query.parameters());
        return new Query(asked);
    }

    /** What is asked for by the path of an address alone: a kind of facts, or those of a lab or a person. */
    private record Page(@Nullable String parameter, String value) {

        private static final Pattern ALL = Pattern.compile("(/timeline|/feed\\.(atom|json))?/?");
        private static final Pattern KIND = Pattern.compile("/(move|offer|deal|benchmark|milestone)s/?");
        private static final Pattern ONE = Pattern.compile("/(lab|researcher)s/([^/]+)");

        static Page at(String path) {
            String plain = path.replaceFirst("^/zh(?=/|$)", "").replaceFirst("^/api/v1(?=/|$)", "");
            Matcher kind = KIND.matcher(plain);
            Matcher one = ONE.matcher(plain);
            if (ALL.matcher(plain).matches()) {
                return new Page(null, "");
            } else if (kind.matches()) {
                return new Page("kind", kind.group(1));
            } else if (one.matches()) {
                return new Page(one.group(1), one.group(2));
            }
            throw new IllegalArgumentException(path + " is no page of the timeline");
        }
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
