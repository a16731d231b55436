package org.talentmoves.timeline;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Statement;

/**
 * Citations with their sources, the routes by which these were read, and what stands behind them. The way to the origin is
 * the one by which {@link Claims} counts it.
 */
@Component
class CitedSources {

    /** One row a source in the chain of relays of a citation, the cited source first. */
    private static final String LINKS = """
            with recursive chain(start_id, source_id, link) as (
                select source_id, source_id, 0 from source
                where source_id in (select source_id from citation where fact_id = any(:facts))
                union all
                select chain.start_id, source.relays_id, chain.link + 1
                from chain join source on source.source_id = chain.source_id
                where source.relays_id is not null and chain.link < 50
            )
            select citation_id, fact_id, stance, basis, says, quotation, quotation_language, link, citation.speaker,
                   gives_low, gives_high, gives_currency, gives_qualifier,
                   person.slug as person_slug, person.name as person_name, person.name_zh as person_name_zh,
                   lab.slug as lab_slug, lab.name as lab_name, lab.name_zh as lab_name_zh,
                   s.slug, s.publisher, s.title, s.url, s.published_on, s.language, s.kind,
                   via.slug as via_slug, via.publisher as via_publisher, via.title as via_title, via.url as via_url,
                   via.published_on as via_published_on, via.language as via_language, via.kind as via_kind
            from citation
            join source cited on cited.source_id = citation.source_id
            join chain on chain.start_id = citation.source_id
            join source s on s.source_id = chain.source_id
            left join source via on via.source_id = citation.via_id
            left join person on person.researcher_id = citation.speaker_researcher_id
            left join lab on lab.lab_id = citation.speaks_for_lab_id
            where fact_id = any(:facts) and %s
            order by fact_id, array_position(array['SUPPORTS', 'DENIES', 'QUALIFIES', 'MENTIONS'], stance),
                     partial_date_position(cited.published_on) nulls last, cited.slug, citation_id, link""";

    private final JdbcClient jdbc;
    private final Claims claims;

    CitedSources(JdbcClient jdbc, Claims claims) {
        this.jdbc = jdbc;
        this.claims = claims;
    }

    /** The citations of the facts: by fact, then support first, then the earliest published first; two statements. */
    List<Cited> about(Collection<FactId> facts, Vantage vantage) {
        String[] ids = facts.stream().map(FactId::value).toArray(String[]::new);
        List<Link> links = jdbc.sql(LINKS.formatted(
                        vantage.isPublishedOrMayDeny("cited.published_on", "via.published_on", "stance")))
                .params(vantage.parameters())
                .param("facts", ids)
                .query(Link::of)
                .list();
        Map<String, SourceRef> sources =
                links.stream().map(Link::source).collect(toMap(SourceRef::slug, identity(), (one, same) -> one));
        Map<UUID, Claims.Routed> routed = routed(ids, vantage);
        return links.stream().collect(groupingBy(Link::citation, LinkedHashMap::new, toList())).entrySet().stream()
                .filter(citation -> routed.containsKey(citation.getKey()))
                .map(citation -> cited(citation.getValue(), requireNonNull(routed.get(citation.getKey())), sources))
                .toList();
    }

    /** The claims that are told from the vantage, by citation; a denial without a date only where it may have been there. */
    private Map<UUID, Claims.Routed> routed(String[] ids, Vantage vantage) {
        List<Claims.Routed> all = claims.routed(ids);
        LocalDate day = vantage.day();
        Map<String, List<Reported>> said =
                all.stream().collect(groupingBy(Claims.Routed::fact, mapping(Claims.Routed::reported, toList())));
        return all.stream()
                .filter(routed ->
                        day == null || routed.reported().isToldBy(day, requireNonNull(said.get(routed.fact()))))
                .collect(toMap(Claims.Routed::citation, identity()));
    }

    private static Cited cited(List<Link> links, Claims.Routed routed, Map<String, SourceRef> sources) {
        Link first = links.get(0);
        return new Cited(
                first.fact(),
                first.source(),
                first.via(),
                links.stream().skip(1).map(Link::source).toList(),
                first.statement(),
                first.speaker(),
                routed.route().stream()
                        .map(sources::get)
                        .filter(Objects::nonNull)
                        .toList(),
                routed.reported().claim());
    }

    private record Link(
            UUID citation,
            FactId fact,
            SourceRef source,
            @Nullable SourceRef via,
            Statement statement,
            @Nullable Spoken speaker) {

        static Link of(ResultSet row, int number) throws SQLException {
            return new Link(
                    row.getObject("citation_id", UUID.class),
                    new FactId(row.getString("fact_id")),
                    Rows.source(row, ""),
                    row.getString("via_slug") == null ? null : Rows.source(row, "via_"),
                    Rows.statement(row),
                    Rows.spoken(row));
        }
    }
}
