// SPDX-License-Identifier: Apache-2.0
#include "texts.h"
#include "vendor/product_edit_private.h"

#include <aura/app/app_context.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>
#include <aura/wire/product_draft_json.h>

namespace aura::app {

ProductDraftListModel::ProductDraftListModel(QObject *parent)
    : AppListModel(&ChoiceItem::staticMetaObject, parent) {}

void ProductDraftListModel::attach(AppContext &app) {
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Drafts || table == sync::Table::Account)
            refreshLater();
    });
    connect(app.desk(), &VendorDesk::vendorChanged, this, &ProductDraftListModel::refreshLater);
}

void ProductDraftListModel::refresh() {
    using Kept = QMap<QString, Result<QByteArray>>;
    const auto prefix = QLatin1StringView(productDraftPrefix);
    sync::whenDone(app()->client().drafts(prefix), this, [this, prefix](const Result<Kept> &all) {
        QList<ChoiceItem> items;
        const auto drafts = all.value_or(Kept());
        for (auto kept = drafts.cbegin(); kept != drafts.cend(); ++kept) {
            const auto draft = *kept ? wire::productDraftFromBytes(**kept) : Result<ProductDraft>(kept->error());
            ChoiceItem item;
            if (draft) {
                if (draft->wanted.vendorId != app()->desk()->vendor())
                    continue;
                item.value = idText(draft->wanted.id);
                item.text = draft->wanted.name.simplified();
                item.detail = draft->isNew ? tr("New, not saved yet") : tr("Changed, not saved yet");
            } else {
                // For whichever shop it was begun: it is there, and its page says what can be done.
                item.value = kept.key().sliced(prefix.size());
                item.text = app()->desk()->products().value(idFrom(item.value)).name;
                item.detail = tr("Begun, and cannot be read");
            }
            if (item.text.isEmpty())
                item.text = tr("Without a name");
            items.append(item);
        }
        setItems(items);
    });
}

} // namespace aura::app
