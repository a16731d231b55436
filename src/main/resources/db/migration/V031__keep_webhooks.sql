-- Whom to tell of changes as they become public, and what was sent to them.
create table webhook (
    webhook_id uuid primary key,
    account_id uuid not null,
    address    text not null,
    filter     text not null,           -- the query of a page of the timeline; empty for all changes
    secret     text not null,           -- in plain, as each message is signed with it
    state      text not null,
    cause      text,                    -- why it was disabled
    made_at    timestamptz not null,
    position   bigint not null,         -- the number of the last change that was looked at
    busy_until timestamptz not null,    -- when whoever sends to it has given up at the latest; past when nobody does
    constraint webhook_is_of_an_account foreign key (account_id) references account (account_id),
    constraint webhook_state_is_known check (state in ('ACTIVE', 'PAUSED', 'DISABLED')),
    constraint webhook_cause_is_known check (cause in ('UNREACHED', 'GONE', 'OWNER_REMOVED', 'FILTER_OUTDATED')),
    constraint webhook_is_disabled_for_a_cause check ((state = 'DISABLED') = (cause is not null))
);

create index webhook_of_an_account on webhook (account_id);

create table webhook_delivery (
    delivery_id bigint generated always as identity primary key,
    webhook_id  uuid not null,
    number      bigint,                 -- of the change; null for a test
    message     text not null,          -- the id under which it is sent, each time the same
    body        text not null,
    state       text not null,
    attempts    integer not null,
    next_at     timestamptz not null,
    status      integer,                -- of the last answer
    answer      text,                   -- what was answered, or what went wrong
    made_at     timestamptz not null,
    tried_at    timestamptz,
    constraint webhook_delivery_is_of_a_webhook
        foreign key (webhook_id) references webhook (webhook_id) on delete cascade,
    constraint webhook_delivery_is_made_once unique (webhook_id, number),
    constraint webhook_delivery_state_is_known check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    constraint webhook_delivery_of_a_change_never_fails check (state <> 'FAILED' or number is null)
);

-- What is sent next: a test before all that waits, then change after change.
create index webhook_delivery_pending on webhook_delivery (webhook_id, number nulls first, delivery_id) where state = 'PENDING';
create index webhook_delivery_newest_first on webhook_delivery (webhook_id, delivery_id desc);
create index webhook_delivery_done on webhook_delivery (tried_at) where state <> 'PENDING';

-- The facts that a filter took in once: the webhook is told of all that becomes of them, whether they match any more or not.
create table webhook_fact (
    webhook_id uuid not null,
    fact_id    text not null,
    primary key (webhook_id, fact_id),
    constraint webhook_fact_is_of_a_webhook foreign key (webhook_id) references webhook (webhook_id) on delete cascade
);
