#include "xinfang/office/index_state.h"

#include "xinfang/office/index_access.h"

namespace xinfang::office {

namespace {

std::string path_of(const Office& office) {
  return office.store_root() + "/.xinfang/index.db";
}

Result<void> check_kept(const Office& office) {
  if (office.indexed) return {};
  return fail(ErrorKind::usage, msg("with calendars for one call no index is kept"), msg("leave --calendar away"));
}

/// What a database says of itself tells nobody what to do.
Error not_kept(const Office& office) {
  return {ErrorKind::failure, msg("the index cannot be kept: '{0}' cannot be written", path_of(office)),
          msg("every command reads every file then; what it says is the same")};
}

}  // namespace

Result<IndexState> index_state(const Office& office) {
  XINFANG_CHECK(check_kept(office));
  IndexState state;
  state.path = path_of(office);
  if (office.store->disk().exists(state.path)) {
    XINFANG_TRY(signature, office.store->disk().signature(state.path));
    state.bytes = static_cast<std::size_t>(signature.size);
    state.is = IndexState::Is::other;  // or damaged: of no use
    auto index = open_index(office);
    const auto standing = index ? index->standing() : tl::unexpected(index.error());
    if (standing && standing->is != store::Index::Standing::Is::other) {
      const bool whole = standing->is == store::Index::Standing::Is::whole;
      state.is = whole ? IndexState::Is::whole : IndexState::Is::partial;
      state.cases = standing->cases;
      state.files = standing->files;
      state.to_read = standing->to_read;
      return state;
    }
  }
  XINFANG_TRY(folders, store::scan(office.store->disk(), office.store_root()));
  for (const store::CaseFolder& folder : folders) state.files += folder.files.size();
  state.to_read = state.files;
  return state;
}

Result<Rebuilt> rebuild_index(const Office& office) {
  XINFANG_CHECK(check_kept(office));
  store::Index::discard(office.store->disk(), office.store_root());
  if (office.store->disk().exists(path_of(office))) return tl::unexpected(not_kept(office));
  auto index = open_index(office);
  if (!index) return tl::unexpected(not_kept(office));
  index->tell(office.progress);
  auto broken = index->refresh(make_of(office));
  if (!broken && !broken.error().hint.text.empty()) return tl::unexpected(std::move(broken.error()));
  const auto whole = broken ? index->current() : Result<bool>(false);
  if (!whole || !*whole) return tl::unexpected(not_kept(office));
  return Rebuilt{index->numbers().size() - broken->size(), std::move(*broken)};
}

}  // namespace xinfang::office
