#pragma once

#include <string_view>
#include <vector>

#include "xinfang/model/duty.h"

/// The verbs of `duty` that write an entry, and their options.
namespace xinfang::cmd {

struct WriterOption {
  std::string_view field;
  const char* help;
};

/// A verb that writes one entry.
struct Writer {
  const char* name;
  const char* summary;
  std::string_view entry;
  std::vector<WriterOption> options;

  bool about_entry() const { return entry == "settled" || entry == "voided"; }
  bool has_bearer() const { return entry == "planned" || entry == "held"; }
};

const std::vector<Writer>& writers();
const model::FieldType& field_of(const Writer& writer, std::string_view field);

}  // namespace xinfang::cmd
