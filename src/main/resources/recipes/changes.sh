at=$(cat changes.follow 2>/dev/null || echo '/api/v1/changes?since=2026-01-01&limit=500')
while [ "$at" ]; do
  curl -fsS "http://localhost:8080$at" -o changes.json || break
  jq -r '.items[] | [.at, .act, .standing, .title, .reason] | @tsv' changes.json
  jq -r .follow changes.json > changes.follow
  at=$(jq -r '.next // empty' changes.json)
done
