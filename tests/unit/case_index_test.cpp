#include "xinfang/office/case_index.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <utility>

#include "catch.h"
#include "office_fixture.h"
#include "xinfang/office/cases.h"
#include "xinfang/office/check.h"
#include "xinfang/office/escalation.h"
#include "xinfang/office/index_state.h"
#include "xinfang/office/repeats.h"
#include "xinfang/office/search.h"
#include "xinfang/office/statistics.h"
#include "xinfang/store/index.h"
#include "xinfang/store/sqlite.h"
#include "xinfang/store/store.h"

using namespace office_fixture;

// Whatever becomes of the index and of the files, the answers are those that the files alone give.

namespace {

namespace fs = std::filesystem;

std::string line_of(const office::CaseView& view) {
  std::string line = to_string(view.of->number) + " " + std::string(model::key(view.state.status)) + " " +
                     view.state.intake.title + " " + view.state.unit.value + " " + view.state.handler.value;
  for (const rules::DueDate& due : view.dues) {
    line += " " + due.id + ":" + calendar::to_string(due.limit.legal) + (due.open() ? "" : "-");
  }
  return line + "\n";
}

/// Those that `fits`, and what cannot be read.
std::string lines_of(const Result<office::CaseViews>& views, const std::function<bool(const office::CaseView&)>& fits) {
  if (!views) return "!!" + english(views.error().what);
  std::string all;
  for (const office::CaseView& view : views->cases) {
    if (fits(view)) all += line_of(view);
  }
  for (const Error& error : views->broken) all += "!" + english(error.what) + "\n";
  return all + std::to_string(views->withheld) + " withheld\n";
}

/// The same of cases that are shown one by one.
std::string shown_lines(const office::Office& office, const office::Wanted& wanted, const office::Fits& fits) {
  std::string all;
  const auto shown =
      office::show_each(office, wanted, fits, [&](const office::CaseView& view) { all += line_of(view); });
  if (!shown) return "!!" + english(shown.error().what);
  CHECK(shown->cases == static_cast<std::size_t>(std::count(all.begin(), all.end(), '\n')));
  for (const Error& error : shown->broken) all += "!" + english(error.what) + "\n";
  return all + std::to_string(shown->withheld) + " withheld\n";
}

/// Files that were written a moment ago are looked at as if a minute had passed: not too lately to be sure of.
struct Later : UnsyncedDisk {
  Result<std::int64_t> time_at(const std::string& path) override {
    return UnsyncedDisk::time_at(path).map([](std::int64_t time) { return time + 60'000'000'000; });
  }
};

/// Counts the case files read, and the folders of them looked into.
struct CountingDisk : Later {
  std::atomic<int> reads = 0;
  std::atomic<int> looked = 0;
  Result<std::string> read(const std::string& path) override {
    if (path.find("/cases/") != std::string::npos) ++reads;
    return Later::read(path);
  }
  Result<void> signatures(const std::string& path, const See& see) override {
    if (path.find("/cases/2026/") != std::string::npos) ++looked;
    return Later::signatures(path, see);
  }
};

/// On a medium that cannot be written to nobody can ask what time it is there.
struct ReadOnlyDisk : CountingDisk {
  Result<std::int64_t> time_at(const std::string&) override { return fail(ErrorKind::failure, msg("read-only")); }
};

/// What may be repeated, and whether a number of another system is there.
std::string repeats_of(const office::Office& office, const model::Intake& intake) {
  const auto repeats = office::find_repeats(office, intake);
  if (!repeats) return "!!" + english(repeats.error().what);
  std::string all;
  for (const office::RepeatCandidate& one : repeats->candidates) {
    all += to_string(one.number) + " " + one.title + " " + std::to_string(one.grounds.weight()) + "\n";
  }
  for (const Error& error : repeats->broken) all += "!" + english(error.what) + "\n";
  return all;
}

std::string figures_of(const report::Figures& figures) {
  std::string all;
  for (const report::Indicator& one : figures.indicators) {
    all +=
        " " + std::to_string(one.value) + "=" + std::to_string(one.numerator) + "/" + std::to_string(one.denominator);
  }
  return all + " " + std::to_string(figures.working_days.mean) + "\n";
}

std::string report_of(const office::Office& office, const std::string& period) {
  const auto made = office::statistics(office, value_of(report::parse_period(period)));
  if (!made) return english(made.error().what);
  const report::Report& report = made->report;
  std::string all = figures_of(report.figures) + figures_of(report.previous) + figures_of(report.year_before);
  for (const report::Cut& cut : report.cuts) {
    for (const report::CutRow& row : cut.rows) all += cut.id + " " + row.key + figures_of(row.figures);
  }
  return all + std::to_string(made->broken.size());
}

/// What of the ladder would be written.
std::string rungs_of(const office::Office& office) {
  const auto due = office::escalate_all(office, true);
  if (!due) return english(due.error().what);
  std::string all = std::to_string(due->broken.size()) + " " + std::to_string(due->unseen.size());
  for (const auto& rung : due->climbed) all += " " + to_string(rung.number) + rung.event.type + rung.event.eid.value;
  return all;
}

std::string findings_of(const office::Office& office) {
  const auto checked = office::check(office, {});
  if (!checked) return english(checked.error().what);
  std::string all;
  for (const office::CheckFinding& one : checked->findings) {
    all += one.check + " " + one.number + " " + english(one.error.what) + " " + one.cite + "\n";
  }
  return all + std::to_string(checked->withheld);
}

/// A petitioner known by each of what tells people apart, a title like others, and nothing of all that.
std::vector<model::Intake> second_visits() {
  std::vector<model::Intake> all(5, petition("2026-04-20"));
  all[0].petitioners = {{"生人", "", "110101199001011237", "", false}};
  all[1].petitioners = {{"生人", "13800000003", "", "", false}};
  all[2].title = "完全别样的事情";
  all[3].petitioners = {{"生人", "", "", "", false}};
  all[3].title = "事项7";
  all[3].category = "城乡建设/供水";
  all[4].petitioners = {{"生人", "", "", "", false}};
  all[4].title = "无关的";
  return all;
}

struct Indexed {
  TemporaryFolder folder;
  std::string now = "2026-04-20 09:00";
  int acts = 10;  ///< another minute and other ids each time

  Indexed() {
    found_office(folder.path, "national-2022");
    for (int i = 0; i < 12; ++i) {
      const std::string day = "2026-0" + std::to_string(1 + i % 4) + "-1" + std::to_string(i % 10);
      model::Intake intake = petition(day);
      intake.channel = i % 3 == 0 ? "visit" : "letter";
      intake.title = "事项" + std::to_string(i);
      intake.category = i % 2 == 0 ? "城乡建设/供水" : "城乡建设";
      intake.petitioners.front().phone = "1380000000" + std::to_string(i % 6);
      if (i % 5 == 0) intake.petitioners.front().id_number = "110101199001011237";
      intake.external_number = i % 4 == 0 ? "外" + std::to_string(i) : "";
      if (i == 10) {  // nobody says who looks: it is withheld
        intake.kind = "accusation";
        intake.respondents = {{"食品安全监管股", "孙国强"}};
      }
      value_of(office::register_case(open(day), {intake, PersonId{"wang-fang"}, {}, "", "", false}));
    }
    act(2, "accepted", "wang-fang", {{"told", "电话"}});
    act(2, "assigned", "lu-hongmei", {{"unit", "food"}, {"handler", "sun-guoqiang"}});
    act(3, "declined", "wang-fang", {{"ground", "not-ours"}, {"reason", "x"}, {"refer_to", "y"}, {"told", "电话"}});
    act(5, "accepted", "wang-fang", {{"told", "电话"}});
    act(5, "suspended", "lu-hongmei", {{"kind", "hearing"}, {"reason", "x"}});
    attach(6, "来信.pdf", "scan");
  }

  void attach(int serial, const std::string& name, const std::string& bytes) {
    office::Act act{{2026, serial}, event("attached", "wang-fang", "2026-04-19", {{"file", name}})};
    act.material = bytes;
    value_of(office::act(open("2026-04-19 10:" + std::to_string(acts++)), act));
  }

  std::string beside(int serial) const { return fs::path(file(serial)).replace_extension().string(); }

  office::Office open(const std::string& when) const {
    return value_of(office::open(folder.path, surroundings(when, std::make_shared<UnsyncedDisk>())));
  }

  void act(int serial, const std::string& type, const std::string& by, const Fields& fields = {}) {
    office::Act act;
    act.number = {2026, serial};
    act.event = event(type, by, "2026-04-19", fields);
    value_of(office::act(open("2026-04-19 10:" + std::to_string(acts++)), act));
  }

  std::string file(int serial) const { return value_of(open(now).store->load({2026, serial})).path; }
  std::string index() const { return folder.path + "/.xinfang/index.db"; }

  /// The same questions by a writer, who looks at the folders only.
  void same_to_writers(const std::string& what) const {
    INFO(what);
    const office::Office indexed = open(now);
    office::Office plain = open(now);
    plain.indexed = false;
    for (const model::Intake& intake : second_visits()) CHECK(repeats_of(indexed, intake) == repeats_of(plain, intake));
    for (const char* number : {"外0", "外4", "外1"}) CHECK(given(indexed, number) == given(plain, number));
  }

  /// What is said to a case that is given the number another system has for it.
  std::string given(const office::Office& office, const std::string& number) const {
    office::Act act;
    act.number = {2026, 6};
    act.event =
        event("amended", "wang-fang", "2026-04-19", {{"field", "external_number"}, {"new", number}, {"reason", "x"}});
    act.dry_run = true;
    const auto done = office::act(office, act);
    return done ? "yes" : english(done.error().what);
  }

  /// The same questions to the index and to the files.
  void same(const std::string& what) const {
    INFO(what);
    office::Office indexed = open(now);
    office::Office plain = open(now);
    plain.indexed = false;
    const model::Day today = indexed.now.day();
    const auto ask = [&](const office::Wanted& wanted, const std::function<bool(const office::CaseView&)>& fits) {
      const std::string expected = lines_of(office::views_of(plain, {}), fits);
      CHECK(lines_of(office::views_of(indexed, wanted), fits) == expected);
      CHECK(lines_of(office::views_of(plain, wanted), fits) == expected);
      CHECK(shown_lines(indexed, wanted, fits) == expected);
      CHECK(shown_lines(plain, wanted, fits) == expected);
    };
    office::Wanted all;
    ask(all, [](const auto&) { return true; });
    office::Wanted in_full;
    in_full.in_full = true;
    ask(in_full, [](const auto&) { return true; });
    office::Wanted late;
    late.due_by = today;
    ask(late, [&](const auto& view) { return view.overdue(indexed.now); });
    office::Wanted visits;
    visits.channels = {"visit"};
    ask(visits, [](const auto& view) { return view.state.intake.channel == "visit"; });
    office::Wanted open_ones;
    open_ones.statuses = model::open_statuses();
    ask(open_ones, [](const auto& view) { return model::is_open(view.state.status); });
    office::Wanted of_food;
    of_food.unit = UnitId{"food"};
    of_food.handler = PersonId{"sun-guoqiang"};
    ask(of_food, [](const auto& view) { return view.state.handler.value == "sun-guoqiang"; });
    office::Wanted building;
    building.category = "城乡建设";
    building.since = day("2026-02-01");
    building.until = day("2026-03-31");
    ask(building, [&](const auto& view) {
      const model::Day received = view.state.intake.received.day();
      return view.state.intake.category.starts_with("城乡建设") && received >= building.since &&
             received <= building.until;
    });
    building.category = "城乡建设/供水";
    ask(building, [&](const auto& view) {
      const model::Day received = view.state.intake.received.day();
      return view.state.intake.category == building.category && received >= building.since &&
             received <= building.until;
    });
    for (const char* text : {"事项1", "项 1", "没有的事", "1380000000", "外4"}) {
      office::Wanted with_text;
      with_text.text = text;
      ask(with_text, [&](const auto& view) { return office::has_text(view.state.intake, text, true); });
    }
    for (const char* period : {"2026-01", "2026-03", "2026-04", "2026-Q1", "2026"}) {
      CHECK(report_of(indexed, period) == report_of(plain, period));
    }
    CHECK(rungs_of(indexed) == rungs_of(plain));
    for (int time = 0; time < 2; ++time)
      CHECK(findings_of(indexed) == findings_of(plain));  // the second knows the first
    same_to_writers(what);
  }
};

/// More cases than are in memory together.
struct Many {
  static constexpr int count = 1200;
  TemporaryFolder folder;

  Many() {
    found_office(folder.path, "national-2022");
    const auto office = open();
    value_of(office::register_case(office, {petition("2026-04-20"), PersonId{"wang-fang"}, {}, "", "", false}));
    const std::string first = bytes_of(path_of(1));
    for (int serial = 2; serial <= count; ++serial) write_bytes(path_of(serial), renumbered(first, serial));
  }

  office::Office open() const {
    return value_of(office::open(folder.path, surroundings("2026-04-20 09:00", std::make_shared<Later>())));
  }
  std::string index() const { return folder.path + "/.xinfang/index.db"; }
  std::string path_of(int serial) const {
    return folder.path + "/cases/2026/04/" + to_string(model::CaseNumber{2026, serial}) + ".yaml";
  }
  std::string last() const { return path_of(count); }

  static std::string renumbered(std::string bytes, int serial) {
    const std::string number = to_string(model::CaseNumber{2026, 1});
    for (std::size_t at = bytes.find(number); at != std::string::npos; at = bytes.find(number)) {
      bytes.replace(at, number.size(), to_string(model::CaseNumber{2026, serial}));
    }
    return bytes;
  }

  /// An editor changes the last one, and somebody else looks.
  void edit_last(const std::string& from, const std::string& to) const {
    std::string bytes = bytes_of(last());
    REQUIRE(bytes.find(from) != std::string::npos);
    bytes.replace(bytes.find(from), from.size(), to);
    write_bytes(last(), bytes);
    look();
  }
  void look() const { value_of(office::views_of(open(), {})); }

  void sql(const std::string& sql) const {
    auto database = value_of(store::Database::open(index(), true));
    REQUIRE(database.run(sql.c_str()));
  }

  /// What is shown of every case; `meanwhile` comes between the first and the others.
  std::string lines(const std::function<void()>& meanwhile) const {
    bool first = true;
    const office::Fits fits = [&](const office::CaseView&) {
      if (std::exchange(first, false)) meanwhile();
      return true;
    };
    return shown_lines(open(), {}, fits);
  }
};

/// Takes a case away, puts it into another folder, has it in both, and only in its own again.
void move_about(const Indexed& store, const std::string& path, void (Indexed::*same)(const std::string&) const) {
  const std::string bytes = bytes_of(path);
  const std::string other = store.folder.path + "/cases/2026/11";
  fs::remove(path);
  (store.*same)("removed");
  fs::create_directories(other);
  write_bytes(other + path.substr(path.rfind('/')), bytes);
  (store.*same)("there again, in another folder");
  write_bytes(path, bytes);
  (store.*same)("there twice");
  fs::remove_all(other);
  (store.*same)("there once");
}

void spoil(const std::string& path, std::size_t place) {
  std::string bytes = bytes_of(path);
  REQUIRE(place < bytes.size());
  bytes[place] = static_cast<char>(bytes[place] ^ 0x5A);
  write_bytes(path, bytes);
}

void back_date(const std::string& path, const timespec& modified) {
  const timespec times[2]{modified, modified};
  REQUIRE(::utimensat(AT_FDCWD, path.c_str(), times, 0) == 0);
}

timespec modified(const std::string& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mtim;
}

}  // namespace

TEST_CASE("the index answers as the files do, on the first day and later") {
  Indexed store;
  fs::remove(store.index());
  store.same("no index yet");
  CHECK(fs::exists(store.index()));
  store.same("an index");
  for (const char* now : {"2026-04-21 09:00", "2026-06-20 09:00", "2027-03-01 09:00", "2026-04-20 09:00"}) {
    store.now = now;
    store.same(now);
  }
}

TEST_CASE("only files that changed are read") {
  Indexed store;
  const auto reads = [&](const std::string& now) {
    const auto disk = std::make_shared<CountingDisk>();
    const auto office = value_of(office::open(store.folder.path, surroundings(now, disk)));
    value_of(office::views_of(office, {}));
    return disk->reads.load();
  };
  CHECK(reads(store.now) == 12);
  CHECK(reads(store.now) == 0);
  CHECK(reads("2026-09-01") == 0);
  store.act(9, "accepted", "wang-fang", {{"told", "电话"}});
  CHECK(reads(store.now) == 1);
  CHECK(reads(store.now) == 0);
  back_date(store.file(1), {1'700'000'000, 0});
  CHECK(reads(store.now) == 1);
  CHECK(reads(store.now) == 0);
  fs::remove(store.file(2));
  CHECK(reads(store.now) == 0);
  write_bytes(store.folder.path + "/staff.yaml", bytes_of(store.folder.path + "/staff.yaml") + "# another\n");
  CHECK(reads(store.now) == 11);
  fs::remove(store.index());
  fs::create_directory(store.index());
  CHECK(reads(store.now) == 11);
  CHECK(reads(store.now) == 11);
}

TEST_CASE("whatever happens to the index, the answers stay") {
  Indexed store;
  store.same("an index");
  fs::remove(store.index());
  store.same("deleted");
  fs::resize_file(store.index(), fs::file_size(store.index()) / 2);
  store.same("cut off");
  fs::resize_file(store.index(), 0);
  store.same("emptied");
  const std::size_t size = fs::file_size(store.index());
  for (std::size_t place = 0; place < size; place += 997) {
    spoil(store.index(), place);
    store.same("spoilt at " + std::to_string(place));
  }
  write_bytes(store.index(), "no database");
  store.same("something else");
  back_date(store.index(), {1'000'000'000, 0});
  store.same("back-dated");
  fs::remove(store.index());
  fs::create_directory(store.index());
  store.same("a folder in its place");
}

TEST_CASE("a body of another time is seen") {
  Indexed store;
  store.same("an index");
  const std::string earlier = bytes_of(store.index());
  store.act(1, "accepted", "wang-fang", {{"told", "电话"}});
  store.same("gone on");
  const auto sqlite = [&](const std::string& sql) {
    auto database = value_of(store::Database::open(store.index(), true));
    REQUIRE(database.run(sql.c_str()));
  };
  write_bytes(store.folder.path + "/earlier.db", earlier);
  sqlite("ATTACH '" + store.folder.path +
         "/earlier.db' AS earlier; "
         "REPLACE INTO bodies SELECT * FROM earlier.bodies WHERE number = 2026000001");
  store.same("the body of the day before");
}

TEST_CASE("whatever happens while cases are shown, each is shown once") {
  Many store;
  const std::string expected = store.lines([] {});
  CHECK(std::count(expected.begin(), expected.end(), '\n') == Many::count + 1);
  const std::string late = to_string(model::CaseNumber{2026, Many::count});
  SECTION("the index is damaged") {
    CHECK(store.lines([&] { store.sql("UPDATE bodies SET body = 'x' WHERE number = 2026001100"); }) == expected);
  }
  SECTION("the index is another one by now") {
    CHECK(store.lines([&] { store.sql("UPDATE header SET key = 'another'; DELETE FROM bodies"); }) == expected);
  }
  SECTION("the index is emptied") {
    CHECK(store.lines([&] { fs::resize_file(store.index(), 0); }) == expected);
  }
  SECTION("the index is replaced") {
    const auto replace = [&] {
      fs::remove(store.index());
      CHECK(value_of(office::rebuild_index(store.open())).cases == Many::count);
    };
    CHECK(store.lines(replace) == expected);
  }
  SECTION("a case goes on") {
    const std::string lines = store.lines([&] { store.edit_last("电梯停用", "事项变了"); });
    CHECK(lines.find(late + " registered 事项变了") != std::string::npos);
    CHECK(lines == store.lines([] {}));
  }
  SECTION("a case is hidden by now") {
    const std::string accusation =
        "kind: \"accusation\"\n  respondents:\n    - {organization: \"食品安全监管股\", person: \"孙国强\"}";
    const std::string lines = store.lines([&] { store.edit_last("kind: \"appeal\"", accusation); });
    CHECK(lines.find(late) == std::string::npos);
    CHECK(lines.ends_with("1 withheld\n"));
    CHECK(lines == store.lines([] {}));
  }
  SECTION("a case is broken by now") {
    CHECK(store.lines([&] { store.edit_last("format:", "broken:"); }) == expected);  // as it was when looked at
  }
  SECTION("a case is gone") {
    const auto remove = [&] {
      fs::remove(store.last());
      store.look();
    };
    const std::string lines = store.lines(remove);
    CHECK(lines.find(late) == std::string::npos);
    CHECK(lines == store.lines([] {}));
  }
  SECTION("a case moves") {
    const auto move = [&] {
      fs::create_directories(store.folder.path + "/cases/2026/11");
      fs::rename(store.last(), store.folder.path + "/cases/2026/11/" + late + ".yaml");
      store.look();
    };
    CHECK(store.lines(move) == expected);
  }
}

TEST_CASE("a file that stays broken writes nothing") {
  Indexed store;
  write_bytes(store.file(2), "broken");
  store.same("broken");
  const timespec before{1'700'000'000, 0};
  const auto settled = [&] {
    const auto office = value_of(office::open(store.folder.path, surroundings(store.now, std::make_shared<Later>())));
    return value_of(office::views_of(office, {})).broken.size();
  };
  CHECK(settled() == 1);
  back_date(store.index(), before);
  CHECK(settled() == 1);
  CHECK(modified(store.index()).tv_sec == before.tv_sec);
}

TEST_CASE("what is done to the files outside is seen") {
  Indexed store;
  store.same("an index");
  std::string bytes = bytes_of(store.file(1));
  const timespec before = modified(store.file(1));
  bytes.replace(bytes.find("事项0"), 7, "改事0");
  write_bytes(store.file(1), bytes);
  back_date(store.file(1), before);
  store.same("changed, as long as before and with the same time");
  CHECK(lines_of(office::views_of(store.open(store.now), {}), [](const auto&) { return true; }).find("改事0") !=
        std::string::npos);
  back_date(store.file(1), {1'700'000'000, 0});
  store.same("only given another time");
  const std::string second = store.file(2);
  const std::string second_bytes = bytes_of(second);
  write_bytes(second, second_bytes.substr(0, second_bytes.size() / 2));
  store.same("broken");
  store.same("still broken");
  write_bytes(second, second_bytes);
  store.same("mended");
  move_about(store, second, &Indexed::same);
  fs::rename(store.file(7), store.folder.path + "/cases/2026/2026-000007.yaml");
  store.same("where no case belongs");
  const std::string folder = store.folder.path + "/cases/2026/01/2026-000099.yaml";
  fs::create_directory(folder);
  store.same("a folder with the name of a case");
  fs::remove(folder);
  store.act(9, "accepted", "wang-fang", {{"told", "电话"}});
  store.same("gone on");
}

TEST_CASE("what the cases depend on besides their files is part of the index") {
  Indexed store;
  store.same("an index");
  const std::string staff = bytes_of(store.folder.path + "/staff.yaml");
  std::string related = staff;
  const std::string id = "{id: sun-guoqiang, ";
  related.replace(related.find(id), id.size(),
                  id + "interests: [{kind: friend, person: 段玉梅, from: \"2026-05-01\", until: \"2026-05-31\"}], ");
  write_bytes(store.folder.path + "/staff.yaml", related);
  for (const char* now : {"2026-04-20 09:00", "2026-05-01 09:00", "2026-06-01 09:00"}) {
    store.now = now;
    store.same(now);
  }
  std::string policy = bytes_of(store.folder.path + "/policies/2022-05-01.yaml");
  const std::string limit = "within: 60d";
  policy.replace(policy.find(limit), limit.size(), "within: 20d");
  write_bytes(store.folder.path + "/policies/2022-05-01.yaml", policy);
  store.same("another regulation");
  write_bytes(store.folder.path + "/calendars/2026.yaml",
              "format: xinfang-calendar/1\nregion: cn\nyears: [2026]\nsource: \"x\"\ndays:\n"
              "  - {date: \"2026-06-01\", type: \"off\", name: \"x\"}\n");
  store.same("another calendar");
}

TEST_CASE("a quarter does not take what is noted of its last month") {
  Indexed store;
  const std::string path = store.folder.path + "/policies/2022-05-01.yaml";
  std::string policy = bytes_of(path);
  const std::string limit = "within: 60d";
  policy.replace(policy.find(limit), limit.size(), "within: 20d");
  write_bytes(path, policy);
  store.act(4, "accepted", "wang-fang", {{"told", "电话"}});
  store.act(4, "assigned", "lu-hongmei", {{"unit", "food"}, {"handler", "sun-guoqiang"}});
  store.act(4, "replied", "sun-guoqiang", {{"outcome", "explained"}});
  store.act(4, "suspended", "lu-hongmei",
            {{"kind", "hearing"}, {"reason", "x"}});  // over by June, and looked at always
  store.now = "2026-07-02 09:00";
  const office::Office indexed = store.open(store.now);
  office::Office plain = store.open(store.now);
  plain.indexed = false;
  for (const char* period : {"2026-06", "2026-Q2", "2026-06", "2026-05", "2026"}) {
    CHECK(report_of(indexed, period) == report_of(plain, period));
  }
}

TEST_CASE("an index that was begun and not ended is gone on with") {
  Indexed store;
  using Is = office::IndexState::Is;
  fs::remove(store.index());
  CHECK(value_of(office::index_state(store.open(store.now))).is == Is::none);
  store.same("an index");
  CHECK(value_of(office::index_state(store.open(store.now))).is == Is::whole);
  {
    auto database = value_of(store::Database::open(store.index(), true));
    REQUIRE(
        database.run("UPDATE header SET whole = 0; DELETE FROM folders WHERE path = 'cases/2026/02';"
                     "DELETE FROM entries WHERE path = 'cases/2026/02'"));
  }
  const office::IndexState begun = value_of(office::index_state(store.open(store.now)));
  CHECK(begun.is == Is::partial);
  CHECK(begun.cases == 9);
  CHECK(begun.files == 12);
  store.same("gone on with");
  const office::IndexState ended = value_of(office::index_state(store.open(store.now)));
  CHECK(ended.is == Is::whole);
  CHECK(ended.cases == 12);
  CHECK(value_of(office::rebuild_index(store.open(store.now))).cases == 12);
  store.same("made anew");
}

TEST_CASE("what was found sound is not read again by check") {
  Indexed store;
  const auto disk = std::make_shared<CountingDisk>();
  const auto office = value_of(office::open(store.folder.path, surroundings(store.now, disk)));
  value_of(office::check(office, {}));
  disk->reads = 0;
  value_of(office::check(office, {}));
  CHECK(disk->reads == 0);  // one rests, which moves with the day: the index has it
  const std::string path = store.file(1);
  std::string bytes = bytes_of(path);
  bytes.replace(bytes.find("by: \"wang-fang\""), 15, "by: \"somebody1\"");
  write_bytes(path, bytes);
  disk->reads = 0;
  CHECK(findings_of(office).find("somebody1") != std::string::npos);
  CHECK(disk->reads == 2);  // for the index, and for the line of what was found
  CHECK(findings_of(office).find("somebody1") != std::string::npos);
  fs::remove(store.file(4));
  CHECK(findings_of(office).find("case 2026-000004 is missing") != std::string::npos);
}

TEST_CASE("what is kept beside a case is read by check once, and again when it looks otherwise") {
  Indexed store;
  const auto disk = std::make_shared<CountingDisk>();
  const auto office = value_of(office::open(store.folder.path, surroundings(store.now, disk)));
  const std::string sound = findings_of(office);
  CHECK(sound.find("materials") == std::string::npos);
  disk->reads = 0;
  CHECK(findings_of(office) == sound);
  CHECK(disk->reads == 0);
  const auto lasting = std::make_shared<ReadOnlyDisk>();
  const auto read_only = value_of(office::open(store.folder.path, surroundings(store.now, lasting)));
  CHECK(findings_of(read_only) == sound);
  CHECK(lasting->reads == 1);  // the scan, which may have changed in the same moment; no case file
  const std::string scan = store.beside(6) + "/来信.pdf";
  const timespec before = modified(scan);
  write_bytes(scan, "scam");
  back_date(scan, before);  // as large and as old as it was: its ctime tells
  for (int time = 0; time < 2; ++time) CHECK(findings_of(office).find("is another than the one") != std::string::npos);
  store.same("another");
  write_bytes(scan, "scan");
  CHECK(findings_of(office) == sound);
  write_bytes(store.beside(6) + "/x", "");
  for (int time = 0; time < 2; ++time) CHECK(findings_of(office).find("no event names this file") != std::string::npos);
  store.same("one more");
  fs::remove_all(store.beside(6));
  for (int time = 0; time < 2; ++time)
    CHECK(findings_of(office).find("beside the case is gone; files in it: 1") != std::string::npos);
  store.same("none");
  fs::create_symlink("/etc", store.beside(6));
  CHECK(findings_of(office).find("is a symbolic link") != std::string::npos);
  store.same("a link");
  fs::remove(store.beside(6));
  fs::create_directory(store.beside(7));
  write_bytes(store.beside(7) + "/y", "y");
  for (int time = 0; time < 2; ++time) CHECK(findings_of(office).find("no event names this file") != std::string::npos);
  store.same("beside another");
  fs::rename(store.beside(7), store.folder.path + "/cases/2026/01/2026-000099");
  CHECK(findings_of(office).find("there is no such case here") != std::string::npos);
  store.same("beside none");
}

TEST_CASE("what is sound of a case and what lies beside it is so together") {
  Indexed store;
  const auto office =
      value_of(office::open(store.folder.path, surroundings(store.now, std::make_shared<CountingDisk>())));
  const std::string before = bytes_of(store.file(8));
  store.attach(8, "a.pdf", "a");
  CHECK(findings_of(office).find("materials") == std::string::npos);
  write_bytes(store.file(8), before);  // a lost merge: the file is there, its event is not
  for (int time = 0; time < 2; ++time) CHECK(findings_of(office).find("no event names this file") != std::string::npos);
  store.same("an event is gone");
  const std::string away = store.folder.path + "/away";
  fs::rename(store.beside(8), away);
  CHECK(findings_of(office).find("materials") == std::string::npos);
  fs::rename(away, store.beside(8));  // as old as it was
  for (int time = 0; time < 2; ++time) CHECK(findings_of(office).find("no event names this file") != std::string::npos);
  store.same("the folder is back");
}

namespace {

/// Somebody acts just before or behind a look into a folder.
struct Meanwhile : CountingDisk {
  std::string where;
  bool before = false;
  std::function<void()> act;
  Result<void> signatures(const std::string& path, const See& see) override {
    const bool now = act && path == where;
    if (now && before) std::exchange(act, nullptr)();
    const auto listed = CountingDisk::signatures(path, see);
    if (now && !before) std::exchange(act, nullptr)();
    return listed;
  }
};

}  // namespace

TEST_CASE("somebody who attaches a file meanwhile is no finding of check") {
  Indexed store;
  const auto disk = std::make_shared<Meanwhile>();
  office::Office office = value_of(office::open(store.folder.path, surroundings(store.now, disk)));
  const std::string sound = findings_of(office);
  const auto quiet_while = [&](const std::string& where, bool before, const std::string& name) {
    INFO(name << " at " << where);
    disk->where = where;
    disk->before = before;
    disk->act = [&] { store.attach(8, name, name); };
    CHECK(findings_of(office) == sound);
    CHECK_FALSE(disk->act);
    CHECK(findings_of(office) == sound);
  };
  // The folders are listed, then the case comes to name a file, then it is read.
  write_bytes(store.file(8), bytes_of(store.file(8)));
  quiet_while(fs::path(store.file(8)).parent_path().string(), false, "a.pdf");
  // The case is known, then a file comes, then its folder is looked into.
  quiet_while(store.beside(8), true, "b.pdf");
  office.indexed = false;
  quiet_while(store.beside(8), true, "c.pdf");
}

TEST_CASE("what killed writers left beside a case is counted and not named") {
  Indexed store;
  const auto office =
      value_of(office::open(store.folder.path, surroundings(store.now, std::make_shared<CountingDisk>())));
  const std::string sound = findings_of(office);
  write_bytes(store.beside(6) + "/.unfinished-x.pdf", "half");
  write_bytes(fs::path(store.file(6)).parent_path().string() + "/.unfinished-2026-000011.yaml", "half");
  const std::string told = "writers that were stopped did not finish; files left: 2";
  for (int time = 0; time < 2; ++time) CHECK(findings_of(office).find(told) != std::string::npos);
  store.same("left over");
  std::vector<std::string> mended;
  value_of(office::check(office, {}, {[&](const Message& one) { mended.push_back(english(one)); }, false}));
  CHECK(mended == std::vector<std::string>{"removed what writers did not finish: files: 2"});
  CHECK(findings_of(office) == sound);
}

TEST_CASE("what was written beside a case a moment ago is read again") {
  Indexed store;
  const auto office =
      value_of(office::open(store.folder.path, surroundings(store.now, std::make_shared<UnsyncedDisk>())));
  for (int time = 0; time < 2; ++time) CHECK(findings_of(office).find("materials") == std::string::npos);
  const std::string scan = store.beside(6) + "/来信.pdf";
  std::ofstream(scan, std::ios::in | std::ios::out).write("scam", 4);  // the clock may not have moved
  CHECK(findings_of(office).find("is another than the one") != std::string::npos);
}

TEST_CASE("a case that was found sound is not when what it names is gone") {
  Indexed store;
  store.act(1, "amended", "wang-fang", {{"field", "repeat_of"}, {"new", "2026-000012"}, {"reason", "x"}});
  const auto office =
      value_of(office::open(store.folder.path, surroundings(store.now, std::make_shared<CountingDisk>())));
  for (int time = 0; time < 2; ++time) CHECK(findings_of(office).find("repeats") == std::string::npos);
  fs::remove(store.file(12));  // the last: no number is missing
  for (int time = 0; time < 2; ++time) {
    CHECK(findings_of(office).find("case 2026-000001 repeats case 2026-000012") != std::string::npos);
  }
  store.same("without it");
}

TEST_CASE("writers see what was done outside to a folder, without a look at every file") {
  Indexed store;
  store.same("an index");
  const std::string second = store.file(2);
  const std::string bytes = bytes_of(second);
  const auto replaced = [&](const std::string& with) {  // as git and most editors do it
    write_bytes(second + "~", with);
    fs::rename(second + "~", second);
  };
  std::string other = bytes;
  other.replace(other.find("事项1"), 7, "事项7");
  other.replace(other.find("城乡建设"), 12, "城乡建设/供水");
  replaced(other);
  store.same_to_writers("another title");
  replaced("broken");
  store.same_to_writers("broken");
  store.same_to_writers("still broken");
  replaced(bytes);
  store.same_to_writers("mended");
  move_about(store, second, &Indexed::same_to_writers);
  store.act(9, "accepted", "wang-fang", {{"told", "电话"}});
  store.act(1, "amended", "wang-fang", {{"field", "external_number"}, {"new", "外4000"}, {"reason", "x"}});
  store.same_to_writers("gone on");
  store.same("in the end");
}

TEST_CASE("a writer reads no other case and lists no folder of cases, and numbers follow each other") {
  Indexed store;
  store.same("an index");
  const auto disk = std::make_shared<CountingDisk>();
  const auto office = value_of(office::open(store.folder.path, surroundings(store.now, disk)));
  int people = 0;
  const auto next = [&] {
    model::Intake intake = petition("2026-04-20");
    intake.title = "没有人来过的事";
    intake.petitioners = {{"新人" + std::to_string(++people), "", "", "", false}};
    disk->looked = disk->reads = 0;
    CHECK(office::find_repeats(office, intake)->candidates.empty());
    const auto made = value_of(office::register_case(office, {intake, PersonId{"wang-fang"}, {}, "", "", false}));
    return made.number.serial;
  };
  value_of(office::views_of(office, {}));
  CHECK(next() == 13);
  for (const int serial : {14, 15, 16}) {
    CHECK(next() == serial);
    CHECK(disk->looked == 0);
    CHECK(disk->reads == 0);
  }
  store.same("after four");
  SECTION("the last one is gone") {
    fs::remove(store.file(16));
    CHECK(next() == 16);
  }
  SECTION("somebody else gave the next number") {
    write_bytes(store.folder.path + "/cases/2026/04/2026-000017.yaml", "broken");
    CHECK(next() == 18);
    CHECK(next() == 19);
  }
  SECTION("a writer was killed") {
    const std::string left = store.folder.path + "/cases/2026/04/.unfinished-2026-000017.yaml";
    write_bytes(left, "format: xin");
    store.same("something is left over");
    CHECK(next() == 17);
    CHECK_FALSE(fs::exists(left));
  }
  SECTION("the index is damaged") {
    spoil(store.index(), 5000);
    CHECK(next() == 17);
  }
  SECTION("the index is gone") {
    fs::remove(store.index());
    CHECK(next() == 17);
  }
  SECTION("a block of another desk is no concern") {
    write_bytes(store.folder.path + "/cases/2026/04/2026-100001.yaml", "broken");
    CHECK(next() == 17);
  }
  store.same("in the end");
}

TEST_CASE("a mark is the same for the same word only") {
  CHECK(store::mark_of("food") == store::mark_of("food"));
  CHECK(store::mark_of("food") != store::mark_of("drugs"));
  CHECK(store::mark_of("") != store::mark_of(" "));
}
