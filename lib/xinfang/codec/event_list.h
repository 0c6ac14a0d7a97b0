#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/codec/fields.h"
#include "xinfang/model/case.h"

/// A list that only grows, the same for the `events` of a case and the `entries` of a duty log.
namespace xinfang::codec {

/// The key the list stands under, and what may be in it.
struct EventList {
  std::string_view key;
  const std::vector<model::EventType>& (*types)();
};

/// Types and keys this version does not know may come from a newer one: notices.
model::Event take_event(Reading& reading, const Node& node, const EventList& list);

/// The items of the list, each read by `take_event`, in the file's order; none after a fault. No eid stands twice.
std::vector<model::Event> take_event_list(Reading& reading, const Node& node, const EventList& list);

/// The `format` of a file the program writes; of another one nothing else needs to be told.
Result<void> check_written_format(Reading& reading, const Node& root, std::string_view wanted);

Ulid take_ulid(Fields& fields, std::string_view key);

/// The lines of a new file's item.
std::string written_event(const model::Event& event);

/// The events as a reader finds them in a file, in their order.
using EventsOf = std::function<Result<std::vector<model::Event>>(std::string_view bytes)>;

/// The file with one event more: `bytes` is an unchanged prefix of the result, and reading the result gives the old
/// events and the new one. An error when the file cannot be appended to (the list is not the last key, or no block
/// list).
Result<std::string> grown(std::string_view bytes, const std::string& path, const EventList& list,
                          const model::Event& event, const EventsOf& events_of);

}  // namespace xinfang::codec
