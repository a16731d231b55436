package org.talentmoves.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.source.Claim;
import org.talentmoves.source.Origin;
import org.talentmoves.source.SourceKind;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Voice;

/** What the citations claim, each with the end of its route and with who speaks in it. */
@Component
class Claims {

    /**
     * Each citation with the publisher at the end of its route, which leads along what a source relays, or else to the
     * source that was read through it for the same fact. The basis `secondary` of a source that was read through another
     * one tells of that reading, and makes it no piece that retells. Somebody who speaks for a party speaks for all of its house,
     * and one who does so anywhere about the fact does so in all that is said about it.
     */
    private static final String CLAIMS = """
            with recursive chain(citation_id, fact_id, slug, end_id, publisher, end_slug, origin_kind, next_id, links, route) as (
                select citation_id, fact_id, slug, source_id, publisher, slug, kind,
                       coalesce(relays_id, (select read.source_id from citation read
                                            where read.via_id = citation.source_id and read.fact_id = citation.fact_id
                                            order by read.citation_id limit 1)), 0, array[]::text[]
                from citation join source using (source_id)
                where fact_id = any(:facts)
                union all
                select citation_id, fact_id, chain.slug, source.source_id,
                       source.publisher, source.slug, source.kind, source.relays_id, chain.links + 1,
                       route || source.slug
                from chain join source on source.source_id = chain.next_id
                where chain.links < 50
            )
            select citation_id, route, chain.fact_id, chain.slug, chain.publisher, end_slug, origin_kind,
                   exists (select from citation own
                           where own.fact_id = chain.fact_id and own.source_id = end_id
                               and own.stance = citation.stance and own.via_id is null
                               and own.basis = 'SECONDARY') as retells,
                   partial_date_latest(coalesce(cited.published_on, route.published_on)) as published, stance, citation.speaker,
                   person.slug as person_slug, person.name as person_name, person.name_zh as person_name_zh,
                   lab.slug as lab_slug, lab.name as lab_name, lab.name_zh as lab_name_zh,
                   coalesce(house(coalesce(speaks_for_lab_id, (
                                select other.speaks_for_lab_id from citation other
                                where other.fact_id = chain.fact_id
                                    and other.speaker_researcher_id = citation.speaker_researcher_id
                                    and other.speaks_for_lab_id is not null
                                order by other.citation_id limit 1)))::text,
                            speaker_researcher_id::text, citation.speaker) as stands_for,
                   exists (select from fact_person
                           where fact_person.fact_id = chain.fact_id and researcher_id = speaker_researcher_id)
                   or speaks_for_lab_id is not null
                       and exists (select from party_lab
                                   where party_lab.fact_id = chain.fact_id
                                       and house(party_lab.lab_id) = house(speaks_for_lab_id))
                   or exists (select from milestone
                              where milestone_id = chain.fact_id
                                  and (milestone.speaker = citation.speaker
                                      or milestone.speaker in (select researcher_name.name from researcher_name
                                                               where researcher_id = speaker_researcher_id))) as party
            from chain
            join citation using (citation_id)
            join source cited on cited.source_id = citation.source_id
            left join source route on route.source_id = citation.via_id
            left join person on person.researcher_id = speaker_researcher_id
            left join lab on lab.lab_id = speaks_for_lab_id
            where next_id is null or links = 50
            order by chain.fact_id, chain.slug, citation_id""";

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The claims of each of the facts; one statement. */
    Map<String, List<Reported>> about(String[] facts) {
        return routed(facts).stream().collect(groupingBy(Routed::fact, mapping(Routed::reported, toList())));
    }

    /** The same, each with the citation that makes it and the way to its end; one statement. */
    List<Routed> routed(String[] facts) {
        return jdbc.sql(CLAIMS).param("facts", facts).query(Routed::of).list();
    }

    /**
     * A claim with the citation that makes it.
     *
     * @param route the slugs of the sources behind the cited one, each retold by the one before
     */
    record Routed(UUID citation, String fact, List<String> route, Reported reported) {

        private static Routed of(ResultSet row, int number) throws SQLException {
            return new Routed(
                    row.getObject("citation_id", UUID.class),
                    row.getString("fact_id"),
                    Rows.texts(row, "route"),
                    new Reported(claim(row), row.getObject("published", LocalDate.class)));
        }

        private static Claim claim(ResultSet row) throws SQLException {
            return new Claim(
                    row.getString("slug"),
                    new Origin(
                            row.getString("end_slug"),
                            row.getString("publisher"),
                            SourceKind.valueOf(row.getString("origin_kind")),
                            row.getBoolean("retells")),
                    Stance.valueOf(row.getString("stance")),
                    onRecord(row));
        }

        private static Claim.@Nullable OnRecord onRecord(ResultSet row) throws SQLException {
            Spoken spoken = Rows.spoken(row);
            return spoken == null
                    ? null
                    : new Claim.OnRecord(
                            Voice.speaker(spoken.english(), spoken.chinese()),
                            row.getString("stands_for"),
                            row.getBoolean("party"));
        }
    }
}
