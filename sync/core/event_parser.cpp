// SPDX-License-Identifier: Apache-2.0
#include "core/event_parser.h"

namespace aura::sync {

Status EventParser::feed(QByteArrayView bytes) {
    for (const char byte : bytes) {
        // A line ends with CR, LF or both.
        const bool secondHalf = std::exchange(m_afterReturn, byte == '\r') && byte == '\n';
        if (secondHalf)
            continue;
        if (byte == '\r' || byte == '\n') {
            endLine();
            continue;
        }
        if (m_line.size() + m_data.size() >= largestEvent)
            return Error{ErrorCode::TooLarge, QStringLiteral("an event of more than 64 KiB")};
        m_line.append(byte);
    }
    return {};
}

void EventParser::endLine() {
    const auto line = std::exchange(m_line, {});
    if (line.isEmpty()) {
        const auto type = std::exchange(m_type, {});
        const auto data = std::exchange(m_data, {});
        if (std::exchange(m_hasData, false))
            m_take(type.isEmpty() ? QByteArray("message") : type, data);
        return;
    }
    const auto colon = line.indexOf(':');
    const auto field = colon < 0 ? line : line.left(colon);
    auto value = colon < 0 ? QByteArray() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "event") {
        m_type = value;
    } else if (field == "data") {
        if (std::exchange(m_hasData, true))
            m_data.append('\n');
        m_data.append(value);
    }
}

} // namespace aura::sync
