package org.talentmoves.timeline;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Invalid;

/** Parameters of an address are unknown or cannot be read; all of them are named at once. */
public final class ParametersRefused extends Invalid {

    /** How many are told; a request can hold many more. */
    private static final int TOLD = 20;

    private final List<Refused> errors;

    ParametersRefused(List<Refused> errors) {
        super(errors.stream().limit(TOLD).map(Refused::detail).collect(joining(" ")) + untold(errors.size() - TOLD));
        this.errors = errors.stream().limit(TOLD).toList();
    }

    private static String untold(int more) {
        return more > 0 ? " %d more are not told.".formatted(more) : "";
    }

    public List<Refused> errors() {
        return errors;
    }

    /**
     * What is wrong with one parameter.
     *
     * @param allowed the names or values that would be right, where they can be listed
     * @param nearest the one of them that was probably meant; null where none is near
     */
    public record Refused(
            String parameter,
            Fault fault,
            String detail,
            List<String> allowed,
            @Nullable String nearest) {}

    /** What sort of thing is wrong with a parameter. */
    public enum Fault {
        /** Nothing of that name is known here. */
        UNKNOWN,
        /** It is given more than once. */
        REPEATED,
        /** It is too long or holds control characters. */
        NOT_PLAIN,
        /** Its value is none of those that it can have. */
        NOT_READABLE,
        /** It is a day that is still to come, where only what is past can be known. */
        AHEAD,
        /** It does not go with another parameter, or with the lack of one. */
        CONTRADICTORY
    }
}
