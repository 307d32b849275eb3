// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/operation.h>
#include <aura/wire/json_reader.h>
#include <aura/wire/json_writer.h>

#include <array>
#include <functional>

namespace aura::wire {

inline constexpr qsizetype mostOperationsPerPush = 500;
inline constexpr qsizetype mostAcknowledgedPerPush = 2'000;

/// The arguments alone, as the outbox stores them: in their newest version (newestVersion()).
QByteArray operationArgsToBytes(const OperationArgs &args);
/// Reads the arguments of a kind and version; those of an older version are lifted to the newest one. UnknownArgs for a
/// kind or version this software does not know; InvalidArgument when known arguments are malformed.
Result<OperationArgs> operationArgsFromBytes(const QString &kind, int version, QByteArrayView json);

QJsonObject toJson(const Operation &operation);
/// An operation of an unknown kind is read as UnknownArgs; malformed ones are InvalidArgument.
Result<Operation> operationFromJson(const QJsonObject &object);

QJsonObject toJson(const OperationResult &result);
Result<OperationResult> operationResultFromJson(const QJsonObject &object);

/// POST /api/v1/sync/push
struct PushRequest {
    Id deviceId;
    QList<QJsonObject> operations; ///< Still encoded: one malformed operation must not spoil the others.
    /// What the device's clock shows as the envelope leaves; 0 when it does not say. The times in the operations are by
    /// the same clock, which may be years off.
    UnixMillis sentAt = 0;
    /// Operations whose results the device has stored: the server may forget the results (never the ids). May come
    /// without operations.
    QList<Id> acknowledged;
};
QByteArray toBytes(const Id &deviceId, const QList<Operation> &operations, UnixMillis sentAt = 0,
                   const QList<Id> &acknowledged = {});
Result<PushRequest> pushRequestFromBytes(QByteArrayView bytes);

struct PushResponse {
    QList<OperationResult> results; ///< One for each operation, in their order.
    UnixMillis serverTime = 0;
};
QByteArray toBytes(const PushResponse &response);
Result<PushResponse> pushResponseFromBytes(QByteArrayView bytes);

/// One changed row of a scope. Entities of the catalogue scope: "vendor", "category", "product", "review",
/// "availability" (id: the variant's; data {"availability": "low"}), "rates" (the shop's only table of exchange rates,
/// under ratesRowId()). "availability" and "rates" have the revision 0 and count in no checksum. Of a user's scope:
/// "cart", "order", "user", and "review" (the person's own, in whatever state). Of a vendor's scope: "vendor",
/// "product" (in every state), "stock" (id: the variant's), "ledger" (the end of a variant's, by its id), "order" (the
/// vendor's part), "review" (of the vendor's products), "member" (who works there) and "shop" (its settings, by the
/// vendor's id).
struct PullRow {
    QString entity;
    Id id;
    std::int64_t rev = 0;
    QJsonObject data; ///< As toJson() of the entity writes it.
};

/// By which the row "rates" of the catalogue scope goes.
Id ratesRowId();

struct Tombstone {
    QString entity;
    Id id;
};

/// GET /api/v1/sync/pull?scope=&cursor=&limit=
struct PullResponse {
    QString epoch;
    QList<PullRow> rows;
    QList<Tombstone> tombstones;
    QList<Id> acks;        ///< Operations of this user's devices that took effect within this page.
    std::int64_t next = 0; ///< The cursor for the next call.
    bool hasMore = false;
    std::uint64_t checksum = 0; ///< Sum of rowChecksum() over the whole scope at `next`; only when hasMore is false.
    UnixMillis serverTime = 0;
};
/// A PullResponse, written as its rows come.
class PullPageWriter {
public:
    /// `expected` is how many bytes it may have.
    explicit PullPageWriter(std::size_t expected = 0);

    void addRow(QStringView entity, const Id &id, std::int64_t rev, const QJsonObject &data);
    /// `write` writes the row's data as one value and gives true, or writes nothing and gives false: then the row is a
    /// tombstone.
    Status addRow(QStringView entity, const Id &id, std::int64_t rev,
                  const std::function<Result<bool>(JsonWriter &)> &write);
    void addTombstone(QStringView entity, const Id &id) { m_tombstones.append({entity.toString(), id}); }
    /// There is more to come when there is no `checksum`.
    QByteArray finish(QStringView epoch, const QList<Id> &acks, std::int64_t next,
                      std::optional<std::uint64_t> checksum, UnixMillis serverTime);

private:
    void writeRow(QStringView entity, const Id &id, std::int64_t rev, std::string_view data);

    JsonWriter m_json;
    JsonWriter m_data; // of one row
    QList<Tombstone> m_tombstones;
};

/// Sets the time of a page that a PullPageWriter made.
void stampPullPage(QByteArray &page, UnixMillis serverTime);
QByteArray toBytes(const PullResponse &response);
Result<PullResponse> pullResponseFromBytes(QByteArrayView bytes);

/// GET /api/v1/sync/buckets?scope=
struct BucketSums {
    QString epoch;
    std::int64_t cursor = 0; ///< A client compares when it stands here.
    /// The sum of rowChecksum() over the rows of each part of the scope, told apart by checksumBucket().
    std::array<std::uint64_t, checksumBuckets> buckets{};
};
QByteArray toBytes(const BucketSums &sums);
Result<BucketSums> bucketSumsFromBytes(QByteArrayView bytes);

struct SnapshotForm {
    QString form; ///< "complete" or "bare"
    QString url;  ///< Relative to the server's root; names the file by its hash.
    std::int64_t bytes = 0;
    std::int64_t unpackedBytes = 0;
    QByteArray sha256; ///< Of the compressed file.
    /// Ed25519 of signedStatement(), 64 bytes; empty when the server does not sign.
    QByteArray signature{};
};

/// GET /api/v1/sync/catalogue/snapshot
struct SnapshotManifest {
    QString epoch;
    std::int64_t cursor = 0;
    int schema = 0;
    QList<SnapshotForm> forms;
    QByteArray publicKey{}; ///< Ed25519, 32 bytes; empty when the server does not sign.
};
/// What the server's signature of a form vouches for: which history and state the file is of, and its bytes.
QByteArray signedStatement(const SnapshotManifest &manifest, const SnapshotForm &form);
QByteArray toBytes(const SnapshotManifest &manifest);
Result<SnapshotManifest> snapshotManifestFromBytes(QByteArrayView bytes);

} // namespace aura::wire
