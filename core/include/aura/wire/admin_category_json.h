// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_category.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

// Categories in the administration API.

/// GET /admin/categories, and what changed by the steps below: {"data": […]}, each as in the public catalogue, with
/// "products".
QByteArray toBytes(const QList<AdminCategory> &categories);
Result<QList<AdminCategory>> adminCategoriesFromBytes(QByteArrayView bytes);

/// POST /admin/categories. 409 when a sibling has the name or the id is another one's.
QByteArray toBytes(const CategoryCreation &creation);
CategoryCreation categoryCreationFromJson(JsonReader &reader);

/// POST /admin/categories/{id}. 409 when it is another one than was seen.
QByteArray toBytes(const CategoryEdit &edit);
CategoryEdit categoryEditFromJson(JsonReader &reader);

/// POST /admin/categories/{id}/move. 409 as above, and when a sibling there has the name.
QByteArray toBytes(const CategoryMove &move);
CategoryMove categoryMoveFromJson(JsonReader &reader);

/// POST /admin/categories/{id}/merge. 409 as above, for either.
QByteArray toBytes(const CategoryMerge &merge);
CategoryMerge categoryMergeFromJson(JsonReader &reader);
/// {"moved", "left", "data"}
QByteArray toBytes(const CategoryMergeStep &step);
Result<CategoryMergeStep> categoryMergeStepFromBytes(QByteArrayView bytes);

} // namespace aura::wire
