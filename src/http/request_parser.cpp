// SPDX-License-Identifier: Apache-2.0
#include "http/request_parser.hpp"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/none.hpp>

#include "base/assert.hpp"
#include "http/head_rules.hpp"
#include "http/limits.hpp"

namespace tend::http {
namespace {
namespace bh = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

constexpr std::string_view head_end = "\r\n\r\n";
constexpr std::size_t shortest_chunked_end = std::string_view("0\r\n\r\n").size();

std::unexpected<Refusal> refuse(int status, std::string detail) {
  return std::unexpected(Refusal{status, std::move(detail)});
}

std::optional<Method> method_of(bh::verb verb) {
  switch (verb) {
    case bh::verb::get:
      return Method::Get;
    case bh::verb::head:
      return Method::Head;
    case bh::verb::post:
      return Method::Post;
    case bh::verb::put:
      return Method::Put;
    case bh::verb::patch:
      return Method::Patch;
    case bh::verb::delete_:
      return Method::Delete;
    case bh::verb::options:
      return Method::Options;
    default:
      return std::nullopt;
  }
}

std::unexpected<Refusal> refuse_head(const error_code& error) {
  if (error == bh::error::bad_version) return refuse(505, "Only HTTP/1.1 is spoken here.");
  if (error == bh::error::header_limit) return refuse(431, "The request has too many fields.");
  return refuse(400, "The request is not well-formed HTTP.");
}

std::unexpected<Refusal> refuse_too_large() {
  return refuse(413, "The body is larger than this address takes.");
}
}  // namespace

HeadScanner::State HeadScanner::scan(std::string_view bytes) {
  for (; position_ < bytes.size(); ++position_) {
    const char c = bytes[position_];
    const char before = position_ > 0 ? bytes[position_ - 1] : '\0';
    if (c == '\0' || (c == '\n') != (before == '\r')) return State::Malformed;
    if (before == '\n' && (c == ' ' || c == '\t')) return State::Malformed;
    if (c == '\n' && bytes.substr(0, position_ + 1).ends_with(head_end)) {
      ++position_;
      return State::Complete;
    }
  }
  return State::Incomplete;
}

/// Beast's parser tells its findings by virtual calls; they become our values here.
class RequestParser::Impl final : public bh::basic_parser<true> {
 public:
  Impl() {
    header_limit(head_bytes_max);
    body_limit(boost::none);
    eager(true);
  }

  Head head;
  Version version = Version::Http11;
  bool known_method = true;
  bool expects_continue = false;
  std::string body;

 private:
  void on_request_impl(bh::verb verb, string_view, string_view target, int parsed_version,
                       error_code&) override {
    const auto method = method_of(verb);
    known_method = method.has_value();
    head.method = method.value_or(Method::Get);
    head.target = target;
    version = parsed_version == 11 ? Version::Http11 : Version::Http10;
  }
  void on_field_impl(bh::field, string_view name, string_view value, error_code& error) override {
    if (is_header_done()) return;  // a trailer: it came too late to mean anything
    if (head.fields.size() == fields_max) {
      error = bh::error::header_limit;
      return;
    }
    head.fields.add(name, value);
  }
  void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}
  std::size_t on_body_impl(string_view bytes, error_code&) override {
    body += bytes;
    return bytes.size();
  }
  std::size_t on_chunk_body_impl(std::uint64_t, string_view bytes, error_code&) override {
    body += bytes;
    return bytes.size();
  }
  void on_response_impl(int, string_view, int, error_code&) override {}
  void on_header_impl(error_code&) override {}
  void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override {}
  void on_finish_impl(error_code&) override {}
};

RequestParser::RequestParser() : impl_(std::make_unique<Impl>()) {}
RequestParser::RequestParser(RequestParser&&) noexcept = default;
RequestParser& RequestParser::operator=(RequestParser&&) noexcept = default;
RequestParser::~RequestParser() = default;

std::expected<Head, Refusal> RequestParser::take_head(std::string_view bytes) {
  error_code error;
  impl_->put(boost::asio::buffer(bytes), error);
  if (error) return refuse_head(error);
  TEND_ASSERT(impl_->is_header_done());
  if (!impl_->known_method) return refuse(501, "This method is not known here.");

  Head head = std::move(impl_->head);
  if (auto checked = check_head(head, impl_->version); !checked) {
    return std::unexpected(std::move(checked).error());
  }
  head.after = impl_->keep_alive() ? Head::After::KeepOpen : Head::After::Close;
  impl_->expects_continue =
      impl_->version == Version::Http11 && head.fields.find("Expect").has_value();
  return head;
}

std::expected<void, Refusal> RequestParser::limit_body(std::size_t bytes_max) {
  impl_->body_limit(bytes_max);
  if (impl_->content_length().value_or(0) > bytes_max) return refuse_too_large();
  return {};
}

bool RequestParser::waits_for_continue() const {
  return impl_->expects_continue && !impl_->is_done();
}

std::expected<std::size_t, Refusal> RequestParser::take_body(std::string_view bytes) {
  // Shown the end of an empty chunked body in two pieces, Beast fails an assertion. No chunked body
  // has less than this before it, so waiting is always right.
  if (impl_->chunked() && bytes.size() < shortest_chunked_end) return 0;
  error_code error;
  const std::size_t taken = impl_->put(boost::asio::buffer(bytes), error);
  if (error == bh::error::need_more) {
    if (bytes.size() - taken > chunk_head_bytes_max) {
      return refuse(400, "A chunk of the body has too long a head.");
    }
    return taken;
  }
  if (error == bh::error::body_limit) return refuse_too_large();
  if (error) return refuse(400, "The body is not well-formed HTTP.");
  return taken;
}

bool RequestParser::complete() const {
  return impl_->is_done();
}

std::string RequestParser::release_body() {
  return std::move(impl_->body);
}

}  // namespace tend::http
