package org.talentmoves.timeline;

/** The statements that write the timeline; each works on a set of facts. */
final class ProjectionSql {

    /**
     * Lets one transaction at a time write what shows an offer: two that publish parts of one package, or a part and the move
     * that followed, would each not see the other's.
     */
    static final String LOCK = """
            select fact_id from fact
            where fact_id in (
                select changed from unnest(:changed) changed where changed like 'o%'
                union
                select offer_id from pay_term where pay_term_id = any(:changed)
                union
                select offer_id from move where move_id = any(:changed) and offer_id is not null)
            order by fact_id
            for no key update""";

    /** The facts whose row shows something of a changed fact: itself, the offer of a pay term, the moves after an offer. */
    static final String SHOWN_WITH = """
            with offers as (
                select fact_id as offer_id from fact where fact_id = any(:changed) and fact_id like 'o%'
                union
                select offer_id from pay_term where pay_term_id = any(:changed)
            )
            select fact_id from fact where fact_id = any(:changed) and fact_id not like 'p%'
            union
            select offer_id from offers
            union
            select move_id from move join offers using (offer_id)
            order by 1""";

    static final String FACTS = """
            insert into timeline (fact_id, kind, variety, calendar_position, earliest, latest,
                                  happened_position, announced_position, researcher_id, of_person, offer_id,
                                  headline_id, headline_contested, pay_low, pay_high, pay_currency, pay_contested,
                                  standing, names)
            select weighed.fact_id, fact.kind, fact.variety,
                   coalesce(partial_date_position(fact.edtf), 0),
                   partial_date_earliest(fact.edtf), partial_date_latest(fact.edtf),
                   coalesce(partial_date_position(fact.happened), 0), coalesce(partial_date_position(fact.announced), 0),
                   fact.researcher_id, fact.researcher_id is not null, fact.offer_id,
                   headline.pay_term_id, weighed.headline_contested,
                   headline.low, headline.high, headline.currency, weighed.contested,
                   weighed.standing,
                   array_to_tsvector(string_to_array(weighed.names, ' '))
            from unnest(:facts, :standings, :names, :headlines, :headlineContested, :contested)
                     as weighed(fact_id, standing, names, headline_id, headline_contested, contested)
            cross join lateral (
                select 'MOVE' as kind, kind as variety, coalesce(announced_on, effective_on) as edtf,
                       coalesce(effective_on, announced_on) as happened, announced_on as announced, researcher_id, offer_id
                from move where move_id = weighed.fact_id
                union all
                select 'OFFER', status, made_on, made_on, null, researcher_id, offer_id
                from offer where offer_id = weighed.fact_id
                union all
                select 'DEAL', kind, agreed_on, agreed_on, null, null, null from deal where deal_id = weighed.fact_id
                union all
                select 'BENCHMARK', null, observed_on, observed_on, null, null, null
                from benchmark where benchmark_id = weighed.fact_id
                union all
                select 'MILESTONE', kind, happened_on, happened_on, null, null, null
                from milestone where milestone_id = weighed.fact_id
            ) fact
            left join pay_term headline on headline.pay_term_id = weighed.headline_id""";

    /** What the citations make of facts and pay terms; the voices of an array are parted by line feeds. */
    static final String ASSESSMENTS = """
            insert into assessment (fact_id, standing, sources, confirmed_by, reported_by, retold_by,
                                    denied_on_record, denied_by, questioned_by, qualified_by,
                                    decided_on, decided_by, decided_because)
            select fact_id, standing, sources, string_to_array(confirmed_by, E'\\n'),
                   string_to_array(reported_by, E'\\n'), string_to_array(retold_by, E'\\n'),
                   string_to_array(denied_on_record, E'\\n'), string_to_array(denied_by, E'\\n'),
                   string_to_array(questioned_by, E'\\n'), string_to_array(qualified_by, E'\\n'), cast(decided_on as date), decided_by, decided_because
            from unnest(:facts, :standings, :sources, :confirmedBy, :reportedBy, :retoldBy,
                        :deniedOnRecord, :deniedBy, :questionedBy, :qualifiedBy, :decided, :deciders, :reasons)
                     as assessed(fact_id, standing, sources, confirmed_by, reported_by, retold_by,
                                 denied_on_record, denied_by, questioned_by, qualified_by,
                                 decided_on, decided_by, decided_because)
            on conflict (fact_id) do update
            set standing = excluded.standing, sources = excluded.sources, confirmed_by = excluded.confirmed_by,
                reported_by = excluded.reported_by, retold_by = excluded.retold_by,
                denied_on_record = excluded.denied_on_record, denied_by = excluded.denied_by,
                questioned_by = excluded.questioned_by, qualified_by = excluded.qualified_by, decided_on = excluded.decided_on,
                decided_by = excluded.decided_by, decided_because = excluded.decided_because""";

    /** The same for the times before, one row for each in which it stayed as it was. */
    static final String ASSESSMENTS_THEN = """
            insert into assessment_then (fact_id, since, until, standing, sources, confirmed_by, reported_by, retold_by,
                                         denied_on_record, denied_by, questioned_by, qualified_by, denied_undated)
            select fact_id, cast(since as date), cast(until as date), standing, sources,
                   string_to_array(confirmed_by, E'\\n'),
                   string_to_array(reported_by, E'\\n'), string_to_array(retold_by, E'\\n'),
                   string_to_array(denied_on_record, E'\\n'), string_to_array(denied_by, E'\\n'),
                   string_to_array(questioned_by, E'\\n'),
                   string_to_array(qualified_by, E'\\n'), string_to_array(denied_undated, E'\\n')
            from unnest(:facts, :since, :until, :standings, :sources, :confirmedBy, :reportedBy, :retoldBy,
                        :deniedOnRecord, :deniedBy, :questionedBy, :qualifiedBy, :deniedUndated)
                     as assessed(fact_id, since, until, standing, sources, confirmed_by, reported_by, retold_by,
                                 denied_on_record, denied_by, questioned_by, qualified_by, denied_undated)""";

    static final String FACTS_THEN = """
            insert into timeline_then (fact_id, since, until, standing, headline_id, headline_contested,
                                       pay_low, pay_high, pay_currency,
                                       pay_contested)
            select weighed.fact_id, cast(weighed.since as date), cast(weighed.until as date), weighed.standing,
                   headline.pay_term_id, weighed.headline_contested,
                   headline.low, headline.high, headline.currency, weighed.contested
            from unnest(:facts, :since, :until, :standings, :headlines, :headlineContested, :contested)
                     as weighed(fact_id, since, until, standing, headline_id, headline_contested, contested)
            left join pay_term headline on headline.pay_term_id = weighed.headline_id""";

    static final String LABS = """
            with recursive sides(fact_id, lab_id, side, direct) as (
                (
                    select move_id, from_lab_id, 'LEFT', true from move where move_id = any(:facts)
                    union all
                    select move_id, to_lab_id, 'JOINED', true from move where move_id = any(:facts)
                    union all
                    select offer_id, by_lab_id, 'BIDDER', true from offer where offer_id = any(:facts)
                    union all
                    select offer_id, employer_id, 'EMPLOYER', true from offer where offer_id = any(:facts)
                    union all
                    select deal_id, investor_id, 'INVESTOR', true from deal where deal_id = any(:facts)
                    union all
                    select deal_id, target_id, 'TARGET', true from deal where deal_id = any(:facts)
                    union all
                    select milestone_id, lab_id, 'SUBJECT', true from milestone where milestone_id = any(:facts)
                )
                union
                select sides.fact_id, lab.parent_id, sides.side, false from sides join lab using (lab_id)
            )
            insert into timeline_lab (lab_id, side, direct, fact_id, offer_id, internal, of_person, kind, variety, calendar_position,
                                      earliest, latest, headline_contested, pay_low, pay_high, pay_currency, pay_incomparable, standing, disputed)
            select sides.lab_id, sides.side, sides.direct, sides.fact_id, timeline.offer_id,
                   timeline.kind = 'MOVE' and count(*) over (partition by sides.fact_id, sides.lab_id) > 1,
                   timeline.of_person, timeline.kind, timeline.variety, timeline.calendar_position,
                   timeline.earliest, timeline.latest, timeline.headline_contested, timeline.pay_low, timeline.pay_high, timeline.pay_currency, timeline.pay_incomparable, timeline.standing, timeline.disputed
            from sides join timeline using (fact_id)
            where sides.lab_id is not null""";

    private ProjectionSql() {}
}
