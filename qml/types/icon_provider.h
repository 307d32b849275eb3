// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickImageProvider>

namespace aura::qml {

/// image://icon/<folder>/<name>/<colour as hex>: a stroke drawing in a colour, crisp at the requested size.
/// A name that does not exist gives a transparent picture of that size. Any thread.
class IconProvider : public QQuickImageProvider {
public:
    IconProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace aura::qml
