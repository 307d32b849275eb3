// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue_worker.h"

#include <aura/app/items.h>

namespace aura::app {

/// What of the catalogue somebody may mean who has typed `text`, with at most `limit` products; nothing while the
/// catalogue has no indexes. For the worker's thread.
Result<QList<SuggestionItem>> readSuggestions(CatalogueSession &session, const QString &text, int limit);

} // namespace aura::app
