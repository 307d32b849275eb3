// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace aura::server {

/// A subcommand of aura-server. `run` gets what stands behind its name and returns the exit code: 0 for success, 2 for
/// wrong arguments, 1 for everything else. Messages go to stderr.
struct Command {
    const char *name;
    const char *usage;
    int (*run)(const QStringList &arguments);
};

int serveCommand(const QStringList &arguments);

} // namespace aura::server
