-- Answers to programs that write, by the key that they gave: one sent again is answered again and done once. It is written
-- in the transaction that did what it answers, so that a process that is killed leaves both or neither.
create table kept_answer (
    token_id    uuid not null,
    key         text not null,
    fingerprint text not null,           -- SHA-256 of what was asked: method, address, version, body
    status      integer not null,
    headers     jsonb not null,
    body        text not null,
    at          timestamptz not null,    -- it is kept for a day
    primary key (token_id, key),
    constraint kept_answer_key_is_given check (key <> ''),
    constraint kept_answer_has_a_fingerprint check (fingerprint ~ '^[0-9a-f]{64}$')
);

create index kept_answer_by_time on kept_answer (at);
