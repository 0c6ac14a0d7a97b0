#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/id.h"
#include "xinfang/base/result.h"
#include "xinfang/calendar/moment.h"

namespace xinfang::model {

using calendar::Day;
using calendar::Moment;

/// `2026-000123`: the year of registration and a running number, 1 to 999999.
struct CaseNumber {
  int year = 0;
  int serial = 0;

  friend auto operator<=>(const CaseNumber&, const CaseNumber&) = default;
};

XINFANG_API std::string to_string(CaseNumber number);

/// Exactly as written in files: `2026-000123`.
XINFANG_API std::optional<CaseNumber> parse_case_number(std::string_view text);

/// What a person types: `123` (of `this_year`), `2026-123`, `2026-000123`; full-width digits are fine.
XINFANG_API Result<CaseNumber> read_case_number(std::string_view text, int this_year);

struct Petitioner {
  std::string name;
  std::string phone;
  std::string id_number;
  std::string address;
  bool representative = false;  ///< speaks for a group (条例 20: at most 5)
  friend bool operator==(const Petitioner&, const Petitioner&) = default;
};

/// Whom the petition complains about: an organization, a person, or a person of an organization.
struct Respondent {
  std::string organization;
  std::string person;
  friend bool operator==(const Respondent&, const Respondent&) = default;
};

/// The organ that handed the case down, and until when it wants a report.
struct Origin {
  std::string organ;
  std::string document;
  std::optional<Day> report_by;
  friend bool operator==(const Origin&, const Origin&) = default;
};

/// What was brought in; written once, at registration.
struct Intake {
  Moment received;
  std::string channel;   ///< a key of `channels()`
  std::string kind;      ///< suggestion | accusation | appeal (条例 29–31)
  std::string category;  ///< up to three levels, joined by `/`
  std::string level;     ///< ordinary | important | major
  std::vector<std::string> flags;
  std::string title;
  std::string statement;
  std::vector<Petitioner> petitioners;
  int headcount = 1;  ///< persons; at least the number of petitioners named
  std::vector<Respondent> respondents;
  std::optional<Origin> origin;
  std::string external_number;          ///< the number another system gave it; unique in a store when not empty
  std::optional<CaseNumber> repeat_of;  ///< the earlier case that brought in the same; has the flag `repeat`, too
  friend bool operator==(const Intake&, const Intake&) = default;
};

/// One field of an event: one value, or several.
struct Field {
  std::string name;
  std::vector<std::string> values;
  bool list = false;  ///< written as a list even when it has one value
  friend bool operator==(const Field&, const Field&) = default;
};

/// Something that happened to a case. Its order is (seq, eid); `at` is for people and for deadlines.
struct Event {
  Ulid eid;
  int seq = 0;
  Moment at;
  PersonId by;
  std::string type;           ///< a key of `event_types()`
  std::vector<Field> fields;  ///< by the catalogue's order

  /// The field's (first) value, or an empty string.
  XINFANG_API const std::string& get(std::string_view field) const;
  XINFANG_API const Field* find(std::string_view field) const;
  XINFANG_API void set(std::string_view field, std::string value);  ///< an empty value removes it

  /// When it was written down, whatever day it tells of.
  XINFANG_API Moment written() const;
  /// Whether this is the event that policies call `name`: `type`, with facets behind slashes (`noted/interview`,
  /// `reviewed/review/revoked`) and a field that must be filled behind `+` (`accepted+told`).
  XINFANG_API bool is(std::string_view name) const;
  /// When it happened outside, by which clocks that start with it run: the day `on`, else `at`.
  XINFANG_API Moment happened() const;
  friend bool operator==(const Event&, const Event&) = default;
};

struct Case {
  Ulid uid;
  CaseNumber number;
  Intake intake;
  std::vector<Event> events;  ///< in (seq, eid) order; the first is `registered`
  friend bool operator==(const Case&, const Case&) = default;
};

}  // namespace xinfang::model
