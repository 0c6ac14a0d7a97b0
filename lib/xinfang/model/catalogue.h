#pragma once

#include <string_view>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/message.h"

/// The fixed vocabularies of a case: code lists, event types and what each carries.
namespace xinfang::model {

/// One word of a code list: the key in files and what people call it (English; the catalogue has the Chinese).
struct Code {
  std::string_view key;
  const char* name;
};

/// 条例 17 and the ways offices add.
XINFANG_API const std::vector<Code>& channels();
XINFANG_API const std::vector<Code>& kinds();     ///< suggestion, accusation, appeal
XINFANG_API const std::vector<Code>& levels();    ///< ordinary, important, major
XINFANG_API const std::vector<Code>& flags();     ///< group, repeat, bypassing, …
XINFANG_API const std::vector<Code>& outcomes();  ///< supported, explained, not_supported (条例 32)
XINFANG_API const std::vector<Code>& paths();     ///< how an accepted case is handled (条例 31)
XINFANG_API const std::vector<Code>& closings();  ///< resolved, unresolved, withdrawn
XINFANG_API const std::vector<Code>& ratings();   ///< satisfied, basically_satisfied, dissatisfied
XINFANG_API const std::vector<Code>& note_kinds();
XINFANG_API const std::vector<Code>& approvals();  ///< what can be approved: extension, reply, closing
XINFANG_API const std::vector<Code>& roles();      ///< head, deputy, leader, unit-head, officer, clerk
XINFANG_API const std::vector<Code>& statuses();
XINFANG_API const std::vector<Code>& deadline_names();  ///< well-known deadline ids: conclude, respond, …

/// What people call an event as policies name it (`replied`, `noted/verification`), and a field of one.
XINFANG_API Message event_name(std::string_view event);
XINFANG_API Message field_name(std::string_view field);

XINFANG_API bool has(const std::vector<Code>& codes, std::string_view key);
/// The name of a key for people; the key itself when it is not in the list.
XINFANG_API Message name_of(const std::vector<Code>& codes, std::string_view key);

/// What a field of an event holds, and so how it is checked.
enum class FieldKind {
  text,    ///< anything
  person,  ///< an id of staff.yaml
  people,  ///< a list of them
  unit,
  units,
  code,      ///< one of `codes`
  duration,  ///< `30d`
  day,       ///< `2026-03-02`
  moment,
  deadline,      ///< an id of the policy's deadlines
  event,         ///< the eid of an earlier event
  intake_field,  ///< `title`, `level`, …: what `amended` may change
  words,         ///< a list of rule ids
};

struct FieldType {
  std::string_view name;
  FieldKind kind = FieldKind::text;
  bool required = false;
  const std::vector<Code>& (*codes)() = nullptr;
};

struct EventType {
  std::string_view type;
  std::string_view command;  ///< the verb that writes it
  std::vector<FieldType> fields;
  bool written_by_people = true;  ///< false: only import or automatic work writes it
};

XINFANG_API const std::vector<EventType>& event_types();
XINFANG_API const EventType* find_event_type(std::string_view type);
/// Fields any event may carry: override, warnings, entered.
XINFANG_API const std::vector<FieldType>& common_fields();
/// The event's field, common ones included; null when it has none of that name.
XINFANG_API const FieldType* find_field(const EventType& type, std::string_view name);

}  // namespace xinfang::model
