// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
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

void picture(OrderItem &item, const OrderLine &line, Catalogue &catalogue) {
    QStringList path;
    if (const auto now = catalogue.variant(line.variantId)) {
        item.picture = hexText(now->picture);
        item.pictureColor = colorText(now->pictureColor);
        path = catalogue.index()->pathOfNum(now->categoryNum);
    }
    item.glyph = glyphFor(line.productName, path);
}

} // namespace

OrderListModel::OrderListModel(QObject *parent)
    : AppListModel(&OrderItem::staticMetaObject, parent) {}

void OrderListModel::setGroupIds(const QStringList &ids) {
    if (m_groupIds == ids)
        return;
    m_groupIds = ids;
    Q_EMIT groupIdsChanged();
    refreshLater();
}

void OrderListModel::attach(AppContext &app) {
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Orders || table == sync::Table::Queue || table == sync::Table::Account)
            refreshLater();
    });
    connect(&app, &AppContext::catalogueChanged, this, &OrderListModel::refreshLater);
}

void OrderListModel::refresh() {
    const auto orders = app()->client().orders();
    const auto queue = app()->client().queue();
    QList<OrderItem> items;
    for (const auto &view : orders) {
        const Order &order = view.order;
        if (!m_groupIds.isEmpty() && !m_groupIds.contains(order.groupId.toString()))
            continue;
        const auto waiting = queueOf(view, queue);
        const auto words = wordsFor(view, waiting);
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
        if (!order.lines.isEmpty())
            picture(item, order.lines.first(), app()->catalogue());
        item.queued = !view.queuedAs.isNil() && view.queueState != sync::QueueState::Applied;
        item.needsAttention = (item.queued && view.queueState == sync::QueueState::NeedsAttention) ||
                              changeWords(waiting).tone == Tone::Danger;
        items.append(item);
    }
    setItems(items);
    m_queued = static_cast<int>(
        std::count_if(items.cbegin(), items.cend(), [](const OrderItem &item) { return item.queued; }));
    m_attention = static_cast<int>(
        std::count_if(items.cbegin(), items.cend(), [](const OrderItem &item) { return item.needsAttention; }));
    m_loaded = true;
    Q_EMIT stateChanged();
}

} // namespace aura::app
