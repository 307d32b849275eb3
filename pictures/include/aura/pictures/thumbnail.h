// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>

#include <QByteArray>
#include <QImage>
#include <QString>

namespace aura::pictures {

/// The largest picture that is decoded, in pixels; more is a mistake or an attack.
inline constexpr qint64 mostPixels = 100'000'000;

/// A picture as people see it (turned as its camera says), no larger than the largest of thumbnailSides, and the size
/// that it has in whole. Of an animation, the first frame. The size is looked at before anything is decoded:
/// InvalidArgument beyond mostPixels, for bytes that are no picture or end too early, and for kinds other than PNG,
/// JPEG, WebP and GIF.
struct Decoded {
    QImage image;
    QSize whole;
};
Result<Decoded> decode(const QString &path);

/// The colour of which most of the picture is, 0xRRGGBB: the mean of the most frequent group of similar colours, so
/// that it is one that the picture has. See-through pixels do not count; white when there is nothing else.
std::uint32_t dominantColor(const QImage &image);

/// JPEG, or WebP when something shows through.
Result<QByteArray> encode(const QImage &image);

/// Writes every size of the picture in the file `source` as `<folder>/<side>/<name>`; each is whole or absent. The
/// folders must be there. Errors of decode(); StorageFull when a file cannot be written.
Result<PictureLook> writeThumbnails(const QString &source, const QString &folder, const QString &name);

} // namespace aura::pictures
