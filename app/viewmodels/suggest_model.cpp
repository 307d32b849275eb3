// SPDX-License-Identifier: Apache-2.0
#include "catalogue_worker.h"
#include "local_state.h"
#include "suggestions.h"

#include <aura/app/app_context.h>
#include <aura/app/browse_models.h>

namespace aura::app {

namespace {

using Kind = SuggestionItem::Kind;

constexpr qsizetype mostHistory = 8;
constexpr qsizetype mostHistoryWhileTyping = 2;

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
            return limit == 0 ? QList<SuggestionItem>{} : readSuggestions(session, text, limit);
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
