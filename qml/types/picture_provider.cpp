// SPDX-License-Identifier: Apache-2.0
#include "picture_provider.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <algorithm>
#include <mutex>
#include <utility>

namespace aura::qml {

namespace {

// A larger request is a mistake of a layout, or hostile; it must not exhaust the memory.
constexpr int largestSide = 4'096;

/// One picture that is wanted. The engine deletes the response when it has finished; what is still under way for it
/// then finds nobody.
class PictureResponse final : public QQuickImageResponse {
public:
    PictureResponse(std::shared_ptr<PictureProvider::Shared> shared, QByteArray sha256, QSize size, qreal radius)
        : m_work(std::make_shared<Work>(this, std::move(shared), std::move(sha256), size, radius)) {}
    ~PictureResponse() override { m_work->abandon(); }

    void start() { m_work->look(); }

    QQuickTextureFactory *textureFactory() const override {
        return QQuickTextureFactory::textureFactoryForImage(m_work->image);
    }
    QString errorString() const override {
        return m_work->image.isNull() ? QStringLiteral("no such picture") : QString();
    }
    void cancel() override {
        m_work->abandon();
        // Later: the engine does not expect it from within this call.
        QMetaObject::invokeMethod(this, &QQuickImageResponse::finished, Qt::QueuedConnection);
    }

private:
    struct Work : std::enable_shared_from_this<Work> {
        Work(PictureResponse *owner, std::shared_ptr<PictureProvider::Shared> sharedParts, QByteArray hash,
             QSize wanted, qreal corners)
            : response(owner)
            , shared(std::move(sharedParts))
            , sha256(std::move(hash))
            , size(wanted)
            , radius(corners) {}

        int pixels() const { return std::max(size.width(), size.height()); }

        void look() {
            shared->pool.start([self = shared_from_this()] {
                if (self->isAbandoned())
                    return;
                const auto bytes = self->shared->source.local(self->sha256, self->pixels());
                if (!bytes.isEmpty() || !self->shared->source.fetch)
                    return self->finish(bytes);
                const std::weak_ptr<Work> waiting = self;
                auto stop = self->shared->source.fetch(self->sha256, self->pixels(), [waiting](const QByteArray &got) {
                    const auto work = waiting.lock();
                    if (work == nullptr || work->isAbandoned())
                        return;
                    work->shared->pool.start([work, got] { work->finish(got); });
                });
                if (!self->keep(stop))
                    stop();
            });
        }

        void finish(const QByteArray &bytes) {
            if (isAbandoned())
                return;
            auto drawn = bytes.isEmpty() ? QImage() : PictureProvider::render(bytes, size, radius);
            const std::scoped_lock lock(mutex);
            if (response == nullptr)
                return;
            image = std::move(drawn);
            cancelFetch = nullptr;
            // Once: the engine deletes the response then.
            QMetaObject::invokeMethod(std::exchange(response, nullptr), &QQuickImageResponse::finished,
                                      Qt::QueuedConnection);
        }

        /// False when nobody waits any more. What stops answers at once, and so must not be called under the mutex.
        bool keep(const PictureSource::Cancel &stop) {
            const std::scoped_lock lock(mutex);
            if (response != nullptr)
                cancelFetch = stop;
            return response != nullptr;
        }

        bool isAbandoned() {
            const std::scoped_lock lock(mutex);
            return response == nullptr;
        }

        void abandon() {
            std::function<void()> stop;
            {
                const std::scoped_lock lock(mutex);
                response = nullptr;
                stop = std::exchange(cancelFetch, nullptr);
            }
            if (stop)
                stop();
        }

        std::mutex mutex;
        PictureResponse *response; // nullptr: nobody waits; guarded by the mutex
        PictureSource::Cancel cancelFetch;
        const std::shared_ptr<PictureProvider::Shared> shared;
        const QByteArray sha256;
        const QSize size;
        const qreal radius;
        QImage image; // written before finished(), read after it
    };

    const std::shared_ptr<Work> m_work;
};

/// The source's part that fills `target` when cropped around its middle.
QRectF filling(QSizeF source, QSizeF target) {
    const QSizeF scaled = source.scaled(target, Qt::KeepAspectRatioByExpanding);
    return {(target.width() - scaled.width()) / 2, (target.height() - scaled.height()) / 2, scaled.width(),
            scaled.height()};
}

} // namespace

PictureProvider::PictureProvider(PictureSource source)
    : m_shared(std::make_shared<Shared>()) {
    m_shared->source = std::move(source);
    // One core stays free for the GUI thread, so that flicking does not stutter while pictures arrive.
    m_shared->pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

PictureProvider::~PictureProvider() {
    m_shared->pool.clear();
    m_shared->pool.waitForDone();
}

QQuickImageResponse *PictureProvider::requestImageResponse(const QString &id, const QSize &requestedSize) {
    const auto parts = QStringView(id).split(u'/');
    const QSize size = requestedSize.isEmpty() ? QSize(320, 320) : requestedSize.boundedTo({largestSide, largestSide});
    const auto corners = parts.value(1);
    auto *response = new PictureResponse(m_shared, QByteArray::fromHex(parts.value(0).toLatin1()), size,
                                         corners == u"fit" ? -1 : corners.toDouble());
    response->start();
    return response;
}

QImage PictureProvider::render(const QByteArray &bytes, const QSize &wanted, qreal radius) {
    const bool fit = radius < 0;
    QSize size = wanted;
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray head = bytes.left(256).trimmed();
    const bool drawing = head.startsWith('<');
    QSvgRenderer renderer;
    QSize natural = reader.size();
    const bool turned = !drawing && reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    if (drawing) {
        if (!renderer.load(bytes))
            return {};
        natural = renderer.viewBoxF().size().toSize();
    } else if (turned) {
        natural.transpose();
    }
    if (natural.isEmpty())
        return {};
    if (fit)
        size = natural.scaled(wanted, Qt::KeepAspectRatio).expandedTo({1, 1});
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (radius > 0) {
        QPainterPath corners;
        corners.addRoundedRect(QRectF(QPointF(0, 0), size), radius, radius);
        painter.setClipPath(corners);
    }
    if (drawing) {
        renderer.render(&painter, filling(renderer.viewBoxF().size(), size));
        return image;
    }
    // Decoders scale while they decode, which costs a fraction of decoding the whole picture first.
    const QSize target = natural.scaled(size, Qt::KeepAspectRatioByExpanding);
    reader.setScaledSize(turned ? target.transposed() : target);
    const QImage picture = reader.read();
    if (picture.isNull())
        return {};
    painter.drawImage(filling(picture.size(), size), picture);
    return image;
}

} // namespace aura::qml
