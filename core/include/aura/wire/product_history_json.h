// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/product_history.h>
#include <aura/wire/json_reader.h>
#include <aura/wire/json_writer.h>

namespace aura::wire {

/// {"event": "field", "field": "variant.price", "variantId": …, "variant": "Blue", "before": …, "after": …}; what is
/// empty is left out. As the server keeps it.
QJsonObject toJson(const ProductChange &change);
/// Problems are collected in the reader.
ProductChange productChangeFromJson(JsonReader &reader);

/// Writes the entity "product_history" of a vendor's scope, by the product's id; its revision is the newest line's
/// number. Lines are written as they stand in the server's table, so that nothing is read only to be written again.
class ProductHistoryWriter {
public:
    ProductHistoryWriter(JsonWriter &json, const Id &productId);
    /// The newest first. `change` is what toJson() made; nil ids are left out.
    void add(std::int64_t seq, std::string_view change, std::string_view by, const Id &user, const Id &device,
             UnixMillis at);
    void finish(bool complete);

private:
    JsonWriter &m_json;
};

/// Lines of an event or field that this software does not know are passed over.
ProductHistory productHistoryFromJson(JsonReader &reader);

} // namespace aura::wire
