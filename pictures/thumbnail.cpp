// SPDX-License-Identifier: Apache-2.0
#include <aura/pictures/thumbnail.h>

#include <aura/domain/picture_sizes.h>
#include <aura/storage/save_file.h>

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace aura::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr int jpegQuality = 82;
constexpr int webpQuality = 80;
// What one decoder may hold, in megabytes: mostPixels of a JPEG that is scaled while it is read fit easily, and a PNG
// of 64 megapixels.
constexpr int decodedMegabytes = 256;

Error unreadable(const QString &why) {
    return {ErrorCode::InvalidArgument, why};
}

} // namespace

Result<Decoded> decode(const QString &path) {
    QImageReader::setAllocationLimit(decodedMegabytes);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, file.errorString()};
    QImageReader reader(&file);
    reader.setAutoTransform(true);
    // The bytes decide, not a name; and nothing but what people may upload.
    static const QList<QByteArray> kinds{"png", "jpeg", "webp", "gif"};
    const auto format = reader.format();
    if (!kinds.contains(format))
        return unreadable(u"not a PNG, JPEG, WebP or GIF"_s);
    const QSize stored = reader.size();
    if (stored.isEmpty())
        return unreadable(u"a picture without a size"_s);
    if (qint64{stored.width()} * stored.height() > mostPixels)
        return unreadable(u"%1 × %2 pixels are too many"_s.arg(stored.width()).arg(stored.height()));
    constexpr int largest = thumbnailSides.back();
    // JPEG and WebP scale while they decode, which costs a fraction of decoding the whole picture first.
    if (stored.width() > largest || stored.height() > largest)
        reader.setScaledSize(stored.scaled(largest, largest, Qt::KeepAspectRatio).expandedTo({1, 1}));
    Decoded decoded;
    decoded.image = reader.read();
    if (decoded.image.isNull())
        return unreadable(reader.errorString());
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    decoded.whole = turned ? stored.transposed() : stored;
    decoded.image = decoded.image.convertToFormat(decoded.image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                                                  : QImage::Format_RGB32);
    return decoded;
}

std::uint32_t dominantColor(const QImage &image) {
    // Three bits a channel: shades of one surface fall together, different things do not.
    struct Group {
        std::int64_t count = 0;
        std::int64_t red = 0;
        std::int64_t green = 0;
        std::int64_t blue = 0;
    };
    constexpr int shift = 5;
    constexpr int opaqueEnough = 128;
    std::array<Group, 512> groups{};
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        for (int x = 0; x < pixels.width(); ++x) {
            const QRgb pixel = line[x];
            if (qAlpha(pixel) < opaqueEnough)
                continue;
            auto &group = groups[static_cast<std::size_t>((qRed(pixel) >> shift) << 6 | (qGreen(pixel) >> shift) << 3 |
                                                          qBlue(pixel) >> shift)];
            ++group.count;
            group.red += qRed(pixel);
            group.green += qGreen(pixel);
            group.blue += qBlue(pixel);
        }
    }
    const auto &most = *std::max_element(groups.begin(), groups.end(),
                                         [](const Group &a, const Group &b) { return a.count < b.count; });
    if (most.count == 0)
        return 0xffffff;
    return qRgb(static_cast<int>(most.red / most.count), static_cast<int>(most.green / most.count),
                static_cast<int>(most.blue / most.count)) &
           0xffffff;
}

Result<QByteArray> encode(const QImage &image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool seeThrough = image.hasAlphaChannel();
    // Nothing of the original's metadata goes along: not where it was taken, nor with what.
    QImageWriter writer(&buffer, seeThrough ? "webp" : "jpeg");
    writer.setQuality(seeThrough ? webpQuality : jpegQuality);
    if (!writer.write(image))
        return Error{ErrorCode::Internal, writer.errorString()};
    return bytes;
}

Result<PictureLook> writeThumbnails(const QString &source, const QString &folder, const QString &name) {
    AURA_ASSIGN(auto decoded, decode(source));
    PictureLook look{0, decoded.whole.width(), decoded.whole.height()};
    // From the largest down: each is made from the one before, and the colour is counted on the smallest.
    for (auto side = thumbnailSides.rbegin(); side != thumbnailSides.rend(); ++side) {
        if (decoded.image.width() > *side || decoded.image.height() > *side)
            decoded.image = decoded.image.scaled(*side, *side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        AURA_ASSIGN(const auto bytes, encode(decoded.image));
        QSaveFile file(folder + u'/' + QString::number(*side) + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !storage::commitWhole(file))
            return Error{ErrorCode::StorageFull, file.fileName() + u": "_s + file.errorString()};
    }
    look.color = dominantColor(decoded.image);
    return look;
}

} // namespace aura::pictures
