#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "catch.h"
#include "xinfang/codec/config_files.h"
#include "xinfang/codec/tree.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/duty.h"
#include "xinfang/model/intake_field.h"
#include "xinfang/model/merit.h"

using namespace xinfang;

// The published schemas repeat the catalogue's words for editors and other programs; here neither may drift.
namespace {

using Words = std::set<std::string>;

class Schema {
 public:
  explicit Schema(const std::string& kind) {
    std::ifstream in(std::string(XINFANG_SOURCE_DIR) + "/schemas/" + kind + ".schema.json", std::ios::binary);
    REQUIRE(in);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    codec::Limits limits;
    limits.depth = 32;
    auto tree = codec::read_tree(bytes, kind, limits);  // JSON is YAML
    REQUIRE(tree);
    root_ = *std::move(tree);
  }

  const codec::Node& at(const std::vector<std::string>& path) const {
    const codec::Node* node = &root_;
    for (const std::string& key : path) {
      INFO(key);
      node = node->find(key);
      REQUIRE(node != nullptr);
    }
    return *node;
  }

  Words words(const std::vector<std::string>& path) const {
    const codec::Node& node = at(path);
    const codec::Node* list = node.find("enum");
    if (list == nullptr) list = own_words_allowed(path) ? node.find("anyOf")->items.front().find("enum") : nullptr;
    REQUIRE(list != nullptr);
    Words words;
    for (const codec::Node& item : list->items) words.insert(item.text);
    return words;
  }

  Words keys(const std::vector<std::string>& path) const {
    Words words;
    for (const auto& [key, value] : at(path).entries) words.insert(key.text);
    return words;
  }

  /// Whether the office's own words may stand there, too.
  bool own_words_allowed(const std::vector<std::string>& path) const {
    const codec::Node* choices = at(path).find("anyOf");
    if (choices == nullptr) return false;
    const codec::Node* other = choices->items.back().find("$ref");
    return other != nullptr && other->text == "#/definitions/own_word";
  }

 private:
  codec::Node root_;
};

Words keys(const std::vector<model::Code>& codes) {
  Words words;
  for (const model::Code& code : codes) words.emplace(code.key);
  return words;
}

/// `(/(upheld|changed|revoked))?`: what the facets of an event can be, from the one at `from` on.
std::string facets(const model::EventType& type, std::size_t from) {
  if (from == type.facets.size()) return {};
  const model::FieldType* field = model::find_field(type, type.facets[from]);
  std::string words;
  for (const model::Code& code : field->codes()) words += (words.empty() ? "" : "|") + std::string(code.key);
  if (field->own_words) words += "|x-[a-z0-9-]*[a-z0-9]";
  return "(/(" + words + ")" + facets(type, from + 1) + ")?";
}

/// What a policy may call an event, a pattern for each type.
Words event_patterns() {
  Words patterns;
  for (const model::EventType& type : model::event_types()) {
    std::string fields;
    for (const auto* list : {&type.fields, &model::common_fields()}) {
      for (const model::FieldType& field : *list) fields += (fields.empty() ? "" : "|") + std::string(field.name);
    }
    patterns.insert("^" + std::string(type.type) + facets(type, 0) + "(\\+(" + fields + "))?$");
  }
  return patterns;
}

bool names_people(const model::FieldType& field) {
  return field.kind == model::FieldKind::person || field.kind == model::FieldKind::people;
}

void check_required(const Schema& schema, const std::string& item, const std::vector<model::EventType>& types) {
  std::map<std::string, Words> required;
  for (const codec::Node& rule : schema.at({"definitions", item, "allOf"}).items) {
    const std::string type = rule.find("if")->find("properties")->find("type")->find("const")->text;
    for (const codec::Node& field : rule.find("then")->find("required")->items) required[type].insert(field.text);
  }
  std::map<std::string, Words> expected;
  for (const model::EventType& type : types) {
    for (const model::FieldType& field : type.fields) {
      if (field.required) expected[std::string(type.type)].emplace(field.name);
    }
  }
  CHECK(required == expected);
}

void check_known(const Schema& schema, const std::string& item, const std::vector<model::EventType>& types) {
  const Words known = schema.keys({"definitions", item, "properties"});
  for (const model::EventType& type : types) {
    for (const model::FieldType& field : type.fields) {
      INFO(field.name);
      CHECK(known.contains(std::string(field.name)));
    }
  }
}

}  // namespace

TEST_CASE("the policy schema knows the catalogue's words") {
  const Schema schema("policy");
  const auto definition = [&](const char* name) { return schema.words({"definitions", name}); };
  CHECK(definition("channel") == keys(model::channels()));
  CHECK(definition("kind") == keys(model::kinds()));
  CHECK(definition("level") == keys(model::levels()));
  CHECK(definition("flag") == keys(model::flags()));
  CHECK(definition("path") == keys(model::paths()));
  CHECK(definition("role") == keys(model::roles()));
  CHECK(definition("part") == keys(model::parts()));
  CHECK(definition("suspension") == keys(model::suspensions()));
  CHECK(definition("circumstance") == keys(model::circumstances()));
  for (const char* open : {"channel", "flag", "role", "suspension", "circumstance"}) {
    CHECK(schema.own_words_allowed({"definitions", open}));
  }
  CHECK(schema.words({"definitions", "merit", "properties", "who"}) == keys(model::merit_bearers()));
  CHECK(schema.words({"definitions", "duty", "properties", "per"}) == keys(model::recurrences()));
  CHECK(schema.words({"definitions", "duty", "properties", "needs", "items"}) == keys(model::duty_parts()));
}

TEST_CASE("the policy schema knows the catalogue's events and their fields") {
  const Schema schema("policy");
  Words patterns;
  for (const codec::Node& item : schema.at({"definitions", "event", "anyOf"}).items) {
    patterns.insert(item.find("pattern")->text);
  }
  CHECK(patterns == event_patterns());
  Words fields;
  Words people{"case-handler", "case-lead"};
  std::vector<std::string> approved;
  for (const model::FieldType& field : model::common_fields()) fields.emplace(field.name);
  for (const model::EventType& type : model::event_types()) {
    for (const model::FieldType& field : type.fields) {
      fields.emplace(field.name);
      if (names_people(field)) people.emplace(field.name);
      if (field.name == "approved_by" && type.type != "approved") approved.emplace_back(type.type);
    }
  }
  CHECK(schema.words({"definitions", "field"}) == fields);
  CHECK(schema.words({"definitions", "requirement", "properties", "who", "propertyNames"}) == people);
  const auto& intake = model::intake_fields();
  CHECK(schema.words({"definitions", "intake_field"}) == Words(intake.begin(), intake.end()));
  const std::string types = schema.at({"definitions", "sign_off", "properties", "event", "pattern"}).text;
  std::string expected;
  for (const std::string& type : approved) expected += (expected.empty() ? "" : "|") + type;
  CHECK(types == "^(" + expected + ")(/.*)?$");
}

TEST_CASE("the other schemas know them, too") {
  const Schema staff("staff");
  CHECK(staff.words({"definitions", "known_role"}) == keys(model::roles()));
  CHECK(staff.words({"definitions", "interest", "properties", "kind"}) == keys(model::interests()));
  const auto& fields = codec::mapping_fields();
  CHECK(Schema("mapping").words({"definitions", "field"}) == Words(fields.begin(), fields.end()));

  const Schema schema("case");
  const std::vector<std::string> intake{"definitions", "intake", "properties"};
  for (const auto& [name, codes] : {std::pair("channel", &model::channels()), std::pair("kind", &model::kinds()),
                                    std::pair("level", &model::levels())}) {
    std::vector<std::string> path = intake;
    path.emplace_back(name);
    CHECK(schema.words(path) == keys(*codes));
  }
}

TEST_CASE("the case schema requires what each event must carry and knows its fields") {
  const Schema schema("case");
  check_required(schema, "event", model::event_types());
  check_known(schema, "event", model::event_types());
  const Words known = schema.keys({"definitions", "event", "properties"});
  for (const model::FieldType& field : model::common_fields()) CHECK(known.contains(std::string(field.name)));
  const std::string& described = schema.at({"definitions", "event", "properties", "type", "description"}).text;
  for (const model::EventType& type : model::event_types()) {
    INFO(type.type);
    CHECK(described.find(" " + std::string(type.type)) != std::string::npos);
  }
}

TEST_CASE("the schema of the duty log requires what each entry must carry and knows its fields") {
  const Schema schema("duties");
  check_required(schema, "entry", model::duty_entry_types());
  check_known(schema, "entry", model::duty_entry_types());
}
