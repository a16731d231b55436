-- Which lab, person or source is meant, while its name or address is typed at the desk.
create index researcher_name_as_typed on researcher_name (lower(name));
create index lab_name_as_typed on lab (lower(name));
create index lab_alias_as_typed on lab_alias (lower(alias));
create index source_address_as_typed
    on source (regexp_replace(lower(url), '^https?://(www\.)?|[/?#]+$', '', 'g')) where url is not null;
