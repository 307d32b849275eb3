// SPDX-License-Identifier: Apache-2.0
// What /metrics says, read and compared: counts of all routes together, and how fast answers were in between.
#include <aura/wire/admin_system_json.h>

#include <QTest>

#include <cmath>

using namespace aura;
using namespace Qt::StringLiterals;

namespace {

QByteArray text(int fast, int slow, int failed) {
    const auto number = [](int n) { return QByteArray::number(n); };
    return "# HELP http_requests_total Answered requests.\n# TYPE http_requests_total counter\n"
           "http_requests_total{method=\"GET\",route=\"a\",status=\"200\"} " +
           number(fast + slow) + "\nhttp_requests_total{method=\"GET\",route=\"b\",status=\"503\"} " + number(failed) +
           "\nhttp_request_duration_seconds_bucket{method=\"GET\",route=\"a\",le=\"0.010000\"} " + number(fast) +
           "\nhttp_request_duration_seconds_bucket{method=\"GET\",route=\"a\",le=\"0.100000\"} " + number(fast + slow) +
           "\nhttp_request_duration_seconds_bucket{method=\"GET\",route=\"a\",le=\"+Inf\"} " + number(fast + slow) +
           "\nhttp_request_duration_seconds_bucket{method=\"GET\",route=\"b\",le=\"0.010000\"} " + number(failed) +
           "\nhttp_request_duration_seconds_bucket{method=\"GET\",route=\"b\",le=\"0.100000\"} " + number(failed) +
           "\nhttp_request_duration_seconds_bucket{method=\"GET\",route=\"b\",le=\"+Inf\"} " + number(failed) +
           "\nhttp_request_duration_seconds_sum{method=\"GET\",route=\"a\"} 1.5\nsomething_else 7\n"
           "aura_writes_waiting 3\naura_commits_total " +
           number(fast) + "\r\naura_database_bytes 4096\naura_queries_total " + number(7 * fast) +
           "\naura_page_cache_answers_total " + number(slow + failed) + "\naura_page_cache_hits_total " + number(slow) +
           "\naura_page_cache_bytes 7\n";
}

ServerCounters counters(int fast, int slow, int failed) {
    return wire::serverCountersFromText(text(fast, slow, failed)).value();
}

} // namespace

class TestServerCounters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allRoutesAreCountedTogether() {
        const auto read = counters(10, 4, 2);
        QCOMPARE(read.requests, 16);
        QCOMPARE(read.errors, 2);
        QCOMPARE(read.commits, 10);
        QCOMPARE(read.writesWaiting, 3);
        QCOMPARE(read.databaseBytes, 4'096);
        QCOMPARE(read.queries, 70);
        QCOMPARE(read.pages, 6);
        QCOMPARE(read.cachedPages, 4);
        QCOMPARE(read.durations.size(), 3);
        QCOMPARE(read.durations[0], (ServerCounters::Bucket{0.01, 12}));
        QCOMPARE(read.durations[1].answers, 16);
        QVERIFY(std::isinf(read.durations[2].seconds));
    }

    void aClientReadsItAsJson() {
        QCOMPARE(wire::serverCountersFromBytes(wire::metricsToBytes(QString::fromUtf8(text(10, 4, 2)))).value(),
                 counters(10, 4, 2));
        QVERIFY(!wire::serverCountersFromBytes("{}"));
        QVERIFY(!wire::serverCountersFromBytes(text(10, 4, 2)));
    }

    void whatHappenedInBetweenIsTold() {
        const auto rates = ratesBetween(counters(10, 4, 2), counters(30, 14, 12), 20'000);
        QVERIFY(rates);
        QCOMPARE(rates->requestsPerSecond, 2.0);
        QCOMPARE(rates->commitsPerSecond, 1.0);
        QCOMPARE(*rates->errorShare, 0.25);
        QCOMPARE(rates->queriesPerSecond, 7.0);
        QCOMPARE(*rates->cacheShare, 0.5);
        // Of 40, 30 took up to 10 ms and 10 up to 100 ms: the 20th is two thirds into the first, the 38th eight tenths
        // into the second.
        QVERIFY(std::abs(*rates->medianSeconds - 0.01 * 20 / 30) < 1e-9);
        QVERIFY(std::abs(*rates->slowSeconds - (0.01 + 0.09 * 8 / 10)) < 1e-9);
    }

    void whereNothingHappenedNothingIsSaid() {
        const auto idle = ratesBetween(counters(10, 4, 2), counters(10, 4, 2), 5'000);
        QVERIFY(idle);
        QCOMPARE(idle->requestsPerSecond, 0.0);
        QVERIFY(!idle->errorShare && !idle->medianSeconds && !idle->slowSeconds && !idle->cacheShare);
        QVERIFY(!ratesBetween(counters(10, 4, 2), counters(11, 4, 2), 0));
        // Started anew: less than before.
        QVERIFY(!ratesBetween(counters(10, 4, 2), counters(1, 0, 0), 5'000));
    }

    void answersWithoutABoundAreNoNumber() {
        ServerCounters before;
        ServerCounters after;
        after.requests = 4;
        after.durations = {{0.5, 1}, {INFINITY, 4}};
        const auto rates = ratesBetween(before, after, 1'000);
        QVERIFY(rates);
        QCOMPARE(*rates->slowSeconds, 0.5); // at least
    }

    void whatIsNoneOfItIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html>not here</html>");
        QTest::newRow("no number") << QByteArray("http_requests_total{status=\"200\"} many\n");
        QTest::newRow("negative") << QByteArray("http_requests_total{status=\"200\"} -1\n");
        QTest::newRow("no bound") << QByteArray("http_requests_total 1\nhttp_request_duration_seconds_bucket{} 1\n");
    }
    void whatIsNoneOfItIsRefused() {
        QFETCH(QByteArray, bytes);
        const auto read = wire::serverCountersFromText(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestServerCounters)
#include "tst_server_counters.moc"
