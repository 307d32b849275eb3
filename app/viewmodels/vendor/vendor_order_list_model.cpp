// SPDX-License-Identifier: Apache-2.0
#include "order_words.h"
#include "texts.h"
#include "vendor/desk_figures.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/app/vendor_orders.h>
#include <aura/sync/client.h>

#include <algorithm>

namespace aura::app {

class VendorOrderListModel::Private {
public:
    explicit Private(VendorOrderListModel *q)
        : rows(
              &VendorOrderItem::staticMetaObject, [q](const Id &id) { return q->make(id); }, q) {}

    LazyListModel rows;
    Filter filter = Filter::ToPack;
    QString query;
    std::array<int, 5> counts{};
    QHash<Id, qsizetype> places;
    QSet<Id> waiting;
    QSet<Id> refused;
};

namespace {

bool belongs(const Order &order, VendorOrderListModel::Filter filter) {
    switch (filter) {
    case VendorOrderListModel::Filter::ToPack:
        return waitsForPacking(order);
    case VendorOrderListModel::Filter::ToShip:
        return waitsForShipping(order);
    case VendorOrderListModel::Filter::Shipped:
        return isOnItsWay(order);
    case VendorOrderListModel::Filter::Returns:
        return !order.returns.isEmpty();
    case VendorOrderListModel::Filter::All:
        return true;
    }
    return false;
}

bool isDisputed(const Order &order) {
    return std::any_of(order.returns.cbegin(), order.returns.cend(),
                       [](const OrderReturn &entry) { return entry.dispute == DisputeState::Open; });
}

bool mentions(const Order &order, const QStringList &words) {
    if (words.isEmpty())
        return true;
    QStringList texts{order.number, order.shippingAddress.name, order.shippingAddress.city};
    for (const auto &line : order.lines)
        texts += {line.productName, line.sku};
    return hasAllWords(texts.join(u'\n').toCaseFolded(), words);
}

} // namespace

VendorOrderListModel::VendorOrderListModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {}

VendorOrderListModel::~VendorOrderListModel() = default;

void VendorOrderListModel::attach(AppContext &app) {
    connect(app.desk(), &VendorDesk::ordersChanged, this, &VendorOrderListModel::refreshLater);
    connect(app.desk(), &VendorDesk::decisionsChanged, this, &VendorOrderListModel::refreshLater);
    connect(app.desk(), &VendorDesk::readyChanged, this, &VendorOrderListModel::refreshLater);
    app.desk()->open();
}

void VendorOrderListModel::refresh() {
    const auto &orders = app()->desk()->orders();
    d->waiting.clear();
    d->refused.clear();
    for (const auto &pointer : app()->client().entries()) {
        const auto &entry = *pointer;
        Id order;
        if (const auto *step = std::get_if<OrderTransition>(&entry.operation.args))
            order = step->orderId;
        else if (const auto *parcel = std::get_if<ParcelShip>(&entry.operation.args))
            order = parcel->orderId;
        else if (const auto *rest = std::get_if<OrderCancelRest>(&entry.operation.args))
            order = rest->orderId;
        else if (const auto *move = std::get_if<ReturnTransition>(&entry.operation.args))
            order = move->orderId;
        if (order.isNil() || entry.state == sync::QueueState::Applied)
            continue;
        (isUndecided(entry) ? d->refused : d->waiting).insert(order);
    }
    const auto words = queryWords(d->query);
    d->places.clear();
    d->counts = {};
    QList<Id> ids;
    for (qsizetype i = 0; i < orders.size(); ++i) {
        const auto &order = orders.at(i);
        d->places.insert(order.id, i);
        for (std::size_t kind = 0; kind < d->counts.size(); ++kind)
            d->counts.at(kind) += belongs(order, static_cast<Filter>(kind)) ? 1 : 0;
        if (belongs(order, d->filter) && mentions(order, words))
            ids.append(order.id);
    }
    // Who has waited longest comes first where there is something to do.
    if (d->filter == Filter::ToPack || d->filter == Filter::ToShip)
        std::reverse(ids.begin(), ids.end());
    if (d->filter == Filter::Returns) {
        std::stable_partition(ids.begin(), ids.end(), [&](const Id &id) {
            const auto &order = orders.at(d->places.value(id));
            return hasReturnToDecide(order) || isDisputed(order);
        });
    }
    d->rows.setIds(ids);
    Q_EMIT changed();
}

QVariant VendorOrderListModel::make(const Id &id) const {
    VendorOrderItem item;
    const auto *known = find(id);
    if (known == nullptr)
        return QVariant::fromValue(item);
    const auto &order = *known;
    const auto words = vendorOrderWords(order);
    item.orderId = idText(order.id);
    item.title = orderTitle(order);
    QStringList buyer{order.shippingAddress.name, order.shippingAddress.city};
    buyer.removeAll(QString());
    item.buyer = buyer.join(tr(", "));
    std::int64_t pieces = 0;
    for (const auto &line : order.lines)
        pieces += line.quantity;
    if (!order.lines.isEmpty()) {
        const auto more = static_cast<int>(order.lines.size()) - 1;
        const QString &first = order.lines.first().productName;
        item.summary = tr("%1: %2").arg(articleCount(pieces),
                                        more == 0 ? first : tr("%1 and %2 more").arg(first, format::count(more)));
    }
    item.total = format::money(order.total);
    item.dateText = format::ago(order.createdAt, app()->clock().now());
    item.stateText = words.text;
    item.tone = words.tone;
    if (isDisputed(order))
        item.returnText = tr("Disputed return");
    else if (hasReturnToDecide(order))
        item.returnText = tr("Return to decide");
    else if (!order.returns.isEmpty())
        item.returnText = returnWords(order.returns.last()).text;
    item.waiting = d->waiting.contains(id);
    item.refused = d->refused.contains(id);
    return QVariant::fromValue(item);
}

const Order *VendorOrderListModel::find(const Id &id) const {
    if (app() == nullptr)
        return nullptr;
    const auto &orders = app()->desk()->orders();
    const auto place = d->places.value(id, -1);
    if (place >= 0 && place < orders.size() && orders.at(place).id == id)
        return &orders.at(place);
    // The desk has read again, and this has not yet.
    const auto found = std::find_if(orders.cbegin(), orders.cend(), [&](const Order &order) { return order.id == id; });
    return found == orders.cend() ? nullptr : &*found;
}

void VendorOrderListModel::savePickList(const QUrl &file) {
    if (!canPrint())
        return;
    Slips slips;
    slips.kind = Slips::Kind::PickList;
    slips.printedAt = app()->clock().now();
    for (const auto &id : d->rows.ids()) {
        if (const auto *order = find(id))
            slips.orders.append(*order);
    }
    if (slips.orders.isEmpty())
        return;
    if (app()->desk()->saveSlips(slips, file))
        Q_EMIT saved(file.toLocalFile());
}

bool VendorOrderListModel::canPrint() const {
    return app() != nullptr && app()->slipMaker() && d->filter == Filter::ToPack && d->rows.count() > 0;
}
QString VendorOrderListModel::pickListName() const {
    return slipFileName({Slips::Kind::PickList, {}, 0});
}
LazyListModel *VendorOrderListModel::rows() const {
    return &d->rows;
}
VendorOrderListModel::Filter VendorOrderListModel::filter() const {
    return d->filter;
}
void VendorOrderListModel::setFilter(Filter filter) {
    if (d->filter == filter)
        return;
    d->filter = filter;
    Q_EMIT filterChanged();
    refreshLater();
}
QString VendorOrderListModel::query() const {
    return d->query;
}
void VendorOrderListModel::setQuery(const QString &text) {
    if (d->query == text)
        return;
    d->query = text;
    Q_EMIT filterChanged();
    refreshLater();
}
int VendorOrderListModel::toPackCount() const {
    return d->counts.at(0);
}
int VendorOrderListModel::toShipCount() const {
    return d->counts.at(1);
}
int VendorOrderListModel::shippedCount() const {
    return d->counts.at(2);
}
int VendorOrderListModel::returnCount() const {
    return d->counts.at(3);
}
int VendorOrderListModel::allCount() const {
    return d->counts.at(4);
}

} // namespace aura::app
