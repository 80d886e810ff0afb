#!/usr/bin/env python3
"""Makes the word lists of KithCleaning from the text files in Data/words.

A file is an enumeration, a section a list of it. Lines that begin with `#` are comments: those before the first section say
what the file is about, those in a section what the list is. Entries stand between blanks; where one holds a blank, all
entries of the list stand between `|`.

    [name]         a table to look words up in
    [name: list]   the entries in their order

A file with a line `type: NAME` is one list of what words mean: its sections are cases of that type.

With `--check` nothing is written; the status is 1 where the lists in the sources are not those of the files.
"""

import pathlib
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = ROOT / "Sources/KithCleaning/Words/Words+Generated.swift"

HEAD = """// Made by Scripts/generate-words.py from Data/words. Mend the lists there.
//
// swift-format-ignore-file
import KithModel
"""


def camel(words, is_type=False):
    first, *rest = words.replace("-", " ").split()
    return (first.capitalize() if is_type else first) + "".join(word.capitalize() for word in rest)


def sections(file):
    """The comment of a file, its type, and its sections: name, comment and lines."""
    about, kind, found = [], None, []
    for line in file.read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if line.startswith("["):
            found.append((line.strip("[]"), [], []))
        elif line.startswith("type:"):
            kind = line.partition(":")[2].strip()
        elif line.startswith("#"):
            (found[-1][1] if found else about).append(line[1:].strip())
        elif line:
            found[-1][2].append(line)
    return about, kind, found


def entries(lines):
    text = " ".join(lines)
    all_entries = text.split("|") if "|" in text else text.split()
    return [" ".join(entry.split()) for entry in all_entries if entry.strip()]


def doc(lines, indent):
    return "".join(f"{indent}/// {line}".rstrip() + "\n" for line in lines)


def wrapped(words, indent, separator):
    width = 110 - len(indent)
    lines = textwrap.wrap(separator.join(word.replace(" ", "\u00a0") for word in words), width,
                          break_long_words=False, break_on_hyphens=False)
    return "".join(f"{indent}{line.replace(chr(0xa0), ' ')}\n" for line in lines)


def table(section):
    name, comment, lines = section
    name, _, kind = name.partition(":")
    words = entries(lines)
    out = doc(comment, "  ")
    if kind.strip() == "list":
        quoted = ", ".join(f'"{word}"' for word in words)
        return out + f"  static let {camel(name)}: [String] = [\n" + wrapped([quoted], "    ", "").replace(
            "\u00a0", " ") + "  ]\n"
    return out + f'  static let {camel(name)} = WordTable(\n    """\n' + wrapped(words, "    ", " ") + '    """)\n'


def meanings(kind, found):
    out = f"  static let all: [({kind}, String)] = [\n"
    for name, _, lines in found:
        out += f'    (.{camel(name)},\n      """\n' + wrapped(entries(lines), "      ", " | ") + '      """),\n'
    return out + "  ]\n"


def enumeration(file):
    about, kind, found = sections(file)
    body = meanings(kind, found) if kind else "\n".join(table(section) for section in found)
    return f"\n{doc(about, '')}enum {camel(file.stem, is_type=True)} {{\n{body}}}\n"


def main():
    files = sorted((ROOT / "Data/words").glob("*.txt"))
    made = HEAD + "".join(enumeration(file) for file in files)
    if "--check" in sys.argv:
        if SOURCE.read_text(encoding="utf-8") != made:
            sys.exit("the word lists are not those of Data/words: run 'make update-words'")
    else:
        SOURCE.write_text(made, encoding="utf-8")



if __name__ == "__main__":
    main()
