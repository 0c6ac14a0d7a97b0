#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/id.h"
#include "xinfang/base/result.h"
#include "xinfang/calendar/recurrence.h"
#include "xinfang/model/case.h"
#include "xinfang/model/catalogue.h"

/// What recurs: reception days, field visits, screenings, meetings, trainings, checks. A regulation states the duties;
/// a log says what was planned and held.
namespace xinfang::model {

/// What each finding of a ledger must say.
struct Findings {
  bool responsible = false;  ///< a person
  bool due = false;          ///< a time limit

  friend bool operator==(const Findings&, const Findings&) = default;
};

/// One statement of `duties:`.
struct Duty {
  std::string id;
  std::string title;
  RoleId role;  ///< each active person who holds it, on their own
  UnitId unit;  ///< or the unit as one; neither: the office as one
  int at_least = 1;
  calendar::Recurrence per = calendar::Recurrence::month;
  bool working_day = false;        ///< what was held on a rest day does not count
  bool stand_in = true;            ///< somebody else may do it in their place
  std::vector<std::string> needs;  ///< parts that an entry of what was held must state
  std::optional<Findings> findings;
  std::string cite;

  /// Whatever it is called and the clause it cites.
  XINFANG_API bool asks_the_same(const Duty& other) const;
};

XINFANG_API const Codes& recurrences();  ///< week, month, quarter, half-year, year: what `per` takes
XINFANG_API std::string_view key(calendar::Recurrence recurrence);
XINFANG_API const Codes& duty_parts();  ///< what `needs` takes

/// By id or title; null when there is none.
XINFANG_API const Duty* find_duty(const std::vector<Duty>& duties, std::string_view text);

/// What an entry of the log can be: planned, held, found, settled, voided. An entry has the shape of a case's event;
/// every one has a day, `on`.
XINFANG_API const std::vector<EventType>& duty_entry_types();
XINFANG_API Message duty_entry_name(std::string_view type);

/// The day it is about.
XINFANG_API Day day_of(const Event& entry);

/// `2026-D12`: the year of the day and a running number in it.
struct EntryNumber {
  int year = 0;
  int seq = 0;

  friend auto operator<=>(const EntryNumber&, const EntryNumber&) = default;
};
XINFANG_API EntryNumber number_of(const Event& entry);
XINFANG_API std::string to_string(EntryNumber number);
/// What a person types: `12`, `D12` (of `this_year`), `2026-D12`; full-width characters are fine.
XINFANG_API Result<EntryNumber> read_entry_number(std::string_view text, int this_year);

/// Every entry there is, in the order of year, seq and eid.
struct DutyLog {
  std::vector<Event> entries;

  XINFANG_API void sort();
  XINFANG_API const Event* find(std::string_view eid) const;
  /// The first entry of that type about `entry` that was not taken back itself: what voided or settled it.
  XINFANG_API const Event* about(const Event& entry, std::string_view type) const;
  XINFANG_API bool stands(const Event& entry) const;  ///< not voided
};

}  // namespace xinfang::model
