// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/database.h>

#include <QString>

namespace aura::storage {

/// The shop's own words for search (what else things are called), in the form that resources/search/words.txt explains.
/// They stand in the catalogue and are in effect for whoever reads its columns anew; devices get them with the next
/// snapshot.
Result<QString> searchWords(Database &database);
/// Replaces them. InvalidArgument, with the number of the line, when a line is no entry; nothing is changed then.
Status setSearchWords(Database &database, const QString &text);

} // namespace aura::storage
