// SPDX-License-Identifier: Apache-2.0
// The part of the tour of somebody who has bought before: orders that have arrived, returns, cancellations.
#include "tour.h"

#include <aura/app/app_context.h>
#include <aura/sync/client.h>

#include <QQuickItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aura::app {

namespace {

/// The newest order that fits; empty when there is none.
QString orderThat(sync::Client &client, bool (*fits)(const Order &)) {
    const auto orders = client.orders();
    const auto found = std::find_if(orders.cbegin(), orders.cend(), [&](const sync::OrderView &view) {
        return view.queuedAs.isNil() && fits(view.order);
    });
    return found == orders.cend() ? QString() : found->order.id.toString();
}

bool isCancelable(const Order &order) {
    const auto step = stepOf(order);
    return step && mayStep(OrderActor::Customer, *step, OrderStep::Canceled) &&
           order.fulfilmentState == FulfilmentState::Unfulfilled;
}

/// Something that was bought and has arrived.
QString productOf(sync::Client &client) {
    const Id order = Id::parse(orderThat(client, canReturn)).value_or(Id{});
    for (const auto &view : client.orders()) {
        if (view.order.id == order && !view.order.lines.isEmpty())
            return view.order.lines.first().productId.toString();
    }
    return {};
}

bool isWrittenAbout(const Order &order) {
    return std::any_of(order.returns.cbegin(), order.returns.cend(),
                       [](const OrderReturn &entry) { return !isOver(entry) && !entry.messages.isEmpty(); });
}

} // namespace

void Tour::sendBackAndWrite(const QString &orderId) {
    const auto orders = m_client.orders();
    const auto found = std::find_if(orders.cbegin(), orders.cend(), [&](const sync::OrderView &view) {
        return view.order.id.toString() == orderId && !view.order.lines.isEmpty();
    });
    if (found == orders.cend())
        return;
    // One after the other, as somebody would.
    ReturnRequest request;
    request.returnId = found->order.id; // no other return has it
    request.orderId = found->order.id;
    request.reason = ReturnReason::Damaged;
    request.lines = {{found->order.lines.first().variantId, 1}};
    m_client.perform(request);
    m_client.perform(ReturnSay{{}, request.returnId, request.orderId, u"Shall I send the box as well?"_s});
}

QQuickItem *Tour::writeButton() const {
    auto *fresh = findItem(u"Write a review"_s);
    return fresh != nullptr ? fresh : findItem(u"Change your review"_s);
}

void Tour::showItem(QQuickItem *item) {
    // Scrolls whatever holds it, so that it stands in the upper part of the window.
    for (auto *parent = item == nullptr ? nullptr : item->parentItem(); parent != nullptr;
         parent = parent->parentItem()) {
        if (!parent->inherits("QQuickFlickable"))
            continue;
        auto *content = parent->property("contentItem").value<QQuickItem *>();
        const auto most = parent->property("contentHeight").toReal() - parent->height();
        const auto y = item->mapToItem(content, QPointF()).y() - parent->height() / 3;
        parent->setProperty("contentY", std::clamp(y, 0.0, std::max(0.0, most)));
        return;
    }
}

void Tour::planBuyer() {
    // What the tour has just ordered can still be canceled.
    add(
        {}, [this] { navigate(u"order/"_s + orderThat(m_client, isCancelable)); },
        [this] { return findItem(u"Cancel the order"_s) != nullptr; });
    addPress(u"order-cancel"_s, u"Cancel the order"_s, [this] { return findItem(u"Keep the order"_s) != nullptr; });
    addPress({}, u"Keep the order"_s, [this] { return findItem(u"Keep the order"_s) == nullptr; });
    addPress(u"order-invoice"_s, u"Invoice"_s, [this] { return findItem(u"Save"_s) != nullptr; });
    addPress({}, u"Cancel"_s, [this] { return findItem(u"Save"_s) == nullptr; });
    add(
        {}, [this] { m_context.session()->signOut(); }, [this] { return !m_context.session()->signedIn(); });
    add(
        {}, [this] { m_context.session()->signIn(m_account.email, m_account.password); },
        [this] { return m_context.session()->signedIn() && !orderThat(m_client, canReturn).isEmpty(); });
    addScreen(u"orders-of-old"_s, u"orders"_s);
    add(
        u"order-arrived"_s, [this] { navigate(u"order/"_s + orderThat(m_client, canReturn)); },
        [this] { return findItem(u"Send something back"_s) != nullptr; });
    add(
        u"order-parcels"_s,
        [this] {
            navigate(u"order/"_s + orderThat(m_client, [](const Order &order) { return order.shipments.size() > 1; }));
        },
        [this] { return findItem(u"Parcels"_s) != nullptr; });
    add(
        {}, [this] { navigate(u"order/"_s + orderThat(m_client, canReturn)); },
        [this] { return findItem(u"Send something back"_s) != nullptr; });
    addPress(u"return"_s, u"Send something back"_s,
             [this] { return findItem(u"It is damaged or does not work"_s) != nullptr; });
    addPress({}, u"It is damaged or does not work"_s, [] { return true; });
    addPress({}, u"Close"_s, [this] { return findItem(u"Why?"_s) == nullptr; });
    add(
        {}, [this] { sendBackAndWrite(orderThat(m_client, canReturn)); },
        [this] { return !orderThat(m_client, isWrittenAbout).isEmpty(); });
    add(
        u"order-return"_s, [this] { navigate(u"order/"_s + orderThat(m_client, isWrittenAbout)); },
        [this] {
            auto *words = findItem(u"Write to the seller"_s);
            if (words != nullptr)
                showItem(words);
            return words != nullptr;
        });

    add(
        {}, [this] { navigate(u"product/"_s + productOf(m_client)); },
        [this] { return route().startsWith(u"product/") && writeButton() != nullptr; });
    add(
        u"reviews"_s, [this] { showItem(writeButton()); }, [] { return true; });
    add(
        u"review"_s, [] {},
        [this] {
            if (findItem(u"What should others know?"_s) != nullptr)
                return true;
            press(u"Write a review"_s);
            press(u"Change your review"_s);
            return false;
        });
    addPress({}, u"Close"_s, [this] { return findItem(u"What should others know?"_s) == nullptr; });
}

} // namespace aura::app
