// SPDX-License-Identifier: Apache-2.0
// Pictures on their way to the screen: decoded at the size shown, fetched when they are not here, and given up with
// whatever showed them.
#include "picture_provider.h"

#include <aura/testing/sample_pictures.h>

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace aura::qml;
using namespace aura::testing;
using namespace Qt::StringLiterals;

namespace {

/// A source whose fetches the test answers.
struct Source {
    std::mutex mutex;
    QByteArray here;
    QList<int> asked; ///< Sizes, of what was not here.
    PictureSource::Done done;
    int cancelled = 0;

    PictureSource functions() {
        return {[this](const QByteArray &, int) {
                    const std::scoped_lock lock(mutex);
                    return here;
                },
                [this](const QByteArray &, int pixels, PictureSource::Done answer) {
                    const std::scoped_lock lock(mutex);
                    asked.append(pixels);
                    done = std::move(answer);
                    return [this] {
                        const std::scoped_lock inner(mutex);
                        ++cancelled;
                    };
                }};
    }
    bool isAsked() {
        const std::scoped_lock lock(mutex);
        return !asked.isEmpty();
    }
};

} // namespace

class TestPictureProvider : public QObject {
    Q_OBJECT

    struct World {
        Source source;
        QQmlEngine engine;
        QQuickWindow window;
        std::unique_ptr<QQuickItem> image;

        World() { engine.addImageProvider(u"picture"_s, new PictureProvider(source.functions())); }

        void show(const QByteArray &properties) {
            QQmlComponent component(&engine);
            component.setData("import QtQuick\nImage { asynchronous: true; cache: false; " + properties + " }", QUrl());
            image.reset(qobject_cast<QQuickItem *>(component.create()));
            if (image == nullptr)
                qFatal("%s", qPrintable(component.errorString()));
            image->setParentItem(window.contentItem());
        }
        int status() const { return image->property("status").toInt(); }
        QSizeF size() const { return {image->implicitWidth(), image->implicitHeight()}; }
    };
    enum Status { Null, Ready, Loading, Failed };
    std::unique_ptr<World> w;

    static QByteArray source(const char *radius) {
        return "source: \"image://picture/" + QByteArray(64, 'a') + '/' + radius + "\"";
    }

private Q_SLOTS:
    void init() { w = std::make_unique<World>(); }
    void cleanup() { w.reset(); }

    void whatIsHereIsShownAtOnce() {
        w->source.here = encoded(sampleImage({1'600, 800}, Qt::green), "jpeg");
        w->show("sourceSize: Qt.size(200, 200); " + source("8"));
        QTRY_COMPARE(w->status(), Ready);
        QCOMPARE(w->size(), QSizeF(200, 200)); // cropped to fill
        QVERIFY(!w->source.isAsked());
        w->show("sourceSize: Qt.size(200, 200); " + source("fit"));
        QTRY_COMPARE(w->status(), Ready);
        QCOMPARE(w->size(), QSizeF(200, 100)); // all of it
    }

    void whatIsNotHereIsFetched() {
        w->show("sourceSize: Qt.size(300, 200); " + source("0"));
        QTRY_VERIFY(w->source.isAsked());
        QCOMPARE(w->source.asked, QList<int>{300});
        QCOMPARE(w->status(), Loading);
        w->source.done(encoded(sampleImage({320, 320}, Qt::green), "png"));
        QTRY_COMPARE(w->status(), Ready);
        QCOMPARE(w->source.cancelled, 0);
    }

    void whatIsNowhereIsAnError() {
        w->show("sourceSize: Qt.size(300, 200); " + source("0"));
        QTRY_VERIFY(w->source.isAsked());
        w->source.done({});
        QTRY_COMPARE(w->status(), Failed);
        w->source.here = "no picture at all";
        w->show("sourceSize: Qt.size(300, 200); " + source("0"));
        QTRY_COMPARE(w->status(), Failed);
    }

    /// What stops a fetch answers at once, on the thread that had asked: that must not wait for itself.
    void whatIsGivenUpWhileItIsAskedForHoldsUpNothing() {
        class Counted : public PictureProvider {
        public:
            using PictureProvider::PictureProvider;
            std::atomic<int> requests = 0;
            QQuickImageResponse *requestImageResponse(const QString &id, const QSize &size) override {
                auto *response = PictureProvider::requestImageResponse(id, size);
                ++requests;
                return response;
            }
        };
        QSemaphore asked;
        QSemaphore goOn;
        const auto photo = encoded(sampleImage({320, 320}, Qt::green), "png");
        const auto far = QByteArray(32, '\xaa');
        auto *provider =
            new Counted({[&](const QByteArray &sha256, int) { return sha256 == far ? QByteArray() : photo; },
                         [&](const QByteArray &, int, const PictureSource::Done &done) {
                             asked.release();
                             goOn.acquire();
                             return [done] { done({}); };
                         }});
        w->engine.addImageProvider(u"counted"_s, provider);
        const auto of = [](char digit) {
            return "sourceSize: Qt.size(300, 200); source: \"image://counted/" + QByteArray(64, digit) + "/0\"";
        };
        w->show(of('a'));
        QTRY_COMPARE(asked.available(), 1);
        asked.acquire();
        w->image.reset();
        // The engine cancels before it takes up what is new.
        w->show(of('b'));
        QTRY_COMPARE(provider->requests, 2);
        goOn.release();
        QTRY_COMPARE(w->status(), Ready);
        // The thread that asked is free again.
        w->show(of('a'));
        QTRY_COMPARE(asked.available(), 1);
        asked.acquire();
        goOn.release();
        w.reset(); // before what its thread may still hold
    }

    void whatIsNotShownAnyMoreIsGivenUp() {
        w->show("sourceSize: Qt.size(300, 200); " + source("0"));
        QTRY_VERIFY(w->source.isAsked());
        w->image.reset();
        QTRY_COMPARE(w->source.cancelled, 1);
        // The answer comes all the same, and finds nobody.
        w->source.done(encoded(sampleImage({320, 320}, Qt::green), "png"));
        w->show("sourceSize: Qt.size(30, 20); " + source("0"));
        QTRY_COMPARE(w->source.asked, (QList<int>{300, 30}));
    }

    void theEndComesWhileMuchIsUnderWay() {
        for (int i = 0; i < 20; ++i)
            w->show("sourceSize: Qt.size(300, 200); " + source("0"));
        QTRY_VERIFY(w->source.isAsked());
        const auto late = w->source.done;
        w.reset();
        late(encoded(sampleImage({320, 320}, Qt::green), "png"));
    }

    void turnedPicturesStandUp() {
        const auto turned =
            PictureProvider::render(turnedJpeg(sampleImage({800, 400}, Qt::white, Qt::red), 6), {100, 200}, -1);
        QCOMPARE(turned.size(), QSize(100, 200));
        QVERIFY(qGreen(turned.pixel(50, 3)) < 60); // the stripe is at the top
        QVERIFY(qGreen(turned.pixel(50, 190)) > 200);
        QVERIFY(PictureProvider::render(QByteArray(2'000, 'x'), {10, 10}, 0).isNull());
        const auto cut = encoded(sampleImage({800, 400}, Qt::white), "png").left(200);
        (void)PictureProvider::render(cut, {10, 10}, 0);
    }
};

QTEST_MAIN(TestPictureProvider)
#include "tst_picture_provider.moc"
