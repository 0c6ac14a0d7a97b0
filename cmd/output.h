#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "locale.h"
#include "xinfang/base/result.h"

namespace xinfang::cmd {

using Json = nlohmann::ordered_json;

enum class Colour { none, red, yellow, green, bold, dim };

/// One cell of a table: text, made visible and padded by the table.
struct Cell {
  std::string text;
  Colour colour = Colour::none;
};

/// Columns line up by display width; the last one is never padded.
struct Table {
  std::vector<std::string> header;
  std::vector<std::vector<Cell>> rows;
  std::vector<bool> right;           ///< right-aligned columns; shorter than the header: left
  std::vector<std::size_t> elastic;  ///< columns that a narrow terminal may shorten, in this order
};

/// The sentence in the chosen language.
std::string tr(const Message& message);

/// The only place that writes to the terminal: results to stdout, talk to stderr. Text from outside is made visible.
class Output {
 public:
  bool colour = false;
  bool quiet = false;
  bool json_errors = false;
  std::size_t columns = 0;  ///< of the terminal; 0: results go elsewhere and nothing is shortened

  void line(const std::string& text = "", Colour colour_of_line = Colour::none) const;  ///< stdout
  void paragraph(const std::string& text) const;                                        ///< stdout, line feeds stay
  void say(const Message& message) const;                                               ///< a sentence, stdout
  void table(const Table& table) const;
  void csv(const Table& table, bool for_spreadsheets = false) const;  ///< these know UTF-8 by a mark in front
  void markdown(const Table& table) const;
  void json(Json value) const;  ///< with "format": "xinfang-output/1" in front
  /// The same of one list, whose elements were written by `json_text` one by one: as values they would take many times
  /// the memory.
  void json_list(const std::string& name, const std::vector<std::string>& elements) const;
  void raw(const std::string& bytes) const;

  void talk(const Message& message) const;  ///< stderr, unless --quiet
  /// A line on stderr that the next one replaces, and that goes when everything is done; only for many.
  void progress(std::size_t done, std::size_t all) const;
  void warn(const Message& message) const;  ///< stderr, always
  void error(const Error& error) const;
  void notices(const std::vector<Error>& errors) const;  ///< each on stderr as a warning
  void warnings(const std::vector<Reason>& reasons) const;
  void remarks(const std::vector<Reason>& reasons) const;  ///< with what to do about each

 private:
  std::string painted(const std::string& text, Colour wanted) const;
};

std::string json_text(const Json& value);
Json to_json(const Error& error);
Json to_json(const Reason& reason);

}  // namespace xinfang::cmd
