# Between which labs did most people move, and how many of these moves are sure?
curl -fsO 'http://localhost:8080/data/moves.ndjson'
duckdb -c "
  select from_lab_name, to_lab_name, count(*) as moves,
         count(*) filter (standing in ('confirmed', 'corroborated')) as sure
  from 'moves.ndjson'
  where researcher is not null and to_lab is not null and standing <> 'retracted'
  group by all order by moves desc, from_lab_name limit 20"
