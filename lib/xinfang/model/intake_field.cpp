#include "xinfang/model/intake_field.h"

#include <algorithm>
#include <charconv>

#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/name_key.h"

namespace xinfang::model {

namespace {

/// `petitioners.2.phone` taken apart; the index counts from 1.
struct Path {
  std::string head;
  std::size_t index = 1;
  std::string tail;
};

Path parse(std::string_view name) {
  const auto dot = name.find('.');
  if (dot == std::string_view::npos) return {std::string(name), 1, ""};
  Path path{std::string(name.substr(0, dot)), 1, std::string(name.substr(dot + 1))};
  std::size_t index = 0;
  const char* end = path.tail.data() + path.tail.size();
  const auto [stop, error] = std::from_chars(path.tail.data(), end, index);
  if (error == std::errc{} && stop != end && *stop == '.') {
    path.index = index;
    path.tail.erase(0, static_cast<std::size_t>(stop - path.tail.data()) + 1);
  }
  return path;
}

std::string* text_of(Intake& intake, std::string_view name) {
  if (name == "channel") return &intake.channel;
  if (name == "kind") return &intake.kind;
  if (name == "category") return &intake.category;
  if (name == "level") return &intake.level;
  if (name == "title") return &intake.title;
  if (name == "statement") return &intake.statement;
  if (name == "external_number") return &intake.external_number;
  return nullptr;
}

std::string* part_of(Petitioner& petitioner, std::string_view name) {
  if (name == "name") return &petitioner.name;
  if (name == "phone") return &petitioner.phone;
  if (name == "id_number") return &petitioner.id_number;
  if (name == "address") return &petitioner.address;
  return nullptr;
}

std::string* part_of(Respondent& respondent, std::string_view name) {
  if (name == "organization") return &respondent.organization;
  if (name == "person") return &respondent.person;
  return nullptr;
}

Message flag_names(std::string_view value) {
  std::vector<Message> names;
  while (!value.empty()) {
    const auto comma = std::min(value.find(','), value.size());
    names.push_back(name_of(flags(), value.substr(0, comma)));
    value.remove_prefix(std::min(comma + 1, value.size()));
  }
  return joined(names);
}

/// A case that says which one it repeats is flagged so: figures and policies go by the flag.
void flag_repeat(Intake& intake) {
  if (intake.repeat_of && std::find(intake.flags.begin(), intake.flags.end(), "repeat") == intake.flags.end()) {
    intake.flags.emplace_back("repeat");
  }
}

/// What repeats no case any more is no repeat; a case can still be flagged without naming the earlier one.
Result<void> set_repeat_of(Intake& intake, std::string_view value) {
  const auto number = parse_case_number(value);
  if (!number && !value.empty()) {
    return fail(ErrorKind::usage, msg("'{0}' is not a case number", text::shorten(value, 60)),
                msg("write it like 2026-000123"));
  }
  if (intake.repeat_of && !number) std::erase(intake.flags, "repeat");
  intake.repeat_of = number;
  flag_repeat(intake);
  return {};
}

Result<void> set_flags(Intake& intake, std::string_view value) {
  std::vector<std::string> set;
  while (!value.empty()) {
    const auto comma = value.find(',');
    std::string word = text::trim(value.substr(0, comma));
    value.remove_prefix(comma == std::string_view::npos ? value.size() : comma + 1);
    if (word.empty()) continue;
    if (!has(flags(), word) && !is_own_word(word))
      return tl::unexpected(unknown_code(word, field_name("flag"), flags()));
    if (std::find(set.begin(), set.end(), word) == set.end()) set.push_back(std::move(word));
  }
  intake.flags = std::move(set);
  flag_repeat(intake);
  return {};
}

Result<void> set_headcount(Intake& intake, std::string_view value) {
  int count = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), count);
  if (error != std::errc{} || end != value.data() + value.size() || count < 1 || count > 1'000'000) {
    return fail(ErrorKind::usage, msg("'{0}' is no number of persons", value),
                msg("write a whole number of 1 or more"));
  }
  intake.headcount = count;
  return {};
}

/// An origin of which nothing is left is none.
Result<void> set_origin(Intake& intake, std::string_view part, std::string_view value) {
  Origin origin = intake.origin.value_or(Origin{});
  if (part == "organ") {
    origin.organ = value;
  } else if (part == "document") {
    origin.document = value;
  } else if (value.empty()) {
    origin.report_by.reset();
  } else {
    XINFANG_TRY(day, calendar::parse_day(value));
    origin.report_by = day;
  }
  intake.origin = origin == Origin{} ? std::nullopt : std::optional(std::move(origin));
  return {};
}

/// The list's element with that index; one behind the last is added.
template <class Thing>
Thing* element(std::vector<Thing>& things, std::size_t index) {
  if (index == 0 || index > things.size() + 1) return nullptr;
  if (index == things.size() + 1) things.emplace_back();
  return &things[index - 1];
}

Result<void> set_petitioner(Intake& intake, const Path& path, std::string_view value) {
  if (path.tail == "representative" && value != "true" && value != "false") {
    return fail(ErrorKind::usage, msg("'{0}' is neither true nor false", value));
  }
  Petitioner* petitioner = element(intake.petitioners, path.index);
  if (petitioner == nullptr) return fail(ErrorKind::usage, msg("there is no petitioner {0}", path.index));
  if (path.tail == "representative") {
    petitioner->representative = value == "true";
  } else {
    *part_of(*petitioner, path.tail) = value;
  }
  intake.headcount = std::max(intake.headcount, static_cast<int>(intake.petitioners.size()));
  return {};
}

bool known(const Path& path) {
  Petitioner petitioner;
  Respondent respondent;
  if (path.head == "petitioners") return path.tail == "representative" || part_of(petitioner, path.tail) != nullptr;
  if (path.head == "respondents") return part_of(respondent, path.tail) != nullptr;
  if (path.head == "origin") return path.tail == "organ" || path.tail == "document" || path.tail == "report_by";
  return path.tail.empty();
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : ",") + word;
  return all;
}

}  // namespace

const Codes* codes_of(std::string_view field) {
  if (field == "channel") return &channels();
  if (field == "kind") return &kinds();
  if (field == "level") return &levels();
  return nullptr;
}

const std::vector<std::string>& intake_fields() {
  static const std::vector<std::string> names{"received",
                                              "channel",
                                              "kind",
                                              "category",
                                              "level",
                                              "flags",
                                              "title",
                                              "statement",
                                              "petitioners.name",
                                              "petitioners.phone",
                                              "petitioners.id_number",
                                              "petitioners.address",
                                              "petitioners.representative",
                                              "headcount",
                                              "respondents.organization",
                                              "respondents.person",
                                              "origin.organ",
                                              "origin.document",
                                              "origin.report_by",
                                              "external_number",
                                              "repeat_of"};
  return names;
}

std::optional<std::string> intake_field(const Intake& intake, std::string_view name) {
  const Path path = parse(name);
  if (!known(path)) return std::nullopt;
  if (path.head == "petitioners") {
    if (path.index == 0 || path.index > intake.petitioners.size()) return "";
    Petitioner petitioner = intake.petitioners[path.index - 1];
    if (path.tail == "representative") return petitioner.representative ? "true" : "false";
    return *part_of(petitioner, path.tail);
  }
  if (path.head == "respondents") {
    if (path.index == 0 || path.index > intake.respondents.size()) return "";
    Respondent respondent = intake.respondents[path.index - 1];
    return *part_of(respondent, path.tail);
  }
  if (path.head == "origin") {
    const Origin origin = intake.origin.value_or(Origin{});
    if (path.tail == "organ") return origin.organ;
    if (path.tail == "document") return origin.document;
    return origin.report_by ? calendar::to_string(*origin.report_by) : "";
  }
  if (name == "received") return to_string(intake.received);
  if (name == "headcount") return std::to_string(intake.headcount);
  if (name == "flags") return joined(intake.flags);
  if (name == "repeat_of") return intake.repeat_of ? to_string(*intake.repeat_of) : "";
  Intake copy = intake;
  const std::string* text = text_of(copy, name);
  return text == nullptr ? std::nullopt : std::optional(*text);
}

Result<void> set_intake_field(Intake& intake, std::string_view name, std::string_view value) {
  const Path path = parse(name);
  if (!known(path)) return tl::unexpected(unknown_intake_field(name));
  if (path.head == "petitioners") return set_petitioner(intake, path, value);
  if (path.head == "respondents") {
    Respondent* respondent = element(intake.respondents, path.index);
    if (respondent == nullptr) return fail(ErrorKind::usage, msg("there is no respondent {0}", path.index));
    *part_of(*respondent, path.tail) = value;
    return {};
  }
  if (path.head == "origin") return set_origin(intake, path.tail, value);
  if (name == "received") {
    XINFANG_TRY(moment, calendar::parse_moment(value));
    intake.received = moment;
    return {};
  }
  if (name == "headcount") return set_headcount(intake, value);
  if (name == "flags") return set_flags(intake, value);
  if (name == "repeat_of") return set_repeat_of(intake, value);
  std::string* text = text_of(intake, name);
  if (text == nullptr) return tl::unexpected(unknown_intake_field(name));
  if (const auto* codes = codes_of(name); codes != nullptr && !has(*codes, value)) {
    if (name == "channel" && is_own_word(value)) {
      *text = value;
      return {};
    }
    return tl::unexpected(unknown_code(value, field_name(name), *codes));
  }
  *text = value;
  return {};
}

Result<void> fill_intake_field(Intake& intake, std::string_view name, std::string_view value) {
  const bool petitioners = name == "petitioners.name";
  if (!petitioners && name != "respondents.person") return set_intake_field(intake, name, value);
  const std::vector<std::string> names = names_in(value);
  if (names.empty()) return {};
  XINFANG_CHECK(set_intake_field(intake, name, names.front()));
  for (std::size_t i = 1; i < names.size(); ++i) {
    if (petitioners) {
      intake.petitioners.push_back({names[i], "", "", "", false});
    } else {
      intake.respondents.push_back({intake.respondents.front().organization, names[i]});
    }
  }
  intake.headcount = std::max(intake.headcount, static_cast<int>(intake.petitioners.size()));
  return {};
}

Message value_name(std::string_view field, const std::string& value) {
  if (const Codes* codes = codes_of(field)) return name_of(*codes, value);
  if (field == "flags") return flag_names(value);
  if (field == "received") {
    if (const auto moment = calendar::parse_moment(value)) return literal(calendar::clock_time(*moment));
  }
  return literal(value);
}

Error unknown_intake_field(std::string_view name) {
  const auto part = std::find_if(intake_fields().begin(), intake_fields().end(),
                                 [&](const std::string& field) { return field.ends_with("." + std::string(name)); });
  const auto meant =
      part == intake_fields().end() ? text::closest(text::first(name, 60), intake_fields()) : std::optional(*part);
  std::vector<Message> all;
  for (const std::string& field : intake_fields()) all.push_back(shown(field, field_name(field)));
  return {ErrorKind::usage, msg("a case has no field '{0}'", text::shorten(name, 60)),
          meant ? msg("did you mean '{0}'?", *meant) : msg("known are: {0}", joined(all))};
}

}  // namespace xinfang::model
