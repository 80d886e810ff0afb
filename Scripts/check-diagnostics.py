#!/usr/bin/env python3
"""Holds the manual's tables of diagnostics against the sources: what Kith says has a row, and a row is of something it says.

People look a slug such as `csv.no-header` up in the manual, and scripts rely on it.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Who says something besides those that have rows, and what looks like a slug and is a field of a table or a site.
SPEAKERS = "text xml file write dedupe decisions uid clean".split()
FIELDS = {"email", "phone", "name", "org", "address", "related", "title", "url"}
SITES = {"com", "de", "fr", "it", "es", "pt", "jp", "csv", "md"}

SLUG = re.compile(r"[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*")


def sources():
    for file in sorted((ROOT / "Sources").rglob("*.swift")):
        if "+Generated" not in file.name:
            yield "\n".join(
                line for line in file.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith("//"))


def manual():
    """The slugs in the first cells of the manual's tables."""
    for page in sorted((ROOT / "Documentation").rglob("*.md")):
        for line in page.read_text(encoding="utf-8").splitlines():
            if line.startswith("| `"):
                yield from (text for text in re.findall(r"`([^`]+)`", line.split("|")[1]) if SLUG.fullmatch(text))


def main():
    code = "\n".join(sources())
    literals = set(re.findall(r'"([^"\\\n]+)"', code))
    # `"\(format).more"`, and `"missing-\(name)"`.
    rules = literals | set(re.findall(r'\)\.([a-z-]+)"', code))
    # LDIF says under its own name what tables say.
    rules |= {text.partition(".")[2] for text in literals}
    beginnings = tuple(re.findall(r'"([a-z]+-)\\\(', code))
    speakers = {slug.partition(".")[0] for slug in manual()} | set(SPEAKERS)

    rows = list(manual())
    said = {
        text for text in literals
        if SLUG.fullmatch(text) and text.partition(".")[0] in speakers - FIELDS and text.partition(".")[2] not in SITES
    }
    wrong = [f"{slug} has no row in the manual" for slug in sorted(said - set(rows))]
    for slug in sorted(set(rows)):
        rule = slug.partition(".")[2]
        if slug not in literals and rule not in rules and not rule.startswith(beginnings):
            wrong.append(f"nothing says {slug}, which has a row in the manual")
    wrong += [f"{slug} has {rows.count(slug)} rows" for slug in sorted(set(rows)) if rows.count(slug) > 1]
    print("\n".join(wrong) if wrong else f"{len(set(rows))} diagnostics have their row in the manual")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
