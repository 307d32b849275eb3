// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>
#include <aura/ports/clock.h>
#include <aura/ports/random.h>

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <mutex>

namespace aura {

/// A 128-bit identifier, made by whoever creates the thing (RFC 9562 UUID, version 7: ordered by creation time).
/// A default-constructed Id is the nil id and means "none".
class Id {
public:
    Id() = default;
    explicit Id(const std::array<std::uint8_t, 16> &bytes)
        : m_bytes(bytes) {}

    /// Reads the 36-character form, upper or lower case. Anything else is InvalidArgument.
    static Result<Id> parse(QStringView text);
    /// Reads exactly 16 bytes, as stored in the database; the nil id for any other length.
    static Id fromBytes(QByteArrayView bytes);

    bool isNil() const { return *this == Id{}; }
    /// 36 characters, lower case.
    QString toString() const;
    QByteArray toBytes() const { return {reinterpret_cast<const char *>(m_bytes.data()), 16}; }
    /// A view of the 16 bytes, valid as long as this Id lives.
    QByteArrayView view() const { return {reinterpret_cast<const char *>(m_bytes.data()), 16}; }
    const std::array<std::uint8_t, 16> &bytes() const { return m_bytes; }

    friend auto operator<=>(const Id &, const Id &) = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

inline size_t qHash(const Id &id, size_t seed = 0) {
    return qHashBits(id.bytes().data(), id.bytes().size(), seed);
}

/// Makes UUIDv7 identifiers that never go backwards within one generator, even when the clock does. Thread-safe.
class IdGenerator {
public:
    /// Both ports must outlive the generator.
    IdGenerator(const Clock &clock, Random &random)
        : m_clock(clock)
        , m_random(random) {}
    Id next();

private:
    const Clock &m_clock;
    Random &m_random;
    std::mutex m_mutex;
    std::int64_t m_lastMillis = 0;
    std::uint16_t m_counter = 0; // rand_a: 12 bits, counts within one millisecond
};

} // namespace aura

template <>
struct std::hash<aura::Id> {
    std::size_t operator()(const aura::Id &id) const noexcept { return aura::qHash(id); }
};
