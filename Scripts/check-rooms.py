#!/usr/bin/env python3
"""Holds the borders between the folders of KithFormats.

A folder is a room or a format. Rooms know only the rooms above them in the list below; formats know the rooms, but no
other format. What a folder declares at the top of a file may be used by those that know it. The registry names all
formats: it is the one list of them.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent / "Sources/KithFormats"

ROOMS = "Scanning JSON Core Web XML Flat Archive Opening".split()
# Formats that share what they are made of: jCard and xCard spell the properties of vCard.
FAMILIES = [{"VCard", "JCard", "XCard"}]
REGISTRY = ROOT / "Opening/FormatRegistry+Standard.swift"

DECLARATION = re.compile(
    r"^(?:public |package |indirect |final )*(?:struct|class|enum|protocol|typealias) (\w+)", re.MULTILINE)


def code(file):
    """The text of a file without comments and strings."""
    text = re.sub(r'"""(.*?)"""', '""', file.read_text(encoding="utf-8"), flags=re.DOTALL)
    text = re.sub(r'"(?:[^"\\\n]|\\.)*"', '""', text)
    return re.sub(r"//.*", "", text)


def knows(folder, other):
    if folder == other or any({folder, other} <= family for family in FAMILIES):
        return True
    if other not in ROOMS:
        return False
    return folder not in ROOMS or ROOMS.index(other) < ROOMS.index(folder)


def main():
    files = {file: code(file) for file in sorted(ROOT.rglob("*.swift"))}
    folders = {file: file.relative_to(ROOT).parts[0] for file in files}
    homes = {name: folders[file] for file, text in files.items() for name in DECLARATION.findall(text)}
    wrong = []
    for file, text in files.items():
        if file == REGISTRY:
            continue
        for name in sorted(set(re.findall(r"\b[A-Z]\w+", text)) & homes.keys()):
            if not knows(folders[file], homes[name]):
                wrong.append(f"{file.relative_to(ROOT)} uses {name} of {homes[name]}")
    print("\n".join(wrong) if wrong else f"{len(set(folders.values()))} folders keep to their rooms")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
