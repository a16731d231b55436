package org.talentmoves.merging.web;

import java.util.List;
import java.util.Optional;
import org.talentmoves.merging.Meant;
import org.talentmoves.merging.Mergeable;
import org.talentmoves.merging.Twin;

/** Two that are to be merged, as they were typed by hand. */
record Which(Mergeable kind, Side keep, Side other) {

    static Which of(Mergeable kind, String keep, String other, Meant meant) {
        return new Which(kind, Side.of(kind, keep.strip(), meant), Side.of(kind, other.strip(), meant));
    }

    boolean isClear() {
        return keep.slug().isPresent() && other.slug().isPresent();
    }

    /** Whether something was typed of which is not clear what it means. */
    boolean isRefused() {
        return keep.isRefused() || other.isRefused();
    }

    /**
     * One of the two.
     *
     * @param slug of the one that is meant; empty where that is not clear
     * @param likely which may be meant then
     */
    record Side(String typed, Optional<String> slug, List<Twin.One> likely) {

        private static Side of(Mergeable kind, String typed, Meant meant) {
            if (typed.isEmpty()) {
                return new Side(typed, Optional.empty(), List.of());
            }
            Optional<String> slug = meant.slug(kind, typed);
            return new Side(typed, slug, slug.isPresent() ? List.of() : meant.likely(kind, typed));
        }

        public boolean isRefused() {
            return slug.isEmpty() && !typed.isEmpty();
        }

        /** Its slug, or what was typed. */
        public String known() {
            return slug.orElse(typed);
        }
    }
}
