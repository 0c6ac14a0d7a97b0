// Preloaded: the N-th operation on files below $FAULT_ROOT fails. FAULT=N:NAME, NAME one of EIO ENOSPC EINTR EROFS EMFILE or
// short, which lets half of the bytes of a write through. FAULT=0:none counts. How many there were is written to $FAULT_LOG.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static long seen, wanted;
static int error_number, cut_short;
static char root[4096];
static char ours[4096];  // descriptors of files below the root

static void read_settings(void) {
  const char* set = getenv("FAULT");
  if (root[0] != '\0' || set == NULL) return;
  char name[16] = "";
  sscanf(set, "%ld:%15s", &wanted, name);
  const struct { const char* name; int number; } known[] = {
      {"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EINTR", EINTR}, {"EROFS", EROFS}, {"EMFILE", EMFILE}};
  for (size_t i = 0; i < sizeof known / sizeof *known; ++i)
    if (strcmp(known[i].name, name) == 0) error_number = known[i].number;
  cut_short = strcmp(name, "short") == 0;
  snprintf(root, sizeof root, "%s", getenv("FAULT_ROOT"));
}

__attribute__((destructor)) static void tell(void) {
  const char* log = getenv("FAULT_LOG");
  FILE* file = log == NULL ? NULL : fopen(log, "w");
  if (file == NULL) return;
  fprintf(file, "%ld\n", seen);
  fclose(file);
}

static int below_root(const char* path) {
  read_settings();
  return root[0] != '\0' && strncmp(path, root, strlen(root)) == 0;
}

static int of_ours(int descriptor) {
  return descriptor >= 0 && descriptor < (int)sizeof ours && ours[descriptor];
}

// Whether this operation is the one that fails.
static int strikes(void) {
  if (++seen != wanted) return 0;
  errno = error_number;
  return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FAILS (!cut_short && strikes())

static int opened(int descriptor, const char* path) {
  if (descriptor >= 0 && descriptor < (int)sizeof ours) ours[descriptor] = (char)below_root(path);
  return descriptor;
}

#define OPEN(name)                                         \
  int name(const char* path, int flags, ...) {             \
    va_list rest;                                          \
    va_start(rest, flags);                                 \
    const mode_t mode = (mode_t)va_arg(rest, int);         \
    va_end(rest);                                          \
    if (below_root(path) && FAILS) return -1;              \
    return opened(REAL(name)(path, flags, mode), path);    \
  }
OPEN(open)
OPEN(open64)

ssize_t write(int descriptor, const void* bytes, size_t size) {
  if (of_ours(descriptor)) {
    const int now = strikes();
    if (now && !cut_short) return -1;
    if (now) size /= 2;
  }
  return REAL(write)(descriptor, bytes, size);
}
#define PWRITE(name, offset_type)                                                        \
  ssize_t name(int descriptor, const void* bytes, size_t size, offset_type offset) {     \
    if (of_ours(descriptor)) {                                                           \
      const int now = strikes();                                                         \
      if (now && !cut_short) return -1;                                                  \
      if (now) size /= 2;                                                                \
    }                                                                                    \
    return REAL(name)(descriptor, bytes, size, offset);                                  \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

int fsync(int descriptor) { return of_ours(descriptor) && FAILS ? -1 : REAL(fsync)(descriptor); }
int fdatasync(int descriptor) { return of_ours(descriptor) && FAILS ? -1 : REAL(fdatasync)(descriptor); }
int ftruncate(int descriptor, off_t size) { return of_ours(descriptor) && FAILS ? -1 : REAL(ftruncate)(descriptor, size); }
int ftruncate64(int descriptor, off64_t size) {
  return of_ours(descriptor) && FAILS ? -1 : REAL(ftruncate64)(descriptor, size);
}
int close(int descriptor) {
  const int fails = of_ours(descriptor) && FAILS;
  if (descriptor >= 0 && descriptor < (int)sizeof ours) ours[descriptor] = 0;
  const int number = errno;
  const int result = REAL(close)(descriptor);  // a close that fails has closed all the same
  errno = number;
  return fails ? -1 : result;
}
ssize_t read(int descriptor, void* bytes, size_t size) {
  return of_ours(descriptor) && FAILS ? -1 : REAL(read)(descriptor, bytes, size);
}
int link(const char* from, const char* to) { return below_root(to) && FAILS ? -1 : REAL(link)(from, to); }
int rename(const char* from, const char* to) { return below_root(to) && FAILS ? -1 : REAL(rename)(from, to); }
int unlink(const char* path) { return below_root(path) && FAILS ? -1 : REAL(unlink)(path); }
int mkdir(const char* path, mode_t mode) { return below_root(path) && FAILS ? -1 : REAL(mkdir)(path, mode); }
int chmod(const char* path, mode_t mode) { return below_root(path) && FAILS ? -1 : REAL(chmod)(path, mode); }
int futimens(int descriptor, const struct timespec times[2]) {
  return of_ours(descriptor) && FAILS ? -1 : REAL(futimens)(descriptor, times);
}
