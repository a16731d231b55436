package org.talentmoves.bulk;

import java.util.List;

/** Views that answer what is asked most; none drops a qualifier, and none shows what was retracted. */
final class SqliteViews {

    private static final String MOVES = """
            create view moves_named as
            select m.id, m.kind, p.name as researcher, m.group_label, m.headcount, m.headcount_qualifier,
                   origin.name as from_lab, goal.name as to_lab, m.announced_on, m.announced_approximate,
                   m.effective_on, m.effective_approximate, m.role, m.offer, facts.standing
            from moves m
            join facts on facts.id = m.id
            left join researchers p on p.slug = m.researcher
            left join labs origin on origin.slug = m.from_lab
            left join labs goal on goal.slug = m.to_lab
            where facts.standing <> 'retracted'""";

    private static final String PAY = """
            create view pay_named as
            select t.id, t.offer, bidder.name as by_lab, employer.name as employer, p.name as researcher, o.group_label,
                   o.made_on, o.made_approximate, o.status, t.component, t.scope, t.period, t.years,
                   t.qualifier, t.low, t.high, t.currency, told.standing, offered.standing as standing_of_offer
            from pay_terms t
            join offers o on o.id = t.offer
            join facts told on told.id = t.id
            join facts offered on offered.id = o.id
            join labs bidder on bidder.slug = o.by_lab
            left join labs employer on employer.slug = o.employer
            left join researchers p on p.slug = o.researcher
            where told.standing <> 'retracted' and offered.standing <> 'retracted'""";

    private static final String CLAIMS = """
            create view claims_named as
            select c.fact, facts.kind, facts.standing, c.stance, c.basis, c.says,
                   coalesce(p.name, c.speaker) as speaker, spoken_for.name as speaks_for,
                   s.publisher, s.title, s.url, s.published_on, via.publisher as read_via
            from citations c
            join facts on facts.id = c.fact
            join sources s on s.id = c.source
            left join sources via on via.id = c.via
            left join researchers p on p.slug = c.speaker_researcher
            left join labs spoken_for on spoken_for.slug = c.speaks_for
            where facts.standing <> 'retracted'""";

    static final List<String> ALL = List.of(MOVES, PAY, CLAIMS);

    private SqliteViews() {}
}
