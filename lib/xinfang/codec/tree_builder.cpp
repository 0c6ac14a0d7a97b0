#include "xinfang/codec/tree_builder.h"

#include <algorithm>
#include <tuple>

#include "xinfang/base/text.h"
#include "xinfang/codec/yaml_fault.h"

namespace xinfang::codec {

namespace {

constexpr std::size_t excerpt_points = 200;  // a hostile line may be megabytes long
constexpr std::size_t few_keys = 16;
constexpr std::size_t usual_entries = 8;  // of a mapping with more than one: to move them takes long
constexpr std::size_t shown_columns = 60;

bool written_before(const Node* a, const Node* b) {
  return std::tie(a->mark.line, a->mark.column) < std::tie(b->mark.line, b->mark.column);
}

struct Twins {
  const Node* first = nullptr;
  const Node* second = nullptr;
};

/// The doubled key whose second writing comes first in the file.
Twins find_twins(const Node& mapping) {
  if (mapping.entries.size() <= few_keys) {
    for (std::size_t i = 1; i < mapping.entries.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const Node& first = mapping.entries[j].first;
        if (first.text == mapping.entries[i].first.text) return {&first, &mapping.entries[i].first};
      }
    }
    return {};
  }
  std::vector<const Node*> keys;
  for (const auto& entry : mapping.entries) keys.push_back(&entry.first);
  std::sort(keys.begin(), keys.end(),
            [](const Node* a, const Node* b) { return a->text != b->text ? a->text < b->text : written_before(a, b); });
  Twins twins;
  for (std::size_t i = 1; i < keys.size(); ++i) {
    if (keys[i - 1]->text != keys[i]->text) continue;
    if (twins.second == nullptr || written_before(keys[i], twins.second)) twins = {keys[i - 1], keys[i]};
  }
  return twins;
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  for (const auto& [name, value] : entries) {
    if (name.text == key) return &value;
  }
  return nullptr;
}

std::optional<Mark> difference(const Node& a, const Node& b) {
  const bool same = a.kind == b.kind && a.text == b.text && a.plain == b.plain && a.flow == b.flow &&
                    a.mark.line == b.mark.line && a.mark.column == b.mark.column && a.items.size() == b.items.size() &&
                    a.entries.size() == b.entries.size();
  if (!same) return a.mark;
  for (std::size_t i = 0; i < a.items.size(); ++i) {
    if (const auto mark = difference(a.items[i], b.items[i])) return mark;
  }
  for (std::size_t i = 0; i < a.entries.size(); ++i) {
    if (const auto mark = difference(a.entries[i].first, b.entries[i].first)) return mark;
    if (const auto mark = difference(a.entries[i].second, b.entries[i].second)) return mark;
  }
  return std::nullopt;
}

Place place_of(std::string_view bytes, const std::string& path, Mark mark) {
  std::size_t start = 0;
  for (int line = 1; line < mark.line; ++line) {
    const auto feed = bytes.find('\n', start);
    if (feed == std::string_view::npos) return Place{path, mark.line, mark.column, {}};
    start = feed + 1;
  }
  std::string_view line = bytes.substr(start, bytes.find('\n', start) - start);
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (start == 0) line = text::without_bom(line);
  Place place{path, mark.line, mark.column, {}};
  if (static_cast<std::size_t>(mark.column) <= excerpt_points) place.excerpt = text::first(line, excerpt_points);
  return place;
}

bool TreeBuilder::refuse(Mark mark, Message what, Message hint) {
  if (!error_) {
    error_ = Error{ErrorKind::invalid_data, std::move(what), std::move(hint), place_of(bytes_, path_, mark), {}};
  }
  return false;
}

Node* TreeBuilder::place_node(Node&& node) {
  if (++nodes_ > limits_.nodes) {
    refuse(node.mark, msg("more than {0} values in one file", limits_.nodes));
    return nullptr;
  }
  if (open_.empty()) return &root_.emplace(std::move(node));
  Open& parent = open_.back();
  if (!deep_enough(node)) return nullptr;
  if (parent.node->kind == Node::Kind::sequence) return &parent.node->items.emplace_back(std::move(node));
  if (!parent.key_waits) return place_key(std::move(node)) ? &parent.node->entries.back().first : nullptr;
  parent.key_waits = false;
  return &(parent.node->entries.back().second = std::move(node));
}

bool TreeBuilder::place_key(Node&& key) {
  if (key.kind != Node::Kind::scalar) return refuse(key.mark, msg("a key must be a text"));
  if (key.plain && key.text == "<<") {
    return refuse(key.mark, msg("the merge key '<<' is not accepted"), msg("write the keys out"));
  }
  auto& entries = open_.back().node->entries;
  if (entries.size() == 1 && !open_.back().node->flow) entries.reserve(usual_entries);
  entries.emplace_back(std::move(key), Node{});
  open_.back().key_waits = true;
  return true;
}

// libyaml lets a block text stand left of its key; yaml-cpp takes it for another document.
bool TreeBuilder::deep_enough(const Node& node) {
  const Open& parent = open_.back();
  const bool list_item = parent.node->kind == Node::Kind::sequence;
  if (parent.node->flow || (!list_item && !parent.key_waits)) return true;
  if (node.plain && node.kind == Node::Kind::null) return true;
  const int beside = node.kind == Node::Kind::sequence && !node.flow && !list_item ? 1 : 0;
  if (node.mark.column + beside > parent.node->mark.column) return true;
  return refuse(node.mark, msg("a value stands left of where it belongs"),
                msg("indent it deeper than its key or dash"));
}

// yaml-cpp refuses, at times with odd words, what libyaml takes: a key over several lines, `?` in a plain text
// between brackets.
bool TreeBuilder::scalar(Mark mark, std::string text, bool plain, int last_line) {
  const bool key = !open_.empty() && open_.back().node->kind == Node::Kind::mapping && !open_.back().key_waits;
  if (key && last_line != mark.line) return refuse(mark, msg("a key must stand on one line"));
  if (plain && !open_.empty() && open_.back().node->flow && text.find('?') != std::string::npos) {
    return refuse(mark, msg("a text with '?' between brackets"), msg("put the text in quotes"));
  }
  if (text.size() > limits_.scalar_bytes) {
    return refuse(mark, msg("a text of {0} bytes, at most {1} are read", text.size(), limits_.scalar_bytes));
  }
  Node node;
  node.mark = mark;
  node.plain = plain;
  node.kind = plain && (text == "~" || text == "null") ? Node::Kind::null : Node::Kind::scalar;
  if (node.kind == Node::Kind::scalar) node.text = std::move(text);
  return place_node(std::move(node)) != nullptr;
}

bool TreeBuilder::empty() {
  Node node;
  // Parsers disagree on where nothing stands: it stands where its key or list does.
  if (!open_.empty()) {
    const Open& parent = open_.back();
    node.mark = parent.key_waits ? parent.node->entries.back().first.mark : parent.node->mark;
  }
  node.plain = true;
  return place_node(std::move(node)) != nullptr;
}

bool TreeBuilder::begin(Node::Kind kind, Mark mark, bool flow) {
  if (static_cast<int>(open_.size()) >= limits_.depth) {
    return refuse(mark, msg("nested deeper than {0} levels", limits_.depth));
  }
  Node node;
  node.kind = kind;
  node.mark = mark;
  node.flow = flow;
  Node* placed = place_node(std::move(node));
  if (placed == nullptr) return false;
  open_.push_back({placed, false});
  return true;
}

bool TreeBuilder::end() {
  const Node& node = *open_.back().node;
  open_.pop_back();
  return node.kind != Node::Kind::mapping || distinct_keys(node);
}

bool TreeBuilder::distinct_keys(const Node& mapping) {
  const Twins twins = find_twins(mapping);
  if (twins.second == nullptr) return true;
  return refuse(twins.second->mark, msg("the key '{0}' stands twice", text::shorten(twins.second->text, shown_columns)),
                msg("keep one of them; the first is on line {0}", twins.first->mark.line));
}

bool TreeBuilder::anchor(Mark mark) {
  return refuse(mark, msg("an anchor ('&') is not accepted"), msg("write the value out"));
}

bool TreeBuilder::alias(Mark mark) {
  return refuse(mark, msg("an alias ('*') is not accepted"), msg("write the value out, or put a text in quotes"));
}

bool TreeBuilder::tag(Mark mark) {
  return refuse(mark, msg("a tag ('!') is not accepted"), msg("delete it, or put a text in quotes"));
}

bool TreeBuilder::second_document(Mark mark) {
  return refuse(mark, msg("a second document starts here"), msg("one file holds one document"));
}

bool TreeBuilder::broken(Mark mark, std::string_view why) {
  if (const auto colon = full_width_colon(bytes_, mark.line)) {
    return refuse(*colon, msg("a full-width '：' is no colon"), msg("write the plain ':' and a blank behind a key"));
  }
  if (const auto comma = full_width_comma(bytes_, mark.line)) {
    return refuse(*comma, msg("a full-width '，' separates nothing"), msg("write the plain ',' and a blank"));
  }
  return refuse(mark, msg("this is not valid YAML: {0}", yaml_fault(why)),
                msg("look at the line before it, too: indentation, brackets and quotes must match"));
}

Result<Node> TreeBuilder::finish() {
  if (error_) return tl::unexpected<Error>(std::move(*error_));
  if (!root_ || root_->kind == Node::Kind::null) {
    return fail_at(Place{path_, 1, 1, {}}, msg("the file is empty"));
  }
  return std::move(*root_);
}

}  // namespace xinfang::codec
