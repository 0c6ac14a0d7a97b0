#include "output.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

#include "xinfang/base/text.h"

namespace xinfang::cmd {

namespace {

/// What was printed before must be seen before, also where both streams go to one file.
void put(std::FILE* stream, const std::string& text) {
  if (stream == stderr) std::fflush(stdout);
  std::fwrite(text.data(), 1, text.size(), stream);
}

const char* kind_of(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::failure: return "failure";
    case ErrorKind::usage: return "usage";
    case ErrorKind::refused: return "refused";
    case ErrorKind::not_found: return "not_found";
    case ErrorKind::invalid_data: return "invalid_data";
    case ErrorKind::no_store: return "no_store";
    case ErrorKind::busy: return "busy";
    case ErrorKind::interrupted: return "interrupted";
  }
  return "failure";
}

std::string place_of(const Error& error) {
  if (!error.place) return "";
  const Place& place = *error.place;
  std::string text = place.path;
  for (const int number : {place.line, place.column}) {
    if (number > 0) text += ":" + std::to_string(number);
  }
  return text::visible(text) + ": ";
}

/// A tab is shown as an arrow: it may be what is wrong.
std::string with_tabs(std::string_view line) {
  std::string out;
  for (const char c : line) out += c == '\t' ? std::string("→") : std::string(1, c);
  return text::visible(out);
}

/// The line at fault and a caret under its column.
std::string caret(const Error& error) {
  if (!error.place || error.place->excerpt.empty()) return "";
  const std::string& excerpt = error.place->excerpt;
  const auto before = text::first(excerpt, static_cast<std::size_t>(std::max(0, error.place->column - 1)));
  return "  " + with_tabs(excerpt) + "\n  " + std::string(text::width(with_tabs(before)), ' ') + "^\n";
}

std::string reason_line(const Reason& reason) {
  const std::string what = tr(reason.what);
  return reason.cite.empty() ? what : what + "  [" + reason.cite + "]";
}

/// As an element of a list of the document. Those in strings are written as escapes: every line feed begins a line.
std::string indented(const std::string& json) {
  std::string out;
  for (const char c : json) {
    out += c;
    if (c == '\n') out += "    ";
  }
  return out;
}

std::vector<std::size_t> widths_of(const Table& table) {
  std::vector<std::size_t> widths;
  for (const std::string& title : table.header) widths.push_back(text::width(title));
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], text::width(text::visible(row[i].text)));
  }
  return widths;
}

/// Elastic columns give way until a line fits, none below what still can be read; when that is not enough, none does.
std::vector<std::size_t> fitted(const std::vector<std::size_t>& widths, const Table& table, std::size_t columns) {
  constexpr std::size_t gap = 2;
  constexpr std::size_t least = 14;
  std::size_t total = std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1));
  std::vector<std::size_t> narrow = widths;
  for (const std::size_t column : table.elastic) {
    if (columns == 0 || total <= columns || narrow[column] <= least) continue;
    const std::size_t give = std::min(total - columns, narrow[column] - least);
    narrow[column] -= give;
    total -= give;
  }
  return total <= columns ? narrow : widths;
}

}  // namespace

std::string tr(const Message& message) {
  return render(message, translate);
}

std::string Output::painted(const std::string& text, Colour wanted) const {
  if (!colour || wanted == Colour::none) return text;
  const char* code = wanted == Colour::red      ? "31"
                     : wanted == Colour::yellow ? "33"
                     : wanted == Colour::green  ? "32"
                     : wanted == Colour::bold   ? "1"
                                                : "2";
  return "\x1b[" + std::string(code) + "m" + text + "\x1b[0m";
}

void Output::line(const std::string& text, Colour colour_of_line) const {
  put(stdout, painted(text::visible(text), colour_of_line) + "\n");
}

void Output::paragraph(const std::string& text) const {
  put(stdout, text::visible(text, true) + "\n");
}

void Output::say(const Message& message) const {
  line(tr(message));
}

void Output::raw(const std::string& bytes) const {
  put(stdout, bytes);
}

void Output::table(const Table& table) const {
  const auto widths = fitted(widths_of(table), table, columns);
  const auto pad = [&](const std::string& whole, std::size_t column) {
    const std::string text = text::shorten(whole, widths[column]);
    const bool right = column < table.right.size() && table.right[column];
    if (right) return text::pad_left(text, widths[column]);
    return column + 1 == widths.size() ? text : text::pad_right(text, widths[column]);
  };
  std::string header;
  for (std::size_t i = 0; i < table.header.size(); ++i) header += (i == 0 ? "" : "  ") + pad(table.header[i], i);
  header.erase(header.find_last_not_of(' ') + 1);
  header.erase(header.find_last_not_of(' ') + 1);
  put(stdout, painted(header, Colour::bold) + "\n");
  for (const auto& row : table.rows) {
    std::string text;
    for (std::size_t i = 0; i < row.size(); ++i) {
      text += (i == 0 ? "" : "  ") + painted(pad(text::visible(row[i].text), i), row[i].colour);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    put(stdout, text + "\n");
  }
}

void Output::csv(const Table& table, bool for_spreadsheets) const {
  if (for_spreadsheets) put(stdout, std::string(text::byte_order_mark));
  put(stdout, text::csv_line(table.header));
  for (const auto& row : table.rows) {
    std::vector<std::string> cells;
    for (const Cell& cell : row) cells.push_back(text::visible(cell.text, true));
    put(stdout, text::csv_line(cells));
  }
}

void Output::markdown(const Table& table) const {
  const auto cell = [](const std::string& raw) {
    std::string text;
    for (const char c : text::visible(raw)) {
      if (c == '|' || c == '\\' || c == '<' || c == '`' || c == '*' || c == '_' || c == '[') text += '\\';
      text += c;
    }
    return " " + text + " |";
  };
  std::string text = "|";
  for (const std::string& title : table.header) text += cell(title);
  text += "\n|";
  for (std::size_t i = 0; i < table.header.size(); ++i)
    text += i < table.right.size() && table.right[i] ? " ---: |" : " --- |";
  text += "\n";
  for (const auto& row : table.rows) {
    text += "|";
    for (const Cell& one : row) text += cell(one.text);
    text += "\n";
  }
  put(stdout, text);
}

void Output::json(Json value) const {
  Json whole{{"format", "xinfang-output/1"}};
  whole.update(value);
  put(stdout, json_text(whole) + "\n");
}

void Output::json_list(const std::string& name, const std::vector<std::string>& elements) const {
  const std::string document = json_text({{"format", "xinfang-output/1"}, {name, Json::array()}});
  const std::size_t end = document.rfind(']');
  put(stdout, document.substr(0, end));
  for (std::size_t i = 0; i < elements.size(); ++i) {
    put(stdout, (i == 0 ? "\n    " : ",\n    ") + indented(elements[i]));
  }
  put(stdout, (elements.empty() ? "" : "\n  ") + document.substr(end) + "\n");
}

void Output::talk(const Message& message) const {
  if (!quiet) warn(message);
}

void Output::progress(std::size_t done, std::size_t all) const {
  constexpr std::size_t many = 10'000;
  if (quiet || all < many) return;
  put(stderr, "\r" + text::visible(tr(msg("reading the cases: {0} of {1}", done, all)), true) + "\033[K");
  if (done == all) put(stderr, "\r\033[K");
}

void Output::warn(const Message& message) const {
  put(stderr, text::visible(tr(message), true) + "\n");
}

void Output::error(const Error& error) const {
  if (json_errors) {
    put(stderr, json_text({{"format", "xinfang-output/1"}, {"error", to_json(error)}}) + "\n");
    return;
  }
  const std::string prefix = painted(translate("error: "), Colour::red);
  if (error.reasons.empty()) {
    put(stderr, prefix + text::visible(place_of(error) + tr(error.what), true) + "\n" + caret(error));
    if (!error.hint.text.empty()) put(stderr, translate("hint: ") + text::visible(tr(error.hint), true) + "\n");
    return;
  }
  for (const Reason& reason : error.reasons) {
    put(stderr, painted(translate("refused: "), Colour::red) + text::visible(reason_line(reason), true) + "\n");
    if (!reason.instead.text.empty()) put(stderr, translate("hint: ") + text::visible(tr(reason.instead), true) + "\n");
  }
}

void Output::notices(const std::vector<Error>& errors) const {
  for (const Error& error : errors) {
    put(stderr, painted(translate("warning: "), Colour::yellow) +
                    text::visible(place_of(error) + tr(error.what), true) + "\n" + caret(error));
    if (!error.hint.text.empty()) put(stderr, translate("hint: ") + text::visible(tr(error.hint), true) + "\n");
  }
}

void Output::warnings(const std::vector<Reason>& reasons) const {
  for (const Reason& reason : reasons) {
    put(stderr, painted(translate("warning: "), Colour::yellow) + text::visible(reason_line(reason), true) + "\n");
  }
}

void Output::remarks(const std::vector<Reason>& reasons) const {
  for (const Reason& reason : reasons) {
    warnings({reason});
    if (!reason.instead.text.empty()) put(stderr, translate("hint: ") + text::visible(tr(reason.instead), true) + "\n");
  }
}

std::string json_text(const Json& value) {
  return value.dump(2, ' ', false, Json::error_handler_t::replace);
}

Json to_json(const Reason& reason) {
  return {{"rule", reason.rule},
          {"cite", reason.cite},
          {"what", tr(reason.what)},
          {"instead", tr(reason.instead)},
          {"overridable", reason.overridable}};
}

Json to_json(const Error& error) {
  Json value{{"kind", kind_of(error.kind)}, {"what", tr(error.what)}, {"hint", tr(error.hint)}};
  if (error.place) {
    value["place"] = {{"path", error.place->path}, {"line", error.place->line}, {"column", error.place->column}};
  }
  for (const Reason& reason : error.reasons) value["reasons"].push_back(to_json(reason));
  return value;
}

}  // namespace xinfang::cmd
