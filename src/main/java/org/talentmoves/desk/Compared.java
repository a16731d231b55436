package org.talentmoves.desk;

import java.util.List;

/**
 * What a part would change of what is public.
 *
 * @param rows the fields that differ
 * @param same how many fields stay as they are
 * @param citations those that are added, dropped or say something else
 */
public record Compared(ReadPart part, List<Row> rows, int same, List<Cited> citations) {

    /** Whether nothing of it changes. */
    public boolean isUnchanged() {
        return rows.isEmpty()
                && citations.stream().allMatch(cited -> cited.change().equals("same"));
    }

    /** A field before and after, as they are typed; empty where nothing is said. */
    public record Row(Field field, String before, String after, Said said) {}

    /**
     * A citation before and after.
     *
     * @param slug of the source, where it is public already
     * @param change {@code added}, {@code dropped}, {@code changed} or {@code same}
     */
    public record Cited(String change, String source, String slug, List<Row> rows) {}
}
