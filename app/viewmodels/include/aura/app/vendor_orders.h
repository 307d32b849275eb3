// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/enums.h>
#include <aura/app/items.h>
#include <aura/app/lazy_list_model.h>
#include <aura/domain/order.h>

#include <QUrl>

#include <memory>

namespace aura::app {

/// An order that a vendor has got.
struct VendorOrderItem {
    Q_GADGET
    Q_PROPERTY(QString orderId MEMBER orderId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString buyer MEMBER buyer)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(QString dateText MEMBER dateText)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(aura::app::Tone tone MEMBER tone)
    Q_PROPERTY(QString returnText MEMBER returnText)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool refused MEMBER refused)
public:
    QString orderId;
    QString title;   ///< "Order A-2026-000123"
    QString buyer;   ///< "Ada Byron, Hamburg"
    QString summary; ///< "3 articles: Mug and 1 more"
    QString total;
    QString dateText;
    QString stateText;
    Tone tone = Tone::Neutral;
    QString returnText;   ///< "Return to decide"; often empty.
    bool waiting = false; ///< A step has not been sent yet.
    bool refused = false; ///< A step was not taken: a person decides.
};

/// The orders of one's shop by what there is to do, newest first; those to pack and to ship the oldest first.
class VendorOrderListModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(aura::app::LazyListModel *rows READ rows CONSTANT)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY filterChanged)
    Q_PROPERTY(int toPackCount READ toPackCount NOTIFY changed)
    Q_PROPERTY(int toShipCount READ toShipCount NOTIFY changed)
    Q_PROPERTY(int shippedCount READ shippedCount NOTIFY changed)
    Q_PROPERTY(int returnCount READ returnCount NOTIFY changed)
    Q_PROPERTY(int allCount READ allCount NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed)
    Q_PROPERTY(QString pickListName READ pickListName CONSTANT)

public:
    enum class Filter { ToPack, ToShip, Shipped, Returns, All };
    Q_ENUM(Filter)

    explicit VendorOrderListModel(QObject *parent = nullptr);
    ~VendorOrderListModel() override;

    /// Rows of VendorOrderItem.
    LazyListModel *rows() const;
    Filter filter() const;
    void setFilter(Filter filter);
    /// Words of the number, of the buyer's name or city, or of an article.
    QString query() const;
    void setQuery(const QString &text);
    int toPackCount() const;
    int toShipCount() const;
    int shippedCount() const;
    int returnCount() const;
    int allCount() const;
    /// What is shown waits to be packed, and can be printed.
    bool canPrint() const;
    QString pickListName() const;

    /// Writes what is to be fetched for the orders that are shown as a PDF. Ends in saved() or VendorDesk::refused().
    Q_INVOKABLE void savePickList(const QUrl &file);

Q_SIGNALS:
    void changed();
    void filterChanged();
    void saved(const QString &path);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    QVariant make(const Id &id) const;
    /// Of the desk's orders; nullptr for what is not among them any more. Until the desk reads again.
    const Order *find(const Id &id) const;

    class Private;
    std::unique_ptr<Private> d;
};

/// A line of an order, for whoever picks it.
struct PickLineItem {
    Q_GADGET
    Q_PROPERTY(QString variantId MEMBER variantId)
    Q_PROPERTY(QString productId MEMBER productId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString sku MEMBER sku)
    Q_PROPERTY(int quantity MEMBER quantity)
    Q_PROPERTY(QString quantityText MEMBER quantityText)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(QString stockText MEMBER stockText)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool open MEMBER open)
    Q_PROPERTY(bool picked MEMBER picked)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString pictureColor MEMBER pictureColor)
    Q_PROPERTY(QString glyph MEMBER glyph)
public:
    QString variantId;
    QString productId;
    QString name;
    QString sku;
    int quantity = 0;     ///< What is left to send; when nothing is, what was ordered.
    QString quantityText; ///< "2 ×"
    QString total;
    QString stockText; ///< "12 on the shelf"
    QString note;      ///< "1 of 3 sent", "Canceled"; mostly empty.
    bool open = false; ///< Something of it is left to send.
    bool picked = false;
    QString picture;
    QString pictureColor;
    QString glyph;

    friend bool operator==(const PickLineItem &, const PickLineItem &) = default;
};

/// A return, for whoever decides about it.
struct VendorReturnItem {
    Q_GADGET
    Q_PROPERTY(QString returnId MEMBER returnId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString answer MEMBER answer)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(aura::app::Tone tone MEMBER tone)
    Q_PROPERTY(QString dateText MEMBER dateText)
    Q_PROPERTY(QString worth MEMBER worth)
    Q_PROPERTY(bool canApprove MEMBER canApprove)
    Q_PROPERTY(bool canReceive MEMBER canReceive)
    Q_PROPERTY(bool canRefund MEMBER canRefund)
public:
    QString returnId;
    QString title; ///< "Return of 2 × Mug"
    QString reason;
    QString text;   ///< The buyer's words.
    QString answer; ///< The vendor's.
    QString stateText;
    Tone tone = Tone::Neutral;
    QString dateText;
    QString worth;           ///< What is, or would be, paid back.
    bool canApprove = false; ///< Or reject.
    bool canReceive = false;
    bool canRefund = false;

    friend bool operator==(const VendorReturnItem &, const VendorReturnItem &) = default;
};

/// One order of one's shop: picked, packed, delivered; ParcelModel ships it. Every step works without a network; the
/// market takes it as long as nobody else moved the order, and otherwise says what it is instead.
class VendorOrderModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QString orderId READ orderId WRITE setOrderId NOTIFY orderIdChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString stateDetail READ stateDetail NOTIFY changed)
    Q_PROPERTY(aura::app::Tone tone READ tone NOTIFY changed)
    Q_PROPERTY(QString addressText READ addressText NOTIFY changed)
    Q_PROPERTY(QString deliveryText READ deliveryText NOTIFY changed)
    Q_PROPERTY(QString paymentText READ paymentText NOTIFY changed)
    Q_PROPERTY(QString notes READ notes NOTIFY changed)
    Q_PROPERTY(QString trackingText READ trackingText NOTIFY changed)
    Q_PROPERTY(aura::app::QuoteItem sums READ sums NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *lines READ lines CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *returns READ returns CONSTANT)
    Q_PROPERTY(int openLines READ openLines NOTIFY changed)
    Q_PROPERTY(bool canPack READ canPack NOTIFY changed)
    Q_PROPERTY(bool canUnpack READ canUnpack NOTIFY changed)
    Q_PROPERTY(bool canShip READ canShip NOTIFY changed)
    Q_PROPERTY(bool canDeliver READ canDeliver NOTIFY changed)
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY changed)
    Q_PROPERTY(bool canCancelRest READ canCancelRest NOTIFY changed)
    Q_PROPERTY(QString restText READ restText NOTIFY changed)
    Q_PROPERTY(QString restWorth READ restWorth NOTIFY changed)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString refusalText READ refusalText NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed)
    Q_PROPERTY(QString slipName READ slipName NOTIFY changed)

public:
    enum class State { Idle, Ready, NotFound };
    Q_ENUM(State)

    explicit VendorOrderModel(QObject *parent = nullptr);
    ~VendorOrderModel() override;

    QString orderId() const;
    void setOrderId(const QString &id);
    State state() const;
    QString title() const;
    QString dateText() const;
    QString stateText() const;
    QString stateDetail() const;
    Tone tone() const;
    QString addressText() const;
    QString deliveryText() const;
    QString paymentText() const;
    QString notes() const;
    /// "DHL 00340…"; empty without.
    QString trackingText() const;
    QuoteItem sums() const;
    /// Rows of PickLineItem.
    ItemListModel *lines() const;
    /// Rows of VendorReturnItem.
    ItemListModel *returns() const;
    /// Lines that nobody has ticked off yet.
    int openLines() const;
    bool canPack() const;
    bool canUnpack() const;
    bool canShip() const;
    bool canDeliver() const;
    bool canCancel() const;
    /// A part was sent, and the rest was not.
    bool canCancelRest() const;
    /// "2 × Mug", and what the buyer does not pay when that is canceled; empty when nothing can be.
    QString restText() const;
    QString restWorth() const;
    /// Something of it has not been sent yet.
    bool waiting() const;
    /// What the market did not take, and what the order is instead; empty when there is no such thing.
    QString refusalText() const;
    bool canPrint() const;
    /// "Packing slip A-2026-000123.pdf"
    QString slipName() const;

    /// Ticks a line off, or not any more; kept as long as the page is.
    Q_INVOKABLE void setPicked(const QString &variantId, bool picked);
    Q_INVOKABLE void pack();
    Q_INVOKABLE void unpack();
    Q_INVOKABLE void deliver();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void cancelRest();
    /// The return's next step. A rejection needs a word to the buyer.
    Q_INVOKABLE void approveReturn(const QString &returnId, const QString &answer);
    Q_INVOKABLE void rejectReturn(const QString &returnId, const QString &answer);
    Q_INVOKABLE void receiveReturn(const QString &returnId);
    Q_INVOKABLE void refundReturn(const QString &returnId);
    /// Writes the packing slip as a PDF. Ends in saved() or VendorDesk::refused().
    Q_INVOKABLE void saveSlip(const QUrl &file);
    /// Forgets the steps that were not taken.
    Q_INVOKABLE void dismissRefusal();

Q_SIGNALS:
    void orderIdChanged();
    void changed();
    /// A step is kept on this device: "Marked as shipped"
    void stepped(const QString &text);
    void saved(const QString &path);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    bool may(OrderStep to) const;
    void step(OrderStep to, const QString &said);
    void stepReturn(const QString &returnId, ReturnState to, const QString &answer, const QString &said);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
