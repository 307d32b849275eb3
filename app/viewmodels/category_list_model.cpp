// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/browse_models.h>

namespace aura::app {

CategoryListModel::CategoryListModel(QObject *parent)
    : AppListModel(&CategoryItem::staticMetaObject, parent)
    , m_path(new ItemListModel(&CrumbItem::staticMetaObject, this)) {}

void CategoryListModel::setParentId(const QString &id) {
    if (m_parentId == id)
        return;
    m_parentId = id;
    Q_EMIT parentIdChanged();
    refreshLater();
}

void CategoryListModel::setLimit(int limit) {
    if (m_limit == limit)
        return;
    m_limit = limit;
    Q_EMIT limitChanged();
    refreshLater();
}

void CategoryListModel::setByPopularity(bool on) {
    if (m_byPopularity == on)
        return;
    m_byPopularity = on;
    Q_EMIT byPopularityChanged();
    refreshLater();
}

void CategoryListModel::attach(AppContext &app) {
    connect(&app, &AppContext::catalogueChanged, this, &CategoryListModel::refreshLater);
}

void CategoryListModel::refresh() {
    const auto *index = app()->catalogue().index();
    if (index == nullptr)
        return;
    const auto *parent = m_parentId.isEmpty() ? nullptr : index->category(idFrom(m_parentId));
    std::vector<const CategoryNode *> nodes;
    if (parent != nullptr || m_parentId.isEmpty()) {
        for (const int child : parent != nullptr ? parent->children : index->roots) {
            const auto &node = index->categories[static_cast<std::size_t>(child)];
            if (node.products > 0)
                nodes.push_back(&node);
        }
    }
    if (m_byPopularity) {
        std::stable_sort(nodes.begin(), nodes.end(),
                         [](const CategoryNode *a, const CategoryNode *b) { return a->products > b->products; });
    }
    if (m_limit > 0 && nodes.size() > static_cast<std::size_t>(m_limit))
        nodes.resize(static_cast<std::size_t>(m_limit));

    QList<CategoryItem> items;
    for (const auto *node : nodes) {
        CategoryItem item;
        item.categoryId = node->id.toString();
        item.name = node->name;
        item.picture = hexText(node->picture);
        item.color = colorText(node->color);
        item.glyph = node->glyph;
        item.productCount = static_cast<int>(node->products);
        item.countText = productCountText(node->products);
        item.hasChildren = !node->children.empty();
        items.append(item);
    }
    setItems(items);

    QList<CrumbItem> path;
    for (const auto *at = parent; at != nullptr;
         at = at->parent < 0 ? nullptr : &index->categories[static_cast<std::size_t>(at->parent)]) {
        CrumbItem crumb;
        crumb.categoryId = at->id.toString();
        crumb.name = at->name;
        path.prepend(crumb);
    }
    m_path->setItems(path);
    const QString title = parent != nullptr ? parent->name : QString();
    if (title != m_title) {
        m_title = title;
        Q_EMIT titleChanged();
    }
}

} // namespace aura::app
