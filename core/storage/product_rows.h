// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "row_change.h"

#include <aura/domain/catalogue.h>
#include <aura/storage/catalogue_writer.h>

#include <QJsonArray>
#include <QJsonObject>

namespace aura::storage {

// How a product's parts stand in the tables of catalogue_schema.h.

/// Empty texts and hashes are NULL where a column may be.
std::optional<QString> textOrNull(const QString &text);
std::optional<QByteArray> blobOrNull(const QByteArray &bytes);
std::string storedJson(const QJsonObject &object);
std::string storedJson(const QJsonArray &array);

RowChange variantRow(const Variant &variant, int position, std::int64_t vendor);
/// `path` is the category path as search knows it; nothing where there is no search.
RowChange detailRow(const Product &product, const std::optional<QString> &path);

/// Search is contentless: an entry is removed by the very text that made it. `before` is what the entry of this number
/// was made of; nothing for a new one. Of the two tables that one is written whose text differs.
Status changeSearch(Database &database, std::int64_t num, const std::optional<SearchText> &before,
                    const SearchText &after);
Status removeSearch(Database &database, std::int64_t num, const SearchText &text);

} // namespace aura::storage
