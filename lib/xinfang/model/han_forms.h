#pragma once

namespace xinfang::model {

/// The form 《通用规范汉字表》 has for a traditional or variant Chinese character; any other character is returned as
/// it is.
char32_t standard_form(char32_t character);

}  // namespace xinfang::model
