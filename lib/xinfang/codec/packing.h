#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "xinfang/calendar/moment.h"

/// Values in few bytes, one behind the other: for what is derived and can be made again.
namespace xinfang::codec {

class Packer {
 public:
  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>(value | 0x80);
    bytes_ += static_cast<char>(value);
  }
  void integer(std::int64_t value) {  // small ones of either sign are short
    number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
  }
  void text(std::string_view value) {
    number(value.size());
    bytes_ += value;
  }
  void truth(bool value) { number(value ? 1 : 0); }
  void moment(const calendar::Moment& value) {
    integer(value.local.time_since_epoch().count());
    integer(value.offset.count());
  }
  void day(calendar::Day value) { integer(value.time_since_epoch().count()); }
  template <class List, class Each>
  void list(const List& values, const Each& each) {
    number(values.size());
    for (const auto& value : values) each(value);
  }
  void texts(const std::vector<std::string>& values) {
    list(values, [&](const std::string& value) { text(value); });
  }
  template <class T, class Each>
  void maybe(const std::optional<T>& value, const Each& each) {
    number(value ? 1 : 0);
    if (value) each(*value);
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// Reads nothing but zeros and empty texts once the bytes have run out.
class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : bytes_(bytes) {}

  bool whole() const { return good_ && bytes_.empty(); }

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (bytes_.empty()) break;
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      value |= std::uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return value;
    }
    good_ = false;
    return 0;
  }
  std::int64_t integer() {
    const std::uint64_t value = number();
    return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
  }
  int small() { return static_cast<int>(integer()); }
  bool truth() { return number() != 0; }
  calendar::Day day() { return calendar::Day{date::days(small())}; }
  std::string text() {
    const std::uint64_t size = number();
    if (size > bytes_.size()) {
      good_ = false;
      return {};
    }
    std::string value(bytes_.substr(0, static_cast<std::size_t>(size)));
    bytes_.remove_prefix(static_cast<std::size_t>(size));
    return value;
  }
  calendar::Moment moment() {
    constexpr std::int64_t farthest = std::int64_t{1} << 40;  // seconds: beyond any year a file can hold
    const std::int64_t seconds = integer();
    const std::int64_t minutes = integer();
    if (seconds < -farthest || seconds > farthest || minutes < -24 * 60 || minutes > 24 * 60) {
      good_ = false;
      return {};
    }
    return {date::local_seconds{std::chrono::seconds(seconds)}, std::chrono::minutes(minutes)};
  }
  template <class Each>
  void list(const Each& each) {
    const std::uint64_t size = number();
    if (size > bytes_.size()) good_ = false;  // each takes a byte at least
    for (std::uint64_t i = 0; good_ && i < size; ++i) each();
  }
  std::vector<std::string> texts() {
    std::vector<std::string> values;
    list([&] { values.push_back(text()); });
    return values;
  }

 private:
  std::string_view bytes_;
  bool good_ = true;
};

}  // namespace xinfang::codec
