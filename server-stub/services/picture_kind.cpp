// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/blobs.h>

#include <QtEndian>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T bigEndianAt(QByteArrayView bytes, qsizetype at) {
    return qFromBigEndian<T>(bytes.data() + at);
}
template <typename T>
T littleEndianAt(QByteArrayView bytes, qsizetype at) {
    return qFromLittleEndian<T>(bytes.data() + at);
}

std::uint8_t byteAt(QByteArrayView bytes, qsizetype at) {
    return static_cast<std::uint8_t>(bytes[at]);
}

/// Looks for the frame header among a JPEG's segments (ITU T.81, B.2.2).
void readJpegSize(QByteArrayView bytes, PictureKind &kind) {
    for (qsizetype at = 2; at + 9 < bytes.size();) {
        if (byteAt(bytes, at) != 0xff)
            return;
        const auto marker = byteAt(bytes, at + 1);
        if (marker == 0xff) { // fill byte
            ++at;
            continue;
        }
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            kind.height = bigEndianAt<quint16>(bytes, at + 5);
            kind.width = bigEndianAt<quint16>(bytes, at + 7);
            return;
        }
        at += 2 + bigEndianAt<quint16>(bytes, at + 2);
    }
}

/// The three forms of a WebP's first chunk (RFC 9649).
void readWebpSize(QByteArrayView bytes, PictureKind &kind) {
    if (bytes.size() < 30)
        return;
    const auto chunk = bytes.sliced(12, 4);
    const auto threeBytes = [&](qsizetype at) {
        return byteAt(bytes, at) | byteAt(bytes, at + 1) << 8 | byteAt(bytes, at + 2) << 16;
    };
    if (chunk == "VP8X") {
        kind.width = threeBytes(24) + 1;
        kind.height = threeBytes(27) + 1;
    } else if (chunk == "VP8 ") {
        kind.width = littleEndianAt<quint16>(bytes, 26) & 0x3fff;
        kind.height = littleEndianAt<quint16>(bytes, 28) & 0x3fff;
    } else if (chunk == "VP8L") {
        const auto bits = littleEndianAt<quint32>(bytes, 21);
        kind.width = static_cast<int>(bits & 0x3fff) + 1;
        kind.height = static_cast<int>(bits >> 14 & 0x3fff) + 1;
    }
}

} // namespace

std::optional<PictureKind> sniffPicture(QByteArrayView bytes) {
    PictureKind kind;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        kind.mime = u"image/png"_s;
        if (bytes.size() >= 24) {
            kind.width = static_cast<int>(bigEndianAt<quint32>(bytes, 16) & 0x7fffffff);
            kind.height = static_cast<int>(bigEndianAt<quint32>(bytes, 20) & 0x7fffffff);
        }
    } else if (bytes.startsWith("\xff\xd8\xff")) {
        kind.mime = u"image/jpeg"_s;
        readJpegSize(bytes, kind);
    } else if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        kind.mime = u"image/gif"_s;
        if (bytes.size() >= 10) {
            kind.width = littleEndianAt<quint16>(bytes, 6);
            kind.height = littleEndianAt<quint16>(bytes, 8);
        }
    } else if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8, 4) == "WEBP") {
        kind.mime = u"image/webp"_s;
        readWebpSize(bytes, kind);
    } else {
        return std::nullopt;
    }
    return kind;
}

} // namespace aura::server
