package org.talentmoves.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Standing;

/**
 * Where a person was, and when, as far as the person's moves tell.
 *
 * @param stages times at a lab and gaps between them, oldest first
 * @param undated moves of which no date is known, so that nobody can say where they belong; without the one that is the only
 *     known arrival, which comes last
 */
public record Career(List<Stage> stages, List<Step> undated) {

    /** Derives the career from the moves of one person; {@code sameHouse} tells whether one lab is the other or a part of it. */
    public static Career of(List<Step> steps, BiPredicate<String, String> sameHouse) {
        Telling telling = new Telling(sameHouse);
        inOrder(steps, sameHouse).forEach(telling::tell);
        Optional<Step> onlyArrival = onlyArrival(steps, sameHouse);
        onlyArrival.ifPresent(telling::tell);
        return new Career(
                telling.stages(),
                steps.stream()
                        .filter(step -> step.on() == null
                                && !onlyArrival.filter(step::equals).isPresent())
                        .toList());
    }

    /**
     * The undated move that led somewhere, if nothing else is known than that the person left other houses: then it is the
     * last place known.
     */
    private static Optional<Step> onlyArrival(List<Step> steps, BiPredicate<String, String> sameHouse) {
        List<Step> arrivals = steps.stream().filter(step -> step.to() != null).toList();
        return Optional.of(arrivals)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .filter(arrival -> arrival.on() == null
                        && steps.stream()
                                .noneMatch(step ->
                                        !step.equals(arrival) && Step.meet(arrival.to(), step.from(), sameHouse)));
    }

    /** By date; of two moves that may have happened in either order, first the one that leads to where the other begins. */
    private static List<Step> inOrder(List<Step> steps, BiPredicate<String, String> sameHouse) {
        List<Step> order = new ArrayList<>();
        steps.stream()
                .filter(step -> step.on() != null)
                .sorted(Comparator.comparing(Step::position).thenComparing(Step::id))
                .forEach(step -> {
                    List<Step> after = order.stream()
                            .filter(other -> step.leadsTo(other, sameHouse))
                            .toList();
                    order.removeAll(after);
                    order.add(step);
                    order.addAll(after);
                });
        return order;
    }

    /** The stay that has not ended, as far as is known; empty when the last move was a departure. */
    public Optional<Stay> present() {
        return stages.isEmpty() || !(stages.get(stages.size() - 1) instanceof Stay stay) || stay.over()
                ? Optional.empty()
                : Optional.of(stay);
    }

    /**
     * A move of the person: the labs by their slugs.
     *
     * @param on when it took effect, or else when it was announced
     */
    public record Step(
            FactId id,
            MoveKind kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable PartialDate on,
            Standing standing) {

        int position() {
            return on == null ? 0 : on.position();
        }

        /** Whether it ends where the other begins, may have happened before it, and does not follow it as well. */
        private boolean leadsTo(Step other, BiPredicate<String, String> sameHouse) {
            return on != null
                    && other.on != null
                    && !other.on.latest().isBefore(on.earliest())
                    && meet(to, other.from, sameHouse)
                    && !meet(other.to, from, sameHouse);
        }

        private static boolean meet(
                @Nullable String end, @Nullable String start, BiPredicate<String, String> sameHouse) {
            return end != null && start != null && sameHouse.test(end, start);
        }
    }

    /** A part of a career. */
    public sealed interface Stage {}

    /**
     * A time at a lab.
     *
     * @param joined the move that began it; null when only the leaving is known
     * @param left the move that ended it; null when it has not ended, as far as is known, or when nobody says how
     * @param over whether it has ended; a later move from or to another house tells so, though not when
     * @param again whether the person had been there before
     */
    public record Stay(
            String lab, @Nullable Step joined, @Nullable Step left, boolean over, boolean again) implements Stage {}

    /** A time between a departure and the next lab, of which the moves tell nothing; open when nothing came after. */
    public record Gap(Step after, @Nullable Step before) implements Stage {}

    /** Tells the stages move by move. */
    private static final class Telling {

        private final BiPredicate<String, String> sameHouse;
        private final List<Stage> stages = new ArrayList<>();
        private @Nullable Stay open;
        private @Nullable Step departed;

        Telling(BiPredicate<String, String> sameHouse) {
            this.sameHouse = sameHouse;
        }

        void tell(Step step) {
            if (step.from() != null) {
                leave(step.from(), step);
            } else if (open != null) {
                end(open, step.to() != null && sameHouse.test(open.lab(), step.to()) ? step : null);
            }
            if (step.to() != null) {
                join(step.to(), step);
            } else if (departed == null) {
                departed = step;
            }
        }

        private void leave(String lab, Step step) {
            boolean known = open != null ? sameHouse.test(open.lab(), lab) : departed != null && isLastAt(lab);
            if (open != null) {
                end(open, known ? step : null);
            }
            if (!known) {
                closeGap(step);
                stages.add(new Stay(lab, null, step, true, wasAt(lab)));
            }
        }

        private void end(Stay stay, @Nullable Step left) {
            stages.add(new Stay(stay.lab(), stay.joined(), left, true, stay.again()));
            open = null;
        }

        /** Who goes from one part of a house to another does not return to it. */
        private void join(String lab, Step step) {
            closeGap(step);
            boolean again = step.kind() == MoveKind.RETURN || (wasAt(lab) && !isLastAt(lab));
            open = new Stay(lab, step, null, false, again);
        }

        private void closeGap(Step step) {
            if (departed != null) {
                stages.add(new Gap(departed, step));
                departed = null;
            }
        }

        private boolean wasAt(String lab) {
            return stages.stream().anyMatch(stage -> stage instanceof Stay stay && sameHouse.test(stay.lab(), lab));
        }

        private boolean isLastAt(String lab) {
            return !stages.isEmpty()
                    && stages.get(stages.size() - 1) instanceof Stay stay
                    && sameHouse.test(stay.lab(), lab);
        }

        List<Stage> stages() {
            if (open != null) {
                stages.add(open);
            } else if (departed != null) {
                stages.add(new Gap(departed, null));
            }
            return List.copyOf(stages);
        }
    }
}
