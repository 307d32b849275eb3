// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickImageProvider>

namespace aura::qml {

/// image://illustration/<name>/<ink>/<soft>/<accent>/<raised>: an illustration in four colours given as hex digits.
/// A name that does not exist gives a transparent picture. Any thread.
class IllustrationProvider : public QQuickImageProvider {
public:
    IllustrationProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace aura::qml
