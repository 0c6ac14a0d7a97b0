#include "xinfang/codec/compact.h"

#include <cstdint>

namespace xinfang::codec {

namespace {

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
  void moment(const model::Moment& value) {
    integer(value.local.time_since_epoch().count());
    integer(value.offset.count());
  }
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
  model::Moment moment() {
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

void pack_number(Packer& packer, model::CaseNumber number) {
  packer.integer(number.year);
  packer.integer(number.serial);
}

model::CaseNumber unpack_number(Unpacker& unpacker) {
  const int year = unpacker.small();
  return {year, unpacker.small()};
}

void pack_intake(Packer& packer, const model::Intake& intake) {
  packer.moment(intake.received);
  for (const std::string* text :
       {&intake.channel, &intake.kind, &intake.category, &intake.level, &intake.title, &intake.external_number}) {
    packer.text(*text);
  }
  packer.texts(intake.flags);
  packer.list(intake.petitioners, [&](const model::Petitioner& one) {
    for (const std::string* text : {&one.name, &one.phone, &one.id_number, &one.address}) packer.text(*text);
    packer.number(one.representative ? 1 : 0);
  });
  packer.integer(intake.headcount);
  packer.list(intake.respondents, [&](const model::Respondent& one) {
    packer.text(one.organization);
    packer.text(one.person);
  });
  packer.maybe(intake.origin, [&](const model::Origin& origin) {
    packer.text(origin.organ);
    packer.text(origin.document);
    packer.maybe(origin.report_by, [&](model::Day day) { packer.integer(day.time_since_epoch().count()); });
  });
  packer.maybe(intake.repeat_of, [&](model::CaseNumber number) { pack_number(packer, number); });
}

model::Intake unpack_intake(Unpacker& unpacker) {
  model::Intake intake;
  intake.received = unpacker.moment();
  for (std::string* text :
       {&intake.channel, &intake.kind, &intake.category, &intake.level, &intake.title, &intake.external_number}) {
    *text = unpacker.text();
  }
  intake.flags = unpacker.texts();
  unpacker.list([&] {
    model::Petitioner& one = intake.petitioners.emplace_back();
    for (std::string* text : {&one.name, &one.phone, &one.id_number, &one.address}) *text = unpacker.text();
    one.representative = unpacker.number() != 0;
  });
  intake.headcount = unpacker.small();
  unpacker.list([&] {
    model::Respondent& one = intake.respondents.emplace_back();
    one.organization = unpacker.text();
    one.person = unpacker.text();
  });
  if (unpacker.number() != 0) {
    model::Origin& origin = intake.origin.emplace();
    origin.organ = unpacker.text();
    origin.document = unpacker.text();
    if (unpacker.number() != 0) origin.report_by = model::Day{date::days(unpacker.small())};
  }
  if (unpacker.number() != 0) intake.repeat_of = unpack_number(unpacker);
  return intake;
}

void pack_event(Packer& packer, const model::Event& event) {
  packer.text(event.eid.value);
  packer.integer(event.seq);
  packer.moment(event.at);
  packer.text(event.by.value);
  packer.text(event.type);
  packer.list(event.fields, [&](const model::Field& field) {
    packer.text(field.name);
    packer.number(field.list ? 1 : 0);
    packer.texts(field.values);
  });
}

model::Event unpack_event(Unpacker& unpacker) {
  model::Event event;
  event.eid.value = unpacker.text();
  event.seq = unpacker.small();
  event.at = unpacker.moment();
  event.by.value = unpacker.text();
  event.type = unpacker.text();
  unpacker.list([&] {
    model::Field& field = event.fields.emplace_back();
    field.name = unpacker.text();
    field.list = unpacker.number() != 0;
    field.values = unpacker.texts();
  });
  return event;
}

}  // namespace

std::string pack_case(const model::Case& value) {
  Packer packer;
  packer.text(value.uid.value);
  pack_number(packer, value.number);
  pack_intake(packer, value.intake);
  packer.list(value.events, [&](const model::Event& event) { pack_event(packer, event); });
  return packer.take();
}

std::optional<model::Case> unpack_case(std::string_view bytes) {
  Unpacker unpacker(bytes);
  model::Case value;
  value.uid.value = unpacker.text();
  value.number = unpack_number(unpacker);
  value.intake = unpack_intake(unpacker);
  unpacker.list([&] { value.events.push_back(unpack_event(unpacker)); });
  if (!unpacker.whole() || value.events.empty()) return std::nullopt;
  return value;
}

}  // namespace xinfang::codec
