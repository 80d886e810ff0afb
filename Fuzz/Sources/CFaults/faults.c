// Makes one call to the system fail: a library that is preloaded into `kith` (LD_PRELOAD).
//
// In C, because it must stand in for functions with a variable number of arguments, and before the Swift runtime
// is there.
//
//   KITH_FAULT=KIND:N:WHAT   the Nth call of a kind (from 1; `N+`: and all after it) fails.
//                            WHAT is an error number, `short` (half of what was asked for) or `kill` (SIGKILL).
//   KITH_FAULT_COUNTS=FILE   at the end, how many calls of each kind there were, a line a kind.
//
// Writing to standard error is a kind of its own, `say`; `any` counts all kinds together.

#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { ANY, OPEN, READ, WRITE, SAY, CLOSE, STAT, RENAME, LINK, UNLINK, SYNC, TRUNCATE, LOCK, MAP, FOLDER, LIST, MODE,
            RANDOM, KINDS };

static const char *const names[KINDS] = {"any",  "open", "read",     "write", "say", "close",  "stat", "rename", "link",
                                         "unlink", "sync", "truncate", "lock",  "map", "folder", "list", "mode",   "random"};

static atomic_long counts[KINDS];
static int chosen = -1;
static long nth;
static int onwards;
static int failure;

enum { GOES_ON = 0, SHORT = -1, KILL = -2 };

__attribute__((constructor)) static void begin(void) {
  // A run that hangs ends by SIGALRM.
  alarm(30);
  const char *fault = getenv("KITH_FAULT");
  if (!fault) return;
  const char *number = strchr(fault, ':');
  const char *what = number ? strchr(number + 1, ':') : NULL;
  if (!what) return;
  for (int kind = 0; kind < KINDS; kind++)
    if (strlen(names[kind]) == (size_t)(number - fault) && !strncmp(names[kind], fault, number - fault)) chosen = kind;
  nth = atol(number + 1);
  onwards = what[-1] == '+';
  failure = !strcmp(what + 1, "short") ? SHORT : !strcmp(what + 1, "kill") ? KILL : atoi(what + 1);
}

__attribute__((destructor)) static void end(void) {
  const char *path = getenv("KITH_FAULT_COUNTS");
  if (!path) return;
  int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  for (int kind = 0; kind < KINDS; kind++) {
    char line[64];
    int size = snprintf(line, sizeof line, "%s %ld\n", names[kind], atomic_load(&counts[kind]));
    syscall(SYS_write, file, line, size);
  }
  syscall(SYS_close, file);
}

// Whether this call is the one: GOES_ON, SHORT or an error number.
static int strike_one(int kind) {
  long count = atomic_fetch_add(&counts[kind], 1) + 1;
  if (kind != chosen || !(count == nth || (onwards && count > nth))) return GOES_ON;
  if (failure == KILL) syscall(SYS_kill, getpid(), SIGKILL);
  return failure;
}

static int strike(int kind) {
  int all = strike_one(ANY);
  int one = strike_one(kind);
  return one ? one : all;
}

#define REAL(name) __typeof__(name) *real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

#define FAIL(kind, result)   \
  do {                       \
    int what = strike(kind); \
    if (what > 0) {          \
      errno = what;          \
      return result;         \
    }                        \
  } while (0)

// A plain stand-in: the same arguments, handed on.
#define STANDS_IN(type, name, kind, result, parameters, arguments) \
  type name parameters {                                           \
    FAIL(kind, result);                                            \
    REAL(name);                                                    \
    return real arguments;                                         \
  }

#define MODE_OF(flags)                         \
  mode_t mode = 0;                             \
  if ((flags) & (O_CREAT | __O_TMPFILE)) {     \
    va_list list;                              \
    va_start(list, flags);                     \
    mode = va_arg(list, mode_t);               \
    va_end(list);                              \
  }

#define OPENS(name, parameters, arguments) \
  int name parameters {                    \
    MODE_OF(flags);                        \
    FAIL(OPEN, -1);                        \
    REAL(name);                            \
    return real arguments;                 \
  }

OPENS(open, (const char *path, int flags, ...), (path, flags, mode))
OPENS(open64, (const char *path, int flags, ...), (path, flags, mode))
OPENS(openat, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))
OPENS(openat64, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))
STANDS_IN(FILE *, fopen, OPEN, NULL, (const char *path, const char *mode), (path, mode))
STANDS_IN(FILE *, fopen64, OPEN, NULL, (const char *path, const char *mode), (path, mode))
STANDS_IN(int, creat, OPEN, -1, (const char *path, mode_t mode), (path, mode))
STANDS_IN(int, mkstemp, OPEN, -1, (char *path), (path))
STANDS_IN(int, mkstemp64, OPEN, -1, (char *path), (path))
STANDS_IN(int, mkostemp, OPEN, -1, (char *path, int flags), (path, flags))
STANDS_IN(int, memfd_create, OPEN, -1, (const char *name, unsigned int flags), (name, flags))

#define TRANSFERS(type, name, kind, parameters, arguments) \
  type name parameters {                                   \
    int what = strike(kind);                               \
    if (what > 0) {                                        \
      errno = what;                                        \
      return -1;                                           \
    }                                                      \
    if (what == SHORT && size > 1) size /= 2;              \
    REAL(name);                                            \
    return real arguments;                                 \
  }

extern ssize_t __read_chk(int, void *, size_t, size_t);
extern ssize_t __pread_chk(int, void *, size_t, off_t, size_t);
extern ssize_t __pread64_chk(int, void *, size_t, off64_t, size_t);

TRANSFERS(ssize_t, read, READ, (int file, void *bytes, size_t size), (file, bytes, size))
TRANSFERS(ssize_t, __read_chk, READ, (int file, void *bytes, size_t size, size_t room), (file, bytes, size, room))
TRANSFERS(ssize_t, pread, READ, (int file, void *bytes, size_t size, off_t place), (file, bytes, size, place))
TRANSFERS(ssize_t, pread64, READ, (int file, void *bytes, size_t size, off64_t place), (file, bytes, size, place))
TRANSFERS(ssize_t, __pread_chk, READ, (int file, void *bytes, size_t size, off_t place, size_t room),
          (file, bytes, size, place, room))
TRANSFERS(ssize_t, __pread64_chk, READ, (int file, void *bytes, size_t size, off64_t place, size_t room),
          (file, bytes, size, place, room))
TRANSFERS(ssize_t, write, file == 2 ? SAY : WRITE, (int file, const void *bytes, size_t size), (file, bytes, size))
TRANSFERS(ssize_t, pwrite, WRITE, (int file, const void *bytes, size_t size, off_t place), (file, bytes, size, place))
TRANSFERS(ssize_t, pwrite64, WRITE, (int file, const void *bytes, size_t size, off64_t place),
          (file, bytes, size, place))
STANDS_IN(ssize_t, writev, WRITE, -1, (int file, const struct iovec *pieces, int count), (file, pieces, count))
STANDS_IN(ssize_t, readv, READ, -1, (int file, const struct iovec *pieces, int count), (file, pieces, count))

// Linux closes a file even where it says that it could not.
int close(int file) {
  int what = strike(CLOSE);
  REAL(close);
  int result = real(file);
  if (what <= 0) return result;
  errno = what;
  return -1;
}

STANDS_IN(int, stat, STAT, -1, (const char *path, struct stat *status), (path, status))
STANDS_IN(int, lstat, STAT, -1, (const char *path, struct stat *status), (path, status))
STANDS_IN(int, fstat, STAT, -1, (int file, struct stat *status), (file, status))
STANDS_IN(int, fstatat, STAT, -1, (int folder, const char *path, struct stat *status, int flags),
          (folder, path, status, flags))
STANDS_IN(int, stat64, STAT, -1, (const char *path, struct stat64 *status), (path, status))
STANDS_IN(int, lstat64, STAT, -1, (const char *path, struct stat64 *status), (path, status))
STANDS_IN(int, fstat64, STAT, -1, (int file, struct stat64 *status), (file, status))
STANDS_IN(int, fstatat64, STAT, -1, (int folder, const char *path, struct stat64 *status, int flags),
          (folder, path, status, flags))
STANDS_IN(int, access, STAT, -1, (const char *path, int mode), (path, mode))
STANDS_IN(int, faccessat, STAT, -1, (int folder, const char *path, int mode, int flags), (folder, path, mode, flags))
STANDS_IN(ssize_t, readlink, STAT, -1, (const char *path, char *target, size_t size), (path, target, size))
STANDS_IN(ssize_t, readlinkat, STAT, -1, (int folder, const char *path, char *target, size_t size),
          (folder, path, target, size))
STANDS_IN(char *, realpath, STAT, NULL, (const char *path, char *target), (path, target))
STANDS_IN(int, rename, RENAME, -1, (const char *from, const char *to), (from, to))
STANDS_IN(int, renameat, RENAME, -1, (int in, const char *from, int out, const char *to), (in, from, out, to))
STANDS_IN(int, renameat2, RENAME, -1, (int in, const char *from, int out, const char *to, unsigned int flags),
          (in, from, out, to, flags))
STANDS_IN(int, link, LINK, -1, (const char *from, const char *to), (from, to))
STANDS_IN(int, linkat, LINK, -1, (int in, const char *from, int out, const char *to, int flags),
          (in, from, out, to, flags))
STANDS_IN(int, symlink, LINK, -1, (const char *from, const char *to), (from, to))
STANDS_IN(int, unlink, UNLINK, -1, (const char *path), (path))
STANDS_IN(int, unlinkat, UNLINK, -1, (int folder, const char *path, int flags), (folder, path, flags))
STANDS_IN(int, rmdir, UNLINK, -1, (const char *path), (path))
STANDS_IN(int, fsync, SYNC, -1, (int file), (file))
STANDS_IN(int, fdatasync, SYNC, -1, (int file), (file))
STANDS_IN(int, ftruncate, TRUNCATE, -1, (int file, off_t size), (file, size))
STANDS_IN(int, ftruncate64, TRUNCATE, -1, (int file, off64_t size), (file, size))
STANDS_IN(int, flock, LOCK, -1, (int file, int operation), (file, operation))
STANDS_IN(int, mkdir, FOLDER, -1, (const char *path, mode_t mode), (path, mode))
STANDS_IN(int, mkdirat, FOLDER, -1, (int folder, const char *path, mode_t mode), (folder, path, mode))
STANDS_IN(DIR *, opendir, LIST, NULL, (const char *path), (path))
STANDS_IN(DIR *, fdopendir, LIST, NULL, (int file), (file))
STANDS_IN(struct dirent *, readdir, LIST, NULL, (DIR *folder), (folder))
STANDS_IN(struct dirent64 *, readdir64, LIST, NULL, (DIR *folder), (folder))
STANDS_IN(int, chmod, MODE, -1, (const char *path, mode_t mode), (path, mode))
STANDS_IN(int, fchmod, MODE, -1, (int file, mode_t mode), (file, mode))
STANDS_IN(int, fchmodat, MODE, -1, (int folder, const char *path, mode_t mode, int flags), (folder, path, mode, flags))
STANDS_IN(int, fchown, MODE, -1, (int file, uid_t owner, gid_t group), (file, owner, group))
STANDS_IN(ssize_t, getrandom, RANDOM, -1, (void *bytes, size_t size, unsigned int flags), (bytes, size, flags))
STANDS_IN(int, getentropy, RANDOM, -1, (void *bytes, size_t size), (bytes, size))
STANDS_IN(void *, mmap, MAP, MAP_FAILED, (void *place, size_t size, int protection, int flags, int file, off_t offset),
          (place, size, protection, flags, file, offset))
STANDS_IN(void *, mmap64, MAP, MAP_FAILED,
          (void *place, size_t size, int protection, int flags, int file, off64_t offset),
          (place, size, protection, flags, file, offset))

// Locks of a record or of an open file; all else that fcntl does, too.
#define CONTROLS(name)                                \
  int name(int file, int command, ...) {              \
    va_list list;                                     \
    va_start(list, command);                          \
    void *argument = va_arg(list, void *);            \
    va_end(list);                                     \
    int isLock = command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK || command == F_OFD_SETLKW; \
    if (isLock) FAIL(LOCK, -1);                       \
    REAL(name);                                       \
    return real(file, command, argument);             \
  }

CONTROLS(fcntl)
CONTROLS(fcntl64)
