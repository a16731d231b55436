-- Contested are the facts that somebody denies, and those of whose package somebody denies an account.

alter table timeline
    add column disputed boolean not null generated always as (standing = 'CONTESTED' or pay_contested) stored;

create index timeline_disputed on timeline (calendar_position desc, fact_id desc) where disputed;

alter table timeline_lab add column disputed boolean;
update timeline_lab set disputed = timeline.disputed from timeline where timeline.fact_id = timeline_lab.fact_id;
alter table timeline_lab alter column disputed set not null;

drop index timeline_lab_newest_first;
drop index timeline_lab_side_newest_first;
create index timeline_lab_newest_first on timeline_lab
    (lab_id, calendar_position desc, fact_id desc, kind, standing, disputed, side, internal, of_person);
create index timeline_lab_side_newest_first on timeline_lab
    (lab_id, side, calendar_position desc, fact_id desc, kind, standing, disputed, internal, of_person);
