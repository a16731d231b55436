package org.talentmoves.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that is here of a kind, by what another may have in common with it. Each is taken apart once, however many are compared
 * with them, and no pair is looked at that has nothing in common.
 */
final class Lookalikes {

    private final int fewestWords;
    private final boolean areInitialed;
    private final List<Named> all = new ArrayList<>();
    private final List<Named> initialed = new ArrayList<>();
    private final Map<String, List<Named>> byAddress = new HashMap<>();
    private final Map<String, List<Named>> byImprint = new HashMap<>();
    private final Map<String, List<Named>> bySpelling = new HashMap<>();
    private final Map<String, List<Named>> byLetters = new HashMap<>();
    private final Map<String, List<Named>> byWord = new HashMap<>();
    private final Map<String, List<String>> byThird = new HashMap<>();

    /** One of them, with its names as they are compared. */
    private record Named(Apparent one, Set<String> spellings, List<Set<String>> words, List<List<String>> inOrder) {

        static Named of(Apparent one) {
            Set<String> spellings = new LinkedHashSet<>();
            one.names().stream()
                    .map(Spelling::of)
                    .filter(name -> !name.isEmpty())
                    .forEach(spellings::add);
            return new Named(
                    one,
                    spellings,
                    spellings.stream()
                            .map(name -> Set.copyOf(Arrays.asList(name.split(" "))))
                            .toList(),
                    one.names().stream().map(Spelling::words).toList());
        }

        Stream<String> addresses() {
            return one.urls().stream()
                    .map(PlainAddress::of)
                    .filter(Objects::nonNull)
                    .map(String::valueOf);
        }

        Stream<String> letters() {
            return one.names().stream().flatMap(name -> Spelling.letters(name).stream());
        }

        boolean hasInitials() {
            return inOrder.stream().anyMatch(Spelling::hasInitials);
        }

        boolean isInitialed(Named other) {
            return inOrder.stream()
                    .anyMatch(mine -> other.inOrder.stream().anyMatch(theirs -> Spelling.isInitialed(mine, theirs)));
        }

        /** Whether a name of one has all the words of a name of the other, and more: “Northwind” and “Northwind AI”. */
        boolean isCalledMoreOrLess(Named other, int fewest) {
            return words.stream()
                    .filter(mine -> mine.size() >= fewest)
                    .anyMatch(mine -> other.words.stream()
                            .filter(theirs -> theirs.size() >= fewest)
                            .anyMatch(theirs -> mine.containsAll(theirs) || theirs.containsAll(mine)));
        }
    }

    /** What two have in common; {@code shared} as it is compared. */
    record Found(Apparent other, Likeness likeness, String shared) {}

    Lookalikes(Mergeable kind, List<Apparent> there) {
        this.fewestWords = kind == Mergeable.LAB ? 1 : 2;
        this.areInitialed = kind == Mergeable.RESEARCHER;
        there.stream().map(Named::of).forEach(this::add);
        bySpelling.keySet().stream()
                .sorted()
                .filter(spelling -> !Spelling.isChinese(spelling))
                .forEach(spelling -> Spelling.thirds(spelling).forEach(third -> index(third, spelling, byThird)));
    }

    private void add(Named each) {
        all.add(each);
        each.addresses().forEach(address -> index(address, each, byAddress));
        Stream.ofNullable(each.one().imprint()).forEach(imprint -> index(imprint, each, byImprint));
        each.spellings().forEach(spelling -> index(spelling, each, bySpelling));
        each.letters().forEach(letters -> index(letters, each, byLetters));
        each.words().stream().flatMap(Set::stream).forEach(word -> index(word, each, byWord));
        if (each.hasInitials()) {
            initialed.add(each);
        }
    }

    private static <T> void index(String key, T each, Map<String, List<T>> by) {
        by.computeIfAbsent(key, same -> new ArrayList<>()).add(each);
    }

    /** What shares an address or a name with one, or has nearly a name of it: the surest first, each once. */
    List<Found> of(Apparent one) {
        return surestFirst(alike(Named.of(one)));
    }

    /** Likewise, and then what is called more or less than it, or has initials where it has names. */
    List<Found> orMaybe(Apparent one) {
        Named named = Named.of(one);
        Map<String, Found> found = alike(named);
        List<Found> ordered = new ArrayList<>(surestFirst(found));
        Set<Named> sharing = Collections.newSetFromMap(new IdentityHashMap<>());
        named.words().stream()
                .flatMap(Set::stream)
                .forEach(word -> sharing.addAll(byWord.getOrDefault(word, List.of())));
        add(
                sharing,
                Likeness.NEARLY_THE_SAME_NAME,
                other -> !isItself(one, other) && named.isCalledMoreOrLess(other, fewestWords),
                found,
                ordered);
        if (areInitialed) {
            add(
                    named.hasInitials() ? all : initialed,
                    Likeness.SAME_INITIALS,
                    other -> !isItself(one, other) && named.isInitialed(other),
                    found,
                    ordered);
        }
        return List.copyOf(ordered);
    }

    private static boolean isItself(Apparent one, Named other) {
        return other.one().id().equals(one.id());
    }

    private static void add(
            Iterable<Named> others,
            Likeness likeness,
            Predicate<Named> isLike,
            Map<String, Found> found,
            List<Found> ordered) {
        List<Found> more = new ArrayList<>();
        for (Named other : others) {
            if (!found.containsKey(other.one().slug()) && isLike.test(other)) {
                Found also = new Found(other.one(), likeness, "");
                found.put(other.one().slug(), also);
                more.add(also);
            }
        }
        more.sort(Comparator.comparing(also -> also.other().slug()));
        ordered.addAll(more);
    }

    private static List<Found> surestFirst(Map<String, Found> found) {
        return found.values().stream()
                .sorted(Comparator.comparing(Found::likeness)
                        .thenComparing(each -> each.other().slug()))
                .toList();
    }

    private Map<String, Found> alike(Named one) {
        Map<String, Found> found = new LinkedHashMap<>();
        one.addresses().forEach(address -> find(byAddress, address, Likeness.SAME_ADDRESS, address, found));
        one.spellings()
                .forEach(name -> find(
                        bySpelling,
                        name,
                        Spelling.isChinese(name) ? Likeness.SAME_CHINESE_NAME : Likeness.SAME_NAME,
                        name,
                        found));
        one.letters().forEach(letters -> find(byLetters, letters, Likeness.SAME_LETTERS, letters, found));
        one.spellings().stream()
                .filter(name -> !Spelling.isChinese(name))
                .forEach(name -> Spelling.near(name, byThird)
                        .forEach(near -> find(
                                bySpelling,
                                near,
                                Likeness.NEARLY_THE_SAME_NAME,
                                name.compareTo(near) < 0 ? name + " / " + near : near + " / " + name,
                                found)));
        Stream.ofNullable(one.one().imprint())
                .flatMap(imprint -> byImprint.getOrDefault(imprint, List.of()).stream()
                        .filter(other ->
                                one.one().urls().isEmpty() || other.one().urls().isEmpty())
                        .map(other -> new Found(other.one(), Likeness.SAME_IMPRINT, imprint.replace('\n', ' '))))
                .forEach(same -> found.putIfAbsent(same.other().slug(), same));
        found.remove(one.one().slug());
        return found;
    }

    private static void find(
            Map<String, List<Named>> by, String key, Likeness likeness, String shared, Map<String, Found> found) {
        by.getOrDefault(key, List.of())
                .forEach(other -> found.putIfAbsent(other.one().slug(), new Found(other.one(), likeness, shared)));
    }
}
