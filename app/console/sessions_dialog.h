// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QTableWidget;

namespace aura::console {

/// Where somebody is signed in; each sign-in can be ended by itself, with a reason. Deletes itself when it is closed.
class SessionsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `users` is asked as long as it is there.
    SessionsDialog(app::UserTable &users, const AdminUser &user, const QString &name, bool mayEnd, QWidget *window);

private:
    void read();
    void fill(const Result<QList<app::UserSession>> &sessions);
    void end();

    QPointer<app::UserTable> m_users;
    const Id m_user;
    QList<app::UserSession> m_sessions;
    QTableWidget *m_list;
    QLabel *m_status;
    QPushButton *m_end;
};

} // namespace aura::console
