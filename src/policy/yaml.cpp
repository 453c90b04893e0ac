// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <unordered_map>
#include <utility>

#include "base/text.hpp"
#include "policy/placed.hpp"

namespace tend::policy {
namespace {

constexpr std::size_t key_shown_bytes_max = 60;

/// Turns the parser's byte offsets, which nearly always rise, into lines and columns.
class Places {
 public:
  explicit Places(std::string_view text) : text_(text) {}

  Place at(const YAML::Mark& mark) {
    const auto target = std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), text_.size());
    if (target < offset_) {
      offset_ = 0;
      place_ = {};
    }
    for (; offset_ < target; ++offset_)
      step(text_[offset_]);
    return place_;
  }

 private:
  void step(char byte) {
    const bool continues_character = (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
    if (byte == '\n') {
      place_ = {place_.line + 1, 1};
    } else if (!continues_character) {
      ++place_.column;
    }
  }

  std::string_view text_;
  std::size_t offset_ = 0;
  Place place_;
};

/// What an escape can smuggle into a text and no person reads.
bool is_control(char character) {
  const auto byte = static_cast<unsigned char>(character);
  return (byte < 0x20 && character != '\n' && character != '\t') || byte == 0x7F;
}

/// Thrown through the parser to end a text that is too large to be a pack.
struct TooManyNodes {};

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(std::string_view text, Findings& findings) : places_(text), findings_(findings) {}

  Node take_root() { return std::move(root_); }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (documents_++ > 0)
      fault(FindingKind::NotInPacks, mark, "a second document; a file of a pack has one");
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    add(make(Node::Kind::Nothing, mark, "?", anchor));
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    fault(FindingKind::NotInPacks, mark, "an alias; a pack has none, so write the value out");
    add(make(Node::Kind::Nothing, mark, "?", 0));
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    auto node = make(Node::Kind::Scalar, mark, tag, anchor);
    node.quoted = tag == "!";
    if (value.size() > yaml_scalar_bytes_max) {
      fault(FindingKind::PastLimit, mark,
            fmt::format("a text of more than {} bytes", yaml_scalar_bytes_max));
    } else if (std::ranges::any_of(value, is_control)) {
      fault(FindingKind::NotInPacks, mark, "a control character in a text");
    } else {
      node.text = value;
    }
    add(std::move(node));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    begin(make(Node::Kind::List, mark, tag, anchor));
  }
  void OnSequenceEnd() override { end(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    begin(make(Node::Kind::Map, mark, tag, anchor));
  }
  void OnMapEnd() override { end(); }

  void fault(FindingKind kind, const YAML::Mark& mark, std::string what) {
    findings_.add(kind, places_.at(mark), std::move(what));
  }

 private:
  /// A list or map that is still open. In a map, values and keys come in turn.
  struct Open {
    Node node;
    bool awaits_value = false;
    bool drops_value = false;  ///< its key was refused
    Entry entry;
    std::unordered_map<std::string, int> line_of_key = {};
  };

  Node make(Node::Kind kind, const YAML::Mark& mark, const std::string& tag,
            YAML::anchor_t anchor) {
    if (++nodes_ > yaml_nodes_max) {
      fault(FindingKind::PastLimit, mark,
            fmt::format("more than {} values in one file", yaml_nodes_max));
      throw TooManyNodes{};
    }
    if (anchor != 0) fault(FindingKind::NotInPacks, mark, "an anchor; a pack has none");
    // yaml-cpp marks what is quoted with "!" and what is plain with "?".
    if (tag != "!" && tag != "?")
      fault(FindingKind::NotInPacks, mark, fmt::format("a tag ({}); a pack has none", tag));
    return {kind, places_.at(mark), false, {}, {}, {}};
  }

  void begin(Node node) {
    if (static_cast<int>(open_.size()) == yaml_depth_max) {
      findings_.add(FindingKind::PastLimit, node.place,
                    fmt::format("nested deeper than {} levels", yaml_depth_max));
    }
    open_.push_back({std::move(node), false, false, {}});
  }

  void end() {
    auto node = std::move(open_.back().node);
    open_.pop_back();
    add(std::move(node));
  }

  void add(Node node) {
    if (open_.empty()) {
      if (documents_ == 1) root_ = std::move(node);
    } else if (static_cast<int>(open_.size()) > yaml_depth_max) {
      return;  // Too deep, and said so where it began.
    } else if (open_.back().node.kind == Node::Kind::List) {
      open_.back().node.items.push_back(std::move(node));
    } else if (open_.back().awaits_value) {
      add_value(open_.back(), std::move(node));
    } else {
      add_key(open_.back(), std::move(node));
    }
  }

  void add_value(Open& map, Node value) {
    map.awaits_value = false;
    if (map.drops_value) return;
    // A list or map that stands below its key begins, for people, at the key.
    const bool is_below = value.place.line > map.entry.place.line;
    if (is_below && value.kind != Node::Kind::Scalar) value.place = map.entry.place;
    map.entry.value = std::move(value);
    map.node.entries.push_back(std::move(map.entry));
  }

  void add_key(Open& map, Node key) {
    map.awaits_value = true;
    map.drops_value = true;
    if (key.kind != Node::Kind::Scalar) {
      findings_.add(FindingKind::NotInPacks, key.place, "a key that is not a word");
    } else if (key.text == "<<") {
      findings_.add(FindingKind::NotInPacks, key.place,
                    "a merge (`<<`); a pack has none, so write the keys out");
    } else if (const auto [first, is_new] = map.line_of_key.emplace(key.text, key.place.line);
               !is_new) {
      findings_.add(FindingKind::Twice, key.place,
                    fmt::format("`{}` a second time; it stands in line {} already",
                                cut(key.text, key_shown_bytes_max), first->second));
    } else {
      map.drops_value = false;
      map.entry = {std::move(key.text), key.place, {}};
    }
  }

  Places places_;
  Findings& findings_;
  Node root_;
  std::vector<Open> open_;
  std::size_t nodes_ = 0;
  int documents_ = 0;
};

}  // namespace

int last_line(const Node& node) {
  int last = node.place.line;
  for (const auto& item : node.items)
    last = std::max(last, last_line(item));
  for (const auto& entry : node.entries)
    last = std::max({last, entry.place.line, last_line(entry.value)});
  return last;
}

Node parse_yaml(std::string_view text, Findings& findings) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  // The parser would take a text that is not UTF-8 for UTF-16 and the like.
  if (!is_utf8(text) || text.find('\0') != std::string_view::npos) {
    findings.add(FindingKind::Unreadable, {}, "this is not text in UTF-8");
    return {};
  }
  TreeBuilder builder(text, findings);
  std::istringstream stream{std::string(text)};
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
    return builder.take_root();
  } catch (const YAML::Exception& error) {
    builder.fault(FindingKind::Unreadable, error.mark,
                  fmt::format("this is not YAML: {}", error.msg));
  } catch (const TooManyNodes&) {
  }
  return {};
}

}  // namespace tend::policy
