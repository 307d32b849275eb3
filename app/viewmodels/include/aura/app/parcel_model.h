// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/domain/order.h>

#include <QHash>
#include <QUrl>

namespace aura::app {

/// What is left of a line of an order, and how much of it goes into the next parcel.
struct ParcelLineItem {
    Q_GADGET
    Q_PROPERTY(QString variantId MEMBER variantId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString sku MEMBER sku)
    Q_PROPERTY(int remaining MEMBER remaining)
    Q_PROPERTY(int quantity MEMBER quantity)
public:
    QString variantId;
    QString name;
    QString sku;
    int remaining = 0;
    int quantity = 0; ///< 0 to `remaining`.

    friend bool operator==(const ParcelLineItem &, const ParcelLineItem &) = default;
};

/// The parcels of an order of one's shop: those that were sent, and the next one. Works without a network; whoever
/// sends a parcel that somebody else has sent meanwhile is asked.
class ParcelModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QString orderId READ orderId WRITE setOrderId NOTIFY orderIdChanged)
    Q_PROPERTY(aura::app::ItemListModel *lines READ lines CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *parcels READ parcels CONSTANT)
    Q_PROPERTY(bool divisible READ divisible NOTIFY changed)
    Q_PROPERTY(bool whole READ whole NOTIFY changed)
    Q_PROPERTY(bool canShip READ canShip NOTIFY changed)

public:
    explicit ParcelModel(QObject *parent = nullptr);

    const QString &orderId() const { return m_orderId; }
    void setOrderId(const QString &id);
    /// Rows of ParcelLineItem: what has not been sent; all of it goes into the next parcel unless somebody says less.
    ItemListModel *lines() { return &m_lines; }
    /// Rows of ParcelItem: what was sent, or is packed, the oldest first.
    ItemListModel *parcels() { return &m_parcels; }
    /// There is more than one piece left.
    bool divisible() const;
    /// Everything that is left goes into the next parcel.
    bool whole() const;
    /// There is something in it, and the order waits to be sent.
    bool canShip() const;

    Q_INVOKABLE void setQuantity(const QString &variantId, int quantity);
    /// Everything that is left, again.
    Q_INVOKABLE void reset();
    /// All of it may be empty for a vendor who delivers in person. Ends in sent() or VendorDesk::refused().
    Q_INVOKABLE void ship(const QString &carrier, const QString &number, const QString &url);
    /// "Packing slip A-2026-000123.pdf"
    Q_INVOKABLE QString slipName() const;
    /// Writes the packing slip of a parcel, or with -1 of the next one. Ends in saved() or VendorDesk::refused().
    Q_INVOKABLE void saveSlip(int parcel, const QUrl &file);

Q_SIGNALS:
    void orderIdChanged();
    void changed();
    /// It is kept on this device: "Shipped"
    void sent(const QString &text);
    void saved(const QString &path);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    QList<LinePart> content() const;

    ItemListModel m_lines;
    ItemListModel m_parcels;
    QString m_orderId;
    Order m_order;
    QHash<Id, int> m_fewer; // what somebody said, of lines that do not go in whole
};

} // namespace aura::app
