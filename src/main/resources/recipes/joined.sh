curl -fsS 'http://localhost:8080/api/v1/moves?from=openai&to=meta&since=2025&until=2025&format=ndjson' |
  jq -nr '["date", "who", "people", "to", "standing", "pay", "scope", "period", "years",
      "qualifier", "low", "high", "currency", "standing of the pay"],
    (inputs | [.date.edtf, .researcher.name // .group.label,
        ([.group.headcount // empty | .qualifier, .people] | join(" ")), .to_lab.name, .standing.standing]
      + (.offer.package // [] | map(select(.standing.standing != "retracted")) | if length > 0 then .[] else {} end
        | [.component, .scope, .period, .years]
          + (.amount | [.qualifier, .low, .high, .currency]) + [.standing.standing]))
    | @tsv'
