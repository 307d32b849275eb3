// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/product_edit.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// A value as the product's own document writes it: "name": "Lamp", "variant.price": {"amount", "currency"}, …
QJsonValue fieldValueToJson(const FieldValue &value);
/// Reads the member `key` as a value of `field`; null or absent is the empty value.
FieldValue fieldValueFromJson(JsonReader &reader, QLatin1StringView key, ProductField field);

/// {"field": "variant.price", "variantId": …, "base": …, "mine": …}
QJsonObject toJson(const FieldChange &change);
/// The same with "theirs".
QJsonObject toJson(const FieldConflict &conflict);
QJsonObject toJson(const ProductPatch &patch);
QJsonObject toJson(const MediaAttach &attach);

/// Each reads what toJson() writes; problems are collected in the reader. Unknown members are ignored, an unknown field
/// is a problem: a change that is not understood must not be half made.
FieldChange fieldChangeFromJson(JsonReader &reader);
FieldConflict fieldConflictFromJson(JsonReader &reader);
ProductPatch productPatchFromJson(JsonReader &reader);
MediaAttach mediaAttachFromJson(JsonReader &reader);

} // namespace aura::wire
