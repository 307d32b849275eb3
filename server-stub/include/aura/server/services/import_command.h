// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace aura::server {

/// `aura-server import --data DIR FILE… [--vendor NAME] [--report FILE] [--json]`, with what follows the word import.
/// Draws a progress bar when stderr is a terminal, writes the report to stdout. Returns the exit code: 0 when every
/// file was read to its end, even with lines refused; 1 when one was not, or the store could not be written; 2 for
/// wrong arguments.
int importCommand(const QStringList &arguments);

/// One line of at most `columns` characters: "Icecat 19k [####····] 42 % 8,120 rows". Wider names are cut.
QString progressLine(const QString &name, double share, std::int64_t rows, int columns);

} // namespace aura::server
