package org.talentmoves.shared;

import java.util.List;

/** Something is wrong with what was sent; all of it is told at once, each in its place. */
public final class BodyRefused extends Invalid {

    private final transient List<Wrong> errors;

    public BodyRefused(List<Wrong> errors) {
        super(
                errors.size() == 1
                        ? errors.get(0).detail()
                        : "%d things are wrong with what was sent; each is told in its place."
                                .formatted(errors.size()));
        this.errors = List.copyOf(errors);
    }

    public List<Wrong> errors() {
        return errors;
    }

    /**
     * One thing that is wrong.
     *
     * @param pointer its place in the body, as in RFC 6901; empty for the whole
     * @param allowed what would be right, where it can be listed
     */
    public record Wrong(String pointer, String detail, List<String> allowed) {

        public Wrong {
            allowed = List.copyOf(allowed);
        }

        public static Wrong at(String pointer, String detail) {
            return new Wrong(pointer, detail, List.of());
        }
    }
}
