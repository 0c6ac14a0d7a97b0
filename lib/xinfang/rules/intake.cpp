#include "xinfang/rules/intake.h"

#include <algorithm>

#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"
#include "xinfang/model/mistyped.h"
#include "xinfang/model/name_key.h"
#include "xinfang/rules/fields.h"

namespace xinfang::rules {

namespace {

using model::Intake;

bool flagged(const Intake& intake, std::string_view flag) {
  return std::find(intake.flags.begin(), intake.flags.end(), flag) != intake.flags.end();
}

Result<void> check_codes(const Intake& intake) {
  Intake scratch;
  for (const std::string_view field : {"channel", "kind", "level", "flags"}) {
    XINFANG_CHECK(model::set_intake_field(scratch, field, *model::intake_field(intake, field)));
  }
  return {};
}

}  // namespace

Result<void> check_complete(const Intake& intake) {
  const auto fault = [](const char* field, Message what, Message hint) -> Result<void> {
    return fail(Error{ErrorKind::usage, std::move(what), std::move(hint), {}, {}, field});
  };
  if (text::trim(intake.title).empty()) {
    return fault("title", msg("'{0}' is missing", model::field_name("title")), msg("add --title TEXT"));
  }
  if (intake.channel.empty()) {
    return fault("channel", msg("'{0}' is missing", model::field_name("channel")),
                 msg("add --channel, for example --channel visit"));
  }
  const bool named = std::any_of(intake.petitioners.begin(), intake.petitioners.end(),
                                 [](const model::Petitioner& one) { return !model::name_key(one.name).empty(); });
  if (!named && !flagged(intake, "anonymous")) {
    return fault("petitioners.name", msg("nobody is named as petitioner"),
                 msg("add --name, or --flag anonymous when the name is not known"));
  }
  if (intake.headcount < static_cast<int>(intake.petitioners.size())) {
    return fault("headcount",
                 msg("'headcount' is {0}, but {1} petitioners are named", intake.headcount, intake.petitioners.size()),
                 msg("--headcount counts every person"));
  }
  if (std::count(intake.category.begin(), intake.category.end(), '/') > 2) {
    return fault("category", msg("category '{0}' has more than three levels", intake.category),
                 msg("write up to three, joined by /"));
  }
  return check_codes(intake);
}

Result<void> check_one_name(std::string_view field, std::string_view value) {
  const bool petitioner = field.starts_with("petitioners.");
  const bool names =
      petitioner ? field.ends_with(".name") : field.starts_with("respondents.") && field.ends_with(".person");
  const std::size_t count = names ? model::names_in(value).size() : 0;
  if (count < 2) return {};
  const char* of = petitioner ? "petitioners.name" : "respondents.person";
  return fail(Error{ErrorKind::usage,
                    msg("'{0}' holds {1} names", model::field_name(of), count),
                    petitioner ? msg("give each petitioner an entry of their own, under petitioners")
                               : msg("give each of them an entry of their own, under respondents"),
                    {},
                    {},
                    of});
}

Result<void> check_one_name_each(const Intake& intake) {
  for (const model::Petitioner& one : intake.petitioners) XINFANG_CHECK(check_one_name("petitioners.name", one.name));
  for (const model::Respondent& one : intake.respondents) {
    XINFANG_CHECK(check_one_name("respondents.person", one.person));
  }
  return {};
}

Result<void> check_own_words(const Intake& intake, const World& world) {
  std::vector<std::string> words = intake.flags;
  words.push_back(intake.channel);
  for (const std::string& word : words) {
    if (model::is_own_word(word)) XINFANG_CHECK(check_own_word(word, world));
  }
  return {};
}

std::vector<Reason> check_numbers(const Intake& intake) {
  std::vector<Reason> reasons;
  for (std::size_t i = 0; i < intake.petitioners.size(); ++i) {
    const model::Petitioner& petitioner = intake.petitioners[i];
    const auto fault = [&](const char* rule, Message what) {
      reasons.push_back({rule, "", msg("petitioner {0}: {1}", i + 1, std::move(what)),
                         msg("type it again, or leave it away and put what was given into the statement"), true});
    };
    if (auto what = model::mistyped_id_number(petitioner.id_number)) {
      fault("identity-number", msg("identity number: {0}", std::move(*what)));
    }
    if (auto what = model::mistyped_phone(petitioner.phone)) {
      fault("telephone", msg("telephone: {0}", std::move(*what)));
    }
  }
  return reasons;
}

std::optional<Reason> check_representatives(const Intake& intake, const model::Limits& limits) {
  if (limits.representatives == 0) return std::nullopt;
  const auto count = std::count_if(intake.petitioners.begin(), intake.petitioners.end(),
                                   [](const model::Petitioner& petitioner) { return petitioner.representative; });
  if (count > limits.representatives) {
    return Reason{"representatives", limits.representatives_cite,
                  msg("{0} representatives are named, at most {1} are allowed", count, limits.representatives),
                  msg("let the group choose {0} of them", limits.representatives), true};
  }
  if (count == 0 && intake.channel == "visit" && intake.headcount > limits.representatives) {
    return Reason{"representatives", limits.representatives_cite,
                  msg("{0} persons came and nobody is named to speak for them", intake.headcount),
                  msg("name up to {0} with --representative NAME", limits.representatives), true};
  }
  return std::nullopt;
}

}  // namespace xinfang::rules
