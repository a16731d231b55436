-- What editors want to be public and is not yet. Nothing public reads these tables.
create sequence proposal_number;

create table proposal (
    proposal_id  bigint primary key,
    version      integer not null,
    form         text not null,
    author       text not null,
    author_id    uuid not null,
    coeditor     text,             -- the reviewer who changed it before it was decided
    coeditor_id  uuid,
    state        text not null,
    act          text not null,
    reason       text not null,    -- empty while it is a draft
    draft        jsonb not null,   -- the parts as they were typed
    begun_at     timestamptz not null,
    saved_at     timestamptz not null,
    submitted_at timestamptz,
    seen_at      timestamptz not null,  -- when its author last looked at it
    decided_at   timestamptz,
    decider      text,
    decider_id   uuid,
    words        text,             -- of whoever rejected it
    sent_as      text,             -- the form from which it came, so that one sent twice is one proposal
    constraint proposal_is_sent_once unique (sent_as),
    constraint proposal_state_is_known check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    constraint proposal_act_is_known check (act in ('PUBLISHED', 'CORRECTED', 'UPDATED', 'COMPLETED', 'RETRACTED',
        'REINSTATED', 'RESTORED', 'DECIDED', 'MERGED', 'PARTED')),
    constraint proposal_has_an_author check (btrim(author) <> ''),
    constraint proposal_is_submitted_with_a_reason check (state in ('DRAFT', 'WITHDRAWN') or btrim(reason) <> ''),
    constraint proposal_is_submitted_at_a_time check (state in ('DRAFT', 'WITHDRAWN') or submitted_at is not null),
    constraint proposal_is_decided_by_somebody
        check ((state in ('APPROVED', 'REJECTED')) = (num_nulls(decided_at, decider, decider_id) = 0)),
    constraint proposal_is_rejected_with_words check (state <> 'REJECTED' or (words is not null and btrim(words) <> ''))
);

create index proposal_waiting on proposal (submitted_at, proposal_id) where state = 'SUBMITTED';
create index proposal_of_an_author on proposal (author_id, saved_at desc);
create index proposal_parts on proposal using gin ((draft -> 'parts') jsonb_path_ops);

create table proposal_remark (
    remark_id   bigint generated always as identity primary key,
    proposal_id bigint not null,
    author      text not null,
    author_id   uuid not null,
    at          timestamptz not null,
    text        text not null,
    constraint proposal_remark_is_about_a_proposal foreign key (proposal_id) references proposal (proposal_id),
    constraint proposal_remark_says_something check (btrim(text) <> ''),
    constraint proposal_remark_has_an_author check (btrim(author) <> '')
);

create index proposal_remark_of_a_proposal on proposal_remark (proposal_id, remark_id);

-- What a proposal said before it was saved over.
create table proposal_text (
    proposal_id bigint not null,
    version     integer not null,
    editor      text not null,
    editor_id   uuid not null,
    saved_at    timestamptz not null,
    reason      text not null,
    draft       jsonb not null,
    unseen      boolean not null, -- by others, as it was a draft then
    primary key (proposal_id, version),
    constraint proposal_text_is_of_a_proposal foreign key (proposal_id) references proposal (proposal_id)
);

-- Which version of a proposal a reviewer has looked at.
create table proposal_opened (
    proposal_id bigint not null,
    account_id  uuid not null,
    version     integer not null,
    primary key (proposal_id, account_id),
    constraint proposal_opened_is_a_proposal foreign key (proposal_id) references proposal (proposal_id)
);
