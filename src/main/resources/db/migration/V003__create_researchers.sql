create table researcher (
    researcher_id uuid primary key,
    version       integer not null,
    slug          text not null,
    expertise     text,
    words         text not null,
    found_by      tsvector not null generated always as (array_to_tsvector(string_to_array(words, ' '))) stored,
    constraint researcher_slug_is_taken_once unique (slug),
    constraint researcher_slug_can_stand_in_an_address check (is_slug(slug))
);

create index researcher_found_by_name on researcher using gin (found_by);

create table researcher_name (
    researcher_id uuid not null,
    position      integer not null,
    name          text not null,
    language      text not null,
    script        text not null,
    kind          text not null,
    primary key (researcher_id, position),
    constraint researcher_name_belongs_to_a_researcher
        foreign key (researcher_id) references researcher (researcher_id),
    constraint researcher_name_is_a_name check (name <> ''),
    constraint researcher_name_kind_is_known
        check (kind in ('PRIMARY', 'NATIVE', 'TRANSLITERATION', 'FORMER', 'VARIANT', 'MISSPELLING'))
);

create unique index researcher_has_one_primary_name on researcher_name (researcher_id) where kind = 'PRIMARY';

create table researcher_distinct_from (
    researcher_id uuid not null,
    other_id      uuid not null,
    primary key (researcher_id, other_id),
    constraint researcher_distinct_from_starts_at_a_researcher
        foreign key (researcher_id) references researcher (researcher_id),
    constraint researcher_distinct_from_ends_at_a_researcher
        foreign key (other_id) references researcher (researcher_id),
    constraint researcher_is_not_distinct_from_themselves check (researcher_id <> other_id)
);
