#include "xinfang/office/import.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>

#include "case_json.h"
#include "verbs.h"
#include "xinfang/base/text.h"

namespace xinfang::cmd {

namespace {

struct Typed {
  std::string table;
  std::string mapping;
  std::string encoding;
  std::string rejects;
  std::string desk;
};

/// On a terminal, for long work; drawn on stderr a hundred times at most.
void draw_progress(std::size_t done, std::size_t all) {
  const std::size_t step = all / 100 + 1;
  if (done % step != 0 && done != all) return;
  constexpr std::size_t width = 40;
  const std::size_t full = all == 0 ? width : done * width / all;
  const std::string bar = std::string(full, '#') + std::string(width - full, '.');
  std::fprintf(stderr, "\r[%s] %zu/%zu%s", bar.c_str(), done, all, done == all ? "\n" : "");
}

Message fault_text(const office::Fault& fault, int line, const std::string& path) {
  if (fault.column.empty()) return msg("{0}:{1}: {2}", path, line, fault.why.what);
  return msg("{0}:{1}: column '{2}': {3}", path, line, fault.column, fault.why.what);
}

std::vector<std::string> added_columns(bool translated) {
  std::vector<std::string> names;
  for (const char* name : {N_("rejected: line"), N_("rejected: column"), N_("rejected: reason")}) {
    names.push_back(translated ? translate(name) : name);
  }
  return names;
}

bool ends_with(const std::vector<std::string>& header, const std::vector<std::string>& names) {
  return header.size() > names.size() && std::equal(names.rbegin(), names.rend(), header.rbegin());
}

/// Column or reason of every fault of a row, in one cell.
std::string in_one_cell(const office::Reject& reject, const std::function<Message(const office::Fault&)>& part) {
  std::vector<Message> parts;
  for (const office::Fault& fault : reject.faults) {
    if (Message one = part(fault); !one.text.empty()) parts.push_back(std::move(one));
  }
  return tr(joined(parts, N_("{0}; {1}")));
}

/// The rows as they were, with three columns more; those of an earlier round are replaced. Cells that have no column
/// stand behind them. In UTF-8 with the mark that spreadsheets know it by.
Result<void> write_rejects(const std::string& path, const office::Imported& outcome) {
  const std::vector<std::string> added = added_columns(true);
  std::vector<std::string> header = outcome.header;
  const bool again = ends_with(header, added) || ends_with(header, added_columns(false));
  const std::size_t own = header.size() - (again ? added.size() : 0);
  header.resize(own);
  header.insert(header.end(), added.begin(), added.end());
  std::ofstream file(path, std::ios::binary);
  file << text::byte_order_mark << text::csv_line(header);
  for (const office::Reject& reject : outcome.rejects) {
    std::vector<std::string> cells = reject.cells;
    const std::size_t columns = std::min(cells.size(), outcome.header.size());
    const std::vector<std::string> surplus(cells.begin() + static_cast<std::ptrdiff_t>(columns), cells.end());
    cells.resize(own);
    cells.insert(cells.end(), {std::to_string(reject.line),
                               in_one_cell(reject, [](const auto& fault) { return literal(fault.column); }),
                               in_one_cell(reject, [](const auto& fault) { return fault.why.what; })});
    cells.insert(cells.end(), surplus.begin(), surplus.end());
    file << text::csv_line(cells);
  }
  file.close();
  if (!file) return fail(ErrorKind::failure, msg("cannot write '{0}'", path));
  return {};
}

Json imported_json(const office::Imported& outcome, bool dry_run) {
  Json value{{"dry_run", dry_run},       {"encoding", outcome.encoding}, {"imported", outcome.numbers.size()},
             {"fit", outcome.fit},       {"present", outcome.present},   {"answered", outcome.answered},
             {"warned", outcome.warned}, {"numbers", Json::array()},     {"rejects", Json::array()}};
  for (const model::CaseNumber number : outcome.numbers) value["numbers"].push_back(to_string(number));
  for (const office::Reject& reject : outcome.rejects) {
    for (const office::Fault& fault : reject.faults)
      value["rejects"].push_back({{"line", reject.line}, {"column", fault.column}, {"reason", tr(fault.why.what)}});
  }
  return value;
}

void tell(const Session& session, const Typed& typed, const office::Imported& outcome) {
  const Output& out = session.out;
  if (session.globals.dry_run) {
    out.say(msg("{0} rows would be imported from {1} ({2})", outcome.fit, typed.table, outcome.encoding));
  } else if (outcome.numbers.empty()) {
    out.say(msg("nothing to import"));
  } else {
    out.say(msg("imported {0} cases, {1} of them answered", outcome.numbers.size(), outcome.answered));
  }
  if (outcome.present > 0) out.say(msg("{0} rows were there already and were left alone", outcome.present));
  if (outcome.warned > 0) out.say(msg("{0} cases carry warnings: what the rules would have asked for", outcome.warned));
  if (!outcome.rejects.empty()) out.say(msg("{0} bad rows were left out: {1}", outcome.rejects.size(), typed.rejects));
}

Result<int> bad_rows(const Session& session, const Typed& typed, const office::Imported& outcome) {
  if (session.json()) session.out.json(imported_json(outcome, session.globals.dry_run));
  constexpr std::size_t shown = 20;
  for (std::size_t i = 0; i < outcome.rejects.size() && i < shown; ++i) {
    const office::Reject& reject = outcome.rejects[i];
    for (const office::Fault& fault : reject.faults) {
      session.out.warn(fault_text(fault, reject.line, typed.table));
      if (!fault.why.hint.text.empty()) session.out.warn(msg("  hint: {0}", fault.why.hint));
    }
  }
  if (outcome.rejects.size() > shown) session.out.warn(msg("… and {0} more", outcome.rejects.size() - shown));
  return fail(ErrorKind::invalid_data, msg("{0} bad rows, nothing was imported", outcome.rejects.size()),
              msg("correct them, or add --skip-bad REJECTS.csv to import the other {0}", outcome.fit));
}

Result<bool> confirmed(const Session& session, const office::Imported& outcome) {
  if (session.globals.yes || !session.interactive) return true;
  XINFANG_TRY(answer, ask(msg("import {0} cases?", outcome.fit), "y/n"));
  return answer == "y" || answer == "Y" || answer == "是";
}

Result<int> run(Session& session, const Typed& typed) {
  if (typed.table.empty())
    return fail(ErrorKind::usage, msg("the table is missing"), msg("xinfang import FILE.csv --map MAP.yaml"));
  if (typed.mapping.empty())
    return fail(ErrorKind::usage, msg("'{0}' is missing", "--map"),
                msg("examples/import/ledger-2026.yaml is one to start from"));
  if (!typed.rejects.empty() && std::filesystem::exists(typed.rejects)) {
    return fail(ErrorKind::usage, msg("'{0}' exists already", typed.rejects),
                msg("name a file that does not exist yet"));
  }
  if (!session.globals.at.empty() || !session.globals.override_reason.empty()) {
    return fail(ErrorKind::usage,
                msg("'{0}' has no meaning for an import", session.globals.at.empty() ? "--override" : "--at"),
                msg("the table gives the dates; what the rules would have refused is noted on each case"));
  }
  if (!session.globals.not_same_person.empty()) {
    return fail(ErrorKind::usage, msg("'{0}' has no meaning for an import", "--not-same-person"),
                msg("somebody else imports what bears the name of a colleague: --by PERSON"));
  }
  office::Import what;
  XINFANG_TRY(table, read_input(typed.table));
  XINFANG_TRY(mapping, read_input(typed.mapping));
  XINFANG_TRY(by, actor(session));
  what.table = std::move(table);
  what.table_path = typed.table;
  what.encoding = typed.encoding;
  what.mapping = std::move(mapping);
  what.mapping_path = typed.mapping;
  what.by = by;
  what.desk = typed.desk;
  what.skip_bad = !typed.rejects.empty();
  what.dry_run = true;
  XINFANG_TRY(rehearsal, office::import(*session.office, what, {}));
  if (!rehearsal.rejects.empty() && !what.skip_bad) return bad_rows(session, typed, rehearsal);
  office::Imported outcome = rehearsal;
  if (!session.globals.dry_run && rehearsal.fit > 0) {
    XINFANG_TRY(go, confirmed(session, rehearsal));
    if (!go) return fail(ErrorKind::interrupted, msg("nothing was imported"));
    what.dry_run = false;
    const bool draw = ::isatty(STDERR_FILENO) != 0 && !session.out.quiet;
    XINFANG_TRY(done, office::import(*session.office, what,
                                     draw ? draw_progress : std::function<void(std::size_t, std::size_t)>()));
    outcome = std::move(done);
    if (!outcome.rejects.empty() && !what.skip_bad) return bad_rows(session, typed, outcome);
  }
  if (!session.globals.dry_run && !outcome.rejects.empty()) XINFANG_CHECK(write_rejects(typed.rejects, outcome));
  if (session.json())
    session.out.json(imported_json(outcome, session.globals.dry_run));
  else
    tell(session, typed, outcome);
  return 0;
}

}  // namespace

Command import_command() {
  const auto configure = [](Options options) -> Run {
    const auto typed = std::make_shared<Typed>();
    options.word("FILE", typed->table, msg("a CSV file; - is standard input"));
    options.value("--map", "FILE", typed->mapping, msg("the mapping: which column becomes which field"));
    options.value("--encoding", "NAME", typed->encoding, msg("UTF-8 or GB18030; found out if not given"));
    options.value("--skip-bad", "FILE", typed->rejects,
                  msg("import the good rows, write the others here with the reasons"));
    options.value("--desk", "NAME", typed->desk, msg("the desk whose numbers are used"));
    return [typed](Session& session) { return run(session, *typed); };
  };
  return {"import", Stage::intake, N_("import a ledger as cases"), Needs::store, {}, true, configure};
}

}  // namespace xinfang::cmd
