#include "xinfang/codec/case_file.h"
#include "xinfang/codec/event_list.h"
#include "xinfang/codec/intake_fields.h"
#include "xinfang/codec/scalar_text.h"

namespace xinfang::codec {

std::string write_case(const model::Case& value) {
  std::string out = "format: xinfang-case/1\n";
  out += "uid: " + double_quoted(value.uid.value) + "\n";
  out += "number: " + double_quoted(to_string(value.number)) + "\n";
  out += "intake:\n" + intake_lines(value.intake, 2);
  out += "events:\n";
  for (const model::Event& event : value.events) out += written_event(event);
  return out;
}

Result<std::string> append_event(std::string_view bytes, const std::string& path, const model::Event& event) {
  const auto events_of = [&](std::string_view text) {
    return read_case(text, path).map([](CaseReading reading) { return std::move(reading.value.events); });
  };
  return grown(bytes, path, {"events", model::event_types}, event, events_of);
}

}  // namespace xinfang::codec
