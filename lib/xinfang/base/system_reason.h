#pragma once

#include "xinfang/base/export.h"
#include "xinfang/base/message.h"

namespace xinfang {

/// The system's reason (errno), in words the catalogue has where it is an ordinary one.
XINFANG_API Message reason_of(int number);

}  // namespace xinfang
