# Who joined Meta from OpenAI in 2025, at what package, how sure is it?
curl -s 'http://localhost:8080/api/v1/moves?from=openai&to=meta&since=2025&until=2025&limit=500' |
  jq -r '.items[] | [.date.edtf, .researcher.name // .group.label,
    (.offer.package // [] | map("\(.component) \(.amount)") | join("; ")), .standing.standing] | @tsv'
