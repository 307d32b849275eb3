// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/context.h"

#include <aura/domain/cart.h>
#include <aura/domain/operation.h>
#include <aura/ports/clock.h>
#include <aura/ports/transport.h>
#include <aura/testing/sign_snapshot.h>
#include <aura/wire/session_json.h>
#include <aura/wire/sync_json.h>

#include <QSet>
#include <QStringList>

#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace aura::sync::testing {

using namespace Qt::StringLiterals;

/// What goes wrong with one request.
enum class Fault {
    None,
    NotSent,      ///< The server never sees it, and the client knows.
    Lost,         ///< The server never sees it; the client only sees a time-out.
    AnswerLost,   ///< The server does it, its answer never arrives.
    Twice,        ///< The server gets it twice.
    Truncated,    ///< Half of the answer arrives.
    Portal,       ///< A page with status 200 from somebody else.
    Unauthorized, ///< 401
    Forbidden,
    Gone,
    TooMany, ///< 429 with Retry-After
    Broken,  ///< 500
    BadRequest,
    Silent, ///< No answer ever comes.
    TooOld, ///< 426
};

/// A small server with the real reducers and wire forms, reached through a transport that can misbehave.
class ScriptedServer final : public Transport {
public:
    explicit ScriptedServer(Executor &executor, const Clock &clock, IdGenerator &ids)
        : m_executor(executor)
        , m_clock(clock)
        , m_ids(ids) {}

    // What tests set up and look at.
    std::deque<std::pair<QString, Fault>> faults; ///< For the next requests whose path starts so.
    bool offline = false;
    Id user;
    QString password = u"secret"_s;
    Cart cart;
    std::map<Id, Order> orders;
    std::map<Id, OperationResult> results;
    std::map<Id, int> effects; ///< How often an operation took effect.
    std::function<std::optional<OperationResult>(const Operation &)> decide;
    QString epoch = u"e1"_s;
    int pageRows = 1'000;
    std::int64_t seq = 0;
    std::map<std::pair<QString, Id>, std::pair<std::int64_t, wire::PullRow>> log; ///< The user's scope.
    std::map<QByteArray, QByteArray> blobs;                                       ///< By their hash; perhaps not whole.
    QSet<QByteArray> refusedBlobs;
    qsizetype blobBytes = 0; ///< Taken so far.
    // Vendors and what they have.
    QList<Id> vendors; ///< For which the user works.
    std::map<Id, StockLevel> stock;
    std::map<Id, Product> products;
    std::map<Id, Review> reviews; ///< The user's own, by product.
    std::map<Id, std::map<std::pair<QString, Id>, std::pair<std::int64_t, wire::PullRow>>> vendorLogs;
    QList<std::pair<std::int64_t, Id>> acks;
    bool sendAcks = true;
    bool badChecksum = false;
    bool hasBuckets = true;
    int catalogueBuckets = 404; ///< With which status the public scope's parts are answered; there are none.
    QString catalogueEpoch = u"c1"_s;
    std::int64_t catalogueCursor = 0;
    std::uint64_t catalogueChecksum = 0;
    QList<std::pair<std::int64_t, wire::PullRow>> catalogueLog; ///< A row without data is a tombstone.
    std::function<void()> afterCataloguePage;                   ///< Once.
    std::optional<wire::SnapshotManifest> manifest;
    std::map<QString, QByteArray> files;
    qsizetype cutDownloadAt = -1;
    QStringList requests;
    QByteArray validRefresh = "r0";
    QByteArray validAccess = "a0";
    bool refuseRefresh = false;
    bool rotates = true; ///< False: the refresh token stays the same, as within the real server's grace.
    int refreshes = 0;
    QList<QList<Id>> pushes;
    QList<Id> acknowledged;

    Handle send(HttpRequest request, Done done) override;

    Handle download(HttpRequest request, DownloadSink &sink, Done done) override;
    void cancel(Handle handle) override {
        m_cancelled.insert(handle);
        m_streams.erase(handle);
    }

    /// What a backup of the server holds: everything but its tokens and the public catalogue.
    struct Backup {
        Cart cart;
        std::map<Id, Order> orders;
        std::map<Id, OperationResult> results;
        std::map<Id, int> effects;
        std::map<std::pair<QString, Id>, std::pair<std::int64_t, wire::PullRow>> log;
        QList<std::pair<std::int64_t, Id>> acks;
        std::int64_t seq = 0;
    };
    Backup backup() const { return {cart, orders, results, effects, log, acks, seq}; }
    void restore(const Backup &backup);

    // Streams of events.
    bool hasEvents = false; ///< Otherwise 404, as a server without them.
    std::size_t streams() const { return m_streams.size(); }
    QByteArray lastStreamBearer;
    void tell(const QByteArray &bytes);
    void poke(const QString &scope, std::int64_t number);
    void hangUp();

    /// A row of the user's scope is new or has changed.
    void touch(const QString &entity, const Id &id, std::int64_t rev, const QJsonObject &data) {
        log[{entity, id}] = {++seq, {entity, id, rev, data}};
    }

    void touchVendor(const Id &vendor, const QString &entity, const Id &id, std::int64_t rev, const QJsonObject &data) {
        vendorLogs[vendor][{entity, id}] = {++seq, {entity, id, rev, data}};
    }

    wire::UserProfile profile() const;

    /// Publishes `database` (a file) as the snapshot, compressed; `forms` names which.
    void publish(const QString &path, const QStringList &forms = {u"complete"_s});
    /// After a change of what a signature vouches for.
    void sign(char key = 'k') { aura::testing::signSnapshot(*manifest, key); }

    wire::SnapshotForm addFile(const QString &form, const QByteArray &plain);
    static HttpAnswer problem(int status, const char *code);

private:
    static HttpAnswer trouble(bool neverSent);
    static HttpAnswer json(const QByteArray &body, int status = 200);
    void openStream(Handle handle, const HttpRequest &request, DownloadSink &sink, Done done);
    void answer(Handle handle, Done done, HttpAnswer what);
    Fault takeFault(const QString &path);
    HttpAnswer serve(const HttpRequest &request);
    HttpAnswer tokens(int status);
    HttpAnswer pullCatalogue(std::int64_t cursor);
    HttpAnswer pull(const std::map<std::pair<QString, Id>, std::pair<std::int64_t, wire::PullRow>> &rows, bool own,
                    std::int64_t cursor, const QString &epochOfCursor);
    HttpAnswer takeBlob(const QByteArray &sha256, const HttpRequest &request);
    HttpAnswer push(const QByteArray &body);
    OperationResult perform(const Operation &operation);
    static bool isWork(const OperationArgs &args);
    static void refuse(OperationResult &result, const Error &error);
    void put(const Product &product);
    void work(const Operation &operation, OperationResult &result);

    struct Stream {
        DownloadSink *sink = nullptr;
        Done done;
    };

    Executor &m_executor;
    const Clock &m_clock;
    IdGenerator &m_ids;
    std::map<Handle, Stream> m_streams;
    Handle m_last = 0;
    QSet<Handle> m_cancelled;
    QSet<int> m_buckets; // of the request being served
    int m_tokens = 0;
};

} // namespace aura::sync::testing
