-- What the public had been told by a day: the same as the timeline and the assessments say now, made from the citations
-- that had been published by then. One row for each time in which it stayed the same; from since up to, and without, until.
-- Projections, rebuilt at any time. What is read of the present touches neither table.

create table timeline_then (
    fact_id       text not null,
    since         date not null,
    until         date not null,
    standing      text not null,
    headline_id   text,
    pay_low       bigint,
    pay_high      bigint,
    pay_currency  text,
    pay_contested boolean not null,
    disputed      boolean not null generated always as (standing = 'CONTESTED' or pay_contested) stored,
    primary key (fact_id, since),
    constraint timeline_then_tells_of_a_fact
        foreign key (fact_id) references timeline (fact_id) on delete cascade,
    constraint timeline_then_headline_is_a_pay_term foreign key (headline_id) references pay_term (pay_term_id),
    constraint timeline_then_ends_after_it_begins check (since < until),
    constraint timeline_then_standing_is_known
        check (standing in ('CONFIRMED', 'CORROBORATED', 'SINGLE_ORIGIN', 'CONTESTED'))
);

create table assessment_then (
    fact_id          text not null,
    since            date not null,
    until            date not null,
    standing         text not null,
    sources          integer not null,
    confirmed_by     text[] not null,
    reported_by      text[] not null,
    retold_by        text[] not null,
    denied_on_record text[] not null,
    denied_by        text[] not null,
    questioned_by    text[] not null,
    primary key (fact_id, since),
    constraint assessment_then_is_of_a_fact foreign key (fact_id) references fact (fact_id) deferrable initially deferred,
    constraint assessment_then_ends_after_it_begins check (since < until),
    constraint assessment_then_standing_is_known
        check (standing in ('CONFIRMED', 'CORROBORATED', 'SINGLE_ORIGIN', 'CONTESTED')),
    constraint assessment_then_rests_on_support check (cardinality(reported_by) + cardinality(retold_by) > 0),
    constraint assessment_then_is_contested_by_denial
        check ((standing = 'CONTESTED') = (cardinality(denied_on_record) + cardinality(denied_by) > 0))
);

-- Every list leaves out what was retracted, and may ask for the least standing: the indexes hold it.
drop index timeline_newest_first;
create index timeline_newest_first on timeline (calendar_position desc, fact_id desc, standing);
drop index timeline_of_a_kind;
create index timeline_of_a_kind on timeline (kind, calendar_position desc, fact_id desc, standing);
drop index timeline_disputed;
create index timeline_disputed on timeline (calendar_position desc, fact_id desc, standing) where disputed;
drop index timeline_with_pay;
create index timeline_with_pay on timeline (pay_currency, calendar_position desc, fact_id desc, pay_low, standing)
    where pay_low is not null;
drop index timeline_lab_with_pay;
create index timeline_lab_with_pay on timeline_lab (lab_id, calendar_position desc, fact_id desc, pay_low, side, standing)
    where pay_currency = 'USD' and pay_low is not null;
drop index timeline_lab_moves;
create index timeline_lab_moves on timeline_lab (lab_id, side, of_person, calendar_position, standing)
    where kind = 'MOVE' and not internal;

-- How many facts there are, by standing and by date: small, since most entries are equal.
create index timeline_counted on timeline (standing, calendar_position);
