package org.talentmoves.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Subject;

/**
 * A merging, or the undoing of one, as the part of a draft that asks for it: its subject is the one that is kept, with its
 * base; {@code other} and {@code other_base} are the one that goes. An undoing has the number of the {@code merging} instead
 * of the latter.
 */
record Asked(Draft.Part part) {

    private static final String OTHER = "other";
    private static final String OTHER_BASE = "other_base";
    private static final String MERGING = "merging";

    /** How it is called in the list of proposals. */
    private static final String CALLED = "called";

    private static final String CALLED_ZH = "called_zh";

    static Draft merging(Pair pair, Preview seen) {
        return draft(
                pair,
                seen.kept().version(),
                Map.of(
                        OTHER,
                        pair.goneSubject().toString(),
                        OTHER_BASE,
                        Integer.toString(seen.gone().version()),
                        CALLED,
                        called(seen, Locale.ENGLISH),
                        CALLED_ZH,
                        called(seen, Locale.SIMPLIFIED_CHINESE)));
    }

    private static String called(Preview seen, Locale locale) {
        return seen.gone().called(locale) + " → " + seen.kept().called(locale);
    }

    static Draft parting(Merging merging, Union union, int base) {
        return draft(
                merging.pair(),
                base,
                Map.of(
                        OTHER,
                        merging.goneSubject().toString(),
                        MERGING,
                        Long.toString(merging.id()),
                        CALLED,
                        union.title(false),
                        CALLED_ZH,
                        union.title(true)));
    }

    private static Draft draft(Pair pair, int base, Map<String, String> fields) {
        return new Draft(List.of(
                new Draft.Part("n1", pair.kind().word(), 1, pair.keptSubject().toString(), base, fields, null)));
    }

    Mergeable kind() {
        return Mergeable.read(part.kind());
    }

    String keep() {
        return Subject.read(String.valueOf(part.subject())).key();
    }

    String other() {
        return Subject.read(part.field(OTHER)).key();
    }

    int otherBase() {
        String base = part.field(OTHER_BASE);
        return base.matches("\\d{1,9}") ? Integer.parseInt(base) : 0;
    }

    /** The same against other versions: of the one that is kept, and of the one that goes. */
    Draft.Part against(List<Integer> versions) {
        Map<String, String> fields = new HashMap<>(part.fields());
        if (versions.size() > 1) {
            fields.put(OTHER_BASE, versions.get(1).toString());
        }
        return part.rebased(Subject.read(String.valueOf(part.subject())), versions.get(0), fields);
    }

    long merging() {
        String number = part.field(MERGING);
        if (!number.matches("\\d{1,18}")) {
            throw new MergingNotFound(number);
        }
        return Long.parseLong(number);
    }
}
