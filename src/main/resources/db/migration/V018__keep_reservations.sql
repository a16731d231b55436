-- Who says on record that a fact is so only in part; and, of a day, who denies it at a date that is not known.
alter table assessment add column qualified_by text[] not null default '{}';
alter table assessment_then
    add column qualified_by text[] not null default '{}',
    add column denied_undated text[] not null default '{}';

-- What one at least of a group was offered: neither each of them, nor the usual.
alter table pay_term
    drop constraint pay_term_scope_is_known,
    add constraint pay_term_scope_is_known
        check (scope in ('PERSON', 'EACH_OF_GROUP', 'GROUP_TOTAL', 'AT_LEAST_ONE', 'TYPICAL', 'TOP_OF_RANGE'));

create or replace function refuse_an_offer_that_does_not_fit() returns trigger language plpgsql as $$
begin
    if exists (select from move join offer using (offer_id)
               where offer_id = new.offer_id and offer.researcher_id is not null
                   and move.researcher_id is distinct from offer.researcher_id) then
        raise exception 'offer % went to somebody else than who moves after it', new.offer_id
            using errcode = 'check_violation', constraint = 'move_follows_an_offer_to_who_moves';
    end if;
    if exists (select from pay_term join offer using (offer_id)
               where offer_id = new.offer_id and offer.researcher_id is not null
                   and scope in ('EACH_OF_GROUP', 'GROUP_TOTAL', 'AT_LEAST_ONE')) then
        raise exception 'offer % is for one person, its pay for a group', new.offer_id
            using errcode = 'check_violation', constraint = 'pay_term_scope_fits_whom_it_is_for';
    end if;
    return null;
end $$;

drop trigger pay_term_scope_fits_whom_it_is_for on pay_term;
create constraint trigger pay_term_scope_fits_whom_it_is_for
    after insert or update on pay_term deferrable initially deferred
    for each row when (new.scope in ('EACH_OF_GROUP', 'GROUP_TOTAL', 'AT_LEAST_ONE'))
    execute function refuse_an_offer_that_does_not_fit();

-- The publisher at the end of what a source retells, as far as it is known.
create function publisher_behind(cited uuid) returns text language sql stable as $$
    with recursive chain(source_id, link) as (
        select cited, 0
        union all
        select source.relays_id, chain.link + 1
        from chain join source using (source_id)
        where source.relays_id is not null and chain.link < 50
    )
    select publisher from chain join source using (source_id) order by link desc limit 1
$$;

-- Whether somebody denies the very account by which a fact is found: such a fact is not surely one.
alter table timeline add column headline_contested boolean not null default false;
alter table timeline_lab add column headline_contested boolean not null default false;
alter table timeline_then add column headline_contested boolean not null default false;
drop index timeline_with_pay;
create index timeline_with_pay on timeline
    (pay_currency, calendar_position desc, fact_id desc, pay_low, standing, disputed, headline_contested)
    where pay_low is not null;
drop index timeline_lab_with_pay;
create index timeline_lab_with_pay on timeline_lab
    (lab_id, calendar_position desc, fact_id desc, pay_low, side, standing, disputed, headline_contested)
    where pay_currency = 'USD' and pay_low is not null;
create index timeline_then_disputed on timeline_then (fact_id, since, until, standing) where disputed;
