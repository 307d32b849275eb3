// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "live_shop.h"

#include <aura/app/session_model.h>
#include <aura/console/console_window.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace aura::testing {

/// The console as somebody uses it: the real window, driven by keys, against a real server.
class ConsoleFixture : public QObject {
protected:
    static inline const QString password = QStringLiteral("correct horse");

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sync::Client> m_client;
    SystemClock m_clock;
    std::unique_ptr<app::SessionModel> m_session;
    std::unique_ptr<console::ConsoleWindow> m_window;

    void person(const QString &name, Role role = Role::Customer) {
        const auto other = m_shop->client(m_folder->filePath(name));
        QVERIFY(other->registerAccount(name, name.toLower() + u"@example.org"_s, password).result());
        m_shop->giveRole(name.toLower() + u"@example.org"_s, role);
    }
    void openAs(const QString &name) {
        m_window.reset();
        m_session.reset();
        m_client = m_shop->client(m_folder->filePath(u"desk of "_s + name));
        QVERIFY(m_client->signIn(name.toLower() + u"@example.org"_s, password).result());
        m_session = std::make_unique<app::SessionModel>(*m_client, m_clock);
        QTRY_VERIFY(m_session->signedIn());
        openWindow();
    }
    void openWindow() {
        m_window = std::make_unique<console::ConsoleWindow>(*m_client, *m_session, m_clock, m_folder->path());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    QWidget *page(const QString &key) {
        auto *dock = m_window->findChild<QDockWidget *>(key);
        if (dock == nullptr)
            return nullptr;
        dock->raise();
        return dock->widget();
    }
    static QTableView *tableOf(QWidget *page) { return page->findChild<QTableView *>(); }
    static QStringList column(QWidget *page, int column) {
        QStringList texts;
        auto *model = tableOf(page)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }
    static void choose(QWidget *page, const QStringList &names, int column = 0) {
        auto *view = tableOf(page);
        view->clearSelection();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (names.contains(view->model()->index(row, column).data().toString()))
                view->selectionModel()->select(view->model()->index(row, 0),
                                               QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        view->setFocus();
    }
    /// What a key does where the rows are.
    static void press(QWidget *page, const QString &action) {
        for (auto *offered : tableOf(page)->actions()) {
            if (offered->text().startsWith(action)) {
                QVERIFY2(offered->isEnabled(), qPrintable(action));
                offered->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"nothing is called "_s + action));
    }
    static bool isOffered(QWidget *page, const QString &action) {
        const auto actions = tableOf(page)->actions();
        return std::any_of(actions.begin(), actions.end(), [&](const QAction *offered) {
            return offered->text().startsWith(action) && offered->isEnabled();
        });
    }
    QDialog *dialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
    enum class Reason : std::uint8_t { Needed, Welcome };
    void giveReason(const QString &reason, Reason need = Reason::Needed) {
        QTRY_VERIFY(dialog() != nullptr);
        auto *button = dialog()->findChild<QPushButton *>(u"do"_s);
        QVERIFY(button != nullptr);
        QCOMPARE(button->isEnabled(), need == Reason::Welcome); // without a word nothing is decided against somebody
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"reason"_s), reason);
        QVERIFY(button->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeModalWidget()) == nullptr ||
                    dialog()->findChild<QPushButton *>(u"do"_s) == nullptr);
    }
    static QString status(QWidget *page) {
        const auto labels = page->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        return labels.isEmpty() ? QString() : labels.last()->text();
    }

    /// What somebody would see, for one's own eyes: into the folder that AURA_PICTURES names.
    void picture(const QString &name) {
        const auto folder = qEnvironmentVariable("AURA_PICTURES");
        if (folder.isEmpty())
            return;
        QCoreApplication::processEvents(); // what was made just now is laid out
        QVERIFY(m_window->grab().save(folder + u'/' + name + u".png"_s));
    }

    void begin() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = std::make_unique<Shop>();
        person(u"Ada"_s);
        person(u"Bert"_s);
        person(u"Carla"_s);
        person(u"Noor"_s, Role::Admin);
        person(u"Ellis"_s, Role::SuperAdmin);
    }
    void end() {
        m_window.reset();
        m_session.reset();
        m_client.reset();
        m_shop.reset();
    }

    /// All that is to be read on a page beside its table.
    static QString textsOn(QWidget *page) {
        QStringList texts;
        for (const auto *label : page->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
};

} // namespace aura::testing
