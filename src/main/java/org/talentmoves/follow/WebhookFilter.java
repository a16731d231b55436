package org.talentmoves.follow;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.ChangedLast;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.FilterReader;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.MergedIntoAnother;
import org.talentmoves.timeline.Parameters;

/** The filter of a webhook, which is the query of a page of the timeline. */
@Component
class WebhookFilter {

    /** What had been known by a day does not change. */
    private static final Set<String> KNOWN = FilterReader.FILTER.stream()
            .filter(name -> !name.equals("reportedBy"))
            .collect(toSet());

    /** What an address may hold besides, which says only where one reads. */
    private static final List<String> PLACE = List.of("after", "before", "limit", "sort");

    private final FilterReader filters;
    private final LabDirectory labs;
    private final ChangedLast facts;
    private final JdbcClient jdbc;

    WebhookFilter(FilterReader filters, LabDirectory labs, ChangedLast facts, JdbcClient jdbc) {
        this.filters = filters;
        this.labs = labs;
        this.facts = facts;
        this.jdbc = jdbc;
    }

    /** The filter that was typed, or the whole address of a page that has it; what was merged is asked for where it is now. */
    String understood(String typed) {
        Query filter = Query.ofPage(typed).without(PLACE);
        for (int merged = 0; merged < typed.length(); merged++) {
            try {
                read(filter);
                break;
            } catch (MergedIntoAnother other) {
                filter = filter.replacing(other.parameter(), other.former(), other.slug());
            }
        }
        return filter.filled().toString();
    }

    /** Reads it; refuses as the timeline does. */
    private Filter read(Query filter) {
        Parameters parameters = new Parameters(filter.parameters(), KNOWN);
        List<String> slugs = labs.names().stream().map(LabRef::slug).toList();
        Filter read = filters.filter(parameters, slugs);
        parameters.check();
        return read;
    }

    /** Remembers the facts that match now, of which those who receive know already. */
    void begin(UUID webhook, String filter) {
        if (!filter.isEmpty()) {
            remember(webhook, facts.matching(read(Query.read(filter))));
        }
    }

    /** Those of the facts that match, also where they were retracted, and those that did once. */
    Set<String> matching(UUID webhook, String filter, Collection<FactId> asked) {
        List<String> now = asked.isEmpty() ? List.of() : facts.matching(read(Query.read(understood(filter))), asked);
        remember(webhook, now);
        Set<String> all = new HashSet<>(now);
        all.addAll(jdbc.sql("select fact_id from webhook_fact where webhook_id = :webhook and fact_id = any (:facts)")
                .param("webhook", webhook)
                .param("facts", asked.stream().map(FactId::value).toArray(String[]::new))
                .query(String.class)
                .list());
        return all;
    }

    private void remember(UUID webhook, Collection<String> matching) {
        jdbc.sql("""
                        insert into webhook_fact (webhook_id, fact_id) select :webhook, unnest(:facts)
                        on conflict do nothing""")
                .param("webhook", webhook)
                .param("facts", matching.toArray(String[]::new))
                .update();
    }
}
