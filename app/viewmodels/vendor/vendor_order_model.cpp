// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "order_words.h"
#include "texts.h"
#include "vendor/desk_figures.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/app/glyphs.h>
#include <aura/app/invoice.h>
#include <aura/app/vendor_orders.h>
#include <aura/sync/client.h>

#include <algorithm>

namespace aura::app {

class VendorOrderModel::Private {
public:
    explicit Private(VendorOrderModel *q)
        : lines(&PickLineItem::staticMetaObject, q)
        , returns(&VendorReturnItem::staticMetaObject, q) {}

    QString orderId;
    State state = State::Idle;
    Order order;
    OrderWords words;
    QString delivery;
    ItemListModel lines;
    ItemListModel returns;
    QSet<Id> picked;
    int open = 0;
    bool waiting = false;
    QString refusal;
    QList<Id> refused; // operations
};

namespace {

bool isAbout(const OperationArgs &args, const Id &orderId) {
    const auto *step = std::get_if<OrderTransition>(&args);
    const auto *move = std::get_if<ReturnTransition>(&args);
    const auto *parcel = std::get_if<ParcelShip>(&args);
    const auto *rest = std::get_if<OrderCancelRest>(&args);
    // What somebody has written stands, waiting or refused, where it was written.
    return (step != nullptr && step->orderId == orderId) || (parcel != nullptr && parcel->orderId == orderId) ||
           (rest != nullptr && rest->orderId == orderId) || (move != nullptr && move->orderId == orderId);
}

VendorReturnItem returnItem(const Order &order, const OrderReturn &entry) {
    const auto words = returnWords(entry);
    VendorReturnItem item;
    item.returnId = idText(entry.id);
    item.title = returnTitle(order, entry.lines);
    item.reason = returnReasonText(entry.reason);
    item.text = entry.text;
    item.answer = entry.answer;
    item.stateText = words.text;
    item.tone = words.tone;
    item.dateText = format::dateTime(entry.createdAt);
    item.canApprove = entry.state == ReturnState::Requested;
    item.canReceive = entry.state == ReturnState::Approved;
    item.canRefund = entry.state == ReturnState::Received;
    if (entry.state == ReturnState::Refunded) {
        item.worth = format::money(entry.refunded);
    } else if (entry.state != ReturnState::Rejected) {
        // As the reducer will reckon it: what all returns up to this one are worth, less what the others are.
        QList<OrderReturn> others;
        for (const auto &other : order.returns) {
            if (other.state == ReturnState::Refunded)
                others.append(other);
        }
        const auto before = worthOfReturns(order, others);
        auto counted = entry;
        counted.state = ReturnState::Received;
        others.append(counted);
        if (const auto worth = subtract(worthOfReturns(order, others), before))
            item.worth = format::money(*worth);
    }
    return item;
}

} // namespace

VendorOrderModel::VendorOrderModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {}

VendorOrderModel::~VendorOrderModel() = default;

void VendorOrderModel::attach(AppContext &app) {
    auto *desk = app.desk();
    for (const auto signal : {&VendorDesk::ordersChanged, &VendorDesk::stockChanged, &VendorDesk::productsChanged,
                              &VendorDesk::decisionsChanged, &VendorDesk::readyChanged})
        connect(desk, signal, this, &VendorOrderModel::refreshLater);
    desk->open();
}

void VendorOrderModel::refresh() {
    const auto &desk = *app()->desk();
    const Id id = idFrom(d->orderId);
    const auto found =
        std::find_if(desk.orders().cbegin(), desk.orders().cend(), [&](const Order &order) { return order.id == id; });
    if (found == desk.orders().cend()) {
        d->state = desk.isReady() ? State::NotFound : State::Idle;
        d->order = {};
        d->lines.setItems(QList<PickLineItem>());
        d->returns.setItems(QList<VendorReturnItem>());
        Q_EMIT changed();
        return;
    }
    d->state = State::Ready;
    d->order = *found;
    d->words = vendorOrderWords(d->order);
    const auto vendor = app()->catalogue().vendor(d->order.vendorId);
    d->delivery = deliveryNameOf(d->order, vendor ? std::optional(*vendor) : std::nullopt);
    d->waiting = false;
    d->refusal.clear();
    d->refused.clear();
    for (const auto &pointer : app()->client().entries()) {
        const auto &entry = *pointer;
        if (!isAbout(entry.operation.args, id) || entry.state == sync::QueueState::Applied)
            continue;
        if (entry.state == sync::QueueState::NeedsAttention) {
            d->refused.append(entry.operation.opId);
            d->refusal = stepRefusalText(entry);
        } else {
            d->waiting = true;
        }
    }
    QList<PickLineItem> lines;
    d->open = 0;
    const auto left = unshippedOf(d->order);
    for (const auto &line : std::as_const(d->order.lines)) {
        PickLineItem item;
        item.variantId = idText(line.variantId);
        item.productId = idText(line.productId);
        item.name = format::lineName(line.productName, line.variantName);
        item.sku = line.sku;
        const auto part =
            std::find_if(left.cbegin(), left.cend(), [&](const LinePart &p) { return p.variantId == line.variantId; });
        item.open = part != left.cend();
        item.quantity = static_cast<int>(item.open ? part->quantity : line.quantity);
        item.quantityText = tr("%1 ×").arg(format::count(item.quantity));
        item.note = canceledWords(line);
        if (item.open && item.quantity < line.quantity)
            item.note =
                tr("%1 of %2 sent").arg(format::count(line.quantity - item.quantity), format::count(line.quantity));
        else if (!item.open && !left.isEmpty())
            item.note = tr("Sent");
        // What stands beside a part of a line is not what the whole of it costs.
        item.total = item.quantity == line.quantity ? format::money(line.total) : QString();
        item.picked = d->picked.contains(line.variantId);
        d->open += item.picked || !item.open ? 0 : 1;
        if (const auto own = desk.products().constFind(line.productId); own != desk.products().cend()) {
            item.picture = hexText(own->picture);
            item.pictureColor = colorText(own->pictureColor);
        }
        item.glyph = glyphFor(line.productName, {});
        if (const auto *level = desk.level(line.variantId))
            item.stockText = tr("%n on the shelf", nullptr, static_cast<int>(level->onHand));
        lines.append(item);
    }
    d->lines.setItems(lines);
    QList<VendorReturnItem> returns;
    for (const auto &entry : std::as_const(d->order.returns))
        returns.prepend(returnItem(d->order, entry));
    d->returns.setItems(returns);
    Q_EMIT changed();
}

bool VendorOrderModel::may(OrderStep to) const {
    const auto from = stepOf(d->order);
    return d->state == State::Ready && from && mayStep(OrderActor::Vendor, *from, to) &&
           (to != OrderStep::Canceled || d->order.fulfilmentState == FulfilmentState::Unfulfilled);
}

void VendorOrderModel::step(OrderStep to, const QString &said) {
    if (!may(to))
        return;
    app()->desk()->perform(OrderTransition{d->order.id, *stepOf(d->order), to, {}}, [self = QPointer(this), said] {
        if (self)
            Q_EMIT self->stepped(said);
    });
}

void VendorOrderModel::stepReturn(const QString &returnId, ReturnState to, const QString &answer, const QString &said) {
    const Id id = idFrom(returnId);
    const auto found = std::find_if(d->order.returns.cbegin(), d->order.returns.cend(),
                                    [&](const OrderReturn &entry) { return entry.id == id; });
    if (d->state != State::Ready || found == d->order.returns.cend())
        return;
    app()->desk()->perform(ReturnTransition{id, d->order.id, found->state, to, answer.trimmed()},
                           [self = QPointer(this), said] {
                               if (self)
                                   Q_EMIT self->stepped(said);
                           });
}

void VendorOrderModel::setPicked(const QString &variantId, bool picked) {
    if (picked)
        d->picked.insert(idFrom(variantId));
    else
        d->picked.remove(idFrom(variantId));
    refreshLater();
}

void VendorOrderModel::pack() {
    step(OrderStep::Packed, tr("Packed"));
}
void VendorOrderModel::unpack() {
    step(OrderStep::Placed, tr("Not packed any more"));
}
void VendorOrderModel::deliver() {
    step(OrderStep::Delivered, tr("Delivered"));
}
void VendorOrderModel::cancel() {
    step(OrderStep::Canceled, tr("Canceled"));
}
void VendorOrderModel::cancelRest() {
    if (!canCancelRest())
        return;
    app()->desk()->perform(OrderCancelRest{d->order.id, sentParcels(d->order)}, [self = QPointer(this)] {
        if (self)
            Q_EMIT self->stepped(tr("The rest is canceled"));
    });
}
void VendorOrderModel::approveReturn(const QString &returnId, const QString &answer) {
    stepReturn(returnId, ReturnState::Approved, answer, tr("Return approved"));
}
void VendorOrderModel::rejectReturn(const QString &returnId, const QString &answer) {
    stepReturn(returnId, ReturnState::Rejected, answer, tr("Return rejected"));
}
void VendorOrderModel::receiveReturn(const QString &returnId) {
    stepReturn(returnId, ReturnState::Received, {}, tr("Back on the shelf"));
}
void VendorOrderModel::refundReturn(const QString &returnId) {
    stepReturn(returnId, ReturnState::Refunded, {}, tr("Refunded"));
}

void VendorOrderModel::dismissRefusal() {
    for (const auto &operation : std::as_const(d->refused))
        app()->client().discard(operation);
}

void VendorOrderModel::saveSlip(const QUrl &file) {
    if (!canPrint())
        return;
    // What was sent before, or does not come, is not in the box.
    auto content = unshippedOf(d->order);
    if (content.isEmpty()) {
        for (const auto &line : std::as_const(d->order.lines)) {
            if (line.canceled < line.quantity)
                content.append({line.variantId, line.quantity - line.canceled});
        }
    }
    const auto slip = contentOf(d->order, content, d->order.tracking);
    if (app()->desk()->saveSlips({Slips::Kind::PackingSlip, {slip}, app()->clock().now()}, file))
        Q_EMIT saved(file.toLocalFile());
}

bool VendorOrderModel::canPrint() const {
    return d->state == State::Ready && app() != nullptr && app()->slipMaker() && !d->order.number.isEmpty();
}
QString VendorOrderModel::slipName() const {
    return slipFileName({Slips::Kind::PackingSlip, {d->order}, 0});
}
QString VendorOrderModel::orderId() const {
    return d->orderId;
}
void VendorOrderModel::setOrderId(const QString &id) {
    if (d->orderId == id)
        return;
    d->orderId = id;
    d->picked.clear();
    Q_EMIT orderIdChanged();
    refreshLater();
}
VendorOrderModel::State VendorOrderModel::state() const {
    return d->state;
}
QString VendorOrderModel::title() const {
    return d->state == State::Ready ? orderTitle(d->order) : QString();
}
QString VendorOrderModel::dateText() const {
    return format::dateTime(d->order.createdAt);
}
QString VendorOrderModel::stateText() const {
    return d->words.text;
}
QString VendorOrderModel::stateDetail() const {
    return d->words.detail;
}
Tone VendorOrderModel::tone() const {
    return d->words.tone;
}
QString VendorOrderModel::addressText() const {
    return addressLines(d->order.shippingAddress);
}
QString VendorOrderModel::deliveryText() const {
    return d->delivery;
}
QString VendorOrderModel::paymentText() const {
    return paymentWords(d->order);
}
QString VendorOrderModel::notes() const {
    return d->order.notes;
}
QString VendorOrderModel::trackingText() const {
    QStringList parts{d->order.tracking.carrier, d->order.tracking.number};
    parts.removeAll(QString());
    return parts.join(u' ');
}
QuoteItem VendorOrderModel::sums() const {
    return sumsOf(d->order, true);
}
ItemListModel *VendorOrderModel::lines() const {
    return &d->lines;
}
ItemListModel *VendorOrderModel::returns() const {
    return &d->returns;
}
int VendorOrderModel::openLines() const {
    return d->open;
}
bool VendorOrderModel::canPack() const {
    return may(OrderStep::Packed);
}
bool VendorOrderModel::canUnpack() const {
    return may(OrderStep::Placed);
}
bool VendorOrderModel::canShip() const {
    return may(OrderStep::Shipped);
}
bool VendorOrderModel::canDeliver() const {
    return may(OrderStep::Delivered);
}
bool VendorOrderModel::canCancel() const {
    return may(OrderStep::Canceled);
}
bool VendorOrderModel::canCancelRest() const {
    return d->state == State::Ready && d->order.fulfilmentState == FulfilmentState::Partial;
}
QString VendorOrderModel::restText() const {
    return canCancelRest() ? returnTitle(d->order, unshippedOf(d->order)) : QString();
}
QString VendorOrderModel::restWorth() const {
    auto cut = d->order;
    if (!canCancelRest() || !apply(cut, OrderCancelRest{cut.id, sentParcels(cut)}, 0).value_or(false))
        return {};
    return format::money(worthOfCanceled(cut));
}
bool VendorOrderModel::waiting() const {
    return d->waiting;
}
QString VendorOrderModel::refusalText() const {
    return d->refusal;
}

} // namespace aura::app
