#!/bin/bash
# Every verb the program knows: its help needs no store, its manual pages exist in both languages and name its options and
# no others, and a transcript tests it.
set -u
cd "$(dirname "$0")/.." || exit 1
program=$(cd "${XINFANG_BUILD:-build}/bin" && pwd)/xinfang || exit 1
unset XINFANG_STORE XINFANG_USER LANGUAGE
export LC_ALL=C.UTF-8
empty=$(mktemp -d)
trap 'rm -rf "$empty"' EXIT
bad=0
complain() { echo "$1"; bad=1; }
help_of() { (cd "$empty" && "$program" "$@" --help); }

# The lines below a heading, up to the next empty line.
below() { awk -v heading="$1" '$0 == heading { on = 1; next } /^$/ { on = 0 } on { print }'; }
long_options() { grep -oE '^  (-[A-Za-z], )?--[a-z][a-z-]*' | grep -oE -- '--[a-z-]+' | sort -u; }
# What a page names: .Fl -name in mdoc, --name in examples.
options_in() { grep -oE '(Fl -|(^|[^a-z-])--)[a-z][a-z-]*' | sed -E 's/^(Fl -|[^-]?--)/--/' | sort -u; }
# The part of a page that says what the verb itself takes.
own_part() { awk '/^\.Sh/ { on = /SYNOPSIS|OPTIONS|用法|选项/ } on { print }'; }

inner_verbs() { help_of "$1" | below Verbs | awk '/^  [a-z]/ { print $1 }'; }

own_options() {
  local inner
  help_of "$1" | below Options | long_options
  for inner in $(inner_verbs "$1"); do help_of "$1" "$inner" | below Options | long_options; done
}
missing() { comm -23 <(sort -u <<<"$1") <(sort -u <<<"$2") | grep .; }

overview=$(help_of) || complain "xinfang --help: status $?"
globals=$(below 'Options of every verb' <<<"$overview" | long_options)
verbs=$(grep -E '^  [a-z][a-z-]* {2,}[^ ]' <<<"$overview" | awk '{ print $1 }')
[ "$(wc -w <<<"$verbs")" -ge 25 ] || complain "xinfang --help lists only: $verbs"

everything=$globals
declare -A own
for verb in $verbs; do
  help_of "$verb" >/dev/null || complain "xinfang $verb --help: status $?"
  help_of "$verb" | grep -q "^xinfang $verb\b" || complain "xinfang $verb --help is about something else"
  for inner in $(inner_verbs "$verb"); do
    help_of "$verb" "$inner" >/dev/null || complain "xinfang $verb $inner --help: status $?"
  done
  own[$verb]=$(own_options "$verb" | sort -u)
  everything+=$'\n'${own[$verb]}
done

for verb in $verbs; do
  for page in "man/xinfang-$verb.1" "man/zh_CN/xinfang-$verb.1"; do
    [ -f "$page" ] || { complain "$page is missing"; continue; }
    for option in $(missing "${own[$verb]}" "$(own_part <"$page" | options_in)"); do complain "$page does not name $option"; done
    for option in $(missing "$(own_part <"$page" | options_in)" "${own[$verb]}"$'\n'"$globals"); do
      complain "$page gives the verb an option it has not: $option"
    done
    for option in $(missing "$(options_in <"$page")" "$everything"); do complain "$page names $option, which is nowhere"; done
  done
  [ -f "tests/cli/$verb.t" ] || complain "tests/cli/$verb.t is missing"
done

for page in man/xinfang.1 man/zh_CN/xinfang.1; do
  [ -f "$page" ] || { complain "$page is missing"; continue; }
  for option in $(missing "$globals" "$(options_in <"$page")"); do complain "$page does not name $option"; done
  for verb in $verbs; do
    grep -qE "xinfang-$verb\b|\bxinfang $verb\b|Cm $verb\b" "$page" || complain "$page does not name $verb"
  done
done

# A page of a verb that is gone.
for page in man/xinfang-*.1 man/zh_CN/xinfang-*.1; do
  verb=${page##*/xinfang-}
  grep -qx "${verb%.1}" <<<"$verbs" || complain "$page is about no verb"
done
exit $bad
