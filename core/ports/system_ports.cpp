// SPDX-License-Identifier: Apache-2.0
#include <aura/ports/clock.h>
#include <aura/ports/random.h>

#include <QRandomGenerator>

#include <chrono>
#include <cstring>

namespace aura {

UnixMillis SystemClock::now() const {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::int64_t SystemClock::monotonic() const {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

std::uint64_t Random::below(std::uint64_t bound) {
    // Rejection keeps the distribution uniform for every bound.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    std::uint64_t value = 0;
    do {
        std::uint8_t bytes[sizeof value];
        fill(bytes);
        std::memcpy(&value, bytes, sizeof value);
    } while (value >= limit);
    return value % bound;
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) {
    auto *generator = QRandomGenerator::system();
    std::size_t done = 0;
    while (done < bytes.size()) {
        const quint32 word = generator->generate();
        const std::size_t part = std::min(sizeof word, bytes.size() - done);
        std::memcpy(bytes.data() + done, &word, part);
        done += part;
    }
}

} // namespace aura
