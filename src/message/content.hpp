// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "message/mail.hpp"
#include "message/mime.hpp"

namespace tend::message {

/// What the parts of a mail come to.
struct Content {
  std::string text;
  bool html = false;
  std::vector<Attachment> attachments;
  std::optional<DeliveryReport> report;
};

/// The words are those of the text parts, in their order; of alternatives the plain text, unless
/// it is blank. What is not shown as words is an attachment: files, images, mails inside,
/// signatures, and text that has a file name.
Content read_content(const Part& root, Defects& defects);

}  // namespace tend::message
