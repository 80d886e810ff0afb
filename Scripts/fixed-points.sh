#!/bin/sh
# Converts each file of a folder to every format, reads that and writes it again: the second output must be the first,
# byte for byte. The same for files that are cleaned once and twice.
#
# usage: fixed-points.sh FOLDER [KITH [OUT]]    .build/release/kith and a new folder by default
#
# A difference is a line, 'FORMAT FILE (NUMBER)'; both outputs are kept in OUT, as NUMBER.once.ENDING and
# NUMBER.twice.ENDING.
set -u
[ $# -ge 1 ] || { sed -n 's/^# \(usage.*\)/\1/p' "$0" >&2; exit 64; }
folder=$1
kith=${2:-$(dirname "$0")/../.build/release/kith}
out=${3:-$(mktemp -d)}
mkdir -p "$out" || exit 73
compared=0
differing=0

# compare NAME FILE ENDING: counts what is compared, and keeps what differs.
compare() {
  compared=$((compared + 1))
  cmp -s "$out/once.$3" "$out/twice.$3" && return
  differing=$((differing + 1))
  echo "$1 $2 ($differing)"
  for time in once twice; do mv "$out/$time.$3" "$out/$differing.$time.$3"; done
}

# Formats that are written, with the ending of a file: tables of targets are read as tables of anybody. Not read as they
# are written are mutt, abook and table.
"$kith" formats | awk '
  $2 ~ /write/ || $3 == "write" {
    ending = match($0, / \.[a-z0-9]+/) ? substr($0, RSTART + 2, RLENGTH - 2) : $1 ~ /^vcard/ ? "vcf" : "csv"
    if ($1 !~ /^(mutt|abook|table)$/) print $1, ending
  }' > "$out/formats"
find "$folder" -type f | LC_ALL=C sort > "$out/files"

while read -r file; do
  "$kith" convert "$file" --to jsonl --keep-going --force -q -o "$out/read.jsonl" 2> "$out/messages"
  [ -s "$out/read.jsonl" ] || continue
  while read -r format ending; do
    rm -f "$out/once.$ending" "$out/twice.$ending"
    "$kith" convert "$file" --to "$format" --keep-going -q -o "$out/once.$ending" 2> "$out/messages"
    # Where a format holds none of the contacts, there is nothing to be read.
    [ -s "$out/once.$ending" ] || continue
    "$kith" convert "$out/once.$ending" --to "$format" -q -o "$out/twice.$ending" 2> "$out/messages.$format"
    compare "$format" "$file" "$ending"
  done < "$out/formats"
  "$kith" clean "$file" --keep-going -q > "$out/once.jsonl" 2> "$out/messages"
  "$kith" clean "$out/once.jsonl" -q > "$out/twice.jsonl" 2> "$out/messages"
  compare clean "$file" jsonl
  rm -f "$out/read.jsonl"
done < "$out/files"
echo "$compared compared, $differing differ"
[ "$differing" -eq 0 ]
