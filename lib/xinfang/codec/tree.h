#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "xinfang/base/result.h"

namespace xinfang::codec {

/// Where a node starts in its text; both count from 1, the column in code points.
struct Mark {
  int line = 1;
  int column = 1;
};

/// One YAML node, strictly read: no anchors, aliases, tags, duplicate keys, second document.
struct Node {
  enum class Kind { null, scalar, sequence, mapping };

  Node();
  Node(const Node&);
  Node(Node&&) noexcept;
  Node& operator=(const Node&);
  Node& operator=(Node&&) noexcept;
  ~Node();

  Kind kind = Kind::null;
  Mark mark;
  std::string text;         ///< scalar: its characters
  bool plain = false;       ///< scalar: written without quotes, so a reader may take `12` or `true` as such
  bool flow = false;        ///< sequence, mapping: written in [ ] or { }
  std::vector<Node> items;  ///< sequence
  std::vector<std::pair<Node, Node>> entries;  ///< mapping, in the order written; keys are scalars

  const Node* find(std::string_view key) const;  ///< the value of a mapping's key, or null
};

// A pair of nodes is complete only here, and the members' own functions need it.
inline Node::Node() = default;
inline Node::Node(const Node&) = default;
inline Node::Node(Node&&) noexcept = default;
inline Node& Node::operator=(const Node&) = default;
inline Node& Node::operator=(Node&&) noexcept = default;
inline Node::~Node() = default;

/// Limits that make hostile files harmless.
struct Limits {
  std::size_t bytes = std::size_t{16} << 20;
  std::size_t scalar_bytes = std::size_t{1} << 20;
  int depth = 16;
  std::size_t nodes = 200'000;
};

/// Any YAML that is strict enough: libyaml's event parser.
Result<Node> read_tree_libyaml(std::string_view bytes, const std::string& path, const Limits& limits = {});

/// Case files, of which there may be 100,000: the same, but plain forms, that in which the program itself writes them
/// among them, need no parser of everything.
Result<Node> read_tree_fast(std::string_view bytes, const std::string& path, const Limits& limits = {});

/// libyaml's and yaml-cpp's event parsers. Both feed one strict builder; what they do not read alike is an error.
Result<Node> read_tree_both(std::string_view bytes, const std::string& path, const Limits& limits = {});

/// Files people write by hand: by both parsers, unless their form is so plain that no parser reads it otherwise.
Result<Node> read_tree(std::string_view bytes, const std::string& path, const Limits& limits = {});

/// Where two trees part, marks included; nothing when they are the same.
std::optional<Mark> difference(const Node& a, const Node& b);

/// `path:line:col` with the line itself, for an error about a node of `bytes`.
Place place_of(std::string_view bytes, const std::string& path, Mark mark);

}  // namespace xinfang::codec
