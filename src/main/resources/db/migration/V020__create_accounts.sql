-- Who works at the desk. A removed account keeps its name, which is signed under what it did, and nothing to sign in with.
create table account (
    account_id           uuid primary key,
    version              integer not null,
    email                text,
    name                 text not null,
    role                 text not null,
    password_hash        text,                 -- with the name of its algorithm: {argon2}…
    must_change_password boolean not null,
    joined_at            timestamptz not null,
    removed_at           timestamptz,
    constraint account_email_is_taken_once unique (email),
    constraint account_email_is_an_address check (email ~ '^[^\s@]+@[^\s@]+$' and email !~ '[A-Z]'),
    constraint account_has_a_name check (btrim(name) <> ''),
    constraint account_role_is_known check (role in ('CONTRIBUTOR', 'EDITOR', 'REVIEWER', 'ADMINISTRATOR')),
    constraint account_password_is_hashed check (password_hash ~ '^\{[a-z0-9]+\}'),
    constraint account_removed_keeps_only_its_name
        check ((removed_at is null) = (email is not null) and (removed_at is null) = (password_hash is not null)),
    constraint account_is_not_removed_before_it_joined check (removed_at >= joined_at)
);

-- Somebody who may join. Of the link that lets them in only a hash is kept; accepted or revoked, the row is gone.
create table invitation (
    invitation_id uuid primary key,
    version       integer not null,
    email         text not null,
    role          text not null,
    token_hash    text not null,
    invited_by_id uuid not null,
    invited_at    timestamptz not null,
    expires_at    timestamptz not null,
    constraint invitation_email_is_invited_once unique (email),
    constraint invitation_email_is_an_address check (email ~ '^[^\s@]+@[^\s@]+$' and email !~ '[A-Z]'),
    constraint invitation_role_is_known check (role in ('CONTRIBUTOR', 'EDITOR', 'REVIEWER', 'ADMINISTRATOR')),
    constraint invitation_token_is_given_once unique (token_hash),
    constraint invitation_token_is_hashed check (token_hash ~ '^[0-9a-f]{64}$'),
    constraint invitation_is_by_an_account foreign key (invited_by_id) references account (account_id),
    constraint invitation_expires_after_it_was_made check (expires_at > invited_at)
);

-- Attempts to sign in of the last quarter of an hour that did not succeed. The account is a hash of what was typed, since
-- people type passwords into the wrong field.
create table sign_in_failure (
    sign_in_failure_id bigint generated always as identity primary key,
    account_hash       text not null,
    network            text not null,
    failed_at          timestamptz not null,
    constraint sign_in_failure_hides_the_account check (account_hash ~ '^[0-9a-f]{64}$')
);

create index sign_in_failure_of_an_account on sign_in_failure (account_hash, failed_at);
create index sign_in_failure_from_a_network on sign_in_failure (network, failed_at);
create index sign_in_failure_by_time on sign_in_failure (failed_at);

-- The sessions of the desk, in the form that Spring Session asks for.
create table desk_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)          -- the id of the account
);

create unique index desk_session_id_is_given_once on desk_session (session_id);
create index desk_session_by_expiry on desk_session (expiry_time);
create index desk_session_of_an_account on desk_session (principal_name);

create table desk_session_attributes (
    session_primary_id char(36) not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name),
    constraint desk_session_attribute_belongs_to_a_session
        foreign key (session_primary_id) references desk_session (primary_id) on delete cascade
);

-- Passkeys, in the form that Spring Security asks for; whose one is, is worked out from the id that the browser keeps.
create table user_credentials (
    credential_id                varchar(1000) primary key,
    user_entity_user_id          varchar(1000) not null,
    public_key                   bytea not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        varchar(1000) not null,
    account_id                   uuid not null generated always as
        (encode(decode(translate(user_entity_user_id, '-_', '+/') || '==', 'base64'), 'hex')::uuid) stored,
    constraint passkey_belongs_to_an_account foreign key (account_id) references account (account_id),
    constraint passkey_has_a_name check (btrim(label) <> '')
);

create index passkeys_of_an_account on user_credentials (account_id);
create index passkeys_of_a_user on user_credentials (user_entity_user_id);
