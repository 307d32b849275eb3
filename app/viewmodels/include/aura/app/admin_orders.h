// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>
#include <aura/domain/admin_order.h>

namespace aura::sync {
class Client;
}

namespace aura::app {

/// How orders stand, for those who run the platform, in their language.
QString orderStateText(OrderState state);
QString fulfilmentText(FulfilmentState state);
QString paymentStateText(PaymentState state);

/// What is to be read of an order, under a heading.
struct OrderSection {
    QString title;
    QStringList lines;
};
/// All of it: buyer and address, articles, sums, payments, parcels, returns. Of an order that is not opened, of the
/// address the country only.
QList<OrderSection> orderSections(const AdminOrder &order);

/// An amount as a person types it in their locale: more than nothing and at most `most`; nothing for anything else.
std::optional<Money> amountFromText(const QString &text, Money most);
/// And as it stands in a field to be edited: "1234,50".
QString amountFieldText(Money amount);

/// Orders of every shop.
class OrderTable : public AdminTableOf<AdminOrder> {
    Q_OBJECT

public:
    enum Column {
        Number,
        Placed,
        Buyer,
        BuyerEmail,
        Shop,
        State,
        Fulfilment,
        Payment,
        Method,
        Total,
        Refunded,
        Pieces,
        Country,
        Updated
    };
    struct Filter {
        QString text;
        std::optional<OrderState> state;
        std::optional<FulfilmentState> fulfilment;
        std::optional<PaymentState> payment;
        Id vendor; ///< Nil for every shop.
        Id user;   ///< Nil for everybody.
    };

    /// Both must outlive it.
    OrderTable(sync::Client &client, sync::AdminClient &admin, QObject *parent = nullptr);

    QString nameAt(int row) const override { return rowAt(row).number; }
    void find(const Filter &filter);

    /// The whole order, which the log tells. `done` is called once.
    void open(const Id &order, const std::function<void(const Result<AdminOrder> &)> &done);
    /// As it was seen. The row follows. Errors as AdminClient's.
    void cancel(const AdminOrder &order, const QString &reason, const StepDone &done);
    void refund(const AdminOrder &order, Money amount, const QString &reason, const StepDone &done);

protected:
    Pages pages() override;
    QString textOf(const AdminOrder &order, int column) const override;

private:
    void follow(const QFuture<Result<AdminOrder>> &future, const StepDone &done);

    sync::Client &m_client;
    sync::AdminClient &m_admin;
    AdminOrderQuery m_query;
};

} // namespace aura::app
