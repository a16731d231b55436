package org.talentmoves.follow;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.RevisionJson;
import org.talentmoves.merging.Union;
import org.talentmoves.merging.Unions;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.ChangedLast;
import org.talentmoves.timeline.ChangedLast.Stretched;
import org.talentmoves.timeline.ClaimCard;
import org.talentmoves.timeline.ClaimCards;
import org.talentmoves.timeline.Cursor;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.Stretch;
import org.talentmoves.timeline.Vantage;

/** Facts for those who follow them, those changed last first; five statements, and one more where there is pay, and where something was merged. */
@Service
@Transactional(readOnly = true)
public class Feeds {

    /**
     * The latest change of each fact, of an offer and of the move that followed it also of accounts of the pay, and of the move
     * also that the offer was retracted or reinstated, with all else that was changed of these by the same publication. What
     * retracts the fact stands before all that came later.
     */
    private static final String LATEST = """
            with concerned(fact, subject, followed) as (
                select fact, fact, false from unnest(:facts) as asked(fact)
                union all
                select fact, pay_term_id, false from unnest(:facts) as asked(fact)
                left join move on move_id = fact
                join pay_term on pay_term.offer_id = coalesce(move.offer_id, fact)
                union all
                select move_id, offer_id, true from move where move_id = any (:facts) and offer_id is not null
            ), changes as (
                select concerned.fact, followed, revision.*,
                       act = 'RETRACTED' and subject = fact
                           and exists (select from assessment where fact_id = fact and standing = 'RETRACTED') as withdraws
                from concerned join revision using (subject)
                where act not in ('FOLLOWED', 'PUBLISHED') and (not followed or act in ('RETRACTED', 'REINSTATED'))
            ), latest as (
                select distinct on (fact) fact, subject, version, proposal_id from changes
                order by fact, withdraws desc, at desc nulls last, subject = fact desc, version desc
            )
            select changes.fact, changes.subject, changes.version, act, at, editor, editor_id, coeditor, coeditor_id, reviewer,
                   reviewer_id, reason, changes.proposal_id, null as content, null as told, through
            from changes join latest using (fact)
            where changes.proposal_id = latest.proposal_id
                or changes.subject = latest.subject and changes.version = latest.version
            order by fact, changes.subject = fact desc, followed desc, length(changes.subject), changes.subject, changes.version desc""";

    /**
     * When a lab, a person or a source was called otherwise that a fact names, or that its citations do or those of its pay, but
     * for accounts that were retracted, whose sources are not told. Each is looked up by itself, as none of these few could be
     * told to be few before.
     */
    private static final String RENAMED = """
            with recursive told(fact, told_id) as (
                select fact, fact from unnest(:facts) as asked(fact)
                union
                select fact, pay_term_id from unnest(:facts) as asked(fact)
                left join move on move_id = fact
                join pay_term on pay_term.offer_id = coalesce(move.offer_id, fact)
                where not exists (select from assessment where fact_id = pay_term_id and standing = 'RETRACTED')
            ), cited as (
                select fact, citation.* from told join citation on fact_id = told_id
            ), read(fact, source_id) as (
                select fact, source_id from cited
                union
                select fact, via_id from cited
                union
                select fact, (select relays_id from source where source.source_id = read.source_id)
                from read where source_id is not null
            ), touched(fact, lab_id) as (
                select fact, lab_id
                from told join (select fact_id, lab_id from fact_lab where fact_id = any (array(select told_id from told))) there
                    on fact_id = told_id
                union
                select fact, speaks_for_lab_id from cited
                union
                select fact, (select parent_id from lab where lab.lab_id = touched.lab_id)
                from touched where lab_id is not null
            ), named(fact, subject) as (
                select fact, (select 'lab/' || slug from lab where lab.lab_id = touched.lab_id) from touched
                union
                select fact, (select 'researcher/' || slug from researcher where researcher.researcher_id = there.researcher_id)
                from told join (select fact_id, researcher_id from fact_person
                                where fact_id = any (array(select told_id from told))) there
                    on fact_id = told_id
                union
                select fact, (select 'researcher/' || slug from researcher where researcher_id = speaker_researcher_id) from cited
                union
                select fact, (select 'source/' || slug from source where source.source_id = read.source_id) from read
            ), renamed(fact, at) as (
                select fact, (select max(at) from revision where revision.subject = named.subject and version > 1) from named
            )
            select fact, max(at) as at from renamed where at is not null group by fact""";

    private final ChangedLast facts;
    private final ClaimCards cards;
    private final RevisionJson json;
    private final Unions unions;
    private final JdbcClient jdbc;

    Feeds(ChangedLast facts, ClaimCards cards, RevisionJson json, Unions unions, JdbcClient jdbc) {
        this.unions = unions;
        this.facts = facts;
        this.cards = cards;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** The facts that match, and those that were retracted and would. */
    public Feed read(Filter filter, Stretch stretch) {
        return told(facts.read(filter, stretch), filter.vantage());
    }

    private Feed told(Stretched read, Vantage vantage) {
        Map<FactId, ClaimCard> card = cards.of(read.entries(), vantage);
        Map<String, List<Revision>> latest = latest(read.entries());
        Map<String, Instant> renamed = renamed(read.entries());
        Map<Long, Union> merged = unions.of(latest.values().stream()
                .flatMap(List::stream)
                .map(Revision::occasion)
                .toList());
        return new Feed(
                read.entries().stream()
                        .map(entry -> new FeedFact(
                                entry,
                                Objects.requireNonNull(card.get(entry.id())),
                                latest.getOrDefault(entry.id().value(), List.of()),
                                merged(merged, latest.getOrDefault(entry.id().value(), List.of())),
                                later(entry.changedAt(), renamed.get(entry.id().value()))))
                        .toList(),
                read.next());
    }

    private static @Nullable Union merged(Map<Long, Union> merged, List<Revision> latest) {
        return latest.stream()
                .flatMap(revision -> Stream.ofNullable(revision.occasion().proposal()))
                .flatMap(proposal -> Stream.ofNullable(merged.get(proposal)))
                .findFirst()
                .orElse(null);
    }

    private Map<String, List<Revision>> latest(List<Entry> entries) {
        Map<String, List<Revision>> latest = new HashMap<>();
        jdbc.sql(LATEST).param("facts", ids(entries)).query(row -> {
            latest.computeIfAbsent(row.getString("fact"), fact -> new ArrayList<>())
                    .add(json.read(row));
        });
        return latest;
    }

    private Map<String, Instant> renamed(List<Entry> entries) {
        Map<String, Instant> renamed = new HashMap<>();
        jdbc.sql(RENAMED).param("facts", ids(entries)).query(row -> {
            renamed.put(
                    row.getString("fact"),
                    row.getObject("at", OffsetDateTime.class).toInstant());
        });
        return renamed;
    }

    private static String[] ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.id().value()).toArray(String[]::new);
    }

    private static Instant later(Instant changed, @Nullable Instant renamed) {
        return renamed != null && renamed.isAfter(changed) ? renamed : changed;
    }

    /** Some facts, and the place after which they go on; empty at the end. */
    public record Feed(List<FeedFact> facts, Optional<Cursor> next) {}
}
