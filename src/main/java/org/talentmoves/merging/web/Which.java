package org.talentmoves.merging.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.talentmoves.merging.Meant;
import org.talentmoves.merging.Mergeable;
import org.talentmoves.merging.Twin;

/**
 * Two that are to be merged, as they were typed by hand.
 *
 * @param kind null where it was not said; then nothing is looked up
 */
record Which(@Nullable Mergeable kind, Side keep, Side other) {

    static Which ofNoKind(String keep, String other) {
        return new Which(
                null,
                new Side(keep.strip(), Optional.empty(), List.of(), false),
                new Side(other.strip(), Optional.empty(), List.of(), false));
    }

    static Which of(Mergeable kind, String keep, String other, Meant meant) {
        return new Which(kind, Side.of(kind, keep.strip(), meant), Side.of(kind, other.strip(), meant));
    }

    /** Whether it is clear which are meant, and they are two. */
    boolean areTwo() {
        return keep.slug().isPresent() && other.slug().isPresent() && !areOne();
    }

    /** Whether one and the same was typed for both. */
    public boolean areOne() {
        return keep.slug().isPresent() && keep.slug().equals(other.slug());
    }

    HttpStatus status() {
        if (areOne()) {
            return HttpStatus.BAD_REQUEST;
        }
        return keep.isRefused() || other.isRefused() ? HttpStatus.NOT_FOUND : HttpStatus.OK;
    }

    /**
     * One of the two.
     *
     * @param slug of the one that is meant; empty where that is not clear
     * @param likely which may be meant then
     * @param isRefused whether something was typed of which is not clear what it means
     */
    record Side(String typed, Optional<String> slug, List<Twin.One> likely, boolean isRefused) {

        private static Side of(Mergeable kind, String typed, Meant meant) {
            if (typed.isEmpty()) {
                return new Side(typed, Optional.empty(), List.of(), false);
            }
            Optional<String> slug = meant.slug(kind, typed);
            return slug.isPresent()
                    ? new Side(typed, slug, List.of(), false)
                    : new Side(typed, slug, meant.likely(kind, typed), true);
        }

        /** Its slug, or what was typed. */
        public String known() {
            return slug.orElse(typed);
        }
    }
}
