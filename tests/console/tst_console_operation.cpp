// SPDX-License-Identifier: Apache-2.0
// People seen as themselves and anonymized, maintenance, switches and backups, in the console.
#include "console_fixture.h"

#include <aura/sync/operation_client.h>

#include <QCheckBox>

using namespace aura;
using namespace Qt::StringLiterals;
using testing::ConsoleFixture;

class ConsoleOperationTest : public ConsoleFixture {
    Q_OBJECT

    std::int64_t told(const char *action) {
        return m_shop->number(std::string("SELECT count(*) FROM audit_log WHERE action = '") + action + "'");
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void somebodySeesTheShopAsAPersonDoes() {
        openAs(u"Noor"_s);
        wire::PersonView granted;
        std::function<void()> close;
        m_window->setViewer([&](const wire::PersonView &view, const std::function<void()> &ended) {
            granted = view;
            close = ended;
        });
        auto *people = page(u"users"_s);
        QTRY_COMPARE(column(people, 0).size(), 5);
        choose(people, {u"Ellis"_s});
        QVERIFY(!isOffered(people, u"See the shop"_s)); // never as who runs the platform
        choose(people, {u"Ada"_s});
        press(people, u"See the shop"_s);
        giveReason(u"Cannot find her order"_s);
        QTRY_VERIFY(close != nullptr);
        QCOMPARE(granted.name, u"Ada"_s);
        // What the other window does with the ticket: it is Ada's shop, and nothing of hers changes.
        const auto seen = m_shop->client(m_folder->filePath(u"seen"_s));
        const auto account = sync::viewAs(*seen, granted.ticket).result();
        QVERIFY2(account, account ? "" : qPrintable(account.error().detail));
        QCOMPARE(account->user.name, u"Ada"_s);
        QVERIFY(testing::inStep(*seen));
        QVERIFY(seen->addToCart(m_shop->products.first().variants.first().id, 1).result());
        (void)seen->syncNow().result();
        QCOMPARE(m_shop->number("SELECT count(*) FROM cart_line"), 0);
        // A ticket is good once.
        const auto again = m_shop->client(m_folder->filePath(u"again"_s));
        QVERIFY(!sync::viewAs(*again, granted.ticket).result());
        QCOMPARE(told("user.view"), 1);
        close();
        QTRY_COMPARE(told("user.view-end"), 1);
    }

    void whoIsAnonymizedLeavesNothingOnTheirDevices() {
        const auto device = m_shop->client(m_folder->filePath(u"of Bert"_s));
        QVERIFY(device->signIn(u"bert@example.org"_s, password).result());
        QVERIFY(testing::inStep(*device));
        openAs(u"Ellis"_s);
        auto *people = page(u"users"_s);
        QTRY_COMPARE(column(people, 0).size(), 5);
        choose(people, {u"Bert"_s});
        press(people, u"Anonymize"_s);
        QTRY_VERIFY(dialog() != nullptr);
        auto *button = dialog()->findChild<QPushButton *>(u"do"_s);
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"reason"_s), u"He asked for it"_s);
        QVERIFY(!button->isEnabled());
        auto *typed = dialog()->findChild<QLineEdit *>(u"typed"_s);
        QTest::keyClicks(typed, u"ada@example.org"_s); // another's
        QVERIFY(!button->isEnabled());
        typed->setText(u"bert@example.org"_s);
        QVERIFY(button->isEnabled());
        button->click();
        QTRY_COMPARE(told("user.anonymize"), 1);
        QTRY_COMPARE(column(people, 0).filter(u"Bert"_s).size(), 0);
        QCOMPARE(m_shop->number("SELECT count(*) FROM user_account WHERE name = 'Bert' OR email LIKE 'bert%'"), 0);
        // His device asks, hears that he is gone, and keeps nothing of him.
        QVERIFY(device->account().signedIn);
        const auto his = [&, id = device->account().user.id.toString()] {
            QStringList files;
            for (QDirIterator it(m_folder->filePath(u"of Bert"_s), {u"store.db*"_s}, QDir::Files,
                                 QDirIterator::Subdirectories);
                 it.hasNext();) {
                const auto path = it.next();
                if (path.contains(id))
                    files.append(path);
            }
            return files;
        };
        QVERIFY(!his().isEmpty());
        (void)device->syncNow().result();
        QTRY_VERIFY(!device->account().signedIn);
        QTRY_VERIFY(device->account().isGuest());
        QCOMPARE(his(), QStringList());
    }

    void onlyWhoMayIsOfferedIt() {
        openAs(u"Noor"_s); // an admin, not a super admin
        auto *people = page(u"users"_s);
        QTRY_COMPARE(column(people, 0).size(), 5);
        choose(people, {u"Bert"_s});
        QVERIFY(!isOffered(people, u"Anonymize"_s));
        QVERIFY(page(u"backups"_s) == nullptr);
        auto *operation = page(u"operation"_s);
        QTRY_COMPARE(operation->findChild<QLabel *>(u"standing"_s)->text(), u"Everything runs"_s);
        QVERIFY(!operation->findChild<QPushButton *>(u"maintenance"_s)->isEnabled());
    }

    void maintenanceBeginsAndEnds() {
        openAs(u"Ellis"_s);
        auto *operation = page(u"operation"_s);
        auto *standing = operation->findChild<QLabel *>(u"standing"_s);
        QTRY_COMPARE(standing->text(), u"Everything runs"_s);
        QTest::keyClicks(operation->findChild<QLineEdit *>(u"message"_s), u"New disks."_s);
        operation->findChild<QPushButton *>(u"maintenance"_s)->click();
        giveReason(u"Disks"_s);
        QTRY_COMPARE(standing->text(), u"In maintenance"_s);
        picture(u"maintenance"_s);
        // A shopper's work waits, and is sent when it is over.
        const auto device = m_shop->client(m_folder->filePath(u"of Ada"_s));
        QVERIFY(device->signIn(u"ada@example.org"_s, password).result());
        QVERIFY(testing::inStep(*device));
        QVERIFY(device->addToCart(m_shop->products.first().variants.first().id, 1).result());
        (void)device->syncNow().result();
        QCOMPARE(device->queue().size(), 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM cart_line"), 0);
        operation->findChild<QPushButton *>(u"maintenance"_s)->click();
        giveReason(u"Done"_s);
        QTRY_COMPARE(standing->text(), u"Everything runs"_s);
        QTRY_VERIFY(testing::inStep(*device));
        QCOMPARE(m_shop->number("SELECT count(*) FROM cart_line"), 1);
        QCOMPARE(told("platform.change"), 2);
    }

    void aFeatureIsSwitchedOff() {
        openAs(u"Ellis"_s);
        auto *operation = page(u"operation"_s);
        QTRY_COMPARE(operation->findChild<QLabel *>(u"standing"_s)->text(), u"Everything runs"_s);
        auto *box = operation->findChild<QCheckBox *>(u"registration"_s);
        auto *apply = operation->findChild<QPushButton *>(u"apply"_s);
        QVERIFY(!apply->isEnabled());
        box->click();
        QVERIFY(apply->isEnabled());
        apply->click();
        giveReason(u"Spam"_s);
        QTRY_COMPARE(told("platform.change"), 1);
        QTRY_VERIFY(!apply->isEnabled());
        const auto other = m_shop->client(m_folder->filePath(u"new"_s));
        QVERIFY(!other->registerAccount(u"New"_s, u"new@example.org"_s, password).result());
    }

    void aBackupIsMadeAndVerified() {
        openAs(u"Ellis"_s);
        auto *backups = page(u"backups"_s);
        QTRY_VERIFY(status(backups).contains(u"Nothing found"_s));
        press(backups, u"Back up now"_s);
        QTRY_COMPARE_WITH_TIMEOUT(column(backups, 3), QStringList{u"Ready"_s}, 20'000);
        QCOMPARE(column(backups, 1), QStringList{u"Ellis"_s});
        // As imports leave it, so that the ledger is whole.
        m_shop->change([](server::Write &w) {
            return w.db.run("INSERT INTO stock_movement(variant_id, kind, on_hand_delta, occurred_at, recorded_at) "
                            "SELECT variant_id, 'import', on_hand, ?1, ?1 FROM stock",
                            w.now);
        });
        tableOf(backups)->selectRow(0);
        press(backups, u"Verify"_s);
        QTRY_VERIFY_WITH_TIMEOUT(column(backups, 4).first().endsWith(u"be restored"_s), 20'000);
        // Of before the ledger was written: found out, and told.
        QCOMPARE(column(backups, 4).first(), u"Cannot be restored"_s);
        QVERIFY2(column(backups, 6).first().contains(u"ledger"_s), qPrintable(column(backups, 6).first()));
        press(backups, u"Back up now"_s);
        QTRY_COMPARE_WITH_TIMEOUT(column(backups, 3), (QStringList{u"Ready"_s, u"Ready"_s}), 20'000);
        tableOf(backups)->selectRow(0);
        press(backups, u"Verify"_s);
        QTRY_COMPARE_WITH_TIMEOUT(column(backups, 4).first(), u"Can be restored"_s, 20'000);
        picture(u"backups"_s);
        tableOf(backups)->selectRow(1);
        press(backups, u"Remove"_s);
        giveReason(u"Broken"_s);
        QTRY_COMPARE(column(backups, 3).size(), 1);
    }

    /// What a device of somebody's says of its queue, and who they are.
    void howDevicesSyncIsSeen() {
        const auto phone = m_shop->client(m_folder->filePath(u"phone"_s), false, u"Ada's phone"_s);
        QVERIFY(phone->signIn(u"ada@example.org"_s, password).result());
        // Something that the server refuses, and a change that waits for it.
        ReviewPut review;
        review.productId = Id::fromBytes(QByteArray(16, 'x'));
        review.reviewId = Id::fromBytes(QByteArray(16, 'y'));
        review.text = {5, u"Bright"_s, u"It glows."_s, {}};
        (void)phone->perform(review).result();
        (void)phone->syncNow().result();
        (void)phone->syncNow().result();
        m_shop->maintain();
        openAs(u"Noor"_s);
        auto *devices = page(u"devices"_s);
        QTRY_VERIFY2(column(devices, 2).contains(u"Ada's phone"_s), qPrintable(column(devices, 2).join(u", "_s)));
        picture(u"devices"_s);
        auto *standing = devices->findChild<QComboBox *>();
        QVERIFY(standing != nullptr);
        standing->setCurrentIndex(standing->findText(u"Has something that was refused"_s));
        QTRY_COMPARE(column(devices, 2), QStringList{u"Ada's phone"_s});
        QCOMPARE(column(devices, 5), QStringList{u"1"_s});
        choose(devices, {u"Ada's phone"_s}, 2);
        press(devices, u"Person"_s);
        auto *people = page(u"users"_s);
        QTRY_COMPARE(column(people, 1), QStringList{u"ada@example.org"_s});
    }
};

QTEST_MAIN(ConsoleOperationTest)
#include "tst_console_operation.moc"
