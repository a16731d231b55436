package org.talentmoves.timeline;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.lab.LabNotFound;
import org.talentmoves.shared.FactKind;

/** Single labs with everything known of them. */
@Service
@Transactional(readOnly = true)
public class LabDossiers {

    private static final int MOVES = 200;
    private static final int OTHERS = 50;

    private final LabDirectory labs;
    private final Timeline timeline;

    LabDossiers(LabDirectory labs, Timeline timeline) {
        this.labs = labs;
        this.timeline = timeline;
    }

    /** Everything known of the lab from a vantage, its moves limited to the period, or {@link LabNotFound}. */
    public LabDossier get(String slug, Period period, Vantage vantage) {
        LabCard card = labs.find(slug).orElseThrow(() -> new LabNotFound(slug));
        Entries joined = read(FactKind.MOVE, slug, Direction.JOINED, period, vantage);
        Entries left = read(FactKind.MOVE, slug, Direction.LEFT, period, vantage);
        Predicate<Entry> internal = within(slug, labs.tree());
        return new LabDossier(
                card,
                labs.balance(slug, period, vantage),
                joined.without(internal),
                left.without(internal),
                Stream.concat(joined.list().stream(), left.list().stream())
                        .filter(internal)
                        .distinct()
                        .toList(),
                read(FactKind.OFFER, slug, Direction.BIDDER, Period.ALL, vantage),
                read(FactKind.OFFER, slug, Direction.EMPLOYER, Period.ALL, vantage),
                read(FactKind.DEAL, slug, Direction.EITHER, Period.ALL, vantage),
                read(FactKind.MILESTONE, slug, Direction.EITHER, Period.ALL, vantage),
                timeline.present(slug, MOVES, vantage));
    }

    private Entries read(FactKind kind, String slug, Direction direction, Period period, Vantage vantage) {
        Filter filter = Filter.NONE
                .of(kind)
                .by(LabsSought.touching(slug, direction))
                .during(period)
                .from(vantage);
        return timeline.read(filter, Stretch.first(kind == FactKind.MOVE ? MOVES : OTHERS));
    }

    private static Predicate<Entry> within(String slug, LabTree tree) {
        return entry -> entry.story() instanceof Story.Moved moved
                && moved.from() != null
                && moved.to() != null
                && tree.isWithin(moved.from().slug(), slug)
                && tree.isWithin(moved.to().slug(), slug);
    }
}
