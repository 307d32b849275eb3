// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table_page.h"

#include <aura/app/admin_orders.h>

class QFormLayout;
class QScrollArea;
class QToolButton;
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
    /// A filter that somebody came with; it goes by a click.
    struct Chip {
        Id id;
        QString name;
        QToolButton *button = nullptr;
    };
    void addChip(Chip &chip, const QString &toolTip);
    static void set(Chip &chip, const Id &id, const QString &name);
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
    Chip m_shop;
    Chip m_buyer;
    QLabel *m_title;
    QVBoxLayout *m_detail;
    Id m_shown;
};

} // namespace aura::console
