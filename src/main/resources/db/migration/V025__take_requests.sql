-- What readers say is wrong. How to reach them is forgotten once it is decided; from where they wrote, after a day.
create sequence correction_request_number;

create table correction_request (
    request_id bigint primary key,
    version    integer not null,
    subject    text not null,
    what       text not null,
    evidence   text not null,
    contact    text,
    origin     text,                 -- a keyed hash of the network address, to count floods by
    asked_at   timestamptz not null,
    state      text not null,
    shown      text,                 -- what of it is public, as the editor leaves it
    words      text,                 -- the public answer
    decided_at timestamptz,
    decider    text,
    decider_id uuid,
    constraint correction_request_says_what_is_wrong check (btrim(what) <> ''),
    constraint correction_request_has_evidence check (btrim(evidence) <> ''),
    constraint correction_request_state_is_known check (state in ('OPEN', 'ACCEPTED', 'DECLINED')),
    constraint correction_request_is_answered
        check ((state = 'OPEN') = (num_nonnulls(words, decided_at, decider, decider_id) = 0)
            and (state = 'OPEN' or num_nulls(words, decided_at, decider, decider_id) = 0)),
    constraint correction_request_shows_something check (state = 'OPEN' or (shown is not null and btrim(shown) <> '')),
    constraint correction_request_forgets_the_reader check (state = 'OPEN' or contact is null)
);

create index correction_request_waiting on correction_request (asked_at, request_id) where state = 'OPEN';
create index correction_request_answered on correction_request (decided_at desc, request_id desc) where state <> 'OPEN';
create index correction_request_origin on correction_request (origin, asked_at) where origin is not null;
