// SPDX-License-Identifier: Apache-2.0
// A table of 100,000 products brought into a shop without a network: rows a second, against the same rows put into a
// bare SQLite table with as many waits for the disk; how long the window's thread does not answer meanwhile; and how
// long the list of 100,000 products of one's own takes to open, in a program that runs and in one that has just begun.
#include "bench_report.h"
#include "real_table.h"
#include "work_shop.h"

#include <aura/app/product_import.h>
#include <aura/app/vendor_products.h>

#include <QCoreApplication>

#include <sqlite3.h>

#include <cstdio>

using namespace aura;
using bench::wanted;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "import";
constexpr qsizetype rowsInOneStep = 500;
constexpr int patienceMillis = 600'000;

using State = app::ProductImportModel::State;

void run(sqlite3 *file, const char *sql) {
    if (sqlite3_exec(file, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        bench::giveUp(QString::fromUtf8(sqlite3_errmsg(file)));
}

/// What the disk and SQLite need for these rows, and nothing else: the limit of every import.
double rawInserts(const QString &path, const QList<QStringList> &rows) {
    sqlite3 *file = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &file) != SQLITE_OK)
        bench::giveUp(u"no file for SQLite"_s);
    run(file,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE product(sku TEXT PRIMARY KEY, name TEXT, description TEXT, brand TEXT, model TEXT, price TEXT)");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(file, "INSERT INTO product VALUES(?1, ?2, ?3, ?4, ?5, ?6)", -1, &insert, nullptr);
    const auto millis = bench::millis([&] {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (i % rowsInOneStep == 0)
                run(file, "BEGIN IMMEDIATE");
            for (int column = 0; column < 6; ++column) {
                const auto text = rows.at(i).at(column).toUtf8();
                sqlite3_bind_text(insert, column + 1, text.constData(), static_cast<int>(text.size()),
                                  SQLITE_TRANSIENT);
            }
            if (sqlite3_step(insert) != SQLITE_DONE)
                bench::giveUp(QString::fromUtf8(sqlite3_errmsg(file)));
            sqlite3_reset(insert);
            if ((i + 1) % rowsInOneStep == 0 || i + 1 == rows.size())
                run(file, "COMMIT");
        }
    });
    sqlite3_finalize(insert);
    sqlite3_close(file);
    return millis;
}

/// Looks again and again whether the window's thread answers.
class Pulse {
public:
    Pulse() {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            gaps.push_back(bench::millisSince(m_since));
            m_since.restart();
        });
        m_timer.start(1);
    }
    std::vector<double> gaps;

private:
    QElapsedTimer m_since;
    QTimer m_timer;
};

/// Milliseconds until the model has come to that state.
double until(const app::ProductImportModel &load, State state) {
    return bench::millis([&] {
        QEventLoop loop;
        QObject::connect(&load, &app::ProductImportModel::changed, &loop, [&] {
            if (load.state() == state || load.state() == State::Failed)
                loop.quit();
        });
        QTimer::singleShot(patienceMillis, &loop, &QEventLoop::quit);
        loop.exec();
        if (load.state() != state)
            bench::giveUp(u"the import did not come to its end: "_s + load.failure());
    });
}

double rowsASecond(double millis) {
    return static_cast<double>(wanted) * 1'000 / millis;
}

/// The list as a page shows it: made, and its first rows read.
double openList(app::AppContext &app) {
    app::VendorProductListModel list;
    return bench::millis([&] {
        QEventLoop loop;
        QObject::connect(&list, &app::VendorProductListModel::changed, &loop, [&] {
            if (list.total() >= wanted)
                loop.quit();
        });
        QTimer::singleShot(patienceMillis, &loop, &QEventLoop::quit);
        list.setApp(&app);
        loop.exec();
        auto *rows = list.rows();
        for (int row = 0; row < 20; ++row)
            (void)rows->data(rows->index(row, 0), Qt::UserRole);
    });
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    const auto rows = bench::realRows();
    if (rows.size() < wanted) {
        std::fprintf(stderr, "# bench_import skipped: the real catalogues are absent (AURA_SHARED_DATA)\n");
        return 0;
    }
    const QTemporaryDir folder;
    const auto table = folder.filePath(u"products.csv"_s);
    bench::writeTable(table, rows);
    const auto raw = rawInserts(folder.filePath(u"raw.db"_s), rows);
    bench::report(benchName, u"raw_inserts"_s, rowsASecond(raw), "rows/s", wanted);

    app::testing::WorkShop shop;
    if (!shop.open())
        bench::giveUp(u"no shop"_s);
    shop.far->reachable = false;
    auto *load = shop.app->productImport();
    {
        // A page that shows the list behind all this, as somebody may who goes on working.
        app::VendorProductListModel list;
        list.setApp(shop.app.get());
        load->choose(QUrl::fromLocalFile(table));
        load->check();
        const auto checked = until(*load, State::Checked);
        bench::report(benchName, u"check"_s, rowsASecond(checked), "rows/s", wanted);
        Pulse pulse;
        load->run();
        const auto imported = until(*load, State::Done);
        bench::report(benchName, u"import"_s, rowsASecond(imported), "rows/s", wanted);
        bench::report(benchName, u"import_ratio_to_raw_inserts"_s, raw / imported, "ratio", wanted);
        bench::reportTimes(benchName, u"window_answers"_s, pulse.gaps);
        bench::report(benchName, u"left_out"_s, load->wrong(), "count", wanted);
    }
    {
        load->choose(QUrl::fromLocalFile(table));
        load->check();
        const auto again = until(*load, State::Checked);
        bench::report(benchName, u"check_again"_s, rowsASecond(again), "rows/s", wanted);
        bench::report(benchName, u"check_again_changes"_s, load->fresh() + load->altered(), "count", wanted);
    }
    if (!QTest::qWaitFor([&] { return shop.app->desk()->products().size() >= wanted; }, patienceMillis))
        bench::giveUp(u"the products did not come to the desk"_s);
    std::vector<double> opened;
    for (int i = 0; i < 7; ++i)
        opened.push_back(openList(*shop.app));
    bench::reportTimes(benchName, u"own_products_open"_s, opened);
    // The program begins again, with all of it still waiting to be sent.
    const auto started = bench::millis([&] {
        shop.start();
        if (!QTest::qWaitFor([&] { return shop.app->desk()->available(); }, patienceMillis))
            bench::giveUp(u"the program did not begin again"_s);
    });
    bench::report(benchName, u"start_with_full_queue"_s, started, "ms", 1);
    const auto read = bench::millis([&] {
        shop.app->desk()->open();
        if (!QTest::qWaitFor([&] { return shop.app->desk()->products().size() >= wanted; }, patienceMillis))
            bench::giveUp(u"the products were not read"_s);
    });
    bench::report(benchName, u"own_products_read_once"_s, read, "ms", 1);
    return 0;
}
