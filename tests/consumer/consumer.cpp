// Another program that enforces the same rules: it counts a time limit with the library's own calendars.
#include <xinfang/calendar/arithmetic.h>
#include <xinfang/office/office.h>
#include <xinfang/version.h>

#include <cstdio>

int main() {
  namespace calendar = xinfang::calendar;
  const auto known = xinfang::office::load_calendar({});
  const auto start = calendar::parse_day("2024-02-09");
  const auto step = calendar::parse_duration("5个工作日");
  if (!known || !start || !step) return 1;
  const auto limit = calendar::add(*known, *start, *step, calendar::RestDay::roll);
  std::printf("xinfang %s: %s\n", XINFANG_VERSION, calendar::to_string(limit.legal).c_str());
  return limit.provisional ? 1 : 0;
}
