package org.talentmoves.submission;

import java.util.ArrayList;
import java.util.List;
import org.talentmoves.shared.BodyRefused;
import org.talentmoves.shared.BodyRefused.Wrong;

/** Collects what is wrong with what was sent, so that all of it is told at once. */
final class Wrongs {

    /** How many are told. */
    private static final int MOST = 500;

    private final List<Wrong> all = new ArrayList<>();

    void add(String pointer, String detail) {
        add(pointer, detail, List.of());
    }

    /** At one place only the first is told, which is what the others come from. */
    void add(String pointer, String detail, List<String> allowed) {
        if (all.size() < MOST && all.stream().noneMatch(wrong -> wrong.pointer().equals(pointer))) {
            all.add(new Wrong(pointer, detail, allowed));
        }
    }

    /** Also where another is told at that place. */
    void also(String pointer, String detail, List<String> allowed) {
        Wrong wrong = new Wrong(pointer, detail, allowed);
        if (all.size() < MOST && !all.contains(wrong)) {
            all.add(wrong);
        }
    }

    List<Wrong> all() {
        return List.copyOf(all);
    }

    int count() {
        return all.size();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void raise() {
        if (!all.isEmpty()) {
            throw new BodyRefused(all);
        }
    }

    /** The name of a member as a piece of a pointer (RFC 6901, section 3). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
