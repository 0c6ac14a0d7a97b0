#include "xinfang/office/packed_summary.h"

#include "xinfang/codec/packing.h"

namespace xinfang::office {

namespace {

using codec::Packer;
using codec::Unpacker;
using report::CaseSummary;

/// One list of what a summary is made of, for both directions.
template <class Summary, class Take>
void each_part(Summary& summary, const Take& take) {
  take(summary.registered);
  for (auto* text : {&summary.kind, &summary.channel, &summary.category, &summary.unit}) take(*text);
  take(summary.respondents);
  take(summary.done);
  for (auto* day : {&summary.accepted, &summary.first_response, &summary.response_due, &summary.answered,
                    &summary.conclusion_due}) {
    take(*day);
  }
  for (auto* truth : {&summary.repeat, &summary.open, &summary.voided, &summary.closed, &summary.result_known,
                      &summary.resolved, &summary.rated, &summary.satisfied, &summary.past_due}) {
    take(*truth);
  }
  for (auto* number : {&summary.headcount, &summary.working_days_to_answer, &summary.extensions, &summary.overrides}) {
    take(*number);
  }
}

struct Pack {
  Packer& out;
  void operator()(bool value) const { out.truth(value); }
  void operator()(int value) const { out.integer(value); }
  void operator()(report::Day value) const { out.day(value); }
  void operator()(const std::optional<report::Day>& value) const {
    out.maybe(value, [&](report::Day day) { out.day(day); });
  }
  void operator()(const std::string& value) const { out.text(value); }
  void operator()(const std::vector<std::string>& value) const { out.texts(value); }
  void operator()(const std::vector<report::Done>& value) const {
    out.list(value, [&](const report::Done& one) {
      out.integer(static_cast<int>(one.deed));
      out.day(one.day);
    });
  }
};

struct Unpack {
  Unpacker& in;
  void operator()(bool& value) const { value = in.truth(); }
  void operator()(int& value) const { value = in.small(); }
  void operator()(report::Day& value) const { value = in.day(); }
  void operator()(std::optional<report::Day>& value) const {
    if (in.truth()) value = in.day();
  }
  void operator()(std::string& value) const { value = in.text(); }
  void operator()(std::vector<std::string>& value) const { value = in.texts(); }
  void operator()(std::vector<report::Done>& value) const {
    in.list([&] {
      const auto deed = static_cast<report::Deed>(in.small());
      value.push_back({deed, in.day()});
    });
  }
};

}  // namespace

std::string pack_summary(const CaseSummary& summary) {
  Packer packer;
  each_part(summary, Pack{packer});
  return packer.take();
}

std::optional<CaseSummary> unpack_summary(std::string_view bytes) {
  Unpacker unpacker(bytes);
  CaseSummary summary;
  each_part(summary, Unpack{unpacker});
  if (!unpacker.whole()) return std::nullopt;
  return summary;
}

}  // namespace xinfang::office
