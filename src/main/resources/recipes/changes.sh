# What has changed since? “follow” is the address to ask next time.
curl -s 'http://localhost:8080/api/v1/changes?since=2026-01-01&limit=500' |
  jq -r '(.items[] | [.at, .act, .title, .reason] | @tsv), .follow'
