create table source (
    source_id    uuid primary key,
    version      integer not null,
    slug         text not null,
    publisher    text,
    title        text,
    url          text,
    published_on text,
    language     text,
    kind         text not null,
    note         text,
    relays_id    uuid,
    constraint source_slug_is_taken_once unique (slug),
    constraint source_slug_can_stand_in_an_address check (is_slug(slug)),
    constraint source_url_is_a_web_address check (url ~ '^https?://.+'),
    constraint source_published_on_is_a_partial_date check (is_partial_date(published_on)),
    constraint source_kind_is_known check (kind in ('NEWS_ORIGINAL', 'NEWS_REWRITE', 'PRIMARY_POST', 'MEMO',
        'INTERVIEW', 'FILING', 'REFERENCE', 'AGGREGATOR', 'UNKNOWN')),
    constraint source_relays_a_source foreign key (relays_id) references source (source_id),
    constraint source_does_not_relay_itself check (relays_id <> source_id)
);

create index source_relayed_by on source (relays_id);
