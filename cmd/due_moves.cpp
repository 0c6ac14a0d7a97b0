#include "due_moves.h"

#include "case_json.h"
#include "xinfang/base/text.h"
#include "xinfang/office/case_index.h"
#include "xinfang/office/due_moves.h"

namespace xinfang::cmd {

namespace {

using office::DueMove;

Message distance(const DueMove& move) {
  if (!move.was) return msg("appears");
  if (!move.becomes) return msg("vanishes");
  const auto days = static_cast<int>((move.becomes->limit.legal - move.was->limit.legal).count());
  const auto length = calendar::describe({days < 0 ? -days : days, calendar::Unit::days});
  if (days != 0) return days > 0 ? msg("{0} later", length) : msg("{0} earlier", length);
  const bool later = !move.becomes->exact || (move.was->exact && *move.becomes->exact > *move.was->exact);
  return later ? msg("later that day") : msg("earlier that day");
}

bool past(const Session& session, const DueMove& move) {
  return move.becomes && move.becomes->past(session.office->now);
}

std::string day_or_nothing(const std::optional<rules::DueDate>& due) {
  return due ? day_text(*due) : "";
}

Table moves_table(const Session& session, const std::vector<DueMove>& moves, bool full) {
  Table table;
  for (const char* title : {N_("number"), N_("deadline"), N_("was"), N_("becomes"), N_("moves"), N_("title")}) {
    table.header.push_back(translate(title));
  }
  table.elastic = {5};
  for (const DueMove& move : moves) {
    const std::string& title = move.of->state.intake.title;
    const bool late = past(session, move);
    table.rows.push_back(
        {{to_string(move.of->of->number)},
         {tr(rules::title_of(move.one()))},
         {day_or_nothing(move.was)},
         {day_or_nothing(move.becomes)},
         {tr(late ? msg("{0}, already past", distance(move)) : distance(move)), late ? Colour::red : Colour::yellow},
         {full ? title : text::shorten(title, 40)}});
  }
  return table;
}

Json moves_json(const Session& session, const std::vector<DueMove>& moves) {
  Json list = Json::array();
  for (const DueMove& move : moves) {
    const auto due = [&](const std::optional<rules::DueDate>& one) {
      return one ? due_json(session, *one) : Json(nullptr);
    };
    Json value{{"number", to_string(move.of->of->number)},
               {"case_title", move.of->state.intake.title},
               {"deadline", move.one().id},
               {"was", due(move.was)},
               {"becomes", due(move.becomes)},
               {"days", nullptr},
               {"late", past(session, move)}};
    if (move.was && move.becomes) value["days"] = (move.becomes->limit.legal - move.was->limit.legal).count();
    list.push_back(std::move(value));
  }
  return list;
}

}  // namespace

Result<void> open_store(Session& session) {
  XINFANG_TRY(root, store_root(session.globals));
  XINFANG_TRY(opened, office::open(root, session.surroundings));
  session.office = std::move(opened);
  return {};
}

Result<int> list_due_moves(Session& session, const rules::World& was, const rules::World& becomes) {
  XINFANG_TRY(views, office::views_of(*session.office, {}));
  const std::vector<DueMove> moves = office::due_moves(views, was, becomes);
  if (session.json()) {
    session.out.json({{"cases", moves_json(session, moves)}});
  } else if (session.globals.format == "csv") {
    session.out.csv(moves_table(session, moves, true));
  } else if (!moves.empty()) {
    session.out.table(moves_table(session, moves, false));
  } else if (session.interactive) {
    session.out.talk(msg("no open deadline moves"));
  }
  session.out.notices(views.broken);
  return views.broken.empty() ? 0 : 5;
}

}  // namespace xinfang::cmd
