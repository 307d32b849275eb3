// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/storage/database.h>
#include <aura/testing/programs.h>

#include <QJsonArray>
#include <QJsonObject>

namespace aura::e2e {

/// One person's device: a data folder and the aura command on it. The session lives in a file beside the folder.
class Device {
public:
    Device(QString folder, QUrl server);

    /// Runs a command with --json to its end.
    testing::Ended run(const QStringList &command) const;
    /// Starts it and does not wait.
    std::unique_ptr<QProcess> start(const QStringList &command) const;
    /// Kills the command the moment it has answered: what it acknowledged has to be safe by then, and nothing that
    /// would come at its end (checkpoints, locks given back) happens. The exit code is the one that the answer stands
    /// for: 0 when it says "ok", 1 otherwise, -1 without an answer.
    testing::Ended runAndKill(const QStringList &command) const;

    /// Registers an account for `email` and signs in; true when it says so.
    bool signUp(const QString &email) const;
    /// `sync` until it exits with 0 or 6, at most `attempts` times: right after a crash a server may not be ready.
    testing::Ended syncUntilDone(int attempts = 10) const;
    QJsonArray orders() const;
    QJsonArray queue() const;
    QJsonArray cartLines() const;

    /// A checkout to a fixed address, with more options behind it.
    static QStringList checkout(const QStringList &more = {});

    const QString &folder() const { return m_folder; }
    /// The folder of this server's files inside the data folder; empty when there is none yet.
    QString serverFolder() const;
    /// For commands from now on.
    QProcessEnvironment environment;

private:
    QStringList arguments(const QStringList &command) const;

    QString m_folder;
    QUrl m_server;
};

struct StockRow {
    std::int64_t onHand = 0;
    std::int64_t allocated = 0;
    std::int64_t reserved = 0;
    std::int64_t available() const { return onHand - allocated - reserved; }
};

/// What stands in the server's database, read beside the server. Keep it for a moment only: it takes part in the
/// database's locks.
class ServerTruth {
public:
    explicit ServerTruth(const QString &data);

    /// The first column of the first row; -1 when there is none, or when it fails (then the test log says why).
    template <typename... Args>
    std::int64_t number(std::string_view sql, const Args &...args) {
        const auto result = open() ? m_database.queryInt64(sql, args...)
                                   : Result<std::optional<std::int64_t>>(std::optional<std::int64_t>{});
        return noted(result);
    }
    StockRow stock(const Id &variantId);
    /// Everything that must hold whatever happened: the stock is its ledger's sum and nothing is sold twice; every
    /// order is whole; the orders of people at e2e.example took their stock once. Empty when all is well, otherwise
    /// what is wrong.
    QString contradiction();

private:
    bool open();
    static std::int64_t noted(const Result<std::optional<std::int64_t>> &result);

    QString m_path;
    storage::Database m_database;
};

/// Lines for `aura-server import`: `products` of one vendor with ids "p0", "p1"… (or another letter), `stock` pieces
/// each, 1.00 EUR and up.
bool writeCatalogue(const QString &path, int products, int stock, QChar letter = u'p');

} // namespace aura::e2e
