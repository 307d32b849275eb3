// SPDX-License-Identifier: Apache-2.0
#include "aura/qml/setup.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>

#include <memory>

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

// Takes the pictures one after the other, giving each page the time to lay itself out.
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
    window->resize(shot.size);
    QTimer::singleShot(120, window, [window, shots, folder, shot] {
        // Pages that scroll are pictured whole.
        const int whole = window->property("pageHeight").toInt();
        window->resize(shot.size.width(), std::max(shot.size.height(), whole));
        QTimer::singleShot(120, window, [window, shots, folder, shot] {
            const QString path = folder.filePath(shot.fileName());
            if (!window->grabWindow().save(path)) {
                QTextStream(stderr) << "cannot write " << path << '\n';
                QCoreApplication::exit(1);
                return;
            }
            QTextStream(stdout) << path << '\n';
            takeNext(window, shots, folder);
        });
    });
}

} // namespace

int main(int argc, char *argv[]) {
    QGuiApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Aura"_s);
    QCoreApplication::setApplicationName(u"aura-gallery"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Shows every component of Aura Shop in every state."_s);
    parser.addHelpOption();
    parser.addOption({u"pictures"_s, u"Write pictures of all pages into <folder> and end."_s, u"folder"_s});
    parser.addOption({u"only"_s, u"Only pictures whose file name contains <text>."_s, u"text"_s});
    parser.process(app);

    QQmlApplicationEngine engine;
    aura::qml::setUp(engine);
    engine.load(QUrl(u"qrc:/qt/qml/Aura/Gallery/Main.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window)
        return 1;
    if (parser.isSet(u"pictures"_s)) {
        const QDir folder(parser.value(u"pictures"_s));
        if (!folder.mkpath(u"."_s))
            return 1;
        const QStringList pages = window->property("pageNames").toStringList();
        takeNext(window, std::make_shared<QList<Shot>>(allShots(pages, parser.value(u"only"_s))), folder);
    }
    return QGuiApplication::exec();
}
