// SPDX-License-Identifier: Apache-2.0
#include "gallery_window.h"

#include <aura/qml/setup.h>

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

#include <functional>
#include <memory>

Q_IMPORT_QML_PLUGIN(Aura_GalleryPlugin)

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

struct Shot {
    int page;
    QString pageName;
    QSize size;
    bool dark;
    bool rightToLeft;

    QString fileName() const {
        return QStringLiteral("%1-%2x%3-%4%5.png")
            .arg(pageName, QString::number(size.width()), QString::number(size.height()), dark ? u"dark"_s : u"light"_s,
                 rightToLeft ? u"-rtl"_s : QString());
    }
};

QList<Shot> allShots(const QStringList &pages, const QString &only) {
    QList<Shot> shots;
    const QList<QSize> sizes{{1280, 800}, {820, 1180}, {390, 844}};
    for (int page = 0; page < pages.size(); ++page) {
        for (const QSize &size : sizes) {
            for (const bool dark : {false, true}) {
                for (const bool rightToLeft : {false, true}) {
                    const Shot shot{page, pages.at(page), size, dark, rightToLeft};
                    if (shot.fileName().contains(only))
                        shots.append(shot);
                }
            }
        }
    }
    return shots;
}

constexpr int betweenLooks = 50; // milliseconds
constexpr int mostLooks = 60;

/// Looks until nothing moves any more: the page has its height and two pictures in a row are the same.
void whenStill(QQuickWindow *window, const std::function<void(const QImage &)> &done, const QImage &former = {},
               int looks = 0) {
    QTimer::singleShot(betweenLooks, window, [=] {
        // Pages that scroll are pictured whole.
        const int height = std::max(window->minimumHeight(), window->property("pageHeight").toInt());
        const bool whole = window->height() == height;
        window->resize(window->width(), height);
        const QImage picture = window->grabWindow();
        if (looks < mostLooks && (!whole || picture != former))
            whenStill(window, done, picture, looks + 1);
        else
            done(picture);
    });
}

/// Takes the pictures one after the other.
void takeNext(QQuickWindow *window, const std::shared_ptr<QList<Shot>> &shots, const QDir &folder) {
    if (shots->isEmpty()) {
        QCoreApplication::quit();
        return;
    }
    const Shot shot = shots->takeFirst();
    window->setProperty("page", shot.page);
    window->setProperty("dark", shot.dark);
    window->setProperty("rightToLeft", shot.rightToLeft);
    window->setProperty("touch", shot.size.width() < 900);
    window->setMinimumHeight(shot.size.height());
    window->resize(shot.size);
    whenStill(window, [=](const QImage &picture) {
        const QString path = folder.filePath(shot.fileName());
        if (!picture.save(path)) {
            QTextStream(stderr) << "cannot write " << path << '\n';
            QCoreApplication::exit(1);
            return;
        }
        QTextStream(stdout) << path << '\n';
        takeNext(window, shots, folder);
    });
}

QQuickWindow *load(QQmlApplicationEngine &engine) {
    aura::qml::setUp(engine);
    engine.load(QUrl(u"qrc:/qt/qml/Aura/Gallery/Main.qml"_s));
    return engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
}

} // namespace

int showGallery() {
    QQmlApplicationEngine engine;
    return load(engine) != nullptr ? QGuiApplication::exec() : 1;
}

int pictureGallery(const QString &folder, const QString &only) {
    QQmlApplicationEngine engine;
    auto *window = load(engine);
    const QDir target(folder);
    if (window == nullptr || !target.mkpath(u"."_s))
        return 1;
    const QStringList pages = window->property("pageNames").toStringList();
    takeNext(window, std::make_shared<QList<Shot>>(allShots(pages, only)), target);
    return QGuiApplication::exec();
}

} // namespace aura::app
