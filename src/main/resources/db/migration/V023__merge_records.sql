-- Labs, people and sources that were found to be one. The one that goes leaves its table, so that no query can find it and
-- every reference shows that nothing points to it any more; what is kept here puts each row back.
create table merging (
    merging_id      bigint generated always as identity primary key,
    kind            text not null,
    kept_id         uuid not null,
    gone_id         uuid not null,
    kept            text not null,      -- the address that stays
    gone            text not null,      -- the address that leads to it
    merged_at       timestamptz not null,
    merged_by       text not null,
    reason          text not null,
    proposal_id     bigint,
    record          jsonb not null,     -- the one that went, and the rows that were only its own, by their table
    undone_at       timestamptz,
    undone_by       text,
    undone_because  text,
    undone_proposal bigint,
    constraint merging_kind_is_known check (kind in ('LAB', 'RESEARCHER', 'SOURCE')),
    constraint merging_is_of_two check (kept_id <> gone_id),
    constraint merging_has_a_reason check (btrim(reason) <> ''),
    constraint merging_names_its_editor check (btrim(merged_by) <> ''),
    constraint merging_is_undone_by_somebody
        check (num_nulls(undone_at, undone_by, undone_because) in (0, 3) and btrim(undone_by) <> '')
);

create unique index merging_takes_each_away_once on merging (gone_id) where undone_at is null;
create index merging_into on merging (kept_id) where undone_at is null;

-- Each row that pointed to the one that went, and points to the one that was kept since.
create table merging_row (
    merging_id  bigint not null,
    table_name  text not null,
    column_name text not null,
    row_key     text not null,
    subject     text,                   -- of what it says something; null for an address
    primary key (merging_id, table_name, column_name, row_key),
    constraint merging_row_belongs_to_a_merging foreign key (merging_id) references merging (merging_id)
);

-- Each name and each mark that the one that was kept took over.
create table merging_addition (
    merging_id bigint not null,
    position   integer not null,
    field      text not null,           -- alias, name_zh, the kind of a name, distinct_from
    value      text not null,
    primary key (merging_id, position),
    constraint merging_addition_belongs_to_a_merging foreign key (merging_id) references merging (merging_id)
);

-- Addresses of what was merged; each leads in one step to what is there now.
create table former_address (
    kind          text not null,
    slug          text not null,
    lab_id        uuid,
    researcher_id uuid,
    source_id     uuid,
    url           text,                 -- of a source: where on the web the piece that went stood
    primary key (kind, slug),
    constraint former_address_can_stand_in_an_address check (is_slug(slug)),
    constraint former_address_leads_to_one_of_its_kind
        check (num_nonnulls(lab_id, researcher_id, source_id) = 1 and case kind
            when 'LAB' then lab_id is not null
            when 'RESEARCHER' then researcher_id is not null
            when 'SOURCE' then source_id is not null
            else false
        end),
    constraint former_address_leads_to_a_lab foreign key (lab_id) references lab (lab_id),
    constraint former_address_leads_to_a_researcher foreign key (researcher_id) references researcher (researcher_id),
    constraint former_address_leads_to_a_source foreign key (source_id) references source (source_id)
);

create index former_address_of_a_lab on former_address (lab_id) where lab_id is not null;
create index former_address_of_a_researcher on former_address (researcher_id) where researcher_id is not null;
create index former_address_of_a_source on former_address (source_id) where source_id is not null;

-- Nothing new comes to live at an address that leads elsewhere.
create function refuse_a_former_address() returns trigger language plpgsql as $$
begin
    if exists (select from former_address where kind = upper(tg_table_name) and slug = new.slug) then
        raise exception '% “%” was merged into another, to which its address leads', tg_table_name, new.slug
            using errcode = 'check_violation', constraint = tg_name;
    end if;
    return new;
end $$;

create trigger lab_slug_is_no_former_address before insert or update of slug on lab
    for each row execute function refuse_a_former_address();
create trigger researcher_slug_is_no_former_address before insert or update of slug on researcher
    for each row execute function refuse_a_former_address();
create trigger source_slug_is_no_former_address before insert or update of slug on source
    for each row execute function refuse_a_former_address();

-- Which two an editor looked at and found to be two: never suggested again, not merged. Of people who are easily confused
-- the site itself tells that they are distinct; this is the memory of the desk. An id outlives a merging, so that what was
-- told apart from the one that went is told apart from the one that was kept.
create table told_apart (
    kind     text not null,
    one_id   uuid not null,
    other_id uuid not null,
    told_by  text not null,
    told_at  timestamptz not null,
    reason   text not null,
    primary key (kind, one_id, other_id),
    constraint told_apart_kind_is_known check (kind in ('LAB', 'RESEARCHER', 'SOURCE')),
    constraint told_apart_is_of_two_in_order check (one_id < other_id),
    constraint told_apart_names_its_editor check (btrim(told_by) <> ''),
    constraint told_apart_has_a_reason check (btrim(reason) <> '')
);
