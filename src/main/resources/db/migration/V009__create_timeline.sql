-- A person as a list shows one: the primary name, and the name in Simplified Chinese where it is known.
create view person as
select researcher.researcher_id,
       researcher.slug,
       researcher.expertise,
       researcher.found_by,
       (select name from researcher_name primary_name
        where primary_name.researcher_id = researcher.researcher_id and kind = 'PRIMARY') as name,
       (select name from researcher_name chinese
        where chinese.researcher_id = researcher.researcher_id and kind = 'NATIVE' and language = 'zh-Hans'
        order by position limit 1) as name_zh
from researcher;

-- The projection that every public list reads. It holds what is filtered, sorted and computed; what is only shown is
-- joined from the fact tables. Rebuilt from them at any time.

create table timeline (
    fact_id           text primary key,
    kind              text not null,
    variety           text,              -- the kind of move, deal or milestone, the status of an offer
    calendar_position integer not null,  -- of the date as in partial_date_position; 0 when no date is known
    earliest          date,
    latest            date,
    researcher_id     uuid,
    of_person         boolean not null,  -- about one researcher; a group is never added to the moves of its members
    headline_id       text,              -- the pay term that stands for the package
    pay_low           bigint,            -- of the headline, whole units of its currency
    pay_high          bigint,
    pay_currency      text,
    pay_contested     boolean not null default false,  -- somebody denies an account of the package, perhaps not the fact itself
    standing          text not null,
    because           text[] not null,   -- the publishers that decide the standing
    sources           integer not null,
    origins           integer not null,
    denials           integer not null,
    names             tsvector not null, -- every name of everybody and every lab in it
    constraint timeline_shows_a_fact foreign key (fact_id) references fact (fact_id) deferrable initially deferred,
    constraint timeline_headline_is_a_pay_term foreign key (headline_id) references pay_term (pay_term_id),
    constraint timeline_kind_is_known check (kind in ('MOVE', 'OFFER', 'DEAL', 'BENCHMARK', 'MILESTONE')),
    constraint timeline_dates_are_in_order check (earliest <= latest),
    constraint timeline_date_has_both_ends check ((earliest is null) = (latest is null)),
    constraint timeline_undated_stands_last check ((earliest is null) = (calendar_position = 0)),
    constraint timeline_standing_is_known
        check (standing in ('CONFIRMED', 'CORROBORATED', 'SINGLE_ORIGIN', 'CONTESTED'))
);

create index timeline_newest_first on timeline (calendar_position desc, fact_id desc);
create index timeline_of_a_kind on timeline (kind, calendar_position desc, fact_id desc);
create index timeline_of_a_standing on timeline (standing, calendar_position desc, fact_id desc);
create index timeline_of_a_researcher on timeline (researcher_id, calendar_position desc, fact_id desc)
    where researcher_id is not null;
create index timeline_with_pay on timeline (pay_currency, calendar_position desc, fact_id desc, pay_low)
    where pay_low is not null;
create index timeline_names on timeline using gin (names);

-- One row a (fact, lab, side), for every lab that the fact touches and for every lab of which these are part.
create table timeline_lab (
    lab_id            uuid not null,
    side              text not null,
    fact_id           text not null,
    internal          boolean not null,  -- a move between two parts of this lab: on its timeline, but no arrival or departure
    of_person         boolean not null,
    kind              text not null,
    variety           text,
    calendar_position integer not null,
    earliest          date,
    latest            date,
    pay_low           bigint,
    pay_currency      text,
    standing          text not null,
    primary key (fact_id, lab_id, side),
    constraint timeline_lab_shows_a_fact
        foreign key (fact_id) references timeline (fact_id) on delete cascade,
    constraint timeline_lab_touches_a_lab foreign key (lab_id) references lab (lab_id),
    constraint timeline_lab_side_is_known
        check (side in ('LEFT', 'JOINED', 'BIDDER', 'EMPLOYER', 'INVESTOR', 'TARGET', 'SUBJECT'))
);

-- What filters stands in the indexes behind what sorts, so that a page is read without a look at the rows passed over.
create index timeline_lab_newest_first
    on timeline_lab (lab_id, calendar_position desc, fact_id desc, kind, standing, side, internal, of_person);
create index timeline_lab_side_newest_first
    on timeline_lab (lab_id, side, calendar_position desc, fact_id desc, kind, standing, internal, of_person);
create index timeline_lab_with_pay on timeline_lab (lab_id, calendar_position desc, fact_id desc, pay_low, side)
    where pay_currency = 'USD' and pay_low is not null;
create index timeline_lab_moves on timeline_lab (lab_id, side, of_person, calendar_position)
    where kind = 'MOVE' and not internal;
