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

    /** Everything known of the lab from a vantage, its moves limited to the period, its facts in an order, or {@link LabNotFound}. */
    public LabDossier get(String slug, Period period, Vantage vantage, FactOrder order) {
        LabCard card = labs.find(slug).orElseThrow(() -> new LabNotFound(slug));
        Filter all = Filter.NONE.from(vantage);
        Filter moves = all.of(FactKind.MOVE).during(period);
        Entries joined = read(moves, slug, Direction.JOINED, order);
        Entries left = read(moves, slug, Direction.LEFT, order);
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
                read(all.of(FactKind.OFFER), slug, Direction.BIDDER, order),
                read(all.of(FactKind.OFFER), slug, Direction.EMPLOYER, order),
                read(all.of(FactKind.DEAL), slug, Direction.EITHER, order),
                read(all.of(FactKind.MILESTONE), slug, Direction.EITHER, order),
                timeline.present(slug, MOVES, vantage));
    }

    private Entries read(Filter filter, String slug, Direction direction, FactOrder order) {
        boolean ofMoves = filter.kinds().kinds().contains(FactKind.MOVE);
        return timeline.read(
                filter.by(LabsSought.touching(slug, direction)), Stretch.first(ofMoves ? MOVES : OTHERS, order));
    }

    private static Predicate<Entry> within(String slug, LabTree tree) {
        return entry -> entry.story() instanceof Story.Moved moved
                && moved.from() != null
                && moved.to() != null
                && tree.isWithin(moved.from().slug(), slug)
                && tree.isWithin(moved.to().slug(), slug);
    }
}
