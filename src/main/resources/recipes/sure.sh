curl -fsS -O 'http://localhost:8080/data/labs.ndjson' -O 'http://localhost:8080/data/moves.ndjson'
duckdb -c "
  with recursive house as (
    select slug, slug as whole, name from 'labs.ndjson' where parent is null
    union all
    select part.slug, whole, house.name from 'labs.ndjson' as part join house on part.parent = house.slug)
  select old.name as came_from, new.name as went_to, count(researcher) as people,
    count(researcher) filter (standing in ('confirmed', 'corroborated')) as sure,
    count(researcher) filter (standing = 'contested') as contested,
    count(*) filter (researcher is null) as groups
  from 'moves.ndjson'
  join house as old on from_lab = old.slug
  join house as new on to_lab = new.slug
  where old.whole <> new.whole and standing <> 'retracted'
  group by all order by people desc, sure desc, came_from limit 20"
