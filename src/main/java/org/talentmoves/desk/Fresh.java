package org.talentmoves.desk;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
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
public final class Fresh {

    private final Map<Input, Map<String, Named>> byName = new HashMap<>();
    private final Map<String, Named> bySlug = new HashMap<>();
    private final Set<String> published = new HashSet<>();
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
        String slug = slug(input, part, named);
        slugs.put(part.key(), slug);
        Named entered = new Named(slug, name(input, part), chinese(part));
        for (String field : new String[] {"name", "name_zh", "url"}) {
            if (!part.field(field).isBlank()) {
                named.put(key(part.field(field)), entered);
            }
        }
        if (input == Input.SOURCE && part.field("url").isBlank()) {
            named.putIfAbsent(key(publication(part)), entered);
            if (published.add(key(part.field("publisher")))) {
                named.putIfAbsent(key(part.field("publisher")), entered);
            } else {
                named.remove(key(part.field("publisher")));
            }
        }
        if (!slug.isEmpty()) {
            bySlug.put(input + " " + slug, entered);
        }
    }

    /** What is said of a source that is nowhere on the web: its publisher and its title. */
    public static String publication(Draft.Part source) {
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

    private String slug(Input input, Draft.Part part, Map<String, Named> named) {
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
        taken.addAll(slugs.values());
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

    /** What has that address. */
    @Nullable
    Named addressed(Input input, String typed) {
        return bySlug.get(input + " " + Text.trimmed(typed));
    }

    /** What has that name, upper and lower case alike. */
    @Nullable
    Named named(Input input, String typed) {
        return byName.getOrDefault(input, Map.of()).get(key(typed));
    }

    private static String key(String name) {
        return Text.trimmed(name).toLowerCase(Locale.ROOT);
    }
}
