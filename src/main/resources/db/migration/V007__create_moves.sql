create table move (
    move_id             text primary key,
    version             integer not null,
    researcher_id       uuid,
    group_label         text,
    group_label_zh      text,
    headcount           integer,
    headcount_qualifier text,
    from_lab_id         uuid,
    to_lab_id           uuid,
    kind                text not null,
    announced_on        text,
    effective_on        text,
    role                text,
    offer_id            text,
    note                text,
    constraint move_is_a_fact foreign key (move_id) references fact (fact_id) deferrable initially deferred,
    constraint move_id_begins_with_m check (move_id like 'm%'),
    constraint move_is_of_a_researcher foreign key (researcher_id) references researcher (researcher_id),
    constraint move_leaves_a_lab foreign key (from_lab_id) references lab (lab_id),
    constraint move_joins_a_lab foreign key (to_lab_id) references lab (lab_id),
    constraint move_follows_an_offer foreign key (offer_id) references offer (offer_id),
    constraint move_is_of_a_researcher_or_a_group check ((researcher_id is null) <> (group_label is null)),
    constraint move_describes_only_a_group
        check (group_label is not null or (group_label_zh is null and headcount is null)),
    constraint move_headcount_has_a_qualifier check ((headcount is null) = (headcount_qualifier is null)),
    constraint move_headcount_is_a_number_of_people check (headcount >= 1),
    constraint move_headcount_qualifier_is_known
        check (headcount_qualifier in ('EXACT', 'ABOUT', 'AT_LEAST', 'MORE_THAN', 'UP_TO')),
    constraint move_kind_is_known check (kind in ('HIRE', 'DEPARTURE', 'FOUNDING', 'RETURN', 'ACQUIHIRE')),
    constraint move_ends_fit_its_kind check (case kind
        when 'DEPARTURE' then from_lab_id is not null and to_lab_id is null
        when 'ACQUIHIRE' then from_lab_id is not null and to_lab_id is not null
        else to_lab_id is not null
    end),
    constraint move_goes_to_another_lab check (from_lab_id <> to_lab_id),
    constraint move_announced_on_is_a_partial_date check (is_partial_date(announced_on)),
    constraint move_effective_on_is_a_partial_date check (is_partial_date(effective_on))
);

create index move_of_a_researcher on move (researcher_id) where researcher_id is not null;
create index move_after_an_offer on move (offer_id) where offer_id is not null;

create table move_member (
    move_id       text not null,
    position      integer not null,
    researcher_id uuid not null,
    primary key (move_id, position),
    constraint move_member_belongs_to_a_move foreign key (move_id) references move (move_id),
    constraint move_member_is_a_researcher foreign key (researcher_id) references researcher (researcher_id),
    constraint move_member_is_named_once unique (move_id, researcher_id)
);

create index move_member_of_groups on move_member (researcher_id);
