// SPDX-License-Identifier: Apache-2.0
// How devices sync, as they say it and as those who run the platform see it.
#include "admin_fixture.h"

#include <aura/server/api/platform_services.h>
#include <aura/wire/admin_device_json.h>

using namespace aura;
using namespace aura::testing;

class TestAdminDevices : public QObject {
    Q_OBJECT

    std::unique_ptr<AdminFixture> f;

    int says(const Person &person, const QByteArray &report) {
        return f
            ->get("/api/v1/sync/pull?scope=" + changeLog::userScope(person.id).toLatin1() + "&cursor=0" + report,
                  person.token)
            .status;
    }
    void maintain() {
        f->app().maintain();
        f->write([](Write &) { return Status(); }); // it has come to its end
    }
    AdminPage<AdminDevice> page(const QByteArray &query = {}) {
        const auto reply = f->get("/api/v1/admin/devices" + query, f->admin.token);
        auto page = wire::adminDevicesFromBytes(reply.body);
        if (!page)
            qFatal("%d %s", reply.status, reply.body.constData());
        return *page;
    }
    QStringList found(const QByteArray &query = {}) {
        QStringList people;
        for (const auto &device : page(query).rows)
            people.append(device.email.section(u'@', 0, 0));
        return people;
    }

private Q_SLOTS:
    void init() { f = std::make_unique<AdminFixture>(); }
    void cleanup() { f.reset(); }

    void whatADeviceSaysIsSeen() {
        QCOMPARE(says(f->ada, "&waiting=0&attention=0&oldest=0"), 200);
        f->clock.advance(1'000);
        const auto since = f->clock.now() - 3'600'000;
        QCOMPARE(says(f->vera, "&waiting=3&attention=1&oldest=" + QByteArray::number(since)), 200);
        maintain();
        QCOMPARE(found(), (QStringList{u"vera"_s, u"ada"_s}));
        const auto vera = page().rows.first();
        QCOMPARE(vera.report, (DeviceReport{3, 1, since}));
        QCOMPARE(vera.syncedAt, f->clock.now());
        QCOMPARE(vera.userId, f->vera.id);
        QCOMPARE(found("?standing=waiting"), QStringList{u"vera"_s});
        QCOMPARE(found("?standing=attention"), QStringList{u"vera"_s});
        QCOMPARE(found("?standing=silent"), QStringList());
        QCOMPARE(f->get("/api/v1/admin/devices?standing=lost", f->admin.token).status, 400);
        // It gets on.
        f->clock.advance(60'000);
        QCOMPARE(says(f->vera, "&waiting=0&attention=0&oldest=0"), 200);
        maintain();
        QCOMPARE(found("?standing=waiting"), QStringList());
        QCOMPARE(page().rows.size(), 2);
        QVERIFY(!f->told("?action=devices.").isEmpty());
    }

    void onePageFollowsTheOther() {
        for (const auto &person : {f->ada, f->vera, f->colleague}) {
            QCOMPARE(says(person, "&waiting=1&attention=0&oldest=1"), 200);
            f->clock.advance(1'000);
        }
        maintain();
        QStringList people;
        QByteArray cursor;
        for (int i = 0; i < 5; ++i) {
            const auto one = page("?limit=1&standing=waiting" + cursor);
            people.append(one.rows.first().email.section(u'@', 0, 0));
            if (one.next.isEmpty())
                break;
            cursor = "&cursor=" + one.next.toLatin1();
        }
        QCOMPARE(people, (QStringList{u"colleague"_s, u"vera"_s, u"ada"_s}));
        for (const auto *bad : {"?cursor=x", "?cursor=1", "?cursor=1.x", "?limit=0"})
            QVERIFY(f->get(QByteArray("/api/v1/admin/devices") + bad, f->admin.token).status >= 400);
    }

    void whoIsSignedOutIsNoDeviceAnyMore() {
        QCOMPARE(says(f->ada, "&waiting=1&attention=0&oldest=1"), 200);
        maintain();
        QCOMPARE(found(), QStringList{u"ada"_s});
        QCOMPARE(f->act(f->admin, "/end-sessions", f->ada).status, 200);
        QCOMPARE(found(), QStringList());
        maintain();
        QCOMPARE(f->number("SELECT count(*) FROM device_sync"), 0);
    }

    void whoIsSilentForLongIsSeen() {
        QCOMPARE(says(f->ada, "&waiting=1&attention=0&oldest=1"), 200);
        maintain();
        f->clock.advance(silentMillis + 1);
        f->admin = f->signIn(u"admin@example.org"_s);
        QCOMPARE(found("?standing=silent"), QStringList{u"ada"_s});
        // A sign-in that runs out is no less of a device.
        f->clock.advance(10 * silentMillis);
        maintain();
        f->admin = f->signIn(u"admin@example.org"_s);
        QCOMPARE(found("?standing=silent"), QStringList{u"ada"_s});
        f->clock.advance(deviceKeptMillis);
        maintain();
        QCOMPARE(f->number("SELECT count(*) FROM device_sync"), 0);
    }

    void whatMakesNoSenseIsRefused_data() {
        QTest::addColumn<QByteArray>("report");
        QTest::newRow("no number") << QByteArray("&waiting=many");
        QTest::newRow("below nothing") << QByteArray("&waiting=-1");
        QTest::newRow("too many") << QByteArray("&waiting=1000001");
        QTest::newRow("no time") << QByteArray("&waiting=1&oldest=today");
    }
    void whatMakesNoSenseIsRefused() {
        QFETCH(QByteArray, report);
        QCOMPARE(says(f->ada, report), 400);
        maintain();
        QCOMPARE(f->number("SELECT count(*) FROM device_sync"), 0);
    }

    /// Who makes something up makes nobody's page unreadable.
    void nothingIsOlderThanItCanBe() {
        QCOMPARE(says(f->ada, "&waiting=1&attention=0&oldest=9223372036854775807"), 200);
        QCOMPARE(says(f->vera, "&waiting=0&attention=0&oldest=9223372036854775807"), 200);
        maintain();
        QCOMPARE(page("?standing=waiting").rows.first().report.oldestAt, f->clock.now());
        QCOMPARE(page().rows.size(), 2);
    }

    /// More than are written at once.
    void manyAreKeptAndForgottenInParts() {
        for (int i = 0; i < 1'200; ++i)
            f->app().platform().devices.note(f->ids.next(), f->ada.id, {1, 0, 1}, f->clock.now());
        maintain();
        QTRY_COMPARE(f->number("SELECT count(*) FROM device_sync"), 1'200);
        f->clock.advance(deviceKeptMillis + 1);
        QTRY_COMPARE((maintain(), f->number("SELECT count(*) FROM device_sync")), 0);
    }

    /// Nobody speaks for another's device, and who only looks is none of theirs.
    void everybodySpeaksForThemselves() {
        const auto reply = f->get("/api/v1/sync/pull?scope=" + changeLog::userScope(f->ada.id).toLatin1() +
                                      "&cursor=0&waiting=9&attention=0&oldest=1",
                                  f->vera.token);
        QCOMPARE(reply.status, 403);
        QCOMPARE(f->get("/api/v1/sync/pull?scope=catalogue&cursor=0&waiting=9", {}).status, 200);
        maintain();
        QCOMPARE(f->number("SELECT count(*) FROM device_sync"), 0);
    }
};

QTEST_GUILESS_MAIN(TestAdminDevices)
#include "tst_admin_devices.moc"
