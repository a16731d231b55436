package org.talentmoves.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentmoves.context.DealKind;
import org.talentmoves.context.Label;
import org.talentmoves.context.MarketPay;
import org.talentmoves.context.MilestoneKind;
import org.talentmoves.move.MoveKind;
import org.talentmoves.offer.OfferStatus;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Standing;

/** What a fact says, by its kind. */
public sealed interface Story {

    /** A note of the editors on the fact. */
    @Nullable
    String note();

    /** The date under which it stands on the timeline. */
    @Nullable
    PartialDate on();

    /**
     * Somebody left one lab for another.
     *
     * @param house the lab of which the joined one is a part; who returns may have been there and not at the part
     */
    record Moved(
            MoveKind kind,
            Whom who,
            @Nullable LabRef from,
            @Nullable LabRef to,
            @Nullable LabRef house,
            @Nullable PartialDate announcedOn,
            @Nullable PartialDate effectiveOn,
            @Nullable String role,
            @Nullable Bidding after,
            @Nullable String note)
            implements Story {

        @Override
        public @Nullable PartialDate on() {
            return announcedOn != null ? announcedOn : effectiveOn;
        }

        /** Whether it was announced ahead: what is known is that it was to take effect, not that it did. */
        public boolean isAhead() {
            return announcedOn != null
                    && effectiveOn != null
                    && effectiveOn.earliest().isAfter(announcedOn.latest());
        }

        /** Whether it was still ahead on a day, or else was announced ahead. */
        boolean isAhead(@Nullable LocalDate day) {
            return isAhead()
                    || day != null
                            && effectiveOn != null
                            && effectiveOn.earliest().isAfter(day);
        }
    }

    /** A lab bid for somebody. */
    record Offered(
            OfferStatus status,
            Whom to,
            LabRef by,
            @Nullable LabRef employer,
            @Nullable PartialDate madeOn,
            Bidding bidding,
            @Nullable String note)
            implements Story {

        @Override
        public @Nullable PartialDate on() {
            return madeOn;
        }

        /** Whether the present employer bid to keep its own. */
        public boolean isCounter() {
            return by.equals(employer);
        }
    }

    /** Money between organisations that brings people along. */
    record Dealt(
            DealKind kind,
            Label label,
            @Nullable LabRef investor,
            @Nullable LabRef target,
            @Nullable PartialDate agreedOn,
            Amount amount,
            @Nullable BigDecimal stakePercent)
            implements Story {

        @Override
        public @Nullable PartialDate on() {
            return agreedOn;
        }

        @Override
        public @Nullable String note() {
            return label.note();
        }
    }

    /** What the market pays. */
    record Measured(Label label, MarketPay pay) implements Story {

        @Override
        public @Nullable PartialDate on() {
            return pay.observedOn();
        }

        @Override
        public @Nullable String note() {
            return label.note();
        }
    }

    /** What surrounds the moves. */
    record Marked(
            MilestoneKind kind,
            @Nullable LabRef lab,
            @Nullable PartialDate happenedOn,
            String text,
            @Nullable String textZh,
            @Nullable String speaker,
            @Nullable String note)
            implements Story {

        @Override
        public @Nullable PartialDate on() {
            return happenedOn;
        }

        /** Whether its text begins with a name, and so says itself who says so. */
        boolean begins(String name) {
            return text.startsWith(name) && !text.substring(name.length()).matches("^[\\p{L}\\d’'].*");
        }
    }

    /**
     * The offer of a story and what stands for its package.
     *
     * @param headline the term that stands for the package; null when no term is reported
     * @param standing that of the headline; null when there is none
     * @param terms how many terms the package has: rival accounts, or parts of one another
     * @param isContested whether somebody denies one of them
     * @param mayBeDenied whether a denial of the headline is told of which the date is not known
     */
    record Bidding(
            FactId offer,
            @Nullable Term headline,
            @Nullable Standing standing,
            int terms,
            boolean isContested,
            boolean mayBeDenied) {

        public Doubt doubt() {
            if (standing == Standing.CONTESTED && isContested) {
                return Doubt.SHOWN;
            }
            if (mayBeDenied) {
                return Doubt.UNDATED;
            }
            return isContested ? Doubt.ANOTHER : Doubt.NONE;
        }

        /**
         * The standing of the headline where it is to be told apart from the one that stands beside it; null where it is
         * not, and where somebody denies it, which {@link #doubt} tells.
         *
         * @param fact the standing beside it, to which one that is as sure adds nothing; null where none is shown
         */
        public @Nullable Standing standingBeside(@Nullable Standing fact) {
            return standing == Standing.CONTESTED || standing == null || fact != null && standing.isAtLeast(fact)
                    ? null
                    : standing;
        }
    }

    /** Which account of a package somebody denies. */
    enum Doubt {
        NONE,
        /** The one that stands for the package. */
        SHOWN,
        /** The one that stands for the package, perhaps: a denial of it has no date. */
        UNDATED,
        /** Only another one. */
        ANOTHER
    }
}
