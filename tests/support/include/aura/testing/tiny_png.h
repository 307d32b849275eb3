// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace aura::testing {

/// A whole picture without a library that draws: a PNG of 16 by 16 pixels of one grey, another one for each `grey`.
inline QByteArray tinyPng(std::uint8_t grey) {
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const auto chunk = [&](const QByteArray &name, const QByteArray &payload) -> QByteArray {
        quint32 sum = 0xffffffffU;
        for (const char byte : QByteArray(name + payload)) {
            sum ^= static_cast<std::uint8_t>(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum & 1U) != 0 ? 0xedb88320U ^ (sum >> 1U) : sum >> 1U;
        }
        return number(static_cast<quint32>(payload.size())) + name + payload + number(~sum);
    };
    QByteArray rows;
    for (int row = 0; row < 16; ++row)
        rows += QByteArray(1, '\0') + QByteArray(16, static_cast<char>(grey));
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", number(16) + number(16) + QByteArray("\x08\0\0\0\0", 5)) +
           chunk("IDAT", qCompress(rows).mid(4)) + chunk("IEND", {});
}

} // namespace aura::testing
