// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/exchange.h>
#include <aura/domain/id.h>

#include <QString>

namespace aura {

/// One table of rates that counted from some moment on.
struct RatesEntry {
    Id id;
    ExchangeRates rates; ///< setAt is since when it counts.
    QString source;      ///< "console", or "file" when it was set beside the server.
    QString actorName;   ///< Who set it in the console; empty otherwise.
    QString reason;
    UnixMillis at = 0; ///< When the server took it over.

    friend bool operator==(const RatesEntry &, const RatesEntry &) = default;
};

} // namespace aura
