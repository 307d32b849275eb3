// SPDX-License-Identifier: Apache-2.0
// Maintenance, what is switched off, and backups that are made and verified while the server runs.
#include "admin_fixture.h"

#include <aura/server/api/platform_services.h>
#include <aura/server/services/backup.h>
#include <aura/wire/admin_backup_json.h>

#include <QFile>

using namespace aura;
using namespace aura::testing;

class TestAdminOperation : public QObject {
    Q_OBJECT

    std::unique_ptr<AdminFixture> f;

    PlatformState state() {
        return wire::platformStateFromBytes(f->get("/api/v1/admin/platform", f->boss.token).body).value();
    }
    Reply change(PlatformState to, const QString &reason = u"It must be."_s) {
        return f->call(http::Method::Post, "/api/v1/admin/platform", wire::toBytes(wire::PlatformChange{to, reason}),
                       f->boss.token);
    }
    QList<BackupEntry> backups() {
        return wire::backupEntriesFromBytes(f->get("/api/v1/admin/backups", f->boss.token).body).value();
    }
    Reply onBackup(const Id &id, const char *step, const QJsonObject &body = {}) {
        return f->post("/api/v1/admin/backups/" + id.toString().toLatin1() + step, body, f->boss.token);
    }
    bool areAtRest() {
        return QTest::qWaitFor([&] {
            const auto all = f->app().platform().backups->all();
            return std::all_of(all.begin(), all.end(), [](const BackupEntry &entry) {
                return entry.state != BackupEntry::State::Running && entry.verdict != BackupEntry::Verdict::Running;
            });
        });
    }
    /// What shops get by an import, so that the ledger knows where it came from.
    void openLedgers() {
        f->write([](Write &w) {
            return w.db.run("INSERT INTO stock_movement(variant_id, kind, on_hand_delta, occurred_at, recorded_at) "
                            "SELECT s.variant_id, 'import', s.on_hand - ifnull((SELECT sum(m.on_hand_delta) FROM "
                            "stock_movement m WHERE m.variant_id = s.variant_id), 0), ?1, ?1 FROM stock s",
                            w.now);
        });
    }
    Id madeBackup() {
        const auto reply = f->post("/api/v1/admin/backups", {}, f->boss.token);
        const auto begun = wire::backupEntryFromBytes(reply.body);
        if (!begun || !areAtRest())
            qFatal("%d %s", reply.status, reply.body.constData());
        return begun->id;
    }

private Q_SLOTS:
    void init() { f = std::make_unique<AdminFixture>(); }
    void cleanup() { f.reset(); }

    void duringMaintenanceEverybodyReadsAndNobodyWrites() {
        auto wanted = state();
        wanted.isInMaintenance = true;
        wanted.message = u"New disks."_s;
        wanted.until = f->clock.now() + 600'000;
        QCOMPARE(change(wanted).status, 200);
        QCOMPARE(f->get("/api/v1/products").status, 200);
        QCOMPARE(f->get("/api/v1/orders", f->ada.token).status, 200);
        const auto push = [&] {
            return f->call(http::Method::Post, "/api/v1/sync/push",
                           wire::toBytes(f->ids.next(), {f->operation(ProfilePatch{u"A"_s, {}})}, f->clock.now()),
                           f->ada.token);
        };
        const auto refused = push();
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.code(), u"maintenance"_s);
        QCOMPARE(refused.response.header("Retry-After"), std::string_view("600"));
        QCOMPARE(f->post("/api/v1/auth/register",
                         {{u"email"_s, u"n@example.org"_s}, {u"password"_s, u"correct horse"_s}, {u"name"_s, u"N"_s}})
                     .status,
                 503);
        QCOMPARE(f->tryToSignIn(u"admin@example.org"_s).status, 200);
        QCOMPARE(f->act(f->admin, "/block", f->ada).status, 200); // who runs the platform goes on
        QCOMPARE(f->act(f->admin, "/unblock", f->ada).status, 200);
        // Devices hear of it as of anything in the catalogue, and it outlives a restart.
        auto row = f->catalogue().value({u"platform"_s, wire::platformRowId()});
        wire::JsonReader reader(row.data);
        QCOMPARE(wire::platformStateFromJson(reader).message, u"New disks."_s);
        f->close();
        f->open();
        f->ada = f->signIn(u"ada@example.org"_s);
        QCOMPARE(push().status, 503);
        auto over = state();
        over.isInMaintenance = false;
        QCOMPARE(change(over).status, 200);
        QCOMPARE(push().status, 200);
        const auto told = f->told("?action=platform.change");
        QCOMPARE(told.size(), 2);
        QVERIFY(QJsonDocument::fromJson(told.last().detail)["after"_L1]["maintenance"_L1].toBool());
        QVERIFY(!QJsonDocument::fromJson(told.last().detail)["before"_L1]["maintenance"_L1].toBool());
    }

    void twoWhoSwitchAreToldApart() {
        const auto seen = state();
        auto mine = seen;
        mine.off = {Feature::Reviews};
        auto theirs = seen;
        theirs.off = {Feature::Cards};
        QCOMPARE(change(mine).status, 200);
        QCOMPARE(change(theirs).status, 409);
        QCOMPARE(change(mine).status, 200); // is so already
        QCOMPARE(state().off, QList{Feature::Reviews});
        auto over = state();
        over.isInMaintenance = true;
        over.until = f->clock.now() - 1;
        QCOMPARE(change(over).status, 422);
        QCOMPARE(change(state(), u" "_s).status, 422);
    }

    void whatIsSwitchedOffIsRefused() {
        auto off = state();
        off.off = allFeatures();
        QCOMPARE(change(off).status, 200);
        QCOMPARE(state().off, allFeatures());
        const auto order = f->placed(1);
        QVERIFY(f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}}).status ==
                OperationStatus::Applied);
        const auto back =
            f->byAda(ReturnRequest{f->ids.next(), order.id, {{f->lampVariant(), 1}}, ReturnReason::Other, {}});
        QCOMPARE(back.status, OperationStatus::Rejected);
        QCOMPARE(back.code, ErrorCode::PermissionDenied);
        QCOMPARE(f->byAda(ReviewPut{f->ids.next(), f->lamp.id, {5, u"Bright"_s, u"Very."_s}, std::nullopt}).status,
                 OperationStatus::Rejected);
        const auto made =
            f->post("/api/v1/auth/register",
                    {{u"email"_s, u"n@example.org"_s}, {u"password"_s, u"correct horse"_s}, {u"name"_s, u"N"_s}});
        QCOMPARE(made.status, 403);
        QCOMPARE(made.code(), u"switched_off"_s);
        QCOMPARE(f->post("/api/v1/payments", {}, f->ada.token).code(), u"switched_off"_s);
        auto on = state();
        on.off.clear();
        QCOMPARE(change(on).status, 200);
        QCOMPARE(f->byAda(ReviewPut{f->ids.next(), f->lamp.id, {5, u"Bright"_s, u"Very."_s}, std::nullopt}).status,
                 OperationStatus::Applied);
    }

    void reviewsWaitUntilTheyWereLookedAt() {
        const Id id = f->ids.next();
        const auto write = [&](const ReviewText &text, const std::optional<ReviewText> &base) {
            return f->byAda(ReviewPut{id, f->lamp.id, text, base});
        };
        const auto decide = [&](bool approve) {
            const auto rev = f->number("SELECT rev FROM review WHERE id = ?1", id);
            return f
                ->call(http::Method::Post, AdminFixture::at("moderation/reviews", id),
                       wire::toBytes(ModerationDecision{approve, u"why"_s, rev}), f->admin.token)
                .status;
        };
        const auto isShown = [&] { return f->catalogue().contains({u"review"_s, id}); };
        const ReviewText first{5, u"Bright"_s, u"Very."_s, {}};
        const ReviewText second{4, u"Bright"_s, u"Mostly."_s, {}};
        const ReviewText third{1, u"Buy at"_s, u"my.shop"_s, {}};
        QCOMPARE(write(first, std::nullopt).review->status, ReviewStatus::Published);
        QVERIFY(isShown());
        auto waits = state();
        waits.off = {Feature::ReviewsAtOnce};
        QCOMPARE(change(waits).status, 200);
        // What is shown stays so until it is written anew, by which what was approved does not become something else.
        QVERIFY(isShown());
        QCOMPARE(write(third, first).review->status, ReviewStatus::Pending);
        QVERIFY(!isShown());
        QCOMPARE(f->stored(f->lamp.id).ratingCount, 0);
        QCOMPARE(f->stored(f->lamp.id).ratingSum, 0);
        QCOMPARE(f->waiting("?kind=review").size(), 1);
        QCOMPARE(f->waiting().first().title, u"Buy at"_s);
        // Its writer has it, and reads that it waits.
        VendorFixture::Rows mine;
        std::int64_t cursor = 0;
        QVERIFY(f->follow(changeLog::userScope(f->ada.id), cursor, mine, f->ada.token));
        QCOMPARE(mine.value({u"review"_s, id}).data["status"_L1].toString(), reviewStatusName(ReviewStatus::Pending));
        QCOMPARE(decide(false), 204);
        QVERIFY(!isShown());
        // Who was told why may write it anew, and then it waits again.
        QCOMPARE(write(second, third).review->status, ReviewStatus::Pending);
        QCOMPARE(decide(true), 204);
        QVERIFY(isShown());
        QCOMPARE(f->stored(f->lamp.id).ratingCount, 1);
        QCOMPARE(f->stored(f->lamp.id).ratingSum, 4);
        // What was hidden comes back by no words of its writer.
        f->write([&](Write &w) {
            return w.db.run("UPDATE review SET status = ?2 WHERE id = ?1", id, ReviewStatus::Hidden);
        });
        QCOMPARE(write(first, second).review->status, ReviewStatus::Hidden);
        // Switched on again, what waits is still to be decided; what is new is shown.
        const Id other = f->ids.next();
        const auto eve = f->person(u"eve@example.org"_s);
        QCOMPARE(f->pushOne(eve, f->operation(ReviewPut{other, f->lamp.id, third, std::nullopt})).review->status,
                 ReviewStatus::Pending);
        auto atOnce = state();
        atOnce.off.clear();
        QCOMPARE(change(atOnce).status, 200);
        QCOMPARE(f->waiting("?kind=review").size(), 1);
        const auto tim = f->person(u"tim@example.org"_s);
        QCOMPARE(
            f->pushOne(tim, f->operation(ReviewPut{f->ids.next(), f->lamp.id, second, std::nullopt})).review->status,
            ReviewStatus::Published);
    }

    void aBackupIsMadeVerifiedAndRemoved() {
        openLedgers();
        (void)f->placed(1);
        const auto id = madeBackup();
        auto entry = backups().first();
        QCOMPARE(entry.id, id);
        QCOMPARE(entry.state, BackupEntry::State::Ready);
        QCOMPARE(entry.verdict, BackupEntry::Verdict::Unknown);
        QVERIFY(entry.bytes > 0);
        const auto file = f->app().platform().backups->fileOf(id);
        QVERIFY(QFile::exists(file));
        QVERIFY(!(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QCOMPARE(onBackup(id, "/verify").status, 200);
        QVERIFY(areAtRest());
        entry = backups().first();
        QVERIFY2(entry.verdict == BackupEntry::Verdict::Whole, qPrintable(entry.problem));
        QVERIFY(entry.verifiedAt != 0);
        QVERIFY(!QFile::exists(file + u".verify"));
        // The next start knows of it.
        f->close();
        f->open();
        QCOMPARE(backups().first(), entry);
        QCOMPARE(onBackup(id, "/remove").status, 422);
        QCOMPARE(onBackup(id, "/remove", {{u"reason"_s, u"Old."_s}}).status, 204);
        QVERIFY(!QFile::exists(file));
        QVERIFY(backups().isEmpty());
        QCOMPARE(onBackup(id, "/verify").status, 404);
        QStringList actions;
        for (const auto &row : f->told("?action=backup."))
            actions.prepend(row.action);
        QCOMPARE(actions, (QStringList{u"backup.begin"_s, u"backup.made"_s, u"backup.verify"_s, u"backup.verified"_s,
                                       u"backup.remove"_s}));
    }

    void whatDoesNotAddUpIsFound_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("problem");
        QTest::newRow("line") << QByteArray("UPDATE order_line SET total = total + 1") << u"lines"_s;
        QTest::newRow("total") << QByteArray("UPDATE customer_order SET total = total + 1") << u"total"_s;
        QTest::newRow("stock") << QByteArray("UPDATE stock SET on_hand = on_hand + 1") << u"ledger"_s;
        QTest::newRow("log") << QByteArray("UPDATE change_log SET rev = rev + 1 WHERE entity = 'product'")
                             << u"public"_s;
        QTest::newRow("audit") << QByteArray("UPDATE audit_log SET action = 'nothing' WHERE num = 1") << u"audit"_s;
        QTest::newRow("reference") << QByteArray("PRAGMA foreign_keys=OFF; UPDATE order_group SET user_id = "
                                                 "x'00112233445566778899aabbccddeeff'")
                                   << u"not there"_s;
        QTest::newRow("bytes") << QByteArray() << QString();
    }
    void whatDoesNotAddUpIsFound() {
        QFETCH(QByteArray, sql);
        QFETCH(QString, problem);
        openLedgers();
        (void)f->placed(1);
        (void)backups(); // a row of the audit log
        const auto id = madeBackup();
        const auto path = f->app().platform().backups->fileOf(id);
        if (sql.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        } else {
            auto copy = storage::Database::open(path);
            QVERIFY(copy);
            const auto changed = copy->execute(sql.toStdString());
            QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
        }
        QCOMPARE(onBackup(id, "/verify").status, 200);
        QVERIFY(areAtRest());
        const auto entry = backups().first();
        QCOMPARE(entry.verdict, BackupEntry::Verdict::Broken);
        QVERIFY2(!entry.problem.isEmpty() && entry.problem.contains(problem), qPrintable(entry.problem));
        // The shop goes on, and knows nothing of it.
        QCOMPARE(f->get("/api/v1/products").status, 200);
    }

    void oneIsMadeAtATimeAndUnderLoad() {
        openLedgers();
        const auto first = f->post("/api/v1/admin/backups", {}, f->boss.token);
        QCOMPARE(first.status, 200);
        for (int i = 0; i < 20; ++i) {
            const auto status = f->post("/api/v1/admin/backups", {}, f->boss.token).status;
            QVERIFY(status == 409 || status == 200);
            f->byVera(StockAdjust{f->lampVariant(), 1, StockReason::Received, {}});
        }
        QVERIFY(areAtRest());
        for (const auto &entry : backups()) {
            QCOMPARE(entry.state, BackupEntry::State::Ready);
            QCOMPARE(onBackup(entry.id, "/verify").status, 200);
            QVERIFY(areAtRest());
        }
        for (const auto &entry : backups())
            QVERIFY2(entry.verdict == BackupEntry::Verdict::Whole, qPrintable(entry.problem));
        // And it restores to a server of another epoch.
        const auto file = f->app().platform().backups->fileOf(backups().first().id);
        const auto epoch = f->app().store().epoch();
        f->close();
        SeededRandom random{7};
        const auto folder = DataFolder::open(f->path());
        QVERIFY(folder);
        const auto restored = server::backup::restore(*folder, file, random);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QVERIFY(restored->epoch != epoch);
    }
};

QTEST_GUILESS_MAIN(TestAdminOperation)
#include "tst_admin_operation.moc"
