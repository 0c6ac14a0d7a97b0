#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/model/case.h"

/// Cases by a text somewhere in them.
namespace xinfang::office {

/// Whether the text is in the title, the statement, the external number or a respondent's name; with `petitioners` also
/// in one of their names or telephones. A name written with a blank or in other characters is found all the same, so is
/// a telephone, or four digits and more of it, with other gaps.
XINFANG_API bool has_text(const model::Intake& intake, const std::string& text, bool petitioners);

/// Whether its names and the digits of its telephones are written so that who looks for one finds it in the bytes of
/// the file.
bool has_plain_names(const model::Intake& intake);

/// Tells from the bytes of a file, without reading them, whether a case in it may have a text.
class Needle {
 public:
  explicit Needle(const std::string& text);

  /// False: it has not, if it has plain names.
  bool may_be_in(std::string_view bytes) const;

 private:
  std::vector<std::string> pieces_;  ///< as YAML cannot write them otherwise
  std::string key_;                  ///< as in a plain name
  std::string digits_;               ///< as in a telephone, whatever stands between them
};

}  // namespace xinfang::office
