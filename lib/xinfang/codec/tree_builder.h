#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/codec/tree.h"

namespace xinfang::codec {

/// Makes a tree from parser events and holds the strict rules, the same for every parser. Each call gives false
/// when the text is refused; then nothing but `finish` may be called.
class TreeBuilder {
 public:
  /// The references must outlive the builder.
  TreeBuilder(std::string_view bytes, const std::string& path, const Limits& limits)
      : bytes_(bytes), path_(path), limits_(limits) {}

  /// `last_line`: where it ends; equal to the mark's when the parser does not tell.
  bool scalar(Mark mark, std::string text, bool plain, int last_line);
  bool empty();  ///< a value that is not there
  bool begin(Node::Kind kind, Mark mark, bool flow);
  bool end();

  bool in_flow() const { return !open_.empty() && open_.back().node->flow; }

  bool anchor(Mark mark);
  bool alias(Mark mark);
  bool tag(Mark mark);
  bool second_document(Mark mark);
  bool broken(Mark mark, std::string_view why);  ///< the parser's own words

  Result<Node> finish();

 private:
  struct Open {
    Node* node;
    bool key_waits = false;  ///< a key was read, its value was not
  };

  bool refuse(Mark mark, Message what, Message hint = {});
  Node* place_node(Node&& node);
  bool place_key(Node&& key);
  bool deep_enough(const Node& node);
  bool distinct_keys(const Node& mapping);

  std::string_view bytes_;
  const std::string& path_;
  const Limits& limits_;
  std::optional<Node> root_;
  std::vector<Open> open_;
  std::size_t nodes_ = 0;
  std::optional<Error> error_;
};

}  // namespace xinfang::codec
