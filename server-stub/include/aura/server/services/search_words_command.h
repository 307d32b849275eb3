// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace aura::server {

/// aura-server search-words --data DIR [FILE]: prints the shop's own words for search, or replaces them by the file's
/// ("-" for the standard input). 0 when that worked, 1 when it failed, 2 for wrong use.
int searchWordsCommand(const QStringList &arguments);

} // namespace aura::server
