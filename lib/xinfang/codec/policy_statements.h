#pragma once

#include <map>
#include <string>
#include <utility>

#include "xinfang/codec/fields.h"
#include "xinfang/model/policy.h"

/// One statement of a policy file each; `name` is what messages call it: `deadlines/conclude`, `routes/2`.
namespace xinfang::codec {

model::Route read_route(Reading& reading, const Node& node, const std::string& name);
model::Deadline read_deadline(Reading& reading, const Node& node, const std::string& name);
model::SignOff read_sign_off(Reading& reading, const Node& node, const std::string& name);
model::Requirement read_requirement(Reading& reading, const Node& node, const std::string& name);
model::Limits read_limits(Reading& reading, const Node& node);

model::Recusal read_recusal(Reading& reading, const Node& node);
model::Rung read_rung(Reading& reading, const Node& node, const std::string& name);
model::Chain read_chain(Reading& reading, const Node& node);
model::Final read_final(Reading& reading, const Node& node);
std::map<std::string, std::string> read_words(Reading& reading, const Node& node);

/// `clock:`: the policy's rest day rule and its clause.
std::pair<model::RestDay, std::string> read_clock(Reading& reading, const Node& node);

}  // namespace xinfang::codec
