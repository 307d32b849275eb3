// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table_page.h"

#include <aura/app/admin_orders.h>

class QFormLayout;
class QScrollArea;
class QVBoxLayout;

namespace aura::console {

/// Orders of every shop: a list, and beside it what is chosen. Its addresses are seen when it is opened, by Enter or a
/// double click, which the log tells.
class OrdersPage final : public TablePage {
    Q_OBJECT

public:
    OrdersPage(sync::Client &client, sync::AdminClient &admin, const Rights &rights, QSettings &settings,
               QWidget *parent = nullptr);

    /// Shows only those of one shop, or of one person.
    void showShop(const Id &shop, const QString &name);
    void showBuyer(const Id &user, const QString &name);
    /// Or the one with this number.
    void showNumber(const QString &number);

Q_SIGNALS:
    void historyRequested(const Id &order);

protected:
    void find() override;
    QVariantMap filters() const override;
    void setFilters(const QVariantMap &filters) override;

private:
    /// A filter that somebody came with.
    struct Only {
        Id id;
        QString name;
    };
    void addOnly(Only &only, const QString &name);
    void narrow();
    void show(int row);
    void showOrder(const AdminOrder &order);
    void open(int row);
    void cancel(const QList<int> &rows);
    void refund(const QList<int> &rows);
    QList<AdminOrder> ordersAt(const QList<int> &rows) const;

    app::OrderTable *m_orders;
    QLineEdit *m_text;
    QComboBox *m_state;
    QComboBox *m_fulfilment;
    QComboBox *m_payment;
    Only m_shop;
    Only m_buyer;
    QLabel *m_title;
    QVBoxLayout *m_detail;
    Id m_shown;
};

} // namespace aura::console
