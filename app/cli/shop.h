// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments.h"
#include "output.h"

#include <aura/storage/catalogue_reader.h>
#include <aura/sync/client.h>

#include <QEventLoop>
#include <QFutureWatcher>

namespace aura::cli {

/// Waits for a command of the client; runs the event loop meanwhile.
template <typename T>
T await(const QFuture<T> &future) {
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    return future.result();
}

/// The client of one invocation, and its own eyes on the catalogue.
class Shop {
public:
    /// See Client::open(). InvalidArgument without --data-dir or --server.
    /// Opens personal data with the passphrase that was given, or asks the terminal for it when `needsAccount`. Without
    /// one it stays locked. SecretsLocked for a wrong one.
    static Result<std::unique_ptr<Shop>> open(const Arguments &arguments, bool needsAccount);

    sync::Client &client() { return *m_client; }
    /// The one that has opened personal data.
    const std::optional<QString> &passphrase() const { return m_passphrase; }
    /// NotFound before the first sync.
    Result<storage::Database *> catalogue();
    /// A product by its id, the id of a variant, or the id of its source. Conflict when several vendors use that.
    Result<Product> product(const QString &name);
    /// In which currency amounts are shown from now on: --currency, or the one that was chosen on this device.
    /// InvalidArgument for one that the shop has no rate for, unless it is that of price limits.
    Status showIn(const Arguments &arguments);
    /// The variant that a name stands for: itself, or the default one of a product.
    Result<Id> variant(const QString &name);

private:
    Status unlock(const Arguments &arguments, bool needsAccount);

    std::unique_ptr<sync::Client> m_client;
    std::optional<QString> m_passphrase;
    storage::Database m_catalogue;
};

using CommandFunction = Result<Reply> (*)(Shop &, const Arguments &);

Result<Reply> loginCommand(Shop &shop, const Arguments &arguments);
Result<Reply> registerCommand(Shop &shop, const Arguments &arguments);
Result<Reply> logoutCommand(Shop &shop, const Arguments &arguments);
Result<Reply> syncCommand(Shop &shop, const Arguments &arguments);
Result<Reply> statusCommand(Shop &shop, const Arguments &arguments);
Result<Reply> searchCommand(Shop &shop, const Arguments &arguments);
Result<Reply> showCommand(Shop &shop, const Arguments &arguments);
Result<Reply> cartCommand(Shop &shop, const Arguments &arguments);
Result<Reply> wishlistCommand(Shop &shop, const Arguments &arguments);
Result<Reply> checkoutCommand(Shop &shop, const Arguments &arguments);
Result<Reply> ordersCommand(Shop &shop, const Arguments &arguments);
Result<Reply> queueCommand(Shop &shop, const Arguments &arguments);
Result<Reply> secretsCommand(Shop &shop, const Arguments &arguments);

/// Why personal data is locked, and what helps.
QString secretSentence(SecretState state);
/// From the standard input or the environment, when it was said so.
std::optional<QString> givenPassphrase(const Arguments &arguments);

} // namespace aura::cli
