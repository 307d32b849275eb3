// SPDX-License-Identifier: Apache-2.0
// The console's real window against a real server process with a million people, orders, returns, payouts, deliveries
// and products (see fill_shop.h, fill_platform.h): how soon a table shows its first rows, from the moment that its page
// is opened until they are painted; how long the window answers nobody while somebody types into the filter of the
// people, and how soon after the last letter the rows are there; and what a notch of the wheel costs while the table
// is turned further than was loaded. The window is offscreen. Stalls are those of one event, in milliseconds.
#include "bench_client.h"
#include "bench_report.h"
#include "bench_server_process.h"
#include "fill_platform.h"
#include "fill_shop.h"
#include "timed_application.h"

#include <aura/app/admin_tables.h>
#include <aura/app/session_model.h>
#include <aura/console/console_window.h>
#include <aura/ports/random.h>

#include <QDockWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace aura;
using namespace aura::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "console";
constexpr int patienceMillis = 60'000;
constexpr int letterMillis = 60; ///< Somebody who types fast.
constexpr int visits = 15;
constexpr int notches = 600;
const auto email = u"ellis@example.org"_s;
const auto password = u"correct horse"_s;

void alter(const QString &folder, const std::function<void(server::Store &)> &work) {
    const SystemClock clock;
    SystemRandom random;
    auto data = server::DataFolder::open(folder);
    if (!data)
        giveUp(data.error().detail);
    auto store = server::Store::open(std::move(*data), clock, random, {}, {});
    if (!store)
        giveUp(store.error().detail);
    work(**store);
}

void run(int millis) {
    QEventLoop loop;
    QTimer::singleShot(millis, &loop, &QEventLoop::quit);
    loop.exec();
}

template <typename Condition>
void until(const QString &what, Condition condition) {
    QElapsedTimer patience;
    patience.start();
    QTimer pulse; // so that patience ends where nothing happens
    pulse.start(1'000);
    while (!condition()) {
        if (patience.elapsed() > patienceMillis)
            giveUp(what + u" did not happen within a minute"_s);
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

struct Table {
    QDockWidget *dock = nullptr;
    QTableView *view = nullptr;
};

Table tableOf(const QWidget &window, const QString &key) {
    auto *dock = window.findChild<QDockWidget *>(key);
    auto *view = dock == nullptr ? nullptr : dock->widget()->findChild<QTableView *>();
    if (view == nullptr)
        giveUp(u"there is no page "_s + key);
    return {dock, view};
}

app::AdminTable &modelOf(const Table &table) {
    auto *model = qobject_cast<app::AdminTable *>(table.view->model());
    if (model == nullptr)
        giveUp(u"this is no table of the console"_s);
    return *model;
}

/// Until the rows there are have been painted.
void showRows(const Table &table) {
    until(u"the first rows"_s, [&] { return table.view->model()->rowCount() > 0; });
    table.view->viewport()->repaint();
}

void report(const QString &metric, const std::vector<double> &stalls) {
    reportFrames(benchName, metric, stalls);
}

void measureFirstRows(TimedApplication &application, sync::Client &client, app::SessionModel &session,
                      const Clock &clock) {
    for (const auto *key : {"users", "shops", "orders", "returns", "payouts", "moderation", "promotions", "audit",
                            "deliveries", "keys", "webhooks"}) {
        std::vector<double> times;
        for (int i = 0; i < visits; ++i) {
            const QTemporaryDir folder;
            console::ConsoleWindow window(client, session, clock, folder.path());
            window.resize(1280, 800);
            window.show();
            const auto table = tableOf(window, u"users"_s);
            table.dock->raise();
            showRows(table);
            const auto other = tableOf(window, QString::fromLatin1(key));
            if (other.dock == table.dock) {
                QElapsedTimer timer;
                timer.start();
                auto &model = modelOf(table);
                model.refresh();
                until(u"the rows"_s, [&] { return model.state() == app::AdminTable::State::Ready; });
                table.view->viewport()->repaint();
                times.push_back(millisSince(timer));
                continue;
            }
            QElapsedTimer timer;
            timer.start();
            other.dock->raise();
            showRows(other);
            times.push_back(millisSince(timer));
        }
        reportTimes(benchName, QString::fromLatin1(key) + u"_first_rows"_s, times);
    }
    report(u"first_rows_stall"_s, application.takeStalls());
}

void measureTyping(TimedApplication &application, const Table &users) {
    auto *field = users.dock->widget()->findChild<QLineEdit *>();
    std::vector<double> found;
    std::vector<double> stalls;
    for (const auto &text : {u"name1 family99 person"_s, u"person123456@example"_s, u"nobody of that name a"_s}) {
        field->clear();
        run(500);
        (void)application.takeStalls();
        for (const auto letter : text) {
            QTest::keyClick(field, letter.toLatin1());
            run(letterMillis);
        }
        QElapsedTimer timer;
        timer.start();
        // The last letters are not asked for before somebody has stopped.
        QSignalSpy answered(&modelOf(users), &app::AdminTable::stateChanged);
        until(u"what was sought"_s,
              [&] { return !answered.isEmpty() && modelOf(users).state() == app::AdminTable::State::Ready; });
        users.view->viewport()->repaint();
        found.push_back(millisSince(timer) + letterMillis);
        const auto more = application.takeStalls();
        stalls.insert(stalls.end(), more.begin(), more.end());
    }
    reportTimes(benchName, u"typed_until_found"_s, found);
    report(u"typing_stall"_s, stalls);
    field->clear();
    run(500);
}

void measureWheel(TimedApplication &application, const Table &table, const QString &key) {
    auto *viewport = table.view->viewport();
    const QPointF at(viewport->rect().center());
    std::vector<double> frames;
    (void)application.takeStalls();
    for (int i = 0; i < notches; ++i) {
        QWheelEvent turned(at, viewport->mapToGlobal(at), {}, {0, i % 8 == 7 ? 240 : -360}, Qt::NoButton,
                           Qt::NoModifier, Qt::NoScrollPhase, false);
        frames.push_back(millis([&] {
            QCoreApplication::sendEvent(viewport, &turned);
            QCoreApplication::processEvents();
            viewport->repaint();
        }));
        run(16);
    }
    reportFrames(benchName, key + u"_wheel_frame"_s, frames);
    report(key + u"_wheel_stall"_s, application.takeStalls());
    bench::report(benchName, key + u"_wheel_rows"_s, table.view->model()->rowCount(), "rows", 1);
}

} // namespace

int main(int argc, char **argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    TimedApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto data = folder.filePath(u"shop"_s);
    alter(data, [](server::Store &store) {
        fillPeople(store);
        fillShop(store);
        fillPlatform(store);
    });
    ServerProcess server(data);
    {
        const auto client = openClient(folder.filePath(u"first"_s), server.url(), false);
        (void)await(client->registerAccount(u"Ellis"_s, email, password));
    }
    server.stop();
    alter(data, [](server::Store &store) {
        const Status done = store.writes().runAndWait([](server::Write &write) {
            return write.db.run("UPDATE user_account SET role = 'super_admin' WHERE email = ?1", email);
        });
        if (!done)
            giveUp(done.error().detail);
    });
    server.start();
    const auto client = openClient(folder.filePath(u"desk"_s), server.url(), false);
    (void)await(client->signIn(email, password));
    const SystemClock clock;
    app::SessionModel session(*client, clock);
    until(u"signing in"_s, [&] { return session.signedIn(); });

    measureFirstRows(application, *client, session, clock);
    console::ConsoleWindow window(*client, session, clock, folder.path());
    window.resize(1280, 800);
    window.show();
    const auto users = tableOf(window, u"users"_s);
    users.dock->raise();
    showRows(users);
    measureTyping(application, users);
    measureWheel(application, users, u"users"_s);
    const auto orders = tableOf(window, u"orders"_s);
    orders.dock->raise();
    showRows(orders);
    measureWheel(application, orders, u"orders"_s);
    return 0;
}
