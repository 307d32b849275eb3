// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/checkout_model.h>
#include <aura/app/items.h>
#include <aura/ports/clock.h>

#include <QTimer>
#include <QUrl>

#include <memory>

namespace aura::sync {
class Client;
}

namespace aura::app {

struct OperationNames;

/// What waits to be sent, oldest first: rows of QueueItem. Of a long queue the first ones, and before all others those
/// that a person has to decide.
class QueueModel : public aura::app::ItemListModel {
    Q_OBJECT
    Q_PROPERTY(int total READ total NOTIFY totalChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)

public:
    static constexpr qsizetype mostShown = 500;

    /// Both must outlive the model.
    QueueModel(sync::Client &client, const Clock &clock, QObject *parent = nullptr);
    ~QueueModel() override;

    /// How products, articles and orders are called; the operations know their ids only.
    void setNames(std::unique_ptr<OperationNames> names);

    /// How many wait, those without a row included.
    int total() const { return m_total; }

    Q_INVOKABLE void retry(const QString &opId);
    /// Orders again what is in conflict, at the price that the server quoted.
    Q_INVOKABLE void confirm(const QString &opId);
    /// Takes it out of the queue. What nothing sends by itself (a decision was awaited) can be taken back until
    /// forgetUndo(); what could be sent meanwhile goes at once, and QueueItem::asksBeforeDiscard says so beforehand.
    Q_INVOKABLE void discard(const QString &opId);
    bool canUndo() const { return !m_discarded.isEmpty(); }
    /// "Order of 3 articles discarded"
    QString undoText() const;
    Q_INVOKABLE void undo();
    /// The chance is over; it is discarded for good. An app that ends before keeps it.
    Q_INVOKABLE void forgetUndo();
    /// Writes all of it into a file of the person's choice.
    Q_INVOKABLE void exportTo(const QUrl &file);

Q_SIGNALS:
    void totalChanged();
    void undoChanged();
    void failed(const QString &text);
    void exported(const QString &path);

private:
    void read();
    void discardNow(const QString &opId);

    sync::Client &m_client;
    const Clock &m_clock;
    std::unique_ptr<OperationNames> m_names;
    int m_total = 0;
    QTimer m_aging;      // "next try in 2 min" comes nearer by itself
    QString m_discarded; ///< Hidden, and gone once its undo is forgotten.
    QString m_discardedTitle;
};

/// One operation that needs a decision, being edited: quantities, and for an order where it goes.
class QueueEditModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QString opId READ opId WRITE setOpId NOTIFY opIdChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *lines READ lines CONSTANT)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(bool hasAddress READ hasAddress NOTIFY changed)
    Q_PROPERTY(aura::app::AddressItem address READ address NOTIFY changed)
    Q_PROPERTY(aura::app::AddressItem addressErrors READ addressErrors NOTIFY changed)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)

public:
    /// Gone: it was sent, edited or discarded meanwhile.
    enum class State { Idle, Editing, Saving, Gone };
    Q_ENUM(State)

    explicit QueueEditModel(QObject *parent = nullptr);
    ~QueueEditModel() override;

    QString opId() const;
    void setOpId(const QString &id);
    State state() const;
    QString title() const;
    /// Why it was not taken.
    QString reason() const;
    /// Rows of QueueLineItem.
    ItemListModel *lines() const;
    /// What the order costs with these quantities, at the prices that it was queued with; empty for a cart.
    QString totalText() const;
    bool hasAddress() const;
    AddressItem address() const;
    AddressItem addressErrors() const;
    QString notes() const;
    void setNotes(const QString &notes);
    /// Something is left to send, and the address is complete.
    bool canSave() const;

    /// 0 takes the line out.
    Q_INVOKABLE void setQuantity(const QString &variantId, int quantity);
    Q_INVOKABLE void setField(aura::app::CheckoutModel::Field field, const QString &text);
    /// Sends it again as it is now, under a new id. Ends in saved() or failed().
    Q_INVOKABLE void save();

Q_SIGNALS:
    void opIdChanged();
    void changed();
    void saved();
    void failed(const QString &text);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    class Private;
    std::unique_ptr<Private> d;

    void showLines();
};

} // namespace aura::app
