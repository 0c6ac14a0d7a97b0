#include <algorithm>
#include <tuple>

#include "xinfang/codec/case_file.h"
#include "xinfang/codec/intake_fields.h"
#include "xinfang/codec/scalar_text.h"

namespace xinfang::codec {

namespace {

/// Where an item of the event list stands, in blanks before it.
struct Indent {
  std::size_t dash = 2;
  std::size_t keys = 4;
};

std::string written_list(const std::vector<std::string>& values) {
  std::string out = " [";
  for (std::size_t i = 0; i < values.size(); ++i) out.append(i > 0 ? ", " : "").append(double_quoted(values[i]));
  return out + "]\n";
}

std::string written_event(const model::Event& event, Indent indent) {
  const std::string lead(indent.keys, ' ');
  std::string out(indent.dash, ' ');
  out += "-" + std::string(indent.keys - indent.dash - 1, ' ') + "eid: " + double_quoted(event.eid.value) + "\n";
  out += lead + "seq: " + std::to_string(event.seq) + "\n";
  out += lead + "at: " + double_quoted(calendar::to_string(event.at)) + "\n";
  out += lead + "by: " + double_quoted(event.by.value) + "\n";
  out += lead + "type: " + double_quoted(event.type) + "\n";
  for (const model::Field& field : event.fields) {
    out += lead + written_key(field.name) + ":";
    if (field.list) {
      out += written_list(field.values);
    } else {
      out += written_text(field.values.empty() ? std::string() : field.values.front(), indent.keys + 2);
    }
  }
  return out;
}

/// Where the next event goes, or why none can be added.
Result<Indent> room_for_event(std::string_view bytes, const std::string& path, const Node& root) {
  const auto& [key, list] = root.entries.back();
  if (key.text != "events") {
    return fail_at(place_of(bytes, path, key.mark),
                   msg("'{0}' stands behind 'events', so no event can be added", key.text),
                   msg("move 'events' to the end of the file"));
  }
  if (root.flow || list.flow || list.items.empty()) {
    return fail_at(place_of(bytes, path, list.mark), msg("'events' is no block list, so no event can be added"),
                   msg("write each event on its own lines, starting with '- eid:'"));
  }
  Indent indent;
  indent.dash = static_cast<std::size_t>(list.mark.column) - 1;
  const Node& last = list.items.back();
  const auto keys = static_cast<std::size_t>(last.mark.column) - 1;
  indent.keys = last.flow ? indent.dash + 2 : keys;
  return indent;
}

/// Reading what was composed must give the old tree, byte for byte in its old place, and the event.
bool grew_by(const Node& before, Node after, const model::Case& old_case, const model::Case& new_case,
             const model::Event& event) {
  Node& events = after.entries.back().second;
  if (events.items.size() != before.entries.back().second.items.size() + 1) return false;
  events.items.pop_back();
  if (difference(before, after)) return false;
  model::Case expected = old_case;
  expected.events.push_back(event);
  std::sort(expected.events.begin(), expected.events.end(), [](const model::Event& a, const model::Event& b) {
    return std::tie(a.seq, a.eid) < std::tie(b.seq, b.eid);
  });
  return expected == new_case;
}

}  // namespace

std::string write_case(const model::Case& value) {
  std::string out = "format: xinfang-case/1\n";
  out += "uid: " + double_quoted(value.uid.value) + "\n";
  out += "number: " + double_quoted(to_string(value.number)) + "\n";
  out += "intake:\n" + intake_lines(value.intake, 2);
  out += "events:\n";
  for (const model::Event& event : value.events) out += written_event(event, {});
  return out;
}

Result<std::string> append_event(std::string_view bytes, const std::string& path, const model::Event& event) {
  XINFANG_TRY(old_case, read_case(bytes, path));
  XINFANG_TRY(before, read_tree_fast(bytes, path));
  XINFANG_TRY(indent, room_for_event(bytes, path, before));
  std::string grown(bytes);
  if (!grown.ends_with('\n')) grown += '\n';
  grown += written_event(event, indent);
  XINFANG_TRY(new_case, read_case(grown, path));
  XINFANG_TRY(after, read_tree_fast(grown, path));
  if (!grown.starts_with(bytes) || !grew_by(before, std::move(after), old_case.value, new_case.value, event)) {
    return fail_at(place_of(bytes, path, before.entries.back().second.items.back().mark),
                   msg("the event cannot be added so that it reads back the same"),
                   msg("look at the end of the file: the last event must end with a line feed"));
  }
  return grown;
}

}  // namespace xinfang::codec
