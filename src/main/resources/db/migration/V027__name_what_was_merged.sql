-- What was merged into another and has not been parted since: how it was called last, and the address to which its own leads.
create view merged_away as
select former.kind, former.slug, coalesce(lab.slug, researcher.slug, source.slug) as leads_to,
       coalesce(record -> 'lab' -> 0 ->> 'name',
                jsonb_path_query_first(record, '$.researcher_name[*] ? (@.kind == "PRIMARY").name') #>> '{}',
                record -> 'source' -> 0 ->> 'publisher') as name,
       coalesce(record -> 'lab' -> 0 ->> 'name_zh',
                jsonb_path_query_first(record, '$.researcher_name[*] ? (@.kind == "NATIVE" && @.language == "zh-Hans").name') #>> '{}') as name_zh,
       record -> 'source' -> 0 ->> 'title' as title, record -> 'source' -> 0 ->> 'url' as url,
       record -> 'source' -> 0 ->> 'published_on' as published_on, record -> 'source' -> 0 ->> 'language' as language,
       record -> 'source' -> 0 ->> 'kind' as source_kind
from former_address former
join merging on merging.kind = former.kind and merging.gone = former.slug and undone_at is null
left join lab on lab.lab_id = former.lab_id
left join researcher on researcher.researcher_id = former.researcher_id
left join source on source.source_id = former.source_id;
