package org.talentmoves.desk;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a field says.
 *
 * @param cells that it fills
 * @param understood in words, where the words typed do not say it themselves
 * @param refused why it cannot be understood
 * @param fresh what is not there yet and can be entered with it: the name typed
 * @param choices what it may mean, of which one is to be chosen; with {@code fresh}, what is there already and may be meant
 * @param lines of several, those that cannot be understood, by their number from 0
 */
public record Said(
        Map<String, String> cells,
        @Nullable String understood,
        List<String> remarks,
        @Nullable String refused,
        @Nullable String fresh,
        List<Named> choices,
        Map<Integer, Said> lines) {

    private Said(
            Map<String, String> cells,
            @Nullable String understood,
            List<String> remarks,
            @Nullable String refused,
            @Nullable String fresh,
            List<Named> choices) {
        this(cells, understood, remarks, refused, fresh, choices, Map.of());
    }

    public static final Said NOTHING = new Said(Map.of(), null, List.of(), null, null, List.of());

    static Said plainly(String column, String cell) {
        return new Said(Map.of(column, cell), null, List.of(), null, null, List.of());
    }

    static Said understood(Map<String, String> cells, String words, List<String> remarks) {
        return new Said(cells, words, remarks, null, null, List.of());
    }

    /** The same with a remark more. */
    Said remarking(String remark) {
        return new Said(
                cells,
                understood,
                Stream.concat(remarks.stream(), Stream.of(remark)).toList(),
                refused,
                fresh,
                choices,
                lines);
    }

    static Said refused(String reason) {
        return new Said(Map.of(), null, List.of(), reason, null, List.of());
    }

    static Said fresh(String reason, String name, List<Named> likely) {
        return new Said(Map.of(), null, List.of(), reason, name, likely);
    }

    static Said choose(String reason, List<Named> among) {
        return new Said(Map.of(), null, List.of(), reason, null, among);
    }

    /** All that is wrong with several; the first of whom nobody knows can be entered. */
    static Said together(SortedMap<Integer, Said> lines, List<String> remarks) {
        return new Said(
                Map.of(),
                null,
                remarks,
                lines.values().stream().map(Said::refused).collect(Collectors.joining(" ")),
                lines.values().iterator().next().fresh(),
                List.of(),
                lines);
    }

    /** The same with something in each of these columns. */
    Said filling(List<String> columns, String cell) {
        Map<String, String> filled = columns.stream().collect(Collectors.toMap(column -> column, column -> cell));
        return new Said(filled, understood, remarks, refused, fresh, choices, lines);
    }
}
