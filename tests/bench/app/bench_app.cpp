// SPDX-License-Identifier: Apache-2.0
// Start, scrolling and memory of the app over the two large real catalogues. Rendered by software into an offscreen
// window, so the figures hold for a machine without a graphics card.
#include "bench_catalogue.h"
#include "bench_server_process.h"

#include <aura/app/app_context.h>
#include <aura/qml/setup.h>
#include <aura/sync/client.h>

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

using namespace aura;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "app";

template <typename Condition>
void waitFor(const char *what, Condition condition) {
    QElapsedTimer patience;
    patience.start();
    while (!condition()) {
        if (patience.elapsed() > 120'000)
            bench::giveUp(QLatin1StringView(what) + u" did not happen within two minutes"_s);
        QEventLoop loop;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

/// Starts aura-shop on a data folder until its first frame; the app says how long that took since main().
double firstFrame(const QString &dataDir, const QUrl &url) {
    QProcess app;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AURA_PRINT_FIRST_FRAME"_s, u"1"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    app.setProcessEnvironment(environment);
    app.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    app.start(qEnvironmentVariable("AURA_BIN_DIR", QCoreApplication::applicationDirPath() + u"/../bin"_s) +
                  u"/aura-shop"_s,
              {u"--server"_s, url.toString(), u"--data-dir"_s, dataDir});
    while (!app.canReadLine()) {
        if (!app.waitForReadyRead(60'000))
            bench::giveUp(u"aura-shop showed no frame"_s);
    }
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    app.terminate();
    app.waitForFinished();
    return took;
}

/// The largest list on screen.
QQuickItem *largestList(QQuickItem *item) {
    QQuickItem *best = nullptr;
    if (item->isVisible() && item->inherits("QQuickItemView") && item->property("count").toInt() > 1'000)
        best = item;
    for (auto *child : item->childItems()) {
        if (auto *found = largestList(child))
            best = best == nullptr || found->property("count").toInt() > best->property("count").toInt() ? found : best;
    }
    return best;
}

double residentMegabytes() {
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const auto &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    qputenv("QT_QUICK_BACKEND", "software");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Aura"_s);
    QCoreApplication::setApplicationName(u"bench_app"_s);
    const QStringList catalogues = bench::sharedCatalogues();
    if (catalogues.isEmpty()) {
        std::fprintf(stderr, "# bench_app skipped: icecat_19k or jlcparts_bundle is absent (AURA_SHARED_DATA)\n");
        return 0;
    }
    QTemporaryDir folder;
    const QString data = folder.filePath(u"server"_s);
    const QString shop = folder.filePath(u"shop"_s);
    QDir().mkpath(data);
    for (const auto &file : catalogues)
        bench::runProgram(u"aura-server"_s, {u"import"_s, u"--data"_s, data, file});
    const bench::ServerProcess server(data);

    const SystemClock clock;
    sync::Options options;
    options.dataDir = shop;
    options.serverUrl = server.url();
    auto client = sync::Client::open(options);
    if (!client)
        bench::giveUp(client.error().detail);
    waitFor("the first sync", [&] { return (*client)->status().searchable; });
    client->reset();

    std::vector<double> starts;
    for (int i = 0; i < 9; ++i)
        starts.push_back(firstFrame(shop, server.url()));
    bench::report(benchName, "start_to_first_frame_cold", starts.front(), "ms", 1);
    bench::report(benchName, "start_to_first_frame_warm", bench::quantile({starts.begin() + 1, starts.end()}, 0.5),
                  "ms", 8);

    client = sync::Client::open(options);
    if (!client)
        bench::giveUp(client.error().detail);
    app::AppContext context(**client, clock, {shop});
    QQmlApplicationEngine engine;
    qml::setUp(engine);
    qml::setAppContext(engine, context);
    qml::setPictureSource(engine, [](const QByteArray &) { return QByteArray(); });
    engine.setInitialProperties({{u"width"_s, 1280}, {u"height"_s, 800}});
    engine.load(QUrl(u"qrc:/qt/qml/Aura/Shop/shell/Main.qml"_s));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (window == nullptr)
        bench::giveUp(u"the window did not load"_s);
    waitFor("a searchable catalogue",
            [&] { return context.catalogueState() == app::AppContext::CatalogueState::Searchable; });
    QMetaObject::invokeMethod(window, "navigate", Q_ARG(QVariant, QVariant(u"search/"_s)));
    QQuickItem *list = nullptr;
    waitFor("a long list", [&] { return (list = largestList(window->contentItem())) != nullptr; });
    bench::report(benchName, "list_rows", list->property("count").toInt(), "count", 1);

    // A frame's own work: from the animations' step to the finished picture. What the event loop waits between frames
    // is not the app's.
    std::vector<double> work;
    QElapsedTimer frame;
    QObject::connect(
        window, &QQuickWindow::afterAnimating, window, [&] { frame.start(); }, Qt::DirectConnection);
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [&] {
            if (frame.isValid())
                work.push_back(static_cast<double>(frame.nsecsElapsed()) / 1e6);
        },
        Qt::DirectConnection);
    for (int i = 0; i < 12; ++i) {
        QMetaObject::invokeMethod(list, "flick", Q_ARG(qreal, 0.0), Q_ARG(qreal, i % 4 == 3 ? 6'000.0 : -9'000.0));
        waitFor("the end of a flick", [&] { return !list->property("moving").toBool(); });
    }
    const auto frames = static_cast<std::int64_t>(work.size());
    bench::report(benchName, "flick_frame_p50", bench::quantile(work, 0.5), "ms", frames);
    bench::report(benchName, "flick_frame_p99", bench::quantile(work, 0.99), "ms", frames);
    bench::report(benchName, "flick_frame_max", bench::quantile(work, 1), "ms", frames);
    bench::report(benchName, "flick_frames_over_33ms",
                  static_cast<double>(std::count_if(work.begin(), work.end(), [](double t) { return t > 33; })),
                  "count", frames);
    bench::report(benchName, "resident", residentMegabytes(), "MB", 1);
    return 0;
}
