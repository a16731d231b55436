-- What the citations make of each fact, each pay term included. Like the timeline it is a projection, rebuilt at any time.
-- A voice is its name, and after a tab its name in Simplified Chinese where that is another.
create table assessment (
    fact_id          text primary key,
    standing         text not null,
    sources          integer not null,  -- different sources cited, whatever their stance
    confirmed_by     text[] not null,   -- parties to the fact who say so on record
    reported_by      text[] not null,   -- origins, none known to retell another
    retold_by        text[] not null,   -- publishers that retell somebody unnamed
    denied_on_record text[] not null,   -- speakers who deny it
    denied_by        text[] not null,   -- publishers that deny it and name nobody
    questioned_by    text[] not null,   -- collecting pages that deny it and name nobody
    constraint assessment_is_of_a_fact foreign key (fact_id) references fact (fact_id) deferrable initially deferred,
    constraint assessment_standing_is_known
        check (standing in ('CONFIRMED', 'CORROBORATED', 'SINGLE_ORIGIN', 'CONTESTED')),
    constraint assessment_rests_on_support check (cardinality(reported_by) + cardinality(retold_by) > 0),
    constraint assessment_is_contested_by_denial
        check ((standing = 'CONTESTED') = (cardinality(denied_on_record) + cardinality(denied_by) > 0))
);

alter table timeline
    drop column because,
    drop column sources,
    drop column origins,
    drop column denials;

-- By which rule the projection was written; an older one is written anew when the site starts.
create table projection_rule (
    rule integer not null
);
insert into projection_rule select case when exists (select from fact) then 0 else 1 end;
