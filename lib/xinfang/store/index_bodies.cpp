#include <algorithm>

#include "xinfang/store/index_rows.h"
#include "xinfang/store/summed.h"

namespace xinfang::store {

namespace {

/// Cases that are in memory together: enough for two threads, and few enough for a processor's own memory.
constexpr std::size_t cases_at_once = 500;

}  // namespace

Result<std::optional<std::string>> Index::kept_body(const IndexEntry& entry, Statement& bodies) {
  XINFANG_TRY(there, bodies.bind(0, row_of(entry.file.number)).step());
  auto bytes = there ? checked_sum(bodies.bytes(0)) : std::optional<std::string_view>();
  if (there && !bytes) return unusable("a damaged body");
  std::optional<std::string> body;
  if (bytes && bytes->starts_with(as_bytes(entry.content))) body = bytes->substr(sizeof entry.content);
  bodies.reset();
  return body;
}

Result<Index::Body> Index::body_of(const Chosen& one, Statement& bodies, const Make& make) {
  XINFANG_TRY(body, kept_body(*one.entry, bodies));
  if (body) return Body{*std::move(body), false};
  // Somebody has written the case since it was looked at.
  const model::CaseNumber number = one.entry->file.number;
  const std::string path = path_of(one.folder->path, number);
  XINFANG_TRY(file, disk_->read(path));
  XINFANG_TRY(made, make(number, path, file));
  return Body{std::move(made.body), true};
}

Result<std::vector<std::optional<std::string>>> Index::bodies(std::span<const Filed> some) {
  XINFANG_TRY(reading, Transaction::begin(database_, Transaction::Kind::reading));
  XINFANG_TRY(statement, database_.prepare("SELECT body FROM bodies WHERE number = ?"));
  std::vector<std::optional<std::string>> all;
  all.reserve(some.size());
  for (const Filed& one : some) {
    XINFANG_TRY(body, kept_body(one.entry, statement));
    all.push_back(std::move(body));
  }
  XINFANG_CHECK(reading.commit());
  return all;
}

/// Each is of the file that it was chosen by, or newer, whatever became of the others meanwhile; an error where
/// somebody else keeps another index by now, whose bodies may be other ones.
Result<std::vector<Index::Body>> Index::bodies_of(std::span<const Chosen> some, const Make& make) {
  XINFANG_TRY(reading, steady());
  XINFANG_TRY(statement, database_.prepare("SELECT body FROM bodies WHERE number = ?"));
  std::vector<Body> all;
  all.reserve(some.size());
  for (const Chosen& one : some) {
    XINFANG_TRY(body, body_of(one, statement, make));
    all.push_back(std::move(body));
  }
  XINFANG_CHECK(reading.commit());
  return all;
}

Result<void> Index::select(const Choose& choose, const Make& make, const Visit& visit) {
  const std::vector<Chosen> chosen = chosen_by(choose);
  for (std::size_t first = 0; first < chosen.size(); first += cases_at_once) {
    const std::size_t count = std::min(cases_at_once, chosen.size() - first);
    XINFANG_TRY(bodies, bodies_of(std::span(chosen).subspan(first, count), make));
    XINFANG_CHECK(visit(std::move(bodies)));
  }
  return {};
}

}  // namespace xinfang::store
