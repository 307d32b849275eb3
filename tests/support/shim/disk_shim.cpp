// SPDX-License-Identifier: Apache-2.0
// Preloaded into a program under test (LD_PRELOAD): counts what it changes in one folder, and dies, tears a write or
// reports a full disk at a chosen one; it can also set the program's wall clock forward. The program itself knows
// nothing of it. Told through the environment:
//
//   AURA_SHIM_FOLDER   the folder that is watched, absolute; without it nothing is counted
//   AURA_SHIM_LOG      a file that gets one line a change: "fsync path", "write path bytes", …
//   AURA_SHIM_KILL_AT  SIGKILL instead of the n-th change (from 1)
//   AURA_SHIM_TEAR_AT  when the n-th change is a write: half of it, then SIGKILL; otherwise SIGKILL
//   AURA_SHIM_FULL_AT  from the n-th change on, whatever needs room fails with ENOSPC
//   AURA_SHIM_READ_ONLY  1: opening for writing fails with EROFS
//   AURA_SHIM_CLOCK    seconds that the wall clock is ahead
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define AURA_SHIM_EXPORT extern "C" __attribute__((visibility("default")))

namespace {

/// The function that this library stands in front of.
template <typename Function>
Function next(const char *name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

long number(const char *name) {
    const char *text = std::getenv(name);
    return text == nullptr ? 0 : std::atol(text);
}

struct Settings {
    const char *folder = std::getenv("AURA_SHIM_FOLDER");
    std::size_t folderLength = folder == nullptr ? 0 : std::strlen(folder);
    long killAt = number("AURA_SHIM_KILL_AT");
    long tearAt = number("AURA_SHIM_TEAR_AT");
    long fullAt = number("AURA_SHIM_FULL_AT");
    bool readOnly = number("AURA_SHIM_READ_ONLY") != 0;
    long clockAhead = number("AURA_SHIM_CLOCK");
    int log = -1;

    Settings() {
        const char *path = std::getenv("AURA_SHIM_LOG");
        if (path != nullptr)
            log = static_cast<int>(
                ::syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    }
};

const Settings &settings() {
    static const Settings instance;
    return instance;
}

std::atomic<long> changes{0};

[[noreturn]] void die() {
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

bool isWatched(const char *path) {
    const auto &set = settings();
    return set.folderLength > 0 && std::strncmp(path, set.folder, set.folderLength) == 0 &&
           (path[set.folderLength] == '/' || path[set.folderLength] == '\0');
}

/// The path behind a descriptor; false for sockets, pipes and whatever is not watched.
bool watchedPath(int descriptor, char (&path)[PATH_MAX]) {
    if (settings().folderLength == 0)
        return false;
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const auto length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isWatched(path);
}

enum class Verdict { Go, Tear, Full };

/// Counts one change and says what becomes of it; does not return when the program dies here.
Verdict change(const char *what, const char *path, long long bytes, bool needsRoom) {
    const auto &set = settings();
    const long count = ++changes;
    if (set.log >= 0) {
        char line[PATH_MAX + 64];
        const int length = std::snprintf(line, sizeof line, "%s %s %lld\n", what, path, bytes);
        (void)::syscall(SYS_write, set.log, line, static_cast<std::size_t>(length));
    }
    if (count == set.killAt)
        die();
    if (count == set.tearAt)
        return Verdict::Tear;
    if (set.fullAt > 0 && count >= set.fullAt && needsRoom)
        return Verdict::Full;
    return Verdict::Go;
}

/// A write of `size` bytes through `write(bytes)`.
template <typename Write>
ssize_t writeThrough(int descriptor, std::size_t size, const Write &write) {
    char path[PATH_MAX];
    if (!watchedPath(descriptor, path))
        return write(size);
    switch (change("write", path, static_cast<long long>(size), true)) {
    case Verdict::Tear:
        (void)write(size / 2);
        die();
    case Verdict::Full:
        errno = ENOSPC;
        return -1;
    case Verdict::Go:
        break;
    }
    return write(size);
}

/// Any other change of an open file.
template <typename Act>
auto actThrough(const char *what, int descriptor, long long bytes, bool needsRoom, const Act &act) -> decltype(act()) {
    char path[PATH_MAX];
    if (watchedPath(descriptor, path)) {
        const auto verdict = change(what, path, bytes, needsRoom);
        if (verdict == Verdict::Tear)
            die();
        if (verdict == Verdict::Full) {
            errno = ENOSPC;
            return -1;
        }
    }
    return act();
}

/// A change of a name.
template <typename Act>
int nameThrough(const char *what, const char *path, const Act &act) {
    if (isWatched(path) && change(what, path, 0, false) == Verdict::Tear)
        die();
    return act();
}

bool isRefused(const char *path, int flags) {
    const bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0;
    return settings().readOnly && writes && isWatched(path);
}

} // namespace

AURA_SHIM_EXPORT int open64(const char *path, int flags, ...) {
    static const auto real = next<int (*)(const char *, int, ...)>("open64");
    if (isRefused(path, flags)) {
        errno = EROFS;
        return -1;
    }
    va_list rest;
    va_start(rest, flags);
    const auto mode = va_arg(rest, mode_t);
    va_end(rest);
    return real(path, flags, mode);
}

AURA_SHIM_EXPORT int open(const char *path, int flags, ...) {
    static const auto real = next<int (*)(const char *, int, ...)>("open");
    if (isRefused(path, flags)) {
        errno = EROFS;
        return -1;
    }
    va_list rest;
    va_start(rest, flags);
    const auto mode = va_arg(rest, mode_t);
    va_end(rest);
    return real(path, flags, mode);
}

AURA_SHIM_EXPORT int mkdir(const char *path, mode_t mode) noexcept {
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    if (isRefused(path, O_WRONLY)) {
        errno = EROFS;
        return -1;
    }
    return real(path, mode);
}

AURA_SHIM_EXPORT ssize_t write(int descriptor, const void *bytes, size_t size) {
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return writeThrough(descriptor, size, [&](std::size_t count) { return real(descriptor, bytes, count); });
}

AURA_SHIM_EXPORT ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset) {
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return writeThrough(descriptor, size, [&](std::size_t count) { return real(descriptor, bytes, count, offset); });
}

AURA_SHIM_EXPORT ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset) {
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return writeThrough(descriptor, size, [&](std::size_t count) { return real(descriptor, bytes, count, offset); });
}

AURA_SHIM_EXPORT ssize_t writev(int descriptor, const iovec *parts, int count) {
    static const auto real = next<ssize_t (*)(int, const iovec *, int)>("writev");
    return actThrough("write", descriptor, count, true, [&] { return real(descriptor, parts, count); });
}

AURA_SHIM_EXPORT int ftruncate(int descriptor, off_t size) noexcept {
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return actThrough("truncate", descriptor, size, false, [&] { return real(descriptor, size); });
}

AURA_SHIM_EXPORT int ftruncate64(int descriptor, off64_t size) noexcept {
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return actThrough("truncate", descriptor, size, false, [&] { return real(descriptor, size); });
}

AURA_SHIM_EXPORT int posix_fallocate(int descriptor, off_t offset, off_t size) {
    static const auto real = next<int (*)(int, off_t, off_t)>("posix_fallocate");
    // The one function that returns its error instead of setting errno.
    const int status = actThrough("allocate", descriptor, size, true, [&] { return real(descriptor, offset, size); });
    return status == -1 ? ENOSPC : status;
}

AURA_SHIM_EXPORT int fsync(int descriptor) {
    static const auto real = next<int (*)(int)>("fsync");
    return actThrough("fsync", descriptor, 0, false, [&] { return real(descriptor); });
}

AURA_SHIM_EXPORT int fdatasync(int descriptor) {
    static const auto real = next<int (*)(int)>("fdatasync");
    return actThrough("fsync", descriptor, 0, false, [&] { return real(descriptor); });
}

AURA_SHIM_EXPORT int rename(const char *from, const char *to) noexcept {
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return nameThrough("rename", to, [&] { return real(from, to); });
}

AURA_SHIM_EXPORT int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
                               unsigned int flags) noexcept {
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned int)>("renameat2");
    return nameThrough("rename", to, [&] { return real(fromFolder, from, toFolder, to, flags); });
}

AURA_SHIM_EXPORT int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept {
    static const auto real = next<int (*)(int, const char *, int, const char *, int)>("linkat");
    return nameThrough("link", to, [&] { return real(fromFolder, from, toFolder, to, flags); });
}

AURA_SHIM_EXPORT int unlink(const char *path) noexcept {
    static const auto real = next<int (*)(const char *)>("unlink");
    return nameThrough("unlink", path, [&] { return real(path); });
}

AURA_SHIM_EXPORT int clock_gettime(clockid_t clock, timespec *time) noexcept {
    static const auto real = next<int (*)(clockid_t, timespec *)>("clock_gettime");
    const int status = real(clock, time);
    if (status == 0 && clock == CLOCK_REALTIME)
        time->tv_sec += settings().clockAhead;
    return status;
}

AURA_SHIM_EXPORT int gettimeofday(timeval *time, void *zone) noexcept {
    static const auto real = next<int (*)(timeval *, void *)>("gettimeofday");
    const int status = real(time, zone);
    if (status == 0)
        time->tv_sec += settings().clockAhead;
    return status;
}

AURA_SHIM_EXPORT time_t time(time_t *result) noexcept {
    static const auto real = next<time_t (*)(time_t *)>("time");
    const time_t now = real(nullptr) + settings().clockAhead;
    if (result != nullptr)
        *result = now;
    return now;
}
