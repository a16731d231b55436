package org.talentmoves.follow;

import org.talentmoves.timeline.Vantage;

/**
 * What was changed last of facts: of those in {@code :facts}, each with the offer in {@code :offers} whose package it tells,
 * null where it tells of none.
 */
final class LatestSql {

    /**
     * The latest change of each fact and of the accounts of the pay that it tells, with all else that was changed of these by the
     * same publication. What retracts the fact stands before all that came later. Of the offer before a move, of accounts that were
     * retracted and of those that are not told, as less sure, only what was decided of them is.
     */
    private static final String CHANGED = """
            with asked as (
                select * from unnest(:facts, :offers) as asked(fact, offer)
            ), concerned(fact, subject, is_decided) as (
                select fact, fact, false from asked
                union all
                select fact, pay_term_id, standing = 'RETRACTED' or not (%2$s)
                from asked join pay_term on pay_term.offer_id = asked.offer join %1$s rated on rated.fact_id = pay_term_id
                union all
                select fact, offer_id, true from asked join move on move_id = fact where offer_id is not null
            ), changes as (
                select concerned.fact, revision.*,
                       act = 'RETRACTED' and subject = fact
                           and exists (select from assessment where fact_id = fact and standing = 'RETRACTED') as withdraws
                from concerned join revision using (subject)
                where act not in ('FOLLOWED', 'PUBLISHED') and (not is_decided or act in ('RETRACTED', 'REINSTATED'))
            ), latest as (
                select distinct on (fact) fact, subject, version, proposal_id from changes
                order by fact, withdraws desc, at desc nulls last, subject = fact desc, version desc
            )
            select changes.fact, changes.subject, changes.version, act, at, editor, editor_id, coeditor, coeditor_id, reviewer,
                   reviewer_id, reason, changes.proposal_id, null as content, null as told, through
            from changes join latest using (fact)
            where changes.proposal_id = latest.proposal_id
                or changes.subject = latest.subject and changes.version = latest.version
            order by fact, changes.subject = fact desc, left(changes.subject, 1), length(changes.subject), changes.subject,
                     changes.version desc""";

    /** What is told of a lab, a person or a source where a fact names it, as its versions have it. */
    private static final String SHOWN = "array(select %s -> 'cells' ->> cell from unnest(cells) cell)";

    /**
     * The version by which a lab, a person or a source was called otherwise last that a fact names, or that its citations do or
     * those of its pay, or a source found to be of another kind or to relay another; but for accounts that are not told, whose
     * sources are not either. Each is looked up by itself, as none of these few could be told to be few before.
     */
    private static final String RENAMED = """
            with recursive told(fact, told_id) as (
                select fact, fact from unnest(:facts) as asked(fact)
                union
                select fact, pay_term_id
                from unnest(:facts, :offers) as asked(fact, offer) join pay_term on pay_term.offer_id = asked.offer
                join %3$s rated on rated.fact_id = pay_term_id and %4$s
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
            ), met(fact, researcher_id) as (
                select fact, researcher_id
                from told join (select fact_id, researcher_id from fact_person
                                where fact_id = any (array(select told_id from told))) there
                    on fact_id = told_id
                union
                select fact, speaker_researcher_id from cited
            ), named(fact, subject, name, name_zh, cells, shown) as (
                select fact, 'lab/' || slug, name, name_zh, '{name,name_zh,parent}' :: text[], array[name, name_zh, (
                    select slug from lab parent where parent.lab_id = lab.parent_id)]
                from touched cross join lateral (select * from lab where lab.lab_id = touched.lab_id offset 0) lab
                union
                select fact, 'researcher/' || slug, name, name_zh, '{name,name_zh}', array[name, name_zh]
                from met cross join lateral (select * from person where person.researcher_id = met.researcher_id offset 0) person
                union
                select fact, 'source/' || slug, coalesce(publisher, slug), null, '{publisher,title,url,published_on,kind,relays}',
                       array[publisher, title, url, published_on, lower(kind), (
                           select slug from source relayed where relayed.source_id = source.relays_id)]
                from read cross join lateral (select * from source where source.source_id = read.source_id offset 0) source
            )
            select distinct on (fact) fact, name, name_zh, renamed.subject, version, act, at, editor, editor_id, coeditor, coeditor_id,
                   reviewer, reviewer_id, reason, proposal_id, null as content, null as told, through
            from named cross join lateral (
                select later.*
                from revision later join revision before using (subject)
                where later.subject = named.subject and later.version = before.version + 1 and before.content is not null
                    and later.at is not null and later.act not in ('MERGED', 'PARTED', 'FOLLOWED')
                    and %1$s is distinct from case when later.content is null then shown else %2$s end
                order by later.version desc limit 1) renamed
            order by fact, at desc, renamed.subject""";

    private LatestSql() {}

    /** The latest changes, as they are told from a vantage. */
    static String changed(Vantage vantage) {
        return CHANGED.formatted(vantage.assessment(), vantage.mayBeShown("rated.standing"));
    }

    /** By what something was called otherwise last that is told from a vantage. */
    static String renamed(Vantage vantage) {
        return RENAMED.formatted(
                SHOWN.formatted("before.content"),
                SHOWN.formatted("later.content"),
                vantage.assessment(),
                vantage.isSureEnough("rated.standing"));
    }
}
