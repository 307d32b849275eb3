// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/product_draft.h>

#include <QByteArray>

namespace aura::wire {

/// A draft as a device keeps it for itself: JSON in UTF-8, never sent.
QByteArray toBytes(const ProductDraft &draft);
/// What toBytes() wrote. InvalidArgument for anything else, NewerVersion for what newer software wrote.
Result<ProductDraft> productDraftFromBytes(QByteArrayView bytes);

} // namespace aura::wire
