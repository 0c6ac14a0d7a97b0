#!/bin/bash
# The first day of the README, run as it stands.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export PATH="${XINFANG_BUILD:?the build folder}/bin:$PATH" HOME="$scratch" GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
unset XINFANG_STORE XINFANG_USER XINFANG_NOW
sed -n '/^```sh$/,/^```$/p' "$here/README.md" | grep -v '^```' >"$scratch/first-day"
[ "$(wc -l <"$scratch/first-day")" -gt 10 ] || { echo "the README lost its first day"; exit 1; }
cd "$scratch"
bash -eu -o pipefail first-day >output
grep -q '000001' output

git -C our-office log --oneline | grep -q 第一天
# Every verb the README names is one.
for verb in $(grep -oE '^\| .*`.*' "$here/README.md" | grep -oE '`[a-z]+`' | tr -d '`'); do
  xinfang "$verb" --help >/dev/null
done
