#include "intake_value.h"

#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"

namespace xinfang::cmd {

namespace {

const std::vector<model::Code>* codes_of(const std::string& field) {
  if (field == "channel") return &model::channels();
  if (field == "kind") return &model::kinds();
  return field == "level" ? &model::levels() : nullptr;
}

}  // namespace

Result<std::string> intake_value(const Session& session, const std::string& field, const std::string& typed) {
  if (typed.empty()) return typed;
  if (field == "received") {
    XINFANG_TRY(moment, calendar::read_moment(typed, now(session)));
    return to_string(moment);
  }
  if (field == "origin.report_by") {
    XINFANG_TRY(day, calendar::read_day(typed, now(session)));
    return calendar::to_string(day);
  }
  if (const auto* codes = codes_of(field)) {
    for (const model::Code& code : *codes) {
      if (translate(code.name) == typed) return std::string(code.key);
    }
  }
  if (field == "headcount") return text::fold_width(typed);
  if (field == "statement" && typed == "-") {
    XINFANG_TRY(text, read_input("-"));
    return text::trim(text);
  }
  return typed;
}

}  // namespace xinfang::cmd
