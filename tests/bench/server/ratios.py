# SPDX-License-Identifier: Apache-2.0
"""Reads the JSON lines of one run and prints each handler's rate as a share of the do-nothing handler's."""
import json
import sys

rates = {}
for line in sys.stdin:
    row = json.loads(line)
    if row["unit"] == "requests/s":
        rates[row["metric"]] = row["value"]
null = (rates.pop("null") + rates.pop("null_after")) / 2
for metric, rate in rates.items():
    print(json.dumps({"bench": "server", "metric": metric + "_to_null", "value": round(rate / null, 3), "unit": "ratio", "n": 1}))
