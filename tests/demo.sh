#!/bin/bash
# The demonstration goes through, in both languages.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
export PATH="${XINFANG_BUILD:?the build folder}/bin:$PATH"
LC_ALL=C.UTF-8 "$here/examples/demo" >/dev/null
LC_ALL=zh_CN.UTF-8 "$here/examples/demo" 2>&1 | grep -q 登记
