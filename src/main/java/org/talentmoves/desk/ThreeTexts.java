package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact, lab, person or source with its citations in three texts: as it was, as it is now, and as it is proposed. Texts
 * are the same when they mean the same: also under a name that leads on since a merging.
 */
record ThreeTexts(Text was, Text is, Text mine) {

    /** One text: itself, and its citations by source and stance. */
    record Text(ReadPart part, Map<String, ReadPart> citations) {

        /** A source that is cited twice with one stance, as long as nobody joined the two, stands under a number. */
        static Text of(ReadPart part, List<ReadPart> citations) {
            Map<String, ReadPart> byKey = new LinkedHashMap<>();
            for (ReadPart cited : citations) {
                String key = key(cited);
                for (int next = 2; byKey.containsKey(key); next++) {
                    key = key(cited) + " " + next;
                }
                byKey.put(key, cited);
            }
            return new Text(part, byKey);
        }

        /** Whether both say the same of the thing itself, and cite the same for it. */
        boolean isSameAs(Text other) {
            return part.kind() == other.part.kind()
                    && part.kind().fields().stream()
                            .allMatch(field -> field.isAddress() || isSame(field, part, other.part))
                    && citations.keySet().equals(other.citations.keySet())
                    && citations.entrySet().stream()
                            .allMatch(cited -> isSame(cited.getValue(), other.citations.get(cited.getKey())));
        }
    }

    static String key(ReadPart citation) {
        String source = citation.cells().getOrDefault("source", citation.part().field("source"));
        return source.strip() + " " + citation.part().field("stance");
    }

    /** What is to be chosen: the fields and citations of which the proposal says something else than what is public. */
    List<Rebase.Choice> choices() {
        List<Rebase.Choice> choices = new ArrayList<>();
        for (Field field : mine.part().kind().fields()) {
            if (!field.isAddress() && !isSame(field, mine.part(), is.part())) {
                choices.add(new Rebase.Choice(
                        field.name(),
                        mine.part().kind(),
                        !isSame(field, was.part(), is.part()),
                        !isSame(field, was.part(), mine.part()),
                        only(field, was.part()),
                        only(field, is.part()),
                        only(field, mine.part())));
            }
        }
        Set<String> cited = new LinkedHashSet<>(was.citations().keySet());
        cited.addAll(is.citations().keySet());
        cited.addAll(mine.citations().keySet());
        cited.forEach(key -> add(
                key,
                was.citations().get(key),
                is.citations().get(key),
                mine.citations().get(key),
                choices));
        return choices;
    }

    private static void add(
            String key,
            @Nullable ReadPart then,
            @Nullable ReadPart now,
            @Nullable ReadPart proposed,
            List<Rebase.Choice> choices) {
        if (!isSame(now, proposed)) {
            choices.add(new Rebase.Choice(
                    "citation " + key,
                    PartKind.CITATION,
                    !isSame(then, now),
                    !isSame(then, proposed),
                    typed(then),
                    typed(now),
                    typed(proposed)));
        }
    }

    private static Map<String, String> only(Field field, ReadPart part) {
        String typed = part.part().field(field.name()).strip();
        return typed.isEmpty() ? Map.of() : Map.of(field.name(), typed);
    }

    static Map<String, String> typed(@Nullable ReadPart part) {
        Map<String, String> typed = new HashMap<>();
        if (part != null) {
            part.kind().fields().stream()
                    .filter(field -> field.input() != Input.ABOUT)
                    .forEach(field -> typed.putAll(only(field, part)));
        }
        return typed;
    }

    private static boolean isSame(@Nullable ReadPart one, @Nullable ReadPart other) {
        return one == null || other == null
                ? Objects.equals(one, other)
                : one.kind().fields().stream()
                        .filter(field -> field.input() != Input.ABOUT)
                        .allMatch(field -> isSame(field, one, other));
    }

    /** Whether a field says the same in both, in whatever words. */
    static boolean isSame(Field field, ReadPart one, ReadPart other) {
        boolean isUnderstood =
                one.said(field).refused() == null && other.said(field).refused() == null;
        return only(field, one).equals(only(field, other))
                || isUnderstood
                        && one.said(field).cells().equals(other.said(field).cells());
    }
}
