package org.talentmoves.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is there already of the rows that the files give or point to.
 *
 * @param rows by their file and by what they are known by
 * @param identities by the file and the slug
 */
record Archive(Map<String, Map<String, Row>> rows, Map<String, Map<String, UUID>> identities) {
    static final Archive EMPTY = new Archive(Map.of(), Map.of());

    boolean has(String file, String key) {
        return row(file, key).isPresent();
    }

    /** To what the rows of a file point that is not looked up yet. */
    Set<String> ahead(Form form, Column<?> next) {
        Map<String, Row> found = rows.getOrDefault(form.file(), Map.of());
        return found.values().stream()
                .map(row -> row.cell(next))
                .filter(name -> !name.isEmpty() && !found.containsKey(name))
                .collect(Collectors.toSet());
    }

    Optional<Row> row(String file, String key) {
        return Optional.ofNullable(rows.getOrDefault(file, Map.of()).get(key));
    }
}
