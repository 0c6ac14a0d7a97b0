#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/model/case.h"

namespace xinfang::codec {

/// A case as read, with what a person should look at although it could be read (unknown keys).
struct CaseReading {
  model::Case value;
  std::vector<Error> notices;
};

/// Strict: every fault is an error `path:line:col`. Events come out in (seq, eid) order.
Result<CaseReading> read_case(std::string_view bytes, const std::string& path);

/// The bytes of a new case file with its first events. Key order fixed; strings always quoted; UTF-8, LF.
std::string write_case(const model::Case& value);

/// The file with one event more: `bytes` is an unchanged prefix of the result, and reading the result gives the
/// old case and the event. An error when the file cannot be appended to (events not the last key, or not a block list).
Result<std::string> append_event(std::string_view bytes, const std::string& path, const model::Event& event);

/// What people write to register a case (`register --from`): the keys of a case file's `intake:`, at the top level.
/// Left out: received → `now`, kind → appeal, level → ordinary, headcount → number of petitioners.
Result<model::Intake> read_intake(std::string_view bytes, const std::string& path, const model::Moment& now);

/// The same as text for an editor: every key, filled or empty.
std::string write_intake(const model::Intake& intake);

}  // namespace xinfang::codec
