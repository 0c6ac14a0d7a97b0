#pragma once

#include <string>
#include <vector>

#include "office_fixture.h"
#include "xinfang/store/disk.h"

namespace office_fixture {

/// Fails at the n-th operation, counted from 1, and at every one after it when the medium is gone for good. A write
/// that fails leaves half of the bytes behind, as a full disk does.
class FailingDisk : public store::Disk {
 public:
  explicit FailingDisk(int n, bool for_good) : left_(n), for_good_(for_good) {}

  bool struck() const { return struck_; }

  Result<std::string> read(const std::string& path) override {
    if (fails()) return fault(path);
    return Disk::read(path);
  }
  Result<void> write(const std::string& path, std::string_view bytes) override {
    if (!fails()) return Disk::write(path, bytes);
    write_bytes(path, std::string(bytes.substr(0, bytes.size() / 2)));
    return fault(path);
  }
  Result<void> link(const std::string& from, const std::string& to) override {
    return fails() ? fault(to) : Disk::link(from, to);
  }
  Result<void> rename(const std::string& from, const std::string& to) override {
    return fails() ? fault(to) : Disk::rename(from, to);
  }
  Result<void> remove(const std::string& path) override { return fails() ? fault(path) : Disk::remove(path); }
  Result<void> sync_directory(const std::string& path) override {
    return fails() ? fault(path) : Disk::sync_directory(path);
  }
  Result<void> sync_file(const std::string& path) override { return fails() ? fault(path) : Disk::sync_file(path); }
  Result<void> make_directories(const std::string& path) override {
    return fails() ? fault(path) : Disk::make_directories(path);
  }
  Result<std::vector<std::string>> list(const std::string& path) override {
    if (fails()) return fault(path);
    return Disk::list(path);
  }
  Result<void> copy_mode(const std::string& from, const std::string& to) override {
    return fails() ? fault(to) : Disk::copy_mode(from, to);
  }

 private:
  bool fails() {
    const bool now = --left_ == 0 || (left_ < 0 && for_good_);
    struck_ = struck_ || now;
    return now;
  }
  static tl::unexpected<Error> fault(const std::string& path) {
    return fail(ErrorKind::failure, msg("the medium under '{0}' is gone", path));
  }

  int left_;
  bool for_good_;
  bool struck_ = false;
};

}  // namespace office_fixture
