// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/category_rules.h>
#include <aura/storage/database.h>

#include <QHash>

namespace aura::storage {

/// Inserts or replaces what is kept for the category; nothing is kept of empty ones.
Status putCategoryRules(Database &database, const CategoryRules &rules);
/// Empty when nothing is kept.
Result<CategoryRules> categoryRules(Database &database, const Id &category);
/// By the category.
Result<QHash<Id, CategoryRules>> allCategoryRules(Database &database);
/// What products of the category are asked for: by itself, or else by those above it, the nearest first.
Result<QList<AttributeRule>> rulesFor(Database &database, const Id &category);

/// Where each merged category has ended: at one that is its own, whatever lies between. Rings lead nowhere and are left
/// out.
Result<QHash<Id, Id>> mergedCategories(Database &database);
/// Where the category has ended; itself when it was not merged.
Result<Id> currentCategory(Database &database, const Id &category);

/// Gives a category another name, parent or place, as CatalogueWriter::putCategory() does, but leaves it to
/// refreshSearch() that search follows: for a database that others wait to write to. NotFound when there is none.
Status placeCategory(Database &database, const Category &category);
/// Search finds products of the category, and of those below it, by what they are called now: at most so many of them
/// at once; true when there are more.
Result<bool> refreshSearch(Database &database, const Id &category, std::int64_t most);

} // namespace aura::storage
