#!/usr/bin/env python3
"""Tells how many pairs of records were merged rightly.

    pair-accuracy.py CLUSTERS

CLUSTERS is what `kith merge --clusters` wrote. The files that it names have the truth in a column `entity`.
"""

import collections
import csv
import sys


def pairs(count):
    return count * (count - 1) // 2


def main(clusters):
    truth, groups = {}, collections.defaultdict(list)
    with open(clusters, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for name in {row["source"] for row in rows}:
        with open(name, encoding="utf-8", newline="") as file:
            truth[name] = [row["entity"] for row in csv.DictReader(file)]
    for row in rows:
        groups[row["cluster"]].append(truth[row["source"]][int(row["record"]) - 1])
    right = sum(pairs(n) for group in groups.values() for n in collections.Counter(group).values())
    merged = sum(pairs(len(group)) for group in groups.values())
    people = collections.Counter(entity for group in groups.values() for entity in group)
    true = sum(pairs(n) for n in people.values())
    precision, recall = right / max(1, merged), right / max(1, true)
    f1 = 2 * right / max(1, merged + true)
    largest = max(map(len, groups.values()), default=0)
    print(f"precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}, largest group {largest}")


if len(sys.argv) != 2:
    sys.exit(__doc__)
main(sys.argv[1])
