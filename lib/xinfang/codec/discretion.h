#pragma once

#include "xinfang/base/result.h"

namespace xinfang::codec {

/// A fault in a case file or the log of duties without what people stated in it: errors go to logs and cron mails, and
/// to who must not see the case, of which nobody can tell while it cannot be read. Of the line its form stays, keys and
/// punctuation, and in the sentence what can be a word of the format.
Error without_content(Error error);

}  // namespace xinfang::codec
