package org.talentmoves.timeline;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.talentmoves.shared.Invalid;

/** Parameters of an address are unknown or cannot be read; all of them are named at once. */
public final class ParametersRefused extends Invalid {

    private final List<Refused> errors;

    ParametersRefused(List<Refused> errors) {
        super(errors.stream().map(Refused::detail).collect(joining(" ")));
        this.errors = List.copyOf(errors);
    }

    public List<Refused> errors() {
        return errors;
    }

    /**
     * What is wrong with one parameter.
     *
     * @param allowed the names or values that would be right, where they can be listed
     */
    public record Refused(String parameter, String detail, List<String> allowed) {}
}
