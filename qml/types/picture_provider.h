// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/qml/picture_source.h>

#include <QQuickAsyncImageProvider>
#include <QThreadPool>

#include <memory>

namespace aura::qml {

/// image://picture/<sha256 in hex>/<corner radius in pixels>: a picture of the shop, decoded off the GUI thread at the
/// size it is shown, cropped to fill it and with rounded corners; a radius of "fit" shows all of it instead, as large
/// as the size allows. What is not on this device is fetched; meanwhile the image is loading, without a network for as
/// long as somebody shows it. No image when there is no such picture.
class PictureProvider : public QQuickAsyncImageProvider {
public:
    explicit PictureProvider(PictureSource source);
    ~PictureProvider() override;

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

    /// Draws the picture; what the pool runs. A radius below 0: see "fit". Safe on any thread.
    static QImage render(const QByteArray &bytes, const QSize &size, qreal radius);

    /// What the responses share with the provider; it outlives both where a picture is still under way.
    struct Shared {
        PictureSource source;
        QThreadPool pool;
    };

private:
    const std::shared_ptr<Shared> m_shared;
};

} // namespace aura::qml
