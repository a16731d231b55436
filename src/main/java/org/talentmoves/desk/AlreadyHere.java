package org.talentmoves.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.editorial.Teller;
import org.talentmoves.editorial.Told;
import org.talentmoves.merging.Likely;
import org.talentmoves.merging.Mergeable;
import org.talentmoves.merging.Twins;
import org.talentmoves.shared.Wire;

/** Finds what is public and may be the same as what is being written: nobody needs to enter anything twice. */
@Component
public class AlreadyHere {

    private static final Set<String> LABS = Set.of("from_lab", "to_lab", "by_lab", "investor", "target", "lab");

    private final FactsHere facts;
    private final Teller teller;
    private final Twins twins;

    AlreadyHere(FactsHere facts, Teller teller, Twins twins) {
        this.facts = facts;
        this.teller = teller;
        this.twins = twins;
    }

    /** What may be the same as a part; {@code plainly} those of it that stand in the way until its author says which it is. */
    public record Here(ReadPart part, List<Alike> alike) {

        public List<Subject> plainly() {
            return alike.stream().filter(Alike::isPlainlyIt).map(Alike::subject).toList();
        }

        public boolean standsInTheWay() {
            return isUndecided() || isPlainlyHere();
        }

        /** Whether something new has the very name or address of what is here. */
        public boolean isUndecided() {
            return part.part().isNew() && !part.kind().isFact() && !plainly().isEmpty();
        }

        /** Whether the very fact is here, as far as one can tell. */
        public boolean isPlainlyHere() {
            return part.kind().isFact() && !plainly().isEmpty();
        }
    }

    /** One of them, and why: as the end of the key of a message. */
    public record Alike(Subject subject, String reason, boolean isPlainlyIt) {}

    /**
     * Facts that may be what new parts say, and labs, people and sources that may be what parts of their kind would be called;
     * without themselves and those of which their author said that they are others. In the order of the parts, without those of
     * which there is none.
     */
    @Transactional(readOnly = true)
    public List<Here> of(ReadDraft read) {
        Map<String, List<Alike>> alike = records(read.parts());
        Map<String, String> same = new HashMap<>();
        read.parts().stream()
                .filter(part -> part.part().isNew())
                .forEach(part -> part.subjectOf()
                        .ifPresent(subject -> alike.getOrDefault(part.key(), List.of()).stream()
                                .filter(Alike::isPlainlyIt)
                                .findFirst()
                                .ifPresent(one -> same.put(
                                        subject.toString(), one.subject().key()))));
        Map<String, Map<String, String>> cells = new HashMap<>();
        read.facts().forEach(part -> cells.put(part.key(), meaning(read.cells(part), same)));
        facts.of(read.facts(), cells)
                .forEach((part, found) -> alike.put(
                        part,
                        found.stream()
                                .map(fact -> new Alike(fact.subject(), fact.reason(), fact.isPlainlyIt()))
                                .toList()));
        return read.parts().stream()
                .map(part -> new Here(part, others(part, alike.getOrDefault(part.key(), List.of()))))
                .filter(here -> !here.alike().isEmpty())
                .toList();
    }

    private Map<String, List<Alike>> records(List<ReadPart> parts) {
        Map<String, List<Alike>> alike = new HashMap<>();
        for (Mergeable kind : Mergeable.values()) {
            List<ReadPart> named = parts.stream()
                    .filter(part -> kind == mergeable(part.kind()))
                    .toList();
            List<List<Likely>> likely =
                    twins.like(kind, named.stream().map(AlreadyHere::entered).toList());
            for (int each = 0; each < named.size(); each++) {
                alike.put(
                        named.get(each).key(),
                        others(
                                named.get(each),
                                likely.get(each).stream()
                                        .map(one -> alike(kind, one))
                                        .toList()));
            }
        }
        return alike;
    }

    /** The cells with what is here in place of what seems to be entered again. */
    private static Map<String, String> meaning(Map<String, String> cells, Map<String, String> same) {
        cells.replaceAll((column, cell) -> {
            SubjectKind kind = column.equals("researcher") ? SubjectKind.RESEARCHER : SubjectKind.LAB;
            return LABS.contains(column) || kind == SubjectKind.RESEARCHER
                    ? same.getOrDefault(Wire.of(kind) + "/" + cell, cell)
                    : cell;
        });
        return cells;
    }

    /** How what is here is told, by the key of the part. */
    @Transactional(readOnly = true)
    public Map<String, List<Twin>> told(List<Here> here) {
        Map<Subject, Told> told = teller.told(here.stream()
                .flatMap(each -> each.alike().stream())
                .map(Alike::subject)
                .filter(subject -> subject.kind().isFact())
                .distinct()
                .toList());
        return here.stream()
                .collect(Collectors.toMap(
                        each -> each.part().key(),
                        each -> each.alike().stream()
                                .map(one -> new Twin(
                                        one.subject(), one.reason(), Optional.ofNullable(told.get(one.subject()))))
                                .toList()));
    }

    private static Twins.Entered entered(ReadPart part) {
        Map<String, String> cells = part.cells();
        String slug =
                part.part().isNew() ? null : part.subjectOf().map(Subject::key).orElse("");
        return new Twins.Entered(
                slug,
                names(cells),
                cells.get("url"),
                Twins.imprint(cells.get("publisher"), cells.get("title"), cells.get("published_on")));
    }

    private static Alike alike(Mergeable kind, Likely likely) {
        return new Alike(
                new Subject(SubjectKind.valueOf(kind.name()), likely.slug()),
                Wire.of(likely.likeness()),
                likely.likeness().isStrong());
    }

    private static List<Alike> others(ReadPart part, List<Alike> alike) {
        Set<String> others = alike.isEmpty() ? Set.of() : others(part);
        return alike.stream()
                .filter(one -> !others.contains(one.subject().key()))
                .limit(FactsHere.MOST)
                .toList();
    }

    private static @Nullable Mergeable mergeable(PartKind kind) {
        return switch (kind) {
            case LAB -> Mergeable.LAB;
            case RESEARCHER -> Mergeable.RESEARCHER;
            case SOURCE -> Mergeable.SOURCE;
            default -> null;
        };
    }

    static List<String> names(Map<String, String> cells) {
        Stream<String> one = Stream.of("name", "name_zh").map(column -> cells.getOrDefault(column, ""));
        Stream<String> several = Stream.of("aliases", "transliterations", "former_names")
                .flatMap(column -> Arrays.stream(cells.getOrDefault(column, "").split("\\|")));
        return Stream.concat(one, several).filter(name -> !name.isEmpty()).toList();
    }

    /** Of what the author said that it is another, people from whom somebody is told apart among them, and itself. */
    static Set<String> others(ReadPart part) {
        Set<String> others =
                new TreeSet<>(Arrays.asList(part.part().field("another").split(" ")));
        others.addAll(
                Arrays.asList(part.cells().getOrDefault("distinct_from", "").split("\\|")));
        others.addAll(Arrays.asList(part.part().field("distinct_from").split("\\R")));
        part.subjectOf().map(Subject::key).ifPresent(others::add);
        return others;
    }
}
