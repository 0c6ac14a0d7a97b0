# make demo   installs what is missing, builds, and runs the main job on the examples
# make test   the same set-up, then every test
# make lint   format, warnings as errors, manual pages, message catalogue, shell scripts
# make bench  medians and ratios on 1,000 to 100,000 invented cases, beside other tools; SIZES="1000" for less
# make fuzz   every reader of bytes under libFuzzer; SECONDS=1200 for longer than a minute each, READERS="case staff" for some
# make format puts the sources in the house format
.PHONY: demo test lint format bench fuzz configure build packages lint-packages sanitize install clean
SHELL := /bin/bash
BUILD := build/release
CCACHE := $(if $(shell command -v ccache),-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
# Warnings stop our own CI; a newer compiler's new ones stop nobody else.
WERROR := $(if $(CI),-DXINFANG_WERROR=ON)

packages:
	@tests/packages build

configure: packages
	@cmake --preset release $(CCACHE) $(WERROR) >/dev/null

build: configure
	@cmake --build $(BUILD)

# The program alone: nobody who wants to see it has to wait for the tests.
demo: configure
	@cmake --build $(BUILD) --target xinfang-program catalogues
	@PATH="$(CURDIR)/$(BUILD)/bin:$$PATH" examples/demo

test: build
	@ctest --test-dir $(BUILD) --output-on-failure -j 2

# Left out: what is about files and symbols, what starts thousands of processes, and the scenarios, which call what the
# other transcripts call.
sanitize: packages
	@cmake --preset asan-ubsan $(CCACHE) >/dev/null
	@cmake --build build/asan-ubsan
	@ctest --test-dir build/asan-ubsan --output-on-failure -j 2 --exclude-regex 'cli-(kill|concurrency|medium)|faults|scenario-|consumer|symbols|schemas|tidy|registry'

lint-packages:
	@tests/packages lint

lint: lint-packages
	@tests/lint

format: lint-packages
	@clang-format -i $$(git ls-files 'lib/*.h' 'lib/*.cpp' 'cmd/*.h' 'cmd/*.cpp' 'tests/*.h' 'tests/*.cpp')

bench: build
	@tests/packages bench
	@tests/bench/run $(BUILD)/bin/xinfang build/bench $(SIZES)

fuzz: packages
	@tests/packages fuzz
	@cmake --preset fuzz >/dev/null
	@cmake --build build/fuzz --target xinfang-fuzz
	@tests/fuzz/run build/fuzz/tests/xinfang-fuzz build/fuzz/found $(or $(SECONDS),60) $(READERS)

install: build
	@cmake --install $(BUILD)

clean:
	@rm -rf build
