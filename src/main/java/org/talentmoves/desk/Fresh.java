package org.talentmoves.desk;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Subject;
import org.talentmoves.shared.Text;

/** The labs, people and sources that a draft enters itself, by the names under which its other parts speak of them. */
final class Fresh {

    private final Map<Input, Map<String, Named>> byName = new HashMap<>();
    private final Map<Input, Map<String, Named>> bySlug = new HashMap<>();
    private final Map<String, Named> byUrl = new HashMap<>();
    private final Map<Input, Map<String, Named>> byKey = new HashMap<>();
    private final Map<String, List<Named>> byPublisher = new HashMap<>();
    private final Map<String, String> slugs = new HashMap<>();
    private final Directory directory;

    Fresh(Draft draft, Directory directory) {
        this.directory = directory;
        for (Draft.Part part : draft.parts()) {
            input(part).ifPresent(input -> add(input, part));
        }
    }

    private static Optional<Input> input(Draft.Part part) {
        return switch (PartKind.read(part.kind())) {
            case LAB -> Optional.of(Input.LAB);
            case RESEARCHER -> Optional.of(Input.RESEARCHER);
            case SOURCE -> Optional.of(Input.SOURCE);
            default -> Optional.empty();
        };
    }

    private void add(Input input, Draft.Part part) {
        Map<String, Named> named = byName.computeIfAbsent(input, kind -> new HashMap<>());
        Map<String, Named> addressed = bySlug.computeIfAbsent(input, kind -> new HashMap<>());
        String slug = slug(input, part, named, addressed);
        slugs.put(part.key(), slug);
        Named entered = new Named(slug, name(input, part), chinese(part));
        byKey.computeIfAbsent(input, kind -> new HashMap<>()).put(part.key(), entered);
        for (String field : new String[] {"name", "name_zh"}) {
            if (!part.field(field).isBlank()) {
                named.put(key(part.field(field)), entered);
            }
        }
        if (!part.field("url").isBlank()) {
            byUrl.put(Text.trimmed(part.field("url")), entered);
        } else if (input == Input.SOURCE) {
            named.putIfAbsent(key(publication(part)), entered);
            byPublisher
                    .computeIfAbsent(key(part.field("publisher")), publisher -> new ArrayList<>())
                    .add(entered);
        }
        if (!slug.isEmpty()) {
            addressed.putIfAbsent(slug, entered);
        }
    }

    /** What is said of a source that is nowhere on the web: its publisher and its title. */
    static String publication(Draft.Part source) {
        return Stream.of(source.field("publisher"), source.field("title"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
    }

    /** By what it is called, or else found; empty where nothing is typed. */
    static String called(Draft.Part part) {
        return Stream.of("name", "publisher", "title", "url")
                .map(name -> part.field(name).strip())
                .filter(typed -> !typed.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String name(Input input, Draft.Part part) {
        return input != Input.SOURCE ? part.field("name") : publisher(part);
    }

    private static @Nullable String chinese(Draft.Part part) {
        String name = Text.trimmed(part.field("name_zh"));
        return name.isEmpty() ? null : name;
    }

    private static String publisher(Draft.Part part) {
        return part.field("publisher").isBlank() ? part.field("url") : part.field("publisher");
    }

    private String slug(Input input, Draft.Part part, Map<String, Named> named, Map<String, Named> addressed) {
        if (part.subject() != null) {
            return Subject.read(part.subject()).key();
        }
        if (part.outcome() != null && part.outcome().accepted() != null) {
            return Subject.read(part.outcome().accepted()).key();
        }
        if (!part.field("slug").isBlank()) {
            return part.field("slug").trim();
        }
        String made = Slugs.of(input == Input.SOURCE ? publishedBy(part) : part.field("name"));
        if (made.isEmpty()) {
            made = Slugs.of(host(part.field("url")));
        }
        Set<String> taken = new HashSet<>(named.keySet());
        taken.addAll(addressed.keySet());
        return made.isEmpty() || isOfAnother(input, made, part) ? "" : directory.free(input, made, taken);
    }

    /** Whether its name is the very address of something else: by that name, that is meant. */
    private boolean isOfAnother(Input input, String made, Draft.Part part) {
        return input != Input.SOURCE
                && made.equals(part.field("name").strip())
                && !directory.free(input, made, Set.of()).equals(made);
    }

    private static String publishedBy(Draft.Part part) {
        String publisher = part.field("publisher");
        return (publisher.isBlank() ? host(part.field("url")) : publisher) + " " + words(part.field("title"));
    }

    private static String words(String title) {
        String[] words = title.split("\\s+");
        return String.join(" ", java.util.Arrays.asList(words).subList(0, Math.min(4, words.length)));
    }

    static String host(String url) {
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The slug under which the part is entered; empty where none can be made of its name. */
    String slug(String key) {
        return slugs.getOrDefault(key, "");
    }

    /** What is referred to, or has that address. */
    @Nullable
    Named addressed(Input input, String typed) {
        String line = Text.trimmed(typed);
        Named referred = Reference.key(line)
                .map(byKey.getOrDefault(input, Map.of())::get)
                .orElse(null);
        if (referred != null) {
            return referred;
        }
        Named there = bySlug.getOrDefault(input, Map.of()).get(line);
        return there == null && input == Input.SOURCE ? byUrl.get(line) : there;
    }

    /**
     * What has that name, upper and lower case alike. A publisher stands for its source where it is the only one in the draft
     * that is nowhere on the web.
     */
    @Nullable
    Named named(Input input, String typed) {
        Named named = byName.getOrDefault(input, Map.of()).get(key(typed));
        List<Named> published = published(input, typed);
        return named == null && published.size() == 1 ? published.get(0) : named;
    }

    /** The sources nowhere on the web that are of that publisher. */
    List<Named> published(Input input, String typed) {
        return input == Input.SOURCE ? byPublisher.getOrDefault(key(typed), List.of()) : List.of();
    }

    private static String key(String name) {
        return Text.trimmed(name).toLowerCase(Locale.ROOT);
    }
}
