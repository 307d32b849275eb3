// SPDX-License-Identifier: Apache-2.0
// Scrolling and memory of the app over the two large real catalogues: the real screens, rendered by software into an
// offscreen window, so the figures hold for a machine without a graphics card.
#include "bench_catalogue.h"
#include "bench_client.h"
#include "bench_server_process.h"

#include <aura/app/app_context.h>
#include <aura/qml/setup.h>

#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <ctime>

using namespace aura;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "app";
constexpr double droppedMillis = 33;

template <typename Condition>
void waitFor(const QString &what, Condition condition) {
    QElapsedTimer patience;
    patience.start();
    while (!condition()) {
        if (patience.elapsed() > 120'000)
            bench::giveUp(what + u" did not happen within two minutes"_s);
        QEventLoop loop;
        QTimer::singleShot(50, &loop, &QEventLoop::quit);
        loop.exec();
    }
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

/// What the calling thread has computed so far.
double threadMillis() {
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

/// Frames of a window while something moves: from one picture to the next, with everything that the interface's thread
/// does in between (input, animations, items that come into view, layout, painting).
class Frames {
public:
    explicit Frames(QQuickWindow &window) {
        QObject::connect(
            &window, &QQuickWindow::frameSwapped, &m_context, [this] { swapped(); }, Qt::DirectConnection);
    }
    /// What comes before the next picture is no frame of a movement.
    void begin() { m_since.invalidate(); }

    const std::vector<double> &work() const { return m_work; }           ///< Computed by the interface's thread.
    const std::vector<double> &intervals() const { return m_intervals; } ///< What a person sees.

private:
    void swapped() {
        const double used = threadMillis();
        if (m_since.isValid()) {
            m_intervals.push_back(bench::millisSince(m_since));
            m_work.push_back(used - m_used);
        }
        m_used = used;
        m_since.start();
    }

    QObject m_context;
    QElapsedTimer m_since;
    double m_used = 0;
    std::vector<double> m_work;
    std::vector<double> m_intervals;
};

void flick(QQuickItem &list, Frames &frames, qreal velocity) {
    QEventLoop moving;
    QObject::connect(&list, SIGNAL(movementEnded()), &moving, SLOT(quit()));
    QTimer::singleShot(60'000, &moving, [] { bench::giveUp(u"a flick does not end"_s); });
    frames.begin();
    QMetaObject::invokeMethod(&list, "flick", Q_ARG(qreal, 0.0), Q_ARG(qreal, velocity));
    if (list.property("moving").toBool())
        moving.exec();
}

void reportFrames(const QString &metric, const std::vector<double> &millis) {
    bench::reportTimes(benchName, metric, millis);
    bench::report(benchName, metric + u"_over_33ms"_s,
                  static_cast<double>(
                      std::count_if(millis.begin(), millis.end(), [](double frame) { return frame > droppedMillis; })),
                  "count", static_cast<std::int64_t>(millis.size()));
}

double megabytesOf(const QByteArray &line) {
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const auto &row : status.readAll().split('\n')) {
            if (row.startsWith(line))
                return row.simplified().split(' ').value(1).toDouble() / 1024;
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
    reportFrames(u"flick_interval"_s, frames.intervals());
    bench::reportTimes(benchName, u"flick_work"_s, frames.work());
    bench::report(benchName, u"resident_after_flicking"_s, megabytesOf("VmRSS:"), "MB", 1);
    bench::report(benchName, u"resident_of_its_own"_s, megabytesOf("RssAnon:"), "MB", 1);
    bench::report(benchName, u"resident_peak"_s, megabytesOf("VmHWM:"), "MB", 1);
    return 0;
}
