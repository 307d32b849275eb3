// SPDX-License-Identifier: Apache-2.0
#include "order_words.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/app/glyphs.h>
#include <aura/app/order_models.h>
#include <aura/sync/client.h>

namespace aura::app {

namespace {

QString summaryOf(const Order &order) {
    if (order.lines.isEmpty())
        return {};
    const QString first = order.lines.first().productName;
    const auto more = static_cast<int>(order.lines.size()) - 1;
    return more == 0 ? first : OrderListModel::tr("%1 and %2 more").arg(first, format::count(more));
}

} // namespace

OrderListModel::OrderListModel(QObject *parent)
    : AppListModel(&OrderItem::staticMetaObject, parent) {}

void OrderListModel::setGroupId(const QString &id) {
    if (m_groupId == id)
        return;
    m_groupId = id;
    Q_EMIT groupIdChanged();
    refreshLater();
}

void OrderListModel::attach(AppContext &app) {
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Orders || table == sync::Table::Queue || table == sync::Table::Account)
            refreshLater();
    });
}

void OrderListModel::refresh() {
    const auto orders = app()->client().orders();
    const auto queue = app()->client().queue();
    QList<OrderItem> items;
    for (const auto &view : orders) {
        const Order &order = view.order;
        if (!m_groupId.isEmpty() && order.groupId != idFrom(m_groupId))
            continue;
        const auto entry = std::find_if(queue.cbegin(), queue.cend(), [&](const sync::QueueEntry &candidate) {
            return !view.queuedAs.isNil() && candidate.operation.opId == view.queuedAs;
        });
        const auto words = wordsFor(view, entry == queue.cend() ? nullptr : &*entry);
        OrderItem item;
        item.orderId = order.id.toString();
        item.groupId = order.groupId.toString();
        item.title = orderTitle(order);
        item.vendorName = order.vendorName;
        item.stateText = words.text;
        item.tone = words.tone;
        item.total = format::money(order.total);
        item.dateText = format::ago(order.createdAt, app()->clock().now());
        item.summary = summaryOf(order);
        for (const auto &line : order.lines)
            item.itemCount += static_cast<int>(line.quantity);
        item.glyph = glyphFor(order.lines.isEmpty() ? QString() : order.lines.first().productName);
        item.queued = !view.queuedAs.isNil() && view.queueState != sync::QueueState::Applied;
        item.needsAttention = item.queued && view.queueState == sync::QueueState::NeedsAttention;
        items.append(item);
    }
    setItems(items);
    if (!m_loaded) {
        m_loaded = true;
        Q_EMIT loadedChanged();
    }
}

} // namespace aura::app
