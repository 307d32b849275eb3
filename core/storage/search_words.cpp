// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/search_words.h>

#include "lexicon.h"

#include <aura/storage/catalogue_schema.h>

namespace aura::storage {

namespace {

constexpr std::string_view metaKey = "search_words";

} // namespace

Result<QString> searchWords(Database &database) {
    return catalogue::metaValue(database, metaKey);
}

Status setSearchWords(Database &database, const QString &text) {
    AURA_TRY(Lexicon::extended(text));
    return catalogue::setMetaValue(database, metaKey, text);
}

} // namespace aura::storage
