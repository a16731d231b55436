package org.talentmoves.insight;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.move.Career;
import org.talentmoves.timeline.Careers;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabTree;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.PersonRef;

/** How long people stayed at labs, as far as their moves tell. Three statements and one for the labs of each stretch. */
@Service
@Transactional(readOnly = true)
public class Tenures {

    /** How many stays of a lab are named. */
    public static final int NAMED = 100;

    private final Careers careers;
    private final LabDirectory labs;

    Tenures(Careers careers, LabDirectory labs) {
        this.careers = careers;
        this.labs = labs;
    }

    /** A stretch of the labs with their tenures, those of the most first. */
    public Found read(Asked asked) {
        LabTree tree = labs.tree();
        Counting counting = new Counting(asked, tree);
        careers.tell(asked.filter(), counting::add);
        List<LabTenures> all = counting.rows();
        Listed<LabTenures> rows =
                Listed.cut(asked.stretch().among(all, LabTenures::place), asked.stretch(), LabTenures::place);
        Map<UUID, PersonRef> names = names(rows.list());
        return new Found(
                rows.map(row -> counting.named(row, names)), all.size(), counting.undated, counting.beginUnknown);
    }

    private Map<UUID, PersonRef> names(List<LabTenures> rows) {
        Set<UUID> people = new HashSet<>();
        rows.forEach(row -> row.named().forEach(stay -> people.add(stay.tenure().person())));
        return people.isEmpty()
                ? Map.of()
                : careers.names(people).stream().collect(toMap(Careers.Named::key, Careers.Named::person));
    }

    /**
     * What was found.
     *
     * @param count how many rows there are in all
     * @param undated moves without a date, which no career can place
     * @param beginUnknown stays left out of the period asked for, since nobody says when they began
     */
    public record Found(Listed<LabTenures> rows, int count, int undated, int beginUnknown) {}

    /** Counts by lab. */
    private static final class Counting {

        private final Asked asked;
        private final LabTree tree;
        private final Stays stays;
        private final Set<String> shown;
        private final Map<String, TenureCount> counts = new TreeMap<>();
        private int undated;
        private int beginUnknown;

        Counting(Asked asked, LabTree tree) {
            Set<String> sought = asked.filter().labs().labs();
            Houses houses = new Houses(tree, asked.parts());
            this.asked = asked;
            this.tree = tree;
            this.stays = new Stays(houses, sought);
            this.shown = Set.copyOf(
                    Arrays.asList(houses.shown(sought, asked.filter().labs().exact())));
        }

        void add(UUID person, Career career) {
            undated += career.undated().size();
            stays.of(person, career).stream()
                    .filter(tenure -> shown.contains(tenure.lab()))
                    .forEach(this::add);
        }

        private void add(Tenure tenure) {
            if (tenure.mayBeginIn(asked.filter().period())) {
                counts.computeIfAbsent(
                                tenure.lab(),
                                lab -> new TenureCount(asked.filter().period(), NAMED))
                        .add(tenure);
            } else if (tenure.since() == null) {
                beginUnknown++;
            }
        }

        List<LabTenures> rows() {
            return counts.entrySet().stream()
                    .map(count -> count.getValue()
                            .of(Objects.requireNonNull(tree.labs().get(count.getKey())), Map.of()))
                    .sorted(Comparator.comparing(LabTenures::place))
                    .toList();
        }

        LabTenures named(LabTenures row, Map<UUID, PersonRef> names) {
            return Objects.requireNonNull(counts.get(row.lab().slug())).of(row.lab(), names);
        }
    }
}
