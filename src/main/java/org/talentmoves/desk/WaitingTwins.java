package org.talentmoves.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Draft;
import tools.jackson.databind.json.JsonMapper;

/** Finds proposals that wait and may be about the same as what is being written: nobody needs to write anything twice. */
@Component
@Transactional(readOnly = true)
public class WaitingTwins {

    private static final String WAITING =
            "select proposal_id, draft from proposal where state = 'SUBMITTED' order by submitted_at desc limit 200";

    private static final Set<Input> NAMES = Set.of(Input.LAB, Input.RESEARCHER, Input.SOURCE);

    private final TypedNames names;
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    WaitingTwins(TypedNames names, JdbcClient jdbc) {
        this.names = names;
        this.jdbc = jdbc;
    }

    /** The numbers of those beside {@code except} that are about the same as any part of the draft, latest first. */
    public List<Long> of(Draft draft, @Nullable Long except) {
        List<Map.Entry<Long, Draft>> waiting = jdbc
                .sql(WAITING)
                .query((row, number) ->
                        Map.entry(row.getLong("proposal_id"), json.readValue(row.getString("draft"), Draft.class)))
                .stream()
                .filter(other -> !other.getKey().equals(except))
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        TypedNames.Meant meant = names.in(
                Stream.concat(Stream.of(draft), waiting.stream().map(Map.Entry::getValue))
                        .flatMap(any -> any.parts().stream())
                        .toList(),
                NAMES);
        List<Gist> gists = Gist.of(draft, meant);
        return waiting.stream()
                .filter(other -> Gist.of(other.getValue(), meant).stream()
                        .anyMatch(theirs -> gists.stream().anyMatch(theirs::isAlike)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
