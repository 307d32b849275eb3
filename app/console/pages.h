// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table_page.h"

#include <aura/sync/operation_client.h>
#include <aura/sync/role_client.h>

namespace aura::console {

/// People: found, blocked, let in, signed out, and given roles.
class UsersPage final : public TablePage {
    Q_OBJECT

public:
    /// `rights` are those of whoever sits here: what they do not allow is not offered.
    UsersPage(sync::AdminClient &admin, const Clock &clock, const Rights &rights, QSettings &settings,
              QWidget *parent = nullptr);

    /// Whoever has this address, and nothing else that narrows.
    void showPerson(const QString &email);

Q_SIGNALS:
    /// What was done with somebody is to be shown.
    void historyRequested(const Id &user);
    void ordersRequested(const Id &user, const QString &name);
    /// The shop is to be shown as somebody sees it.
    void viewGranted(const aura::wire::PersonView &view);

protected:
    void find() override;
    QVariantMap filters() const override;
    void setFilters(const QVariantMap &filters) override;

private:
    void chooseRole(const Rights &rights, const AdminUser &user, const QString &name);
    void offerOfPersons(const Rights &rights);
    void offer(UserAction action, const QKeySequence &keys, const std::function<bool(const AdminUser &)> &fits,
               const QString &question);

    app::UserTable *m_users;
    sync::PersonClient m_persons;
    sync::RoleClient m_staffRoles;
    const Clock &m_clock;
    QLineEdit *m_text;
    QComboBox *m_role;
    QComboBox *m_standing;
};

/// Shops: those that wait for a decision first.
class ShopsPage final : public TablePage {
    Q_OBJECT

public:
    ShopsPage(sync::AdminClient &admin, const Rights &rights, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void historyRequested(const Id &shop);
    void ordersRequested(const Id &shop, const QString &name);

protected:
    void find() override;
    QVariantMap filters() const override;
    void setFilters(const QVariantMap &filters) override;

private:
    void offer(VendorStatus to, const QKeySequence &keys, const QString &question);

    app::ShopTable *m_shops;
    QLineEdit *m_text;
    QComboBox *m_status;
};

/// Who did what.
class AuditPage final : public TablePage {
    Q_OBJECT

public:
    AuditPage(sync::AdminClient &admin, QSettings &settings, QWidget *parent = nullptr);

    /// Shows only what was done with one thing or person.
    void showHistoryOf(const Id &entity);

protected:
    void find() override;
    QVariantMap filters() const override;
    void setFilters(const QVariantMap &filters) override;

private:
    app::AuditTable *m_log;
    QComboBox *m_action;
    Id m_entity;
};

} // namespace aura::console
