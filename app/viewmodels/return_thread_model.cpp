// SPDX-License-Identifier: Apache-2.0
#include "operation_words.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/app/return_thread_model.h>
#include <aura/app/vendor_desk.h>
#include <aura/domain/return_limits.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <algorithm>

namespace aura::app {

class ReturnThreadModel::Private {
public:
    explicit Private(ReturnThreadModel *q)
        : messages(&ReturnMessageItem::staticMetaObject, q) {}

    QString orderId;
    QString returnId;
    bool asShop = false;
    std::optional<OrderReturn> entry;
    QString vendorName;
    ItemListModel messages;
    int earlier = 0;
    bool showsAll = false;
    bool canWrite = false;
    bool canDispute = false;
    QString disputeText;
    Tone disputeTone = Tone::Neutral;
};

namespace {

std::optional<Order> orderOf(AppContext &app, const Id &id, bool asShop) {
    if (asShop) {
        const auto &orders = app.desk()->orders();
        const auto found =
            std::find_if(orders.cbegin(), orders.cend(), [&](const Order &order) { return order.id == id; });
        return found == orders.cend() ? std::nullopt : std::optional(*found);
    }
    const auto orders = app.client().orders();
    const auto found =
        std::find_if(orders.cbegin(), orders.cend(), [&](const sync::OrderView &view) { return view.order.id == id; });
    return found == orders.cend() ? std::nullopt : std::optional(found->order);
}

QString sideName(MessageSide side, bool asShop, const QString &vendorName) {
    switch (side) {
    case MessageSide::Buyer:
        return asShop ? ReturnThreadModel::tr("The buyer") : ReturnThreadModel::tr("You");
    case MessageSide::Shop:
        if (asShop)
            return ReturnThreadModel::tr("Your shop");
        return vendorName.isEmpty() ? ReturnThreadModel::tr("The seller") : vendorName;
    case MessageSide::Platform:
        break;
    }
    return ReturnThreadModel::tr("The market");
}

/// What the return's operation says, when it is one that writes about it; nothing otherwise.
std::optional<QString> wordsAbout(const OperationArgs &args, const Id &returnId) {
    if (const auto *say = std::get_if<ReturnSay>(&args); say != nullptr && say->returnId == returnId)
        return say->text;
    if (const auto *dispute = std::get_if<ReturnDispute>(&args); dispute != nullptr && dispute->returnId == returnId)
        return dispute->text;
    return std::nullopt;
}

QString whyNot(const sync::QueueEntry &entry) {
    const auto code = entry.reason ? entry.reason->code : ErrorCode::Internal;
    if (auto said = refusalText(entry.operation, code, entry.result); !said.isEmpty())
        return said;
    return entry.reason ? errorText(*entry.reason) : QString();
}

} // namespace

ReturnThreadModel::ReturnThreadModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {}

ReturnThreadModel::~ReturnThreadModel() = default;

void ReturnThreadModel::attach(AppContext &app) {
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Orders || table == sync::Table::Queue)
            refreshLater();
    });
    connect(app.desk(), &VendorDesk::ordersChanged, this, &ReturnThreadModel::refreshLater);
}

void ReturnThreadModel::refresh() {
    const Id returnId = idFrom(d->returnId);
    const auto order = orderOf(*app(), idFrom(d->orderId), d->asShop);
    d->entry.reset();
    if (order) {
        const auto found = std::find_if(order->returns.cbegin(), order->returns.cend(),
                                        [&](const OrderReturn &entry) { return entry.id == returnId; });
        if (found != order->returns.cend())
            d->entry = *found;
        d->vendorName = order->vendorName;
    }
    QList<ReturnMessageItem> items;
    const auto mine = d->asShop ? MessageSide::Shop : MessageSide::Buyer;
    if (d->entry) {
        for (const auto &message : std::as_const(d->entry->messages)) {
            ReturnMessageItem item;
            item.messageId = idText(message.id);
            item.who = sideName(message.side, d->asShop, d->vendorName);
            item.text = message.text;
            item.note = message.isWaiting ? tr("Waits to be sent") : format::dateTime(message.at);
            item.mine = message.side == mine;
            item.platform = message.side == MessageSide::Platform;
            items.append(item);
        }
    }
    for (const auto &pointer : app()->client().entries()) {
        const auto &entry = *pointer;
        if (entry.state != sync::QueueState::NeedsAttention && entry.state != sync::QueueState::Blocked)
            continue;
        const auto words = wordsAbout(entry.operation.args, returnId);
        if (!words)
            continue;
        ReturnMessageItem item;
        item.messageId = idText(entry.operation.opId);
        item.who = sideName(mine, d->asShop, d->vendorName);
        item.text = *words;
        item.note = tr("Not sent. %1").arg(whyNot(entry));
        item.mine = item.failed = true;
        items.append(item);
    }
    d->earlier = d->showsAll ? 0 : static_cast<int>(std::max<qsizetype>(0, items.size() - mostAtFirst));
    items.remove(0, d->earlier);
    d->messages.setItems(items);
    readStanding();
    Q_EMIT changed();
}

void ReturnThreadModel::readStanding() {
    const auto now = app()->clock().now();
    d->canWrite = d->entry && !isOver(*d->entry);
    d->canDispute = d->entry && !d->asShop && mayDispute(*d->entry, now);
    d->disputeText.clear();
    d->disputeTone = Tone::Neutral;
    if (!d->entry)
        return;
    switch (d->entry->dispute) {
    case DisputeState::Open:
        d->disputeTone = Tone::Warning;
        d->disputeText =
            d->asShop
                ? tr("The buyer has asked the market to decide on %1.").arg(format::dateTime(d->entry->disputedAt))
                : tr("You have asked the market to decide on %1. The seller can still give in.")
                      .arg(format::dateTime(d->entry->disputedAt));
        return;
    case DisputeState::Dismissed:
        d->disputeText = tr("The market has decided that the seller is right. This return is closed.");
        return;
    case DisputeState::None:
    case DisputeState::Granted:
        break;
    }
    const auto from = disputableFrom(*d->entry);
    if (!from || d->asShop)
        return;
    if (d->entry->state == ReturnState::Rejected) {
        if (d->canDispute)
            d->disputeText = tr("You do not agree? Until %1 you can have the market decide.")
                                 .arg(format::dateTime(*from + disputeRejectedWithinMillis));
    } else if (d->canDispute) {
        d->disputeText = tr("The seller takes a long time. You can have the market decide.");
    } else {
        d->disputeText =
            tr("If the seller does nothing, you can have the market decide from %1 on.").arg(format::dateTime(*from));
    }
}

void ReturnThreadModel::perform(const OperationArgs &args, const QString &said) {
    sync::whenDone(app()->client().perform(args), this, [this, said](const Result<Id> &done) {
        refreshLater();
        if (done)
            Q_EMIT written(said);
        else
            Q_EMIT failed(done.error().code == ErrorCode::TooLarge
                              ? tr("No more can be written about the returns of this order.")
                              : errorText(done.error()));
    });
}

void ReturnThreadModel::write(const QString &text) {
    if (canWrite() && !text.trimmed().isEmpty())
        perform(ReturnSay{{}, idFrom(d->returnId), idFrom(d->orderId), text.trimmed()}, {});
}

void ReturnThreadModel::dispute(const QString &text) {
    if (canDispute() && !text.trimmed().isEmpty())
        perform(ReturnDispute{{}, idFrom(d->returnId), idFrom(d->orderId), text.trimmed()},
                tr("The market is asked to decide."));
}

void ReturnThreadModel::discard(const QString &messageId) {
    sync::whenDone(app()->client().discard(idFrom(messageId)), this, [this](const Status &status) {
        refreshLater();
        if (!status)
            Q_EMIT failed(errorText(status.error()));
    });
}

QString ReturnThreadModel::orderId() const {
    return d->orderId;
}

void ReturnThreadModel::setOrderId(const QString &id) {
    if (d->orderId == id)
        return;
    d->orderId = id;
    Q_EMIT aboutChanged();
    refreshLater();
}

QString ReturnThreadModel::returnId() const {
    return d->returnId;
}

void ReturnThreadModel::setReturnId(const QString &id) {
    if (d->returnId == id)
        return;
    d->returnId = id;
    d->showsAll = false;
    Q_EMIT aboutChanged();
    refreshLater();
}

bool ReturnThreadModel::asShop() const {
    return d->asShop;
}

void ReturnThreadModel::setAsShop(bool shop) {
    if (d->asShop == shop)
        return;
    d->asShop = shop;
    Q_EMIT aboutChanged();
    refreshLater();
}

ItemListModel *ReturnThreadModel::messages() const {
    return &d->messages;
}
int ReturnThreadModel::earlier() const {
    return d->earlier;
}

void ReturnThreadModel::showEarlier() {
    d->showsAll = true;
    refreshLater();
}

bool ReturnThreadModel::canWrite() const {
    return d->canWrite;
}
bool ReturnThreadModel::canDispute() const {
    return d->canDispute;
}
QString ReturnThreadModel::disputeText() const {
    return d->disputeText;
}
Tone ReturnThreadModel::disputeTone() const {
    return d->disputeTone;
}

} // namespace aura::app
