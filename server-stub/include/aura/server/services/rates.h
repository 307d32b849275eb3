// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/exchange.h>
#include <aura/server/store/write_queue.h>

#include <QDateTime>
#include <QString>

namespace aura::server {

/// The shop's table of exchange rates as a file, which the command `aura-server rates` writes beside a running server:
/// `rates.json` in the data folder, as wire::toJson(ExchangeRates) writes it.
class RatesFile {
public:
    explicit RatesFile(const QString &dataFolder)
        : m_path(dataFolder + QStringLiteral("/rates.json")) {}

    /// Without a base when there is no file. InvalidArgument when it is no such table.
    Result<ExchangeRates> read() const;
    /// Whole or not at all.
    Status write(const ExchangeRates &rates) const;
    /// Takes the table over when the file has changed since the last call, and tells the catalogue's readers. A file
    /// that cannot be read is said on standard error once, and the shop keeps the rates that it has. In the writer's
    /// transaction, by one thread.
    Status adopt(Write &write);

private:
    const QString m_path;
    QDateTime m_seen;
};

} // namespace aura::server
