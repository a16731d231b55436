package org.talentmoves.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.talentmoves.shared.Wire;

/** Which parts of a draft speak of which labs, people and sources that it enters: by their address, or by their key. */
final class SpokenOf {

    private final List<ReadPart> parts;
    private final Map<String, Set<ReadPart>> speakers = new HashMap<>();

    SpokenOf(List<ReadPart> parts) {
        this.parts = parts;
        Map<String, String> keys = new HashMap<>();
        parts.stream()
                .filter(part -> part.part().isNew() && !part.kind().isFact())
                .forEach(part ->
                        part.subjectOf().ifPresent(subject -> keys.putIfAbsent(subject.toString(), part.key())));
        parts.forEach(part -> named(part, keys).stream()
                .filter(key -> !key.equals(part.key()))
                .forEach(key -> speakers.computeIfAbsent(key, none -> new LinkedHashSet<>())
                        .add(part)));
    }

    /** The keys of what is entered and a part speaks of. */
    private static Set<String> named(ReadPart part, Map<String, String> keys) {
        Set<String> named = new HashSet<>();
        for (Field field : part.kind().fields()) {
            String kind = Wire.of(field.input() == Input.RESEARCHERS ? Input.RESEARCHER : field.input());
            part.said(field).cells().values().forEach(cell -> {
                for (String slug : cell.split("\\|")) {
                    named.add(keys.getOrDefault(kind + "/" + slug, ""));
                }
            });
            part.part()
                    .field(field.name())
                    .lines()
                    .forEach(line -> Reference.key(line).ifPresent(named::add));
        }
        named.remove("");
        return named;
    }

    private Set<ReadPart> speakers(ReadPart part) {
        return speakers.getOrDefault(part.key(), Set.of());
    }

    private static boolean isShared(ReadPart part) {
        return part.part().group() == 0 && part.part().isNew() && part.kind() != PartKind.CITATION;
    }

    /** What all rows share and none of them speaks of, nor what they speak of. */
    Set<ReadPart> unused() {
        Set<ReadPart> unused =
                parts.stream().filter(SpokenOf::isShared).collect(Collectors.toCollection(LinkedHashSet::new));
        while (unused.removeIf(part -> speakers(part).stream().anyMatch(speaker -> !unused.contains(speaker)))) {
            // what that speaks of is used as well
        }
        return unused;
    }

    /** Of what all rows share and none speaks of, first that of which nothing else of it speaks. */
    Set<String> unusedFirst() {
        Set<ReadPart> unused = unused();
        List<ReadPart> first =
                unused.stream().filter(part -> speakers(part).isEmpty()).toList();
        return (first.isEmpty() ? unused : first).stream().map(ReadPart::key).collect(Collectors.toSet());
    }

    /** What is entered in a row and spoken of in others, or by what rows share. */
    Set<String> elsewhere() {
        Set<String> shared = new HashSet<>();
        while (parts.stream()
                .filter(part -> part.part().isNew()
                        && !part.kind().isFact()
                        && part.part().group() > 0)
                .filter(part -> speakers(part).stream()
                        .anyMatch(speaker -> shared.contains(speaker.key())
                                || speaker.part().group() != part.part().group()))
                .map(part -> shared.add(part.key()))
                .reduce(false, Boolean::logicalOr)) {
            // what that speaks of is spoken of by what rows share
        }
        return shared;
    }

    /** The keys of the parts that speak of one of these. */
    Set<String> speaking(Set<String> keys) {
        return keys.stream()
                .flatMap(key -> speakers.getOrDefault(key, Set.of()).stream())
                .map(ReadPart::key)
                .collect(Collectors.toSet());
    }
}
