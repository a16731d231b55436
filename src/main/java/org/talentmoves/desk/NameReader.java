package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.Wire;

/** Reads names and slugs of labs, people and sources: of what is public, and of what the draft enters. */
final class NameReader {

    /** How many of those that may be meant are offered at a field. */
    private static final int MOST_LIKELY = 5;

    private final Directory directory;
    private final Fresh fresh;
    private final MessageSource messages;
    private final Locale locale;
    private final Map<TypedNames.Typed, List<Named>> looked = new HashMap<>();

    NameReader(Directory directory, Fresh fresh, MessageSource messages, Locale locale) {
        this.directory = directory;
        this.fresh = fresh;
        this.messages = messages;
        this.locale = locale;
    }

    /** What is meant, or why none is. */
    private record Found(@Nullable Named one, Said none) {}

    /** One lab, person or source. */
    Said one(Field field, String typed) {
        Found found = find(field.input(), typed);
        if (found.one() == null) {
            return found.none();
        }
        Named one = found.one();
        return Said.understood(
                Map.of(field.columns().get(0), one.slug()), one.called(locale) + " · " + one.slug(), List.of());
    }

    /** What is called so; what is referred to and not entered any more, is sought by its name. */
    private Found find(Input input, String line) {
        String typed = fresh.addressed(input, line) == null ? Reference.name(line) : line;
        Named entered = entered(input, typed);
        if (entered != null) {
            return entered.slug().isEmpty()
                    ? new Found(null, Said.refused(say("desk.slug.needed", Reference.name(typed))))
                    : new Found(entered, Said.NOTHING);
        }
        List<Named> meant = meant(input, typed);
        if (meant.size() == 1) {
            return new Found(meant.get(0), Said.NOTHING);
        }
        String word = Wire.of(input);
        return new Found(
                null,
                meant.isEmpty()
                        ? Said.fresh(say("desk.unknown." + word, Text.shown(typed)), typed, likely(input, typed))
                        : Said.choose(say("desk.several." + word, Text.shown(typed), meant.size()), meant));
    }

    /** What the draft enters: by its address, or by its name unless that is the very address of what is there. */
    private @Nullable Named entered(Input input, String typed) {
        Named addressed = fresh.addressed(input, typed);
        if (addressed != null) {
            return addressed;
        }
        Named named = fresh.named(input, typed);
        boolean isAddress = named != null
                && Slugs.of(typed).equals(typed)
                && meant(input, typed).stream().anyMatch(there -> there.slug().equals(typed));
        return isAddress ? null : named;
    }

    /** What is named several times in a draft is looked up once. */
    private List<Named> meant(Input input, String typed) {
        return looked.computeIfAbsent(new TypedNames.Typed(input, typed), name -> directory.meant(input, typed));
    }

    /** What is entered by that publisher, or there and has the letters typed in one of its names. */
    private List<Named> likely(Input input, String typed) {
        return Stream.concat(
                        fresh.published(input, typed).stream()
                                .filter(source -> !source.slug().isEmpty()),
                        directory.suggested(input, typed).stream().map(Suggested::named))
                .limit(MOST_LIKELY)
                .toList();
    }

    /** Several people, a line each. */
    Said several(Field field, String typed) {
        List<String> slugs = new ArrayList<>();
        List<String> names = new ArrayList<>();
        SortedMap<Integer, Said> none = new TreeMap<>();
        List<String> lines = List.of(typed.split("\\R|[;；]"));
        for (int line = 0; line < lines.size(); line++) {
            String name = Text.trimmed(lines.get(line));
            if (name.isEmpty()) {
                continue;
            }
            Found found = find(Input.RESEARCHER, name);
            if (found.one() == null) {
                none.put(line, found.none());
            } else {
                slugs.add(found.one().slug());
                names.add(found.one().called(locale));
            }
        }
        if (!none.isEmpty()) {
            return Said.together(
                    none, none.values().stream().flatMap(this::likely).toList());
        }
        return Said.understood(
                Map.of(field.columns().get(0), String.join("|", slugs)),
                say("desk.count.people", names.size()) + " " + String.join(say("list.comma"), names),
                List.of());
    }

    /** One of several cannot be chosen by a button, which would take the place of all; so it is told what to write. */
    private Stream<String> likely(Said line) {
        String names = String.join(
                say("list.comma"), line.choices().stream().map(Named::typed).toList());
        return names.isEmpty() ? Stream.of() : Stream.of(say("desk.likely.one", names));
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
