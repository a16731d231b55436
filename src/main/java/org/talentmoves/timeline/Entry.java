package org.talentmoves.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Assessment;

/**
 * A fact on the timeline.
 *
 * @param on the date under which it stands: for a move the day it was announced, or else took effect
 * @param enteredAt when it was published here
 * @param otherFigures what some sources give instead of the figure of a deal or a benchmark, the lowest first
 */
public record Entry(
        FactId id,
        int version,
        Instant enteredAt,
        Instant changedAt,
        @Nullable PartialDate on,
        Assessment assessment,
        Story story,
        List<OtherFigure> otherFigures) {

    /** The chapter in which it stands; a fact known only by year stands in none of its months. */
    public Chapter chapter() {
        return Chapter.of(on);
    }

    /** The address of its page, such as {@code /moves/m001}. */
    public String path() {
        return "/" + Wire.of(id.kind()) + "s/" + id;
    }

    /** The date, if any is known. */
    public Optional<PartialDate> date() {
        return Optional.ofNullable(on);
    }

    /** The offer whose package belongs to it: an offer itself, or the one that a move followed. */
    public Optional<FactId> offer() {
        return bidding().map(Story.Bidding::offer);
    }

    /** The offer of which it tells, with its package; empty for facts without one. */
    public Optional<Story.Bidding> bidding() {
        if (story instanceof Story.Moved moved) {
            return Optional.ofNullable(moved.after());
        }
        return story instanceof Story.Offered offered ? Optional.of(offered.bidding()) : Optional.empty();
    }

    /** The pay term that stands for its package; null when it has none. */
    public @Nullable Term headline() {
        return bidding().map(Story.Bidding::headline).orElse(null);
    }

    /** Whether somebody denies an account of its pay. */
    public boolean isPayContested() {
        return bidding().filter(Story.Bidding::isContested).isPresent();
    }

    /** Whether a group moved, or was made the offer; pay for one person is then not everybody's. */
    public boolean isOfAGroup() {
        return story instanceof Story.Offered offered && offered.to().group() != null
                || story instanceof Story.Moved moved && moved.who().group() != null;
    }

    /** Whether some sources tell of the same with another figure. */
    public boolean isOneFigureOfSeveral() {
        return !otherFigures.isEmpty();
    }

    /** The figure of a deal or of a benchmark; null for other facts. */
    public @Nullable Amount figure() {
        if (story instanceof Story.Dealt dealt) {
            return dealt.amount();
        }
        return story instanceof Story.Measured measured ? measured.pay().amount() : null;
    }
}
