#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "catch.h"
#include "xinfang/codec/config_files.h"
#include "xinfang/codec/tree.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/duty.h"

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

  Words words(std::vector<std::string> path, const std::string& key = "enum") const {
    path.push_back(key);
    Words words;
    for (const codec::Node& item : at(path).items) words.insert(item.text);
    return words;
  }

  Words keys(const std::vector<std::string>& path) const {
    Words words;
    for (const auto& [key, value] : at(path).entries) words.insert(key.text);
    return words;
  }

 private:
  codec::Node root_;
};

Words keys(const std::vector<model::Code>& codes) {
  Words words;
  for (const model::Code& code : codes) words.emplace(code.key);
  return words;
}

Words event_names() {
  Words names;
  for (const model::EventType& type : model::event_types()) {
    names.emplace(type.type);
    const model::FieldType* kind = model::find_field(type, "kind");
    if (kind == nullptr || kind->codes == nullptr) continue;
    for (const model::Code& code : kind->codes()) names.insert(std::string(type.type) + "/" + std::string(code.key));
  }
  return names;
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
  CHECK(schema.words({"definitions", "channel"}) == keys(model::channels()));
  CHECK(schema.words({"definitions", "kind"}) == keys(model::kinds()));
  CHECK(schema.words({"definitions", "level"}) == keys(model::levels()));
  CHECK(schema.words({"definitions", "flag"}) == keys(model::flags()));
  CHECK(schema.words({"definitions", "path"}) == keys(model::paths()));
  CHECK(schema.words({"definitions", "role"}) == keys(model::roles()));
  CHECK(schema.words({"definitions", "event"}) == event_names());
  CHECK(schema.words({"definitions", "duty", "properties", "per"}) == keys(model::recurrences()));
  CHECK(schema.words({"definitions", "duty", "properties", "needs", "items"}) == keys(model::duty_parts()));
  Words fields;
  for (const model::EventType& type : model::event_types()) {
    for (const model::FieldType& field : type.fields) fields.emplace(field.name);
  }
  CHECK(schema.words({"definitions", "requirement", "properties", "fields", "items"}) == fields);
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
