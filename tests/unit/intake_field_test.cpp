#include "xinfang/model/intake_field.h"

#include "catch.h"
#include "xinfang/model/catalogue.h"

using namespace xinfang;
using model::Intake;
using model::intake_field;
using model::set_intake_field;

namespace {

std::string valid_value(const std::string& field) {
  if (field == "received") return "2026-03-02T09:15:00+08:00";
  if (field == "channel") return "visit";
  if (field == "kind") return "accusation";
  if (field == "level") return "major";
  if (field == "flags") return "group,repeat";
  if (field == "petitioners.representative") return "true";
  if (field == "headcount") return "7";
  if (field == "origin.report_by") return "2026-04-01";
  if (field == "repeat_of") return "2025-000012";
  return "某 " + field;
}

struct Bad {
  std::string field;
  std::string value;
  std::string what;
  std::string hint;
};

}  // namespace

TEST_CASE("every intake field reads back what was set") {
  Intake intake;
  for (const std::string& field : model::intake_fields()) {
    INFO(field);
    CHECK(set_intake_field(intake, field, valid_value(field)));
    CHECK(intake_field(intake, field) == valid_value(field));
  }
  CHECK(intake.petitioners.size() == 1);
  CHECK(intake.respondents.size() == 1);
  CHECK(intake.flags == std::vector<std::string>{"group", "repeat"});
}

TEST_CASE("an empty intake has every field, empty") {
  const Intake intake;
  for (const std::string& field : model::intake_fields()) {
    INFO(field);
    if (field == "received" || field == "headcount") continue;  // these always have a value
    CHECK(intake_field(intake, field) == std::optional<std::string>(""));
  }
  CHECK(intake_field(intake, "petitioners.9.phone") == std::optional<std::string>(""));
  for (const char* unknown : {"", "titel", "petitioners", "petitioners.age", "petitioners..name", "origin", "origin.x",
                              "title.x", "respondents.1", "events"}) {
    INFO(unknown);
    CHECK_FALSE(intake_field(intake, unknown));
  }
}

TEST_CASE("an index names one person, one behind the last adds one") {
  Intake intake;
  CHECK(set_intake_field(intake, "petitioners.name", "甲"));
  CHECK(set_intake_field(intake, "petitioners.2.name", "乙"));
  CHECK(set_intake_field(intake, "petitioners.1.phone", "1"));
  CHECK(set_intake_field(intake, "respondents.1.person", "丙"));
  CHECK(set_intake_field(intake, "respondents.2.organization", "丁"));
  REQUIRE(intake.petitioners.size() == 2);
  CHECK(intake.petitioners[0].phone == "1");
  CHECK(intake.petitioners[1].name == "乙");
  CHECK(intake.headcount == 2);  // never fewer than are named
  REQUIRE(intake.respondents.size() == 2);
  CHECK(intake.respondents[1].organization == "丁");
}

TEST_CASE("flags are words between commas, each once") {
  Intake intake;
  CHECK(set_intake_field(intake, "flags", " repeat , group,,repeat"));
  CHECK(intake.flags == std::vector<std::string>{"repeat", "group"});
  CHECK(set_intake_field(intake, "flags", ""));
  CHECK(intake.flags.empty());
}

TEST_CASE("a case that repeats another is flagged so") {
  Intake intake;
  CHECK(set_intake_field(intake, "flags", "urgent"));
  CHECK(set_intake_field(intake, "repeat_of", "2025-000012"));
  CHECK(intake_field(intake, "repeat_of") == "2025-000012");
  CHECK(intake_field(intake, "flags") == "urgent,repeat");
  CHECK(set_intake_field(intake, "flags", "group"));
  CHECK(intake_field(intake, "flags") == "group,repeat");
  CHECK(set_intake_field(intake, "repeat_of", ""));
  CHECK(intake_field(intake, "repeat_of") == "");
  CHECK(intake_field(intake, "flags") == "group");
  CHECK(set_intake_field(intake, "flags", "repeat"));  // the earlier one is in no file of the office
  CHECK(set_intake_field(intake, "repeat_of", ""));
  CHECK(intake_field(intake, "flags") == "repeat");
}

TEST_CASE("an origin goes when its last part does") {
  Intake intake;
  CHECK(set_intake_field(intake, "origin.organ", "县信访局"));
  CHECK(set_intake_field(intake, "origin.report_by", "2026-04-01"));
  CHECK(set_intake_field(intake, "origin.organ", ""));
  CHECK(intake.origin.has_value());
  CHECK(set_intake_field(intake, "origin.report_by", ""));
  CHECK_FALSE(intake.origin.has_value());
}

TEST_CASE("a value that does not fit is refused, says what would, and changes nothing") {
  const std::vector<Bad> table{
      {"titel", "x", "a case has no field 'titel'", "did you mean 'title'?"},
      {"weather", "x", "a case has no field 'weather'",
       "known are: received, channel, kind, category, level, flags, title, statement, petitioners.name, "
       "petitioners.phone, "
       "petitioners.id_number, petitioners.address, petitioners.representative, headcount, respondents.organization, "
       "respondents.person, origin.organ, origin.document, origin.report_by, external_number, repeat_of"},
      {"level", "majr", "'majr' is no level", "did you mean 'major'? known are: ordinary, important, major"},
      {"kind", "", "'' is no kind", "known are: suggestion, accusation, appeal"},
      {"flags", "group,loud", "'loud' is no flag",
       "known are: group, repeat, bypassing, anonymous, urgent, joint, long-pending, simple, incident, sensitive, "
       "to-province, to-capital"},
      {"headcount", "0", "'0' is no number of persons", "write a whole number of 1 or more"},
      {"headcount", "7人", "'7人' is no number of persons", "write a whole number of 1 or more"},
      {"headcount", "1000001", "'1000001' is no number of persons", "write a whole number of 1 or more"},
      {"repeat_of", "12", "'12' is not a case number", "write it like 2026-000123"},
      {"petitioners.0.name", "x", "there is no petitioner 0", ""},
      {"petitioners.3.name", "x", "there is no petitioner 3", ""},
      {"respondents.2.person", "x", "there is no respondent 2", ""},
      {"petitioners.representative", "yes", "'yes' is neither true nor false", ""},
      {"petitioners.2.representative", "yes", "'yes' is neither true nor false", ""},
  };
  Intake intake;
  intake.petitioners = {{"甲", "", "", "", false}};
  for (const Bad& bad : table) {
    INFO(bad.field + " = " + bad.value);
    Intake changed = intake;
    const auto set = set_intake_field(changed, bad.field, bad.value);
    REQUIRE_FALSE(set);
    CHECK(set.error().kind == ErrorKind::usage);
    CHECK(english(set.error().what) == bad.what);
    CHECK(english(set.error().hint) == bad.hint);
    CHECK(changed == intake);
  }
}

TEST_CASE("the part of a field's name means the field, and an index is told") {
  CHECK(english(model::unknown_intake_field("report_by").hint) == "did you mean 'origin.report_by'?");
  CHECK(english(model::unknown_intake_field("phone").hint) == "did you mean 'petitioners.phone'?");
  CHECK(english(model::unknown_intake_field("titel").hint) == "did you mean 'title'?");
  CHECK(english(model::field_name("petitioners.2.name")) == "petitioner's name (no. 2)");
  CHECK(english(model::field_name("petitioners.name")) == "petitioner's name");
  CHECK(english(model::field_name("a.2")) == "a.2");
}

TEST_CASE("a date that does not exist is refused and changes nothing") {
  const Intake intake;
  for (const char* field : {"received", "origin.report_by"}) {
    Intake changed;
    CHECK_FALSE(set_intake_field(changed, field, "2026-02-30"));
    CHECK(changed == intake);
  }
}

TEST_CASE("several names typed for one field are several people") {
  model::Intake intake;
  REQUIRE(model::fill_intake_field(intake, "petitioners.phone", "13800001111"));
  REQUIRE(model::fill_intake_field(intake, "petitioners.name", "许大明、张三"));
  REQUIRE(intake.petitioners.size() == 2);
  CHECK(intake.petitioners[0] == model::Petitioner{"许大明", "13800001111", "", "", false});
  CHECK(intake.petitioners[1] == model::Petitioner{"张三", "", "", "", false});
  CHECK(intake.headcount == 2);
  REQUIRE(model::fill_intake_field(intake, "respondents.organization", "城关市场监管所"));
  REQUIRE(model::fill_intake_field(intake, "respondents.person", "崔建华，丁丽丽"));
  CHECK(intake.respondents ==
        std::vector<model::Respondent>{{"城关市场监管所", "崔建华"}, {"城关市场监管所", "丁丽丽"}});
  model::Intake nobody;
  REQUIRE(model::fill_intake_field(nobody, "petitioners.name", "  "));
  CHECK(nobody.petitioners.empty());
}
