package org.talentmoves.timeline;

/** Reads facts as the timeline shows them: the ids come from a subselect, what is shown is joined outside of it. */
public final class EntrySql {

    private static final String SHOWN = """
            select %15$s t.fact_id, t.kind, fact.version, fact.entered_at, fact.changed_at,
                   t.pay_contested, %6$s,
                   coalesce(m.kind, o.status, d.kind, s.kind) as variety,
                   p.slug as person_slug, p.name as person_name, p.name_zh as person_name_zh,
                   coalesce(m.group_label, o.group_label) as group_label,
                   coalesce(m.group_label_zh, o.group_label_zh) as group_label_zh,
                   coalesce(m.headcount, o.headcount) as headcount,
                   coalesce(m.headcount_qualifier, o.headcount_qualifier) as headcount_qualifier,
                   members.slugs as member_slugs, members.names as member_names, members.names_zh as member_names_zh,
                   a.slug as from_slug, a.name as from_name, a.name_zh as from_name_zh,
                   z.slug as to_slug, z.name as to_name, z.name_zh as to_name_zh,
                   w.slug as house_slug, w.name as house_name, w.name_zh as house_name_zh,
                   m.announced_on, m.effective_on, %14$s as role,
                   coalesce(o.made_on, d.agreed_on, b.observed_on, s.happened_on) as happened_on,
                   coalesce(o.offer_id, bid.fact_id) as offer_id,
                   coalesce(d.label, b.label) as label, coalesce(d.label_zh, b.label_zh) as label_zh,
                   b.population, b.change_percent, b.change_since, b.period as market_period,
                   coalesce(d.low, b.low) as low, coalesce(d.high, b.high) as high,
                   coalesce(d.currency, b.currency) as currency, coalesce(d.qualifier, b.qualifier) as qualifier,
                   d.stake_percent, s.text, s.text_zh, s.speaker,
                   %9$s as note,
                   rated.standing as headline_standing, h.pay_term_id, h.component, h.scope, h.period, h.years, h.low as pay_low, h.high as pay_high,
                   h.currency as pay_currency, h.qualifier as pay_qualifier, %12$s as pay_note,
                   %4$s as terms, %13$s as pay_may_be_denied,
                   given.lows as given_lows, given.highs as given_highs, given.currencies as given_currencies,
                   given.qualifiers as given_qualifiers, given.slugs as given_slugs, given.publishers as given_publishers
            from (%1$s) page
            join %2$s t on t.fact_id = page.fact_id
            join fact on fact.fact_id = t.fact_id
            join %3$s assessment on assessment.fact_id = t.fact_id
            left join move m on m.move_id = t.fact_id
            left join %3$s bid on bid.fact_id = m.offer_id and %7$s
            left join offer o on o.offer_id = t.fact_id
            left join deal d on d.deal_id = t.fact_id
            left join benchmark b on b.benchmark_id = t.fact_id
            left join milestone s on s.milestone_id = t.fact_id
            left join person p on p.researcher_id = t.researcher_id
            left join lab a on a.lab_id = coalesce(m.from_lab_id, o.employer_id, d.target_id)
            left join lab z on z.lab_id = coalesce(m.to_lab_id, o.by_lab_id, d.investor_id, s.lab_id)
            left join lab w on w.lab_id = z.parent_id
            left join %3$s rated on rated.fact_id = t.headline_id and %8$s
            left join pay_term h on h.pay_term_id = rated.fact_id
            left join lateral (
                select array_agg(member.slug order by position) as slugs,
                       array_agg(member.name order by position) as names,
                       array_agg(member.name_zh order by position) as names_zh
                from move_member join person member using (researcher_id)
                where move_member.move_id = m.move_id
            ) members on m.group_label is not null
            left join lateral (
                select array_agg(gives_low order by %10$s) as lows, array_agg(gives_high order by %10$s) as highs,
                       array_agg(gives_currency order by %10$s) as currencies,
                       array_agg(gives_qualifier order by %10$s) as qualifiers,
                       array_agg(cited.slug order by %10$s) as slugs,
                       array_agg(publisher_behind(cited.source_id) order by %10$s) as publishers
                from citation join source cited using (source_id) left join source via on via.source_id = citation.via_id
                where citation.fact_id = t.fact_id and gives_qualifier is not null and %11$s
            ) given on t.kind in ('DEAL', 'BENCHMARK')
            order by %16$s %5$s, t.fact_id %5$s""";

    /** How many pay terms the package has, those left aside that were retracted, not told yet, or not sure enough. */
    private static final String TERMS = """
            (select count(*) from pay_term join %1$s counted on counted.fact_id = pay_term_id
             where pay_term.offer_id = coalesce(o.offer_id, bid.fact_id) and %2$s)""";

    private static final String NOTE = "coalesce(m.note, o.note, d.note, b.note, s.note)";

    private static final String BY_FIGURE =
            "coalesce(gives_low, gives_high), gives_high, publisher_behind(cited.source_id), cited.slug";

    private EntrySql() {}

    /** The facts of which {@code ids} selects the {@code fact_id}, the latest first; {@link EntryRow} reads them. */
    public static String of(String ids, Vantage vantage) {
        return shown(ids, vantage, "", "t.calendar_position", "desc");
    }

    /** Those of which {@code ids} selects the {@code fact_id} and its {@code position}, in that order. */
    static String inReadingOrder(String ids, Stretch stretch, Vantage vantage) {
        return shown(ids, vantage, "page.position,", "page.position", stretch.descends() ? "desc" : "asc");
    }

    private static String shown(String ids, Vantage vantage, String place, String by, String order) {
        return SHOWN.formatted(
                ids,
                vantage.timeline(),
                vantage.assessment(),
                TERMS.formatted(vantage.assessment(), vantage.isSureEnough("counted.standing")),
                order,
                Rows.assessed(vantage),
                vantage.isSureEnough("bid.standing"),
                vantage.mayBeShown("rated.standing"),
                vantage.note(NOTE),
                BY_FIGURE,
                vantage.isPublished("cited.published_on", "via.published_on"),
                vantage.note("h.note"),
                vantage.hasUndatedDenials("rated"),
                vantage.note("m.role"),
                place,
                by);
    }
}
