package org.talentmoves.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Occasion;

/** Which two were merged, or parted again, on which occasion. */
@Service
@Transactional(readOnly = true)
public class Unions {

    private static final String NAMED = """
            with asked as (
                select proposal_id as proposal, kind, gone, kept from merging where proposal_id = any (:proposals)
                union all
                select undone_proposal, kind, gone, kept from merging where undone_proposal = any (:proposals)
            ), called as (
                select 'LAB' as kind, slug, name, name_zh from lab
                union all
                select 'RESEARCHER', slug, name, name_zh from person
                union all
                select 'SOURCE', slug, publisher, null from source
                union all
                select kind, gone,
                       coalesce(record -> 'lab' -> 0 ->> 'name', record -> 'source' -> 0 ->> 'publisher',
                                jsonb_path_query_first(record, '$.researcher_name[*] ? (@.kind == "PRIMARY").name') #>> '{}'),
                       coalesce(record -> 'lab' -> 0 ->> 'name_zh',
                                jsonb_path_query_first(record, '$.researcher_name[*] ? (@.kind == "NATIVE").name') #>> '{}')
                from merging where undone_at is null
            )
            select proposal, asked.kind, asked.gone, asked.kept, gone.name as gone_name, gone.name_zh as gone_name_zh,
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
        Map<Long, Union> unions = new HashMap<>();
        if (proposals.length > 0) {
            jdbc.sql(NAMED).param("proposals", proposals).query(row -> {
                unions.put(row.getLong("proposal"), read(row));
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
        return new Union.Side(slug, name == null ? slug : name, row.getString(side + "_name_zh"), kind.path(slug));
    }
}
