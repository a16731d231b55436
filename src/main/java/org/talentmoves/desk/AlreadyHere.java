package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.editorial.Teller;
import org.talentmoves.editorial.Told;
import org.talentmoves.merging.Likely;
import org.talentmoves.merging.Likeness;
import org.talentmoves.merging.Mergeable;
import org.talentmoves.merging.Twins;
import org.talentmoves.shared.Wire;

/** Finds what is public and may be the same as what is being written: nobody needs to enter anything twice. */
@Component
public class AlreadyHere {

    private static final int MOST = 5;

    /** The same person went to the same lab, or was offered something by it; or it is called the same. */
    private static final Set<String> PLAINLY = Set.of("same_goal", "same_offer", "same_label");

    private static final String MOVES = """
            select move_id as id,
                   case when goal.slug = :to then 'same_goal' when origin.slug = :from then 'same_origin' else 'same_time' end
                       as reason
            from (
                select move_id from move join researcher using (researcher_id) where slug = :who
                union
                select move_id from move_member join researcher using (researcher_id) where slug = :who
                union
                select move_id
                from move join lab goal on goal.lab_id = to_lab_id join lab origin on origin.lab_id = from_lab_id
                where :who = '' and group_label is not null and goal.slug = :to and origin.slug = :from) whose
                join move using (move_id)
                left join lab origin on origin.lab_id = from_lab_id
                left join lab goal on goal.lab_id = to_lab_id
            where goal.slug = :to or origin.slug = :from
                or partial_date_earliest(coalesce(announced_on, effective_on)) <= partial_date_latest(nullif(:until, ''))
                    and partial_date_latest(coalesce(announced_on, effective_on))
                        >= partial_date_earliest(nullif(:since, ''))
            order by (goal.slug = :to) desc nulls last, coalesce(announced_on, effective_on) desc nulls last
            limit :most""";

    private static final String OFFERS = """
            select offer_id as id, 'same_offer' as reason
            from offer join researcher using (researcher_id) join lab on lab_id = by_lab_id
            where researcher.slug = :who and lab.slug = :to
            order by offer_id limit :most""";

    private static final String DEALS = """
            select deal_id as id, 'same_sides' as reason
            from deal left join lab investor on investor.lab_id = investor_id left join lab target on target.lab_id = target_id
            where investor.slug is not distinct from nullif(:from, '') and target.slug is not distinct from nullif(:to, '')
                and (:from <> '' or :to <> '')
            order by deal_id limit :most""";

    private static final String BENCHMARKS = """
            select benchmark_id as id,
                   case when lower(label) = lower(:from) then 'same_label' else 'same_population' end as reason
            from benchmark
            where lower(label) = lower(:from)
                or lower(population) = lower(:to)
                    and partial_date_earliest(observed_on) <= partial_date_latest(nullif(:until, ''))
                    and partial_date_latest(observed_on) >= partial_date_earliest(nullif(:since, ''))
            order by benchmark_id limit :most""";

    private static final String MILESTONES = """
            select milestone_id as id, 'same_day' as reason
            from milestone join lab using (lab_id)
            where lab.slug = :to
                and partial_date_earliest(happened_on) <= partial_date_latest(nullif(:until, ''))
                and partial_date_latest(happened_on) >= partial_date_earliest(nullif(:since, ''))
            order by milestone_id limit :most""";

    private final JdbcClient jdbc;
    private final Teller teller;
    private final Twins twins;

    AlreadyHere(JdbcClient jdbc, Teller teller, Twins twins) {
        this.twins = twins;
        this.jdbc = jdbc;
        this.teller = teller;
    }

    /**
     * Facts that may be what a new part says, and labs, people and sources that may be what a part of their kind would be
     * called; without itself and those of which its author said that they are others.
     */
    @Transactional(readOnly = true)
    public List<Twin> of(ReadPart part) {
        if (!part.kind().isFact()) {
            return records(part, part.cells());
        }
        List<Found> twins = facts(part);
        Map<Subject, Told> told = teller.told(twins.stream().map(Found::subject).toList());
        return twins.stream()
                .map(fact -> new Twin(fact.subject(), fact.reason(), Optional.ofNullable(told.get(fact.subject()))))
                .toList();
    }

    /** What these are, without how they are told. */
    @Transactional(readOnly = true)
    public List<Subject> subjects(ReadPart part) {
        return part.kind().isFact()
                ? facts(part).stream().map(Found::subject).toList()
                : records(part, part.cells()).stream().map(Twin::subject).toList();
    }

    private List<Found> facts(ReadPart part) {
        if (!part.part().isNew()) {
            return List.of();
        }
        Map<String, String> cells = part.cells();
        List<Found> found = switch (part.kind()) {
            case MOVE -> ask(MOVES, asked(cells, "from_lab", "to_lab", "announced_on"));
            case OFFER -> ask(OFFERS, asked(cells, "employer", "by_lab", "made_on"));
            case BENCHMARK -> ask(BENCHMARKS, asked(cells, "label", "population", "date"));
            case DEAL -> ask(DEALS, asked(cells, "investor", "target", "date"));
            case MILESTONE -> ask(MILESTONES, asked(cells, "lab", "lab", "date"));
            default -> List.of();
        };
        Set<String> others = others(part);
        return found.stream().filter(fact -> !others.contains(fact.id())).toList();
    }

    /** Whether the very fact is here, as far as one can tell, and its author has not said that it is another. */
    public boolean isPlainlyHere(ReadPart part) {
        return part.part().isNew()
                && part.kind().isFact()
                && facts(part).stream().anyMatch(twin -> PLAINLY.contains(twin.reason()));
    }

    /** Whether something here has the very name or address of what is new, and its author has not said that it is another. */
    public boolean isUndecided(ReadPart part) {
        return part.part().isNew()
                && !part.kind().isFact()
                && records(part, part.cells()).stream()
                        .anyMatch(
                                twin -> Wire.read(Likeness.class, twin.reason()).isStrong());
    }

    /** Those of the parts of which {@link #isUndecided} is true; only what shares something with what is here is looked at. */
    @Transactional(readOnly = true)
    public List<ReadPart> undecided(List<ReadPart> parts) {
        List<ReadPart> undecided = new ArrayList<>();
        for (Mergeable kind : Mergeable.values()) {
            Map<ReadPart, Twins.Entered> entered = new LinkedHashMap<>();
            parts.stream()
                    .filter(part -> part.part().isNew() && kind == mergeable(part.kind()))
                    .forEach(part -> entered.put(
                            part,
                            new Twins.Entered(names(part.cells()), part.cells().get("url"))));
            Set<ReadPart> known = twins.known(kind, entered);
            entered.keySet().stream()
                    .filter(known::contains)
                    .filter(this::isUndecided)
                    .forEach(undecided::add);
        }
        return undecided;
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
        return Stream.of("name", "name_zh", "aliases", "transliterations", "former_names")
                .map(column -> cells.getOrDefault(column, ""))
                .flatMap(cell -> Arrays.stream(cell.split("\\|")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private List<Twin> records(ReadPart part, Map<String, String> cells) {
        Mergeable kind = mergeable(part.kind());
        if (kind == null) {
            return List.of();
        }
        List<String> names = names(cells);
        Set<String> others = others(part);
        return likely(part, kind, names, cells.get("url")).stream()
                .filter(likely -> !others.contains(likely.slug()))
                .limit(MOST)
                .map(likely -> new Twin(
                        new Subject(SubjectKind.valueOf(kind.name()), likely.slug()),
                        Wire.of(likely.likeness()),
                        Optional.empty()))
                .toList();
    }

    private List<Likely> likely(ReadPart part, Mergeable kind, List<String> names, @Nullable String url) {
        return part.subjectOf()
                .filter(there -> !part.part().isNew())
                .map(there -> twins.likeOnceChanged(kind, there.key(), names, url))
                .orElseGet(() -> twins.like(kind, names, url));
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

    private static Map<String, Object> asked(Map<String, String> cells, String from, String to, String date) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("who", cells.getOrDefault("researcher", ""));
        asked.put("from", cells.getOrDefault(from, ""));
        asked.put("to", cells.getOrDefault(to, ""));
        asked.put("since", cells.getOrDefault(date, ""));
        asked.put("until", cells.getOrDefault(date, ""));
        asked.put("most", MOST);
        return asked;
    }

    private List<Found> ask(String sql, Map<String, Object> asked) {
        return Stream.of("who", "from", "to").map(asked::get).allMatch(""::equals)
                ? List.of()
                : jdbc.sql(sql).params(asked).query(Found.class).list();
    }

    private record Found(String id, String reason) {
        Subject subject() {
            return Subject.read(id);
        }
    }
}
