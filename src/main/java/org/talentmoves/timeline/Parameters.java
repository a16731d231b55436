package org.talentmoves.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.Spelling;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.timeline.ParametersRefused.Fault;
import org.talentmoves.timeline.ParametersRefused.Refused;

/**
 * The parameters of an address. Reading one that is wrong notes a refusal and gives nothing; {@link #check} then refuses
 * all that was wrong at once. A blank value is no value, as forms send it.
 */
public final class Parameters {

    private static final int MOST = 200;

    private final Map<String, List<String>> given;
    private final List<Refused> refused = new ArrayList<>();

    /** Notes a refusal for each parameter whose name is not among those known. */
    public Parameters(Map<String, List<String>> given, Set<String> known) {
        this.given = new HashMap<>(given);
        this.given.keySet().retainAll(known);
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> refuse(
                        Text.shown(name),
                        Fault.UNKNOWN,
                        "There is no parameter “%s” here.".formatted(Text.shown(name)),
                        List.copyOf(new TreeSet<>(known)),
                        Spelling.nearest(name, known)));
    }

    /** Reads a parameter that may stand once. */
    public <T> @Nullable T one(String name, Function<String, T> reading) {
        List<T> read = any(name, reading);
        if (read.size() > 1) {
            refuse(name, Fault.REPEATED, "“%s” is given more than once.".formatted(name), List.of());
            return null;
        }
        return read.isEmpty() ? null : read.get(0);
    }

    /** Reads a parameter that may stand several times, or hold several values between commas. */
    public <T> List<T> list(String name, Function<String, T> reading) {
        return list(name, whole -> false, reading);
    }

    /** The same; what is one {@code word} as a whole is not parted at its commas. */
    <T> List<T> list(String name, Predicate<String> word, Function<String, T> reading) {
        return values(name).stream()
                .flatMap(value -> isReadable(value) && word.test(value)
                        ? Stream.of(value)
                        : List.of(value.split(",", -1)).stream())
                .map(String::strip)
                .filter(value -> isWritten(name, value))
                .map(value -> this.<T>read(name, value, reading))
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isWritten(String name, String value) {
        if (value.isEmpty()) {
            contradicts(name, "“%s” has a comma without a value on both sides; leave it out.".formatted(name));
        }
        return !value.isEmpty();
    }

    private <T> List<T> any(String name, Function<String, T> reading) {
        return values(name).stream()
                .map(value -> this.<T>read(name, value, reading))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> values(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .toList();
    }

    private <T> @Nullable T read(String name, String value, Function<String, T> reading) {
        if (!isReadable(value)) {
            String why = value.length() > MOST
                    ? "has %d characters; %d are the most.".formatted(value.length(), MOST)
                    : "holds a character that does not print.";
            refuse(name, Fault.NOT_PLAIN, "“%s” %s".formatted(name, why), List.of());
            return null;
        }
        try {
            return reading.apply(value);
        } catch (UnknownWord e) {
            note(new Refused(name, Fault.NOT_READABLE, e.reason(), e.allowed(), e.nearest()));
        } catch (NotAParameter e) {
            note(new Refused(name, Fault.NOT_READABLE, e.reason(), e.allowed(), e.nearest()));
        } catch (Invalid e) {
            refuse(name, Fault.NOT_READABLE, e.reason(), List.of());
        }
        return null;
    }

    private static boolean isReadable(String value) {
        return value.length() <= MOST && Text.isPlain(value);
    }

    /** Notes that a parameter does not go with another, or with the lack of one. */
    public void contradicts(String name, String detail) {
        contradicts(name, detail, List.of());
    }

    /** The same, with what would go with it. */
    public void contradicts(String name, String detail, List<String> allowed) {
        refuse(name, Fault.CONTRADICTORY, detail, allowed);
    }

    void refuse(String name, Fault fault, String detail, List<String> allowed) {
        note(new Refused(name, fault, detail, allowed, null));
    }

    /** Notes a refusal of what is probably meant otherwise. */
    void refuse(String name, Fault fault, String detail, List<String> allowed, Optional<String> nearest) {
        String meant = nearest.map(" Did you mean “%s”?"::formatted).orElse("");
        note(new Refused(name, fault, detail + meant, allowed, nearest.orElse(null)));
    }

    private void note(Refused refusal) {
        if (!refused.contains(refusal)) {
            refused.add(refusal);
        }
    }

    boolean isGiven(String name) {
        return !values(name).isEmpty();
    }

    /** Everything that was refused so far. */
    public List<Refused> refused() {
        return List.copyOf(refused);
    }

    /** Refuses with {@link ParametersRefused} when anything was wrong. */
    public void check() {
        if (!refused.isEmpty()) {
            throw new ParametersRefused(refused);
        }
    }
}
