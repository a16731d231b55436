# What was bid in 2025, for whom, and how sure is each account of it? pip install pandas
import json
from urllib.request import urlopen

import pandas as pd


def items(address):
    while address:
        with urlopen("http://localhost:8080" + address) as answer:
            page = json.load(answer)
        yield from page["items"]
        address = page["next"]


offers = list(items("/api/v1/offers?since=2025&until=2025&limit=500"))
terms = pd.json_normalize(offers, "package", ["self", ["by_lab", "name"]], record_prefix="term.")
print(terms[["self", "by_lab.name", "term.component", "term.period", "term.amount.qualifier",
             "term.amount.low", "term.amount.high", "term.amount.currency", "term.standing.standing"]])
