-- What readers say is wrong. How to reach them is forgotten once it is decided; from where they wrote, after a day.
create sequence correction_request_number;

create table correction_request (
    request_id bigint primary key,
    version    integer not null,
    subject    text not null,
    what       text not null,        -- in the reader's own words, which are never public
    evidence   text not null,
    contact    text,
    origin     text,                 -- a keyed hash of the network address, to count floods by
    asked_at   timestamptz not null,
    state      text not null,
    shown      text,                 -- what was asked, in the editor's words; public
    words      text,                 -- the public answer
    decided_at timestamptz,
    decider    text,
    decider_id uuid,
    constraint correction_request_says_what_is_wrong check (btrim(what) <> ''),
    constraint correction_request_has_evidence check (btrim(evidence) <> ''),
    constraint correction_request_state_is_known check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'SPAM')),
    constraint correction_request_is_decided
        check (num_nulls(decided_at, decider, decider_id) = case state when 'OPEN' then 3 else 0 end),
    constraint correction_request_is_answered
        check ((state in ('ACCEPTED', 'DECLINED')) = (words is not null) and (words is not null or shown is null)),
    constraint correction_request_shows_something check (btrim(shown) <> '' and btrim(words) <> ''),
    constraint correction_request_forgets_the_reader check (state in ('OPEN', 'SPAM') or contact is null)
);

create index correction_request_waiting on correction_request (asked_at, request_id) where state = 'OPEN';
create index correction_request_decided on correction_request (state, decided_at desc, request_id desc) where state <> 'OPEN';
create index correction_request_origin on correction_request (origin, asked_at) where origin is not null;

-- Who changed a public answer afterwards. What it said before is not kept, since it may be changed to take back what says
-- who somebody is.
create table correction_request_amendment (
    request_id bigint not null,
    amended_at timestamptz not null,
    amender    text not null,
    amender_id uuid not null,
    constraint correction_request_amendment_is_of_a_request
        foreign key (request_id) references correction_request (request_id)
);

create index correction_request_amendment_of on correction_request_amendment (request_id, amended_at);
