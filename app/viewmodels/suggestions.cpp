// SPDX-License-Identifier: Apache-2.0
#include "suggestions.h"

#include "catalogue.h"
#include "texts.h"

namespace aura::app {

using Kind = SuggestionItem::Kind;

namespace {

Status addProduct(CatalogueSession &session, SuggestionItem &item, const Id &id) {
    AURA_ASSIGN(const auto num, session.database.queryInt64("SELECT num FROM product WHERE id = ?1", id));
    if (!num)
        return {};
    const std::array<std::int32_t, 1> nums{static_cast<std::int32_t>(*num)};
    AURA_ASSIGN(const auto products, productItems(session.database, session.index.get(), nums));
    const auto &product = products.first();
    item.detail = product.price;
    item.glyph = product.glyph;
    item.picture = product.picture;
    item.pictureColor = product.pictureColor;
    return {};
}

} // namespace

Result<QList<SuggestionItem>> readSuggestions(CatalogueSession &session, const QString &text, int limit) {
    QList<SuggestionItem> items;
    if (!session.search)
        return items;
    AURA_ASSIGN(const auto suggestions, session.search->suggest(text, limit));
    for (const auto &suggestion : suggestions) {
        SuggestionItem item;
        item.text = suggestion.text;
        if (suggestion.count > 0)
            item.detail = productCountText(suggestion.count);
        switch (suggestion.kind) {
        case storage::Suggestion::Kind::Words:
            item.kind = Kind::Query;
            break;
        case storage::Suggestion::Kind::Brand:
            item.kind = Kind::Brand;
            break;
        case storage::Suggestion::Kind::Category:
            item.kind = Kind::Category;
            item.targetId = suggestion.id.toString();
            if (const auto *node = session.index->category(suggestion.id))
                item.glyph = node->glyph;
            break;
        case storage::Suggestion::Kind::Product:
            item.kind = Kind::Product;
            item.targetId = suggestion.id.toString();
            AURA_TRY(addProduct(session, item, suggestion.id));
            break;
        }
        items.append(item);
    }
    return items;
}

} // namespace aura::app
