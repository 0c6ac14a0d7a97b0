#include <yaml.h>

#include <string>

#include "xinfang/codec/own_form.h"
#include "xinfang/codec/source_check.h"
#include "xinfang/codec/tree_builder.h"

namespace xinfang::codec {

namespace {

struct Parser {
  yaml_parser_t it{};
  bool ready = yaml_parser_initialize(&it) == 1;

  Parser() = default;
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() { yaml_parser_delete(&it); }
};

struct Event {
  yaml_event_t it{};

  Event() = default;
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { yaml_event_delete(&it); }
};

Mark mark_of(const yaml_mark_t& mark) {
  return {static_cast<int>(mark.line) + 1, static_cast<int>(mark.column) + 1};
}

bool take_scalar(TreeBuilder& builder, const yaml_event_t& event) {
  const auto& scalar = event.data.scalar;
  const Mark mark = mark_of(event.start_mark);
  if (scalar.anchor != nullptr) return builder.anchor(mark);
  if (scalar.tag != nullptr) return builder.tag(mark);
  const bool plain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
  if (plain && scalar.length == 0) return builder.empty();
  return builder.scalar(mark, std::string(reinterpret_cast<const char*>(scalar.value), scalar.length), plain,
                        mark_of(event.end_mark).line);
}

bool begin(TreeBuilder& builder, const yaml_event_t& event) {
  const bool list = event.type == YAML_SEQUENCE_START_EVENT;
  const Mark mark = mark_of(event.start_mark);
  if ((list ? event.data.sequence_start.anchor : event.data.mapping_start.anchor) != nullptr)
    return builder.anchor(mark);
  if ((list ? event.data.sequence_start.tag : event.data.mapping_start.tag) != nullptr) return builder.tag(mark);
  const bool flow = list ? event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
                         : event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
  return builder.begin(list ? Node::Kind::sequence : Node::Kind::mapping, mark, flow);
}

bool take(TreeBuilder& builder, const yaml_event_t& event, int& documents) {
  switch (event.type) {
    case YAML_SCALAR_EVENT: return take_scalar(builder, event);
    case YAML_SEQUENCE_START_EVENT:
    case YAML_MAPPING_START_EVENT: return begin(builder, event);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: return builder.end();
    case YAML_ALIAS_EVENT: return builder.alias(mark_of(event.start_mark));
    case YAML_DOCUMENT_START_EVENT: return ++documents == 1 || builder.second_document(mark_of(event.start_mark));
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_STREAM_END_EVENT:
    case YAML_DOCUMENT_END_EVENT: return true;
  }
  return true;
}

}  // namespace

Result<Node> read_tree_libyaml(std::string_view bytes, const std::string& path, const Limits& limits) {
  XINFANG_CHECK(check_source(bytes, path, limits));
  Parser parser;
  if (!parser.ready) return fail(ErrorKind::failure, msg("not enough memory to read '{0}'", path));
  yaml_parser_set_encoding(&parser.it, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser.it, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  TreeBuilder builder(bytes, path, limits);
  int documents = 0;
  for (bool more = true; more;) {
    Event event;
    if (yaml_parser_parse(&parser.it, &event.it) == 0) {
      builder.broken(mark_of(parser.it.problem_mark),
                     parser.it.problem != nullptr ? parser.it.problem : "out of memory");
      break;
    }
    more = take(builder, event.it, documents) && event.it.type != YAML_STREAM_END_EVENT;
  }
  return builder.finish();
}

Result<Node> read_tree_fast(std::string_view bytes, const std::string& path, const Limits& limits) {
  if (auto plain = read_own_form(bytes, path, limits)) return std::move(*plain);
  return read_tree_libyaml(bytes, path, limits);
}

}  // namespace xinfang::codec
