#!/bin/sh
# Makes each call to the system fail once, for each verb that writes, and kills the program before each.
#
# usage: faults.sh [KITH [SCENARIO...]]    .build/debug/kith and all scenarios by default; Linux only
set -eu
cd "$(dirname "$0")/.."
[ "$(uname -s)" = Linux ] || { echo "faults are injected on Linux only"; exit 0; }
export SWIFT_BACKTRACE=enable=no
kith=${1:-.build/debug/kith}
[ $# -eq 0 ] || shift
for product in KithFaults faults; do
  swift build --package-path Fuzz --scratch-path .build-faults --product "$product"
done
.build-faults/debug/faults "$kith" Fixtures "$@"
