// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/item_list_model.h>
#include <aura/domain/shop_settings.h>

#include <QHash>

namespace aura::app {

/// A way of delivery as it is being written.
struct ShopDeliveryItem {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString price MEMBER price)
    Q_PROPERTY(QString freeFrom MEMBER freeFrom)
    Q_PROPERTY(QString minDays MEMBER minDays)
    Q_PROPERTY(QString maxDays MEMBER maxDays)
    Q_PROPERTY(QString countries MEMBER countries)
    Q_PROPERTY(QString problem MEMBER problem)
public:
    QString code; ///< Stays what it is; orders name it.
    QString name;
    QString price; ///< As a person writes it, in the shop's currency.
    QString freeFrom;
    QString minDays;
    QString maxDays;
    QString countries; ///< "DE, AT": where it goes; empty for everywhere.
    QString problem;   ///< What is wrong with it; empty before somebody wants to save.

    friend bool operator==(const ShopDeliveryItem &, const ShopDeliveryItem &) = default;
};

/// What a shop says of itself, for those who work for it. What is written is saved on this device at once, without a
/// network; what others have changed of it meanwhile stays.
class ShopSettingsModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *deliveries READ deliveries CONSTANT)
    Q_PROPERTY(QString currency READ currency NOTIFY changed)
    Q_PROPERTY(bool closed READ closed NOTIFY changed)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed)
    Q_PROPERTY(bool dirty READ dirty NOTIFY changed)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString refusalText READ refusalText NOTIFY changed)
    Q_PROPERTY(QString dateExample READ dateExample CONSTANT)
    Q_PROPERTY(int revision READ revision NOTIFY changed)

public:
    enum class State { Idle, Missing, Editing };
    Q_ENUM(State)
    enum class Field { Name, Story, Contact, ReturnPolicy, ReturnDays, LowThreshold, ClosedUntil, ClosedNote };
    Q_ENUM(Field)
    enum class Part { Label, Price, FreeFrom, MinDays, MaxDays, Countries };
    Q_ENUM(Part)

    explicit ShopSettingsModel(QObject *parent = nullptr);

    State state() const { return m_state; }
    /// Rows of ShopDeliveryItem.
    ItemListModel *deliveries() { return &m_deliveries; }
    /// "EUR"; empty while the shop sells nothing and names no delivery.
    QString currency() const;
    /// Nothing can be ordered for a while; the switch as it stands on the page.
    bool closed() const { return m_closed; }
    bool canAdd() const;
    /// Something is written that is not saved.
    bool dirty() const;
    /// Something saved has not been sent yet.
    bool waiting() const { return m_waiting; }
    /// What the market did not take; empty when there is no such thing.
    const QString &refusalText() const { return m_refusal; }
    /// "12/24/2026": how a date is written here.
    QString dateExample() const;
    /// Another number whenever text() or problem() may answer something else.
    int revision() const { return m_revision; }

    Q_INVOKABLE QString text(aura::app::ShopSettingsModel::Field field) const;
    /// What is wrong with it; empty before somebody wants to save.
    Q_INVOKABLE QString problem(aura::app::ShopSettingsModel::Field field) const;
    Q_INVOKABLE void setText(aura::app::ShopSettingsModel::Field field, const QString &text);
    Q_INVOKABLE void setClosed(bool closed);
    Q_INVOKABLE void addDelivery();
    Q_INVOKABLE void removeDelivery(int row);
    Q_INVOKABLE void setDelivery(int row, aura::app::ShopSettingsModel::Part part, const QString &text);
    /// Ends in saved(), in failed(), or in VendorDesk::refused().
    Q_INVOKABLE void save();
    /// What is written is forgotten.
    Q_INVOKABLE void reset();
    Q_INVOKABLE void dismissRefusal();

Q_SIGNALS:
    void changed();
    void saved();
    /// Something is to be put right first: a sentence.
    void failed(const QString &text);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    /// Settings as they are written, and what is wrong with them.
    struct Written {
        ShopSettings settings;
        std::int64_t low = 0;
        QHash<int, QString> problems; // by field
        bool whole = true;            // nothing is wrong, deliveries included
    };
    void show(const Vendor &vendor);
    void fill();
    Written written(QList<ShopDeliveryItem> &items) const;
    QList<ShopDeliveryItem> items() const;
    void edited();
    void readQueue();

    State m_state = State::Idle;
    ItemListModel m_deliveries;
    Vendor m_vendor;
    Currency m_currency;
    std::int64_t m_low = 0;
    QHash<int, QString> m_texts; // by field, as they stand on the page
    QHash<int, QString> m_problems;
    bool m_closed = false;
    bool m_touched = false; // something was written since it was filled in
    bool m_judging = false; // problems are shown
    bool m_waiting = false;
    QString m_refusal;
    QList<Id> m_refused;
    int m_revision = 0;
    int m_read = 0;
};

} // namespace aura::app
