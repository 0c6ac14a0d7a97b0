#pragma once

#include <string>

#include "xinfang/codec/fields.h"
#include "xinfang/model/duty.h"

namespace xinfang::codec {

/// One statement of a policy's `duties:`; `name` is what messages call it: `duties/2`.
model::Duty read_duty(Reading& reading, const Node& node, const std::string& name);

}  // namespace xinfang::codec
