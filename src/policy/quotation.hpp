// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tend::policy {

/// The text a pack implements, ready to be searched for what the pack quotes.
class HandbookText {
 public:
  explicit HandbookText(std::string_view text);

  /// Whether the quotation stands in the text word for word, whatever the case, punctuation and
  /// spacing. `...` leaves something out; what stands around it must follow in this order. A
  /// quotation without a letter is never found.
  bool has(std::string_view quotation) const;

 private:
  std::string letters_;
};

}  // namespace tend::policy
