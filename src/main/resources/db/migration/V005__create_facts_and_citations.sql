-- The ledger of facts: every public id that was ever given, never deleted, never used again.
create table fact (
    fact_id    text primary key,
    version    integer not null,
    entered_at timestamptz not null,
    changed_at timestamptz not null,
    constraint fact_id_is_a_letter_and_a_number check (fact_id ~ '^[mopdbt]([0-9]{3}|[1-9][0-9]{3,11})$'),
    constraint fact_version_counts_from_one check (version >= 1),
    constraint fact_is_not_changed_before_it_was_entered check (changed_at >= entered_at)
);

create sequence move_number;
create sequence offer_number;
create sequence pay_term_number;
create sequence deal_number;
create sequence benchmark_number;
create sequence milestone_number;

create function refuse_to_delete_a_fact() returns trigger language plpgsql as $$
begin
    raise exception 'fact % cannot be deleted; what was public is kept', old.fact_id
        using errcode = 'restrict_violation', constraint = 'fact_is_never_deleted';
end $$;

create trigger fact_is_never_deleted before delete on fact
    for each row execute function refuse_to_delete_a_fact();

create table citation (
    citation_id        uuid primary key,
    version            integer not null,
    fact_id            text not null,
    source_id          uuid not null,
    via_id             uuid,
    stance             text not null,
    basis              text not null,
    says               text not null,
    quotation          text,
    quotation_language text,
    constraint citation_is_about_a_fact
        foreign key (fact_id) references fact (fact_id) deferrable initially deferred,
    constraint citation_cites_a_source foreign key (source_id) references source (source_id),
    constraint citation_is_read_via_a_source foreign key (via_id) references source (source_id),
    constraint citation_is_not_read_via_itself check (via_id <> source_id),
    constraint citation_is_given_once unique (fact_id, source_id, stance),
    constraint citation_stance_is_known check (stance in ('SUPPORTS', 'DENIES', 'QUALIFIES', 'MENTIONS')),
    constraint citation_basis_is_known check (basis in ('ON_RECORD_PERSON', 'ON_RECORD_COMPANY',
        'UNNAMED_PEOPLE', 'DOCUMENT_SEEN', 'SECONDARY', 'UNKNOWN')),
    constraint citation_says_something check (says <> ''),
    constraint citation_quotation_names_its_language check ((quotation is null) = (quotation_language is null))
);

create index citation_of_a_source on citation (source_id, fact_id);
create index citation_read_via on citation (via_id) where via_id is not null;

create function refuse_a_fact_without_support() returns trigger language plpgsql as $$
declare
    about text := coalesce(to_jsonb(old), to_jsonb(new)) ->> 'fact_id';
begin
    if exists (select from fact where fact_id = about)
        and not exists (select from citation where fact_id = about and stance = 'SUPPORTS') then
        raise exception 'fact % has no citation that supports it', about
            using errcode = 'check_violation', constraint = 'fact_has_a_supporting_citation';
    end if;
    return null;
end $$;

create constraint trigger fact_has_a_supporting_citation
    after insert on fact deferrable initially deferred
    for each row execute function refuse_a_fact_without_support();

create constraint trigger citation_leaves_the_fact_supported
    after update or delete on citation deferrable initially deferred
    for each row when (old.stance = 'SUPPORTS')
    execute function refuse_a_fact_without_support();
