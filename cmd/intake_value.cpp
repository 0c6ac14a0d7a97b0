#include "intake_value.h"

#include "policy_sentences.h"
#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"
#include "xinfang/office/statement_parts.h"

namespace xinfang::cmd {

std::string key_of(const model::Codes& codes, const std::string& typed) {
  for (const model::Code& code : codes) {
    if (translate(code.name) == typed) return std::string(code.key);
  }
  return own_word(typed);
}

std::string field_typed(const std::string& typed) {
  for (const std::string& field : model::intake_fields()) {
    if (tr(model::field_name(field)) == typed) return field;
  }
  return typed;
}

std::string deadline_typed(const Session& session, const std::string& typed) {
  const auto& versions = session.office->policies.versions();
  for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
    for (const model::Deadline& deadline : version->second.deadlines) {
      if (tr(deadline_title(deadline.id, version->second)) == typed) return deadline.id;
    }
  }
  for (const std::string_view id : {model::assigned_day, model::assistance_day}) {
    if (tr(office::deadline_words(std::string(id))) == typed) return std::string(id);
  }
  return typed;
}

std::vector<std::string> list_of(const std::vector<std::string>& typed) {
  std::vector<std::string> all;
  for (const std::string& words : typed) {
    for (std::string& word : text::pieces(words, U",，、;；")) all.push_back(std::move(word));
  }
  return all;
}

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
  if (field == "repeat_of") {
    XINFANG_TRY(number, case_number(session, typed));
    return to_string(number);
  }
  if (const auto* codes = model::codes_of(field)) return key_of(*codes, text::trim(typed));
  if (field == "flags") {
    std::string keys;
    for (const std::string& word : list_of({typed})) {
      keys += (keys.empty() ? "" : ",") + key_of(model::flags(), word);
    }
    return keys;
  }
  if (field == "headcount" || field.ends_with("phone") || field.ends_with("id_number") || field == "category")
    return text::fold_width(typed);
  if (field == "statement" && typed == "-") {
    XINFANG_TRY(text, read_input("-"));
    return text::trim(text);
  }
  return typed;
}

}  // namespace xinfang::cmd
