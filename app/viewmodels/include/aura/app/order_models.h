// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/items.h>
#include <aura/domain/result.h>

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
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString stateDetail READ stateDetail NOTIFY changed)
    Q_PROPERTY(aura::app::Tone tone READ tone NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    Q_PROPERTY(QString paymentText READ paymentText NOTIFY changed)
    Q_PROPERTY(QString deliveryText READ deliveryText NOTIFY changed)
    Q_PROPERTY(QString addressText READ addressText NOTIFY changed)
    Q_PROPERTY(QString notes READ notes NOTIFY changed)
    Q_PROPERTY(QString trackingText READ trackingText NOTIFY changed)
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
    QString trackingText() const;
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
    /// Puts everything that can still be bought into the cart again.
    Q_INVOKABLE void orderAgain();

Q_SIGNALS:
    void orderIdChanged();
    void changed();
    void discarded();
    void orderedAgain(int lines, int missing);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void finish(const Status &status);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
