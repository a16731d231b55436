-- Which transactions changed what is public. A transaction is told by its id, since the ids say whether a snapshot saw it:
-- one that began earlier and was committed later is missed by no comparison of times or numbers.
create table public_change (
    made_in xid8 primary key,
    made_at timestamptz not null
);

insert into public_change select pg_current_xact_id(), now()
where exists (select from lab) or exists (select from researcher) or exists (select from source) or exists (select from fact);

create function mark_public_change() returns trigger language plpgsql as $$
begin
    insert into public_change values (pg_current_xact_id(), now()) on conflict do nothing;
    return null;
end $$;

do $$
declare
    changed text;
begin
    foreach changed in array array['lab', 'lab_alias', 'researcher', 'researcher_name', 'researcher_distinct_from', 'source',
        'fact', 'citation', 'move', 'move_member', 'offer', 'pay_term', 'deal', 'benchmark', 'milestone',
        'standing_override', 'former_address', 'assessment'] loop
        execute format('create trigger %I after insert or update or delete or truncate on %I
            for each statement execute function mark_public_change()', changed || '_is_public', changed);
    end loop;
end $$;

-- What was made public last, and when.
create index public_change_at on public_change (made_at);
