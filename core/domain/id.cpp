// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/id.h>

#include <cstring>

namespace aura {

namespace {

int hexValue(char16_t c) {
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

} // namespace

Result<Id> Id::parse(QStringView text) {
    const Error malformed{ErrorCode::InvalidArgument, QStringLiteral("not an id: ") + text.left(64).toString()};
    if (text.size() != 36)
        return malformed;
    std::array<std::uint8_t, 16> bytes{};
    int digit = 0;
    for (int i = 0; i < 36; ++i) {
        const char16_t c = text[i].unicode();
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != u'-')
                return malformed;
            continue;
        }
        const int value = hexValue(c);
        if (value < 0)
            return malformed;
        auto &byte = bytes[static_cast<std::size_t>(digit / 2)];
        byte = static_cast<std::uint8_t>(byte << 4 | value);
        ++digit;
    }
    return Id{bytes};
}

Id Id::fromBytes(QByteArrayView bytes) {
    Id id;
    if (bytes.size() == 16)
        std::memcpy(id.m_bytes.data(), bytes.data(), 16);
    return id;
}

QString Id::toString() const {
    static constexpr char digits[] = "0123456789abcdef";
    QString text(36, Qt::Uninitialized);
    QChar *out = text.data();
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *out++ = u'-';
        *out++ = QLatin1Char(digits[m_bytes[i] >> 4]);
        *out++ = QLatin1Char(digits[m_bytes[i] & 15]);
    }
    return text;
}

Id IdGenerator::next() {
    std::array<std::uint8_t, 16> bytes{};
    m_random.fill(bytes);
    std::int64_t millis = 0;
    std::uint16_t counter = 0;
    {
        const std::scoped_lock lock(m_mutex);
        const std::int64_t now = m_clock.now();
        if (now > m_lastMillis) {
            m_lastMillis = now;
            // Starts low so that 2,048 ids fit into a millisecond before the time part has to run ahead.
            m_counter = static_cast<std::uint16_t>((bytes[6] << 8 | bytes[7]) & 0x7ff);
        } else if (++m_counter > 0xfff) {
            ++m_lastMillis;
            m_counter = 0;
        }
        millis = m_lastMillis;
        counter = m_counter;
    }
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(millis >> (40 - 8 * i));
    bytes[6] = static_cast<std::uint8_t>(0x70 | counter >> 8);
    bytes[7] = static_cast<std::uint8_t>(counter);
    bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3f));
    return Id{bytes};
}

} // namespace aura
