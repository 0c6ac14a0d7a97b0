#include "xinfang/office/explain.h"

#include <algorithm>

#include "xinfang/model/catalogue.h"
#include "xinfang/rules/extension.h"
#include "xinfang/rules/registration.h"
#include "xinfang/rules/stage.h"

namespace xinfang::office {

namespace {

DeadlineStory tell(const Office& office, const rules::DueDate& due) {
  DeadlineStory story{due, {}, 0, 0, 0, rules::window_ahead(due, office.now)};
  const model::Day start = due.from.day();
  const model::Day end = due.limit.legal;
  story.days = calendar::exceptional_days(office.calendar, start, end);
  story.working_days = calendar::count_working_days(office.calendar, start, end);
  story.days_left = static_cast<int>((end - office.now.day()).count());
  story.working_days_left = calendar::count_working_days(office.calendar, office.now.day(), end);
  return story;
}

}  // namespace

std::vector<const rules::DueDate*> resting(const CaseView& view) {
  std::vector<const rules::DueDate*> dues;
  for (const rules::DueDate& due : view.dues) {
    if (view.state.suspended == nullptr || due.rule == nullptr || !due.open()) continue;
    const auto& kinds = due.rule->excludes;
    if (std::find(kinds.begin(), kinds.end(), view.state.suspended->get("kind")) != kinds.end()) dues.push_back(&due);
  }
  return dues;
}

Explanation explain(const Office& office, const CaseView& view) {
  Explanation explanation;
  for (const rules::DueDate& due : view.dues) explanation.deadlines.push_back(tell(office, due));
  std::stable_partition(explanation.deadlines.begin(), explanation.deadlines.end(),
                        [](const DeadlineStory& story) { return story.due.open(); });
  for (const model::Code& act : model::acts()) {
    if (act.key == "register") continue;
    model::Event question;
    question.type = model::type_of_command(act.key)->type;
    question.at = office.now;
    if (question.type == "extended") {
      const rules::DueDate* due = rules::extendable(view.dues);
      question.set("deadline", due == nullptr ? "conclude" : due->id);
    }
    if (question.type == "objected" || question.type == "returned") {
      question.set("against", rules::objected_to(question, view.state));
      if (question.type == "returned") question.set("decision", "granted");  // what that takes, a refusal takes less
    }
    explanation.verbs.push_back({act, rules::judge(*view.of, question, office.world(), rules::Mode::question)});
  }
  explanation.route = rules::route_of(view.state, office.world());
  return explanation;
}

}  // namespace xinfang::office
