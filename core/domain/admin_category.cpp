// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/admin_category.h>

#include <QHash>

#include <algorithm>

namespace aura {

using namespace Qt::StringLiterals;

namespace {

using ById = QHash<Id, const AdminCategory *>;

ById byId(const QList<AdminCategory> &all) {
    ById known;
    for (const auto &category : all)
        known.insert(category.id, &category);
    return known;
}

/// How many stand above it; more than there can be in a ring.
int depthOf(const ById &known, const Id &category) {
    int depth = 0;
    for (auto at = known.value(category); at != nullptr && depth <= deepestCategoryLevel;
         at = known.value(at->parentId))
        ++depth;
    return depth;
}

bool isBelow(const ById &known, const Id &category, const Id &top) {
    int steps = 0;
    for (auto at = known.value(category); at != nullptr && ++steps <= deepestCategoryLevel + 1;
         at = known.value(at->parentId)) {
        if (at->id == top)
            return true;
    }
    return false;
}

using Below = QHash<Id, QList<Id>>;

Below childrenIn(const QList<AdminCategory> &all) {
    Below children;
    for (const auto &category : all)
        children[category.parentId].append(category.id);
    return children;
}

/// Levels from it down, itself one of them.
int heightOf(const Below &children, const Id &category, int deepest = deepestCategoryLevel) {
    int height = 1;
    if (deepest > 1) {
        for (const auto &child : children.value(category))
            height = std::max(height, 1 + heightOf(children, child, deepest - 1));
    }
    return height;
}

bool isNameTaken(const QList<AdminCategory> &all, const Id &parent, const QString &name, const Id &but) {
    return std::any_of(all.begin(), all.end(), [&](const AdminCategory &each) {
        return each.parentId == parent && each.id != but && each.name.toCaseFolded() == name.toCaseFolded();
    });
}

} // namespace

Status mayStand(const QList<AdminCategory> &all, const Id &category, const Id &parent, const QString &name) {
    const auto known = byId(all);
    if (!parent.isNil()) {
        const auto *above = known.value(parent);
        if (above == nullptr)
            return Error{ErrorCode::NotFound, u"no such parent"_s};
        if (!above->mergedInto.isNil())
            return Error{ErrorCode::InvalidArgument, u"parentId: it became another one"_s};
        if (isBelow(known, parent, category))
            return Error{ErrorCode::InvalidArgument, u"parentId: it would stand below itself"_s};
    }
    const int height = known.contains(category) ? heightOf(childrenIn(all), category) : 1;
    if (depthOf(known, parent) + height > deepestCategoryLevel)
        return Error{ErrorCode::InvalidArgument, u"parentId: the tree would be too deep"_s};
    if (isNameTaken(all, parent, name, category))
        return Error{ErrorCode::AlreadyExists, u"name: another one there has it"_s};
    return {};
}

Status mayMerge(const QList<AdminCategory> &all, const Id &category, const Id &into) {
    const auto known = byId(all);
    const auto *from = known.value(category);
    const auto *to = known.value(into);
    if (from == nullptr || to == nullptr)
        return Error{ErrorCode::NotFound, u"no such category"_s};
    if (!from->mergedInto.isNil() || !to->mergedInto.isNil())
        return Error{ErrorCode::Conflict, u"it became another one"_s};
    if (isBelow(known, into, category))
        return Error{ErrorCode::InvalidArgument, u"into: it stands below"_s};
    const auto children = childrenIn(all);
    for (const auto &child : all) {
        if (child.parentId != category)
            continue;
        if (isNameTaken(all, into, child.name, child.id))
            return Error{ErrorCode::AlreadyExists, u"%1: both have something of this name below"_s.arg(child.name)};
        if (depthOf(known, into) + heightOf(children, child.id) > deepestCategoryLevel)
            return Error{ErrorCode::InvalidArgument, u"into: the tree would be too deep"_s};
    }
    return {};
}

} // namespace aura
