#include <set>

#include "catch.h"
#include "office_fixture.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/duty.h"

using namespace xinfang;
using office_fixture::bytes_of;
using office_fixture::in_project;

namespace {

/// Everything in a manual page that could be a word of the policy language.
std::set<std::string> words_of(const std::string& page) {
  std::set<std::string> words{""};
  std::string word;
  for (const char c : bytes_of(in_project(page)) + " ") {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-') {
      word += c;
    } else {
      words.insert(std::move(word));
      word.clear();
    }
  }
  return words;
}

}  // namespace

// Whoever writes a regulation from the manual alone needs every word there is.
TEST_CASE("the manual of the policy language names every word of the catalogue") {
  for (const char* page : {"man/xinfang-policy.5", "man/zh_CN/xinfang-policy.5"}) {
    INFO(page);
    const auto words = words_of(page);
    const auto named = [&](const auto& codes) {
      for (const model::Code& code : model::of_today(codes)) {
        INFO(code.key);
        CHECK(words.contains(std::string(code.key)));
      }
    };
    using List = const model::Codes& (*)();
    const std::vector<List> lists{model::channels,    model::kinds,     model::levels, model::flags,
                                  model::paths,       model::roles,     model::parts,  model::deadline_names,
                                  model::recurrences, model::duty_parts};
    for (const List list : lists) named(list());
    for (const model::EventType& type : model::event_types()) {
      INFO(type.type);
      CHECK(words.contains(std::string(type.type)));
      CHECK(words.contains(std::string(type.command)));
      for (const model::FieldType& field : type.fields) {
        INFO(field.name);
        CHECK(words.contains(std::string(field.name)));
        if (field.codes != nullptr) named(field.codes());
      }
    }
  }
}
