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
    using Kept = QMap<QString, QByteArray>;
    sync::whenDone(app()->client().drafts(QLatin1StringView(productDraftPrefix)), this,
                   [this](const Result<Kept> &kept) {
                       QList<ChoiceItem> items;
                       for (const auto &bytes : kept.value_or(Kept())) {
                           const auto draft = wire::productDraftFromBytes(bytes);
                           // Newer software of the same person on this device knows what to do with the others.
                           if (!draft || draft->wanted.vendorId != app()->desk()->vendor())
                               continue;
                           ChoiceItem item;
                           item.value = idText(draft->wanted.id);
                           item.text = draft->wanted.name.simplified();
                           if (item.text.isEmpty())
                               item.text = tr("Without a name");
                           item.detail = draft->isNew ? tr("New, not saved yet") : tr("Changed, not saved yet");
                           items.append(item);
                       }
                       setItems(items);
                   });
}

} // namespace aura::app
