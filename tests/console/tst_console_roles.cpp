// SPDX-License-Identifier: Apache-2.0
// Roles of the platform's own making: the matrix, and the console of those who have one.
#include "console_fixture.h"

#include <aura/app/admin_roles.h>

#include <QListWidget>
#include <QMenuBar>

using namespace aura;
using namespace Qt::StringLiterals;
using testing::ConsoleFixture;

class ConsoleRolesTest : public ConsoleFixture {
    Q_OBJECT

    QWidget *roles() { return page(u"roles"_s); }
    QStringList names() {
        QStringList names;
        auto *model = tableOf(roles())->model();
        for (int column = 0; column < model->columnCount(); ++column)
            names.append(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        return names;
    }
    int columnOf(const QString &name) { return static_cast<int>(names().indexOf(name)); }
    /// What a role has in the row of a permission, or of people.
    QString cell(const QString &role, const QString &row) {
        auto *model = tableOf(roles())->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->headerData(i, Qt::Vertical, Qt::DisplayRole).toString() == row)
                return model->index(i, columnOf(role)).data().toString();
        }
        return u"no such row"_s;
    }
    void chooseRole(const QString &name) {
        tableOf(roles())->selectColumn(columnOf(name));
        tableOf(roles())->setFocus();
    }
    void permit(const QStringList &texts) {
        auto *list = dialog()->findChild<QListWidget *>(u"permissions"_s);
        for (int i = 0; i < list->count(); ++i)
            list->item(i)->setCheckState(texts.contains(list->item(i)->text()) ? Qt::Checked : Qt::Unchecked);
    }
    void makeRole(const QString &name, const QStringList &texts) {
        press(roles(), u"New"_s);
        QTRY_VERIFY(dialog() != nullptr);
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"name"_s), name);
        permit(texts);
        giveReason(u"We grow"_s);
        QTRY_VERIFY(names().contains(name));
    }
    void assign(const QString &who, const QString &role) {
        auto *people = page(u"users"_s);
        QTRY_VERIFY(column(people, 0).contains(who));
        choose(people, {who});
        press(people, u"Role"_s);
        QTRY_VERIFY(dialog() != nullptr);
        auto *box = dialog()->findChild<QComboBox *>(u"role"_s);
        QVERIFY2(box->findText(role) >= 0, qPrintable(role));
        box->setCurrentIndex(box->findText(role));
        giveReason(u"Helps"_s);
        QTRY_COMPARE(column(people, 2)[column(people, 0).indexOf(who)], role);
    }
    QStringList pages() {
        QStringList keys;
        for (const auto *dock : m_window->findChildren<QDockWidget *>()) {
            if (!dock->objectName().isEmpty())
                keys.append(dock->objectName());
        }
        keys.sort();
        return keys;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void everyPermissionHasItsWords() {
        for (const auto permission : allPermissions())
            QVERIFY2(app::permissionText(permission) != permissionName(permission),
                     qPrintable(permissionName(permission)));
    }

    void aRoleIsMadeChangedAndRemoved() {
        openAs(u"Ellis"_s);
        QTRY_COMPARE(names(), (QStringList{u"Admin"_s, u"Super admin"_s}));
        QCOMPARE(cell(u"Admin"_s, u"Read the audit log"_s), u"✓"_s);
        QCOMPARE(cell(u"Admin"_s, u"Make roles and give them to people"_s), QString());
        QCOMPARE(cell(u"Super admin"_s, u"Make roles and give them to people"_s), u"✓"_s);
        chooseRole(u"Super admin"_s); // always there
        QVERIFY(!isOffered(roles(), u"Edit"_s) && !isOffered(roles(), u"Remove"_s));

        press(roles(), u"New"_s);
        QTRY_VERIFY(dialog() != nullptr);
        auto *save = dialog()->findChild<QPushButton *>(u"do"_s);
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"name"_s), u"Support"_s);
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"reason"_s), u"why"_s);
        QVERIFY(!save->isEnabled()); // it permits nothing
        permit({u"Find people and see who they are"_s});
        QVERIFY(save->isEnabled());
        dialog()->findChild<QLineEdit *>(u"name"_s)->setText(u"super admin"_s);
        QVERIFY(!save->isEnabled());
        dialog()->findChild<QLineEdit *>(u"name"_s)->setText(u"Support"_s);
        picture(u"role_dialog"_s);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(names(), (QStringList{u"Admin"_s, u"Super admin"_s, u"Support"_s}));
        QCOMPARE(cell(u"Support"_s, u"Find people and see who they are"_s), u"✓"_s);
        QCOMPARE(cell(u"Support"_s, u"Cancel orders"_s), QString());

        makeRole(u"Finance"_s, {u"See what shops are charged and paid"_s});
        assign(u"Ada"_s, u"Support"_s);
        QTest::keyClick(roles(), Qt::Key_F5);
        QTRY_COMPARE(cell(u"Support"_s, u"People who have it"_s), u"1"_s);
        chooseRole(u"Support"_s);
        press(roles(), u"Edit"_s);
        QTRY_VERIFY(dialog() != nullptr);
        permit({u"Find people and see who they are"_s, u"Cancel orders"_s});
        giveReason(u"They may"_s);
        QTRY_COMPARE(cell(u"Support"_s, u"Cancel orders"_s), u"✓"_s);
        picture(u"roles"_s);

        chooseRole(u"Support"_s);
        press(roles(), u"Remove"_s);
        QTRY_VERIFY(dialog() != nullptr);
        auto *instead = dialog()->findChild<QComboBox *>(u"replacement"_s);
        QCOMPARE(instead->count(), 1);
        QCOMPARE(instead->currentText(), u"Finance"_s);
        giveReason(u"No more"_s);
        QTRY_COMPARE(names(), (QStringList{u"Admin"_s, u"Super admin"_s, u"Finance"_s}));
        QTRY_COMPARE(cell(u"Finance"_s, u"People who have it"_s), u"1"_s);
        chooseRole(u"Finance"_s);
        press(roles(), u"Remove"_s);
        QTRY_VERIFY(dialog() != nullptr);
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"reason"_s), u"why"_s);
        QVERIFY(!dialog()->findChild<QPushButton *>(u"do"_s)->isEnabled()); // nothing to give them instead
        dialog()->reject();
        auto *log = page(u"audit"_s);
        QTRY_VERIFY(column(log, 2).contains(u"Removed a role"_s));
    }

    void whoDecidesAboutReviewsSeesReviews() {
        m_shop->propose(u"Sofa"_s);
        m_shop->change([this](server::Write &write) -> Status {
            Review review;
            review.id = review.productId = m_shop->products.first().id;
            review.author = u"Bert"_s;
            review.rating = 1;
            review.title = u"Buy elsewhere"_s;
            review.status = ReviewStatus::Pending;
            review.rev = 1;
            AURA_TRY(storage::CatalogueWriter(write.db).putReview(review));
            AURA_TRY(write.db.run("INSERT INTO staff_role(id, name, name_key, permissions, created_at, updated_at, "
                                  "rev) VALUES(?1, 'Readers', 'readers', 'reviews.decide', 1, 1, 1)",
                                  review.id));
            AURA_TRY(write.db.run("INSERT INTO staff_member(user_id, role_id, created_at) SELECT id, ?1, 1 FROM "
                                  "user_account WHERE email = 'ada@example.org'",
                                  review.id));
            return m_shop->app().auth().rights().load(write.db);
        });
        openAs(u"Ada"_s);
        QCOMPARE(pages(), QStringList{u"moderation"_s});
        auto *queue = page(u"moderation"_s);
        QTRY_COMPARE(column(queue, 1), QStringList{u"Buy elsewhere"_s});
        const auto choices = queue->findChildren<QComboBox *>();
        QVERIFY(std::none_of(choices.begin(), choices.end(), [](const QComboBox *box) {
            return box->accessibleName() == u"What waits"_s; // there is nothing to choose
        }));
        picture(u"moderation_of_reviews"_s);
        press(queue, u"Approve"_s);
        QTRY_COMPARE(m_shop->number("SELECT count(*) FROM review WHERE status = 1"), 1);
        QTRY_VERIFY(column(queue, 1).isEmpty());
        // Who may decide about both has both, and the choice.
        openAs(u"Noor"_s);
        queue = page(u"moderation"_s);
        QTRY_COMPARE(column(queue, 1), QStringList{u"Sofa"_s});
        const auto all = queue->findChildren<QComboBox *>();
        QVERIFY(std::any_of(all.begin(), all.end(),
                            [](const QComboBox *box) { return box->accessibleName() == u"What waits"_s; }));
    }

    void whoHasARoleSeesWhatItPermitsAndFollows() {
        openAs(u"Ellis"_s);
        makeRole(u"Support"_s, {u"Find people and see who they are"_s, u"See the orders of all shops"_s});
        assign(u"Ada"_s, u"Support"_s);
        openAs(u"Ada"_s);
        QCOMPARE(pages(), (QStringList{u"devices"_s, u"orders"_s, u"returns"_s, u"users"_s}));
        auto *people = page(u"users"_s);
        QTRY_COMPARE(column(people, 0).size(), 5);
        choose(people, {u"Bert"_s});
        QVERIFY(!isOffered(people, u"Block"_s));
        press(people, u"Devices"_s);
        QTRY_VERIFY(dialog() != nullptr);
        // Elsewhere somebody changes what Ada may, while she looks at something.
        m_shop->change([](server::Write &write) {
            return write.db.run("UPDATE staff_role SET permissions = 'users.read users.block audit.read'");
        });
        m_shop->change([this](server::Write &write) -> Status {
            AURA_TRY(m_shop->app().auth().rights().load(write.db));
            Id ada;
            AURA_TRY(write.db.forEach("SELECT id FROM user_account WHERE email = 'ada@example.org'",
                                      [&](const storage::Statement &row) { ada = row.id(0); }));
            AURA_TRY(write.db.run("UPDATE user_account SET rev = rev + 1 WHERE id = ?1", ada));
            AURA_TRY(server::changeLog::record(write.db, server::changeLog::userScope(ada), u"user", ada, 100));
            return {};
        });
        (void)m_client->syncNow().result();
        QTRY_COMPARE(pages(), (QStringList{u"audit"_s, u"devices"_s, u"users"_s}));
        QTRY_VERIFY(dialog() == nullptr);
        people = page(u"users"_s);
        QTRY_COMPARE(column(people, 0).size(), 5);
        choose(people, {u"Bert"_s});
        QVERIFY(isOffered(people, u"Block"_s));
        QCOMPARE(m_window->menuBar()->actions().size(), 3);
        picture(u"role_console"_s);

        // And takes it away: there is nothing left to look at.
        m_shop->change([this](server::Write &write) -> Status {
            Id ada;
            AURA_TRY(write.db.forEach("SELECT user_id FROM staff_member",
                                      [&](const storage::Statement &row) { ada = row.id(0); }));
            AURA_TRY(write.db.run("DELETE FROM staff_member"));
            AURA_TRY(m_shop->app().auth().rights().load(write.db));
            AURA_TRY(server::changeLog::record(write.db, server::changeLog::userScope(ada), u"user", ada, 101));
            return {};
        });
        (void)m_client->syncNow().result();
        QTRY_VERIFY(!m_window->isVisible());
    }
};

QTEST_MAIN(ConsoleRolesTest)
#include "tst_console_roles.moc"
