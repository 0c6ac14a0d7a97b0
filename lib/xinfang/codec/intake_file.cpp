#include <utility>

#include "xinfang/codec/case_file.h"
#include "xinfang/codec/intake_fields.h"
#include "xinfang/codec/scalar_text.h"

namespace xinfang::codec {

namespace {

using Pairs = std::vector<std::pair<const char*, std::string>>;  ///< key and its value as written

enum class Empty { dropped, kept };

void add(Pairs& pairs, const char* key, const std::string& text, Empty empty) {
  if (!text.empty() || empty == Empty::kept) pairs.emplace_back(key, double_quoted(text));
}

std::string flow(const Pairs& pairs) {
  std::string out = "{";
  for (const auto& [key, value] : pairs) out.append(out.size() > 1 ? ", " : "").append(key).append(": ").append(value);
  return out + "}";
}

std::string flow(const model::Petitioner& petitioner, Empty empty) {
  Pairs pairs;
  add(pairs, "name", petitioner.name, Empty::kept);
  add(pairs, "phone", petitioner.phone, empty);
  add(pairs, "id_number", petitioner.id_number, empty);
  add(pairs, "address", petitioner.address, empty);
  if (petitioner.representative || empty == Empty::kept) {
    pairs.emplace_back("representative", petitioner.representative ? "true" : "false");
  }
  return flow(pairs);
}

std::string flow(const model::Respondent& respondent, Empty empty) {
  Pairs pairs;
  add(pairs, "organization", respondent.organization, empty);
  add(pairs, "person", respondent.person, empty);
  return flow(pairs);
}

std::string flow(const model::Origin& origin, Empty empty) {
  Pairs pairs;
  add(pairs, "organ", origin.organ, Empty::kept);
  add(pairs, "document", origin.document, empty);
  add(pairs, "report_by", origin.report_by ? calendar::to_string(*origin.report_by) : std::string(), empty);
  return flow(pairs);
}

std::string flow(const std::vector<std::string>& texts) {
  std::string out = "[";
  for (const std::string& text : texts) out.append(out.size() > 1 ? ", " : "").append(double_quoted(text));
  return out + "]";
}

std::string choices(const model::Codes& codes) {
  std::string out;
  for (const model::Code& code : codes) out.append(out.empty() ? "  # " : " | ").append(code.key);
  return out;
}

/// Lines of `key: value`, all at one indentation.
class Lines {
 public:
  explicit Lines(std::size_t indent) : indent_(indent) {}

  void raw(std::string_view key, const std::string& value) {
    text_.append(indent_, ' ').append(key).append(": ").append(value) += '\n';
  }
  void text(std::string_view key, const std::string& value) {
    text_.append(indent_, ' ').append(key).append(":").append(written_text(value, indent_ + 2));
  }
  template <class T>
  void list(std::string_view key, const std::vector<T>& items, Empty empty) {
    if (items.empty()) return;
    text_.append(indent_, ' ').append(key).append(":\n");
    for (const T& item : items) text_.append(indent_ + 2, ' ').append("- ").append(flow(item, empty)) += '\n';
  }
  std::string take() { return std::move(text_); }

 private:
  std::size_t indent_;
  std::string text_;
};

}  // namespace

std::string intake_lines(const model::Intake& intake, std::size_t indent) {
  Lines lines(indent);
  lines.raw("received", double_quoted(calendar::to_string(intake.received)));
  lines.raw("channel", double_quoted(intake.channel));
  lines.raw("kind", double_quoted(intake.kind));
  lines.raw("category", double_quoted(intake.category));
  lines.raw("level", double_quoted(intake.level));
  if (!intake.flags.empty()) lines.raw("flags", flow(intake.flags));
  lines.raw("title", double_quoted(intake.title));
  lines.text("statement", intake.statement);
  lines.list("petitioners", intake.petitioners, Empty::dropped);
  lines.raw("headcount", std::to_string(intake.headcount));
  lines.list("respondents", intake.respondents, Empty::dropped);
  if (intake.origin) lines.raw("origin", flow(*intake.origin, Empty::dropped));
  if (!intake.external_number.empty()) lines.raw("external_number", double_quoted(intake.external_number));
  if (intake.repeat_of) lines.raw("repeat_of", double_quoted(to_string(*intake.repeat_of)));
  return lines.take();
}

Result<model::Intake> read_intake(std::string_view bytes, const std::string& path, const model::Moment& now) {
  XINFANG_TRY(root, read_tree(bytes, path));
  Reading reading(bytes, path, Reading::Blank::absent);
  return reading.finish(take_intake(reading, root, now));
}

std::string write_intake(const model::Intake& intake) {
  Lines lines(0);
  lines.raw("received", double_quoted(calendar::to_string(intake.received)));
  lines.raw("channel", double_quoted(intake.channel) + choices(model::channels()));
  lines.raw("kind", double_quoted(intake.kind) + choices(model::kinds()));
  lines.raw("category", double_quoted(intake.category));
  lines.raw("level", double_quoted(intake.level) + choices(model::levels()));
  lines.raw("flags", flow(intake.flags) + choices(model::flags()));
  lines.raw("title", double_quoted(intake.title));
  lines.text("statement", intake.statement);
  const bool named = !intake.petitioners.empty();
  lines.list("petitioners", named ? intake.petitioners : std::vector<model::Petitioner>(1), Empty::kept);
  lines.raw("headcount", std::to_string(intake.headcount));
  const bool aimed = !intake.respondents.empty();
  lines.list("respondents", aimed ? intake.respondents : std::vector<model::Respondent>(1), Empty::kept);
  lines.raw("origin", flow(intake.origin.value_or(model::Origin{}), Empty::kept));
  lines.raw("external_number", double_quoted(intake.external_number));
  lines.raw("repeat_of", double_quoted(intake.repeat_of ? to_string(*intake.repeat_of) : std::string()));
  return lines.take();
}

}  // namespace xinfang::codec
