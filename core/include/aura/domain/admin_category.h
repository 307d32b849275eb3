// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/category_rules.h>

namespace aura {

/// A category as those see it who keep the tree.
struct AdminCategory : Category {
    QList<AttributeRule> attributes; ///< Its own; what stands above it adds to them.
    Id mergedInto;
    std::int64_t products = 0; ///< Right in it, whatever their state.

    friend bool operator==(const AdminCategory &, const AdminCategory &) = default;
};

inline constexpr qsizetype longestCategoryName = 200;
inline constexpr qsizetype longestCategoryDescription = 10'000;
inline constexpr int deepestCategoryLevel = 12; ///< Levels of the tree.
inline constexpr qsizetype mostCategories = 10'000;

/// What somebody wants it to be, and the revision that they saw.
struct CategoryEdit {
    QString name; ///< Unique among its siblings, whatever the case.
    QString description;
    bool isActive = true; ///< False: it and what is below it is hidden, as are products that are nowhere else.
    QList<AttributeRule> attributes;
    std::int64_t seenRev = 0;
};

/// A new one, last below its parent. The same one again changes nothing.
struct CategoryCreation {
    Id id;
    Id parentId; ///< Nil for a root.
    CategoryEdit edit;
};

struct CategoryMove {
    Id parentId; ///< Nil for a root.
    Id before;   ///< The sibling that it is put before; nil for the end.
    std::int64_t seenRev = 0;
};

/// One category becomes another one: its products and what is below it go there, and whoever asks for it comes there.
/// That cannot be undone. Done in steps, so that nobody waits for thousands of products to be written; a repeat goes
/// on.
struct CategoryMerge {
    Id into;
    QString reason;
    std::int64_t seenRev = 0;     ///< Not looked at any more once it has begun.
    std::int64_t seenIntoRev = 0; ///< The same.
};

struct CategoryMergeStep {
    std::int64_t moved = 0; ///< Products, by this step.
    std::int64_t left = 0;
    QList<AdminCategory> changed;
};

/// Where a category would stand; nothing is wrong with it when the status is good. Of `all`, the ones that became
/// others take part in names only. Conflict when a sibling has the name, InvalidArgument for a place below itself,
/// below one that became another, or deeper than the tree may be.
Status mayStand(const QList<AdminCategory> &all, const Id &category, const Id &parent, const QString &name);
/// Whether the first may become the second, by the tree. As mayStand(), and Conflict when something below both has the
/// same name.
Status mayMerge(const QList<AdminCategory> &all, const Id &category, const Id &into);

} // namespace aura
