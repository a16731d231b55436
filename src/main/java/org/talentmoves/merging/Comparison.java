package org.talentmoves.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Compares all with all, without looking at each pair, but for those that are known to be two. */
final class Comparison {

    private static final Comparator<Twin> SUREST_FIRST = Comparator.comparing(Twin::likeness)
            .thenComparing(twin -> twin.one().slug())
            .thenComparing(twin -> twin.other().slug());

    private final Mergeable kind;
    private final Set<Set<UUID>> seen;
    private final List<Twin> twins = new ArrayList<>();

    /** {@code two} are the pairs that are known to be two. */
    Comparison(Mergeable kind, Set<Set<UUID>> two) {
        this.kind = kind;
        this.seen = new HashSet<>(two);
    }

    List<Twin> of(List<Apparent> all) {
        Map<String, List<Apparent>> byAddress = new LinkedHashMap<>();
        Map<String, List<Apparent>> bySpelling = new LinkedHashMap<>();
        Map<String, List<Apparent>> byLetters = new LinkedHashMap<>();
        for (Apparent each : all) {
            each.urls().stream()
                    .map(PlainAddress::of)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(address -> add(String.valueOf(address), each, byAddress));
            each.names().stream()
                    .flatMap(name -> Spelling.letters(name).stream())
                    .distinct()
                    .forEach(letters -> add(letters, each, byLetters));
            each.names().stream()
                    .map(Spelling::of)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(name -> add(name, each, bySpelling));
        }
        byAddress.forEach((address, same) -> suggest(same, same, Likeness.SAME_ADDRESS, address));
        bySpelling.forEach((name, same) ->
                suggest(same, same, Spelling.isChinese(name) ? Likeness.SAME_CHINESE_NAME : Likeness.SAME_NAME, name));
        byLetters.forEach((letters, same) -> suggest(same, same, Likeness.SAME_LETTERS, letters));
        Spelling.near(bySpelling.keySet().stream()
                        .filter(name -> !Spelling.isChinese(name))
                        .toList())
                .forEach(near -> suggest(
                        bySpelling.getOrDefault(near.get(0), List.of()),
                        bySpelling.getOrDefault(near.get(1), List.of()),
                        Likeness.NEARLY_THE_SAME_NAME,
                        near.get(0) + " / " + near.get(1)));
        return twins.stream().sorted(SUREST_FIRST).toList();
    }

    private static void add(String key, Apparent each, Map<String, List<Apparent>> index) {
        index.computeIfAbsent(key, same -> new ArrayList<>()).add(each);
    }

    private void suggest(List<Apparent> some, List<Apparent> others, Likeness likeness, String shared) {
        for (Apparent one : some) {
            for (Apparent other : others) {
                if (!one.id().equals(other.id()) && seen.add(Apart.both(one.id(), other.id()))) {
                    boolean inOrder = one.slug().compareTo(other.slug()) < 0;
                    twins.add(new Twin(
                            kind, (inOrder ? one : other).one(), (inOrder ? other : one).one(), likeness, shared));
                }
            }
        }
    }
}
