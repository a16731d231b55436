import json
from urllib.request import urlopen

import pandas as pd


def whom(offer):
    if offer["researcher"]:
        return offer["researcher"]["name"]
    heads = offer["group"]["headcount"]
    return offer["group"]["label"] + (f" ({heads['qualifier']} {heads['people']})" if heads else "")


with urlopen("http://localhost:8080/api/v1/offers?since=2025&until=2025&format=ndjson") as answer:
    offers = [json.loads(line) for line in answer]
for offer in offers:
    offer["package"] = [term for term in offer["package"] if term["standing"]["standing"] != "retracted"]

terms = pd.json_normalize([
    {"offer": offer["id"], "date": offer["date"]["edtf"], "by": offer["by_lab"]["name"], "for": whom(offer), **term}
    for offer in offers for term in offer["package"] or [{}]])
terms = terms[["offer", "date", "by", "for", "component", "scope", "period", "years", "amount.qualifier",
               "amount.low", "amount.high", "amount.currency", "standing.standing"]]
print(terms.convert_dtypes().astype(object).fillna("").to_string(index=False))

told = {term["offer"] for offer in offers for term in offer["package"] if term["amount"]["qualifier"] != "undisclosed"}
print(f"No sum is known of {len(offers) - len(told)} of {len(offers)} offers.")
