// SPDX-License-Identifier: Apache-2.0
#include "backups_page.h"

#include "decision_dialogs.h"

#include <aura/app/error_text.h>

#include <QAction>
#include <QPointer>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

// Often enough to see it end; each look is told to the log.
constexpr int againMillis = 2'000;

} // namespace

BackupsPage::BackupsPage(sync::AdminClient &admin, const Rights &rights, QSettings &settings, QWidget *parent)
    : TablePage(new app::BackupTable(admin), u"backups"_s, settings, parent)
    , m_backups(static_cast<app::BackupTable *>(table()))
    , m_again(new QTimer(this)) {
    m_again->setSingleShot(true);
    m_again->setInterval(againMillis);
    connect(m_again, &QTimer::timeout, m_backups, &app::AdminTable::refresh);
    connect(m_backups, &app::AdminTable::stateChanged, this, &BackupsPage::look);
    if (!may(rights, Permission::BackupsManage))
        return;
    auto *make = new QAction(tr("Back up now"), view());
    make->setShortcut(Qt::Key_B);
    make->setShortcutContext(Qt::WidgetShortcut);
    make->setToolTip(tr("Copy the database while the server runs on (B)"));
    connect(make, &QAction::triggered, this, [this] { m_backups->backUp(saying()); });
    view()->addAction(make);
    auto *button = new QToolButton;
    button->setDefaultAction(make);
    addButton(button);
    addAction(
        tr("Verify"), Qt::Key_V,
        [this](int row) {
            const auto &entry = m_backups->rowAt(row);
            return entry.state == BackupEntry::State::Ready && entry.verdict != BackupEntry::Verdict::Running;
        },
        [this](const QList<int> &rows) { m_backups->verify(m_backups->idAt(rows.first()), saying()); });
    addAction(
        tr("Remove…"), Qt::Key_Delete,
        [this](int row) {
            const auto &entry = m_backups->rowAt(row);
            return entry.state != BackupEntry::State::Running && entry.verdict != BackupEntry::Verdict::Running;
        },
        [this](const QList<int> &rows) {
            const auto id = m_backups->idAt(rows.first());
            askForReason(window(), tr("Remove"),
                         tr("The backup of %1 is gone for good.").arg(m_backups->nameAt(rows.first())), tr("Remove"),
                         [this, id](const QString &reason) { m_backups->remove(id, reason, saying()); });
        });
}

app::StepDone BackupsPage::saying() {
    return [self = QPointer(this)](const Status &status) {
        if (self.isNull())
            return;
        self->say(status ? QString()
                  : status.error().code == ErrorCode::Conflict
                      ? tr("One is being made or verified. Wait until it is done.")
                      : app::errorText(status.error()));
    };
}

void BackupsPage::look() {
    if (m_backups->state() == app::AdminTable::State::Ready && m_backups->isBusy() && isVisible())
        m_again->start();
}

void BackupsPage::find() {
    m_backups->find();
}

} // namespace aura::console
