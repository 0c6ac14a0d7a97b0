#!/bin/bash
# The house rules a machine can hold: layers, sizes, words.
set -u
cd "$(dirname "$0")/.." || exit 1
bad=0
complain() { echo "$1"; bad=1; }

# Each room may include only rooms below it (CONTRIBUTING.md, the picture).
declare -A below=(
  [base]="base" [calendar]="base calendar" [model]="base calendar model" [rules]="base calendar model rules"
  [codec]="base calendar model codec" [store]="base calendar model rules codec store"
  [report]="base calendar report" [office]="base calendar model rules codec store report office")
for room in "${!below[@]}"; do
  while IFS=: read -r file _ include; do
    target=$(sed -E 's|.*"xinfang/([a-z]+)/.*|\1|' <<<"$include")
    [[ " ${below[$room]} " == *" $target "* ]] || complain "$file includes $target: above $room"
  done < <(grep -nE '#include "xinfang/[a-z]+/' "lib/xinfang/$room"/*.{h,cpp})
done
while IFS=: read -r file _ include; do
  complain "$file reaches past the API: $include"
done < <(grep -nE '#include "xinfang/(codec|store)/' cmd/*.{h,cpp})

# The pure rooms know no YAML, file, stream, environment or clock.
grep -nE 'yaml-cpp|<yaml|<filesystem>|<fstream>|<iostream>|<cstdio>|getenv|::now\(|system_clock' \
  lib/xinfang/{base,calendar,model,rules,report}/*.{h,cpp} | grep -vE '^\S+\.h:[0-9]+:\s*///|//' && complain "pure rooms look outside"

for file in lib/xinfang/*/*.{h,cpp} cmd/*.{h,cpp}; do
  lines=$(wc -l <"$file")
  [ "$lines" -le 400 ] || complain "$file: $lines lines, two subjects?"
done
grep -nE '\b(TODO|FIXME|XXX|HACK)\b' -r lib cmd man tests --include='*.cpp' --include='*.h' --include='*.1' && complain "unfinished"

for source in lib/xinfang/*/*.cpp; do
  grep -q "${source#lib/}" lib/CMakeLists.txt || complain "$source is built by nobody"
done
for source in cmd/*.cpp; do
  grep -q " ${source#cmd/}" cmd/CMakeLists.txt || complain "$source is built by nobody"
done
exit $bad
