#!/bin/sh
# libxinfang.so exports its own API and nothing else: no codec, no store, no third party.
set -eu
library=${XINFANG_BUILD:?the build folder}/lib/libxinfang.so
exported=$(nm -D --defined-only --demangle "$library" | cut -d' ' -f3-)
# Weak instances of the standard library's and date's templates are no API.
foreign=$(nm -D --defined-only "$library" | awk '$2 == "T"' | c++filt | cut -d' ' -f3- |
  grep -v '^xinfang::' || true)
[ -z "$foreign" ] || { echo "exported, but not ours:"; echo "$foreign" | head; exit 1; }
inner=$(echo "$exported" | grep -E '^xinfang::(codec|store)::' | grep -vE 'typeinfo|vtable' || true)
[ -z "$inner" ] || { echo "exported, but not API:"; echo "$inner" | head; exit 1; }
for wanted in 'xinfang::rules::decide' 'xinfang::rules::judge' 'xinfang::office::open' 'xinfang::calendar::add' 'xinfang::model::fold'; do
  echo "$exported" | grep -q "^$wanted(" || { echo "not exported: $wanted"; exit 1; }
done

# Where the program looks for libraries is no place of whoever is there.
path=$(readelf -d "$XINFANG_BUILD/bin/xinfang" | sed -n 's/.*r\(un\)\{0,1\}path: \[\(.*\)\]/\2/p')
case ":${path:-nowhere}:" in
  *::*) echo "libraries are looked for in the folder one stands in: '$path'"; exit 1 ;;
esac
