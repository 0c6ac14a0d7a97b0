#include <rapidcheck.h>

#include "catch.h"
#include "xinfang/model/case.h"

using namespace xinfang;
using model::CaseNumber;
using model::parse_case_number;
using model::read_case_number;

TEST_CASE("a case number is written one way") {
  CHECK(to_string(CaseNumber{2026, 123}) == "2026-000123");
  CHECK(to_string(CaseNumber{2026, 999'999}) == "2026-999999");
  CHECK(parse_case_number("2026-000123") == CaseNumber{2026, 123});
  for (const char* bad : {"", "123", "2026-123", "2026-000000", "2026-0000123", "2026_000123", "2026-00012a",
                          "2026-+00123", "-026-000123", "２０２６-000123", " 2026-000123", "../../etc/x"}) {
    INFO(bad);
    CHECK_FALSE(parse_case_number(bad));
  }
}

TEST_CASE("people may leave out the year and the zeros") {
  for (const char* good :
       {"123", "2026-123", "2026-000123", "000123", " 123 ", "１２３", "２０２６－１２３", "　123"}) {
    INFO(good);
    const auto number = read_case_number(good, 2026);
    REQUIRE(number);
    CHECK(*number == CaseNumber{2026, 123});
  }
  CHECK(*read_case_number("2025-7", 2026) == CaseNumber{2025, 7});
  CHECK(*read_case_number("999999", 2026) == CaseNumber{2026, 999'999});
}

TEST_CASE("what is no case number is refused with the ways to write one") {
  for (const char* bad :
       {"", "0", "-1", "+1", "1000000", "2026-", "2026-0", "26-1", "02026-1", "2026-1000000", "1899-1", "2200-1",
        "2026-1-1", "12a", "1.5", "一", "../1", "2026-000000123", "99999999999999999999"}) {
    INFO(bad);
    const auto number = read_case_number(bad, 2026);
    REQUIRE_FALSE(number);
    CHECK(number.error().kind == ErrorKind::usage);
    CHECK(english(number.error().what) == "'" + std::string(bad) + "' is not a case number");
    CHECK(english(number.error().hint) == "write 123, 2026-123 or 2026-000123; xinfang list shows the numbers");
  }
}

TEST_CASE("every number reads back as itself") {
  CHECK(rc::check([] {
    const CaseNumber number{*rc::gen::inRange(1949, 2200), *rc::gen::inRange(1, 1'000'000)};
    RC_ASSERT(parse_case_number(to_string(number)) == number);
    RC_ASSERT(*read_case_number(to_string(number), 2000) == number);
  }));
}
