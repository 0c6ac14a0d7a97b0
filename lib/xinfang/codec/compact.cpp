#include "xinfang/codec/compact.h"

#include "xinfang/codec/packing.h"

namespace xinfang::codec {

namespace {

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
    packer.truth(one.representative);
  });
  packer.integer(intake.headcount);
  packer.list(intake.respondents, [&](const model::Respondent& one) {
    packer.text(one.organization);
    packer.text(one.person);
  });
  packer.maybe(intake.origin, [&](const model::Origin& origin) {
    packer.text(origin.organ);
    packer.text(origin.document);
    packer.maybe(origin.report_by, [&](model::Day day) { packer.day(day); });
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
    one.representative = unpacker.truth();
  });
  intake.headcount = unpacker.small();
  unpacker.list([&] {
    model::Respondent& one = intake.respondents.emplace_back();
    one.organization = unpacker.text();
    one.person = unpacker.text();
  });
  if (unpacker.truth()) {
    model::Origin& origin = intake.origin.emplace();
    origin.organ = unpacker.text();
    origin.document = unpacker.text();
    if (unpacker.truth()) origin.report_by = unpacker.day();
  }
  if (unpacker.truth()) intake.repeat_of = unpack_number(unpacker);
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
    packer.truth(field.list);
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
    field.list = unpacker.truth();
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
