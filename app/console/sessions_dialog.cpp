// SPDX-License-Identifier: Apache-2.0
#include "sessions_dialog.h"

#include "decision_dialogs.h"

#include <aura/app/error_text.h>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

const QSize firstSize{820, 320};

} // namespace

SessionsDialog::SessionsDialog(app::UserTable &users, const AdminUser &user, const QString &name, bool mayEnd,
                               QWidget *window)
    : QDialog(window)
    , m_users(&users)
    , m_user(user.id)
    , m_list(new QTableWidget(0, 5))
    , m_status(new QLabel)
    , m_end(new QPushButton(tr("&Sign out…"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Devices of %1").arg(name));
    resize(firstSize);
    m_list->setAccessibleName(windowTitle());
    m_list->setHorizontalHeaderLabels(
        {tr("Device"), tr("Signed in since"), tr("Signed in from"), tr("Last seen"), tr("Last seen from")});
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->horizontalHeader()->setHighlightSections(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_end->setObjectName(u"end"_s);
    m_end->setAutoDefault(false);
    m_end->setEnabled(false);
    m_end->setVisible(mayEnd);
    buttons->addButton(m_end, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_end, &QPushButton::clicked, this, &SessionsDialog::end);
    connect(m_list, &QTableWidget::itemSelectionChanged, this,
            [this] { m_end->setEnabled(!m_list->selectedItems().isEmpty()); });
    read();
}

void SessionsDialog::read() {
    if (m_users.isNull())
        return;
    m_status->setText(tr("Loading…"));
    m_users->readSessions(m_user, [self = QPointer(this)](const Result<QList<app::UserSession>> &sessions) {
        if (!self.isNull())
            self->fill(sessions);
    });
}

void SessionsDialog::fill(const Result<QList<app::UserSession>> &sessions) {
    if (!sessions) {
        m_status->setText(app::errorText(sessions.error()));
        return;
    }
    m_sessions = *sessions;
    m_list->setRowCount(static_cast<int>(m_sessions.size()));
    for (int row = 0; row < m_sessions.size(); ++row) {
        const auto &session = m_sessions[row];
        int column = 0;
        for (const auto &text :
             {session.device, session.since, session.signedInFrom, session.lastSeen, session.lastSeenFrom})
            m_list->setItem(row, column++, new QTableWidgetItem(text));
    }
    m_list->clearSelection();
    m_status->setText(m_sessions.isEmpty() ? tr("No device is signed in.") : QString());
}

void SessionsDialog::end() {
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_sessions.size())
        return;
    const auto session = m_sessions[row];
    askForReason(
        this, tr("Sign out"),
        u"%1\n\n%2"_s.arg(session.device, tr("This device is signed out. What waits to be sent there stays there.")),
        tr("Sign out"), [this, id = session.id](const QString &reason) {
            if (m_users.isNull())
                return;
            m_users->endSession(m_user, id, reason, [self = QPointer(this)](const Status &status) {
                if (self.isNull())
                    return;
                if (status)
                    self->read();
                else
                    self->m_status->setText(app::errorText(status.error()));
            });
        });
}

} // namespace aura::console
