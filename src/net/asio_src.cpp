// SPDX-License-Identifier: Apache-2.0

// The one place where the compiled part of Asio and Beast is built; the rest of the house sees
// declarations only.
#include <boost/asio/impl/src.hpp>
#include <boost/beast/src.hpp>
