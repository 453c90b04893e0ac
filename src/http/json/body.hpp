// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/json/read.hpp"
#include "http/json/write.hpp"
#include "http/request.hpp"
#include "http/response.hpp"

// Bodies in and out. For .cpp files only: it brings Boost.JSON along.
namespace tend::http::json {

/// UnsupportedMedia unless the request says that its body is JSON, in UTF-8 if it says anything of
/// a charset. Without that, a form on another web site could post a body that reads as JSON.
Result<void> check_is_json(const Request& request);

/// The request's body as a T; errors as from_json, and UnsupportedMedia.
template <class T>
Result<T> body(const Request& request) {
  RETURN_IF_ERROR(check_is_json(request));
  return from_json<T>(request.body);
}

template <class T>
Response respond(int status, const T& value) {
  return json_response(status, to_json(value));
}

}  // namespace tend::http::json
