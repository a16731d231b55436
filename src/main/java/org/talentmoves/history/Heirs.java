package org.talentmoves.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.talentmoves.editorial.Whole;

/**
 * Where labs, people and sources are that were merged, so that a version of which only the address of one of them changed
 * says the same.
 *
 * @param leadsTo slugs by kind and former slug, such as {@code lab/halcyon}
 */
record Heirs(Map<String, String> leadsTo) {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "lab",
            List.of("from_lab", "to_lab", "by_lab", "employer", "parent", "investor", "target", "lab", "speaks_for"),
            "researcher",
            List.of("researcher", "members", "speaker_researcher", "distinct_from"),
            "source",
            List.of("source", "via", "relays"));

    Whole of(Whole said) {
        return new Whole(
                of(said.cells()), said.citations().stream().map(this::of).toList());
    }

    Map<String, String> of(Map<String, String> cells) {
        Map<String, String> present = new HashMap<>(cells);
        COLUMNS.forEach((kind, columns) ->
                columns.forEach(column -> present.computeIfPresent(column, (name, slugs) -> present(kind, slugs))));
        return present;
    }

    private String present(String kind, String slugs) {
        return Arrays.stream(slugs.split("\\|", -1))
                .map(slug -> leadsTo.getOrDefault(kind + "/" + slug, slug))
                .collect(Collectors.joining("|"));
    }

    Change of(Change change) {
        return new Change(change.facet(), of(change.before()), of(change.after()));
    }

    Recitation of(Recitation citation) {
        return new Recitation(of(citation.before()), of(citation.after()));
    }
}
