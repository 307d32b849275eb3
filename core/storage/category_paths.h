// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/database.h>

#include <QHash>

namespace aura::storage {

/// Names from the root to the category, separated by spaces: what search knows of it. Read once each.
Result<QString> categoryPath(Database &database, std::int64_t category, QHash<std::int64_t, QString> &known);

/// Search finds the products of a category, and of those below it, by the names that stand there now: to be called when
/// one has another name or stands elsewhere. Needs the search tables.
Status refreshPaths(Database &database, std::int64_t category);
/// The same for at most so many products; true when there are more.
Result<bool> refreshSomePaths(Database &database, std::int64_t category, std::int64_t most);

} // namespace aura::storage
