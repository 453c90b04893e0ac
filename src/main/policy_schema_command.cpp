// SPDX-License-Identifier: Apache-2.0
#include <boost/json.hpp>
#include <ostream>
#include <string>

#include "main/commands.hpp"
#include "policy/schema/schema.hpp"

// The shape of a pack as a JSON Schema, draft 2020-12. YAML has no one way to read `2` or `160.00`:
// where Tend takes text as a number, the schema takes both.
namespace tend::main {
namespace {

namespace json = boost::json;
using policy::Member;
using policy::Shape;

class SchemaWriter {
 public:
  json::object write(const Shape& root, std::string_view title) {
    json::object schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                        {"title", title}};
    for (auto& [key, value] : body_of(root))
      schema[key] = std::move(value);
    if (!definitions_.empty()) schema["$defs"] = std::move(definitions_);
    return schema;
  }

 private:
  /// A shape where it stands: its words, and a reference if it is defined once for all.
  json::object described(const Shape& shape) {
    if (shape.definition.empty()) return body_of(shape);
    if (!definitions_.contains(shape.definition)) {
      definitions_[shape.definition] = nullptr;
      definitions_[shape.definition] = body_of(shape);
    }
    return {{"description", shape.about}, {"$ref", "#/$defs/" + shape.definition}};
  }

  json::object body_of(const Shape& shape) {
    json::object body{{"description", shape.about}};
    switch (shape.kind) {
      case Shape::Kind::Text:
        body["type"] = "string";
        body["minLength"] = 1;
        if (!shape.pattern.empty()) body["pattern"] = shape.pattern;
        break;
      case Shape::Kind::Word:
        body["enum"] = json::array(shape.words.begin(), shape.words.end());
        break;
      case Shape::Kind::Number:
        body["type"] = {"integer", "string"};
        body["minimum"] = shape.least;
        body["maximum"] = shape.most;
        body["pattern"] = "^[0-9]{1," + std::to_string(std::to_string(shape.most).size()) + "}$";
        break;
      case Shape::Kind::Amount:
        body["type"] = {"number", "string"};
        body["minimum"] = 0;
        body["pattern"] = "^[0-9]{1,9}\\.[0-9]{2}$";
        break;
      case Shape::Kind::Object:
      case Shape::Kind::Named:
      case Shape::Kind::Dated:
        write_map(shape, body);
        break;
      case Shape::Kind::List:
        body["type"] = "array";
        body["items"] = described(shape.parts.front());
        break;
      case Shape::Kind::Several: {
        auto one = described(shape.parts.front());
        json::object list{
            {"type", "array"}, {"items", one}, {"minItems", 1}, {"uniqueItems", true}};
        body["anyOf"] = json::array{std::move(one), std::move(list)};
        break;
      }
      case Shape::Kind::Either: {
        json::array parts;
        for (const auto& part : shape.parts)
          parts.emplace_back(described(part));
        body["anyOf"] = std::move(parts);
        break;
      }
    }
    return body;
  }

  void write_map(const Shape& shape, json::object& body) {
    body["type"] = "object";
    json::object properties;
    json::object patterns;
    json::array required;
    for (const auto& [key, member, presence, is_pattern] : shape.members) {
      (is_pattern ? patterns : properties)[key] = described(member);
      if (presence == Member::Presence::Needed) required.emplace_back(key);
    }
    if (!properties.empty()) body["properties"] = std::move(properties);
    if (!patterns.empty()) body["patternProperties"] = std::move(patterns);
    if (!required.empty()) body["required"] = std::move(required);
    if (shape.kind == Shape::Kind::Object) {
      body["additionalProperties"] = false;
      return;
    }
    const bool by_date = shape.kind == Shape::Kind::Dated;
    body["propertyNames"] = {{"pattern", by_date ? "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" : shape.pattern}};
    body["additionalProperties"] = described(shape.parts.front());
  }

  json::object definitions_;
};

/// With a line for each value, as people read it.
void print(const json::value& value, std::ostream& out, const std::string& indent) {
  const auto inner = indent + "  ";
  const auto print_all = [&](const auto& all, char open, char close, const auto& print_one) {
    const char* between = "\n";
    out << open;
    for (const auto& one : all) {
      out << between << inner;
      print_one(one);
      between = ",\n";
    }
    out << '\n' << indent << close;
  };
  if (const auto* object = value.if_object(); object && !object->empty()) {
    print_all(*object, '{', '}', [&](const json::key_value_pair& member) {
      out << json::serialize(member.key()) << ": ";
      print(member.value(), out, inner);
    });
  } else if (const auto* array = value.if_array();
             array && !array->empty() && array->front().is_object()) {
    print_all(*array, '[', ']', [&](const json::value& item) { print(item, out, inner); });
  } else {
    out << json::serialize(value);
  }
}

}  // namespace

int policy_schema(const std::string& file, std::ostream& answer, std::ostream& complaints) {
  if (file != "policy" && file != "facts") {
    complaints << "`" << file << "` is neither `policy` nor `facts`\n";
    return exit_failed;
  }
  const bool of_terms = file == "policy";
  print(SchemaWriter().write(of_terms ? policy::policy_schema() : policy::facts_schema(),
                             of_terms ? "policy.yaml of a Tend pack" : "facts.yaml of a Tend pack"),
        answer, "");
  answer << '\n';
  return exit_done;
}

}  // namespace tend::main
