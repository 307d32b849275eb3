// SPDX-License-Identifier: Apache-2.0
#include <aura/app/parcel_model.h>

#include "order_words.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/app/slips.h>

#include <QPointer>

#include <algorithm>

namespace aura::app {

ParcelModel::ParcelModel(QObject *parent)
    : AppObject(parent)
    , m_lines(&ParcelLineItem::staticMetaObject, this)
    , m_parcels(&ParcelItem::staticMetaObject, this) {}

void ParcelModel::attach(AppContext &app) {
    for (const auto signal : {&VendorDesk::ordersChanged, &VendorDesk::readyChanged})
        connect(app.desk(), signal, this, &ParcelModel::refreshLater);
    app.desk()->open();
}

void ParcelModel::setOrderId(const QString &id) {
    if (id == m_orderId)
        return;
    m_orderId = id;
    m_fewer.clear();
    Q_EMIT orderIdChanged();
    refreshLater();
}

void ParcelModel::refresh() {
    const auto &orders = app()->desk()->orders();
    const Id id = idFrom(m_orderId);
    const auto found = std::find_if(orders.cbegin(), orders.cend(), [&](const Order &order) { return order.id == id; });
    m_order = found == orders.cend() ? Order() : *found;
    QList<ParcelLineItem> items;
    for (const auto &part : unshippedOf(m_order)) {
        const auto line = std::find_if(m_order.lines.cbegin(), m_order.lines.cend(),
                                       [&](const OrderLine &l) { return l.variantId == part.variantId; });
        ParcelLineItem item;
        item.variantId = idText(part.variantId);
        item.name = format::lineName(line->productName, line->variantName);
        item.sku = line->sku;
        item.remaining = static_cast<int>(part.quantity);
        item.quantity = std::min(item.remaining, m_fewer.value(part.variantId, item.remaining));
        items.append(item);
    }
    m_lines.setItems(items);
    m_parcels.setItems(parcelItems(m_order));
    Q_EMIT changed();
}

QList<LinePart> ParcelModel::content() const {
    QList<LinePart> content;
    for (const auto &part : unshippedOf(m_order)) {
        const auto quantity =
            std::min<std::int64_t>(part.quantity, m_fewer.value(part.variantId, static_cast<int>(part.quantity)));
        if (quantity > 0)
            content.append({part.variantId, quantity});
    }
    return content;
}

bool ParcelModel::divisible() const {
    const auto left = unshippedOf(m_order);
    return left.size() > 1 || (left.size() == 1 && left.first().quantity > 1);
}

bool ParcelModel::whole() const {
    return content() == unshippedOf(m_order);
}

bool ParcelModel::canShip() const {
    const auto step = stepOf(m_order);
    return (step == OrderStep::Placed || step == OrderStep::Packed) && !content().isEmpty();
}

void ParcelModel::setQuantity(const QString &variantId, int quantity) {
    m_fewer.insert(idFrom(variantId), std::max(0, quantity));
    refreshLater();
}

void ParcelModel::reset() {
    m_fewer.clear();
    refreshLater();
}

void ParcelModel::ship(const QString &carrier, const QString &number, const QString &url) {
    if (app() == nullptr || !canShip())
        return;
    const Tracking tracking{carrier.trimmed(), number.trimmed(), url.trimmed()};
    // In one piece, an order is shipped as it always was.
    const bool inOnePiece = whole() && sentParcels(m_order) == 0;
    const auto args = inOnePiece
                          ? OperationArgs(OrderTransition{m_order.id, *stepOf(m_order), OrderStep::Shipped, tracking})
                          : OperationArgs(ParcelShip{{}, m_order.id, content(), tracking, 0});
    const QString said = whole() ? tr("Shipped") : tr("Partly shipped");
    m_fewer.clear();
    app()->desk()->perform(args, [self = QPointer(this), said] {
        if (self)
            Q_EMIT self->sent(said);
    });
}

QString ParcelModel::slipName() const {
    return slipFileName({Slips::Kind::PackingSlip, {m_order}, 0});
}

void ParcelModel::saveSlip(int parcel, const QUrl &file) {
    if (app() == nullptr || parcel >= m_order.shipments.size())
        return;
    const auto slip =
        parcel < 0 ? contentOf(m_order, content(), {})
                   : contentOf(m_order, m_order.shipments.at(parcel).lines, m_order.shipments.at(parcel).tracking);
    if (app()->desk()->saveSlips({Slips::Kind::PackingSlip, {slip}, app()->clock().now()}, file))
        Q_EMIT saved(file.toLocalFile());
}

} // namespace aura::app
