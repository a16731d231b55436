-- Whether a fact shows pay of which no sum in US dollars is known to compare: no figure, “up to” only, or another currency.
alter table timeline add column pay_incomparable boolean not null generated always as
    (headline_id is not null and (pay_low is null or pay_currency is distinct from 'USD')) stored;
alter table timeline_then add column pay_incomparable boolean not null generated always as
    (headline_id is not null and (pay_low is null or pay_currency is distinct from 'USD')) stored;
alter table timeline_lab add column pay_incomparable boolean not null default false;
create index timeline_incomparable on timeline (calendar_position desc, fact_id desc, standing, disputed)
    where pay_incomparable;
create index timeline_lab_incomparable on timeline_lab
    (lab_id, calendar_position desc, fact_id desc, side, standing, disputed)
    where pay_incomparable;
create index timeline_then_incomparable on timeline_then (since, until, fact_id, standing) where pay_incomparable;
