// SPDX-License-Identifier: Apache-2.0
// The console as somebody uses it: the real window, driven by keys, against a real server.
#include "console_fixture.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QProgressDialog>
#include <QTableWidget>
#include <QTreeWidget>

using namespace aura;
using namespace Qt::StringLiterals;
using testing::ConsoleFixture;

class ConsoleTest : public ConsoleFixture {
    Q_OBJECT

    void addPeople(int count) {
        (void)m_shop->app().store().writes().runAndWait([count](server::Write &w) {
            return w.db.run(
                "INSERT INTO user_account(id, name, email, password, created_at, updated_at) WITH RECURSIVE "
                "n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) SELECT randomblob(16), "
                "'=Person ' || i, 'p' || i || '@example.org', '!', i, i FROM n",
                count);
        });
    }
    void exportTo(QWidget *page, const QString &path) {
        for (auto *action : page->actions()) {
            if (action->shortcut() == QKeySequence(u"Ctrl+E"_s))
                action->trigger();
        }
        QTRY_VERIFY(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()) != nullptr);
        auto *file = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        // As its button does, without the question about a file that is there.
        file->setOption(QFileDialog::DontConfirmOverwrite);
        Q_EMIT file->fileSelected(path);
        file->close();
    }
    static QList<QByteArray> linesOf(const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        auto lines = file.readAll().split('\n');
        lines.removeLast();
        for (auto &line : lines)
            line.chop(1);
        return lines;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void peopleAreFoundBlockedAndLetInAgain() {
        openAs(u"Noor"_s);
        auto *people = page(u"users"_s);
        QTRY_COMPARE(column(people, 0), (QStringList{u"Ellis"_s, u"Noor"_s, u"Carla"_s, u"Bert"_s, u"Ada"_s}));
        auto *text = people->findChild<QLineEdit *>();
        QTest::keyClicks(text, u"ber exa"_s);
        QTRY_COMPARE(column(people, 0), QStringList{u"Bert"_s});
        text->clear();
        QTRY_COMPARE(column(people, 0).size(), 5);

        choose(people, {u"Bert"_s, u"Ada"_s});
        QVERIFY(!isOffered(people, u"Unblock"_s));
        press(people, u"Block"_s);
        giveReason(u"Fraud"_s);
        QTRY_COMPARE(m_shop->number("SELECT count(*) FROM user_account WHERE is_active = 0"), 2);
        QTRY_COMPARE(column(people, 3).count(u"Blocked"_s), 2);
        QCOMPARE(m_shop->number("SELECT count(*) FROM audit_log WHERE action = 'user.block'"), 2);
        choose(people, {u"Bert"_s});
        press(people, u"Unblock"_s);
        giveReason(u"A mistake"_s);
        QTRY_COMPARE(m_shop->number("SELECT count(*) FROM user_account WHERE is_active = 0"), 1);
    }

    void whatIsRefusedIsSaidAndTheRestIsDone() {
        openAs(u"Noor"_s);
        auto *people = page(u"users"_s);
        QTRY_COMPARE(column(people, 0).size(), 5);
        choose(people, {u"Ellis"_s, u"Ada"_s});
        press(people, u"Block"_s);
        giveReason(u"Both"_s);
        // The one above is refused; the report names them.
        QTRY_VERIFY(qobject_cast<QMessageBox *>(QApplication::activeModalWidget()) != nullptr);
        auto *report = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY2(report->text().contains(u"1"_s) && report->text().contains(u"2"_s), qPrintable(report->text()));
        QVERIFY2(report->informativeText().startsWith(u"Ellis:"_s), qPrintable(report->informativeText()));
        report->close();
        QCOMPARE(m_shop->number("SELECT count(*) FROM user_account WHERE is_active = 0"), 1);
    }

    void rolesAreForThoseWhoMayAssignThem() {
        openAs(u"Noor"_s);
        QTRY_COMPARE(column(page(u"users"_s), 0).size(), 5);
        choose(page(u"users"_s), {u"Ada"_s});
        QVERIFY(!isOffered(page(u"users"_s), u"Role"_s));
        openAs(u"Ellis"_s);
        auto *people = page(u"users"_s);
        QTRY_COMPARE(column(people, 0).size(), 5);
        choose(people, {u"Ada"_s});
        press(people, u"Role"_s);
        QTRY_VERIFY(dialog() != nullptr);
        auto *roles = dialog()->findChild<QComboBox *>(u"role"_s);
        roles->setCurrentIndex(roles->findText(u"Admin"_s));
        giveReason(u"Helps"_s);
        QTRY_COMPARE(m_shop->number("SELECT count(*) FROM user_account WHERE role = 'admin'"), 2);
    }

    void aDeviceOfSomebodyIsSignedOut() {
        const auto phone = m_shop->client(m_folder->filePath(u"phone"_s), false, u"Ada's phone"_s);
        QVERIFY(phone->signIn(u"ada@example.org"_s, password).result());
        openAs(u"Noor"_s);
        auto *people = page(u"users"_s);
        QTRY_COMPARE(column(people, 0).size(), 5);
        choose(people, {u"Ada"_s});
        press(people, u"Devices"_s);
        QTRY_VERIFY(dialog() != nullptr);
        auto *devices = dialog()->findChild<QTableWidget *>();
        QTRY_COMPARE(devices->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            if (devices->item(row, 0)->text() == u"Ada's phone"_s)
                devices->selectRow(row);
        }
        QCOMPARE(devices->selectedItems().size(), 5);
        const int chosen = devices->currentRow();
        QCOMPARE(devices->item(chosen, 2)->text(), u"127.0.0.1"_s); // from where it was signed in
        QCOMPARE(devices->item(chosen, 4)->text(), u"127.0.0.1"_s);
        dialog()->findChild<QPushButton *>(u"end"_s)->click();
        giveReason(u"Stolen"_s);
        QTRY_COMPARE(devices->rowCount(), 1);
        QVERIFY(devices->item(0, 0)->text() != u"Ada's phone"_s);
        QVERIFY(!phone->syncNow().result());
        QCOMPARE(m_shop->number("SELECT count(*) FROM audit_log WHERE action = 'user.end-session'"), 1);
        dialog()->close();
        QTRY_COMPARE(column(people, 6)[column(people, 0).indexOf(u"Ada"_s)], u"1"_s); // devices
    }

    void theQueueIsWorkedOffByKeys() {
        for (const auto *name : {"Sofa", "Shelf", "Stool"})
            m_shop->propose(QString::fromLatin1(name));
        openAs(u"Noor"_s);
        auto *queue = page(u"moderation"_s);
        QTRY_COMPARE(column(queue, 1), (QStringList{u"Sofa"_s, u"Shelf"_s, u"Stool"_s}));
        QVERIFY(tableOf(queue)->selectionModel()->isRowSelected(0));
        // The first one is looked at already, and what somebody wrote is text.
        const auto labels = queue->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == u"Sofa <b>as it is</b>"_s && label->textFormat() == Qt::PlainText;
        }));
        press(queue, u"Approve"_s);
        QTRY_COMPARE(column(queue, 1), (QStringList{u"Shelf"_s, u"Stool"_s}));
        press(queue, u"Reject"_s); // the next one stands where the first one stood
        giveReason(u"No picture"_s);
        QTRY_COMPARE(column(queue, 1), QStringList{u"Stool"_s});
        QCOMPARE(m_shop->number("SELECT count(*) FROM product WHERE name = 'Sofa' AND status = 2"), 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM product WHERE name = 'Shelf' AND status = 3"), 1);
    }

    void aLongQueueIsWorkedOffToItsEnd() {
        for (int i = 0; i < 55; ++i) // more than a page
            m_shop->propose(u"Chair %1"_s.arg(i));
        openAs(u"Noor"_s);
        auto *queue = page(u"moderation"_s);
        QTRY_COMPARE(column(queue, 1).size(), 50);
        auto *view = tableOf(queue);
        view->selectAll();
        press(queue, u"Approve"_s);
        QTRY_COMPARE(m_shop->number("SELECT count(*) FROM product WHERE status = 1"), 5);
        // What else waits has come by itself, and the first of it is looked at.
        QTRY_COMPARE(column(queue, 1).size(), 5);
        QTRY_VERIFY(view->currentIndex().isValid());
        QVERIFY2(!status(queue).contains(u"Nothing"_s), qPrintable(status(queue)));
        view->selectAll();
        press(queue, u"Approve"_s);
        QTRY_COMPARE(m_shop->number("SELECT count(*) FROM product WHERE status = 1"), 0);
        QTRY_VERIFY2(status(queue).contains(u"Nothing"_s), qPrintable(status(queue)));
    }

    void whatWasLookedAtIsDecidedNotWhatItBecame() {
        m_shop->propose(u"Sofa"_s);
        openAs(u"Noor"_s);
        auto *queue = page(u"moderation"_s);
        QTRY_COMPARE(column(queue, 1), QStringList{u"Sofa"_s});
        tableOf(queue)->selectRow(0);
        press(queue, u"Reject"_s);
        QTRY_VERIFY(dialog() != nullptr);
        // The shop changes it while somebody writes why, and the list is read again.
        (void)m_shop->app().store().writes().runAndWait([](server::Write &w) {
            return w.db.execute("UPDATE product SET rev = rev + 1, name = 'Settee' WHERE name = 'Sofa'");
        });
        for (auto *action : queue->actions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F5))
                action->trigger();
        }
        QTRY_COMPARE(column(queue, 1), QStringList{u"Settee"_s});
        giveReason(u"No picture"_s);
        QTRY_VERIFY(qobject_cast<QMessageBox *>(QApplication::activeModalWidget()) != nullptr);
        QApplication::activeModalWidget()->close();
        QCOMPARE(m_shop->number("SELECT count(*) FROM product WHERE name = 'Settee' AND status = 1"), 1);
    }

    void aShopIsSuspendedAndItsHistoryIsSeen() {
        openAs(u"Noor"_s);
        auto *shops = page(u"shops"_s);
        QTRY_COMPARE(column(shops, 0), QStringList{u"Nordlicht"_s});
        choose(shops, {u"Nordlicht"_s});
        QVERIFY(!isOffered(shops, u"Approve"_s));
        press(shops, u"Suspend"_s);
        giveReason(u"Counterfeits"_s);
        QTRY_COMPARE(column(shops, 1), QStringList{u"Suspended"_s});
        // Who came for something else before finds the history all the same.
        auto *log = m_window->findChild<QDockWidget *>(u"audit"_s)->widget();
        log->findChild<QComboBox *>()->setCurrentIndex(1);
        choose(shops, {u"Nordlicht"_s});
        press(shops, u"History"_s);
        QTRY_COMPARE(column(log, 2), QStringList{u"Suspended a shop"_s});
        QCOMPARE(column(log, 1), QStringList{u"Noor"_s});
        QCOMPARE(column(log, 4), QStringList{u"Counterfeits"_s});
        shops = page(u"shops"_s);
        choose(shops, {u"Nordlicht"_s});
        press(shops, u"Approve"_s);
        giveReason(u""_s, Reason::Welcome);
        QTRY_COMPARE(column(shops, 1), QStringList{u"Open"_s});
    }

    void theLogIsVerified() {
        openAs(u"Noor"_s);
        // Who looks at people is told of before they are seen.
        QTRY_COMPARE(column(page(u"users"_s), 0).size(), 5);
        auto *log = page(u"audit"_s);
        QTRY_VERIFY(tableOf(log)->model()->rowCount() > 0);
        auto *verify = log->findChild<QToolButton *>(u"verify"_s);
        verify->click();
        QTRY_VERIFY2(status(log).contains(u"is whole"_s), qPrintable(status(log)));
        (void)m_shop->app().store().writes().runAndWait(
            [](server::Write &w) { return w.db.execute("UPDATE audit_log SET address = 'elsewhere' WHERE num = 1"); });
        verify->click();
        QTRY_VERIFY2(status(log).contains(u"has been changed: entry 1"_s), qPrintable(status(log)));
    }

    void aLongListComesAsOneScrolls() {
        addPeople(1'000);
        openAs(u"Noor"_s);
        auto *people = page(u"users"_s);
        auto *view = tableOf(people);
        QTRY_VERIFY(view->model()->rowCount() >= 100);
        QVERIFY(view->model()->rowCount() < 1'005); // not all at once
        for (int page = 0; page < 20 && view->model()->rowCount() < 1'005; ++page) {
            const int before = view->model()->rowCount();
            view->scrollToBottom();
            view->model()->fetchMore({});
            QTRY_VERIFY(view->model()->rowCount() > before);
        }
        const auto names = column(people, 1);
        QCOMPARE(names.size(), 1'005);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 1'005);
    }

    void aTableGoesIntoAFileAsItIsShown() {
        addPeople(1'000);
        openAs(u"Noor"_s);
        auto *people = page(u"users"_s);
        QTRY_VERIFY(tableOf(people)->model()->rowCount() >= 100);
        auto *header = tableOf(people)->horizontalHeader();
        for (int column = 3; column < header->count(); ++column)
            header->setSectionHidden(column, true);
        header->moveSection(2, 0); // the role first
        const auto path = m_folder->filePath(u"people.csv"_s);
        exportTo(people, path);
        QTRY_VERIFY2(status(people).contains(u"1005 rows"_s), qPrintable(status(people)));
        const auto lines = linesOf(path);
        QCOMPARE(lines.size(), 1'006);
        QCOMPARE(lines[0], "\xef\xbb\xbfRole,Name,Address");
        // What a spreadsheet would run is text.
        QVERIFY2(lines.contains("Customer,'=Person 1000,p1000@example.org"), lines[1].constData());
        QCOMPARE(QSet<QByteArray>(lines.begin(), lines.end()).size(), 1'006);
        QCOMPARE(m_shop->number("SELECT count(*) FROM audit_log WHERE action = 'users.export'"), 3); // pages
        QVERIFY(tableOf(people)->model()->rowCount() < 1'005); // the table did not load them
        // What was found is what goes.
        people->findChild<QLineEdit *>()->setText(u"carla"_s);
        QTRY_COMPARE(column(people, 0), QStringList{u"Carla"_s});
        exportTo(people, path);
        QTRY_COMPARE(linesOf(path).size(), 2);
    }

    void whatIsCanceledOrFailsLeavesNothing() {
        addPeople(1'000);
        openAs(u"Noor"_s);
        auto *people = page(u"users"_s);
        QTRY_VERIFY(tableOf(people)->model()->rowCount() >= 100);
        const auto path = m_folder->filePath(u"people.csv"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("from before\r\n") > 0);
        before.close();
        exportTo(people, path);
        auto *progress = m_window->findChild<QProgressDialog *>();
        QVERIFY(progress != nullptr && progress->isVisible());
        progress->cancel();
        QTRY_VERIFY2(status(people).contains(u"Nothing was exported"_s), qPrintable(status(people)));
        QCOMPARE(linesOf(path), QList<QByteArray>{"from before"});
        m_shop->goAway();
        exportTo(people, path);
        QTRY_VERIFY2(status(people).contains(u"network"_s) || status(people).contains(u"reach"_s),
                     qPrintable(status(people)));
        QCOMPARE(linesOf(path), QList<QByteArray>{"from before"});
        m_shop->comeBack();
        exportTo(people, m_folder->filePath(u"no such folder/people.csv"_s));
        QTRY_VERIFY2(status(people).contains(u"cannot be written"_s), qPrintable(status(people)));
    }

    void withoutANetworkItSaysSoAndGoesOn() {
        openAs(u"Noor"_s);
        auto *people = page(u"users"_s);
        QTRY_COMPARE(column(people, 0).size(), 5);
        m_shop->goAway();
        people->findChild<QLineEdit *>()->setText(u"ada"_s);
        QTRY_VERIFY2(status(people).contains(u"network"_s), qPrintable(status(people)));
        QCOMPARE(column(people, 0).size(), 5); // what was there stays
        m_shop->comeBack();
        for (auto *action : people->actions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F5))
                action->trigger();
        }
        QTRY_COMPARE(column(people, 0), QStringList{u"Ada"_s});
    }

    void columnsAndViewsAreKept() {
        openAs(u"Noor"_s);
        auto *people = page(u"users"_s);
        QTRY_COMPARE(column(people, 0).size(), 5);
        people->findChild<QLineEdit *>()->setText(u"carla"_s);
        QTRY_COMPARE(column(people, 0), QStringList{u"Carla"_s});
        auto boxes = people->findChildren<QComboBox *>();
        auto *views =
            *std::find_if(boxes.begin(), boxes.end(), [](auto *box) { return box->accessibleName() == u"View"_s; });
        views->setCurrentIndex(views->count() - 1);
        Q_EMIT views->activated(views->count() - 1);
        QTRY_VERIFY(dialog() != nullptr);
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(), u"Only Carla"_s);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(views->findText(u"Only Carla"_s) > 0);
        m_window->close();
        openWindow();
        people = page(u"users"_s);
        QTRY_COMPARE(column(people, 0).size(), 5);
        boxes = people->findChildren<QComboBox *>();
        views = *std::find_if(boxes.begin(), boxes.end(), [](auto *box) { return box->accessibleName() == u"View"_s; });
        const int place = views->findText(u"Only Carla"_s);
        QVERIFY(place > 0);
        views->setCurrentIndex(place);
        Q_EMIT views->activated(place);
        QTRY_COMPARE(column(people, 0), QStringList{u"Carla"_s});
    }

    void thePaletteGoesAnywhere() {
        openAs(u"Noor"_s);
        QTRY_COMPARE(column(page(u"users"_s), 0).size(), 5);
        (void)page(u"moderation"_s);
        for (auto *action : m_window->findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(u"Ctrl+K"_s))
                action->trigger();
        }
        QTRY_VERIFY(dialog() != nullptr);
        auto *text = dialog()->findChild<QLineEdit *>();
        QTest::keyClicks(text, u"audit"_s);
        auto *list = dialog()->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        // What can be done is said with where, and only where somebody looks.
        text->clear();
        QStringList offers;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            offers.append(list->topLevelItem(row)->text(0));
        QVERIFY2(offers.contains(u"Moderation · Refresh"_s), qPrintable(offers.join(u'\n')));
        QVERIFY2(!offers.contains(u"People · Refresh"_s), qPrintable(offers.join(u'\n')));
        QTest::keyClicks(text, u"audit"_s);
        QTest::keyClick(text, Qt::Key_Return);
        auto *log = m_window->findChild<QDockWidget *>(u"audit"_s);
        QTRY_VERIFY(!log->visibleRegion().isEmpty());
    }

    void howTheServerDoesIsSeen() {
        m_shop->change([](server::Write &w) {
            return w.db.execute("INSERT INTO webhook(id, url, events, is_active, problem, created_at, updated_at) "
                                "VALUES(randomblob(16), 'https://a.example', 'ping', 0, '410', 1, 1), "
                                "(randomblob(16), 'https://b.example', 'ping', 0, '', 1, 1)");
        });
        openAs(u"Noor"_s);
        auto *system = page(u"system"_s);
        const auto value = [&](const char *key) {
            return system->findChild<QLabel *>(QString::fromLatin1(key))->text();
        };
        const auto again = [&] {
            for (auto *action : system->actions())
                action->trigger();
        };
        QTRY_VERIFY2(value("health").startsWith(u"Ready"_s), qPrintable(value("health")));
        QTRY_COMPARE(value("people"), u"5"_s);
        QCOMPARE(value("webhooks"), u"1"_s);       // the other one was switched off by somebody
        QCOMPARE(value("conversion"), u"0.0 %"_s); // five are active, and nobody has ordered
        QCOMPARE(value("abandonment"), u"–"_s);
        // Of what happens between two readings.
        const auto known = [&] {
            again();
            return value("requests") != u"–"_s && value("median").contains(u"ms"_s);
        };
        QTRY_VERIFY2(known(), qPrintable(textsOn(system)));
        QCOMPARE(value("cache"), u"–"_s); // nobody asks for pages here
        QVERIFY2(value("errors").startsWith(u"0"_s), qPrintable(value("errors")));
        QVERIFY2(textsOn(system).contains(u"in the last 1 minute"_s), qPrintable(textsOn(system)));
        picture(u"system"_s);
        // Each line says the same to who cannot see it.
        int lines = 0;
        for (const auto *widget : system->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->accessibleDescription().startsWith(u"Least"_s))
                ++lines;
        }
        QVERIFY(lines >= 7);
        m_shop->goAway();
        again();
        QTRY_VERIFY2(!value("health").startsWith(u"Ready"_s), qPrintable(value("health")));
        QVERIFY(value("requests") != u"–"_s); // what was seen stays
        m_shop->comeBack();
        QTRY_VERIFY2((again(), value("health").startsWith(u"Ready"_s)), qPrintable(value("health")));
    }

    void itFitsASmallScreen() {
        openAs(u"Ellis"_s); // who is offered everything
        QVERIFY2(m_window->minimumSizeHint().width() <= 1'000,
                 qPrintable(QString::number(m_window->minimumSizeHint().width())));
    }

    void itClosesWhenThePersonLeaves() {
        openAs(u"Noor"_s);
        QVERIFY(m_window->isVisible());
        QVERIFY(m_client->signOut(sync::SignOut::DiscardPending).result());
        QTRY_VERIFY(!m_window->isVisible());
    }
};

QTEST_MAIN(ConsoleTest)
#include "tst_console.moc"
