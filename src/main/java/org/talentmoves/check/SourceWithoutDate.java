package org.talentmoves.check;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A source that was read has no date of publication. One that is known only through others may have none, and a reference work is
 * written on and on.
 */
@Component
@Order(10)
class SourceWithoutDate implements Check {

    @Override
    public String name() {
        return "source_without_date";
    }

    @Override
    public String sql() {
        return """
                select slug as key, null::text[] as facts, null::uuid[] as people, null::uuid[] as labs,
                       array[source_id] as sources, null::text[] as dates, null::bigint as usual
                from source
                where published_on is null and kind <> 'REFERENCE'
                    and (exists (select from citation where citation.source_id = source.source_id and via_id is null)
                        or exists (select from citation where citation.via_id = source.source_id))""";
    }

    @Override
    public String judged() {
        return """
                select count(*) filter (where kind <> 'REFERENCE' and (exists (select from citation where citation.source_id = source.source_id and via_id is null)
                        or exists (select from citation where citation.via_id = source.source_id))) as judged, count(*) as all_there_are
                from source""";
    }
}
