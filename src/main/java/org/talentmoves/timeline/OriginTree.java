package org.talentmoves.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.OneOrigin;
import org.talentmoves.source.Stance;

/** The citations of one stance that have one origin: what it says itself, and under each piece those that repeat it. */
public record OriginTree(OneOrigin<Cited> origin, List<Branch> branches) {

    /**
     * A piece in a tree.
     *
     * @param cited what is cited of it; null where it only stands behind others
     * @param repeats those that retell it
     */
    public record Branch(SourceRef source, @Nullable Cited cited, List<Branch> repeats) {

        private Stream<Cited> all() {
            return Stream.concat(Stream.ofNullable(cited), repeats.stream().flatMap(Branch::all));
        }
    }

    /** The trees of one stance, in the order in which their origins are first heard of. */
    public static List<OriginTree> of(List<Cited> citations, Stance stance) {
        List<Cited> said = citations.stream()
                .filter(cited -> cited.statement().stance() == stance)
                .toList();
        return OneOrigin.of(said, Cited::claim).stream()
                .map(origin -> new OriginTree(origin, grown(origin.told(), 0)))
                .toList();
    }

    private static List<Branch> grown(List<Cited> citations, int depth) {
        return citations.stream()
                .filter(cited -> cited.fromTheEnd().size() > depth)
                .collect(groupingBy(cited -> at(cited, depth).slug(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(through -> branch(through, depth))
                .toList();
    }

    private static Branch branch(List<Cited> through, int depth) {
        Cited itself = through.stream()
                .filter(cited -> cited.fromTheEnd().size() == depth + 1)
                .findFirst()
                .orElse(null);
        return new Branch(at(through.get(0), depth), itself, grown(through, depth + 1));
    }

    private static SourceRef at(Cited cited, int depth) {
        return cited.fromTheEnd().get(depth);
    }

    /** How many pieces of it are its own. */
    public int pieces() {
        return origin.told().size() - repeats();
    }

    /** How many pieces repeat another. */
    public int repeats() {
        return (int) origin.told().stream().filter(Cited::isRepeat).count();
    }

    /** Whether there is more to draw than one piece that repeats nobody. */
    public boolean isShared() {
        return repeats() > 0 || origin.told().size() > 1;
    }

    /** The citations as they stand in the tree, each before those that repeat it. */
    public List<Cited> inOrder() {
        return branches.stream().flatMap(Branch::all).toList();
    }
}
