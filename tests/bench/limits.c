/* What the machine itself needs: the least time that any program can take for the work.
 *   limits stat DIRECTORY     the size and times of every file below, by two threads
 *   limits read DIRECTORY     the bytes of every file below, by two threads
 *   limits write DIRECTORY    what makes one small file durable: new file, fsync, link, fsync of the folder, remove
 *   limits nothing            starting a program
 * Prints how many files there were. */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { threads = 2, most_folders = 10000 };

static char* folders[most_folders];
static int folder_count;
static int reads;
static long seen[threads];

static void fail(const char* what) {
  perror(what);
  exit(1);
}

/* Every folder below that holds files. */
static void collect(const char* path) {
  DIR* directory = opendir(path);
  if (directory == NULL) fail(path);
  int has_files = 0;
  for (struct dirent* entry; (entry = readdir(directory)) != NULL;) {
    if (entry->d_name[0] == '.') continue;
    if (entry->d_type != DT_DIR) {
      has_files = 1;
      continue;
    }
    char* below = NULL;
    if (asprintf(&below, "%s/%s", path, entry->d_name) < 0) fail(path);
    collect(below);
    free(below);
  }
  closedir(directory);
  if (!has_files) return;
  if (folder_count == most_folders) fail("too many folders");
  folders[folder_count++] = strdup(path);
}

static void read_whole(int folder, const char* name) {
  static _Thread_local char buffer[65536];
  const int file = openat(folder, name, O_RDONLY);
  if (file < 0) fail(name);
  while (read(file, buffer, sizeof buffer) > 0) {
  }
  close(file);
}

static void* work(void* which) {
  const long self = (long)which;
  for (int i = (int)self; i < folder_count; i += threads) {
    DIR* directory = opendir(folders[i]);
    if (directory == NULL) fail(folders[i]);
    for (struct dirent* entry; (entry = readdir(directory)) != NULL;) {
      if (entry->d_type != DT_REG) continue;
      struct stat status;
      if (fstatat(dirfd(directory), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) fail(entry->d_name);
      if (reads) read_whole(dirfd(directory), entry->d_name);
      ++seen[self];
    }
    closedir(directory);
  }
  return NULL;
}

static void walk(const char* root) {
  collect(root);
  pthread_t others[threads];
  for (long i = 0; i < threads; ++i) pthread_create(&others[i], NULL, work, (void*)i);
  long all = 0;
  for (int i = 0; i < threads; ++i) {
    pthread_join(others[i], NULL);
    all += seen[i];
  }
  printf("%ld\n", all);
}

static void write_durably(const char* root) {
  char bytes[2500];
  memset(bytes, 'x', sizeof bytes);
  const int folder = open(root, O_RDONLY | O_DIRECTORY);
  const int file = openat(folder, "limits.new", O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (folder < 0 || file < 0) fail(root);
  if (write(file, bytes, sizeof bytes) != (ssize_t)sizeof bytes || fsync(file) != 0 || close(file) != 0) fail(root);
  if (linkat(folder, "limits.new", folder, "limits.written", 0) != 0) fail(root);
  if (unlinkat(folder, "limits.new", 0) != 0 || fsync(folder) != 0) fail(root);
  unlinkat(folder, "limits.written", 0);
  printf("1\n");
}

int main(int argc, char** argv) {
  if (argc == 2 && strcmp(argv[1], "nothing") == 0) return 0;
  if (argc != 3) return 2;
  reads = strcmp(argv[1], "read") == 0;
  if (strcmp(argv[1], "write") == 0) {
    write_durably(argv[2]);
  } else {
    walk(argv[2]);
  }
  return 0;
}
