// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/operation.h>

#include <functional>

namespace aura::app {

/// What operations refer to only by an id, in words; empty texts and empty functions for what is not known.
struct OperationNames {
    std::function<QString(const Id &)> product{};
    std::function<QString(const Id &)> variant{}; ///< "Mug, Blue"
    std::function<QString(const Id &)> order{};   ///< "A-2026-000123"
};

/// "Order of 3 articles, €45.90", "Stock of Mug: 3 more"
QString operationTitle(const Operation &operation, const OperationNames &names = {});
/// What is in it; often empty.
QString operationDetail(const Operation &operation);
/// The name of the icon of its kind.
QString operationIcon(const Operation &operation);
/// Why the shop did not take it; empty when the code alone says it.
QString refusalText(const Operation &operation, ErrorCode code, const std::optional<OperationResult> &result);
/// What differs between what the person wants and what the shop has, one field a line.
QString fieldChanges(const QList<FieldConflict> &conflicts);
/// "Price", "Name"
QString productFieldText(ProductField field);

} // namespace aura::app
