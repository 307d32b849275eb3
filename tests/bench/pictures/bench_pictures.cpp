// SPDX-License-Identifier: Apache-2.0
// Pictures: how many the server makes thumbnails of in a second, what one costs on the device that shows it, and what
// is left in memory after a list of 2,000 was scrolled through.
#include "bench_report.h"
#include "picture_provider.h"

#include <aura/domain/picture_sizes.h>
#include <aura/pictures/thumbnail.h>
#include <aura/qml/setup.h>
#include <aura/server/services/thumbnails.h>
#include <aura/testing/fake_ports.h>
#include <aura/testing/sample_pictures.h>

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRadialGradient>
#include <QTemporaryDir>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace aura;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "pictures";
constexpr int photos = 40;
constexpr int products = 2'000;

/// As a camera takes it: gradients, shapes and noise, so that it is as large as photos are.
QByteArray photo(testing::SeededRandom &random, QSize size) {
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    const auto below = [&](int limit) { return static_cast<int>(random.below(static_cast<std::uint64_t>(limit))); };
    const auto color = [&] { return QColor(below(256), below(256), below(256)); };
    QRadialGradient light(size.width() / 2.0, size.height() / 3.0, size.width());
    light.setColorAt(0, color());
    light.setColorAt(1, color());
    painter.fillRect(image.rect(), light);
    for (int i = 0; i < 60; ++i) {
        painter.setBrush(color());
        painter.drawEllipse(QPoint(below(size.width()), below(size.height())), below(300) + 10, below(300) + 10);
    }
    painter.end();
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] ^= static_cast<QRgb>((x * 31 + y * 17 + x * y) & 0x070707);
    }
    return testing::encoded(image, "jpeg", 88);
}

double residentMegabytes() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void measureServer(const QTemporaryDir &folder, const QList<QByteArray> &pictures) {
    const QString blobs = folder.filePath(u"blobs"_s);
    const QString thumbnails = folder.filePath(u"thumbnails"_s);
    QDir().mkpath(blobs);
    for (const int side : thumbnailSides)
        QDir().mkpath(thumbnails + u'/' + QString::number(side));
    QList<QByteArray> names;
    qint64 bytes = 0;
    for (const auto &picture : pictures) {
        names.append(QCryptographicHash::hash(picture, QCryptographicHash::Sha256));
        QFile file(blobs + u'/' + QString::fromLatin1(names.last().toHex()));
        if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size())
            bench::giveUp(u"no picture"_s);
        bytes += picture.size();
    }
    server::ThumbnailService::Options options;
    options.program = qEnvironmentVariable("AURA_BIN_DIR") + u"/aura-thumbnailer"_s;
    server::ThumbnailService service(blobs, thumbnails, options);
    std::mutex mutex;
    std::condition_variable all;
    int done = 0;
    int good = 0;
    QElapsedTimer time;
    time.start();
    for (const auto &name : names) {
        service.make(name, [&](const Result<PictureLook> &look) {
            const std::scoped_lock lock(mutex);
            good += look ? 1 : 0;
            ++done;
            all.notify_one();
        });
    }
    std::unique_lock lock(mutex);
    all.wait(lock, [&] { return done == names.size(); });
    const double seconds = static_cast<double>(time.nsecsElapsed()) / 1e9;
    if (good != names.size())
        bench::giveUp(u"a thumbnail was not made"_s);
    bench::report(benchName, u"server_pictures_per_second"_s, good / seconds, "1/s", good);
    bench::report(benchName, u"server_thumbnails_per_second"_s,
                  good * static_cast<double>(thumbnailSides.size()) / seconds, "1/s", good);
    bench::report(benchName, u"original_kilobytes"_s, static_cast<double>(bytes) / 1024 / good, "kB", good);
}

QByteArray thumbnailOf(const QByteArray &picture, int side) {
    return *pictures::encode(
        QImage::fromData(picture).scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void measureDecoding(const QList<QByteArray> &pictures) {
    const auto measure = [&](const QString &metric, const QList<QByteArray> &from, QSize size) {
        std::vector<double> millis;
        for (const auto &bytes : from) {
            QImage drawn;
            millis.push_back(bench::millis([&] { drawn = qml::PictureProvider::render(bytes, size, 10); }));
            if (drawn.isNull())
                bench::giveUp(u"a picture cannot be drawn"_s);
        }
        bench::reportTimes(benchName, metric, millis);
    };
    QList<QByteArray> cards;
    QList<QByteArray> pages;
    for (const auto &picture : pictures) {
        cards.append(thumbnailOf(picture, 320));
        pages.append(thumbnailOf(picture, 960));
    }
    measure(u"decode_card_from_thumbnail"_s, cards, {220, 220});
    measure(u"decode_page_from_thumbnail"_s, pages, {640, 640});
    measure(u"decode_card_from_original"_s, pictures, {220, 220});
}

void measureMemory(const QList<QByteArray> &pictures) {
    QList<QByteArray> cards;
    for (const auto &picture : pictures)
        cards.append(thumbnailOf(picture, 320));
    std::atomic<int> shown = 0;
    QQmlEngine engine;
    qml::setPictureSource(engine, {[&](const QByteArray &sha256, int) {
                              ++shown;
                              return cards[static_cast<quint8>(sha256[0]) % cards.size()];
                          }});
    QQmlComponent component(&engine);
    component.setData(R"(
        import QtQuick
        GridView {
            width: 1280; height: 800; cellWidth: 240; cellHeight: 240
            delegate: Image {
                required property int index
                width: 220; height: 220; asynchronous: true
                sourceSize: Qt.size(220, 220)
                // A name of its own for each: nothing is shared.
                source: "image://picture/" + ("0" + (index % 256).toString(16)).slice(-2) + ("000000" + index.toString(16)).slice(-6) + "/10"
            }
        })",
                      QUrl());
    QQuickWindow window;
    window.resize(1280, 800);
    std::unique_ptr<QQuickItem> grid(qobject_cast<QQuickItem *>(component.create()));
    if (grid == nullptr)
        bench::giveUp(component.errorString());
    grid->setParentItem(window.contentItem());
    window.show();
    const double before = residentMegabytes();
    grid->setProperty("model", products);
    QElapsedTimer time;
    time.start();
    const auto frame = [&](int millis) {
        // A loop of its own: what left the list is deleted in it.
        QEventLoop loop;
        QTimer::singleShot(millis, &loop, &QEventLoop::quit);
        loop.exec();
    };
    const double end = grid->property("contentHeight").toDouble() - 800;
    for (double y = 0; y < end; y += 400) {
        grid->setProperty("contentY", y);
        frame(30);
    }
    while (shown < products && time.elapsed() < 60'000)
        frame(50);
    bench::report(benchName, u"pictures_shown"_s, shown, "pictures", 1);
    bench::report(benchName, u"memory_of_2000_shown"_s, residentMegabytes() - before, "MB", 1);
}

} // namespace

int main(int argc, char **argv) {
    QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    testing::SeededRandom random(11);
    QList<QByteArray> pictures;
    for (int i = 0; i < photos; ++i)
        pictures.append(photo(random, {2'000, 1'500}));
    measureServer(folder, pictures);
    measureDecoding(pictures);
    measureMemory(pictures);
    return 0;
}
