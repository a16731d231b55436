-- What programs show to say for whom they ask. Of a token only a hash is kept, and so much of its beginning that whoever
-- made it recognises it; ended, its row stays, since what was done with it is signed.
create table token (
    token_id      uuid primary key,
    version       integer not null,
    account_id    uuid not null,
    label         text not null,
    beginning     text not null,
    token_hash    text not null,
    scopes        text not null,             -- as in RFC 6749, section 3.3: read propose publish
    made_at       timestamptz not null,
    expires_at    timestamptz not null,
    last_used_on  date,
    granted_by_id uuid,                      -- who let it publish without a second reader
    granted_at    timestamptz,
    revoked_by_id uuid,
    revoked_at    timestamptz,
    constraint token_belongs_to_an_account foreign key (account_id) references account (account_id),
    constraint token_has_a_label check (btrim(label) <> ''),
    constraint token_tells_only_its_beginning check (beginning ~ '^tm_[0-9A-Za-z]{6}$'),
    constraint token_is_given_once unique (token_hash),
    constraint token_is_hashed check (token_hash ~ '^[0-9a-f]{64}$'),
    constraint token_reads_at_least check (scopes ~ '^read( propose)?( publish)?$'),
    constraint token_expires_after_it_was_made check (expires_at > made_at),
    constraint token_lasts_a_year_at_most check (expires_at <= made_at + interval '366 days'),
    constraint token_is_granted_by_an_account foreign key (granted_by_id) references account (account_id),
    constraint token_is_granted_by_another check (granted_by_id <> account_id),
    constraint token_is_granted_to_publish check (granted_by_id is null or scopes ~ 'publish'),
    constraint token_grant_is_whole check ((granted_by_id is null) = (granted_at is null)),
    constraint token_is_revoked_by_an_account foreign key (revoked_by_id) references account (account_id),
    constraint token_revocation_is_whole check ((revoked_by_id is null) = (revoked_at is null))
);

create index token_of_an_account on token (account_id, made_at);
create index token_by_time on token (made_at);
