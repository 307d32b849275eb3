// SPDX-License-Identifier: Apache-2.0
#include <aura/app/palette_model.h>

#include "catalogue_worker.h"
#include "fuzzy_match.h"
#include "order_words.h"
#include "suggestions.h"
#include "texts.h"

#include <aura/app/action_registry.h>
#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/sync/client.h>

namespace aura::app {

using namespace Qt::StringLiterals;

struct PaletteModel::Scored {
    ActionGroup group = ActionGroup::Places;
    int score = 0;
    PaletteItem item;
};

namespace {

// Search has ranked products already, over more than their names: they stand as high as words found inside of others.
constexpr int scoreOfProducts = 54;

// What a row's key begins with; the rest is an id or a text.
constexpr auto actionKey = "action:"_L1;
constexpr auto routeKey = "route:"_L1;

QString headingOf(ActionGroup group) {
    switch (group) {
    case ActionGroup::LastUsed:
        return PaletteModel::tr("Used last");
    case ActionGroup::Places:
        return PaletteModel::tr("Go to");
    case ActionGroup::Commands:
        return PaletteModel::tr("Do");
    case ActionGroup::Shop:
        return PaletteModel::tr("Your shop");
    case ActionGroup::Settings:
        return PaletteModel::tr("Settings");
    case ActionGroup::Orders:
        return PaletteModel::tr("Orders");
    case ActionGroup::Categories:
        return PaletteModel::tr("Categories");
    case ActionGroup::Products:
        return PaletteModel::tr("Products");
    }
    return {};
}

/// Portable keys as they are written on the person's keyboard.
QString keysText(const QString &portable) {
#ifdef Q_OS_MACOS
    return QString(portable).replace("Ctrl+"_L1, u"⌘"_s).replace("Shift+"_L1, u"⇧"_s).replace("Alt+"_L1, u"⌥"_s);
#else
    return QString(portable)
        .replace("Ctrl+"_L1, PaletteModel::tr("Ctrl") + u'+')
        .replace("Shift+"_L1, PaletteModel::tr("Shift") + u'+')
        .replace("Alt+"_L1, PaletteModel::tr("Alt") + u'+');
#endif
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : AppListModel(&PaletteItem::staticMetaObject, parent) {}

PaletteModel::~PaletteModel() = default;

void PaletteModel::setText(const QString &text) {
    if (m_text == text)
        return;
    m_text = text;
    m_settled = m_answered = false;
    m_acceptWhenSettled = -1;
    Q_EMIT textChanged();
    refreshLater();
}

void PaletteModel::setActive(bool active) {
    if (m_active == active)
        return;
    m_active = active;
    m_settled = m_answered = false;
    m_acceptWhenSettled = -1;
    if (active) {
        refreshLater();
    } else {
        m_found.clear();
        setItems(QList<PaletteItem>{});
    }
    Q_EMIT activeChanged();
}

void PaletteModel::attach(AppContext &app) {
    connect(app.actions(), &ActionRegistry::shortcutsChanged, this, &PaletteModel::refreshLater);
    connect(&app, &AppContext::catalogueChanged, this, &PaletteModel::refreshLater);
}

void PaletteModel::refresh() {
    if (!m_active)
        return;
    if (FuzzyQuery(m_text).isEmpty()) {
        m_found.clear();
        m_settled = true;
    } else {
        readCatalogue();
    }
    show();
}

void PaletteModel::readCatalogue() {
    const QString text = m_text.simplified();
    app()->worker().ask<QList<Scored>>(
        this,
        [text](CatalogueSession &session) -> Result<QList<Scored>> {
            QList<Scored> rows;
            const FuzzyQuery query(text);
            for (const auto &category : session.index->categories) {
                const auto match = query.match(category.name);
                if (!match || category.products == 0)
                    continue;
                Scored row{ActionGroup::Categories, match->score, {}};
                row.item.key = routeKey + u"category/"_s + category.id.toString();
                row.item.text = category.name;
                row.item.marked = markedText(category.name, match->marks);
                row.item.detail = productCountText(category.products);
                row.item.targetId = category.id.toString();
                row.item.glyph = category.glyph;
                row.item.picture = QString::fromLatin1(category.picture.toHex());
                row.item.pictureColor = colorText(category.color);
                rows.append(row);
            }
            std::stable_sort(rows.begin(), rows.end(),
                             [](const Scored &a, const Scored &b) { return a.score > b.score; });
            rows.resize(std::min(rows.size(), mostCategories));
            AURA_ASSIGN(const auto suggestions, readSuggestions(session, text, mostProducts));
            for (const auto &suggestion : suggestions) {
                if (suggestion.kind != SuggestionItem::Kind::Product)
                    continue;
                Scored row{ActionGroup::Products, scoreOfProducts, {}};
                row.item.key = routeKey + u"product/"_s + suggestion.targetId;
                row.item.text = suggestion.text;
                const auto match = query.match(suggestion.text);
                row.item.marked = markedText(suggestion.text, match ? match->marks : QList<qsizetype>());
                row.item.detail = suggestion.detail;
                row.item.targetId = suggestion.targetId;
                row.item.glyph = suggestion.glyph;
                row.item.picture = suggestion.picture;
                row.item.pictureColor = suggestion.pictureColor;
                rows.append(row);
            }
            return rows;
        },
        [this, text](const Result<QList<Scored>> &rows) {
            // What was typed on since then is another question, and its answer is under way.
            if (!m_active || text != m_text.simplified())
                return;
            // Without a catalogue there is still everything else.
            m_found = rows.value_or({});
            m_settled = true;
            show();
        });
}

QList<PaletteModel::Scored> PaletteModel::actionRows() const {
    const FuzzyQuery query(m_text);
    const auto last = query.isEmpty() ? app()->actions()->lastUsed() : QStringList();
    QList<Scored> rows;
    for (const auto &action : app()->actions()->actions()) {
        Scored row{action.group, 0, {}};
        QList<qsizetype> marks;
        if (!query.isEmpty()) {
            const auto match = query.match(action.text, action.keywords);
            if (!match)
                continue;
            row.score = match->score;
            marks = match->marks;
        } else if (const auto at = last.indexOf(action.id); at >= 0) {
            row.group = ActionGroup::LastUsed;
            row.score = static_cast<int>(last.size() - at);
        }
        row.item.key = actionKey + action.id;
        row.item.text = action.text;
        row.item.marked = markedText(action.text, marks);
        row.item.detail = action.detail;
        row.item.keys = keysText(action.shortcut);
        row.item.iconName = action.icon;
        row.item.checked = action.checked;
        rows.append(row);
    }
    if (const auto wanted = m_text.simplified(); !query.isEmpty()) {
        Scored row{ActionGroup::Commands, 1, {}};
        row.item.key = routeKey + u"search/"_s + wanted;
        row.item.text = tr("Search the shop for “%1”").arg(wanted);
        row.item.marked = row.item.text.toHtmlEscaped();
        row.item.iconName = u"search"_s;
        rows.append(row);
    }
    return rows;
}

QList<PaletteModel::Scored> PaletteModel::orderRows() const {
    const FuzzyQuery query(m_text);
    QList<Scored> rows;
    for (const auto &view : app()->client().orders()) {
        if (rows.size() == mostOrders || query.isEmpty())
            break;
        QStringList names;
        for (const auto &line : view.order.lines)
            names += line.productName;
        const QString text = u"%1 · %2"_s.arg(orderTitle(view.order), view.order.vendorName);
        const auto match = query.match(text, names.join(u' '));
        if (!match)
            continue;
        Scored row{ActionGroup::Orders, match->score, {}};
        row.item.key = routeKey + u"order/"_s + view.order.id.toString();
        row.item.text = text;
        row.item.marked = markedText(text, match->marks);
        row.item.detail = format::ago(view.order.createdAt, app()->clock().now());
        row.item.iconName = u"box"_s;
        rows.append(row);
    }
    return rows;
}

void PaletteModel::show() {
    auto rows = actionRows() + orderRows() + m_found;
    QHash<ActionGroup, int> bestOf;
    if (!FuzzyQuery(m_text).isEmpty()) {
        for (const auto &row : rows)
            bestOf[row.group] = std::max(bestOf.value(row.group), row.score);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const Scored &a, const Scored &b) {
        if (a.group != b.group) {
            const int left = bestOf.value(a.group);
            const int right = bestOf.value(b.group);
            return left != right ? left > right : a.group < b.group;
        }
        return a.score > b.score;
    });
    QList<PaletteItem> items;
    items.reserve(rows.size());
    for (auto &row : rows) {
        row.item.section = headingOf(row.group);
        if (items.isEmpty() || items.last().section != row.item.section)
            row.item.heading = row.item.section;
        items.append(row.item);
    }
    setItems(items);
    if (m_settled && !std::exchange(m_answered, true))
        Q_EMIT answered();
    if (m_settled && m_acceptWhenSettled >= 0)
        accept(std::exchange(m_acceptWhenSettled, -1));
}

void PaletteModel::accept(int row) {
    if (!m_active)
        return;
    if (!m_settled) {
        m_acceptWhenSettled = std::max(0, row);
        return;
    }
    if (count() == 0)
        return;
    perform(itemAt<PaletteItem>(row >= 0 && row < count() ? row : 0));
}

void PaletteModel::perform(const PaletteItem &item) {
    auto *actions = app()->actions();
    Q_EMIT accepted();
    if (item.key.startsWith(routeKey))
        Q_EMIT actions->routeRequested(item.key.mid(routeKey.size()));
    else
        actions->performAndRemember(item.key.mid(actionKey.size()));
}

} // namespace aura::app
