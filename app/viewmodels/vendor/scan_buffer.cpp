// SPDX-License-Identifier: Apache-2.0
#include "vendor/scan_buffer.h"

#include <utility>

namespace aura::app {

namespace {

// The slowest scanners of the trade send a character every 30 ms; the fastest typists need 60 ms.
constexpr std::int64_t mostBetweenKeys = 50;
constexpr qsizetype shortestCode = 4;
constexpr qsizetype longestCode = 200;

} // namespace

std::optional<QString> ScanBuffer::key(const QString &text, std::int64_t at) {
    const bool belongs = at - m_last <= mostBetweenKeys;
    m_last = at;
    if (!belongs)
        m_code.clear();
    if (text == QLatin1StringView("\r") || text == QLatin1StringView("\n")) {
        const QString code = std::exchange(m_code, {}).trimmed();
        return code.size() >= shortestCode ? std::optional(code) : std::nullopt;
    }
    if (!text.isEmpty() && text.front().isPrint() && m_code.size() < longestCode)
        m_code += text;
    return std::nullopt;
}

} // namespace aura::app
