package org.talentmoves.timeline.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talentmoves.move.Career;
import org.talentmoves.researcher.NameKind;
import org.talentmoves.researcher.PersonName;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.ResearcherCard;
import org.talentmoves.timeline.Story;

/** A person as the person's page shows it. */
public record ResearcherView(Address address, ResearcherCard card, List<Entry> facts) {

    public String typed(String name) {
        return address.typed(name);
    }

    /** The names beside those in the heading. */
    public List<PersonName> otherNames() {
        return card.names().stream()
                .filter(name -> name.kind() != NameKind.PRIMARY
                        && !name.name().equals(card.ref().name())
                        && !name.name().equals(card.ref().nameZh()))
                .toList();
    }

    /** The stages of the career, newest first. */
    public List<StageView> career() {
        List<StageView> stages = new ArrayList<>();
        for (Career.Stage stage : card.career().stages()) {
            stages.add(stage instanceof Career.Stay stay ? stay(stay) : gap((Career.Gap) stage));
        }
        Collections.reverse(stages);
        return stages;
    }

    private StageView stay(Career.Stay stay) {
        return new StageView(
                card.labs().get(stay.lab()), move(stay.joined()), move(stay.left()), stay.over(), stay.again());
    }

    private StageView gap(Career.Gap gap) {
        return new StageView(null, move(gap.after()), move(gap.before()), gap.before() != null, false);
    }

    private @Nullable Entry move(Career.@Nullable Step step) {
        return step == null ? null : fact(step.id());
    }

    private @Nullable Entry fact(FactId id) {
        return facts.stream().filter(entry -> entry.id().equals(id)).findFirst().orElse(null);
    }

    /** When the present stay took effect; null when only its announcement is known. */
    public @Nullable PartialDate presentSince() {
        Story.Moved arrival = arrival();
        return arrival == null ? null : arrival.effectiveOn();
    }

    /** Whether the present stay was announced before it was to take effect. */
    public boolean isPresentAhead() {
        Story.Moved arrival = arrival();
        return arrival != null && arrival.isAhead();
    }

    /** When the present stay was announced. */
    public @Nullable PartialDate presentAnnounced() {
        Story.Moved arrival = arrival();
        return arrival == null ? null : arrival.announcedOn();
    }

    /** The move to the present lab. */
    public @Nullable Entry arrived() {
        return move(card.career().present().map(Career.Stay::joined).orElse(null));
    }

    private Story.@Nullable Moved arrival() {
        Entry joined = arrived();
        return joined != null && joined.story() instanceof Story.Moved moved ? moved : null;
    }

    /** The last stay, when it is over and nothing is known of the time since; null otherwise. */
    public @Nullable StageView leftLast() {
        List<StageView> career = career();
        return career.size() > 1 && career.get(0).isGap() ? career.get(1) : null;
    }

    public List<Entry> undated() {
        return card.career().undated().stream()
                .map(step -> fact(step.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    public List<Entry> offers() {
        return facts.stream()
                .filter(entry -> entry.story() instanceof Story.Offered)
                .toList();
    }

    /** The moves of groups in which the person is named. */
    public List<Entry> groups() {
        return facts.stream()
                .filter(entry -> entry.story() instanceof Story.Moved moved
                        && moved.who().group() != null)
                .toList();
    }

    /**
     * A part of the career: a time at a lab, or a gap, which has none.
     *
     * @param began the move that began it; null where it is not known
     * @param ended the move that ended it; null where it has not ended, as far as is known, or nobody says how it ended
     * @param over whether it has ended, as far as is known
     */
    public record StageView(
            @Nullable LabRef lab,
            @Nullable Entry began,
            @Nullable Entry ended,
            boolean over,
            boolean again) {

        public boolean isGap() {
            return lab == null;
        }

        public boolean isPresent() {
            return lab != null && !over;
        }

        public @Nullable PartialDate since() {
            return happened(began);
        }

        public @Nullable PartialDate until() {
            return happened(ended);
        }

        /** What the date of the beginning is: {@code on} when it took effect, {@code ahead} when it was to, {@code announced}, or {@code unknown}. */
        public String arriving() {
            return dated(began);
        }

        /** What the date of the end is, in the same words. */
        public String leaving() {
            return dated(ended);
        }

        private static String dated(@Nullable Entry entry) {
            if (happened(entry) == null || entry == null || !(entry.story() instanceof Story.Moved moved)) {
                return "unknown";
            }
            return moved.isAhead() ? "ahead" : moved.effectiveOn() != null ? "on" : "announced";
        }

        private static @Nullable PartialDate happened(@Nullable Entry entry) {
            if (entry == null || !(entry.story() instanceof Story.Moved moved)) {
                return null;
            }
            return moved.effectiveOn() != null ? moved.effectiveOn() : moved.announcedOn();
        }

        /** The post taken up when it began, or else the post left when it ended. */
        public @Nullable String role() {
            if (began != null && began.story() instanceof Story.Moved moved) {
                return moved.role();
            }
            return ended != null && ended.story() instanceof Story.Moved moved && moved.to() == null
                    ? moved.role()
                    : null;
        }
    }
}
