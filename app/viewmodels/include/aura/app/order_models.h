// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/items.h>
#include <aura/domain/order.h>

#include <QUrl>

#include <memory>

namespace aura::app {

/// Everything that was ordered or waits to be, newest first: rows of OrderItem.
class OrderListModel : public aura::app::AppListModel {
    Q_OBJECT
    Q_PROPERTY(QList<QString> groupIds READ groupIds WRITE setGroupIds NOTIFY groupIdsChanged)
    Q_PROPERTY(int queuedCount READ queuedCount NOTIFY stateChanged)
    Q_PROPERTY(int attentionCount READ attentionCount NOTIFY stateChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY stateChanged)

public:
    explicit OrderListModel(QObject *parent = nullptr);

    /// Only the orders of these payments; all when empty.
    QStringList groupIds() const { return m_groupIds; }
    void setGroupIds(const QStringList &ids);
    /// How many the shop has not accepted yet, and how many of those wait for a person.
    int queuedCount() const { return m_queued; }
    int attentionCount() const { return m_attention; }
    bool loaded() const { return m_loaded; }

Q_SIGNALS:
    void groupIdsChanged();
    void stateChanged();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    QStringList m_groupIds;
    int m_queued = 0;
    int m_attention = 0;
    bool m_loaded = false;
};

/// One order.
class OrderModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QString orderId READ orderId WRITE setOrderId NOTIFY orderIdChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString vendorName READ vendorName NOTIFY changed)
    Q_PROPERTY(QString vendorContact READ vendorContact NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString stateDetail READ stateDetail NOTIFY changed)
    Q_PROPERTY(aura::app::Tone tone READ tone NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    Q_PROPERTY(QString paymentText READ paymentText NOTIFY changed)
    Q_PROPERTY(QString deliveryText READ deliveryText NOTIFY changed)
    Q_PROPERTY(QString addressText READ addressText NOTIFY changed)
    Q_PROPERTY(QString notes READ notes NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *parcels READ parcels CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *returns READ returns CONSTANT)
    Q_PROPERTY(QString changeTitle READ changeTitle NOTIFY changed)
    Q_PROPERTY(QString changeText READ changeText NOTIFY changed)
    Q_PROPERTY(aura::app::Tone changeTone READ changeTone NOTIFY changed)
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY changed)
    Q_PROPERTY(bool canReturn READ canReturn NOTIFY changed)
    Q_PROPERTY(bool hasInvoice READ hasInvoice NOTIFY changed)
    Q_PROPERTY(QString invoiceName READ invoiceName NOTIFY changed)
    Q_PROPERTY(aura::app::QuoteItem sums READ sums NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *lines READ lines CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(bool queued READ queued NOTIFY changed)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed)
    Q_PROPERTY(bool canDiscard READ canDiscard NOTIFY changed)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed)
    Q_PROPERTY(QString oldTotal READ oldTotal NOTIFY changed)
    Q_PROPERTY(QString newTotal READ newTotal NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    enum class State { Idle, Ready, NotFound };
    Q_ENUM(State)

    explicit OrderModel(QObject *parent = nullptr);
    ~OrderModel() override;

    QString orderId() const;
    void setOrderId(const QString &id);
    State state() const;
    QString title() const;
    /// Empty until the server has given one.
    QString number() const;
    QString vendorName() const;
    /// How the shop is reached; may be empty.
    QString vendorContact() const;
    /// "Queued, not ordered yet", "Placed", "Please confirm"
    QString stateText() const;
    /// What it means and what happens next.
    QString stateDetail() const;
    Tone tone() const;
    QString dateText() const;
    QString paymentText() const;
    QString deliveryText() const;
    QString addressText() const;
    QString notes() const;
    /// Rows of ParcelItem.
    ItemListModel *parcels() const;
    /// Rows of ReturnItem.
    ItemListModel *returns() const;
    /// A cancellation or a return that the shop has not taken yet, or refused; empty when there is none.
    QString changeTitle() const;
    QString changeText() const;
    Tone changeTone() const;
    /// Nothing of it is on its way.
    bool canCancel() const;
    bool canReturn() const;
    bool hasInvoice() const;
    /// "Invoice A-2026-000123.pdf"
    QString invoiceName() const;
    QuoteItem sums() const;
    /// Rows of OrderLineItem.
    ItemListModel *lines() const;
    /// Rows of TimelineItem.
    ItemListModel *timeline() const;
    bool queued() const;
    /// The price or the stock changed: oldTotal() and newTotal() of the whole payment, then confirm() or discard().
    bool canConfirm() const;
    bool canDiscard() const;
    bool canRetry() const;
    QString oldTotal() const;
    QString newTotal() const;
    QString errorText() const;

    Q_INVOKABLE void confirm();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void retry();
    /// Puts everything that can still be bought into the cart again. Ends in orderedAgain().
    Q_INVOKABLE void orderAgain();
    /// Cancels the order; works without a network, and is undone by the shop when it was sent meanwhile.
    Q_INVOKABLE void cancel();
    /// Writes the invoice as a PDF. Ends in invoiceSaved() or failed().
    Q_INVOKABLE void saveInvoice(const QUrl &file);

Q_SIGNALS:
    void orderIdChanged();
    void changed();
    void discarded();
    /// How many lines are in the cart again, and what is not as it was: one sentence a line, empty when nothing is.
    void orderedAgain(int lines, const QString &changes);
    void canceled();
    void invoiceSaved(const QUrl &file);
    void failed(const QString &text);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void finish(const Status &status);
    /// What is not as it was when the line was bought; empty when nothing is.
    QString changeSince(const OrderLine &line, bool &gone) const;

    class Private;
    std::unique_ptr<Private> d;
};

/// A return that is being asked for.
class ReturnModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QString orderId READ orderId WRITE setOrderId NOTIFY orderIdChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *lines READ lines CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *reasons READ reasons CONSTANT)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString policyText READ policyText NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)

public:
    /// Impossible: nothing of the order can be sent back (any more).
    enum class State { Idle, Editing, Sending, Impossible };
    Q_ENUM(State)

    explicit ReturnModel(QObject *parent = nullptr);
    ~ReturnModel() override;

    QString orderId() const;
    /// Begins afresh, also with the same order.
    void setOrderId(const QString &id);
    State state() const;
    /// Rows of ReturnLineItem: what can still go back.
    ItemListModel *lines() const;
    /// Rows of ChoiceItem.
    ItemListModel *reasons() const;
    /// The value of the chosen one; empty before.
    QString reason() const;
    QString text() const;
    void setText(const QString &text);
    /// What the seller says of returns.
    QString policyText() const;
    /// Something is chosen, and why.
    bool canSend() const;

    Q_INVOKABLE void setQuantity(const QString &variantId, int quantity);
    Q_INVOKABLE void chooseReason(const QString &reason);
    /// Queues the request. Ends in sent() or failed().
    Q_INVOKABLE void send();

Q_SIGNALS:
    void orderIdChanged();
    void changed();
    void sent();
    void failed(const QString &text);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
