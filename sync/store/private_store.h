// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/client_file.h"
#include "store/sealed_file.h"
#include "store/sealer.h"

#include <aura/wire/sync_json.h>

#include <QHash>
#include <QSet>

#include <array>
#include <memory>
#include <optional>
#include <set>

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

/// The last page of a scope's pull.
struct LastPage {
    QString scope;
    wire::PullResponse page;
};

/// What the repair of a scope brings: all rows that the server has in some of its parts (checksumBucket()).
struct Repair {
    QString scope;
    std::set<int> buckets;
    QList<wire::PullRow> rows;
    std::uint64_t checksum = 0; ///< Of the whole scope.
};

/// What applying a pull did.
struct Applied {
    QStringList mismatched; ///< Scopes whose checksums do not fit; when there are any, nothing was applied.
    QList<std::pair<QString, Id>> changed; ///< (entity, id)
    std::int64_t rows = 0;
};

/// The server's rows of the private scopes (store.db): rebuildable, so a damaged file is simply replaced. Pages of one
/// pull are staged and show all at once, those of all scopes together. Used by one thread.
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
    /// Keeps a page that is not its scope's last one until apply(), and moves the cursor for the next request.
    Status stage(const QString &scope, const wire::PullResponse &page);
    /// The operations named by what is staged of a scope.
    Result<QSet<Id>> stagedAcks(const QString &scope);
    /// Applies what is staged of these scopes, and their last pages, in one transaction; then repairs. `confirmed` are
    /// operations known to be in the server's rows by then.
    Result<Applied> apply(const QList<LastPage> &pages, const QList<Id> &confirmed, const QList<Repair> &repairs = {});
    /// The sums of a scope's parts as they would be with the pull applied; nothing changes.
    Result<std::array<std::uint64_t, checksumBuckets>> bucketSums(const LastPage &last);
    /// Removes a scope with its rows.
    Status drop(const QString &scope);
    /// The scopes of which there is anything.
    Result<QStringList> scopes();

    Result<QList<BaseRow>> rows(const QString &scope, const QString &entity);
    /// Of rows(), without reading what is in them.
    Result<QList<Id>> ids(const QString &scope, const QString &entity);
    Result<std::optional<BaseRow>> row(const QString &scope, const QString &entity, const Id &id);
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
    Status writeStaged(const QString &scope, const wire::PullResponse &page);
    Result<Applied> applyAll(const QList<LastPage> &pages, const QList<Id> &confirmed, const QList<Repair> &repairs);
    Status applyScope(const LastPage &last, const Repair *repair, Applied &applied);
    Status mergeStaged(const LastPage &last, Applied &applied);
    Status replaceBuckets(const Repair &repair, Applied &applied);
    Result<std::uint64_t> checksum(const QString &scope);

    storage::Database m_database;
    const Sealer &m_sealer;
    std::int64_t m_dataVersion = 0;
    // Summed up once, then kept in step with what is applied.
    QHash<QString, std::uint64_t> m_sums;
};

} // namespace aura::sync
