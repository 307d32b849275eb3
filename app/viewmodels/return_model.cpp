// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "order_words.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/order_models.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <array>

namespace aura::app {

namespace {

constexpr std::array everyReason{ReturnReason::Damaged, ReturnReason::WrongArticle, ReturnReason::NotAsDescribed,
                                 ReturnReason::Unwanted, ReturnReason::Other};

} // namespace

class ReturnModel::Private {
public:
    explicit Private(ReturnModel *q)
        : lines(&ReturnLineItem::staticMetaObject, q)
        , reasons(&ChoiceItem::staticMetaObject, q) {
        QList<ChoiceItem> items;
        for (const auto each : everyReason) {
            ChoiceItem item;
            item.value = returnReasonName(each);
            item.text = returnReasonText(each);
            items.append(item);
        }
        reasons.setItems(items);
    }

    QString orderId;
    State state = State::Idle;
    Order order;
    QHash<Id, int> chosen;
    std::optional<ReturnReason> reason;
    QString text;
    QString policy;
    ItemListModel lines;
    ItemListModel reasons;
};

ReturnModel::ReturnModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {}

ReturnModel::~ReturnModel() = default;

void ReturnModel::attach(AppContext &app) {
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Orders)
            refreshLater();
    });
}

void ReturnModel::setOrderId(const QString &id) {
    d->orderId = id;
    d->state = State::Idle;
    d->chosen.clear();
    d->reason.reset();
    d->text.clear();
    Q_EMIT orderIdChanged();
    Q_EMIT changed();
    refreshLater();
}

void ReturnModel::refresh() {
    if (d->orderId.isEmpty() || d->state == State::Sending)
        return;
    const auto orders = app()->client().orders();
    const auto found = std::find_if(orders.cbegin(), orders.cend(),
                                    [&](const sync::OrderView &view) { return view.order.id == idFrom(d->orderId); });
    d->order = found == orders.cend() ? Order() : found->order;
    d->policy.clear();
    if (const auto vendor = app()->catalogue().vendor(d->order.vendorId)) {
        d->policy = vendor->returnPolicy;
        if (d->policy.isEmpty() && vendor->returnDays > 0)
            d->policy = tr("Returns within %n days.", nullptr, vendor->returnDays);
    }
    QList<ReturnLineItem> items;
    for (const auto &line : std::as_const(d->order.lines)) {
        ReturnLineItem item;
        item.most = static_cast<int>(returnableQuantity(d->order, line.variantId));
        if (item.most == 0)
            continue;
        item.variantId = line.variantId.toString();
        item.name = line.productName;
        item.variantName = line.variantName;
        item.quantity = std::min(d->chosen.value(line.variantId), item.most);
        items.append(item);
    }
    // One article alone is what is meant.
    if (items.size() == 1 && d->chosen.isEmpty()) {
        items.first().quantity = items.first().most;
        d->chosen.insert(idFrom(items.first().variantId), items.first().most);
    }
    d->lines.setItems(items);
    d->state = items.isEmpty() ? State::Impossible : State::Editing;
    Q_EMIT changed();
}

void ReturnModel::setQuantity(const QString &variantId, int quantity) {
    d->chosen.insert(idFrom(variantId), std::max(0, quantity));
    refresh();
}

void ReturnModel::chooseReason(const QString &reason) {
    const auto known = returnReasonFromName(reason);
    if (!known)
        return;
    d->reason = *known;
    Q_EMIT changed();
}

void ReturnModel::setText(const QString &text) {
    const QString kept = text.left(longestReturnText);
    if (d->text == kept)
        return;
    d->text = kept;
    Q_EMIT changed();
}

void ReturnModel::send() {
    if (!canSend())
        return;
    ReturnRequest request;
    request.orderId = d->order.id;
    request.reason = *d->reason;
    request.text = d->text.trimmed();
    for (int row = 0; row < d->lines.count(); ++row) {
        const auto item = d->lines.itemAt<ReturnLineItem>(row);
        if (item.quantity > 0)
            request.lines.append({idFrom(item.variantId), item.quantity});
    }
    d->state = State::Sending;
    Q_EMIT changed();
    sync::whenDone(app()->client().perform(request), this, [this](const Result<Id> &done) {
        d->state = State::Editing;
        refreshLater();
        if (done)
            Q_EMIT sent();
        else
            Q_EMIT failed(errorText(done.error()));
    });
}

QString ReturnModel::orderId() const {
    return d->orderId;
}
ReturnModel::State ReturnModel::state() const {
    return d->state;
}
ItemListModel *ReturnModel::lines() const {
    return &d->lines;
}
ItemListModel *ReturnModel::reasons() const {
    return &d->reasons;
}
QString ReturnModel::reason() const {
    return d->reason ? returnReasonName(*d->reason) : QString();
}
QString ReturnModel::text() const {
    return d->text;
}
QString ReturnModel::policyText() const {
    return d->policy;
}

bool ReturnModel::canSend() const {
    if (d->state != State::Editing || !d->reason)
        return false;
    for (int row = 0; row < d->lines.count(); ++row) {
        if (d->lines.itemAt<ReturnLineItem>(row).quantity > 0)
            return true;
    }
    return false;
}

} // namespace aura::app
