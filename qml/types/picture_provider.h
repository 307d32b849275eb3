// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickAsyncImageProvider>
#include <QThreadPool>

#include <functional>

namespace aura::qml {

/// image://picture/<sha256 in hex>/<corner radius in pixels>: a picture of the catalogue, decoded off the GUI thread at
/// the size it is shown, cropped to fill it and with rounded corners. An empty image when the bytes are not here.
class PictureProvider : public QQuickAsyncImageProvider {
public:
    /// Gives the bytes of a picture, or nothing; called on worker threads, several at once.
    using Source = std::function<QByteArray(const QByteArray &sha256)>;

    explicit PictureProvider(Source source);
    ~PictureProvider() override;

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

    /// Draws the picture; what the pool runs. Safe on any thread.
    static QImage render(const QByteArray &bytes, const QSize &size, qreal radius);

private:
    Source m_source;
    QThreadPool m_pool;
};

} // namespace aura::qml
