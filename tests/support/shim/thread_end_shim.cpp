// SPDX-License-Identifier: Apache-2.0
// Preloaded into a program under test (LD_PRELOAD): what a library keeps for each thread is taken down only when exit()
// has already cleaned up, and the process waits for the first such end. It is the worst moment that the system may
// choose for a thread which counts as finished; a program that relies on a better one crashes.
//
//   AURA_SHIM_LATE  part of the file name of the library whose threads' ends are late
//   AURA_SHIM_MARK  a file that is made once such an end was late; without it the run says nothing
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <pthread.h>
#include <unistd.h>

namespace {

using Destructor = void (*)(void *);

constexpr int most = 8;
// A thread that somebody joins may end before exit(); its joiner must not wait for ever.
constexpr auto patience = std::chrono::seconds(5);

// Never destroyed: it is used after everything else is.
struct State {
    std::mutex mutex;
    std::condition_variable changed;
    Destructor destructors[most] = {};
    int count = 0;
    int ended = 0;
    bool cleanedUp = false;
};
State &state() {
    static auto *const kept = new State;
    return *kept;
}

void takeDownLate(int which, void *value) {
    auto &shared = state();
    std::unique_lock lock(shared.mutex);
    const bool late = shared.changed.wait_for(lock, patience, [&] { return shared.cleanedUp; });
    const auto destructor = shared.destructors[which];
    lock.unlock();
    if (const char *mark = std::getenv("AURA_SHIM_MARK"); late && mark != nullptr)
        ::close(::open(mark, O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    destructor(value);
    lock.lock();
    ++shared.ended;
    shared.changed.notify_all();
}

template <int which>
void wrapper(void *value) {
    takeDownLate(which, value);
}

constexpr Destructor wrappers[most] = {wrapper<0>, wrapper<1>, wrapper<2>, wrapper<3>,
                                       wrapper<4>, wrapper<5>, wrapper<6>, wrapper<7>};

void whenCleanedUp() {
    auto &shared = state();
    std::unique_lock lock(shared.mutex);
    shared.cleanedUp = true;
    shared.changed.notify_all();
    shared.changed.wait_for(lock, patience, [&] { return shared.ended > 0; });
}

// What is registered first runs last.
__attribute__((constructor)) void registerFirst() {
    std::atexit(whenCleanedUp);
}

} // namespace

extern "C" __attribute__((visibility("default"))) int pthread_key_create(pthread_key_t *key, Destructor destructor) {
    static const auto next =
        reinterpret_cast<int (*)(pthread_key_t *, Destructor)>(dlsym(RTLD_NEXT, "pthread_key_create"));
    const char *library = std::getenv("AURA_SHIM_LATE");
    Dl_info where{};
    if (destructor == nullptr || library == nullptr || dladdr(reinterpret_cast<void *>(destructor), &where) == 0 ||
        where.dli_fname == nullptr || std::strstr(where.dli_fname, library) == nullptr)
        return next(key, destructor);
    auto &shared = state();
    const std::scoped_lock lock(shared.mutex);
    if (shared.count == most)
        return next(key, destructor);
    shared.destructors[shared.count] = destructor;
    return next(key, wrappers[shared.count++]);
}
