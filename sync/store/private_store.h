// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/client_file.h"
#include "store/sealed_file.h"
#include "store/sealer.h"

#include <aura/wire/sync_json.h>

#include <QSet>

#include <memory>
#include <optional>

namespace aura::sync {

/// A row of the server's truth as it was sent.
struct BaseRow {
    Id id;
    std::int64_t rev = 0;
    QJsonObject data;
};

/// Where the pulling of a scope stands.
struct ScopeState {
    QString epoch;           ///< Empty before the first pull.
    std::int64_t cursor = 0; ///< For the next request; of staged pages when there are any.
    bool fresh = true;       ///< The staged pages replace everything.
};

/// What applying a page did.
struct Applied {
    bool complete = false;                 ///< False: staged only, more pages are to come.
    QList<std::pair<QString, Id>> changed; ///< (entity, id)
    std::int64_t rows = 0;
};

/// The server's rows of the private scopes (store.db): rebuildable, so a damaged file is simply replaced. Pages of one
/// pull are staged and show all at once. Used by one thread.
class PrivateStore {
public:
    /// See openClientFile() and adoptSealer(). `sealer` must outlive the store.
    static Result<std::unique_ptr<PrivateStore>> open(const QString &path, const Sealer &sealer,
                                                      const FileContext &context);

    /// What opening the file would answer, without a key: see openClientFile().
    static Status check(const QString &path, const FileContext &context);

    Result<ScopeState> scope(const QString &name);
    /// Forgets the cursor and staged pages; the rows stay until a fresh pull has replaced them.
    Status restart(const QString &scope);
    /// The same, and the rows go too: for rows that cannot be read.
    Status forget(const QString &scope);
    /// Stages a page, and with its last one applies them all in one transaction. `confirmed` are operations known to
    /// be in the server's rows by then. Corrupt when the checksum does not fit; then nothing of the pull is kept.
    Result<Applied> apply(const QString &scope, const wire::PullResponse &page, const QList<Id> &confirmed);

    Result<QList<BaseRow>> rows(const QString &scope, const QString &entity);
    /// Operations whose effect is in the rows.
    Result<QSet<Id>> confirmed();
    Status forgetConfirmed(const QList<Id> &opIds);

    Result<QByteArray> value(std::string_view key);
    Status setValue(std::string_view key, QByteArrayView value);
    /// SecretsLocked when another process has sealed the file with a key that is not here.
    Result<bool> changedElsewhere();
    /// See holdsValuesOf().
    Result<bool> holds(const QByteArray &mark) { return holdsValuesOf(m_database, mark); }

private:
    PrivateStore(storage::Database database, const Sealer &sealer)
        : m_database(std::move(database))
        , m_sealer(sealer) {}

    /// Seals all values again. Within a transaction.
    Status rewrite(const SealAgain &again);
    Status stage(const QString &scope, const wire::PullResponse &page);
    Result<std::uint64_t> checksum(const QString &scope);

    storage::Database m_database;
    const Sealer &m_sealer;
    std::int64_t m_dataVersion = 0;
};

} // namespace aura::sync
