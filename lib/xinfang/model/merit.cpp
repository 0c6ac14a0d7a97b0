#include "xinfang/model/merit.h"

#include <fmt/format.h>

#include <cstdlib>

#include "xinfang/model/policy.h"

namespace xinfang::model {

bool Merit::asks_the_same(const Merit& other) const {
  return event == other.event && missed == other.missed && short_of == other.short_of && when == other.when &&
         who == other.who && effect == other.effect;
}

const Codes& effects() {
  static const Codes list{
      {"points", N_("points")}, {"yuan", N_("yuan")}, {"percent", N_("percent")}, {"measure", N_("measure")}};
  return list;
}

std::string_view key(Effect::Kind kind) {
  return effects().at(static_cast<std::size_t>(kind)).key;
}

std::string amount_text(long hundredths) {
  if (hundredths == 0) return "0";
  const long size = std::labs(hundredths);
  std::string text = fmt::format("{}{}", hundredths < 0 ? '-' : '+', size / 100);
  if (size % 100 == 0) return text;
  return text + (size % 10 == 0 ? fmt::format(".{}", size % 100 / 10) : fmt::format(".{:02}", size % 100));
}

const Codes& merit_bearers() {
  static const Codes list{{"case-handler", N_("handler of the case")},
                          {"case-lead", N_("leader who owns the case")},
                          {"unit", N_("the responsible unit")},
                          {"unit-head", N_("the head of the responsible unit")},
                          {"actor", N_("whoever did it")},
                          {"respondent-unit", N_("the unit complained about")},
                          {"respondent-head", N_("the head of the unit complained about")},
                          {"petitioner", N_("the petitioner")}};
  return list;
}

}  // namespace xinfang::model
