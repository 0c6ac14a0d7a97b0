#pragma once

#include <string>
#include <utility>
#include <vector>

#include "catch.h"
#include "xinfang/base/result.h"

/// For tables of files that a reader must refuse, with the exact message and place.
namespace file_faults {

using xinfang::Error;
using xinfang::Result;

/// A file as text, and what its reader says to it.
struct Bad {
  std::string text;
  std::string what;  ///< with its place: `3:5: …`
};

inline std::string said(const Error& error) {
  REQUIRE(error.place);
  CHECK(error.kind == xinfang::ErrorKind::invalid_data);
  CHECK(error.place->path == "f.yaml");
  std::string text = std::to_string(error.place->line) + ":" + std::to_string(error.place->column) + ": " +
                     xinfang::english(error.what);
  const std::string hint = xinfang::english(error.hint);
  return hint.empty() ? text : text + " | " + hint;
}

template <class Reader>
void refuses(Reader read, const std::string& head, const std::vector<Bad>& table) {
  for (const Bad& bad : table) {
    const auto result = read(head + bad.text, "f.yaml");
    INFO(bad.text);
    if (result) {
      FAIL_CHECK("was read, expected: " + bad.what);
    } else {
      CHECK(said(result.error()) == bad.what);
    }
  }
}

template <class T>
T good(Result<T> result) {
  if (!result) FAIL(said(result.error()));
  return *std::move(result);
}

}  // namespace file_faults
