// SPDX-License-Identifier: Apache-2.0
#include <aura/app/stock_history.h>

#include "operation_words.h"
#include "texts.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/app/stock_places.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <algorithm>
#include <cstdlib>

namespace aura::app {

namespace {

constexpr int mostThreshold = 1'000'000;

/// "+7", "−2"
QString signedCount(std::int64_t delta) {
    if (delta == 0)
        return {};
    return (delta > 0 ? QChar(u'+') : QChar(u'\u2212')) + format::count(delta > 0 ? delta : -delta);
}

/// "Main location → Market stall"
QString wayText(const QString &from, const QString &to) {
    return StockHistoryModel::tr("%1 → %2").arg(from, to);
}

QString joinedTexts(QStringList texts) {
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" · "));
}

} // namespace

StockHistoryModel::StockHistoryModel(QObject *parent)
    : AppObject(parent)
    , m_rows(&MovementItem::staticMetaObject, this)
    , m_places(&ChoiceItem::staticMetaObject, this) {}

void StockHistoryModel::attach(AppContext &app) {
    auto *desk = app.desk();
    for (const auto signal : {&VendorDesk::productsChanged, &VendorDesk::stockChanged, &VendorDesk::ordersChanged,
                              &VendorDesk::vendorChanged})
        connect(desk, signal, this, &StockHistoryModel::refreshLater);
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Queue || table == sync::Table::VendorStock)
            refreshLater();
    });
    desk->open();
}

QString StockHistoryModel::variantId() const {
    return idText(m_variant);
}

void StockHistoryModel::setVariantId(const QString &id) {
    const Id wanted = idFrom(id);
    if (wanted == m_variant)
        return;
    m_variant = wanted;
    m_place = 0;
    m_rows.setItems(QList<MovementItem>());
    m_endText.clear();
    Q_EMIT variantChanged();
    refreshLater();
}

void StockHistoryModel::refresh() {
    auto &client = app()->client();
    const auto &desk = *app()->desk();
    const int read = ++m_read;
    sync::whenDone(client.stockPolicy(desk.vendor()), this, [this, read](const Result<StockPolicy> &policy) {
        if (read != m_read || !policy)
            return;
        m_shopsThreshold = static_cast<int>(policy->lowThreshold);
        Q_EMIT changed();
    });
    const auto found = desk.find(m_variant);
    const auto level = desk.stock().value(m_variant);
    m_title = found.variant == nullptr ? QString() : deskName(*found.product, *found.variant);
    m_ownThreshold = level.ownThreshold;
    m_threshold = static_cast<int>(level.lowThreshold);
    m_summary = tr("%1 on the shelf").arg(format::count(level.onHand));
    // Closed ones as well: something happened there.
    m_locations = desk.locations();
    QList<ChoiceItem> places;
    ChoiceItem everywhere;
    everywhere.text = tr("All locations");
    everywhere.count = static_cast<int>(level.onHand);
    places.append(everywhere);
    for (const auto &location : std::as_const(m_locations)) {
        ChoiceItem item;
        item.value = locationKey(location.id);
        item.text = locationText(location);
        item.count = static_cast<int>(onHandAt(level, location.id));
        places.append(item);
    }
    m_places.setItems(places);
    m_place = m_place < places.size() ? m_place : 0;
    if (const auto promised = level.allocated + level.reserved; promised > 0)
        m_summary = tr("%1, %2").arg(m_summary, tr("%n of them sold or held", nullptr, static_cast<int>(promised)));
    Q_EMIT changed();
    if (m_variant.isNil())
        return;
    sync::whenDone(client.stockHistory(desk.vendor(), m_variant), this,
                   [this, read](const Result<sync::StockHistoryView> &view) {
                       if (read == m_read && view)
                           show(*view);
                   });
}

void StockHistoryModel::setPlace(int row) {
    if (row == m_place || row < 0 || row > m_locations.size())
        return;
    m_place = row;
    if (app() != nullptr && !m_variant.isNil())
        show(m_view);
    Q_EMIT changed();
}

QString StockHistoryModel::placeText(const Id &locationId) const {
    return m_locations.size() > 1 ? locationText(m_locations, locationId) : QString();
}

bool StockHistoryModel::isShown(const StockMovement &movement) const {
    if (m_place == 0) // what arrives tells of both
        return movement.kind != MovementKind::Transfer || movement.onHand > 0;
    return movement.locationId == m_locations.at(m_place - 1).id;
}

bool StockHistoryModel::isShown(const Operation &operation) const {
    if (m_place == 0)
        return true;
    const auto here = m_locations.at(m_place - 1).id;
    if (const auto *adjust = std::get_if<StockAdjust>(&operation.args))
        return adjust->locationId == here;
    if (const auto *count = std::get_if<StockCount>(&operation.args))
        return count->locationId == here;
    if (const auto *transfer = std::get_if<StockTransfer>(&operation.args))
        return transfer->from == here || transfer->to == here;
    return here.isNil(); // where an order will be taken from is known when it is sent
}

void StockHistoryModel::show(const sync::StockHistoryView &view) {
    m_view = view;
    QList<MovementItem> items;
    for (const auto &operation : view.waiting) {
        if (isShown(operation))
            items.append(itemOf(operation));
    }
    for (const auto &movement : view.history.movements) {
        if (isShown(movement))
            items.append(itemOf(movement, view));
    }
    m_rows.setItems(items);
    if (items.isEmpty())
        m_endText = tr("Nothing has moved yet.");
    else
        m_endText = view.history.complete ? tr("This is the beginning.")
                                          : tr("Older movements are kept by the market, not on this device.");
    Q_EMIT changed();
}

QString StockHistoryModel::orderText(const Id &orderId) const {
    for (const auto &order : app()->desk()->orders()) {
        if (order.id == orderId)
            return tr("Order %1").arg(order.number);
    }
    return {};
}

MovementItem StockHistoryModel::itemOf(const StockMovement &movement, const sync::StockHistoryView &view) const {
    MovementItem item;
    const auto allocated = static_cast<int>(std::abs(movement.allocated));
    switch (movement.kind) {
    case MovementKind::Import:
        item.title = tr("What there was at the beginning");
        break;
    case MovementKind::Adjust:
        item.title = movement.reason ? stockReasonText(*movement.reason) : tr("Changed");
        break;
    case MovementKind::Count:
        item.title = tr("Counted");
        break;
    case MovementKind::Allocate:
        item.title = tr("%n sold", nullptr, allocated);
        break;
    case MovementKind::Deallocate:
        item.title = tr("%n not sold after all", nullptr, allocated);
        break;
    case MovementKind::Ship:
        item.title = tr("Shipped");
        break;
    case MovementKind::Return:
        item.title = tr("Came back");
        break;
    case MovementKind::Transfer:
        item.title = tr("Moved");
        break;
    }
    item.deltaText = signedCount(movement.onHand);
    item.tone = movement.onHand > 0 ? Tone::Positive : Tone::Neutral;
    item.afterText = tr("%1 on the shelf").arg(format::count(m_place == 0 ? movement.onHandAfter : movement.hereAfter));
    item.detail = movement.orderId.isNil() ? movement.note : orderText(movement.orderId);
    if (movement.kind == MovementKind::Transfer) {
        const bool arrived = movement.onHand > 0;
        const auto way = wayText(placeText(arrived ? movement.otherId : movement.locationId),
                                 placeText(arrived ? movement.locationId : movement.otherId));
        item.detail = movement.note.isEmpty() ? way : tr("%1: %2").arg(way, movement.note);
        if (m_place == 0) { // the shop has as many as before
            item.deltaText = format::count(movement.onHand);
            item.tone = Tone::Neutral;
        }
    } else if (m_place == 0 && movement.onHand != 0) {
        item.detail = joinedTexts({placeText(movement.locationId), item.detail});
    }
    if (!movement.userId.isNil() && movement.userId == app()->client().account().user.id)
        item.whoText = movement.deviceId == view.device ? tr("You, on this device") : tr("You, on another device");
    else
        item.whoText = view.members.value(movement.userId);
    item.dateText = format::dateTime(movement.recordedAt);
    return item;
}

MovementItem StockHistoryModel::itemOf(const Operation &operation) const {
    MovementItem item;
    item.waiting = true;
    item.dateText = format::dateTime(operation.occurredAt);
    item.whoText = tr("You, on this device");
    if (const auto *adjust = std::get_if<StockAdjust>(&operation.args)) {
        item.title = stockReasonText(adjust->reason);
        item.deltaText = signedCount(adjust->delta);
        item.tone = adjust->delta > 0 ? Tone::Positive : Tone::Neutral;
        item.detail = joinedTexts({placeText(adjust->locationId), adjust->note});
    } else if (const auto *count = std::get_if<StockCount>(&operation.args)) {
        item.title = tr("Counted");
        item.detail =
            joinedTexts({placeText(count->locationId), tr("%1 on the shelf").arg(format::count(count->counted))});
    } else if (const auto *transfer = std::get_if<StockTransfer>(&operation.args)) {
        item.title = tr("Moved");
        item.detail = wayText(placeText(transfer->from), placeText(transfer->to));
        const bool leaves = m_place != 0 && transfer->from == m_locations.at(m_place - 1).id;
        item.deltaText = m_place == 0 ? format::count(transfer->quantity)
                                      : signedCount(leaves ? -transfer->quantity : transfer->quantity);
        item.tone = m_place != 0 && !leaves ? Tone::Positive : Tone::Neutral;
    } else {
        OperationNames names;
        names.order = [this](const Id &id) {
            for (const auto &order : app()->desk()->orders()) {
                if (order.id == id)
                    return order.number;
            }
            return QString();
        };
        item.title = operationTitle(operation, names);
    }
    return item;
}

void StockHistoryModel::setThreshold(int low) {
    if (app() != nullptr && !m_variant.isNil())
        app()->desk()->perform(StockThreshold{m_variant, std::clamp(low, 0, mostThreshold)});
}

void StockHistoryModel::followShop() {
    if (app() != nullptr && !m_variant.isNil())
        app()->desk()->perform(StockThreshold{m_variant, {}});
}

void StockHistoryModel::setShopsThreshold(int low) {
    if (app() != nullptr)
        app()->desk()->perform(StockPolicySet{app()->desk()->vendor(), std::clamp(low, 0, mostThreshold)});
}

} // namespace aura::app
