#pragma once

#include <string_view>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/message.h"
#include "xinfang/model/code.h"

/// The fixed vocabularies of a case: code lists, event types and what each carries.
namespace xinfang::model {

/// 条例 17 and the ways offices add.
XINFANG_API const Codes& channels();
XINFANG_API const Codes& kinds();     ///< suggestion, accusation, appeal
XINFANG_API const Codes& levels();    ///< ordinary, important, major
XINFANG_API const Codes& flags();     ///< group, repeat, bypassing, …
XINFANG_API const Codes& outcomes();  ///< supported, explained, not_supported (条例 32)
XINFANG_API const Codes& paths();     ///< how an accepted case is handled (条例 31)
XINFANG_API const Codes& closings();  ///< resolved, unresolved, withdrawn
XINFANG_API const Codes& ratings();   ///< satisfied, basically_satisfied, dissatisfied
XINFANG_API const Codes& note_kinds();
XINFANG_API const Codes& approvals();        ///< what can be approved: extension, reply, closing, report
XINFANG_API const Codes& decline_grounds();  ///< why a petition is not taken (条例 19, 22; office rules add more)
XINFANG_API const Codes& notices();          ///< what the petitioner was told
XINFANG_API const Codes& means();            ///< how somebody was told, urged, or something looked into
XINFANG_API const Codes& findings();         ///< what an appraisal of the claim found
XINFANG_API const Codes& suspensions();      ///< why the work on a case rests (条例 31(6), 36(2))
XINFANG_API const Codes& circumstances();    ///< for which a unit is supervised (条例 40)
XINFANG_API const Codes& reviews();          ///< 复查, 复核 (条例 35, 36)
XINFANG_API const Codes& review_results();
XINFANG_API const Codes& suggestions();  ///< the three kinds of 条例 40
XINFANG_API const Codes& adoptions();
XINFANG_API const Codes& grounds();     ///< for which somebody is recused (条例 28(3))
XINFANG_API const Codes& applicants();  ///< on whose motion
XINFANG_API const Codes& objections();  ///< what is objected to (条例 23(3)): assignment, origin
XINFANG_API const Codes& decisions();   ///< granted, refused
XINFANG_API const Codes& roles();       ///< head, deputy, leader, unit-head, officer, clerk …
XINFANG_API const Codes& parts();       ///< who somebody is in a case, where a policy may also name a role
XINFANG_API const Codes& interests();   ///< what relation somebody declares in staff.yaml
XINFANG_API const Codes& statuses();
XINFANG_API const Codes& deadline_names();  ///< well-known deadline ids: conclude, respond, …

/// `reviewed/review/revoked` taken apart; a field behind `+` is left out.
XINFANG_API std::vector<std::string_view> parts_of(std::string_view event);
/// What people call an event as policies name it (`replied`, `noted/verification`), and a field of one.
XINFANG_API Message event_name(std::string_view event);
XINFANG_API Message field_name(std::string_view field);
XINFANG_API const Codes& acts();  ///< the verbs that write events, and what doing them is called
/// What doing it is called, of an event as policies name it.
XINFANG_API Message act_name(std::string_view event);

/// The rules that can be overruled, or broken by what is imported, as events' `warnings` name them.
XINFANG_API const Codes& rules();

/// What a field of an event holds, and so how it is checked.
enum class FieldKind {
  text,    ///< anything
  texts,   ///< a list of them
  person,  ///< an id of staff.yaml
  people,  ///< a list of them
  unit,
  units,
  code,        ///< one of `codes`
  some_codes,  ///< a list of them
  duration,    ///< `30d`
  day,         ///< `2026-03-02`
  moment,
  clock,         ///< `09:00`
  deadline,      ///< an id of the policy's deadlines
  event,         ///< the eid of an earlier event
  case_number,   ///< of a case in the store
  intake_field,  ///< `title`, `level`, …: what `amended` may change
  file_name,     ///< of what is kept beside the case, in the folder of its number
  sha256,        ///< 64 hexadecimal digits
  byte_count,
  words,  ///< a list the program writes itself
};

/// Whether an event may carry several values of it.
XINFANG_API bool is_list(FieldKind kind);

/// What a field that was not given becomes by itself.
enum class Filled {
  no,            ///< stays empty
  first_code,    ///< the first of `codes`
  by_writer,     ///< the person who writes the event
  by_route,      ///< the unit the policy's route names, if one does
  by_deadline,   ///< the deadline that can be extended, else `conclude`
  by_objection,  ///< what is objected to: the assignment, or having been handed down by an organ above
  by_old,        ///< what the amended intake field holds now
};

struct FieldType {
  std::string_view name;
  FieldKind kind = FieldKind::text;
  bool required = false;
  const Codes& (*codes)() = nullptr;
  Filled filled = Filled::no;
  bool own_words = false;  ///< a policy may add to `codes`
};

struct EventType {
  std::string_view type;
  std::string_view command;  ///< the verb that writes it
  /// Fields whose values refine the event's name in policies, in this order: `reviewed/review/revoked`.
  std::vector<std::string_view> facets;
  std::vector<FieldType> fields;
};

XINFANG_API const std::vector<EventType>& event_types();
XINFANG_API const EventType* find_event_type(std::string_view type,
                                             const std::vector<EventType>& types = event_types());
XINFANG_API const EventType* type_of_command(std::string_view command);
/// Fields any event may carry: override, warnings, entered.
XINFANG_API const std::vector<FieldType>& common_fields();
/// The event's field, common ones included; null when it has none of that name.
XINFANG_API const FieldType* find_field(const EventType& type, std::string_view name);

}  // namespace xinfang::model
