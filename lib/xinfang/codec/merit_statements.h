#pragma once

#include <string>

#include "xinfang/codec/fields.h"
#include "xinfang/model/policy.h"

namespace xinfang::codec {

/// One statement of a policy's `merit:`; `name` is what messages call it: `merit/2`.
model::Merit read_merit(Reading& reading, const Node& node, const std::string& name);

}  // namespace xinfang::codec
