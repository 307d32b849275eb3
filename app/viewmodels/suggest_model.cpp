// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "catalogue_worker.h"
#include "local_state.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/browse_models.h>

namespace aura::app {

namespace {

using Kind = SuggestionItem::Kind;

constexpr qsizetype mostHistory = 8;
constexpr qsizetype mostHistoryWhileTyping = 2;

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

Result<QList<SuggestionItem>> read(CatalogueSession &session, const QString &text, int limit) {
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

QList<SuggestionItem> fromHistory(const QStringList &history, const QString &text, qsizetype most) {
    QList<SuggestionItem> items;
    for (const auto &old : history) {
        if (items.size() == most)
            break;
        if (!old.startsWith(text, Qt::CaseInsensitive) || old.compare(text, Qt::CaseInsensitive) == 0)
            continue;
        SuggestionItem item;
        item.kind = Kind::History;
        item.text = old;
        items.append(item);
    }
    return items;
}

} // namespace

SuggestModel::SuggestModel(QObject *parent)
    : AppListModel(&SuggestionItem::staticMetaObject, parent) {}

void SuggestModel::setText(const QString &text) {
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    refreshLater();
}

void SuggestModel::setLimit(int limit) {
    if (m_limit == limit)
        return;
    m_limit = limit;
    Q_EMIT limitChanged();
    refreshLater();
}

void SuggestModel::attach(AppContext &app) {
    connect(&app, &AppContext::catalogueChanged, this, &SuggestModel::refreshLater);
    connect(&app.localState(), &LocalState::historyChanged, this, &SuggestModel::refreshLater);
}

void SuggestModel::refresh() {
    const QString text = m_text.simplified();
    const auto history =
        fromHistory(app()->localState().history(), text, text.isEmpty() ? mostHistory : mostHistoryWhileTyping);
    const int limit = text.isEmpty() ? 0 : std::clamp(m_limit, 1, 50);
    // An empty text asks too, so that the answer to what was deleted cannot come after it.
    app()->worker().ask<QList<SuggestionItem>>(
        this,
        [text, limit](CatalogueSession &session) -> Result<QList<SuggestionItem>> {
            return limit == 0 ? QList<SuggestionItem>{} : read(session, text, limit);
        },
        [this, history](const Result<QList<SuggestionItem>> &found) {
            auto items = history;
            for (const auto &item : found.value_or({})) {
                const bool known = std::any_of(history.begin(), history.end(), [&](const SuggestionItem &old) {
                    return item.kind == Kind::Query && old.text.compare(item.text, Qt::CaseInsensitive) == 0;
                });
                if (!known)
                    items.append(item);
            }
            setItems(items);
        });
}

void SuggestModel::remember(const QString &text) {
    if (app() != nullptr)
        app()->localState().remember(text);
}

void SuggestModel::forget(const QString &text) {
    if (app() != nullptr)
        app()->localState().forget(text);
}

void SuggestModel::clearHistory() {
    if (app() != nullptr)
        app()->localState().clearHistory();
}

} // namespace aura::app
