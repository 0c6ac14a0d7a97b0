#include "xinfang/base/message.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>

#include "xinfang/base/result.h"

namespace xinfang {

Message joined(const std::vector<Message>& messages, const char* pattern) {
  Message all;
  for (const Message& one : messages) all = all.text.empty() ? one : msg(pattern, std::move(all), one);
  return all;
}

Message joined(const std::vector<std::string>& words) {
  std::vector<Message> messages;
  for (const std::string& word : words) messages.push_back(literal(word));
  return joined(messages);
}

std::string render(const Message& message, const Translate& translate) {
  if (message.literal) return message.text;
  fmt::dynamic_format_arg_store<fmt::format_context> args;
  for (const Message& arg : message.args) args.push_back(render(arg, translate));
  const std::string pattern = message.text.empty() ? std::string() : translate(message.text);
  try {
    return fmt::vformat(pattern, args);
  } catch (const fmt::format_error&) {
    return fmt::vformat(message.text, args);
  }
}

std::string english(const Message& message) {
  return render(message, [](const std::string& text) { return text; });
}

void add(std::vector<Reason>& reasons, std::vector<Reason> more) {
  for (Reason& reason : more) {
    if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) reasons.push_back(std::move(reason));
  }
}

}  // namespace xinfang
