curl -s -X POST 'http://localhost:8080/api/v1/moves' \
  -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -H 'Idempotency-Key: mira-1' -d '{
  "reason": "The Courier reports it.",
  "researcher": {"name": "Mira Okafor"},
  "from_lab": {"name": "Halcyon", "kind": "startup"},
  "to_lab": {"name": "Aurora", "kind": "startup"},
  "move_kind": "hire",
  "announced_on": "30 June 2025",
  "citations": [{
    "source": {"url": "https://courier.example/mira", "publisher": "The Courier", "kind": "news_original"},
    "stance": "supports", "basis": "unnamed_people", "says": "Two people say so."
  }]
}'
