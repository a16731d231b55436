-- What else facts are sought by: other dates of theirs, the offer whose package is shown, and whether the lab itself is named.
alter table timeline
    add column happened_position integer not null default 0,
    add column announced_position integer not null default 0,
    add column offer_id text;

alter table timeline_lab
    add column direct boolean not null default true,  -- the lab itself, and not only a part of it
    add column offer_id text;

create index timeline_of_a_variety on timeline (kind, variety, calendar_position desc, fact_id desc);
create index timeline_by_happening on timeline (happened_position desc, fact_id desc);
create index timeline_by_announcement on timeline (announced_position desc, fact_id desc);
create index timeline_by_pay on timeline
    ((case when pay_currency = 'USD' and pay_low is not null then pay_low else -1 end) desc, fact_id desc);
create index fact_by_publication on fact (entered_at desc, fact_id desc);
create index fact_by_change on fact (changed_at desc, fact_id desc);

drop index timeline_lab_newest_first;
drop index timeline_lab_side_newest_first;
create index timeline_lab_newest_first on timeline_lab
    (lab_id, calendar_position desc, fact_id desc, kind, variety, standing, disputed, side, direct, internal, of_person);
create index timeline_lab_side_newest_first on timeline_lab
    (lab_id, side, calendar_position desc, fact_id desc, kind, variety, standing, disputed, direct, internal, of_person);

create index timeline_with_offer on timeline (offer_id) where offer_id is not null;

-- Pay terms by their sum, and sources by who publishes them and in which language.
create index pay_term_by_sum on pay_term (component, currency, low);
create index source_of_a_publisher on source (lower(publisher));
create index source_in_a_language on source (language);
