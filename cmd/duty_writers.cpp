#include "duty_writers.h"

namespace xinfang::cmd {

const std::vector<Writer>& writers() {
  static constexpr WriterOption on{"on", N_("the day; today if not given")};
  static constexpr WriterOption from{"from", N_("the hour it begins, 9:00")};
  static constexpr WriterOption to{"to", N_("the hour it ends, 11:30")};
  static constexpr WriterOption place{"place", N_("where")};
  static constexpr WriterOption document{"document", N_("the document that proves it: minutes, a register")};
  static constexpr WriterOption stand_in{"stand_in_for",
                                         N_("whose place they took; it counts for who held it, not for them")};
  static const std::vector<Writer> list{
      {"log",
       N_("record what was held"),
       "held",
       {on,
        from,
        to,
        place,
        {"with", N_("who took part; may be repeated")},
        {"text", N_("what was done; - reads it from standard input")},
        document,
        stand_in,
        {"reason", N_("why the other was prevented")}}},
      {"plan",
       N_("put a day on the published schedule"),
       "planned",
       {on, from, to, place, {"text", N_("a remark")}, stand_in, {"reason", N_("why the other is prevented")}}},
      {"find",
       N_("enter a finding in the ledger of a screening"),
       "found",
       {{"text", N_("what was found; - reads it from standard input")},
        {"responsible", N_("who is to settle it")},
        {"due", N_("until when")},
        on,
        place,
        document}},
      {"settle",
       N_("say how a finding was settled"),
       "settled",
       {{"text", N_("how; - reads it from standard input")}, on, document}},
      {"void", N_("take an entry back"), "voided", {{"reason", N_("why")}}},
  };
  return list;
}

const model::FieldType& field_of(const Writer& writer, std::string_view field) {
  return *model::find_field(*model::find_event_type(writer.entry, model::duty_entry_types()), field);
}

}  // namespace xinfang::cmd
