#!/bin/sh
# Installs the build into a scratch folder and builds a program against it, by the CMake package and by pkg-config.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=${XINFANG_BUILD:?the build folder}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cmake --install "$build" --prefix "$scratch/usr" >/dev/null
flags=$(sed -n 's/^XINFANG_SANITIZE:STRING=\(..*\)/-fsanitize=\1/p' "$build/CMakeCache.txt")

cmake -S "$here" -B "$scratch/build" -DCMAKE_PREFIX_PATH="$scratch/usr" -DCMAKE_CXX_FLAGS="$flags" >/dev/null
cmake --build "$scratch/build" >/dev/null
expected="2024-02-22"
case $("$scratch/build/consumer") in *"$expected") ;; *) echo "the CMake consumer is wrong"; exit 1 ;; esac

libdir=$(dirname "$(find "$scratch/usr" -name libxinfang.so)")
pc="$libdir/pkgconfig/xinfang.pc"
sed -i "s|^prefix=.*|prefix=$scratch/usr|" "$pc"
# shellcheck disable=SC2046,SC2086 # flags are words
c++ -std=c++20 $flags "$here/consumer.cpp" $(PKG_CONFIG_PATH="$libdir/pkgconfig" pkg-config --cflags --libs xinfang) -o "$scratch/plain"
case $(LD_LIBRARY_PATH="$libdir" "$scratch/plain") in *"$expected") ;; *) echo "the pkg-config consumer is wrong"; exit 1 ;; esac

# The installed program finds its library, its catalogue and its man pages.
"$scratch/usr/bin/xinfang" --lang zh --version >/dev/null
"$scratch/usr/bin/xinfang" --lang zh --help | grep -q 登记
test -f "$scratch/usr/share/man/man1/xinfang.1"
test -f "$scratch/usr/share/man/zh_CN/man1/xinfang.1"
