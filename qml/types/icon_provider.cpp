// SPDX-License-Identifier: Apache-2.0
#include "icon_provider.h"

#include "drawing.h"

#include <QPainter>

namespace aura::qml {

IconProvider::IconProvider()
    : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize) {
    const qsizetype slash = id.lastIndexOf(u'/');
    const QSize actual = requestedSize.isEmpty() ? QSize(24, 24) : requestedSize;
    QImage image(actual, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrawing(painter, drawing(id.left(slash)), colorFromHex(QStringView(id).mid(slash + 1)),
                 QRectF(QPointF(0, 0), actual));
    if (size)
        *size = actual;
    return image;
}

} // namespace aura::qml
