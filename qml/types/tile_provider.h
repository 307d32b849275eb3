// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickImageProvider>

namespace aura::qml {

/// image://tile/<hue 0…359>/<motif 0…3>/<l or d>/<radius in pixels>/<glyph or ->: the calm tile that stands for a
/// product without a picture: a tone, a motif and a category glyph, with rounded corners. Any thread.
class TileProvider : public QQuickImageProvider {
public:
    TileProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace aura::qml
