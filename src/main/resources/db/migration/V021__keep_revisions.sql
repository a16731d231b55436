-- Every version that was ever public: of a fact (m001), or of what facts are about and rest on (lab/meta, researcher/…,
-- source/…). The version that holds is in the tables of its kind; its content is written here when it is replaced, or at
-- once where an editor wrote it. Of labs, people and sources the first version stands here only once there is a second.
create table revision (
    subject     text not null,
    version     integer not null,
    act         text not null,
    at          timestamptz,      -- null: entered before versions were kept
    editor      text,             -- as the editor was called then; null for what was brought in files
    editor_id   uuid,
    coeditor    text,             -- who changed the proposal before it was decided
    coeditor_id uuid,
    reviewer    text,             -- null where nobody else looked at it
    reviewer_id uuid,
    reason      text,
    proposal_id bigint,
    content     jsonb,
    told        jsonb,            -- the sentences and the standing with which it was told when it was replaced
    through     text[],           -- of a version that followed others: those by whose change it came about
    primary key (subject, version),
    constraint revision_subject_is_a_fact_or_a_record
        check (subject ~ '^([mopdbt]([0-9]{3}|[1-9][0-9]{3,11})|(lab|researcher|source)/[a-z0-9]+(-[a-z0-9]+)*)$'),
    constraint revision_version_counts_from_one check (version >= 1),
    constraint revision_act_is_known check (act in ('PUBLISHED', 'CORRECTED', 'UPDATED', 'COMPLETED', 'RETRACTED',
        'REINSTATED', 'RESTORED', 'DECIDED', 'FOLLOWED', 'MERGED', 'PARTED')),
    constraint revision_follows_something check ((act = 'FOLLOWED') = (coalesce(cardinality(through), 0) > 0)),
    constraint revision_editor_gives_a_reason check (editor is null or (reason is not null and btrim(reason) <> '')),
    constraint revision_editor_has_a_name check (editor_id is null or (editor is not null and btrim(editor) <> '')),
    constraint revision_coeditor_has_a_name
        check (coeditor_id is null or (coeditor is not null and btrim(coeditor) <> '')),
    constraint revision_reviewer_has_a_name check (reviewer_id is null or (reviewer is not null and btrim(reviewer) <> ''))
);

-- Whom a version names: lab/meta, researcher/…; also those who are not in the fact any more, or were merged since.
create function named_in(content jsonb) returns text[] immutable parallel safe language sql as $$
    select array(
        select case when cell.key in ('researcher', 'members') then 'researcher/' else 'lab/' end || slug
        from jsonb_each_text(content -> 'cells') cell, unnest(string_to_array(cell.value, '|')) slug
        where cell.key in ('researcher', 'members', 'from_lab', 'to_lab', 'by_lab', 'employer', 'investor', 'target', 'lab'))
$$;

create index revision_naming on revision using gin (named_in(content)) where content is not null;

create index revision_newest_first on revision (at desc, subject desc, version desc);

create function refuse_to_change_a_revision() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.content is null or new.content is not distinct from old.content)
        and (old.told is null or new.told is not distinct from old.told)
        and to_jsonb(new) - 'content' - 'told' = to_jsonb(old) - 'content' - 'told' then
        return new;
    end if;
    raise exception 'version % of % is kept', old.version, old.subject
        using errcode = 'restrict_violation', constraint = 'revision_is_kept';
end $$;

create trigger revision_is_kept before update or delete on revision
    for each row execute function refuse_to_change_a_revision();

insert into revision (subject, version, act, at) select fact_id, version, 'PUBLISHED', entered_at from fact;

-- Several decisions of one day: the last one holds.
alter table standing_override
    add column turn integer not null default 1,
    drop constraint standing_override_pkey,
    add primary key (fact_id, decided_on, turn),
    add constraint standing_override_turn_counts_from_one check (turn >= 1);

-- Facts concerned when a person or a lab who speaks of them is called otherwise.
create index citation_by_a_speaker on citation (speaker_researcher_id) where speaker_researcher_id is not null;
create index citation_for_a_lab on citation (speaks_for_lab_id) where speaks_for_lab_id is not null;
