// SPDX-License-Identifier: Apache-2.0
#include "vendor_fixture.h"

#include <aura/server/services/backup.h>
#include <aura/server/store/server_schema.h>

#include <QFile>

#include <thread>

using namespace aura;
using namespace aura::testing;

class TestBackup : public QObject {
    Q_OBJECT

    std::unique_ptr<VendorFixture> f;
    QTemporaryDir m_elsewhere;

    QString file(const QString &name) const { return m_elsewhere.filePath(name); }
    Operation received(std::int64_t delta) {
        return f->operation(StockAdjust{f->lampVariant(), delta, StockReason::Received, {}});
    }
    /// As the command does while no server runs.
    Result<backup::Restored> restore(const QString &path) {
        f->close();
        SeededRandom random{77};
        const auto folder = DataFolder::open(f->path());
        auto restored = folder ? backup::restore(*folder, path, random) : Result<backup::Restored>(folder.error());
        return restored;
    }

private Q_SLOTS:
    void init() { f = std::make_unique<VendorFixture>(); }

    void whatWasAppliedAfterTheBackupIsSentAgain() {
        const auto early = received(2);
        const auto late = received(10);
        f->pushOne(f->vera, early);
        QVERIFY(backup::write(f->path(), file(u"a.db"_s)));
        const auto epoch = f->app().store().epoch();
        f->pushOne(f->vera, late);
        QCOMPARE(f->level(f->lampVariant()).onHand, 17);
        const auto cursor = changeLog::head(f->db(), changeLog::userScope(f->vera.id))->seq;

        const auto restored = restore(file(u"a.db"_s));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QVERIFY(restored->epoch != epoch);
        f->open();
        QCOMPARE(f->app().store().epoch(), restored->epoch);
        QCOMPARE(f->level(f->lampVariant()).onHand, 7);
        // A client of the former history begins anew …
        const auto scope = changeLog::userScope(f->vera.id);
        QCOMPARE(f->pullReply(scope, cursor, 10, f->vera.token).status, 410);
        QCOMPARE(f->pullReply(scope, 0, 10, f->vera.token, "&epoch=" + epoch.toLatin1()).status, 410);
        // … and sends again what it knows to be applied: each has its one effect.
        const auto results = f->push(f->vera, f->verasDevice, {early, late});
        QCOMPARE(results[0].status, OperationStatus::Duplicate);
        QCOMPARE(results[1].status, OperationStatus::Applied);
        QCOMPARE(f->level(f->lampVariant()).onHand, 17);
        // What was there before is kept.
        QVERIFY(QFile::exists(restored->former));
        QVERIFY(backup::write(f->path(), file(u"a.db"_s))); // over the old one
    }

    void aServerGoesOnWhileItIsBackedUp() {
        std::atomic<bool> stop = false;
        std::atomic<int> pushed = 0;
        std::thread writer([&] {
            while (!stop) {
                f->pushOne(f->vera, received(1));
                ++pushed;
            }
        });
        for (int i = 0; i < 5; ++i) {
            const auto path = file(u"online%1.db"_s.arg(i));
            QVERIFY(backup::write(f->path(), path));
            storage::OpenOptions options;
            options.mode = storage::OpenOptions::Mode::ReadOnly;
            auto copy = storage::Database::open(path, options);
            QVERIFY(copy);
            // One moment: every movement is in the level.
            QCOMPARE(copy->queryInt64("SELECT on_hand - 5 - (SELECT ifnull(sum(on_hand_delta), 0) FROM stock_movement) "
                                      "FROM stock WHERE variant_id = ?1",
                                      f->lampVariant())
                         ->value_or(-1),
                     0);
            QCOMPARE(copy->queryInt64("SELECT (SELECT count(*) FROM operation_result) - (SELECT count(*) FROM "
                                      "stock_movement)")
                         ->value_or(-1),
                     0);
            QVERIFY(!QFile::exists(path + u"-wal"_s));
        }
        stop = true;
        writer.join();
        QCOMPARE(f->level(f->lampVariant()).onHand, 5 + pushed);
    }

    void uselessBackupsChangeNothing() {
        QVERIFY(backup::write(f->path(), file(u"b.db"_s)));
        const auto epoch = f->app().store().epoch();
        const auto spoil = [&](const QString &name, auto change) {
            QFile::remove(file(name));
            QFile::copy(file(u"b.db"_s), file(name));
            QFile spoiled(file(name));
            if (!spoiled.open(QIODevice::ReadWrite))
                qFatal("cannot open");
            change(spoiled);
            return file(name);
        };
        const auto truncated = spoil(u"short.db"_s, [](QFile &b) { b.resize(b.size() / 2); });
        const auto garbage = spoil(u"garbage.db"_s, [](QFile &b) {
            b.resize(0);
            b.write("not a database at all, but long enough to be read as one, perhaps, or so one might hope ......");
        });
        const auto damaged = spoil(u"damaged.db"_s, [](QFile &b) {
            for (qint64 page = 2; page < b.size() / 4096; ++page) {
                b.seek(page * 4096 + 100);
                b.write(QByteArray(2'000, '\x5a'));
            }
        });
        QCOMPARE(restore(truncated).error().code, ErrorCode::Corrupt);
        QCOMPARE(restore(garbage).error().code, ErrorCode::Corrupt);
        QCOMPARE(restore(damaged).error().code, ErrorCode::Corrupt);
        QCOMPARE(restore(file(u"none.db"_s)).error().code, ErrorCode::NotFound);
        const auto newer = spoil(u"newer.db"_s, [](QFile &) {});
        {
            auto database = storage::Database::open(newer);
            QVERIFY(database->execute("PRAGMA user_version=999; PRAGMA journal_mode=DELETE"));
        }
        QCOMPARE(restore(newer).error().code, ErrorCode::NewerVersion);
        f->open();
        QCOMPARE(f->app().store().epoch(), epoch);
        QCOMPARE(f->level(f->lampVariant()).onHand, 5);
        QVERIFY(!QFile::exists(f->path() + u"/aura.db.restored"_s));
        QCOMPARE(backup::write(file(u"nowhere"_s), file(u"c.db"_s)).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(file(u"c.db"_s)));
    }

    void aDamagedDatabaseIsReplacedAndKept() {
        QVERIFY(backup::write(f->path(), file(u"d.db"_s)));
        f->close();
        {
            QFile database(f->path() + u"/aura.db"_s);
            QVERIFY(database.open(QIODevice::ReadWrite));
            database.write("this is not SQLite any more");
        }
        const auto restored = restore(file(u"d.db"_s));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QFile former(restored->former);
        QVERIFY(former.open(QIODevice::ReadOnly));
        QVERIFY(former.readAll().startsWith("this is not SQLite"));
        f->open();
        QCOMPARE(f->level(f->lampVariant()).onHand, 5);
    }

    void aRunningServerIsNotReplaced() {
        QVERIFY(backup::write(f->path(), file(u"e.db"_s)));
        QCOMPARE(restoreCommand({u"--data"_s, f->path(), file(u"e.db"_s)}), 1);
        QCOMPARE(backupCommand({u"--data"_s, f->path(), file(u"e.db"_s)}), 0);
        QCOMPARE(backupCommand({u"--data"_s, f->path()}), 2);
        QCOMPARE(restoreCommand({file(u"e.db"_s)}), 2);
        f->close();
        QCOMPARE(restoreCommand({u"--data"_s, f->path(), file(u"e.db"_s)}), 0);
    }

    void aDatabaseOfVersionOneIsBroughtUp() {
        const auto order = f->placed(1);
        QCOMPARE(f->pushOne(f->vera, received(2)).status, OperationStatus::Applied);
        const auto lines = f->number("SELECT count(*) FROM stock_movement");
        const auto newest = f->number("SELECT max(num) FROM stock_movement");
        const Id returned = f->ids.next();
        f->close();
        {
            auto database = storage::Database::open(f->path() + u"/aura.db"_s);
            QVERIFY(database->execute(
                "ALTER TABLE blob DROP COLUMN width; ALTER TABLE blob DROP COLUMN height; DROP TABLE payment_event; "
                "DROP TABLE payment_job; DROP TABLE card_payment; DROP INDEX review_vote_user; DROP TABLE "
                "review_picture; ALTER TABLE return_request DROP COLUMN text; ALTER TABLE return_request DROP COLUMN "
                "refunded; ALTER TABLE user_account DROP COLUMN language; DROP INDEX user_account_deleted; ALTER TABLE "
                "user_account DROP COLUMN deleted_at; ALTER TABLE customer_order DROP COLUMN anonymized_at; DROP TABLE "
                "password_reset; DROP TABLE mail; ALTER TABLE cart_line DROP COLUMN saved; DROP INDEX "
                "wishlist_entry_product; ALTER TABLE wishlist_entry DROP COLUMN price_micros; ALTER TABLE "
                "wishlist_entry DROP COLUMN currency; DROP TABLE notice; DROP TABLE notice_mark; ALTER TABLE blob DROP "
                "COLUMN color; ALTER TABLE customer_order DROP COLUMN converted_currency; ALTER TABLE customer_order "
                "DROP COLUMN converted_total; ALTER TABLE customer_order DROP COLUMN converted_rate; ALTER TABLE "
                "customer_order DROP COLUMN converted_rates_at; DROP TABLE picture_look; DROP TABLE telling_price; "
                "DROP TABLE telling; DROP TABLE product_change; DROP TABLE vendor_papers; DROP TABLE user_search; DROP "
                "INDEX "
                "user_account_inactive; DROP INDEX "
                "user_account_locked; "
                "DROP INDEX product_proposed; DROP INDEX review_pending; DROP INDEX audit_log_entity_id; DROP INDEX "
                "customer_order_standing; DROP INDEX customer_order_vendor_standing; DROP TABLE payout; DROP TABLE "
                "payout_account; DROP TABLE shop_balance; DROP TABLE ledger_entry; DROP TABLE order_money; DROP TABLE "
                "commission_rule; DROP "
                "TABLE "
                "order_line_fee; DROP TABLE "
                "vendor_setting; DROP TABLE vendor_more; DROP TABLE category_rules; DROP TABLE promotion; "
                "DROP TABLE promotion_code; DROP TABLE promotion_use; ALTER TABLE customer_order DROP COLUMN pricing; "
                "ALTER TABLE order_line DROP COLUMN tax_rate; DROP TABLE impersonation; DROP TABLE return_message; "
                "DROP INDEX return_request_disputed; ALTER TABLE return_request DROP COLUMN state_since; ALTER TABLE "
                "return_request DROP COLUMN dispute; ALTER TABLE return_request DROP COLUMN disputed_at; "
                "DROP TABLE rates_history; DROP TABLE mail_template; "
                "DROP TABLE staff_member; DROP TABLE staff_role; DROP TABLE webhook_delivery; DROP TABLE "
                "webhook_event; "
                "DROP TABLE webhook; DROP TABLE api_key; DROP TABLE device_sync; DROP "
                "INDEX vendor_rank; DROP INDEX "
                "vendor_standing; DROP "
                "INDEX return_request_state; "
                "ALTER TABLE stock DROP COLUMN "
                "shops_threshold; DROP TABLE stock_place; DROP TABLE stock_location; ALTER TABLE stock_movement DROP "
                "COLUMN location_id; ALTER TABLE stock_movement DROP COLUMN other_location_id; ALTER "
                "TABLE customer_order DROP COLUMN rest_canceled_at; ALTER TABLE order_line DROP COLUMN canceled; "
                "ALTER TABLE refresh_token DROP COLUMN signed_in_from; ALTER TABLE refresh_token DROP COLUMN address; "
                "PRAGMA "
                "user_version=1"));
            // A return of that time has its reason in the buyer's own words.
            QVERIFY(database->run(
                "INSERT INTO return_request(id, order_num, user_id, state, reason, created_at, updated_at) SELECT "
                "?1, num, user_id, 'requested', 'It flickers.', 1, 1 FROM customer_order",
                returned));
            QVERIFY(database->run("INSERT INTO return_line(return_id, position, quantity) VALUES(?1, 0, 1)", returned));
        }
        f->open();
        QCOMPARE(f->number("SELECT count(*) FROM pragma_table_info('blob') WHERE name IN ('width', 'height')"), 2);
        QCOMPARE(f->number("SELECT count(*) FROM pragma_table_info('picture_look')"), 4);
        // The ledger is as it was, everything is at the one location there was, and it can go elsewhere now.
        QCOMPARE(f->level(f->lampVariant()).onHand, 7);
        QCOMPARE(f->level(f->lampVariant()).allocated, 1);
        QCOMPARE(onHandAt(f->level(f->lampVariant()), {}), 7);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement"), lines);
        QCOMPARE(f->number("SELECT max(num) FROM stock_movement"), newest);
        const Id market = f->ids.next();
        QCOMPARE(f->byVera(StockLocationPut{f->shop.id, {}, {market, u"Market"_s}}).status, OperationStatus::Applied);
        QCOMPARE(f->byVera(StockTransfer{f->lampVariant(), {}, market, 3, {}}).status, OperationStatus::Applied);
        QCOMPARE(f->number("SELECT min(num) FROM stock_movement WHERE kind = 'transfer'"), newest + 1);
        const auto read = OrderService::read(f->db(), f->ada.id, order.id);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->returns.first().text, u"It flickers."_s);
        QCOMPARE(read->returns.first().reason, ReturnReason::Other);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
