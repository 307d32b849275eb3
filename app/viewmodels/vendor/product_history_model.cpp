// SPDX-License-Identifier: Apache-2.0
#include <aura/app/product_history.h>

#include "catalogue.h"
#include "operation_words.h"
#include "texts.h"
#include "vendor/field_values.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <algorithm>

namespace aura::app {

namespace {

constexpr qsizetype longestInLine = 50; // characters of both values, to stand in one line

QString titleOf(const ProductChange &change) {
    switch (change.event) {
    case ProductEvent::Created:
        return ProductHistoryModel::tr("Created");
    case ProductEvent::VariantAdded:
        return change.variantName.isEmpty() ? ProductHistoryModel::tr("Variant added")
                                            : ProductHistoryModel::tr("Variant added: %1").arg(change.variantName);
    case ProductEvent::VariantRemoved:
        return change.variantName.isEmpty() ? ProductHistoryModel::tr("Variant removed")
                                            : ProductHistoryModel::tr("Variant removed: %1").arg(change.variantName);
    case ProductEvent::PictureAdded:
        return ProductHistoryModel::tr("%n picture(s) added", nullptr, change.count);
    case ProductEvent::PictureRemoved:
        return ProductHistoryModel::tr("%n picture(s) removed", nullptr, change.count);
    case ProductEvent::Field:
        break;
    }
    if (change.field == ProductField::Pictures)
        return ProductHistoryModel::tr("Order of the pictures");
    const auto field = productFieldText(change.field);
    return change.variantName.isEmpty() ? field : ProductHistoryModel::tr("%1 of %2").arg(field, change.variantName);
}

ProductChangeItem itemOf(const ProductChange &change, const QHash<Id, QString> &categories) {
    ProductChangeItem item;
    item.title = titleOf(change);
    if (change.event != ProductEvent::Field || change.field == ProductField::Pictures)
        return item;
    const auto before = fieldValueText(change.before, categories);
    const auto after = fieldValueText(change.after, categories);
    if (before.size() + after.size() <= longestInLine && !before.contains(u'\n') && !after.contains(u'\n')) {
        item.changeText = ProductHistoryModel::tr("%1 → %2", "a former value and the present one").arg(before, after);
    } else {
        item.beforeText = ProductHistoryModel::tr("Before: %1").arg(before);
        item.afterText = ProductHistoryModel::tr("Now: %1").arg(after);
    }
    return item;
}

/// What an operation would make of the product.
QList<ProductChange> changesOf(const Operation &operation) {
    if (const auto *patch = std::get_if<ProductPatch>(&operation.args))
        return aura::changesOf(*patch);
    ProductChange change;
    change.event =
        std::holds_alternative<ProductCreate>(operation.args) ? ProductEvent::Created : ProductEvent::PictureAdded;
    return {change};
}

} // namespace

ProductHistoryModel::ProductHistoryModel(QObject *parent)
    : AppObject(parent)
    , m_rows(&ProductChangeItem::staticMetaObject, this) {}

void ProductHistoryModel::attach(AppContext &app) {
    auto *desk = app.desk();
    for (const auto signal : {&VendorDesk::productsChanged, &VendorDesk::vendorChanged, &VendorDesk::decisionsChanged})
        connect(desk, signal, this, &ProductHistoryModel::refreshLater);
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table, const QList<Id> &ids) {
        // The second: somebody who works there has another name.
        if ((table == sync::Table::VendorProducts && (ids.isEmpty() || ids.contains(m_product))) ||
            (table == sync::Table::VendorStock && ids.isEmpty()) || table == sync::Table::Queue)
            refreshLater();
    });
    desk->open();
}

QString ProductHistoryModel::productId() const {
    return idText(m_product);
}

void ProductHistoryModel::setProductId(const QString &id) {
    const Id wanted = idFrom(id);
    if (wanted == m_product)
        return;
    m_product = wanted;
    m_rows.setItems(QList<ProductChangeItem>());
    m_endText.clear();
    Q_EMIT productChanged();
    Q_EMIT changed();
    refreshLater();
}

void ProductHistoryModel::refresh() {
    const int read = ++m_read;
    if (m_product.isNil())
        return;
    sync::whenDone(app()->client().productHistory(app()->desk()->vendor(), m_product), this,
                   [this, read](const Result<sync::ProductHistoryView> &view) {
                       if (read != m_read)
                           return;
                       if (view) {
                           show(*view);
                       } else {
                           m_endText = tr("What became of it cannot be read on this device now.");
                           Q_EMIT changed();
                       }
                   });
}

void ProductHistoryModel::show(const sync::ProductHistoryView &view) {
    const auto &desk = *app()->desk();
    QHash<Id, QString> categories;
    if (const auto *index = app()->catalogue().index()) {
        for (const auto &node : index->categories)
            categories.insert(node.id, node.name);
    }
    const auto undecided = desk.undecided();
    QList<ProductChangeItem> items;
    for (const auto &operation : view.waiting) {
        const bool refused = std::any_of(undecided.cbegin(), undecided.cend(), [&](const sync::QueueEntry &entry) {
            return entry.operation.opId == operation.opId;
        });
        for (auto change : changesOf(operation)) {
            const auto found = desk.find(change.variantId);
            if (change.variantName.isEmpty() && found.variant != nullptr && found.product->variants.size() > 1)
                change.variantName = found.variant->name;
            auto item = itemOf(change, categories);
            item.waiting = !refused;
            item.refused = refused;
            item.whoText = tr("You, on this device");
            item.dateText = format::dateTime(operation.occurredAt);
            items.append(item);
        }
    }
    const auto self = app()->client().account().user.id;
    for (const auto &line : view.history.lines) {
        auto item = itemOf(line.what, categories);
        item.dateText = format::dateTime(line.recordedAt);
        if (line.by == ChangedBy::Market)
            item.whoText = tr("The marketplace");
        else if (line.by == ChangedBy::Import)
            item.whoText = tr("An import of the marketplace");
        else if (line.userId.isNil())
            item.whoText = tr("Somebody who works here no more");
        else if (line.userId == self)
            item.whoText = line.deviceId == view.device ? tr("You, on this device") : tr("You, on another device");
        else
            item.whoText = view.members.value(line.userId);
        items.append(item);
    }
    m_rows.setItems(items);
    if (view.history.lines.isEmpty())
        m_endText = items.isEmpty() ? tr("Nothing of it has been changed, as far as this device knows.") : QString();
    else
        m_endText = view.history.complete ? tr("This is the beginning.") : tr("What was before is not kept.");
    Q_EMIT changed();
}

} // namespace aura::app
