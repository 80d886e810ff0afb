#!/usr/bin/env python3
"""Compares the telephone engine with its oracle, the Python port of libphonenumber, on invented numbers.

    python3 -m pip install phonenumbers
    swift build -c release --package-path Benchmarks --scratch-path .build-bench
    Scripts/compare-phones.py .build-bench/release/kith-values [COUNT [SEED]]

At least 200,000 numbers of all regions in all spellings are read by both. What is compared: the number in
E.164 with its extension, whether it is valid, its kind and region, and how both format it. The differences
are listed, one a line; the exit status is 1 where fewer agree than must.
"""

import collections
import importlib.util
import pathlib
import random
import subprocess
import sys

import phonenumbers

HERE = pathlib.Path(__file__).resolve().parent
LISTED = 40
# What share must agree.
FLOORS = {"e164": 0.999, "valid": 0.995, "kind": 0.995, "region": 0.995, "national": 0.995, "international": 0.995}
KINDS = {
    "FIXED_LINE": "fixed",
    "MOBILE": "mobile",
    "FIXED_LINE_OR_MOBILE": "fixedOrMobile",
    "TOLL_FREE": "tollFree",
    "PREMIUM_RATE": "premium",
    "SHARED_COST": "sharedCost",
    "PERSONAL_NUMBER": "personal",
    "VOIP": "voip",
    "PAGER": "pager",
    "UAN": "universal",
    "VOICEMAIL": "voicemail",
    "UNKNOWN": "",
}
KIND_NAMES = {
    value: KINDS[name] for name, value in vars(phonenumbers.PhoneNumberType).items() if name in KINDS
}


def generator_script():
    spec = importlib.util.spec_from_file_location("regions", HERE / "generate-phone-regions.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def invented(region, random_numbers):
    """A number of any kind the region has, its last digits drawn anew, or of any digits at all."""
    kinds = list(phonenumbers.supported_types_for_region(region))
    example = phonenumbers.example_number_for_type(region, random_numbers.choice(kinds)) if kinds else None
    example = example or phonenumbers.example_number(region)
    national = phonenumbers.national_significant_number(example)
    keep = random_numbers.choice([0, 1, 2, 3, len(national) - 4, len(national) - 2])
    keep = max(0, min(len(national), keep))
    drawn = "".join(random_numbers.choice("0123456789") for _ in national[keep:])
    if random_numbers.random() < 0.03:
        drawn += random_numbers.choice("0123456789")
    return phonenumbers.parse("+%d%s" % (example.country_code, national[:keep] + drawn), None)


def samples(count, seed):
    script = generator_script()
    random_numbers = random.Random(seed)
    regions = sorted(phonenumbers.SUPPORTED_REGIONS)
    while count > 0:
        region = regions[count % len(regions)]
        try:
            number = invented(region, random_numbers)
        except phonenumbers.NumberParseException:
            continue
        text, home = random_numbers.choice(list(script.spellings(number, region)))
        yield text, home or ""
        count -= 1


def oracle(text, home):
    script_result = dict.fromkeys(["e164", "valid", "kind", "region", "national", "international"], "")
    try:
        number = phonenumbers.parse(text, home or None)
    except phonenumbers.NumberParseException:
        return script_result
    extension, number.extension = number.extension, None
    possible = phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE
    form = phonenumbers.PhoneNumberFormat
    if possible:
        script_result["e164"] = phonenumbers.format_number(number, form.E164) + "x" + (extension or "")
        script_result["national"] = phonenumbers.format_number(number, form.NATIONAL)
        script_result["international"] = phonenumbers.format_number(number, form.INTERNATIONAL)
        if phonenumbers.is_valid_number(number):
            region = phonenumbers.region_code_for_number(number)
            script_result["valid"] = "valid"
            script_result["kind"] = KIND_NAMES[phonenumbers.number_type(number)]
            script_result["region"] = "" if region == "001" else region
    return script_result


def engine(program, rows):
    text = "".join("%s\t%s\n" % row for row in rows)
    run = subprocess.run([program, "phones"], input=text, capture_output=True, text=True, check=True)
    for line in run.stdout.splitlines():
        e164, extension, valid, kind, region, national, international = line.split("\t")
        yield {
            "e164": e164 + "x" + extension if e164 else "",
            "valid": valid,
            "kind": kind,
            "region": region,
            "national": national.split(" ext. ")[0],
            "international": international.split(" ext. ")[0],
        }


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
    rows = list(samples(count, int(sys.argv[3]) if len(sys.argv) > 3 else 1))
    differences = collections.defaultdict(list)
    for row, ours in zip(rows, engine(sys.argv[1], rows), strict=True):
        theirs = oracle(*row)
        for field, expected in theirs.items():
            if ours[field] != expected:
                differences[field].append((row, expected, ours[field]))
    failed = False
    for field, floor in FLOORS.items():
        found = differences[field]
        share = 1 - len(found) / len(rows)
        failed = failed or share < floor
        print("%-14s %9.4f %% the same (at least %.1f %%), %d of %d differ" % (field, share * 100, floor * 100, len(found), len(rows)))
        for (text, home), expected, got in found[:LISTED]:
            print("    %s\t%s\tlibphonenumber %r\tKith %r" % (text, home, expected, got))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
