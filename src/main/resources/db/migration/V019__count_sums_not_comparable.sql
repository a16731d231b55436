-- Whether a fact shows pay of which no sum in US dollars is known to compare: no figure, or another currency.
alter table timeline add column pay_incomparable boolean not null generated always as
    (headline_id is not null and (pay_currency is distinct from 'USD' or coalesce(pay_low, pay_high) is null)) stored;
alter table timeline_then add column pay_incomparable boolean not null generated always as
    (headline_id is not null and (pay_currency is distinct from 'USD' or coalesce(pay_low, pay_high) is null)) stored;
alter table timeline_lab add column pay_incomparable boolean not null default false;
create index timeline_incomparable on timeline (calendar_position desc, fact_id desc, standing, disputed)
    where pay_incomparable;
create index timeline_lab_incomparable on timeline_lab
    (lab_id, calendar_position desc, fact_id desc, side, standing, disputed)
    where pay_incomparable;
create index timeline_then_incomparable on timeline_then (since, until, fact_id, standing) where pay_incomparable;

-- Sums that may reach one that is asked for though they need not: “more than” less, a range, “up to”.
alter table timeline_lab add column pay_high bigint;
create index timeline_paid on timeline (calendar_position desc, fact_id desc, pay_low, pay_high, standing, disputed)
    where pay_currency = 'USD' and coalesce(pay_low, pay_high) is not null;
create index timeline_lab_paid on timeline_lab
    (lab_id, calendar_position desc, fact_id desc, pay_low, pay_high, side, standing, disputed)
    where pay_currency = 'USD' and coalesce(pay_low, pay_high) is not null;
create index timeline_then_paid on timeline_then (since, until, fact_id, pay_low, pay_high, standing)
    where pay_currency = 'USD' and coalesce(pay_low, pay_high) is not null;
