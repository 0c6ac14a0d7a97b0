#include "policy_text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/office/statement_parts.h"

namespace xinfang::cmd {

namespace {

constexpr const char* parts_pattern = N_("{0}; {1}");

/// The words of a condition, one part a row: its key, its words, the words as people say them.
struct Part {
  const char* key;
  const std::vector<std::string>& words;
  const model::Codes* codes;
};

std::vector<Part> parts_of(const model::When& when) {
  return {{"channel", when.channel, &model::channels()}, {"kind", when.kind, &model::kinds()},
          {"category", when.category, nullptr},          {"level", when.level, &model::levels()},
          {"flags", when.flags, &model::flags()},        {"any_flag", when.any_flag, &model::flags()},
          {"path", when.path, &model::paths()}};
}

}  // namespace

Message when_text(const model::When& when) {
  std::vector<Message> parts;
  for (const Part& part : parts_of(when)) {
    std::vector<Message> names;
    for (const std::string& word : part.words) {
      names.push_back(part.codes == nullptr ? literal(word) : model::name_of(*part.codes, word));
    }
    if (!names.empty()) parts.push_back(msg("{0}: {1}", model::field_name(part.key), joined(names)));
  }
  if (when.origin) parts.push_back(*when.origin ? msg("handed down by a superior") : msg("not handed down"));
  if (when.reachable) {
    parts.push_back(*when.reachable ? msg("a named petitioner can be reached")
                                    : msg("no named petitioner can be reached"));
  }
  if (when.headcount_at_least > 0) parts.push_back(msg("{0} persons or more", when.headcount_at_least));
  if (when.units_at_least > 0) parts.push_back(msg("{0} units or more", when.units_at_least));
  if (!when.respondent_role.empty()) {
    parts.push_back(msg("the person complained about is: {0}", office::words_of(when.respondent_role)));
  }
  if (!when.after.empty()) parts.push_back(msg("after: {0}", office::event_words(when.after)));
  for (const model::When& other : when.unless) parts.push_back(msg("unless ({0})", when_text(other)));
  return joined(parts, parts_pattern);
}

Json when_json(const model::When& when) {
  Json value = Json::object();
  for (const Part& part : parts_of(when)) {
    if (!part.words.empty()) value[part.key] = part.words;
  }
  if (when.origin) value["origin"] = *when.origin;
  if (when.reachable) value["reachable"] = *when.reachable;
  if (when.headcount_at_least > 0) value["headcount_at_least"] = when.headcount_at_least;
  if (when.units_at_least > 0) value["units_at_least"] = when.units_at_least;
  for (const RoleId& role : when.respondent_role) value["respondent_role"].push_back(role.value);
  if (!when.after.empty()) value["after"] = when.after;
  for (const model::When& other : when.unless) value["unless"] = when_json(other);
  return value;
}

}  // namespace xinfang::cmd
