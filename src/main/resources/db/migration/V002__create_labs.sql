create table lab (
    lab_id    uuid primary key,
    version   integer not null,
    slug      text not null,
    name      text not null,
    name_zh   text,
    kind      text not null,
    country   text,
    founded   text,
    dissolved text,
    note      text,
    parent_id uuid,
    constraint lab_slug_is_taken_once unique (slug),
    constraint lab_slug_can_stand_in_an_address check (is_slug(slug)),
    constraint lab_has_a_name check (name <> ''),
    constraint lab_kind_is_known
        check (kind in ('COMPANY', 'LAB', 'STARTUP', 'UNIVERSITY', 'GOVERNMENT', 'OTHER')),
    constraint lab_country_is_two_letters check (country ~ '^[A-Z]{2}$'),
    constraint lab_founded_is_a_partial_date check (is_partial_date(founded)),
    constraint lab_dissolved_is_a_partial_date check (is_partial_date(dissolved)),
    constraint lab_is_not_dissolved_before_it_was_founded
        check (partial_date_latest(dissolved) >= partial_date_earliest(founded)),
    constraint lab_is_part_of_a_lab foreign key (parent_id) references lab (lab_id),
    constraint lab_is_not_its_own_parent check (parent_id <> lab_id)
);

create index lab_parts on lab (parent_id);

create table lab_alias (
    lab_id   uuid not null,
    position integer not null,
    alias    text not null,
    primary key (lab_id, position),
    constraint lab_alias_belongs_to_a_lab foreign key (lab_id) references lab (lab_id),
    constraint lab_alias_is_given_once unique (lab_id, alias),
    constraint lab_alias_is_a_name check (alias <> '')
);

create function refuse_a_lab_that_is_part_of_itself() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive whole(lab_id, depth) as (
            select new.parent_id, 1
            union all
            select lab.parent_id, whole.depth + 1
            from whole join lab on lab.lab_id = whole.lab_id
            where lab.parent_id is not null and whole.depth < 100
        )
        select from whole where whole.lab_id = new.lab_id
    ) then
        raise exception 'lab % would be part of itself', new.slug
            using errcode = 'check_violation', constraint = 'lab_is_not_part_of_itself';
    end if;
    return null;
end $$;

create constraint trigger lab_is_not_part_of_itself
    after insert or update of parent_id on lab deferrable initially deferred
    for each row when (new.parent_id is not null)
    execute function refuse_a_lab_that_is_part_of_itself();
