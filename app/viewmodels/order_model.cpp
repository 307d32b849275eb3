// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "order_words.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/app/glyphs.h>
#include <aura/app/order_models.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

namespace aura::app {

using namespace Qt::StringLiterals;

class OrderModel::Private {
public:
    explicit Private(OrderModel *q)
        : lines(&OrderLineItem::staticMetaObject, q)
        , timeline(&TimelineItem::staticMetaObject, q) {}

    const sync::QueueEntry *queued() const { return entry ? &*entry : nullptr; }
    bool waits() const { return !view.queuedAs.isNil() && view.queueState != sync::QueueState::Applied; }

    QString orderId;
    State state = State::Idle;
    sync::OrderView view;
    std::optional<sync::QueueEntry> entry;
    OrderWords words;
    QString deliveryText;
    QString error;
    ItemListModel lines;
    ItemListModel timeline;
};

OrderModel::OrderModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {}

OrderModel::~OrderModel() = default;

void OrderModel::attach(AppContext &app) {
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Orders || table == sync::Table::Queue)
            refreshLater();
    });
    connect(&app, &AppContext::catalogueChanged, this, &OrderModel::refreshLater);
}

void OrderModel::setOrderId(const QString &id) {
    if (d->orderId == id)
        return;
    d->orderId = id;
    d->state = State::Idle;
    d->error.clear();
    Q_EMIT orderIdChanged();
    refreshLater();
}

void OrderModel::refresh() {
    const Id id = idFrom(d->orderId);
    const auto orders = app()->client().orders();
    const auto found =
        std::find_if(orders.cbegin(), orders.cend(), [&](const sync::OrderView &view) { return view.order.id == id; });
    if (found == orders.cend()) {
        d->state = State::NotFound;
        d->view = {};
        d->entry.reset();
        Q_EMIT changed();
        return;
    }
    d->view = *found;
    d->entry.reset();
    if (!d->view.queuedAs.isNil()) {
        const auto queue = app()->client().queue();
        for (const auto &entry : queue) {
            if (entry.operation.opId == d->view.queuedAs)
                d->entry = entry;
        }
    }
    d->state = State::Ready;
    d->words = wordsFor(d->view, d->queued());
    d->timeline.setItems(timelineOf(d->view, d->queued()));
    const Order &order = d->view.order;
    d->deliveryText = order.deliveryCode;
    if (const auto vendor = app()->catalogue().vendor(order.vendorId)) {
        for (const auto &method : vendor->deliveryMethods) {
            if (method.code == order.deliveryCode)
                d->deliveryText = method.name;
        }
    }
    QList<OrderLineItem> lines;
    for (const auto &line : order.lines) {
        OrderLineItem item;
        item.productId = line.productId.toString();
        item.variantId = line.variantId.toString();
        item.name = line.productName;
        item.variantName = line.variantName;
        item.quantity = static_cast<int>(line.quantity);
        item.unitPrice = format::price(line.unitPrice);
        item.total = format::money(line.total);
        QStringList path;
        if (const auto now = app()->catalogue().variant(line.variantId)) {
            item.picture = hexText(now->picture);
            item.pictureColor = colorText(now->pictureColor);
            path = app()->catalogue().index()->pathOfNum(now->categoryNum);
        }
        item.glyph = glyphFor(line.productName, path);
        lines.append(item);
    }
    d->lines.setItems(lines);
    Q_EMIT changed();
}

QString OrderModel::orderId() const {
    return d->orderId;
}
OrderModel::State OrderModel::state() const {
    return d->state;
}
QString OrderModel::title() const {
    return d->state == State::Ready ? orderTitle(d->view.order) : QString();
}
QString OrderModel::number() const {
    return d->view.order.number;
}
QString OrderModel::vendorName() const {
    return d->view.order.vendorName;
}
QString OrderModel::stateText() const {
    return d->words.text;
}
QString OrderModel::stateDetail() const {
    return d->words.detail;
}
Tone OrderModel::tone() const {
    return d->words.tone;
}
QString OrderModel::dateText() const {
    return format::dateTime(d->view.order.createdAt);
}
QString OrderModel::paymentText() const {
    return paymentWords(d->view.order);
}
QString OrderModel::deliveryText() const {
    return d->deliveryText;
}
QString OrderModel::addressText() const {
    return addressLines(d->view.order.shippingAddress);
}
QString OrderModel::notes() const {
    return d->view.order.notes;
}
QString OrderModel::trackingText() const {
    const auto &tracking = d->view.order.tracking;
    return QString(tracking.carrier + u' ' + tracking.number).trimmed();
}
QuoteItem OrderModel::sums() const {
    return sumsOf(d->view.order);
}
ItemListModel *OrderModel::lines() const {
    return &d->lines;
}
ItemListModel *OrderModel::timeline() const {
    return &d->timeline;
}
bool OrderModel::queued() const {
    return d->waits();
}

bool OrderModel::canConfirm() const {
    return d->waits() && d->view.queueState == sync::QueueState::NeedsAttention && d->entry && d->entry->result &&
           d->entry->result->quote && d->entry->result->shortVariants.isEmpty();
}

bool OrderModel::canDiscard() const {
    return d->waits() && d->entry && !d->entry->maybeDelivered && d->entry->state != sync::QueueState::InFlight;
}

bool OrderModel::canRetry() const {
    return d->waits() && d->entry && !canConfirm() && d->entry->state != sync::QueueState::InFlight &&
           d->entry->state != sync::QueueState::Blocked;
}

QString OrderModel::oldTotal() const {
    const auto *submit = d->entry ? std::get_if<OrderSubmit>(&d->entry->operation.args) : nullptr;
    return submit == nullptr ? QString() : format::money(submit->expectedTotal);
}

QString OrderModel::newTotal() const {
    return canConfirm() ? format::money(d->entry->result->quote->total) : QString();
}

QString OrderModel::errorText() const {
    return d->error;
}

void OrderModel::finish(const Status &status) {
    d->error = status ? QString() : aura::app::errorText(status.error());
    refreshLater();
    Q_EMIT changed();
}

void OrderModel::confirm() {
    if (canConfirm())
        sync::whenDone(app()->client().confirm(d->view.queuedAs), this,
                       [this](const Status &status) { finish(status); });
}

void OrderModel::retry() {
    if (canRetry())
        sync::whenDone(app()->client().retry(d->view.queuedAs), this, [this](const Status &status) { finish(status); });
}

void OrderModel::discard() {
    if (!canDiscard())
        return;
    sync::whenDone(app()->client().discard(d->view.queuedAs), this, [this](const Status &status) {
        finish(status);
        if (status)
            Q_EMIT discarded();
    });
}

void OrderModel::orderAgain() {
    if (app() == nullptr || d->state != State::Ready)
        return;
    struct Tally {
        qsizetype open = 0;
        int added = 0;
        int missing = 0;
    };
    auto tally = std::make_shared<Tally>();
    tally->open = d->view.order.lines.size();
    for (const auto &line : std::as_const(d->view.order.lines)) {
        sync::whenDone(app()->client().addToCart(line.variantId, line.quantity), this,
                       [this, tally](const Status &status) {
                           ++(status ? tally->added : tally->missing);
                           if (--tally->open == 0)
                               Q_EMIT orderedAgain(tally->added, tally->missing);
                       });
    }
}

} // namespace aura::app
