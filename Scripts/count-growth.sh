#!/bin/sh
# Counts the instructions that each worst case takes, and fails where the work grows faster than the input.
# usage: Scripts/count-growth.sh [PART-OF-A-NAME]; the release build of kith must be there
set -eu
cd "$(dirname "$0")/.."

command -v valgrind >/dev/null 2>&1 || {
  as_root=
  [ "$(id -u)" -eq 0 ] || as_root=sudo
  command -v apt-get >/dev/null 2>&1 || {
    echo "error: install valgrind, which counts the instructions, with your package manager" >&2
    exit 1
  }
  $as_root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq valgrind
}

swift build --product kith-growth
exec "$(swift build --show-bin-path)/kith-growth" .build/release/kith "$@"
