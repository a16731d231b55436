package org.talentmoves.submission;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentmoves.shared.BodyRefused;
import org.talentmoves.shared.BodyRefused.Wrong;

/** Collects what is wrong with what was sent, so that all of it is told at once. */
final class Wrongs {

    /** How many are told: twenty of each of a thousand rows. Of rows that are wrong beyond that, it is told that they are. */
    static final int MOST = 20_000;

    private static final Pattern ROW = Pattern.compile("/rows/[0-9]+");

    private final Set<Wrong> all = new LinkedHashSet<>();
    private final NavigableSet<String> pointers = new TreeSet<>();
    private final Set<String> untold = new HashSet<>();
    private int count;

    void add(String pointer, String detail) {
        add(pointer, detail, List.of());
    }

    /** At one place only the first is told, which is what the others come from. */
    void add(String pointer, String detail, List<String> allowed) {
        if (!isAt(pointer)) {
            also(pointer, detail, allowed);
        }
    }

    /** Also where another is told at that place. */
    void also(String pointer, String detail, List<String> allowed) {
        if (count < MOST) {
            tell(new Wrong(pointer, detail, allowed));
        } else if (untold.add(row(pointer))) {
            tell(new Wrong(
                    row(pointer),
                    "More is wrong here than is told: %,d errors are the most.".formatted(MOST),
                    List.of()));
        } else {
            count++;
        }
    }

    private void tell(Wrong wrong) {
        if (all.add(wrong)) {
            pointers.add(wrong.pointer());
            count++;
        }
    }

    /** The row in which a place is; empty for the whole. */
    static String row(String pointer) {
        Matcher row = ROW.matcher(pointer);
        return row.lookingAt() ? row.group() : "";
    }

    /** Whether something is told at that very place. */
    boolean isAt(String pointer) {
        return pointers.contains(pointer);
    }

    /** Whether something is told at that place, or within. */
    boolean isWithin(String pointer) {
        String next = pointers.ceiling(pointer + "/");
        return isAt(pointer) || next != null && next.startsWith(pointer + "/");
    }

    Collection<Wrong> all() {
        return Collections.unmodifiableSet(all);
    }

    /** How many there are, told or not. */
    int count() {
        return count;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void raise() {
        if (!all.isEmpty()) {
            throw new BodyRefused(List.copyOf(all));
        }
    }

    /** The name of a member as a piece of a pointer (RFC 6901, section 3). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
