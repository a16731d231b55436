package org.talentmoves.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a column hold.
 *
 * @param sort of all that can stand there, or in one piece of a list
 * @param pattern a regular expression for the whole of a text; null where anything may stand
 * @param words the only ones that may stand there; empty where there is no such limit
 * @param isList whether a cell holds several of them, parted by {@code |}
 */
public record CellType(Sort sort, @Nullable String pattern, List<String> words, boolean isList) {

    static final CellType TEXT = of(Sort.TEXT);
    static final CellType SLUG = text("[a-z0-9]+(-[a-z0-9]+)*");
    static final CellType DATE = text("[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?~?");
    static final CellType DATE_ITSELF = text("[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?");

    static CellType of(Sort sort) {
        return new CellType(sort, null, List.of(), false);
    }

    static CellType text(String pattern) {
        return new CellType(Sort.TEXT, pattern, List.of(), false);
    }

    static CellType words(List<String> words) {
        return new CellType(Sort.TEXT, null, words, false);
    }

    CellType listed() {
        return new CellType(sort, pattern, words, true);
    }

    /** What a value is, whatever it says. */
    public enum Sort {
        TEXT,
        WHOLE_NUMBER,
        NUMBER,
        TRUTH,
        DAY
    }
}
