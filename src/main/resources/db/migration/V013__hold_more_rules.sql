-- A day that no calendar has is no partial date; nothing that reads one has to fail on it.
create or replace function is_partial_date(edtf text) returns boolean
    language sql immutable strict parallel safe
    return case
        when edtf !~ '^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?~?$' then false
        when edtf ~ '-(02-3|(02|04|06|09|11)-31)' then false
        when edtf ~ '-02-29' then substr(edtf, 1, 4)::int % 4 = 0
            and (substr(edtf, 1, 4)::int % 100 <> 0 or substr(edtf, 1, 4)::int % 400 = 0)
        else true
    end;

create or replace function partial_date_earliest(edtf text) returns date
    language sql immutable strict parallel safe
    return case when is_partial_date(edtf) then make_date(
        substr(edtf, 1, 4)::int,
        coalesce(nullif(substr(rtrim(edtf, '~'), 6, 2), '')::int, 1),
        coalesce(nullif(substr(rtrim(edtf, '~'), 9, 2), '')::int, 1))
    end;

-- An id is never given again, so it does not change either.
create function refuse_another_id() returns trigger language plpgsql as $$
begin
    raise exception 'fact % keeps its id', old.fact_id
        using errcode = 'check_violation', constraint = 'fact_keeps_its_id';
end $$;

create trigger fact_keeps_its_id before update of fact_id on fact
    for each row when (new.fact_id <> old.fact_id) execute function refuse_another_id();

-- Rules that look at other rows, checked when the transaction ends.

create function refuse_a_fact_that_says_nothing() returns trigger language plpgsql as $$
declare
    about text := coalesce(to_jsonb(old), to_jsonb(new)) ->> tg_argv[0];
begin
    if exists (select from fact where fact_id = about)
        and not exists (select from move where move_id = about)
        and not exists (select from offer where offer_id = about)
        and not exists (select from pay_term where pay_term_id = about)
        and not exists (select from deal where deal_id = about)
        and not exists (select from benchmark where benchmark_id = about)
        and not exists (select from milestone where milestone_id = about) then
        raise exception 'fact % says nothing', about
            using errcode = 'check_violation', constraint = 'fact_says_something';
    end if;
    return null;
end $$;

create constraint trigger fact_says_something after insert on fact deferrable initially deferred
    for each row execute function refuse_a_fact_that_says_nothing('fact_id');
create constraint trigger move_leaves_the_fact_told after delete or update of move_id on move deferrable initially deferred
    for each row execute function refuse_a_fact_that_says_nothing('move_id');
create constraint trigger offer_leaves_the_fact_told after delete or update of offer_id on offer deferrable initially deferred
    for each row execute function refuse_a_fact_that_says_nothing('offer_id');
create constraint trigger pay_term_leaves_the_fact_told after delete or update of pay_term_id on pay_term deferrable initially deferred
    for each row execute function refuse_a_fact_that_says_nothing('pay_term_id');
create constraint trigger deal_leaves_the_fact_told after delete or update of deal_id on deal deferrable initially deferred
    for each row execute function refuse_a_fact_that_says_nothing('deal_id');
create constraint trigger benchmark_leaves_the_fact_told after delete or update of benchmark_id on benchmark deferrable initially deferred
    for each row execute function refuse_a_fact_that_says_nothing('benchmark_id');
create constraint trigger milestone_leaves_the_fact_told after delete or update of milestone_id on milestone deferrable initially deferred
    for each row execute function refuse_a_fact_that_says_nothing('milestone_id');

create function refuse_a_researcher_without_a_name() returns trigger language plpgsql as $$
declare
    about uuid := (coalesce(to_jsonb(old), to_jsonb(new)) ->> 'researcher_id')::uuid;
begin
    if exists (select from researcher where researcher_id = about)
        and not exists (select from researcher_name where researcher_id = about and kind = 'PRIMARY') then
        raise exception 'researcher % has no primary name', about
            using errcode = 'check_violation', constraint = 'researcher_has_a_primary_name';
    end if;
    return null;
end $$;

create constraint trigger researcher_has_a_primary_name after insert on researcher deferrable initially deferred
    for each row execute function refuse_a_researcher_without_a_name();
create constraint trigger researcher_keeps_a_primary_name
    after update or delete on researcher_name deferrable initially deferred
    for each row when (old.kind = 'PRIMARY') execute function refuse_a_researcher_without_a_name();

create function refuse_a_one_sided_distinction() returns trigger language plpgsql as $$
declare
    about uuid[] := array[(to_jsonb(old) ->> 'researcher_id')::uuid, (to_jsonb(old) ->> 'other_id')::uuid,
                          (to_jsonb(new) ->> 'researcher_id')::uuid, (to_jsonb(new) ->> 'other_id')::uuid];
begin
    if exists (select from researcher_distinct_from one
               where one.researcher_id = any(about) and one.other_id = any(about)
                   and not exists (select from researcher_distinct_from other
                                   where other.researcher_id = one.other_id and other.other_id = one.researcher_id)) then
        raise exception 'a researcher is distinct from another, and not the other way round'
            using errcode = 'check_violation', constraint = 'researcher_distinct_from_goes_both_ways';
    end if;
    return null;
end $$;

create constraint trigger researcher_distinct_from_goes_both_ways
    after insert or update or delete on researcher_distinct_from deferrable initially deferred
    for each row execute function refuse_a_one_sided_distinction();

create function refuse_a_source_that_is_its_own_origin() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive chain(source_id, depth) as (
            select relays_id, 1 from source where source_id = new.source_id
            union all
            select source.relays_id, chain.depth + 1
            from chain join source on source.source_id = chain.source_id
            where source.relays_id is not null and chain.depth < 100
        )
        select from chain where chain.source_id = new.source_id
    ) then
        raise exception 'source % would relay itself', new.slug
            using errcode = 'check_violation', constraint = 'source_is_not_its_own_origin';
    end if;
    return null;
end $$;

create constraint trigger source_is_not_its_own_origin
    after insert or update of relays_id on source deferrable initially deferred
    for each row when (new.relays_id is not null) execute function refuse_a_source_that_is_its_own_origin();

create function refuse_members_that_no_group_has() returns trigger language plpgsql as $$
begin
    if exists (select from move_member where move_id = new.move_id)
        and exists (select from move where move_id = new.move_id and researcher_id is not null) then
        raise exception 'move % is of one person and names members', new.move_id
            using errcode = 'check_violation', constraint = 'move_member_is_of_a_group';
    end if;
    if exists (select from move
               where move_id = new.move_id and headcount_qualifier in ('EXACT', 'UP_TO')
                   and headcount < (select count(*) from move_member where move_member.move_id = move.move_id)) then
        raise exception 'move % names more members than it has people', new.move_id
            using errcode = 'check_violation', constraint = 'move_members_fit_the_headcount';
    end if;
    return null;
end $$;

create constraint trigger move_member_is_of_a_group
    after insert or update on move_member deferrable initially deferred
    for each row execute function refuse_members_that_no_group_has();
create constraint trigger move_members_fit_the_headcount
    after update on move deferrable initially deferred
    for each row execute function refuse_members_that_no_group_has();

create function refuse_an_offer_that_does_not_fit() returns trigger language plpgsql as $$
begin
    if exists (select from move join offer using (offer_id)
               where offer_id = new.offer_id and offer.researcher_id is not null
                   and move.researcher_id is distinct from offer.researcher_id) then
        raise exception 'offer % went to somebody else than who moves after it', new.offer_id
            using errcode = 'check_violation', constraint = 'move_follows_an_offer_to_who_moves';
    end if;
    if exists (select from pay_term join offer using (offer_id)
               where offer_id = new.offer_id and offer.researcher_id is not null
                   and scope in ('EACH_OF_GROUP', 'GROUP_TOTAL')) then
        raise exception 'offer % is for one person, its pay for a group', new.offer_id
            using errcode = 'check_violation', constraint = 'pay_term_scope_fits_whom_it_is_for';
    end if;
    return null;
end $$;

create constraint trigger move_follows_an_offer_to_who_moves
    after insert or update on move deferrable initially deferred
    for each row when (new.offer_id is not null) execute function refuse_an_offer_that_does_not_fit();
create constraint trigger pay_term_scope_fits_whom_it_is_for
    after insert or update on pay_term deferrable initially deferred
    for each row when (new.scope in ('EACH_OF_GROUP', 'GROUP_TOTAL')) execute function refuse_an_offer_that_does_not_fit();
create constraint trigger offer_fits_what_refers_to_it
    after update of researcher_id on offer deferrable initially deferred
    for each row when (new.researcher_id is not null) execute function refuse_an_offer_that_does_not_fit();

-- A name or a text is more than space.
alter table lab drop constraint lab_has_a_name,
    add constraint lab_has_a_name check (btrim(name) <> '');
alter table lab_alias drop constraint lab_alias_is_a_name,
    add constraint lab_alias_is_a_name check (btrim(alias) <> '');
alter table researcher_name drop constraint researcher_name_is_a_name,
    add constraint researcher_name_is_a_name check (btrim(name) <> '');
alter table citation drop constraint citation_says_something,
    add constraint citation_says_something check (btrim(says) <> '');
alter table deal drop constraint deal_has_a_label,
    add constraint deal_has_a_label check (btrim(label) <> '');
alter table benchmark drop constraint benchmark_has_a_label,
    add constraint benchmark_has_a_label check (btrim(label) <> ''),
    drop constraint benchmark_has_a_population,
    add constraint benchmark_has_a_population check (btrim(population) <> '');
alter table milestone drop constraint milestone_says_something,
    add constraint milestone_says_something check (btrim(text) <> '');
alter table move add constraint move_group_has_a_label check (btrim(group_label) <> '');
alter table offer add constraint offer_group_has_a_label check (btrim(group_label) <> '');

-- The moves between the two labs of a deal.
create index move_between_labs on move (from_lab_id, to_lab_id) where from_lab_id is not null and to_lab_id is not null;

-- Whether one lab is the other, or a part of it at any depth.
create function same_house(one uuid, other uuid) returns boolean
    language sql stable strict as $$
    with recursive wholes(start_id, lab_id) as (
        select start_id, start_id from unnest(array[one, other]) start_id
        union
        select wholes.start_id, lab.parent_id from wholes join lab on lab.lab_id = wholes.lab_id
        where lab.parent_id is not null
    )
    select exists (select from wholes where start_id = one and lab_id = other)
        or exists (select from wholes where start_id = other and lab_id = one)
$$;

-- Whether a move ends where another begins, may have happened before it, and does not follow it as well.
create function move_leads_to(one move, other move) returns boolean
    language sql stable as $$
    select coalesce(
        partial_date_latest(coalesce(other.effective_on, other.announced_on))
            >= partial_date_earliest(coalesce(one.effective_on, one.announced_on))
        and same_house(one.to_lab_id, other.from_lab_id)
        and not coalesce(same_house(other.to_lab_id, one.from_lab_id), false), false)
$$;
