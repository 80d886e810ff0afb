#!/usr/bin/env python3
"""Tells how many pairs of records were merged rightly, and how true the probabilities are that Kith gave them.

    pair-accuracy.py CLUSTERS
    pair-accuracy.py --bands MATCHES…

CLUSTERS is what `kith merge --clusters` wrote, MATCHES what `kith match --json` wrote; of several MATCHES the pairs
are counted together. The CSV files that they name have the truth in a column `entity`.
"""

import collections
import csv
import json
import sys

BANDS = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99]


def rows(name):
    """The rows of a table, each with the line that it begins on."""
    with open(name, encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        heading, line = next(reader), reader.line_num + 1
        for row in reader:
            yield line, dict(zip(heading, row))
            line = reader.line_num + 1


def pairs(count):
    return count * (count - 1) // 2


def accuracy(clusters):
    truth, groups = {}, collections.defaultdict(list)
    members = [row for _, row in rows(clusters)]
    for name in {row["source"] for row in members}:
        truth[name] = [row["entity"] for _, row in rows(name)]
    for row in members:
        groups[row["cluster"]].append(truth[row["source"]][int(row["record"]) - 1])
    right = sum(pairs(n) for group in groups.values() for n in collections.Counter(group).values())
    merged = sum(pairs(len(group)) for group in groups.values())
    people = collections.Counter(entity for group in groups.values() for entity in group)
    true = sum(pairs(n) for n in people.values())
    precision, recall = right / max(1, merged), right / max(1, true)
    f1 = 2 * right / max(1, merged + true)
    largest = max(map(len, groups.values()), default=0)
    print(f"precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}, largest group {largest}")


def shown(matches):
    """Each pair that was merged or asked about: its probability, and the places of the two records."""
    with open(matches, encoding="utf-8") as file:
        for found in map(json.loads, file):
            places = {record["record"]: record["place"] for record in found["records"]}
            for merge in found.get("merges", []):
                yield merge["matchProbability"], places[merge["record"]], places[merge["with"]]
            if found["outcome"] == "doubtful":
                yield found["matchProbability"], *places.values()


def bands(files):
    truth, counts = {}, [[0, 0, 0.0] for _ in BANDS]

    def person(place):
        name, line = place.rsplit(":", 1)
        if name not in truth:
            truth[name] = {line: row["entity"] for line, row in rows(name)}
        return truth[name][int(line)]

    for file in files:
        for probability, one, other in shown(file):
            band = counts[sum(probability >= low for low in BANDS) - 1]
            band[0] += 1
            band[1] += person(one) == person(other)
            band[2] += probability
    print("| shown | pairs | of them one person | shown on average |\n|---|---|---|---|")
    for low, high, (count, right, total) in zip(BANDS, BANDS[1:] + [1], counts):
        if count:
            name = f"{100 * low:.0f}–{100 * high:.0f} %" if high < 1 else "over 99 %"
            print(f"| {name} | {count:,} | {right / count:.3f} | {total / count:.3f} |")


if sys.argv[1:2] == ["--bands"] and len(sys.argv) > 2:
    bands(sys.argv[2:])
elif len(sys.argv) == 2 and not sys.argv[1].startswith("-"):
    accuracy(sys.argv[1])
else:
    sys.exit(__doc__)
