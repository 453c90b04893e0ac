// SPDX-License-Identifier: Apache-2.0
#include "policy/diff/compare.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "policy/diff/pairing.hpp"
#include "policy/diff/trail.hpp"
#include "policy/diff/wording.hpp"

namespace tend::policy {
namespace {

/// How much alike two named things are for one to be the other renamed.
constexpr double renamed_likeness = 0.6;

/// A value in one of the packs, with the line it stands in; no value: it is not there.
struct Side {
  const Node* value = nullptr;
  int line = 0;
};

Side side_of(const Node& value, Place place) {
  return {&value, place.line};
}

Side side_of(const Entry& entry) {
  return side_of(entry.value, entry.place);
}

bool is_word(const Node& node) {
  return node.kind == Node::Kind::Scalar || node.kind == Node::Kind::Nothing;
}

/// A single value is a list of one.
std::vector<Node> as_list(const Node& node) {
  return node.kind == Node::Kind::List ? node.items : std::vector<Node>{node};
}

bool are_words(const Node& node) {
  return std::ranges::all_of(as_list(node), is_word);
}

std::string one_after_another(const std::vector<Node>& words) {
  std::string all;
  for (const auto& word : words)
    all += (all.empty() ? "" : ", ") + in_one_line(word);
  return all;
}

/// The keys of the older map whose things have another name in the newer one.
struct Renaming {
  std::string from;
  std::string to;
};
using Renamings = std::vector<Renaming>;

Renamings renamings(const Node& before, const Node& after) {
  Renamings found;
  for (const auto& gone : before.entries) {
    if (value_of(after, gone.key) || gone.value.kind == Node::Kind::Nothing) continue;
    const auto looks_like_it = [&](const Entry& added) {
      return !value_of(before, added.key) &&
             std::ranges::find(found, added.key, &Renaming::to) == found.end() &&
             likeness(leaves(gone.value), leaves(added.value)) >= renamed_likeness;
    };
    const auto same = std::ranges::find_if(after.entries, looks_like_it);
    if (same != after.entries.end()) found.push_back({gone.key, same->key});
  }
  return found;
}

std::string key_now(const Renamings& renamed, const std::string& key) {
  const auto found = std::ranges::find(renamed, key, &Renaming::from);
  return found == renamed.end() ? key : found->to;
}

class Comparison {
 public:
  Comparison(ChangePart part, std::string file) : part_(part), file_(std::move(file)) {}

  std::vector<PackChange> run(const Node& before, const Node& after) {
    if (before.kind != after.kind) values(before, after, {});
    const auto* hours = value_of(after, "hours");
    if (hours && !hours->entries.empty()) usual_hours_ = hours->entries.front().key;
    for (const auto& section : before.entries) {
      const auto other = std::ranges::find(after.entries, section.key, &Entry::key);
      const bool is_there = other != after.entries.end();
      const auto trail =
          trail_to_section(section.key, section.place, is_there ? other->place : Place{});
      if (is_there) {
        values(section.value, other->value, trail);
      } else {
        one_sided(ChangeKind::Removed, trail, side_of(section));
      }
    }
    for (const auto& section : after.entries) {
      if (value_of(before, section.key)) continue;
      one_sided(ChangeKind::Added, trail_to_section(section.key, {}, section.place),
                side_of(section));
    }
    return std::move(changes_);
  }

 private:
  void values(const Node& before, const Node& after, const Trail& trail) {
    const bool has_list = before.kind == Node::Kind::List || after.kind == Node::Kind::List;
    if (before.kind == Node::Kind::Map && after.kind == Node::Kind::Map) {
      maps(before, after, trail);
    } else if (has_list && are_words(before) && are_words(after)) {
      words(as_list(before), as_list(after), trail);
    } else if (before.kind == Node::Kind::List && after.kind == Node::Kind::List) {
      rows(before.items, after.items, trail);
    } else if (before.kind != after.kind || before.text != after.text) {
      const auto what =
          fmt::format("{} -> {}{}", in_one_line(before), in_one_line(after), trail.counts);
      tell(ChangeKind::Changed, trail, said_of(trail, what), side_of(before, trail.before),
           side_of(after, trail.after));
    }
  }

  // ---- Maps ----

  void maps(const Node& before, const Node& after, const Trail& trail) {
    const auto renamed = trail.has_names() ? renamings(before, after) : Renamings{};
    for (const auto& entry : before.entries) {
      const auto other = std::ranges::find(after.entries, key_now(renamed, entry.key), &Entry::key);
      if (other == after.entries.end()) {
        lone_entry(ChangeKind::Removed, entry, trail);
      } else {
        pair_of_entries(entry, *other, trail);
      }
    }
    for (const auto& entry : after.entries) {
      const bool was_there = value_of(before, entry.key) ||
                             std::ranges::find(renamed, entry.key, &Renaming::to) != renamed.end();
      if (!was_there) lone_entry(ChangeKind::Added, entry, trail);
    }
    if (trail.has_names()) order_of_names(before, after, renamed, trail);
  }

  static bool gives_reason(std::string_view key, const Trail& map) {
    return map.entries == Entries::Fields && is_reason(key);
  }

  void lone_entry(ChangeKind kind, const Entry& entry, const Trail& map) {
    if (gives_reason(entry.key, map)) {
      const bool is_gone = kind == ChangeKind::Removed;
      reason(kind, map, entry.key, is_gone ? side_of(entry) : Side{},
             is_gone ? Side{} : side_of(entry));
    } else {
      one_sided(kind, trail_to_entry(map, entry.key, entry.place, entry.place), side_of(entry));
    }
  }

  void pair_of_entries(const Entry& before, const Entry& after, const Trail& map) {
    if (gives_reason(before.key, map)) {
      if (in_one_line(before.value) == in_one_line(after.value)) return;
      return reason(ChangeKind::Changed, map, before.key, side_of(before), side_of(after));
    }
    const auto trail = trail_to_entry(map, after.key, before.place, after.place);
    if (before.key != after.key) {
      const auto what = fmt::format("was `{}`, or so it looks", before.key);
      tell(ChangeKind::Renamed, trail, said_of(trail, what), side_of(before), side_of(after));
    }
    values(before.value, after.value, trail);
  }

  void order_of_names(const Node& before, const Node& after, const Renamings& renamed,
                      const Trail& map) {
    std::vector<std::size_t> places;
    std::vector<const Entry*> stayed;
    for (const auto& entry : before.entries) {
      const auto other = std::ranges::find(after.entries, key_now(renamed, entry.key), &Entry::key);
      if (other == after.entries.end()) continue;
      places.push_back(static_cast<std::size_t>(other - after.entries.begin()));
      stayed.push_back(&entry);
    }
    const auto moved = out_of_order(places);
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (!moved[i]) continue;
      const auto& entry = after.entries[places[i]];
      const bool is_last = places[i] + 1 == after.entries.size();
      const auto where = is_last ? std::string("last")
                                 : fmt::format("before `{}`", after.entries[places[i] + 1].key);
      const auto trail = trail_to_entry(map, entry.key, stayed[i]->place, entry.place);
      tell(ChangeKind::Moved, trail, said_of(trail, fmt::format("stands {} now", where)),
           side_of(*stayed[i]), side_of(entry));
    }
  }

  // ---- Lists ----

  void words(const std::vector<Node>& before, const std::vector<Node>& after, const Trail& trail) {
    const bool fewer = words_only_in(before, after, ChangeKind::Removed, trail);
    const bool more = words_only_in(after, before, ChangeKind::Added, trail);
    const bool same_order = std::ranges::equal(before, after, {}, &Node::text, &Node::text);
    if (fewer || more || same_order || trail.in_any_order) return;
    const auto what = fmt::format("{} -> {}", one_after_another(before), one_after_another(after));
    tell(ChangeKind::Moved, trail, said_of(trail, what), side_of(before.front(), trail.before),
         side_of(after.front(), trail.after));
  }

  bool words_only_in(const std::vector<Node>& some, const std::vector<Node>& others,
                     ChangeKind kind, const Trail& trail) {
    const bool is_gone = kind == ChangeKind::Removed;
    bool found = false;
    for (const auto& word : some) {
      const auto same = [&](const Node& other) {
        return other.kind == word.kind && other.text == word.text;
      };
      if (std::ranges::count_if(some, same) <= std::ranges::count_if(others, same)) continue;
      const auto side = side_of(word, word.place);
      tell(kind, trail, word_sentence(kind, word, trail), is_gone ? side : Side{},
           is_gone ? Side{} : side);
      found = true;
    }
    return found;
  }

  static std::string word_sentence(ChangeKind kind, const Node& word, const Trail& trail) {
    const bool is_gone = kind == ChangeKind::Removed;
    if (trail.section == "requests" && trail.field == "ask") {
      return fmt::format("the question `{}` is {} in `{}`{}", word.text,
                         is_gone ? "no longer asked" : "asked", trail.name, is_gone ? "" : " too");
    }
    return said_of(trail, (is_gone ? "no longer " : "also ") + in_one_line(word));
  }

  void rows(const std::vector<Node>& before, const std::vector<Node>& after, const Trail& table) {
    const auto pairs = pair_rows(before, after);
    std::vector<std::size_t> places;
    std::vector<const Node*> stayed;
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (!pairs[i]) {
        lone_row(ChangeKind::Removed, before[i], nullptr, table);
        continue;
      }
      places.push_back(*pairs[i]);
      stayed.push_back(&before[i]);
      const auto& other = after[*pairs[i]];
      values(before[i], other, trail_to_row(table, before[i], other, usual_hours_));
    }
    for (std::size_t j = 0; j < after.size(); ++j) {
      if (std::ranges::find(pairs, std::optional(j)) != pairs.end()) continue;
      lone_row(ChangeKind::Added, after[j], j + 1 < after.size() ? &after[j + 1] : nullptr, table);
    }
    order_of_rows(stayed, places, after, table);
  }

  static std::string standing_before(const Node* next) {
    return next ? fmt::format("before the row {}", row_label(*next)) : "last";
  }

  void lone_row(ChangeKind kind, const Node& row, const Node* next, const Trail& table) {
    const auto trail = trail_to_row(table, row, row, usual_hours_);
    const auto side = side_of(row, row.place);
    if (kind == ChangeKind::Removed) {
      tell(kind, trail, said_of(table, "a row is gone: " + in_one_line(row)), side, {});
    } else {
      const auto what = fmt::format("a new row, {}: {}", standing_before(next), in_one_line(row));
      tell(kind, trail, said_of(table, what), {}, side);
    }
  }

  void order_of_rows(const std::vector<const Node*>& stayed, const std::vector<std::size_t>& places,
                     const std::vector<Node>& after, const Trail& table) {
    const auto moved = out_of_order(places);
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (!moved[i]) continue;
      const auto& row = after[places[i]];
      const auto* next = places[i] + 1 < after.size() ? &after[places[i] + 1] : nullptr;
      const auto what =
          fmt::format("the row {} stands {} now", row_label(row), standing_before(next));
      tell(ChangeKind::Moved, trail_to_row(table, *stayed[i], row, usual_hours_),
           said_of(table, what), side_of(*stayed[i], stayed[i]->place), side_of(row, row.place));
    }
  }

  // ---- Telling ----

  void one_sided(ChangeKind kind, const Trail& trail, Side side) {
    const bool is_gone = kind == ChangeKind::Removed;
    const auto what = fmt::format("{}{}{}", is_gone ? "gone, was " : "new, ",
                                  in_one_line(*side.value), trail.counts);
    tell(kind, trail, said_of(trail, what), is_gone ? side : Side{}, is_gone ? Side{} : side);
  }

  void reason(ChangeKind kind, const Trail& trail, const std::string& key, Side before,
              Side after) {
    const auto what =
        kind == ChangeKind::Removed
            ? fmt::format("`{}` is gone", key)
            : fmt::format("`{}` is {}{}", key, kind == ChangeKind::Added ? "new: " : "now ",
                          in_one_line(*after.value));
    tell(kind, trail, said_of(trail, what), before, after);
    changes_.back().part = ChangePart::Reasons;
  }

  void tell(ChangeKind kind, const Trail& trail, std::string words, Side before, Side after) {
    PackChange change;
    change.part = part_;
    change.kind = kind;
    change.file = file_;
    change.section = trail.section;
    change.about = trail.about;
    if (before.value) change.before = in_one_line(*before.value);
    if (after.value) change.after = in_one_line(*after.value);
    change.line_before = before.line;
    change.line_after = after.line;
    change.words = std::move(words);
    changes_.push_back(std::move(change));
  }

  ChangePart part_;
  std::string file_;
  std::string usual_hours_;
  std::vector<PackChange> changes_;
};

}  // namespace

std::vector<PackChange> compare_trees(const Node& before, const Node& after, ChangePart part,
                                      const std::string& file) {
  return Comparison(part, file).run(before, after);
}

}  // namespace tend::policy
