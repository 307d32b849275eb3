// SPDX-License-Identifier: Apache-2.0
#include "blobs/picture_privacy.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

Error damaged(const QString &detail) {
    return {ErrorCode::Corrupt, detail};
}

std::uint8_t byteAt(QByteArrayView bytes, qsizetype at) {
    return static_cast<std::uint8_t>(bytes[at]);
}

template <typename T>
QByteArray bigEndian(T value) {
    std::array<char, sizeof(T)> bytes{};
    qToBigEndian(value, bytes.data());
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

QByteArray littleEndian(quint32 value) {
    std::array<char, sizeof(value)> bytes{};
    qToLittleEndian(value, bytes.data());
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

constexpr int upright = 1;

/// Which side is up, 1 to 8, of the TIFF structure that Exif is; `upright` where it does not say.
int orientationOf(QByteArrayView tiff) {
    const bool little = tiff.startsWith("II*\0"_ba);
    if (tiff.size() < 8 || (!little && !tiff.startsWith("MM\0*"_ba)))
        return upright;
    const auto number16 = [&](qsizetype at) {
        return little ? qFromLittleEndian<quint16>(tiff.data() + at) : qFromBigEndian<quint16>(tiff.data() + at);
    };
    const auto number32 = [&](qsizetype at) {
        return little ? qFromLittleEndian<quint32>(tiff.data() + at) : qFromBigEndian<quint32>(tiff.data() + at);
    };
    constexpr quint16 orientation = 0x0112;
    constexpr qsizetype entrySize = 12;
    const qsizetype directory = number32(4);
    if (directory + 2 > tiff.size())
        return upright;
    const qsizetype entries = number16(directory);
    for (qsizetype i = 0; i < entries; ++i) {
        const auto entry = directory + 2 + i * entrySize;
        if (entry + entrySize > tiff.size())
            break;
        if (number16(entry) != orientation)
            continue;
        const int value = number16(entry + 8);
        return value >= 1 && value <= 8 ? value : upright;
    }
    return upright;
}

/// The TIFF structure that says which side is up, and nothing else.
QByteArray tiffOf(int orientation) {
    return QByteArray("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19) + static_cast<char>(orientation) +
           QByteArray(6, '\0');
}

// JPEG (ITU T.81, B.1): segments of a marker, a length and a payload, and coded data after each start of a scan.
namespace jpeg {

const QByteArray exifName("Exif\0\0", 6);

enum Marker : std::uint8_t {
    Rst0 = 0xd0,
    Rst7 = 0xd7,
    EndOfImage = 0xd9,
    StartOfScan = 0xda,
    App0 = 0xe0,
    App1 = 0xe1,
    App2 = 0xe2,
    App14 = 0xee,
    App15 = 0xef,
    Jpg0 = 0xf0,
    Jpg13 = 0xfd,
    Comment = 0xfe,
    Temporary = 0x01
};

QByteArray segment(std::uint8_t marker, QByteArrayView payload) {
    return QByteArray("\xff", 1) + static_cast<char>(marker) + bigEndian(static_cast<quint16>(payload.size() + 2)) +
           payload.toByteArray();
}

/// What is left of a segment: nothing for one that only tells things.
QByteArray kept(std::uint8_t marker, QByteArrayView payload) {
    constexpr qsizetype jfifSize = 14; // without the small picture
    if (marker == App0) {
        if (!payload.startsWith("JFIF\0"_ba) || payload.size() < jfifSize)
            return {};
        QByteArray jfif = payload.first(jfifSize).toByteArray();
        jfif[12] = jfif[13] = '\0'; // its size
        return segment(marker, jfif);
    }
    const bool colours = (marker == App2 && payload.startsWith("ICC_PROFILE\0"_ba)) ||
                         (marker == App14 && payload.startsWith("Adobe"_ba));
    const bool tells = (marker >= App0 && marker <= App15) || (marker >= Jpg0 && marker <= Comment);
    return tells && !colours ? QByteArray() : segment(marker, payload);
}

/// Where the coded data that begins at `at` ends.
qsizetype endOfScan(QByteArrayView bytes, qsizetype at) {
    for (; at + 1 < bytes.size(); ++at) {
        const auto next = byteAt(bytes, at + 1);
        if (byteAt(bytes, at) == 0xff && next != 0 && next != 0xff && !(next >= Rst0 && next <= Rst7))
            return at;
    }
    return bytes.size();
}

Result<QByteArray> withoutMetadata(QByteArrayView bytes) {
    QByteArray result;
    result.reserve(bytes.size());
    QByteArray front; // JFIF is to come first, what says which side is up next
    int orientation = upright;
    bool scanned = false;
    qsizetype at = 2;
    for (;;) {
        while (at + 1 < bytes.size() && byteAt(bytes, at) == 0xff && byteAt(bytes, at + 1) == 0xff) // fill bytes
            ++at;
        if (at + 1 >= bytes.size() || byteAt(bytes, at) != 0xff)
            return damaged(u"no marker where a JPEG needs one"_s);
        const auto marker = byteAt(bytes, at + 1);
        if (marker == EndOfImage)
            break;
        if (marker == Temporary ||
            (marker >= Rst0 && marker <= Rst7)) { // without a payload, and without a meaning here
            at += 2;
            continue;
        }
        const qsizetype length = at + 4 <= bytes.size() ? qFromBigEndian<quint16>(bytes.data() + at + 2) : 0;
        if (length < 2 || at + 2 + length > bytes.size())
            return damaged(u"a segment of a JPEG ends after the file"_s);
        const auto payload = bytes.sliced(at + 4, length - 2);
        at += 2 + length;
        if (marker == App1 && payload.startsWith(exifName) && orientation == upright)
            orientation = orientationOf(payload.sliced(exifName.size()));
        if (marker == App0)
            front += front.isEmpty() ? kept(marker, payload) : QByteArray();
        else
            result += kept(marker, payload);
        if (marker == StartOfScan) {
            const auto end = endOfScan(bytes, at);
            result += bytes.sliced(at, end - at);
            at = end;
            scanned = true;
        }
    }
    if (!scanned)
        return damaged(u"a JPEG without a picture"_s);
    if (orientation != upright)
        front += segment(App1, QByteArray(exifName + tiffOf(orientation)));
    return QByteArray(QByteArray("\xff\xd8", 2) + front + result + QByteArray("\xff\xd9", 2));
}

} // namespace jpeg

// PNG (ISO 15948): chunks of a length, a name, a payload and a checksum.
namespace png {

constexpr qsizetype signatureSize = 8;
constexpr qsizetype chunkOverhead = 12;

quint32 checksum(QByteArrayView bytes) {
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 n = 0; n < made.size(); ++n) {
            quint32 value = n;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1U) : value >> 1U;
            made.at(n) = value;
        }
        return made;
    }();
    quint32 sum = 0xffffffffU;
    for (const char byte : bytes)
        sum = table.at((sum ^ static_cast<std::uint8_t>(byte)) & 0xffU) ^ (sum >> 8U);
    return ~sum;
}

QByteArray chunk(QByteArrayView name, QByteArrayView payload) {
    const QByteArray named = name.toByteArray() + payload.toByteArray();
    return bigEndian(static_cast<quint32>(payload.size())) + named + bigEndian(checksum(named));
}

bool isKept(QByteArrayView name) {
    // Critical ones, those of colours and transparency, the size of a dot, and those of moving pictures.
    static const std::array<QByteArrayView, 17> known{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA",
                                                      "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD",
                                                      "pHYs", "acTL", "fcTL", "fdAT", "hIST"};
    return std::find(known.begin(), known.end(), name) != known.end();
}

Result<QByteArray> withoutMetadata(QByteArrayView bytes) {
    QByteArray header;
    QByteArray rest;
    rest.reserve(bytes.size());
    int orientation = upright;
    bool pixels = false;
    for (qsizetype at = signatureSize;;) {
        if (at + chunkOverhead > bytes.size())
            return damaged(u"a PNG without an end"_s);
        const qsizetype length = qFromBigEndian<quint32>(bytes.data() + at);
        if (length > bytes.size() - at - chunkOverhead)
            return damaged(u"a chunk of a PNG ends after the file"_s);
        const auto name = bytes.sliced(at + 4, 4);
        const auto payload = bytes.sliced(at + 8, length);
        // Of what goes anyway nobody needs to know whether it is well.
        const bool matters = isKept(name) || name == "eXIf";
        if (matters &&
            checksum(bytes.sliced(at + 4, length + 4)) != qFromBigEndian<quint32>(bytes.data() + at + 8 + length))
            return damaged(u"a chunk of a PNG has another checksum"_s);
        if ((name == "IHDR") != header.isEmpty())
            return damaged(u"a PNG that does not begin with its header"_s);
        const auto whole = bytes.sliced(at, length + chunkOverhead);
        if (header.isEmpty())
            header = whole.toByteArray();
        else if (isKept(name))
            rest += whole;
        else if (name == "eXIf")
            orientation = orientationOf(payload);
        pixels = pixels || name == "IDAT";
        if (name == "IEND")
            break;
        at += length + chunkOverhead;
    }
    if (!pixels)
        return damaged(u"a PNG without a picture"_s);
    if (orientation != upright)
        header += chunk("eXIf", tiffOf(orientation));
    return QByteArray(bytes.first(signatureSize).toByteArray() + header + rest);
}

} // namespace png

// WebP (RFC 9649): chunks of a name, a length and a payload of even size, in one of RIFF.
namespace webp {

constexpr qsizetype riffHeader = 12;
constexpr qsizetype chunkHeader = 8;
constexpr qsizetype frameHeader = 16;
constexpr std::uint8_t hasExif = 0x08;
constexpr std::uint8_t hasXmp = 0x04;

QByteArray chunk(QByteArrayView name, QByteArrayView payload) {
    QByteArray made = name.toByteArray() + littleEndian(static_cast<quint32>(payload.size())) + payload.toByteArray();
    if (payload.size() % 2 != 0)
        made += '\0';
    return made;
}

struct Kept {
    QByteArray chunks;
    int orientation = upright;
    bool extended = false;
    bool pixels = false;
};

Result<Kept> keptOf(QByteArrayView bytes, bool inFrame) {
    Kept kept;
    for (qsizetype at = 0; at < bytes.size();) {
        if (at + chunkHeader > bytes.size())
            return damaged(u"a chunk of a WebP has no header"_s);
        const auto name = bytes.sliced(at, 4);
        const qsizetype length = qFromLittleEndian<quint32>(bytes.data() + at + 4);
        if (length > bytes.size() - at - chunkHeader)
            return damaged(u"a chunk of a WebP ends after the file"_s);
        const auto payload = bytes.sliced(at + chunkHeader, length);
        at += chunkHeader + length + length % 2;
        const bool coded = name == "VP8 " || name == "VP8L";
        if (coded || name == "ALPH") {
            kept.pixels = kept.pixels || coded;
            kept.chunks += chunk(name, payload);
        } else if (inFrame) {
            continue;
        } else if (name == "ANMF" && payload.size() >= frameHeader) {
            AURA_ASSIGN(const auto frame, keptOf(payload.sliced(frameHeader), true));
            kept.pixels = kept.pixels || frame.pixels;
            kept.chunks += chunk(name, QByteArray(payload.first(frameHeader).toByteArray() + frame.chunks));
        } else if (name == "VP8X" && payload.size() >= 10) {
            QByteArray flags = payload.toByteArray();
            flags[0] = static_cast<char>(byteAt(payload, 0) & ~(hasExif | hasXmp));
            kept.extended = true;
            kept.chunks += chunk(name, flags);
        } else if (name == "ICCP" || name == "ANIM") {
            kept.chunks += chunk(name, payload);
        } else if (name == "EXIF") {
            // Some write the name that belongs into a JPEG here, too.
            kept.orientation =
                orientationOf(payload.startsWith(jpeg::exifName) ? payload.sliced(jpeg::exifName.size()) : payload);
        }
    }
    return kept;
}

Result<QByteArray> withoutMetadata(QByteArrayView bytes) {
    const qsizetype length = qFromLittleEndian<quint32>(bytes.data() + 4);
    if (length < 4 || length > bytes.size() - chunkHeader)
        return damaged(u"a WebP ends after the file"_s);
    AURA_ASSIGN(auto kept, keptOf(bytes.sliced(riffHeader, length - 4), false));
    if (!kept.pixels)
        return damaged(u"a WebP without a picture"_s);
    // Only the extended form has a place for it, and its first chunk is the one that says so.
    if (kept.orientation != upright && kept.extended && kept.chunks.startsWith("VP8X")) {
        kept.chunks[chunkHeader] = static_cast<char>(byteAt(kept.chunks, chunkHeader) | hasExif);
        kept.chunks += chunk("EXIF", tiffOf(kept.orientation));
    }
    return QByteArray("RIFF"_ba + littleEndian(static_cast<quint32>(kept.chunks.size() + 4)) + "WEBP"_ba + kept.chunks);
}

} // namespace webp

// GIF89a: a header, then pictures and extensions of blocks of at most 255 bytes each, of which an empty one is the
// last.
namespace gif {

constexpr qsizetype headerSize = 13;
constexpr qsizetype pictureHeader = 10;

enum Label : std::uint8_t { Control = 0xf9, Application = 0xff };

qsizetype paletteSize(std::uint8_t flags) {
    return (flags & 0x80) != 0 ? 3 * (qsizetype(2) << (flags & 7)) : 0;
}

/// Behind the blocks that begin at `at`; -1 when they do not end.
qsizetype endOfBlocks(QByteArrayView bytes, qsizetype at) {
    while (at < bytes.size()) {
        const qsizetype size = byteAt(bytes, at);
        at += 1 + size;
        if (size == 0)
            return at;
    }
    return -1;
}

Result<QByteArray> withoutMetadata(QByteArrayView bytes) {
    if (bytes.size() < headerSize)
        return damaged(u"a GIF without a header"_s);
    qsizetype at = headerSize + paletteSize(byteAt(bytes, 10));
    QByteArray result = bytes.first(std::min(at, bytes.size())).toByteArray();
    QByteArray control; // belongs to what comes next
    bool pixels = false;
    for (;;) {
        if (at + 1 >= bytes.size() && !(at < bytes.size() && bytes[at] == ';'))
            return damaged(u"a GIF without an end"_s);
        if (bytes[at] == ';')
            break;
        if (bytes[at] == '!') {
            const auto label = byteAt(bytes, at + 1);
            const auto end = endOfBlocks(bytes, at + 2);
            if (end < 0)
                return damaged(u"an extension of a GIF without an end"_s);
            const auto whole = bytes.sliced(at, end - at);
            if (label == Control)
                control = whole.toByteArray();
            else if (label == Application &&
                     (whole.sliced(2).startsWith("\x0bNETSCAPE2.0") || whole.sliced(2).startsWith("\x0b"
                                                                                                  "ANIMEXTS1.0")))
                result += whole;
            else if (label != Application && label != 0xfe)
                control.clear(); // of a text to be drawn over the picture, which nobody draws
            at = end;
        } else if (bytes[at] == ',') {
            if (at + pictureHeader > bytes.size())
                return damaged(u"a picture of a GIF without a header"_s);
            const auto data = at + pictureHeader + paletteSize(byteAt(bytes, at + 9)) + 1;
            const auto end = data < bytes.size() ? endOfBlocks(bytes, data) : -1;
            if (end < 0)
                return damaged(u"a picture of a GIF without an end"_s);
            result += std::exchange(control, {});
            result += bytes.sliced(at, end - at);
            at = end;
            pixels = true;
        } else {
            return damaged(u"neither a picture nor an extension in a GIF"_s);
        }
    }
    if (!pixels)
        return damaged(u"a GIF without a picture"_s);
    return QByteArray(result + ';');
}

} // namespace gif

} // namespace

Result<QByteArray> withoutMetadata(const QByteArray &picture) {
    if (picture.startsWith("\xff\xd8\xff"))
        return jpeg::withoutMetadata(picture);
    if (picture.startsWith("\x89PNG\r\n\x1a\n"))
        return png::withoutMetadata(picture);
    if (picture.size() >= webp::riffHeader && picture.startsWith("RIFF") && picture.mid(8, 4) == "WEBP")
        return webp::withoutMetadata(picture);
    if (picture.startsWith("GIF87a") || picture.startsWith("GIF89a"))
        return gif::withoutMetadata(picture);
    return Error{ErrorCode::InvalidArgument, u"not a PNG, JPEG, WebP or GIF"_s};
}

} // namespace aura::sync
