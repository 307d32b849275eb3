// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "order_words.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/app/glyphs.h>
#include <aura/app/order_models.h>
#include <aura/storage/save_file.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QSaveFile>

namespace aura::app {

using namespace Qt::StringLiterals;

class OrderModel::Private {
public:
    explicit Private(OrderModel *q)
        : lines(&OrderLineItem::staticMetaObject, q)
        , timeline(&TimelineItem::staticMetaObject, q)
        , parcels(&ParcelItem::staticMetaObject, q)
        , returns(&ReturnItem::staticMetaObject, q) {}

    bool waits() const { return !view.queuedAs.isNil() && view.queueState != sync::QueueState::Applied; }

    QString orderId;
    State state = State::Idle;
    sync::OrderView view;
    std::optional<sync::QueueEntry> entry;
    OrderWords words;
    OrderWords change;
    std::optional<Vendor> vendor;
    QString deliveryText;
    QString error;
    ItemListModel lines;
    ItemListModel timeline;
    ItemListModel parcels;
    ItemListModel returns;
};

namespace {

QList<ReturnItem> returnsOf(const Order &order) {
    QList<ReturnItem> items;
    for (const auto &entry : order.returns) {
        const auto words = returnWords(entry);
        ReturnItem item;
        item.returnId = entry.id.toString();
        item.title = returnTitle(order, entry.lines);
        item.stateText = words.text;
        item.tone = words.tone;
        item.detail = words.detail;
        item.reason = entry.text.isEmpty() ? returnReasonText(entry.reason)
                                           : OrderModel::tr("%1: %2").arg(returnReasonText(entry.reason), entry.text);
        item.answer = entry.answer;
        item.time = format::dateTime(entry.updatedAt);
        items.append(item);
    }
    return items;
}

} // namespace

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
    const auto queue = app()->client().queue();
    const auto waiting = queueOf(d->view, queue);
    d->entry = waiting.submission != nullptr ? std::optional(*waiting.submission) : std::nullopt;
    d->state = State::Ready;
    d->words = wordsFor(d->view, waiting);
    d->change = changeWords(waiting);
    d->timeline.setItems(timelineOf(d->view, waiting));
    const Order &order = d->view.order;
    d->parcels.setItems(parcelItems(order));
    d->returns.setItems(returnsOf(order));
    const auto vendor = app()->catalogue().vendor(order.vendorId);
    d->vendor = vendor ? std::optional(*vendor) : std::nullopt;
    d->deliveryText = deliveryNameOf(order, d->vendor);
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
        item.notice = canceledWords(line);
        item.discount = lineDiscount(order.discounts, line.variantId, DiscountIn::Paid);
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
QString OrderModel::vendorContact() const {
    return d->vendor ? d->vendor->contact : QString();
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
ItemListModel *OrderModel::parcels() const {
    return &d->parcels;
}
ItemListModel *OrderModel::returns() const {
    return &d->returns;
}
QString OrderModel::changeTitle() const {
    return d->change.text;
}
QString OrderModel::changeText() const {
    return d->change.detail;
}
Tone OrderModel::changeTone() const {
    return d->change.tone;
}
QString OrderModel::invoiceName() const {
    return invoiceFileName(d->view.order);
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
           d->entry->result->quote && d->entry->result->shortVariants.isEmpty() &&
           isDeliverable(*d->entry->result->quote);
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

bool OrderModel::canCancel() const {
    const auto step = stepOf(d->view.order);
    return d->state == State::Ready && !d->waits() && step &&
           mayStep(OrderActor::Customer, *step, OrderStep::Canceled) &&
           d->view.order.fulfilmentState == FulfilmentState::Unfulfilled;
}

bool OrderModel::canReturn() const {
    return d->state == State::Ready && !d->waits() && aura::canReturn(d->view.order);
}

bool OrderModel::hasInvoice() const {
    return d->state == State::Ready && !d->waits() && app() != nullptr && app()->invoiceMaker() &&
           aura::app::hasInvoice(d->view.order);
}

void OrderModel::cancel() {
    if (!canCancel())
        return;
    const OrderTransition step{d->view.order.id, *stepOf(d->view.order), OrderStep::Canceled, {}};
    sync::whenDone(app()->client().perform(step), this, [this](const Result<Id> &done) {
        finish(done ? Status{} : done.error());
        if (done)
            Q_EMIT canceled();
    });
}

void OrderModel::saveInvoice(const QUrl &file) {
    if (!hasInvoice())
        return;
    const auto pdf = app()->invoiceMaker()({d->view.order, d->vendor, d->deliveryText, paymentText()});
    if (!pdf) {
        Q_EMIT failed(aura::app::errorText(pdf.error()));
        return;
    }
    QSaveFile target(file.toLocalFile());
    if (!target.open(QIODevice::WriteOnly) || target.write(*pdf) != pdf->size() || !aura::storage::commitWhole(target))
        Q_EMIT failed(tr("The file could not be written."));
    else
        Q_EMIT invoiceSaved(file);
}

QString OrderModel::changeSince(const OrderLine &line, bool &gone) const {
    const auto now = app()->catalogue().variant(line.variantId);
    gone = !now || !now->sellable || now->availability == Availability::Out;
    if (!now || !now->sellable)
        return tr("%1 is not sold any more.").arg(line.productName);
    if (gone)
        return tr("%1 is sold out.").arg(line.productName);
    if (now->price != line.unitPrice)
        return tr("%1 costs %2 now; you paid %3.")
            .arg(line.productName, format::price(now->price), format::price(line.unitPrice));
    return {};
}

void OrderModel::orderAgain() {
    if (app() == nullptr || d->state != State::Ready)
        return;
    struct Tally {
        qsizetype open = 0;
        int added = 0;
        QStringList changes;
    };
    auto tally = std::make_shared<Tally>();
    QList<OrderLine> wanted;
    for (const auto &line : std::as_const(d->view.order.lines)) {
        bool gone = false;
        if (const auto change = changeSince(line, gone); !change.isEmpty())
            tally->changes += change;
        if (!gone)
            wanted += line;
    }
    tally->open = wanted.size();
    if (wanted.isEmpty())
        Q_EMIT orderedAgain(0, tally->changes.join(u'\n'));
    for (const auto &line : std::as_const(wanted)) {
        sync::whenDone(app()->client().addToCart(line.variantId, line.quantity), this,
                       [this, tally, name = line.productName](const Status &status) {
                           if (status)
                               ++tally->added;
                           else
                               tally->changes += tr("%1: %2").arg(name, aura::app::errorText(status.error()));
                           if (--tally->open == 0)
                               Q_EMIT orderedAgain(tally->added, tally->changes.join(u'\n'));
                       });
    }
}

} // namespace aura::app
