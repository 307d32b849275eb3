// SPDX-License-Identifier: Apache-2.0
#include "address_check.h"
#include "catalogue.h"
#include "queue_words.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/app/queue_models.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

namespace aura::app {

class QueueEditModel::Private {
public:
    QString opId;
    State state = State::Idle;
    OperationArgs args; ///< As edited.
    QString title;
    QString reason;
    QList<Id> shortVariants;
    AddressItem address;
    AddressItem errors;
    QString total;
    ItemListModel lines{&QueueLineItem::staticMetaObject};

    OrderSubmit *submit() { return std::get_if<OrderSubmit>(&args); }
    CartLine *cartLine() {
        if (auto *add = std::get_if<CartAdd>(&args))
            return &add->line;
        auto *set = std::get_if<CartSet>(&args);
        return set == nullptr ? nullptr : &set->line;
    }
};

QueueEditModel::QueueEditModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>()) {}

QueueEditModel::~QueueEditModel() = default;

void QueueEditModel::attach(AppContext &app) {
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Queue)
            refreshLater();
    });
}

void QueueEditModel::setOpId(const QString &id) {
    if (d->opId == id)
        return;
    d->opId = id;
    d->state = State::Idle;
    Q_EMIT opIdChanged();
    refreshLater();
}

void QueueEditModel::refresh() {
    const auto queue = app()->client().queue();
    const auto found = std::find_if(queue.cbegin(), queue.cend(), [&](const sync::QueueEntry &entry) {
        return entry.operation.opId == idFrom(d->opId);
    });
    const bool editable = found != queue.cend() && queueItem(*found, 0).canEdit;
    if (!editable) {
        if (d->state != State::Saving) {
            d->state = d->opId.isEmpty() ? State::Idle : State::Gone;
            Q_EMIT changed();
        }
        return;
    }
    if (d->state == State::Editing)
        return; // what the person has typed stays
    d->state = State::Editing;
    d->args = found->operation.args;
    d->title = operationTitle(found->operation);
    d->reason = queueReason(*found);
    d->shortVariants = found->result ? found->result->shortVariants : QList<Id>();
    d->address = d->submit() != nullptr ? addressItem(d->submit()->shippingAddress) : AddressItem();
    d->errors = {};
    showLines();
}

void QueueEditModel::showLines() {
    QList<QueueLineItem> items;
    const auto show = [&](const auto &line) {
        QueueLineItem item;
        item.variantId = line.variantId.toString();
        item.name = line.productName;
        item.variantName = line.variantName;
        item.quantity = static_cast<int>(line.quantity);
        item.unitPrice = format::price(line.unitPrice);
        item.isShort = d->shortVariants.contains(line.variantId);
        items.append(item);
    };
    d->total.clear();
    if (auto *submit = d->submit()) {
        PriceBasis basis;
        QList<Id> products;
        for (const auto &line : std::as_const(submit->lines)) {
            show(line);
            if (line.quantity > 0)
                basis.lines += line;
            products += line.productId;
            if (const auto vendor = app()->catalogue().vendor(line.vendorId))
                basis.vendors += *vendor;
        }
        basis.deliveries = submit->deliveries;
        basis.country = submit->shippingAddress.country;
        basis.products = app()->catalogue().facts(products).value_or(QHash<Id, ProductFacts>{});
        basis.shopper = app()->client().shopper();
        basis.voucher.code = submit->voucher;
        basis.at = app()->clock().now();
        if (auto quote = quoteOrder(basis, app()->client().priceRules()); quote && !basis.lines.isEmpty()) {
            if (submit->converted)
                quote->converted =
                    conversionOf(quote->total, submit->converted->total.currency, app()->client().exchangeRates());
            // Lines of which none is left are taken out when it is saved.
            const auto lines = submit->lines;
            agreeTo(*submit, *quote);
            submit->lines = lines;
            d->total = format::money(quote->total);
        }
    } else if (const auto *line = d->cartLine()) {
        show(*line);
    }
    d->lines.setItems(items);
    Q_EMIT changed();
}

QString QueueEditModel::opId() const {
    return d->opId;
}
QueueEditModel::State QueueEditModel::state() const {
    return d->state;
}
QString QueueEditModel::title() const {
    return d->title;
}
QString QueueEditModel::reason() const {
    return d->reason;
}
ItemListModel *QueueEditModel::lines() const {
    return &d->lines;
}
QString QueueEditModel::totalText() const {
    return d->total;
}
bool QueueEditModel::hasAddress() const {
    return d->submit() != nullptr;
}
AddressItem QueueEditModel::address() const {
    return d->address;
}
AddressItem QueueEditModel::addressErrors() const {
    return d->errors;
}

QString QueueEditModel::notes() const {
    return d->submit() == nullptr ? QString() : d->submit()->notes;
}

void QueueEditModel::setNotes(const QString &notes) {
    if (d->submit() == nullptr || d->submit()->notes == notes)
        return;
    d->submit()->notes = notes;
    Q_EMIT changed();
}

bool QueueEditModel::canSave() const {
    if (d->state != State::Editing)
        return false;
    if (const auto *submit = d->submit()) {
        const bool some = std::any_of(submit->lines.cbegin(), submit->lines.cend(),
                                      [](const QuoteLine &line) { return line.quantity > 0; });
        return some && addressMessages(d->address) == AddressItem();
    }
    return d->cartLine() != nullptr && d->cartLine()->quantity > 0;
}

void QueueEditModel::setQuantity(const QString &variantId, int quantity) {
    const auto bounded = std::clamp<std::int64_t>(quantity, 0, mostPerLine);
    if (auto *submit = d->submit()) {
        for (auto &line : submit->lines) {
            if (line.variantId.toString() == variantId)
                line.quantity = bounded;
        }
    } else if (auto *line = d->cartLine()) {
        line->quantity = bounded;
    }
    showLines();
}

void QueueEditModel::setField(CheckoutModel::Field field, const QString &text) {
    if (partOf(d->address, field) == text)
        return;
    partOf(d->address, field) = text;
    partOf(d->errors, field) = fieldMessage(d->address, field);
    Q_EMIT changed();
}

void QueueEditModel::save() {
    if (!canSave())
        return;
    if (auto *submit = d->submit()) {
        submit->lines.removeIf([](const QuoteLine &line) { return line.quantity == 0; });
        const auto before = submit->shippingAddress;
        submit->shippingAddress = addressFrom(d->address);
        // The bill goes where it went; unless it went where the parcel did.
        if (submit->billingAddress == before)
            submit->billingAddress = submit->shippingAddress;
    }
    d->state = State::Saving;
    Q_EMIT changed();
    sync::whenDone(app()->client().edit(idFrom(d->opId), d->args), this, [this](const Status &status) {
        if (status) {
            d->state = State::Gone;
            Q_EMIT changed();
            Q_EMIT saved();
            return;
        }
        d->state = State::Editing;
        Q_EMIT changed();
        Q_EMIT failed(errorText(status.error()));
    });
}

} // namespace aura::app
