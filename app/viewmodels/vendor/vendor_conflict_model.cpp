// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "operation_words.h"
#include "texts.h"
#include "vendor/field_values.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/app/vendor_conflicts.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <algorithm>

namespace aura::app {

namespace {

/// One decision: a field of a patch, or a whole operation (then there is no conflict behind it).
struct Question {
    QString key;
    Id operation;
    std::optional<FieldConflict> conflict;
    /// What is sent when mine is taken of a whole operation; nothing when that could never work.
    std::optional<OperationArgs> again;
};

/// The operation as it can be sent again: steps begin where the order or the return is now, if they lead on from there.
std::optional<OperationArgs> resendable(const sync::QueueEntry &entry, const QList<Order> &orders, UnixMillis at) {
    auto args = entry.operation.args;
    // What was written about something that is over is not read, however often it is sent.
    if (std::holds_alternative<ReturnSay>(args))
        return std::nullopt;
    auto *step = std::get_if<OrderTransition>(&args);
    auto *move = std::get_if<ReturnTransition>(&args);
    if (step == nullptr && move == nullptr)
        return args;
    const Id orderId = step != nullptr ? step->orderId : move->orderId;
    std::optional<Order> now;
    const auto take = [&](const QList<Order> &known) {
        for (const auto &order : known) {
            if (order.id == orderId && (!now || order.rev > now->rev))
                now = order;
        }
    };
    take(orders);
    if (entry.result)
        take(entry.result->orders);
    if (!now)
        return std::nullopt;
    if (step != nullptr) {
        const auto here = stepOf(*now);
        if (!here)
            return std::nullopt;
        step->from = *here;
        step->parcelsSeen = sentParcels(*now);
        return apply(*now, *step, OrderActor::Vendor, at).value_or(false) ? std::optional(args) : std::nullopt;
    }
    for (const auto &known : std::as_const(now->returns)) {
        if (known.id == move->returnId)
            move->from = known.state;
    }
    return apply(*now, *move, OrderActor::Vendor, at).value_or(false) ? std::optional(args) : std::nullopt;
}

} // namespace

class VendorConflictModel::Private {
public:
    explicit Private(VendorConflictModel *q)
        : items(&ConflictItem::staticMetaObject, q) {}

    Choice choiceOf(const QString &key) const { return choices.value(key, Choice::Undecided); }
    bool isDecided(const Id &operation) const {
        return std::all_of(questions.cbegin(), questions.cend(), [&](const Question &question) {
            return question.operation != operation || choiceOf(question.key) != Choice::Undecided;
        });
    }
    QList<sync::QueueEntry> decided() const {
        auto found = entries;
        found.removeIf([this](const sync::QueueEntry &entry) { return !isDecided(entry.operation.opId); });
        return found;
    }

    ItemListModel items;
    QList<sync::QueueEntry> entries;
    QList<Question> questions;
    QHash<QString, Choice> choices;
};

VendorConflictModel::VendorConflictModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {}

VendorConflictModel::~VendorConflictModel() = default;

void VendorConflictModel::attach(AppContext &app) {
    auto *desk = app.desk();
    for (const auto signal : {&VendorDesk::decisionsChanged, &VendorDesk::productsChanged, &VendorDesk::readyChanged})
        connect(desk, signal, this, &VendorConflictModel::refreshLater);
    desk->open();
}

void VendorConflictModel::refresh() {
    const auto &desk = *app()->desk();
    d->entries = desk.undecided();
    d->questions.clear();
    QHash<Id, QString> categories;
    if (const auto *index = app()->catalogue().index()) {
        for (const auto &node : index->categories)
            categories.insert(node.id, node.name);
    }
    OperationNames names;
    names.product = [&](const Id &id) { return desk.products().value(id).name; };
    names.variant = [&](const Id &id) {
        const auto found = desk.find(id);
        return found.variant == nullptr ? QString() : deskName(*found.product, *found.variant);
    };
    names.order = [&](const Id &id) {
        const auto found = std::find_if(desk.orders().cbegin(), desk.orders().cend(),
                                        [&](const Order &order) { return order.id == id; });
        return found == desk.orders().cend() ? QString() : found->number;
    };
    QList<ConflictItem> items;
    for (const auto &entry : std::as_const(d->entries)) {
        const auto fields = entry.result ? entry.result->fields : QList<FieldConflict>();
        const auto *patch = std::get_if<ProductPatch>(&entry.operation.args);
        ConflictItem item;
        item.dateText = format::ago(entry.operation.occurredAt, app()->clock().now());
        item.first = true;
        if (patch == nullptr || fields.isEmpty()) {
            item.key = idText(entry.operation.opId);
            item.title = operationTitle(entry.operation, names);
            item.reason = stepRefusalText(entry);
            const auto again = resendable(entry, desk.orders(), app()->clock().now());
            item.canResend = again.has_value();
            if (!again && d->choiceOf(item.key) == Choice::Mine)
                d->choices.remove(item.key);
            item.choice = static_cast<int>(d->choiceOf(item.key));
            items.append(item);
            d->questions.append({item.key, entry.operation.opId, std::nullopt, again});
            continue;
        }
        for (const auto &conflict : fields) {
            item.key = idText(entry.operation.opId) + u'/' + productFieldName(conflict.field) + u'/' +
                       idText(conflict.variantId);
            item.title = desk.products().value(patch->productId).name;
            const auto variant = desk.find(conflict.variantId);
            const bool named = variant.variant != nullptr && variant.product->variants.size() > 1;
            item.field = named ? tr("%1 of %2").arg(productFieldText(conflict.field), variant.variant->name)
                               : productFieldText(conflict.field);
            item.mine = fieldValueText(conflict.mine, categories);
            item.theirs = fieldValueText(conflict.theirs, categories);
            item.base = fieldValueText(conflict.base, categories);
            item.isField = item.canResend = true;
            item.choice = static_cast<int>(d->choiceOf(item.key));
            items.append(item);
            d->questions.append({item.key, entry.operation.opId, conflict, std::nullopt});
            item.first = false;
        }
    }
    d->items.setItems(items);
    Q_EMIT changed();
}

void VendorConflictModel::choose(const QString &key, Choice choice) {
    for (const auto &question : std::as_const(d->questions)) {
        if (question.key == key && (choice != Choice::Mine || question.conflict || question.again))
            d->choices.insert(key, choice);
    }
    refreshLater();
}

void VendorConflictModel::chooseAll(Choice choice) {
    for (const auto &question : std::as_const(d->questions)) {
        if (choice != Choice::Mine || question.conflict || question.again)
            d->choices.insert(question.key, choice);
    }
    refreshLater();
}

void VendorConflictModel::apply() {
    if (app() == nullptr)
        return;
    const auto decided = d->decided();
    for (const auto &entry : decided) {
        const Id opId = entry.operation.opId;
        const auto *patch = std::get_if<ProductPatch>(&entry.operation.args);
        auto again = patch == nullptr ? ProductPatch{} : *patch;
        std::optional<OperationArgs> resent;
        for (const auto &question : std::as_const(d->questions)) {
            if (question.operation != opId)
                continue;
            const bool mine = d->choiceOf(question.key) == Choice::Mine;
            if (!question.conflict) {
                resent = mine ? question.again : std::nullopt;
                continue;
            }
            const auto isIt = [&](const FieldChange &change) {
                return change.field == question.conflict->field && change.variantId == question.conflict->variantId;
            };
            if (mine) {
                // Over what the shop has now: another change since then is a conflict again.
                for (auto &change : again.changes) {
                    if (isIt(change))
                        change.base = question.conflict->theirs;
                }
            } else {
                again.changes.removeIf(isIt);
            }
        }
        const bool isConflict = patch != nullptr && entry.result && !entry.result->fields.isEmpty();
        const bool left =
            !again.changes.isEmpty() || !again.addedVariants.isEmpty() || !again.removedPictures.isEmpty();
        QFuture<Status> done;
        if (isConflict)
            done = left ? app()->client().edit(opId, again) : app()->client().discard(opId);
        else
            done = !resent                           ? app()->client().discard(opId)
                   : *resent == entry.operation.args ? app()->client().retry(opId)
                                                     : app()->client().edit(opId, *resent);
        sync::whenDone(done, this, [this](const Status &status) {
            if (!status && app() != nullptr)
                Q_EMIT app()->desk()->refused(errorText(status.error()));
            refreshLater();
        });
    }
    for (const auto &question : std::as_const(d->questions)) {
        const bool done = std::any_of(decided.cbegin(), decided.cend(), [&](const sync::QueueEntry &entry) {
            return entry.operation.opId == question.operation;
        });
        if (done)
            d->choices.remove(question.key);
    }
    if (!decided.isEmpty())
        Q_EMIT applied(static_cast<int>(decided.size()));
}

ItemListModel *VendorConflictModel::items() const {
    return &d->items;
}
int VendorConflictModel::changeCount() const {
    return static_cast<int>(d->entries.size());
}
int VendorConflictModel::decidedCount() const {
    return static_cast<int>(d->decided().size());
}

} // namespace aura::app
