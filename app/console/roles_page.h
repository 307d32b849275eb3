// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_roles.h>

#include <QWidget>

class QAction;
class QLabel;
class QTableView;

namespace aura::console {

/// The matrix of roles: who may do what, and roles of one's own making.
class RolesPage final : public QWidget {
    Q_OBJECT

public:
    /// `rights` are those of whoever sits here: they give no others.
    RolesPage(sync::Client &client, sync::AdminClient &admin, const Rights &rights, QWidget *parent = nullptr);

    /// Reads them anew.
    void open();

Q_SIGNALS:
    void historyRequested(const Id &role);

private:
    QAction *addAction(const QString &text, const QKeySequence &keys, void (RolesPage::*run)());
    void look();
    int column() const;
    void add();
    void edit();
    void remove();
    void ask(const StaffRole &role);
    void say(const Status &status);

    app::RoleMatrix *m_roles;
    QTableView *m_view;
    QLabel *m_status;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_history = nullptr;
    QString m_said;
};

} // namespace aura::console
