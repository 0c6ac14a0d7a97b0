#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/calendar/moment.h"
#include "xinfang/codec/tree.h"
#include "xinfang/model/catalogue.h"

namespace xinfang::codec {

/// Reading one file's tree: gathers the fault that stands first in the file and the notices. Reading goes on with
/// default values after a fault, so readers are straight lines; `finish` gives the value or the fault.
class Reading {
 public:
  /// What a key without a value (`phone:`) means where the key may be left out.
  enum class Blank { fault, absent };

  /// `bytes` must outlive the reading.
  Reading(std::string_view bytes, std::string path, Blank blank = Blank::fault)
      : bytes_(bytes), path_(std::move(path)), blank_(blank) {}

  bool ok() const { return !error_; }
  bool blank_is_absent() const { return blank_ == Blank::absent; }
  Place place(const Node& node) const { return place_of(bytes_, path_, node.mark); }

  void fault(const Node& at, Message what, Message hint = {});
  bool takes_notices() const;  ///< false: there are more than anybody reads
  void notice(const Node& at, Message what, Message hint = {});
  std::vector<Error> take_notices();  ///< in the file's order

  template <class T>
  Result<T> finish(T value) {
    if (error_) return tl::unexpected<Error>(std::move(*error_));
    return value;
  }

  // One node as a value; `name` is what messages call it. After a fault: an empty value.

  std::string text(const Node& node, std::string_view name);         ///< a scalar, quoted or plain; may be empty
  std::string filled_text(const Node& node, std::string_view name);  ///< the same, not empty
  int number(const Node& node, std::string_view name, int least, int most);  ///< plain decimal digits
  bool truth(const Node& node, std::string_view name);                       ///< plain `true` or `false`
  calendar::Day day(const Node& node, std::string_view name);                ///< `2026-03-02`
  calendar::Moment moment(const Node& node, std::string_view name);          ///< `2026-03-02T09:15:00+08:00`
  /// One of `words`; else a fault with the word that was probably meant, or all of them.
  std::string word(const Node& node, std::string_view name, const std::vector<std::string>& words);
  std::string code(const Node& node, std::string_view name, const model::Codes& codes);
  std::string id(const Node& node, std::string_view name);  ///< lower-case ASCII letters, digits and inner hyphens

  enum class Single { refused, allowed };  ///< a lone scalar: a fault, or a list of one
  std::vector<std::string> texts(const Node& node, std::string_view name, Single single = Single::refused);
  const std::vector<Node>& items(const Node& node, std::string_view name);                     ///< of a list
  const std::vector<std::pair<Node, Node>>& entries(const Node& node, std::string_view name);  ///< of a mapping

  /// “expected” faults: `'headcount' is 'many', expected a whole number from 1 to 9`.
  void unexpected(const Node& node, std::string_view name, Message expected, Message hint = {});

 private:
  std::string none_of(const Node& node, std::string_view name, const std::vector<std::string>& words, Message all);

  std::string_view bytes_;
  std::string path_;
  Blank blank_;
  std::optional<Error> error_;
  Mark error_mark_;
  std::multimap<std::pair<int, int>, Error> notices_;  ///< by line and column
};

/// A mapping with known keys. `x(key)` is required, `find_x(key)` may be left out; `close` tells of the missing and
/// the unknown ones.
class Fields {
 public:
  using Single = Reading::Single;
  enum class Unknown { fault, notice, ignored };  ///< a typo of a missing key is a fault even when ignored

  /// `name` is what messages call the mapping; both references must outlive it.
  Fields(Reading& reading, const Node& node, std::string_view name);

  const Node& node() const { return node_; }
  Reading& reading() { return reading_; }

  /// The key's value, or null; the key is known from now on. A missing required one is told of by `close`.
  const Node* find(std::string_view key);
  const Node* require(std::string_view key);

  /// The key `format`, which must say exactly `wanted`.
  void format(std::string_view wanted);
  std::string text(std::string_view key);  ///< may be empty
  std::string filled_text(std::string_view key);
  int number(std::string_view key, int least, int most);
  calendar::Day day(std::string_view key);
  calendar::Moment moment(std::string_view key);
  std::string word(std::string_view key, const std::vector<std::string>& words);
  std::string code(std::string_view key, const model::Codes& codes);
  std::string id(std::string_view key);

  std::optional<std::string> find_text(std::string_view key);
  std::optional<int> find_number(std::string_view key, int least, int most);
  std::optional<bool> find_truth(std::string_view key);
  std::optional<calendar::Day> find_day(std::string_view key);
  std::optional<std::string> find_word(std::string_view key, const std::vector<std::string>& words);
  std::optional<std::string> find_id(std::string_view key);

  /// Items of a list; left out: none.
  const std::vector<Node>& find_items(std::string_view key);

  /// Call after the last key was asked for.
  void close(Unknown unknown);

 private:
  void tell_unknown(const Node& key, Unknown unknown, std::vector<std::string_view>& missing);

  Reading& reading_;
  const Node& node_;
  std::string name_;
  std::vector<std::string_view> known_;
  std::vector<std::string_view> missing_;
};

}  // namespace xinfang::codec
