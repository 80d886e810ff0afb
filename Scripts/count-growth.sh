#!/bin/sh
# Counts the instructions that each worst case takes, and fails where the work grows faster than the input.
# usage: Scripts/count-growth.sh [PART-OF-A-NAME]; the release build of kith must be there
set -eu
cd "$(dirname "$0")/.."

command -v valgrind >/dev/null 2>&1 || Scripts/install-system-packages.sh valgrind
swift build --product kith-growth
exec "$(swift build --show-bin-path)/kith-growth" .build/release/kith "$@"
