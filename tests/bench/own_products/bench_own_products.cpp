// SPDX-License-Identifier: Apache-2.0
// A shop's list of 100,000 products of its own in the real window, without a network: how soon the page can be used,
// and its frames while it is flicked there and back, turned by a wheel and dragged to its end; at the size of a desk
// and at that of a phone. Rendered by software into an offscreen window. The products have no pictures: those are
// measured by bench_screens.
#include "bench_report.h"
#include "bench_window.h"
#include "picture_source.h"
#include "real_table.h"
#include "work_shop.h"

#include <aura/app/product_import.h>
#include <aura/qml/setup.h>

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace aura;
using namespace aura::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "own_products";
constexpr int patienceMillis = 600'000;
constexpr int visits = 9;
constexpr int wheelSteps = 120;

/// A notch of a wheel over the middle of the list, and all that moves because of it.
void turn(QQuickWindow &window, const QQuickItem &list, int notches) {
    const auto at = list.mapToScene({list.width() / 2, list.height() / 2});
    QWheelEvent event(at, window.mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&window, &event);
    QEventLoop loop;
    QTimer::singleShot(30, &loop, &QEventLoop::quit);
    loop.exec();
}

void bring(app::testing::WorkShop &shop, const QString &table) {
    auto *load = shop.app->productImport();
    using State = app::ProductImportModel::State;
    const auto until = [load](State state) {
        QElapsedTimer patience;
        patience.start();
        while (load->state() != state) {
            if (load->state() == State::Failed || patience.elapsed() > patienceMillis)
                giveUp(u"the import did not come to its end: "_s + load->failure());
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        }
    };
    load->choose(QUrl::fromLocalFile(table));
    load->check();
    until(State::Checked);
    load->run();
    until(State::Done);
    if (!QTest::qWaitFor([&] { return shop.app->desk()->products().size() >= wanted; }, patienceMillis))
        giveUp(u"the products did not come to the desk"_s);
}

void measure(QQuickWindow &window, const QString &size) {
    const auto named = [&](const char *what) -> QString { return QString::fromLatin1(what) + u'_' + size; };
    std::vector<double> opened;
    for (int i = 0; i < visits; ++i) {
        show(window, u"settings"_s);
        QElapsedTimer timer;
        timer.start();
        show(window, u"sell-products"_s);
        opened.push_back(millisSince(timer));
    }
    reportTimes(benchName, named("interactive"), opened);
    auto *list = largestList(window.contentItem(), wanted - 1);
    if (list == nullptr)
        giveUp(u"no list of all products"_s);
    Frames flicked(window);
    for (int i = 0; i < 20; ++i)
        flick(*list, flicked, i % 4 == 3 ? 6'000.0 : -9'000.0);
    reportFrames(benchName, named("flick"), flicked.intervals());
    reportTimes(benchName, named("flick_work"), flicked.work());
    Frames turned(window);
    turned.begin();
    for (int i = 0; i < wheelSteps; ++i)
        turn(window, *list, i % 4 == 3 ? 2 : -3);
    reportTimes(benchName, named("wheel_work"), turned.work());
    // As by the bar beside it: to places that are far from each other, a frame each.
    Frames jumped(window);
    jumped.begin();
    const auto height = list->property("contentHeight").toReal() - list->height();
    for (int i = 0; i < 100; ++i) {
        list->setProperty("contentY", list->property("originY").toReal() + height * ((i * 37) % 100) / 100);
        QEventLoop frame;
        QObject::connect(&window, &QQuickWindow::frameSwapped, &frame, &QEventLoop::quit);
        window.update();
        frame.exec();
    }
    reportFrames(benchName, named("jump"), jumped.intervals());
}

} // namespace

int main(int argc, char **argv) {
    qputenv("QT_QUICK_BACKEND", "software");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Aura"_s);
    QCoreApplication::setApplicationName(u"bench_own_products"_s);
    // Fades are no part of how soon something can be used.
    QSettings().setValue(u"appearance/motion"_s, 1);
    const auto rows = realRows();
    if (rows.size() < wanted) {
        std::fprintf(stderr, "# bench_own_products skipped: the real catalogues are absent (AURA_SHARED_DATA)\n");
        return 0;
    }
    const QTemporaryDir folder;
    const auto table = folder.filePath(u"products.csv"_s);
    writeTable(table, rows);
    app::testing::WorkShop shop;
    if (!shop.open())
        giveUp(u"no shop"_s);
    shop.far->reachable = false;
    bring(shop, table);

    app::PictureSource source(*shop.client);
    QQmlApplicationEngine engine;
    qml::setUp(engine);
    qml::setAppContext(engine, *shop.app);
    qml::setPictureSource(engine, source.source());
    engine.setInitialProperties({{u"width"_s, 1280}, {u"height"_s, 800}});
    engine.load(QUrl(u"qrc:/qt/qml/Aura/Shop/shell/Main.qml"_s));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (window == nullptr)
        giveUp(u"the window did not load"_s);
    waitFor(u"the home screen"_s, [&] { return window->property("settled").toBool(); });
    measure(*window, u"1280x800"_s);
    window->resize(390, 844);
    measure(*window, u"390x844"_s);
    return 0;
}
