move='http://localhost:8080/api/v1/moves/m001'
tag=$(curl -fsS -o /dev/null -w '%header{etag}' "$move")
curl -sS -X PATCH "$move" -H "Authorization: Bearer $TOKEN" -H "If-Match: $tag" \
  -H 'Content-Type: application/merge-patch+json' -d '{
  "act": "corrected",
  "reason": "The Courier has corrected the day.",
  "announced_on": "30 June 2025"
}'
