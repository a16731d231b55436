package org.talentmoves.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;

/**
 * What one of the files is like for whoever writes it: all that is public in them comes in again by an import, and nothing
 * is lost.
 *
 * @param name of the file without its ending, such as {@code moves}
 * @param key the columns by which a row is known
 * @param rows the query for all rows, in the columns of the file and in an order that lasts; null is an empty cell
 */
public record FileForm(String name, List<Field> fields, List<String> key, String rows) {

    /** The files, in an order in which no row needs a later file. */
    public static final List<FileForm> ALL =
            Forms.ALL.stream().map(FileForm::of).toList();

    public static FileForm named(String name) {
        return ALL.stream().filter(form -> form.name.equals(name)).findFirst().orElseThrow();
    }

    private static FileForm of(Form form) {
        return new FileForm(
                nameOf(form.file()),
                form.columns().stream().map(Field::of).toList(),
                form.key().stream().map(Column::name).toList(),
                form.there().all());
    }

    private static String nameOf(String file) {
        return file.replaceFirst("\\.csv$", "");
    }

    /** Whether its rows are facts, each with an id in the first column. */
    public boolean isOfFacts() {
        return Arrays.stream(FactKind.values())
                .anyMatch(kind ->
                        nameOf(CitationRow.fileOf(FactId.of(kind, 1).value())).equals(name));
    }

    /**
     * A column.
     *
     * @param always whether each row has something in it
     * @param pointsTo the files of which it names a row; several for one that names facts of any kind
     */
    public record Field(String name, boolean always, CellType type, List<String> pointsTo) {

        private static Field of(Column<?> column) {
            return new Field(
                    column.name(),
                    column.needed() || !column.otherwise().isEmpty(),
                    column.type(),
                    column.pointsTo().stream()
                            .flatMap(file -> samples().map(file))
                            .map(FileForm::nameOf)
                            .distinct()
                            .toList());
        }

        /** Names of rows, of each kind of fact one: which file a column points to may depend on that. */
        private static Stream<String> samples() {
            return Arrays.stream(FactKind.values())
                    .map(kind -> FactId.of(kind, 1).value());
        }
    }
}
