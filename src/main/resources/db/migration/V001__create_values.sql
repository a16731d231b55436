-- Values that several tables share. A partial date is kept as written in EDTF: 2025, 2025-06, 2025-06-30, each perhaps with ~.

create function partial_date_earliest(edtf text) returns date
    language sql immutable strict parallel safe
    return make_date(
        substr(edtf, 1, 4)::int,
        coalesce(nullif(substr(rtrim(edtf, '~'), 6, 2), '')::int, 1),
        coalesce(nullif(substr(rtrim(edtf, '~'), 9, 2), '')::int, 1));

create function partial_date_latest(edtf text) returns date
    language sql immutable strict parallel safe
    return case length(rtrim(edtf, '~'))
        when 4 then (partial_date_earliest(edtf) + interval '1 year' - interval '1 day')::date
        when 7 then (partial_date_earliest(edtf) + interval '1 month' - interval '1 day')::date
        else partial_date_earliest(edtf)
    end;

-- 2025-06-30 is 20250630, 2025-06 is 20250600, 2025 is 20250000.
create function partial_date_position(edtf text) returns integer
    language sql immutable strict parallel safe
    return rpad(replace(rtrim(edtf, '~'), '-', ''), 8, '0')::int;

create function is_partial_date(edtf text) returns boolean
    language sql immutable strict parallel safe
    return edtf ~ '^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?~?$'
        and partial_date_earliest(edtf) <= partial_date_latest(edtf);

create function amount_fits_its_qualifier(low bigint, high bigint, qualifier text) returns boolean
    language sql immutable parallel safe
    return coalesce(low, 0) >= 0 and coalesce(high, 0) >= 0 and case qualifier
        when 'EXACT' then low is not null and high is not null and low = high
        when 'ABOUT' then low is not null and high is not null and low = high
        when 'AT_LEAST' then low is not null and high is null
        when 'MORE_THAN' then low is not null and high is null
        when 'UP_TO' then low is null and high is not null
        when 'RANGE' then low is not null and high is not null and low < high
        when 'UNDISCLOSED' then low is null and high is null
        else false
    end;

create function is_slug(slug text) returns boolean
    language sql immutable strict parallel safe
    return slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80;
