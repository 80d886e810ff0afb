#!/bin/sh
# Fuzzes what reads, cleans, merges, splits and writes, under the address sanitizer.
#
# usage: fuzz.sh [SECONDS [TARGET...]]    60 seconds and all targets by default; 'fuzz.sh 0': every fixture once
#
# The corpus grows in .build-fuzz/corpus from run to run, beginning with the fixtures. With INPUTS=NUMBER it begins anew,
# and each target runs that number of inputs, fixtures included, always the same: so no change fails by chance, nor on
# a faster machine only.
#
# An input that breaks a promise is kept in .build-fuzz/found, and the status is 1: mend the fault, and put the input,
# made small by '-minimize_crash=1' and with invented people only, into Fixtures/fuzz, where every reader reads it for
# ever.
set -eu
cd "$(dirname "$0")/.."
# The backtrace of a crash would wait for ever for somebody to read it.
export SWIFT_BACKTRACE=enable=no
# What was allocated where, and memory that is kept back for long, cost more than half of the time.
export ASAN_OPTIONS=malloc_context_size=0:detect_leaks=0:detect_stack_use_after_return=0:quarantine_size_mb=4

seconds=${1:-60}
[ $# -eq 0 ] || shift
inputs=${INPUTS:-0}
grown=.build-fuzz/corpus
repeatable=
if [ "$inputs" -ne 0 ]; then
  grown=.build-fuzz/corpus-of-inputs
  rm -rf "$grown"
  # Else the order of a set or dictionary, and so what is run, differs from process to process.
  export SWIFT_DETERMINISTIC_HASHING=1
  # What is compared holds addresses, which differ from process to process.
  repeatable="-seed=1 -use_cmp=0"
fi

# Else the plan of the last build is used, which knows no files that have come to ../Sources since.
touch Fuzz/Package.swift
swift build -c release --package-path Fuzz --scratch-path .build-fuzz --product fuzz \
  -Xswiftc -sanitize=address -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table
program=.build-fuzz/release/fuzz
mkdir -p .build-fuzz/found .build-fuzz/logs

# Fuzzes a target; its folders of fixtures follow its name.
fuzz() {
  target=$1
  shift
  folders=
  for folder in "$@"; do folders="$folders Fixtures/$folder"; done
  corpus=$grown/$target
  mkdir -p "$corpus"
  if [ "$inputs" -gt 0 ]; then how="-runs=$inputs"
  elif [ "$seconds" -gt 0 ]; then how="-max_total_time=$seconds"
  else how=-runs=0 folders=
  fi
  # Sorted: a file system lists a folder in an order of its own, and the inputs that come of it would differ.
  # shellcheck disable=SC2086
  find ${folders:-Fixtures} -type f | LC_ALL=C sort | paste -s -d , - | tr -d '\n' > "$corpus.fixtures"
  # To weigh which inputs are rare, and to count what is allocated, would cost as much as the runs themselves.
  # shellcheck disable=SC2086
  if "$program" "$target" $how -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 \
    -entropic=0 -detect_leaks=0 $repeatable \
    -artifact_prefix=".build-fuzz/found/$target-" -seed_inputs=@"$corpus.fixtures" "$corpus" \
    > ".build-fuzz/logs/$target" 2>&1
  then
    echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' ".build-fuzz/logs/$target") inputs," \
      "$(sed -n 's/^stat::average_exec_per_sec: *//p' ".build-fuzz/logs/$target") a second"
  else
    echo "$target: a promise is broken (.build-fuzz/logs/$target)"
    grep -E 'Fatal error|ERROR|Test unit written' ".build-fuzz/logs/$target" || true
    return 1
  fi
}

"$program" > .build-fuzz/targets
rm -f .build-fuzz/failed
isSecond=
for target in ${*:-$(cut -d ' ' -f 1 .build-fuzz/targets)}; do
  # shellcheck disable=SC2046
  { fuzz $(grep "^$target\( \|$\)" .build-fuzz/targets) || echo "$target" >> .build-fuzz/failed; } &
  # Two at a time: each takes one core.
  if [ "$isSecond" ]; then wait; isSecond=; else isSecond=yes; fi
done
wait
[ ! -e .build-fuzz/failed ] || {
  echo "inputs that break a promise are in .build-fuzz/found" >&2
  exit 1
}
