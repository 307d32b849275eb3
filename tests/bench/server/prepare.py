# SPDX-License-Identifier: Apache-2.0
"""Registers accounts and picks products, and prints them as Lua tables for the load scripts."""
import json
import sys
import urllib.request
import uuid

base = sys.argv[1] + "/api/v1"


def call(path, body=None):
    request = urllib.request.Request(base + path, data=None if body is None else json.dumps(body).encode(),
                                     headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


tokens = []
for number in range(16):
    account = call("/auth/register", {
        "name": f"Load {number}", "email": f"load{number}-{uuid.uuid4().hex[:8]}@aura.example",
        "password": "correct horse battery", "device": {"id": str(uuid.uuid4()), "name": "bench", "platform": "linux"}})
    tokens.append(account["accessToken"])

products, cursor = [], ""
while len(products) < 400:
    page = call("/products?limit=100" + (f"&cursor={cursor}" if cursor else ""))
    products += page["data"]
    cursor = page["page"]["next"]

lines = []
for product in products:
    detail = call("/products/" + product["id"])
    variant = detail["variants"][0]
    if variant["availability"] == "in":
        lines.append((product["id"], variant["id"], detail["vendorId"], variant["price"]["amount"], variant["price"]["currency"]))

words = sorted({word.lower() for product in products for word in product["name"].split() if word.isalpha() and len(word) > 3})[:200]


def table(name, rows):
    print(f"{name} = {{")
    for row in rows:
        print("  {" + ", ".join(json.dumps(cell) for cell in row) + "}," if isinstance(row, tuple) else f"  {json.dumps(row)},")
    print("}")


table("tokens", tokens)
table("lines", lines)
table("words", words)
