#!/bin/sh
# Fuzzes the readers under the address sanitizer, family by family.
#
# usage: fuzz.sh [SECONDS [FAMILY...]]    60 seconds and all families by default; 'any' is recognition
#
# The corpus grows in .build-fuzz/corpus from run to run, beginning with the fixtures. What crashes or hangs
# is kept in .build-fuzz/crashes, and the status is 1. Cut its first two bytes off (they choose the format and
# the size of the blocks) and put the rest into Fixtures/fuzz, where the tests read it for ever.
set -eu
cd "$(dirname "$0")/.."
# The backtrace of a crash would wait for ever for somebody to read it.
export SWIFT_BACKTRACE=enable=no
# Remembering where each allocation was made costs a third of the time.
export ASAN_OPTIONS=malloc_context_size=2:detect_leaks=0

seconds=${1:-60}
[ $# -eq 0 ] || shift
# A format that is read has fixtures with goldens in a folder of its name.
[ $# -gt 0 ] || set -- $(for golden in Fixtures/*/*.golden; do basename "$(dirname "$golden")"; done | sort -u) any

# Else the plan of the last build is used, which knows no files that have come to ../Sources since.
touch Fuzz/Package.swift
# Only these flags together instrument all modules: '--sanitize=fuzzer --sanitize=address' builds, and finds nothing.
swift build --package-path Fuzz --scratch-path .build-fuzz --product fuzz \
  --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address
program=.build-fuzz/debug/fuzz

# Puts the two choosing bytes before a file.
seed() {
  { printf '\000\007'; cat "$1"; } > "$2/$(echo "$1" | tr / _)"
}

status=0
for family in "$@"; do
  corpus=.build-fuzz/corpus/$family
  crashes=.build-fuzz/crashes
  mkdir -p "$corpus" "$crashes"
  folders="Fixtures/$family"
  [ "$family" != any ] || folders="Fixtures/*"
  for file in $folders/* Fixtures/demo/* Fixtures/commands/inputs/* Fixtures/fuzz/*; do
    case $file in *.golden) ;; *) [ ! -f "$file" ] || seed "$file" "$corpus" ;; esac
  done
  echo "== $family, $seconds s"
  KITH_FUZZ_FORMAT=$family $program -max_total_time="$seconds" -max_len=1024 -timeout=10 \
    -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 \
    -artifact_prefix="$crashes/$family-" "$corpus" || status=1
done
[ "$status" -eq 0 ] || echo "crashes are in .build-fuzz/crashes" >&2
exit "$status"
