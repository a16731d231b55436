-- An editor's decisions on the standing of facts and pay terms. The last one of a fact holds; none is changed or deleted.
create table standing_override (
    fact_id    text not null,
    decided_on date not null,
    standing   text,             -- null lifts the decision before: the citations decide again
    reason     text not null,
    editor     text not null,
    primary key (fact_id, decided_on),
    constraint standing_override_is_of_a_fact foreign key (fact_id) references fact (fact_id),
    constraint standing_override_is_to_a_standing
        check (standing in ('CONFIRMED', 'CORROBORATED', 'SINGLE_ORIGIN', 'CONTESTED', 'RETRACTED')),
    constraint standing_override_has_a_reason check (btrim(reason) <> ''),
    constraint standing_override_names_its_editor check (btrim(editor) <> '')
);

create function refuse_to_change_a_decision() returns trigger language plpgsql as $$
begin
    raise exception 'the decision on % of % is kept; decide anew', old.fact_id, old.decided_on
        using errcode = 'restrict_violation', constraint = 'standing_override_is_kept';
end $$;

create trigger standing_override_is_kept before update or delete on standing_override
    for each row execute function refuse_to_change_a_decision();

-- The decision that holds, beside what the citations make of the fact.
alter table assessment
    add column decided_on      date,
    add column decided_by      text,
    add column decided_because text,
    drop constraint assessment_standing_is_known,
    drop constraint assessment_is_contested_by_denial;
alter table assessment
    add constraint assessment_standing_is_known
        check (standing in ('CONFIRMED', 'CORROBORATED', 'SINGLE_ORIGIN', 'CONTESTED', 'RETRACTED')),
    add constraint assessment_is_contested_by_denial
        check (decided_on is not null
            or (standing = 'CONTESTED') = (cardinality(denied_on_record) + cardinality(denied_by) > 0)),
    add constraint assessment_is_retracted_by_an_editor check (standing <> 'RETRACTED' or decided_on is not null),
    add constraint assessment_decision_is_whole
        check (num_nulls(decided_on, decided_by, decided_because) in (0, 3));

alter table timeline
    drop constraint timeline_standing_is_known,
    add constraint timeline_standing_is_known
        check (standing in ('CONFIRMED', 'CORROBORATED', 'SINGLE_ORIGIN', 'CONTESTED', 'RETRACTED'));
