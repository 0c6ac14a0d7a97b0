#include "xinfang/rules/overrule.h"

#include <algorithm>
#include <iterator>

#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"

namespace xinfang::rules {

namespace {

using model::Event;

/// Fields in the catalogue's order, so that equal events have equal bytes.
void order_fields(Event& event, const std::vector<model::EventType>& types) {
  const model::EventType* type = model::find_event_type(event.type, types);
  const auto rank = [&](const model::Field& field) {
    std::size_t place = 0;
    for (const auto* list : {&type->fields, &model::common_fields()}) {
      for (const model::FieldType& known : *list) {
        if (known.name == field.name) return place;
        ++place;
      }
    }
    return place;
  };
  std::stable_sort(event.fields.begin(), event.fields.end(),
                   [&](const model::Field& a, const model::Field& b) { return rank(a) < rank(b); });
}

std::string note_of(const Reason& reason) {
  return reason.cite.empty() ? reason.rule : reason.rule + " " + reason.cite;
}

void note_warnings(Event& event, const Verdict& verdict) {
  model::Field warnings{"warnings", {}, true};
  for (const Reason& reason : verdict.warnings) warnings.values.push_back(note_of(reason));
  if (!warnings.values.empty()) event.fields.push_back(std::move(warnings));
}

}  // namespace

void overrule(Verdict& verdict, const model::Event& proposed, const World& world, Mode mode) {
  const bool overridden = !text::trim(proposed.get("override")).empty();
  if (!overridden && mode != Mode::history) return;
  const model::Person* actor = world.staff.find(proposed.by);
  if (overridden && (actor == nullptr || !actor->has(RoleId{"leader"}))) {
    verdict.refusals.push_back({"override", "", msg("only a leader can overrule the rules"),
                                msg("use --by and a leader; xinfang staff show lists the roles"), false, false, true});
    return;
  }
  const auto overruled = std::stable_partition(
      verdict.refusals.begin(), verdict.refusals.end(),
      [&](const Reason& reason) { return !reason.overridable && !(mode == Mode::history && reason.consent); });
  std::move(overruled, verdict.refusals.end(), std::back_inserter(verdict.warnings));
  verdict.refusals.erase(overruled, verdict.refusals.end());
}

bool noted(const model::Event& event, const Reason& reason) {
  const model::Field* notes = event.find("warnings");
  return notes != nullptr &&
         std::find(notes->values.begin(), notes->values.end(), note_of(reason)) != notes->values.end();
}

void finish(model::Event& event, const Verdict& verdict, const std::vector<model::EventType>& types) {
  if (verdict.warnings.empty()) event.set("override", "");  // it overruled nothing
  note_warnings(event, verdict);
  order_fields(event, types);
}

}  // namespace xinfang::rules
