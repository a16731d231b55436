package org.talentmoves.submission;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Set;
import org.talentmoves.desk.Objection;
import org.talentmoves.desk.Scrutiny;
import org.talentmoves.shared.BodyRefused.Wrong;

/** Puts what stands in the way of something written into its place there, each once: what comes of something told is left out. */
record Placing(Written written) {

    /** How it begins where something seems to be public already. */
    private static final String HERE = "It seems to be here already";

    /** How it begins where an earlier place of the same body says the same. */
    private static final String TWICE = "It seems to be the same as";

    /** What has a name or an address in common may be another all the same. */
    private static final String OR_ANOTHER =
            ", or give this one a slug of its own and name that of the other in another_than";

    /** How it begins where a fact has no source. */
    private static final String UNSUPPORTED = "No source supports it";

    /** What is objected to only where nothing else is wrong. */
    private static final Set<String> ALONE = Set.of(Scrutiny.NOTHING_DIFFERS, Scrutiny.NOTHING_THERE);

    /** Whether it says that something is public already, or in an earlier place. */
    static boolean isTwin(Wrong wrong) {
        return wrong.detail().startsWith(HERE) || wrong.detail().startsWith(TWICE);
    }

    void place(List<Objection> objections) {
        objections.stream()
                .filter(objection -> !ALONE.contains(objection.reason()) || written.wrongs.isEmpty())
                .sorted(comparing(Placing::isUnsupported).thenComparing(this::rank))
                .forEach(this::place);
    }

    private void place(Objection objection) {
        if (written.isUnread(objection.part(), objection.field())
                || written.isOfWhatIsWrong(objection.part(), objection.field(), objection.line())) {
            return;
        }
        String pointer = pointer(objection);
        if (objection.earlier() != null) {
            String place = written.pointer(objection.earlier(), null, null);
            String earlier = place.isEmpty() ? "what it stands in" : place;
            String mend = written.isOfAFact(objection.part()) ? "" : OR_ANOTHER;
            written.wrongs.also(
                    pointer,
                    TWICE + " " + earlier + ": leave one of them out" + mend + ".",
                    place.isEmpty() ? List.of() : List.of(place));
        } else if (objection.field() != null && !objection.twins().isEmpty()) {
            written.wrongs.also(pointer, HERE + ". " + objection.reason(), objection.twins());
        } else if (!objection.twins().isEmpty()) {
            written.wrongs.also(
                    pointer,
                    (HERE + ", as %s: change or name that, or say in another_than that this is another.")
                            .formatted(String.join(", ", objection.twins())),
                    objection.twins());
        } else if (!isExplained(objection, pointer)) {
            written.wrongs.also(pointer, objection.reason(), objection.choices());
        }
    }

    /** What stands further within first, as what is wrong around it comes of that; of support the other way round. */
    private int rank(Objection objection) {
        int depth = (int) pointer(objection).chars().filter(c -> c == '/').count();
        return isUnsupported(objection) ? depth : -depth;
    }

    /** Whether an objection comes of what is told there already, or within. */
    private boolean isExplained(Objection objection, String pointer) {
        if (isUnsupported(objection)) {
            return written.wrongs.all().stream().anyMatch(wrong -> explains(wrong.pointer(), pointer));
        }
        return objection.line() == null && written.isOfSeveral(objection.part(), objection.field())
                ? written.wrongs.isAt(pointer)
                : !pointer.isEmpty() && written.wrongs.isWithin(pointer);
    }

    /** Whether what is wrong at a place may be a source that supports what has none. */
    private boolean explains(String wrong, String pointer) {
        return wrong.startsWith(pointer) && wrong.substring(pointer.length()).matches("(/[0-9]+)?")
                || isAround(wrong, pointer) && !written.hasCitationsAt(pointer);
    }

    /** Whether both are the citations of something, of which the first may support the second as well. */
    private static boolean isAround(String citations, String inner) {
        return citations.endsWith("/citations")
                && inner.startsWith(citations.substring(0, citations.length() - "citations".length()));
    }

    private static boolean isUnsupported(Objection objection) {
        return objection.reason().startsWith(UNSUPPORTED);
    }

    private String pointer(Objection objection) {
        String place = written.pointer(objection.part(), objection.field(), objection.line());
        return isUnsupported(objection) ? place + "/citations" : place;
    }
}
