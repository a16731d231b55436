package org.talentmoves.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Occasion;

/** Which two were merged, or parted again, on which occasion. */
@Service
@Transactional(readOnly = true)
public class Unions {

    private static final String BY_PROPOSAL = """
            select proposal_id as asked_by, kind, gone, kept from merging where proposal_id = any (:these)
            union all
            select undone_proposal, kind, gone, kept from merging where undone_proposal = any (:these)""";

    private static final String THEMSELVES =
            "select merging_id as asked_by, kind, gone, kept from merging where merging_id = any (:these)";

    /** What was merged away, as it was called last. */
    static final String GONE = """
            select kind, gone_id as id, gone as slug,
                   coalesce(record -> 'lab' -> 0 ->> 'name', record -> 'source' -> 0 ->> 'publisher',
                            jsonb_path_query_first(record, '$.researcher_name[*] ? (@.kind == "PRIMARY").name') #>> '{}') as name,
                   coalesce(record -> 'lab' -> 0 ->> 'name_zh',
                            jsonb_path_query_first(record, '$.researcher_name[*] ? (@.kind == "NATIVE").name') #>> '{}') as name_zh
            from merging where undone_at is null""";

    private static final String NAMED = """
            with asked as (
                %s
            ), called as (
                select 'LAB' as kind, slug, name, name_zh from lab
                union all
                select 'RESEARCHER', slug, name, name_zh from person
                union all
                select 'SOURCE', slug, publisher, null from source
                union all
                select kind, slug, name, name_zh from (%s) gone
            )
            select asked_by, asked.kind, asked.gone, asked.kept, gone.name as gone_name, gone.name_zh as gone_name_zh,
                   kept.name as kept_name, kept.name_zh as kept_name_zh
            from asked
            left join called gone on gone.kind = asked.kind and gone.slug = asked.gone
            left join called kept on kept.kind = asked.kind and kept.slug = asked.kept""";

    private final JdbcClient jdbc;

    Unions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the occasions of which each is one of these, by its proposal; asks nothing where there is none. */
    public Map<Long, Union> of(Collection<Occasion> occasions) {
        Long[] proposals = occasions.stream()
                .filter(occasion -> Mergings.isOurs(occasion.act()) && occasion.proposal() != null)
                .map(Occasion::proposal)
                .distinct()
                .toArray(Long[]::new);
        return named(BY_PROPOSAL, proposals);
    }

    /** What was merged with what, by the numbers of mergings; one statement. */
    public Map<Long, Union> of(List<Merging> mergings) {
        return named(THEMSELVES, mergings.stream().map(Merging::id).toArray(Long[]::new));
    }

    private Map<Long, Union> named(String asked, Long[] these) {
        Map<Long, Union> unions = new HashMap<>();
        if (these.length > 0) {
            jdbc.sql(NAMED.formatted(asked, GONE)).param("these", these).query(row -> {
                unions.put(row.getLong("asked_by"), read(row));
            });
        }
        return unions;
    }

    private static Union read(ResultSet row) throws SQLException {
        Mergeable kind = Mergeable.valueOf(row.getString("kind"));
        return new Union(kind, side(kind, "gone", row), side(kind, "kept", row));
    }

    private static Union.Side side(Mergeable kind, String side, ResultSet row) throws SQLException {
        String slug = row.getString(side);
        String name = row.getString(side + "_name");
        return new Union.Side(kind, slug, name == null ? slug : name, row.getString(side + "_name_zh"));
    }
}
