#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "xinfang/base/result.h"
#include "xinfang/store/disk.h"

/// How one file of a store is written, and what the names in its folders mean.
namespace xinfang::store {

inline constexpr std::string_view unfinished = ".unfinished-";  ///< prefix of files a crash may leave behind

std::string parent(const std::string& path);
std::string unfinished_of(const std::string& path);  ///< the file beside it that becomes it
bool all_digits(std::string_view name, std::size_t size);

/// What to say when the file is written and only the medium did not confirm it: nobody should repeat it.
using Unconfirmed = std::function<Error(const Error& trouble)>;

/// `after` in the place of `before`, which the file held when it was read: new file beside it, fsync, close checked,
/// rename, fsync of the folder. An error of kind busy when another program changed the file meanwhile.
Result<void> replace(Disk& disk, const std::string& path, const std::string& before, const std::string& after,
                     const Unconfirmed& unconfirmed);

/// A file that must not be there yet, in a folder that is; link in place of rename.
Result<void> create(Disk& disk, const std::string& path, const std::string& bytes, const Unconfirmed& unconfirmed);

}  // namespace xinfang::store
