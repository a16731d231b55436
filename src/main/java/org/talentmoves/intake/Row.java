package org.talentmoves.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.DomainException;

/**
 * One row of a file.
 *
 * @param line on which it starts
 * @param cells by the name of their column
 */
record Row(String file, long line, Map<String, String> cells) {
    String cell(Column<?> column) {
        String cell = cells.getOrDefault(column.name(), "");
        return cell.isEmpty() ? column.otherwise() : cell;
    }

    /** Whether the header of the file names the column. */
    boolean names(Column<?> column) {
        return cells.containsKey(column.name());
    }

    boolean has(Column<?> column) {
        return !cell(column).isEmpty();
    }

    /** What a cell says; one that cannot be read is {@link Unread}, as its place in the file is told by then. */
    <T> T need(Column<T> column) {
        try {
            return column.read(cell(column));
        } catch (Misread | DomainException refused) {
            throw new Unread(refused);
        }
    }

    <T> @Nullable T get(Column<T> column) {
        return has(column) ? need(column) : null;
    }

    <T> List<T> list(Column<List<T>> column) {
        return has(column) ? need(column) : List.of();
    }

    /** The pieces of a list as they are written, whether they can be read or not. */
    List<String> pieces(Column<?> column) {
        return has(column) ? List.of(cell(column).split("\\|", -1)) : List.of();
    }

    /** What the row is known by among those of its file, such as {@code m001}. */
    String key(Form form) {
        return form.key().stream().map(this::cell).collect(Collectors.joining(" "));
    }

    Refusal refused(Column<?> column, String reason) {
        return new Refusal(file, line, column.name(), reason);
    }
}
