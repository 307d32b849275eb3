// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/vendor_product_edit.h>

namespace aura::app {

namespace {

constexpr qsizetype mostFound = 200;

CategoryChoiceItem itemOf(const CategoryNode &node, const QString &chosen) {
    CategoryChoiceItem item;
    item.categoryId = idText(node.id);
    item.name = node.name;
    item.hasChildren = !node.children.empty();
    item.chosen = item.categoryId == chosen;
    return item;
}

void appendTree(const CatalogueIndex &index, const std::vector<int> &nodes, int depth, const QString &chosen,
                const QStringList &open, QList<CategoryChoiceItem> &items) {
    for (const int at : nodes) {
        const auto &node = index.categories.at(static_cast<std::size_t>(at));
        auto item = itemOf(node, chosen);
        item.depth = depth;
        item.expanded = open.contains(item.categoryId);
        items.append(item);
        if (item.expanded)
            appendTree(index, node.children, depth + 1, chosen, open, items);
    }
}

} // namespace

CategoryTreeModel::CategoryTreeModel(QObject *parent)
    : AppListModel(&CategoryChoiceItem::staticMetaObject, parent) {}

void CategoryTreeModel::attach(AppContext &app) {
    connect(&app, &AppContext::catalogueChanged, this, &CategoryTreeModel::refreshLater);
}

void CategoryTreeModel::refresh() {
    QList<CategoryChoiceItem> items;
    const auto *index = app()->catalogue().index();
    const auto words = queryWords(m_query);
    if (index != nullptr && words.isEmpty()) {
        appendTree(*index, index->roots, 0, m_chosen, m_open, items);
    } else if (index != nullptr) {
        for (const auto &node : index->categories) {
            const auto way = node.path.join(QStringLiteral(" › "));
            if (items.size() >= mostFound || !hasAllWords(way.toCaseFolded(), words))
                continue;
            auto item = itemOf(node, m_chosen);
            item.hasChildren = false;
            item.detail = node.path.size() > 1 ? way : QString();
            items.append(item);
        }
    }
    setItems(items);
}

void CategoryTreeModel::setQuery(const QString &query) {
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    refreshLater();
}

void CategoryTreeModel::setChosen(const QString &categoryId) {
    if (m_chosen == categoryId)
        return;
    m_chosen = categoryId;
    const auto *index = app() == nullptr ? nullptr : app()->catalogue().index();
    const auto *node = index == nullptr ? nullptr : index->category(idFrom(categoryId));
    while (node != nullptr && node->parent >= 0) {
        node = &index->categories.at(static_cast<std::size_t>(node->parent));
        if (!m_open.contains(idText(node->id)))
            m_open.append(idText(node->id));
    }
    Q_EMIT chosenChanged();
    refreshLater();
}

void CategoryTreeModel::toggle(const QString &categoryId) {
    if (m_open.removeAll(categoryId) == 0)
        m_open.append(categoryId);
    refreshLater();
}

} // namespace aura::app
