-- Every change in the order in which readers could see it. The number is given when its transaction ends, while no other may
-- end, so that whoever has read all up to a number never finds a lower one later.
create sequence change_number;

create table change (
    number  bigint primary key,
    subject text not null,
    version integer not null,
    told_at timestamptz not null,   -- when it was written, or when one of a lower number was, if that is later
    constraint change_is_told_once unique (subject, version),
    constraint change_made_a_version foreign key (subject, version) references revision (subject, version)
);

create index change_since on change (told_at, number);

insert into change (number, subject, version, told_at)
select row_number() over (order by at, subject collate "C", version), subject, version, at
from revision where at is not null;

select setval('change_number', max(number)) from change having max(number) is not null;

-- The lock is held until the transaction has ended. The trigger runs last, so that nobody waits for more than a commit.
create function number_a_change() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('org.talentmoves.change', 0));
    insert into change (number, subject, version, told_at)
    values (nextval('change_number'), new.subject, new.version,
            greatest(new.at, (select told_at from change order by number desc limit 1)));
    return null;
end $$;

create constraint trigger revision_is_numbered after insert on revision deferrable initially deferred
    for each row when (new.at is not null) execute function number_a_change();

comment on table revision is 'Of labs, people and sources that came in files before changes were numbered, the first version stands here only once there is a second.';

-- What feeds tell first: the facts that were changed last.
create index fact_changed_last on fact (changed_at desc, fact_id desc);
