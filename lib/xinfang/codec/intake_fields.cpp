#include "xinfang/codec/intake_fields.h"

#include <algorithm>

#include "xinfang/base/text.h"
#include "xinfang/model/intake_field.h"

namespace xinfang::codec {

namespace {

constexpr int most_people = 1'000'000;

class IntakeReader {
 public:
  IntakeReader(Reading& reading, const Node& node, const std::optional<model::Moment>& now)
      : reading_(reading), now_(now), fields_(reading, node, "intake") {}

  model::Intake take() {
    model::Intake intake;
    intake.received = received();
    intake.channel = channel();
    intake.kind = code("kind", model::kinds(), "appeal");
    intake.category = fields_.find_text("category").value_or("");
    intake.level = code("level", model::levels(), "ordinary");
    intake.flags = flags();
    intake.title = now_ ? fields_.filled_text("title") : fields_.text("title");
    intake.statement = fields_.find_text("statement").value_or("");
    for (const Node& item : fields_.find_items("petitioners")) {
      const model::Petitioner petitioner = take_petitioner(item);
      if (!now_ || petitioner != model::Petitioner{}) intake.petitioners.push_back(petitioner);
    }
    intake.headcount = headcount(static_cast<int>(std::min<std::size_t>(intake.petitioners.size(), most_people)));
    for (const Node& item : fields_.find_items("respondents")) {
      const model::Respondent respondent = take_respondent(item);
      if (!now_ || respondent != model::Respondent{}) intake.respondents.push_back(respondent);
    }
    if (const Node* origin = fields_.find("origin")) intake.origin = take_origin(*origin);
    intake.external_number = fields_.find_text("external_number").value_or("");
    take_repeat_of(intake);
    fields_.close(unknown());
    return intake;
  }

 private:
  Fields::Unknown unknown() const { return now_ ? Fields::Unknown::fault : Fields::Unknown::notice; }

  /// What an editor left empty counts as left out.
  bool left_out(const Node* node) const {
    return node == nullptr || (now_ && node->kind == Node::Kind::scalar && node->text.empty());
  }

  model::Moment received() {
    if (!now_) return fields_.moment("received");
    const Node* node = fields_.find("received");
    if (left_out(node)) return *now_;
    if (node->kind == Node::Kind::scalar) {
      if (const auto moment = calendar::read_moment(node->text, *now_)) return *moment;
    }
    reading_.unexpected(*node, "received", msg("a day, or a day and a time, like 2026-03-02 09:15"));
    return *now_;
  }

  std::string channel() {
    const Node* node = fields_.require("channel");
    if (node == nullptr) return "";
    const bool own = node->kind == Node::Kind::scalar && model::is_own_word(node->text);
    return own ? node->text : reading_.code(*node, "channel", model::channels());
  }

  std::string code(std::string_view key, const model::Codes& codes, const char* left_out_value) {
    if (!now_) return fields_.code(key, codes);
    const Node* node = fields_.find(key);
    return left_out(node) ? left_out_value : reading_.code(*node, key, codes);
  }

  std::vector<std::string> flags() {
    const Node* node = fields_.find("flags");
    if (left_out(node)) return {};
    const auto single = now_ ? Reading::Single::allowed : Reading::Single::refused;
    std::vector<std::string> flags = reading_.texts(*node, "flags", single);
    for (const std::string& flag : flags) {
      if (model::has(model::flags(), flag) || model::is_own_word(flag)) continue;
      Error unknown = model::unknown_code(flag, model::field_name("flag"), model::flags());
      now_ ? reading_.fault(*node, std::move(unknown.what), std::move(unknown.hint))
           : reading_.notice(*node, std::move(unknown.what), std::move(unknown.hint));
    }
    return flags;
  }

  int headcount(int named) {
    const Node* node = now_ ? fields_.find("headcount") : fields_.require("headcount");
    if (left_out(node)) return std::max(1, named);
    const int headcount = reading_.number(*node, "headcount", 1, most_people);
    if (headcount >= named || !reading_.ok()) return headcount;
    Message what = msg("'headcount' is {0}, but {1} petitioners are named", headcount, named);
    Message hint = msg("write at least {0}", named);
    now_ ? reading_.fault(*node, std::move(what), std::move(hint))
         : reading_.notice(*node, std::move(what), std::move(hint));
    return headcount;
  }

  model::Petitioner take_petitioner(const Node& node) {
    Fields fields(reading_, node, "petitioners");
    model::Petitioner petitioner;
    petitioner.name = now_ ? fields.find_text("name").value_or("") : fields.text("name");
    petitioner.phone = fields.find_text("phone").value_or("");
    petitioner.id_number = fields.find_text("id_number").value_or("");
    petitioner.address = fields.find_text("address").value_or("");
    petitioner.representative = fields.find_truth("representative").value_or(false);
    fields.close(unknown());
    return petitioner;
  }

  model::Respondent take_respondent(const Node& node) {
    Fields fields(reading_, node, "respondents");
    model::Respondent respondent;
    respondent.organization = fields.find_text("organization").value_or("");
    respondent.person = fields.find_text("person").value_or("");
    fields.close(unknown());
    return respondent;
  }

  std::optional<model::Origin> take_origin(const Node& node) {
    Fields fields(reading_, node, "origin");
    model::Origin origin;
    origin.organ = now_ ? fields.find_text("organ").value_or("") : fields.text("organ");
    origin.document = fields.find_text("document").value_or("");
    origin.report_by = report_by(fields);
    fields.close(unknown());
    if (now_ && origin == model::Origin{}) return std::nullopt;
    return origin;
  }

  std::optional<model::Day> report_by(Fields& fields) {
    if (!now_) return fields.find_day("report_by");
    const Node* node = fields.find("report_by");
    if (left_out(node)) return std::nullopt;
    if (node->kind == Node::Kind::scalar) {
      if (const auto day = calendar::read_day(node->text, *now_)) return *day;
    }
    reading_.unexpected(*node, "report_by", msg("a day that exists, like 2026-03-02"));
    return std::nullopt;
  }

  /// In what people write, the number alone will do: of this year, and without the flag.
  void take_repeat_of(model::Intake& intake) {
    const Node* node = fields_.find("repeat_of");
    if (node == nullptr || left_out(node)) return;
    const std::string text = reading_.text(*node, "repeat_of");
    if (!now_) {
      intake.repeat_of = model::parse_case_number(text);
    } else if (const auto read =
                   model::read_case_number(text, static_cast<int>(date::year_month_day{now_->day()}.year()))) {
      (void)model::set_intake_field(intake, "repeat_of", to_string(*read));
    }
    if (!intake.repeat_of && reading_.ok())
      reading_.unexpected(*node, "repeat_of", msg("a case number like 2026-000123"));
  }

  Reading& reading_;
  const std::optional<model::Moment>& now_;
  Fields fields_;
};

}  // namespace

model::Intake take_intake(Reading& reading, const Node& node, const std::optional<model::Moment>& now) {
  return IntakeReader(reading, node, now).take();
}

}  // namespace xinfang::codec
