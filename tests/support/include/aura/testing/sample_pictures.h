// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace aura::testing {

/// A picture that is mostly of one colour, with a stripe on its left side so that it shows which way it lies.
inline QImage sampleImage(QSize size, QColor color, QColor stripe = Qt::black) {
    QImage image(size, QImage::Format_ARGB32);
    image.fill(color);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(0, 0, std::max(1, size.width() / 8), size.height(), stripe);
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format, int quality = 90) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format, quality))
        qFatal("no %s", format);
    return bytes;
}

/// A JPEG as a camera writes it that was turned: the orientation of EXIF, 1 to 8, before everything else.
inline QByteArray turnedJpeg(const QImage &image, char orientation) {
    auto bytes = encoded(image, "jpeg");
    QByteArray exif("\xff\xe1\0\x22" // APP1 of 34 bytes
                    "Exif\0\0"
                    "MM\0*\0\0\0\x08"             // big endian, the directory follows
                    "\0\x01"                      // of one entry:
                    "\x01\x12\0\x03\0\0\0\x01\0", // orientation, one short
                    4 + 6 + 8 + 2 + 9);
    exif += orientation;
    exif += QByteArray(6, '\0'); // the rest of the value, no next directory
    return bytes.insert(2, exif);
}

} // namespace aura::testing
