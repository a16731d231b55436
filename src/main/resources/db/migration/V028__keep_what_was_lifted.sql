-- Two that were told apart stay on record when that is lifted: who said it and why, and who lifted it.
alter table told_apart
    drop constraint told_apart_pkey,
    add column told_apart_id bigint generated always as identity primary key,
    add column reviewed_by text,    -- who let the undoing of a merging pass, by which they were told apart
    add column lifted_by   text,
    add column lifted_at   timestamptz,
    add constraint told_apart_names_who_reviewed_it check (btrim(reviewed_by) <> ''),
    add constraint told_apart_is_lifted_by_somebody
        check (num_nulls(lifted_by, lifted_at) in (0, 2) and btrim(lifted_by) <> '');

create unique index told_apart_holds_once on told_apart (kind, one_id, other_id) where lifted_at is null;
