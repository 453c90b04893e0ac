// SPDX-License-Identifier: Apache-2.0
#include "policy/diff.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "policy/testing_removals.hpp"

namespace tend::policy {
namespace {

constexpr const char* desks[] = {"gulf", "itech", "itrade", "itworks", "itx"};

PackTree tree_of(const PackText& pack) {
  auto tree = parse_pack(pack);
  EXPECT_TRUE(tree) << in_lines(tree ? std::vector<Fault>{} : tree.error().faults);
  return tree ? *std::move(tree) : PackTree{};
}

std::string told(const std::vector<PackChange>& changes) {
  std::string lines;
  for (const auto& change : changes)
    lines += change.section + "| " + change.words + "\n";
  return lines;
}

std::string told(const PackText& before, const PackText& after) {
  return told(diff(tree_of(before), tree_of(after)));
}

constexpr std::string_view small_terms =
    "name: \"Small\"\n"
    "hours:\n"
    "  business: {mon-fri: 08:00-17:00}\n"
    "  nights:   {outside: business}\n"
    "questions:\n"
    "  effect: {ask: \"What does it do?\", one_of: {stopped: \"All of it\", minor: \"Little\"}}\n"
    "  wanted: \"What would you like?\"\n"
    "requests:\n"
    "  incident: {name: \"It broke\", ask: [effect]}\n"
    "  service:  {name: \"I want\", ask: [wanted]}\n"
    "priorities:\n"
    "  P1: {name: \"High\"}\n"
    "  P2: {name: \"Low\"}\n"
    "priority:\n"
    "  - {when: {channel: email}, is: P2, because: \"mails are low\"}\n"
    "  - {when: {effect: [stopped, minor]}, is: P1}\n"
    "  - grid: [impact, urgency]\n"
    "    is:\n"
    "      high: {high: P1, low: P2}\n"
    "      low:  P2\n"
    "  - {is: P2}\n"
    "targets:\n"
    "  - {when: {priority: P1}, first_response: 1h, resolution: 8h}\n"
    "  - {when: {priority: P2, hours: nights}, first_response: 2h, count: nights}\n"
    "  - {triage: 15m}\n"
    "queue: {order: [priority, received]}\n";

struct Edit {
  const char* what;
  const char* from;
  const char* to;
  const char* told;
};

constexpr Edit edits[] = {
    {"a promise", "first_response: 1h", "first_response: 30m",
     "targets| P1's first response: 1h -> 30m (business)\n"},
    {"a promise that counts elsewhere", "first_response: 2h", "first_response: 3h",
     "targets| for priority P2, hours nights, first response: 2h -> 3h (nights)\n"},
    {"a promise less", ", resolution: 8h", "",
     "targets| P1's resolution: gone, was 8h (business)\n"},
    {"a promise more", "{triage: 15m}", "{triage: 15m, dispatch: 2h}",
     "targets| everything else, dispatch: new, 2h (business)\n"},
    {"a question asked too", "ask: [effect]", "ask: [effect, wanted]",
     "requests| the question `wanted` is asked in `incident` too\n"},
    {"a question asked no longer", "ask: [wanted]", "ask: []",
     "requests| the question `wanted` is no longer asked in `service`\n"},
    {"a question renamed", "  wanted: \"", "  wish: \"",
     "questions| `wish`: was `wanted`, or so it looks\n"},
    {"a choice", "minor: \"Little\"", "minor: \"A little\"",
     "questions| `effect`, one of `minor`: \"Little\" -> \"A little\"\n"},
    {"a new row", "priority:\n  - ", "priority:\n  - {when: {channel: phone}, is: P1}\n  - ",
     "priority| a new row, before the row for channel email: {when: {channel: phone}, is: P1}\n"},
    {"a row less", "  - {is: P2}\n", "", "priority| a row is gone: {is: P2}\n"},
    {"a condition's value", "[stopped, minor]", "stopped",
     "priority| for effect stopped or minor, when effect: no longer minor\n"},
    {"a cell of a grid", "high: P1, low: P2", "high: P1, low: P1",
     "priority| the grid of impact and urgency, is `high` `low`: P2 -> P1\n"},
    {"a section less", "queue: {order: [priority, received]}\n", "",
     "queue| gone, was {order: [priority, received]}\n"},
    {"a value of the header", "\"Small\"", "\"Smaller\"", "name| \"Small\" -> \"Smaller\"\n"},
    {"an order that counts", "[priority, received]", "[received, priority]",
     "queue| order: priority, received -> received, priority\n"},
    {"an order that does not count", "[stopped, minor]", "[minor, stopped]", ""},
    {"levels the other way about", "  P1: {name: \"High\"}\n  P2: {name: \"Low\"}\n",
     "  P2: {name: \"Low\"}\n  P1: {name: \"High\"}\n", "priorities| `P1`: stands last now\n"},
    {"another reason", "because: \"mails are low\"", "our_choice: \"mails can wait\"",
     "priority| for channel email: `because` is gone\n"
     "priority| for channel email: `our_choice` is new: \"mails can wait\"\n"},
    {"a comment, spacing, and a list of one", "ask: [wanted]}", "ask:   wanted}  # wishes", ""},
};

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
  const auto at = text.find(from);
  EXPECT_NE(at, std::string_view::npos) << from;
  std::string result(text);
  return result.replace(at, from.size(), to);
}

TEST(diff, tells_in_the_desks_words) {
  const PackText before{"small", std::string(small_terms), "", ""};
  for (const auto& [what, from, to, expected] : edits) {
    const PackText after{"small", replaced(small_terms, from, to), "", ""};
    EXPECT_EQ(told(before, after), expected) << what;
  }
}

TEST(diff, tells_a_row_that_moved) {
  const PackText before{"small", std::string(small_terms), "", ""};
  const std::string row = "  - {triage: 15m}\n";
  const auto without = replaced(small_terms, row, "");
  const PackText after{"small", replaced(without, "targets:\n", "targets:\n" + row), "", ""};
  EXPECT_EQ(told(before, after),
            "targets| the row everything else stands before the row for priority P1 now\n");
}

TEST(diff, tells_facts_apart_and_reasons_and_the_text_last) {
  const PackText before{"small", "desk: a # one\nclosing: {because: \"x\"}\n",
                        "people:\n  ana: {name: \"Ana\", teams: [one, two]}\n",
                        "Old text.\nKept.\n"};
  const PackText after{"small", "closing: {because: \"y\"}\ndesk: b\n",
                       "people:\n  ana: {name: \"Ana\", teams: one}\n", "Kept.\n\nNew text.\n"};
  const auto changes = diff(tree_of(before), tree_of(after));
  EXPECT_EQ(told(changes),
            "desk| a -> b\n"
            "people| `ana`, teams: no longer two\n"
            "closing| `because` is now \"y\"\n"
            "| no longer: Old text.\n"
            "| now: New text.\n");
  EXPECT_EQ(changes[1].file, "facts.yaml");
  EXPECT_EQ(changes[1].line_before, 2);
  EXPECT_EQ(changes[1].line_after, 0);
}

TEST(diff, finds_a_pack_equal_to_itself_written_otherwise) {
  for (const auto* desk : desks) {
    const auto pack = pack_named(desk);
    EXPECT_EQ(told(pack, Removals(pack).rewritten()), "") << desk;
    auto turned = tree_of(pack);
    std::ranges::reverse(turned.terms.entries);
    std::ranges::reverse(turned.facts.entries);
    EXPECT_EQ(told(diff(tree_of(pack), turned)), "") << desk;
  }
}

/// Whether something told stands in this line and speaks of the last word of `about`, or stands in
/// the row itself when that is only counted.
bool names(const std::vector<PackChange>& changes, const Removal& removal) {
  const auto word = removal.about.substr(removal.about.rfind(' ') + 1);
  auto spoken = word;
  std::ranges::replace(spoken, '_', ' ');
  return std::ranges::any_of(changes, [&](const PackChange& change) {
    const auto said = change.words + change.before;
    return change.file == removal.file && removal.about.starts_with(change.section) &&
           (said.find(word) != std::string::npos || said.find(spoken) != std::string::npos ||
            (all_digits(word) && change.line_before == removal.line));
  });
}

TEST(diff, names_whatever_is_taken_out) {
  constexpr std::size_t every = 5;  // of the longer pack, so that this takes seconds
  for (const auto* desk : {"gulf", "itech"}) {
    const auto pack = pack_named(desk);
    const auto whole = tree_of(pack);
    const auto removals = Removals(pack, TakeOut::Everything).all();
    const std::size_t step = removals.size() > 500 ? every : 1;
    for (std::size_t i = 0; i < removals.size(); i += step) {
      const auto changes = diff(whole, tree_of(removals[i].pack));
      EXPECT_TRUE(names(changes, removals[i]))
          << desk << " " << removals[i].about << ": " << removals[i].text << "\n"
          << told(changes);
    }
  }
}

void collect_values(Node& node, std::vector<Node*>& found) {
  if (node.kind == Node::Kind::Scalar) found.push_back(&node);
  for (auto& item : node.items)
    collect_values(item, found);
  for (auto& entry : node.entries)
    collect_values(entry.value, found);
}

TEST(diff, names_whatever_is_written_otherwise) {
  constexpr std::size_t every = 7;
  for (const auto* desk : desks) {
    const auto whole = tree_of(pack_named(desk));
    auto changed = whole;
    std::vector<Node*> values;
    collect_values(changed.terms, values);
    collect_values(changed.facts, values);
    for (std::size_t i = 0; i < values.size(); i += every) {
      const auto text = std::exchange(values[i]->text, "something_else");
      const auto changes = diff(whole, changed);
      EXPECT_NE(told(changes).find("something_else"), std::string::npos) << desk << " " << text;
      values[i]->text = text;
    }
  }
}

void collect_tables(Node& node, std::vector<Node*>& found) {
  const bool has_rows = node.items.size() > 1 && node.items.front().kind == Node::Kind::Map;
  if (has_rows) found.push_back(&node);
  for (auto& item : node.items)
    collect_tables(item, found);
  for (auto& entry : node.entries)
    collect_tables(entry.value, found);
}

TEST(diff, tells_of_any_two_rows_that_change_places) {
  for (const auto* desk : desks) {
    const auto whole = tree_of(pack_named(desk));
    auto changed = whole;
    std::vector<Node*> tables;
    collect_tables(changed.terms, tables);
    EXPECT_GT(tables.size(), 3U);
    for (auto* table : tables) {
      for (std::size_t i = 1; i < table->items.size(); ++i) {
        std::swap(table->items[i - 1], table->items[i]);
        const auto changes = diff(whole, changed);
        ASSERT_EQ(changes.size(), 1U) << desk << " " << told(changes);
        EXPECT_EQ(changes.front().kind, ChangeKind::Moved);
        std::swap(table->items[i - 1], table->items[i]);
      }
    }
  }
}

TEST(diff, is_refused_for_what_is_no_yaml) {
  const auto tree = parse_pack({"broken", "a: [\n", "", ""});
  ASSERT_FALSE(tree);
  EXPECT_EQ(tree.error().code, Code::Invalid);
  EXPECT_FALSE(tree.error().faults.empty());
}

}  // namespace
}  // namespace tend::policy
