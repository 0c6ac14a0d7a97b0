#pragma once

#include <date/date.h>

#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/model/case.h"

/// duties/YYYY/MM.yaml: the entries about the days of one month.
namespace xinfang::codec {

struct DutyReading {
  std::vector<model::Event> entries;  ///< in the file's order
  std::vector<Error> notices;         ///< readable, but a person should look (unknown keys)
};

/// Strict: every fault is an error `path:line:col`; an entry about a day of another month is one.
Result<DutyReading> read_duties(std::string_view bytes, const std::string& path, date::year_month month);

/// The bytes of a new month's file with its first entry.
std::string write_duties(const model::Event& entry);

/// The file with one entry more: `bytes` is an unchanged prefix of the result.
Result<std::string> append_duty(std::string_view bytes, const std::string& path, date::year_month month,
                                const model::Event& entry);

}  // namespace xinfang::codec
