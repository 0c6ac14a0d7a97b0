#include <algorithm>
#include <sstream>

#include "catch.h"
#include "office_fixture.h"
#include "tied_bench.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"
#include "xinfang/rules/deadline.h"

using namespace office_fixture;

// Situations and what the rules say to each, word by word: tests/golden/*-verdicts.txt. A page is made of blocks with
// an empty line between them, and a block of these lines:
//   # 一(四) answered without approval             what the situation is called
//   * level=major by=chen-yu                       the petition, `again` instead of `*`: it repeats the one before
//   2026-03-02T10:00 accepted wang-fang told=电话  a step: when, what, who, the fields; lists with commas
//   > refused …                                    the verdict on the last step, or on the registration when there is
//                                                  none, and the deadlines it moves; the steps before it are allowed
// A block without a name is what the situations below it begin with. XINFANG_UPDATE_GOLDEN=1 rewrites the verdicts.

namespace {

/// The county's people, and those whom other offices have besides.
const model::Staff& everybody() {
  static const model::Staff staff = [] {
    model::Staff all = county_staff();
    for (const auto& [id, name] :
         {std::pair{"housing", "市住建局"}, std::pair{"labour", "市人社局"}, std::pair{"political-legal", "市委政法委"},
          std::pair{"dongchuan", "东川县"}, std::pair{"xiling", "西岭区"}, std::pair{"petition-bureau", "市信访局"}}) {
      all.units.push_back({UnitId{id}, name});
    }
    for (const auto& [id, name, role] :
         {std::tuple{"ye-cheng", "叶成", "x-standing-committee"}, std::tuple{"qiu-ming", "邱明", "x-principal"},
          std::tuple{"tan-jing", "谭静", "discipline"}}) {
      model::Person person;
      person.id = PersonId{id};
      person.name = name;
      person.roles = {RoleId{role}};
      all.people.push_back(std::move(person));
    }
    return all;
  }();
  return staff;
}

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
  return parts;
}

/// `name=value` of each word from the given one on.
Fields fields_of(const std::vector<std::string>& words, std::size_t from) {
  Fields fields;
  for (std::size_t i = from; i < words.size(); ++i) {
    const auto equals = words[i].find('=');
    if (equals == std::string::npos) throw std::runtime_error("no field=value: " + words[i]);
    fields.emplace_back(words[i].substr(0, equals), words[i].substr(equals + 1));
  }
  return fields;
}

struct Petition {
  model::Intake intake = petition("2026-03-02");
  std::string by = "wang-fang";
  Fields fields;
};

Petition petition_of(const std::string& line) {
  Petition made;
  made.intake.statement = "电梯停用已有三日";
  for (const auto& [name, value] : fields_of(split(line, ' '), 1)) {
    if (name == "by") {
      made.by = value;
    } else if (name == "override" || name == "not_same_person") {
      made.fields.emplace_back(name, value);
    } else if (name == "received") {
      made.intake.received = at(value);
    } else if (const auto set = model::set_intake_field(made.intake, name, value); !set) {
      throw std::runtime_error(told(set.error()));
    }
  }
  return made;
}

/// The event; `now` sets the bench's clock, and what is voided is called by its number.
model::Event step_of(const std::string& line, Bench& bench) {
  const auto words = split(line, ' ');
  if (words.size() < 3) throw std::runtime_error("no step: " + line);
  model::Event made = event(words[1], words[2], words[0]);
  const model::EventType* type = model::find_event_type(made.type);
  for (const auto& [name, value] : fields_of(words, 3)) {
    const model::FieldType* field = type == nullptr ? nullptr : model::find_field(*type, name);
    const bool list = field != nullptr && model::is_list(field->kind);
    if (name == "now") {
      bench.now = at(value);
    } else if (name == "event") {
      made.set(name, bench.of.events.at(std::stoul(value) - 1).eid.value);
    } else {
      made.fields.push_back({name, list ? split(value, ',') : std::vector{value}, list});
    }
  }
  return made;
}

bool same(const rules::DueDate& one, const rules::DueDate& other) {
  return one.id == other.id && one.unit == other.unit && one.round == other.round &&
         (one.rule != nullptr || one.from == other.from);
}

/// How the deadlines stand that an event set going, moved, ended or did away with.
std::string moved(const std::vector<rules::DueDate>& before, const Bench& after) {
  std::string all;
  const auto now = after.dues();
  for (const rules::DueDate& due : now) {
    if (std::any_of(before.begin(), before.end(), [&](const rules::DueDate& other) {
          return same(due, other) && other.open() == due.open() && other.limit.legal == due.limit.legal;
        })) {
      continue;
    }
    all += "\ndue: " + english(rules::title_of(due)) + " by " +
           (due.exact ? calendar::clock_time(*due.exact) : calendar::to_string(due.limit.legal));
    if (!due.open()) all += due.abandoned ? ", ended" : due.late(*due.met) ? ", missed" : ", met";
  }
  for (const rules::DueDate& due : before) {
    if (std::none_of(now.begin(), now.end(), [&](const rules::DueDate& other) { return same(due, other); })) {
      all += "\nno longer due: " + english(rules::title_of(due));
    }
  }
  return all;
}

/// Judges the situations of a page one after the other.
class Page {
 public:
  Page(std::string policy, const model::Staff& staff) : policy_(std::move(policy)), staff_(staff) {}

  /// The page with the verdicts as they are now.
  std::string judged(const std::string& page) {
    std::string all;
    std::vector<std::string> block;
    for (const std::string& line : split(page + "\n", '\n')) {
      if (!line.empty() && !line.starts_with("> ")) block.push_back(line);
      if (!line.empty() || block.empty()) continue;
      all += (all.empty() ? "" : "\n") + judged(block);
      block.clear();
    }
    return all;
  }

 private:
  std::string judged(const std::vector<std::string>& block) {
    std::optional<Bench> bench = begun_;
    std::string text;
    std::string verdict;
    for (const std::string& line : block) {
      text += line + "\n";
      if (line.starts_with("# ")) continue;
      INFO(text);
      verdict = line.starts_with("* ") || line.starts_with("again") ? registration(line, bench) : step(line, bench);
    }
    if (!block.front().starts_with("# ")) {
      begun_ = bench;
      return text;
    }
    for (const std::string& line : split(verdict, '\n')) text += "> " + line + "\n";
    return text;
  }

  std::string registration(const std::string& line, std::optional<Bench>& bench) {
    const Petition petition = petition_of(line);
    const auto admitted = try_register(policy_, petition.intake, petition.fields, petition.by, staff_);
    const bool again = line.starts_with("again");
    if (again) {
      earlier_ = bench.value().of;
      earlier_state_ = model::fold(earlier_);
    }
    bench.reset();
    if (!admitted) return told(admitted);
    bench = Bench{&policy_book(policy_), admitted->value(), {}, &staff_, again ? &earlier_state_ : nullptr};
    bench->of.number = {2026, again ? 2 : 1};
    return told(admitted) + moved({}, *bench);
  }

  std::string step(const std::string& line, std::optional<Bench>& bench) {
    const model::Event proposed = step_of(line, bench.value());
    const auto change = bench->ask(proposed);
    const auto before = bench->dues();
    const std::string verdict = told(change);
    if (!change) {
      bench.reset();
      return verdict;
    }
    bench->of.events.push_back(change->event());
    return verdict + moved(before, *bench);
  }

  std::string policy_;
  const model::Staff& staff_;
  std::optional<Bench> begun_;
  model::Case earlier_;
  model::State earlier_state_;
};

void check_page(const std::string& name, const std::string& policy, const model::Staff& staff) {
  INFO(name);
  const std::string path = "tests/golden/" + name + "-verdicts.txt";
  check_golden(path, Page(policy, staff).judged(bytes_of(in_project(path))));
}

}  // namespace

TEST_CASE("the verdicts under every policy and their reasons") {
  for (const auto& file : std::filesystem::directory_iterator(in_project("examples/policies"))) {
    if (file.path().extension() == ".yaml") check_page(file.path().stem(), file.path().stem(), everybody());
  }
}

TEST_CASE("the verdicts on who keeps out and their reasons") {
  check_page("recusal", "national-2022", tied_bench::tied_staff());
}
