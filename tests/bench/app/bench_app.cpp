// SPDX-License-Identifier: Apache-2.0
// Scrolling and memory of the app over the two large real catalogues: the real screens, rendered by software into an
// offscreen window, so the figures hold for a machine without a graphics card.
#include "bench_catalogue.h"
#include "bench_client.h"
#include "bench_server_process.h"
#include "bench_window.h"

#include <aura/app/app_context.h>
#include <aura/qml/setup.h>

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QTemporaryDir>

using namespace aura;
using namespace aura::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "app";
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
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"server"_s);
    const QString shop = folder.filePath(u"shop"_s);
    bench::importCatalogues(data, catalogues);
    const bench::ServerProcess server(data);

    // The first start of a new device: the catalogue comes while the window is open.
    const SystemClock clock;
    const auto client = bench::openClient(shop, server.url(), true);
    app::AppContext context(*client, clock, {shop});
    QQmlApplicationEngine engine;
    qml::setUp(engine);
    qml::setAppContext(engine, context);
    qml::setPictureSource(engine, {[](const QByteArray &, int) { return QByteArray(); }});
    engine.setInitialProperties({{u"width"_s, 1280}, {u"height"_s, 800}});
    engine.load(QUrl(u"qrc:/qt/qml/Aura/Shop/shell/Main.qml"_s));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (window == nullptr)
        bench::giveUp(u"the window did not load"_s);
    waitFor(u"a searchable catalogue"_s,
            [&] { return context.catalogueState() == app::AppContext::CatalogueState::Searchable; });
    waitFor(u"the home screen"_s, [&] { return window->property("settled").toBool(); });
    bench::report(benchName, u"resident_after_first_sync"_s, megabytesOf("VmRSS:"), "MB", 1);

    QMetaObject::invokeMethod(window, "navigate", Q_ARG(QString, u"search/"_s));
    QQuickItem *list = nullptr;
    waitFor(u"a long list"_s, [&] { return (list = largestList(window->contentItem())) != nullptr; });
    waitFor(u"a settled list"_s, [&] { return window->property("settled").toBool(); });
    bench::report(benchName, u"list_rows"_s, list->property("count").toInt(), "count", 1);

    Frames frames(*window);
    const double from = list->property("contentY").toDouble();
    for (int i = 0; i < 24; ++i)
        flick(*list, frames, i % 4 == 3 ? 6'000.0 : -9'000.0);
    bench::report(benchName, u"flicked"_s, list->property("contentY").toDouble() - from, "px", 24);
    reportFrames(benchName, u"flick_interval"_s, frames.intervals());
    bench::reportTimes(benchName, u"flick_work"_s, frames.work());
    bench::report(benchName, u"resident_after_flicking"_s, megabytesOf("VmRSS:"), "MB", 1);
    bench::report(benchName, u"resident_of_its_own"_s, megabytesOf("RssAnon:"), "MB", 1);
    bench::report(benchName, u"resident_peak"_s, megabytesOf("VmHWM:"), "MB", 1);
    return 0;
}
