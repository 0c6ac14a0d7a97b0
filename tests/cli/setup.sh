# shellcheck shell=bash
# Every transcript sources this file: it pins what the program reads from its surroundings, and names a few checks.

unset XINFANG_USER XINFANG_STORE LANGUAGE NO_COLOR EDITOR VISUAL
export LC_ALL=C.UTF-8 TZ=UTC GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export XINFANG_NOW=2026-11-22T10:00:00+08:00
examples=$TESTDIR/../../examples
PATH=$(cd "${XINFANG_BUILD:-$TESTDIR/../../build}/bin" && pwd):$PATH
export PATH

umask 022
set -o pipefail
turns=$CRAMTMP/$TESTFILE.turns
echo 0 >"$turns"

# The program, with three differences: every call gets other ids than the calls before it and the same ids as last time;
# paths below the working directory are printed as relative ones; the notice that the clock is set is left out.
xinfang() {
  local status
  XINFANG_ID_SEED=$(($(<"$turns") + 1))
  export XINFANG_ID_SEED
  echo "$XINFANG_ID_SEED" >"$turns"
  command xinfang "$@" 2>"$turns.talk"
  status=$?
  sed -e '/^the clock is set by XINFANG_NOW/d' -e '/^当前时间由 XINFANG_NOW/d' -e "s|$PWD/||g" "$turns.talk" >&2
  return $status
}

# A step on the way to what a transcript is about: only its errors and warnings are shown.
quietly() { xinfang "$@" --quiet >/dev/null; }

# at DATE [HH:MM]: the time it is from now on.
at() { export XINFANG_NOW="$1T${2:-10:00}:00+08:00"; }

# office DIR: the store of an invented county office, with its regulation and its people; goes there.
office() {
  command xinfang init "$1" --policy county-market-regulator --office 青禾县市场监督管理局 --quiet >/dev/null
  cp "$examples/county-office/staff.yaml" "$1/staff.yaml"
  cd "$1" || return
}

# under POLICY DIR: the store of an office under that regulation of the examples, still without people; goes there.
under() {
  command xinfang init "$2" --policy "$examples/policies/$1.yaml" --office "$2" --quiet >/dev/null
  cd "$2" || return
}

# What the store under the working directory holds, .xinfang/ left out: name and checksum of every file.
contents() { find . -path ./.xinfang -prune -o ! -type d -print0 | sort -z | xargs -0 sha256sum; }

# remember, and later: same — says whether a byte of the store changed in between.
remember() { contents >"$turns.before"; }
same() {
  contents >"$turns.after"
  cmp -s "$turns.before" "$turns.after" && echo unchanged && return
  diff "$turns.before" "$turns.after" | sed -nE 's/^[<>] [0-9a-f]+ +/changed: /p' | sort -u
}

# json EXPRESSION: one value out of the JSON on standard input, which is called `d`.
json() { python3 -c 'import json, sys; text = sys.stdin.read(); d = json.loads(text or "{}"); print(eval(sys.argv[1]) if d else "no JSON")' "$1"; }
