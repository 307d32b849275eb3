// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/admin_categories.h>

#include <aura/server/services/change_log.h>
#include <aura/server/services/product_history.h>
#include <aura/server/services/products.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/storage/category_rules.h>
#include <aura/wire/category_rules_json.h>

#include <algorithm>

namespace aura::server::adminCategories {

using namespace Qt::StringLiterals;

namespace {

/// Without their figures.
Result<QList<AdminCategory>> treeOf(storage::Database &db) {
    AURA_ASSIGN(const auto categories, storage::CatalogueReader(db).categories());
    AURA_ASSIGN(const auto rules, storage::allCategoryRules(db));
    QList<AdminCategory> tree;
    for (const auto &category : categories) {
        AdminCategory each;
        static_cast<Category &>(each) = category;
        const auto known = rules.constFind(category.id);
        if (known != rules.constEnd()) {
            each.mergedInto = known->mergedInto;
            each.attributes = known->attributes;
        }
        tree.append(std::move(each));
    }
    return tree;
}

const AdminCategory *find(const QList<AdminCategory> &all, const Id &id) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const AdminCategory &category) { return category.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// As it was seen and its own still.
Result<AdminCategory> seen(const QList<AdminCategory> &all, const Id &id, std::int64_t rev) {
    const auto *category = find(all, id);
    if (category == nullptr)
        return Error{ErrorCode::NotFound, u"no such category"_s};
    if (!category->mergedInto.isNil())
        return Error{ErrorCode::Conflict, u"it became another one"_s};
    if (category->rev != rev)
        return Error{ErrorCode::Conflict, u"it is not what was seen any more"_s};
    return *category;
}

QJsonObject stateOf(const AdminCategory &category) {
    return {{u"name"_s, category.name},
            {u"parentId"_s, category.parentId.isNil() ? QJsonValue() : QJsonValue(category.parentId.toString())},
            {u"position"_s, category.position},
            {u"description"_s, category.description},
            {u"isActive"_s, category.isActive},
            {u"mergedInto"_s, category.mergedInto.isNil() ? QJsonValue() : QJsonValue(category.mergedInto.toString())},
            {u"attributes"_s, wire::toJson(category.attributes)}};
}

/// Writes it as another one, and tells devices.
Status save(Write &write, AdminCategory &category) {
    ++category.rev;
    category.updatedAt = write.now;
    if (category.rev == 1)
        AURA_TRY(storage::CatalogueWriter(write.db).putCategory(category));
    else
        AURA_TRY(storage::placeCategory(write.db, category));
    AURA_TRY(storage::putCategoryRules(write.db, {category.id, category.mergedInto, category.attributes}));
    AURA_TRY(changeLog::record(write.db, changeLog::catalogueScope, u"category", category.id, category.rev));
    return {};
}

Status tell(Write &write, const AuditLog &log, const Actor &actor, const QString &action, const AdminCategory *before,
            const AdminCategory &after, QJsonObject more = {}) {
    more.insert("name"_L1, after.name);
    if (before != nullptr)
        more.insert("before"_L1, stateOf(*before));
    more.insert("after"_L1, stateOf(after));
    return log.append(write, actor, {action, u"category"_s, after.id, more});
}

Result<QString> freeSlug(storage::Database &db, const QStringList &path) {
    constexpr qsizetype longestStem = 180;
    auto stem = slugify(path.join(u' ')).left(longestStem);
    if (stem.isEmpty())
        stem = u"x"_s;
    auto slug = stem;
    for (int i = 2;; ++i) {
        AURA_ASSIGN(const auto taken, db.queryInt64("SELECT 1 FROM category WHERE slug = ?1", slug));
        if (!taken)
            return slug;
        slug = stem + u'-' + QString::number(i);
    }
}

QStringList pathOf(const QList<AdminCategory> &all, const Id &parent) {
    QStringList path;
    for (const auto *at = find(all, parent); at != nullptr && path.size() < deepestCategoryLevel;
         at = find(all, at->parentId))
        path.prepend(at->name);
    return path;
}

/// Those below a parent, in their order.
QList<AdminCategory> childrenOf(const QList<AdminCategory> &all, const Id &parent) {
    QList<AdminCategory> children;
    for (const auto &category : all) {
        if (category.parentId == parent)
            children.append(category);
    }
    return children;
}

/// Puts products of one category into another. Their shops hear of it as of any change.
Result<std::int64_t> moveProducts(Write &write, const Id &from, const Id &to) {
    QList<Id> ids;
    // In the order of the index, so that a step costs what it moves, however much there is.
    AURA_TRY(write.db.forEach(
        "SELECT p.id FROM (SELECT DISTINCT product FROM product_category WHERE category = (SELECT num FROM category "
        "WHERE id = ?1) ORDER BY product LIMIT ?2) c JOIN product p ON p.num = c.product ORDER BY p.num",
        [&](const storage::Statement &row) { ids.append(row.id(0)); }, from, mostMergedAtOnce));
    storage::CatalogueReader reader(write.db);
    std::vector<Product> former;
    std::vector<Product> moved;
    for (const auto &id : std::as_const(ids)) {
        AURA_ASSIGN(auto product, reader.product(id));
        QList<Id> categories;
        for (const auto &each : std::as_const(product.categories)) {
            const auto &now = each == from ? to : each;
            if (!categories.contains(now))
                categories.append(now);
        }
        former.push_back(product);
        product.categories = categories;
        ++product.rev;
        moved.push_back(std::move(product));
    }
    AURA_TRY(storage::CatalogueWriter(write.db).putProducts(moved));
    for (std::size_t i = 0; i < moved.size(); ++i) {
        const auto &product = moved.at(i);
        AURA_TRY(productHistory::record(write, &former.at(i), product, ChangedBy::Market, {}));
        AURA_ASSIGN(const bool isShown, products::isShown(write.db, product));
        AURA_TRY(products::publish(write, product, isShown));
    }
    return static_cast<std::int64_t>(moved.size());
}

Result<std::int64_t> productsIn(storage::Database &db, const Id &category) {
    AURA_ASSIGN(const auto count,
                db.queryInt64("SELECT count(DISTINCT product) FROM product_category WHERE category = (SELECT num FROM "
                              "category WHERE id = ?1)",
                              category));
    return count.value_or(0);
}

Result<QList<AdminCategory>> counted(storage::Database &db, QList<AdminCategory> changed) {
    for (auto &each : changed) {
        AURA_ASSIGN(each.products, productsIn(db, each.id));
    }
    return changed;
}

/// The first step: from here on one leads to the other.
Result<QList<AdminCategory>> beginMerge(Write &write, const QList<AdminCategory> &tree, AdminCategory from,
                                        const Id &into) {
    QList<AdminCategory> changed;
    auto position = static_cast<int>(childrenOf(tree, into).size());
    for (auto child : childrenOf(tree, from.id)) {
        child.parentId = into;
        child.position = position++;
        AURA_TRY(save(write, child));
        changed.append(child);
    }
    from.mergedInto = into;
    from.isActive = false;
    from.attributes.clear();
    AURA_TRY(save(write, from));
    changed.append(from);
    return changed;
}

} // namespace

Result<QList<AdminCategory>> all(storage::Database &db) {
    AURA_ASSIGN(auto all, treeOf(db));
    QHash<Id, std::int64_t> products;
    AURA_TRY(db.forEach("SELECT c.id, count(*) FROM product_category pc JOIN category c ON c.num = pc.category GROUP "
                        "BY pc.category",
                        [&](const storage::Statement &row) { products.insert(row.id(0), row.int64(1)); }));
    for (auto &each : all)
        each.products = products.value(each.id);
    return all;
}

Result<QList<AdminCategory>> create(Write &write, const AuditLog &log, const Actor &actor,
                                    const CategoryCreation &creation) {
    AURA_ASSIGN(const auto tree, treeOf(write.db));
    if (const auto *known = find(tree, creation.id)) {
        if (known->name == creation.edit.name && known->parentId == creation.parentId)
            return counted(write.db, {*known});
        return Error{ErrorCode::AlreadyExists, u"the id is taken"_s};
    }
    if (tree.size() >= mostCategories)
        return Error{ErrorCode::TooLarge, u"there are too many categories"_s};
    AURA_TRY(mayStand(tree, creation.id, creation.parentId, creation.edit.name));
    const auto siblings = childrenOf(tree, creation.parentId);
    AdminCategory category;
    category.id = creation.id;
    category.parentId = creation.parentId;
    category.name = creation.edit.name;
    category.description = creation.edit.description;
    category.isActive = creation.edit.isActive;
    category.attributes = creation.edit.attributes;
    category.position = siblings.isEmpty() ? 0 : siblings.last().position + 1;
    category.createdAt = write.now;
    AURA_ASSIGN(category.slug, freeSlug(write.db, pathOf(tree, creation.parentId) + QStringList{category.name}));
    AURA_TRY(save(write, category));
    AURA_TRY(tell(write, log, actor, u"category.create"_s, nullptr, category));
    return counted(write.db, {category});
}

/// Nothing is changed, but it is answered with what there is.
static Result<QList<AdminCategory>> asIs(Write &write, const AuditLog &log, const Actor &actor,
                                         const AdminCategory &category) {
    AURA_TRY(log.append(write, actor, {u"category.read"_s, u"category"_s, category.id, {{u"name"_s, category.name}}}));
    return counted(write.db, {category});
}

Result<QList<AdminCategory>> edit(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                                  const CategoryEdit &edit) {
    AURA_ASSIGN(const auto tree, treeOf(write.db));
    AURA_ASSIGN(const auto before, seen(tree, id, edit.seenRev));
    auto after = before;
    after.name = edit.name;
    after.description = edit.description;
    after.isActive = edit.isActive;
    after.attributes = edit.attributes;
    if (after == before)
        return asIs(write, log, actor, before);
    AURA_TRY(mayStand(tree, id, before.parentId, after.name));
    AURA_TRY(save(write, after));
    AURA_TRY(tell(write, log, actor, u"category.edit"_s, &before, after));
    return counted(write.db, {after});
}

Result<QList<AdminCategory>> move(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                                  const CategoryMove &move) {
    AURA_ASSIGN(const auto tree, treeOf(write.db));
    AURA_ASSIGN(const auto before, seen(tree, id, move.seenRev));
    AURA_TRY(mayStand(tree, id, move.parentId, before.name));
    auto siblings = childrenOf(tree, move.parentId);
    siblings.removeIf([&](const AdminCategory &each) { return each.id == id; });
    auto place = siblings.end();
    if (!move.before.isNil()) {
        place = std::find_if(siblings.begin(), siblings.end(),
                             [&](const AdminCategory &each) { return each.id == move.before; });
        if (place == siblings.end())
            return Error{ErrorCode::Conflict, u"what it was put before is not there any more"_s};
    }
    auto moved = before;
    moved.parentId = move.parentId;
    siblings.insert(place, moved);
    QList<AdminCategory> changed;
    for (int position = 0; position < siblings.size(); ++position) {
        auto &each = siblings[position];
        const bool isSame = each.position == position && (each.id != id || before.parentId == move.parentId);
        each.position = position;
        if (isSame)
            continue;
        AURA_TRY(save(write, each));
        changed.append(each);
    }
    if (changed.isEmpty())
        return asIs(write, log, actor, before);
    const auto *after = find(siblings, id);
    AURA_TRY(tell(write, log, actor, u"category.move"_s, &before, *after));
    return counted(write.db, changed);
}

Result<CategoryMergeStep> merge(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                                const CategoryMerge &merge) {
    AURA_ASSIGN(const auto tree, treeOf(write.db));
    const auto *from = find(tree, id);
    const auto *into = find(tree, merge.into);
    if (from == nullptr || into == nullptr)
        return Error{ErrorCode::NotFound, u"no such category"_s};
    CategoryMergeStep step;
    const bool goesOn = from->mergedInto == merge.into;
    const auto before = *from;
    if (!goesOn) {
        AURA_TRY(seen(tree, id, merge.seenRev));
        AURA_TRY(seen(tree, merge.into, merge.seenIntoRev));
        AURA_TRY(mayMerge(tree, id, merge.into));
        AURA_ASSIGN(step.changed, beginMerge(write, tree, before, merge.into));
    }
    AURA_ASSIGN(step.moved, moveProducts(write, id, merge.into));
    AURA_ASSIGN(step.left, productsIn(write.db, id));
    const auto told = goesOn ? before : step.changed.last();
    AURA_TRY(tell(write, log, actor, u"category.merge"_s, &before, told,
                  {{u"into"_s, into->name},
                   {u"intoId"_s, merge.into.toString()},
                   {u"reason"_s, merge.reason},
                   {u"moved"_s, qint64{step.moved}},
                   {u"left"_s, qint64{step.left}}}));
    // The figures beside the names are others, too.
    for (const auto *each : {&before, into}) {
        if (find(step.changed, each->id) == nullptr)
            step.changed.append(*each);
    }
    AURA_ASSIGN(step.changed, counted(write.db, step.changed));
    return step;
}

} // namespace aura::server::adminCategories
