-- A web address without what does not tell one place from another: scheme, www, the case of its host, a slash at the end of its
-- path, an empty query. Path and query keep their case, as addresses that differ in it are two places (RFC 3986, section 6.2.2.1).
create function plain_address(url text) returns text immutable strict parallel safe language sql
    return (
        select lower(host) || regexp_replace(regexp_replace(substr(bare, length(host) + 1), '[?#]+$', ''), '^([^?#]*?)/+$', '\1')
        from regexp_replace(url, '^(https?://)?(www\.)?', '', 'i') bare, substring(bare from '^[^/?#]*') host);

drop index source_address_as_typed;
create index source_address_as_typed on source (plain_address(url)) where url is not null;
