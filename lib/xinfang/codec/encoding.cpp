#include <iconv.h>

#include <algorithm>
#include <cerrno>

#include "xinfang/base/text.h"
#include "xinfang/codec/table.h"

namespace xinfang::codec {

namespace {

/// Text, or the offset of the byte where decoding stopped.
using Decoded = tl::expected<std::string, std::size_t>;

class Converter {
 public:
  Converter() : handle_(iconv_open("UTF-8", "GB18030")) {}
  ~Converter() {
    if (usable()) iconv_close(handle_);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  // iconv_open answers (iconv_t)-1 when the system does not know the pair.
  bool usable() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

  Decoded operator()(std::string_view bytes) {
    std::string out(bytes.size() + bytes.size() / 2 + 16, '\0');  // two bytes become at most three
    char* from = const_cast<char*>(bytes.data());                 // iconv takes char** but only reads
    std::size_t from_left = bytes.size();
    std::size_t written = 0;
    while (from_left > 0) {
      char* to = out.data() + written;
      std::size_t to_left = out.size() - written;
      const std::size_t irreversible = iconv(handle_, &from, &from_left, &to, &to_left);
      written = out.size() - to_left;
      if (irreversible != static_cast<std::size_t>(-1)) continue;
      if (errno != E2BIG) return tl::unexpected(bytes.size() - from_left);
      out.resize(out.size() * 2);
    }
    out.resize(written);
    return out;
  }

 private:
  iconv_t handle_;
};

std::string upper(std::string_view word) {
  std::string out(word);
  for (char& c : out) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return out;
}

Place place_of(std::string_view bytes, std::size_t offset, const std::string& path) {
  const auto lines = std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
  return {path, static_cast<int>(lines) + 1, 0, {}};
}

}  // namespace

Result<std::string> decode(std::string_view bytes, const std::string& path, std::string_view encoding,
                           std::string* used) {
  const std::string wanted = upper(encoding);
  const bool may_be_utf8 = wanted.empty() || wanted == "UTF-8" || wanted == "UTF8";
  const bool may_be_gb = wanted.empty() || wanted == "GB18030" || wanted == "GBK";
  if (!may_be_utf8 && !may_be_gb) {
    return fail(ErrorKind::usage, msg("unknown encoding '{0}'", encoding), msg("known are UTF-8, GB18030 and GBK"));
  }
  std::size_t bad = 0;
  if (may_be_utf8) {
    const auto invalid = text::invalid_utf8(bytes);
    if (!invalid) {
      if (used != nullptr) *used = "UTF-8";
      return std::string(text::without_bom(bytes));
    }
    bad = *invalid;
    if (!may_be_gb || text::without_bom(bytes).size() < bytes.size()) {
      return fail_at(place_of(bytes, bad, path), msg("this line is not UTF-8"),
                     msg("save the file as UTF-8, or name the encoding it is in"));
    }
  }
  Converter convert;
  if (!convert.usable()) {
    return fail(ErrorKind::failure, msg("this system cannot decode GB18030, which '{0}' seems to be in", path),
                msg("install the package with the gconv modules of the C library, or save the file as UTF-8"));
  }
  auto decoded = convert(bytes);
  if (decoded) {
    if (used != nullptr) *used = "GB18030";
    return std::string(text::without_bom(*decoded));
  }
  if (!may_be_utf8) {
    return fail_at(place_of(bytes, decoded.error(), path), msg("this line is not GB18030"),
                   msg("save the file as UTF-8, or name the encoding it is in"));
  }
  // The encoding that got further is the one the file was meant to be in.
  return fail_at(place_of(bytes, std::max(bad, decoded.error()), path), msg("this line is neither UTF-8 nor GB18030"),
                 msg("save the file as UTF-8"));
}

}  // namespace xinfang::codec
