// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace aura::server {

/// aura-server rates --data DIR [--base CODE] [CODE=RATE...]: prints the shop's exchange rates, or sets some of them;
/// an empty RATE removes one. A running server takes them over within a minute. Returns the exit code.
int ratesCommand(const QStringList &arguments);

} // namespace aura::server
