// SPDX-License-Identifier: Apache-2.0
#include "picture_provider.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QRunnable>
#include <QSvgRenderer>

namespace aura::qml {

namespace {

// A larger request is a mistake of a layout, or hostile; it must not exhaust the memory.
constexpr int largestSide = 4'096;

class PictureResponse final : public QQuickImageResponse, public QRunnable {
public:
    PictureResponse(PictureProvider::Source source, QByteArray sha256, QSize size, qreal radius)
        : m_source(std::move(source))
        , m_sha256(std::move(sha256))
        , m_size(size)
        , m_radius(radius) {
        setAutoDelete(false); // The image engine deletes responses.
    }

    QQuickTextureFactory *textureFactory() const override {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }
    QString errorString() const override { return m_image.isNull() ? QStringLiteral("no such picture") : QString(); }

    void run() override {
        const QByteArray bytes = m_source(m_sha256);
        if (!bytes.isEmpty())
            m_image = PictureProvider::render(bytes, m_size, m_radius);
        Q_EMIT finished();
    }

private:
    PictureProvider::Source m_source;
    QByteArray m_sha256;
    QSize m_size;
    qreal m_radius;
    QImage m_image;
};

/// The source's part that fills `target` when cropped around its middle.
QRectF filling(QSizeF source, QSizeF target) {
    const QSizeF scaled = source.scaled(target, Qt::KeepAspectRatioByExpanding);
    return {(target.width() - scaled.width()) / 2, (target.height() - scaled.height()) / 2, scaled.width(),
            scaled.height()};
}

} // namespace

PictureProvider::PictureProvider(Source source)
    : m_source(std::move(source)) {
    // One core stays free for the GUI thread, so that flicking does not stutter while pictures arrive.
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

PictureProvider::~PictureProvider() {
    m_pool.clear();
    m_pool.waitForDone();
}

QQuickImageResponse *PictureProvider::requestImageResponse(const QString &id, const QSize &requestedSize) {
    const auto parts = QStringView(id).split(u'/');
    const QSize size = requestedSize.isEmpty() ? QSize(320, 320) : requestedSize.boundedTo({largestSide, largestSide});
    auto *response =
        new PictureResponse(m_source, QByteArray::fromHex(parts.value(0).toLatin1()), size, parts.value(1).toDouble());
    m_pool.start(response);
    return response;
}

QImage PictureProvider::render(const QByteArray &bytes, const QSize &size, qreal radius) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (radius > 0) {
        QPainterPath corners;
        corners.addRoundedRect(QRectF(QPointF(0, 0), size), radius, radius);
        painter.setClipPath(corners);
    }
    const QByteArray head = bytes.left(256).trimmed();
    if (head.startsWith('<')) {
        QSvgRenderer renderer(bytes);
        if (!renderer.isValid())
            return {};
        renderer.render(&painter, filling(renderer.viewBoxF().size(), size));
        return image;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize natural = reader.size();
    if (!natural.isValid())
        return {};
    // Decoders scale while they decode, which costs a fraction of decoding the whole picture first.
    reader.setScaledSize(natural.scaled(size, Qt::KeepAspectRatioByExpanding));
    const QImage picture = reader.read();
    if (picture.isNull())
        return {};
    painter.drawImage(filling(picture.size(), size), picture);
    return image;
}

} // namespace aura::qml
