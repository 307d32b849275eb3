// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync_core.h"

#include <aura/storage/catalogue_schema.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/sync/secret_stores.h>
#include <aura/testing/fake_ports.h>
#include <aura/testing/sign_snapshot.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>
#include <aura/wire/session_json.h>
#include <aura/wire/sync_json.h>

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <zstd.h>

#include <deque>
#include <map>

namespace aura::sync::testing {

using namespace Qt::StringLiterals;

/// Tasks run when the test says so, background work at once.
class ManualExecutor final : public Executor {
public:
    void post(std::function<void()> task) override { m_tasks->push_back(std::move(task)); }
    Poster poster() override {
        return [tasks = m_tasks](std::function<void()> task) { tasks->push_back(std::move(task)); };
    }
    void background(std::function<Status()> work, std::function<void(Status)> done) override {
        auto status = work();
        post([done, status] { done(status); });
    }
    bool runOne() {
        if (m_tasks->empty())
            return false;
        auto task = std::move(m_tasks->front());
        m_tasks->pop_front();
        task();
        return true;
    }
    void clear() { m_tasks->clear(); }

private:
    std::shared_ptr<std::deque<std::function<void()>>> m_tasks = std::make_shared<std::deque<std::function<void()>>>();
};

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
    QString catalogueEpoch = u"c1"_s;
    std::int64_t catalogueCursor = 0;
    std::uint64_t catalogueChecksum = 0;
    QList<std::pair<std::int64_t, wire::PullRow>> catalogueLog;
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

    Handle send(HttpRequest request, Done done) override {
        const auto handle = ++m_last;
        requests.append(request.path);
        if (offline) {
            answer(handle, std::move(done), trouble(true));
            return handle;
        }
        switch (takeFault(request.path)) {
        case Fault::None:
            answer(handle, std::move(done), serve(request));
            break;
        case Fault::NotSent:
            answer(handle, std::move(done), trouble(true));
            break;
        case Fault::Lost:
            answer(handle, std::move(done), trouble(false));
            break;
        case Fault::AnswerLost:
            (void)serve(request);
            answer(handle, std::move(done), trouble(false));
            break;
        case Fault::Twice:
            (void)serve(request);
            answer(handle, std::move(done), serve(request));
            break;
        case Fault::Truncated: {
            auto half = serve(request);
            half.body.truncate(half.body.size() / 2);
            answer(handle, std::move(done), half);
            break;
        }
        case Fault::Portal: {
            HttpAnswer page;
            page.status = 200;
            page.contentType = "text/html";
            page.body = "<html>Welcome to the hotel</html>";
            answer(handle, std::move(done), page);
            break;
        }
        case Fault::Unauthorized:
            answer(handle, std::move(done), problem(401, "auth_required"));
            break;
        case Fault::Forbidden:
            answer(handle, std::move(done), problem(403, "permission_denied"));
            break;
        case Fault::Gone:
            answer(handle, std::move(done), problem(410, "conflict"));
            break;
        case Fault::TooMany: {
            auto busy = problem(429, "rate_limited");
            busy.retryAfterSeconds = 7;
            answer(handle, std::move(done), busy);
            break;
        }
        case Fault::Broken:
            answer(handle, std::move(done), problem(500, "internal"));
            break;
        case Fault::BadRequest:
            answer(handle, std::move(done), problem(422, "invalid_argument"));
            break;
        case Fault::Silent:
            break;
        case Fault::TooOld:
            answer(handle, std::move(done), problem(426, "newer_version"));
            break;
        }
        return handle;
    }

    Handle download(HttpRequest request, DownloadSink &sink, Done done) override {
        const auto handle = ++m_last;
        requests.append(request.path + u" from "_s + QString::number(request.rangeFrom));
        if (offline) {
            answer(handle, std::move(done), trouble(true));
            return handle;
        }
        if (request.path == "/api/v1/events"_L1) {
            openStream(handle, request, sink, std::move(done));
            return handle;
        }
        m_executor.post([this, handle, request, &sink, done = std::move(done)] {
            if (m_cancelled.contains(handle))
                return;
            const auto file = files.find(request.path);
            if (file == files.end()) {
                done(problem(404, "not_found"));
                return;
            }
            HttpAnswer good;
            good.status = request.rangeFrom > 0 ? 206 : 200;
            if (takeFault(request.path) == Fault::Portal) {
                const auto begun = sink.begin(0, "text/html");
                HttpAnswer failed;
                failed.failure = begun ? Error{} : begun.error();
                done(begun ? good : failed);
                return;
            }
            auto taken = sink.begin(request.rangeFrom, "application/zstd");
            constexpr qsizetype piece = 10'000;
            for (auto at = static_cast<qsizetype>(request.rangeFrom); taken && at < file->second.size(); at += piece) {
                if (cutDownloadAt >= 0 && at >= cutDownloadAt) {
                    cutDownloadAt = -1;
                    done(trouble(false));
                    return;
                }
                taken = sink.write(QByteArrayView(file->second).sliced(at, std::min(piece, file->second.size() - at)));
                if (m_cancelled.contains(handle))
                    return;
            }
            if (!taken) {
                good.status = 0;
                good.failure = taken.error();
            }
            done(good);
        });
        return handle;
    }

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
    void restore(const Backup &backup) {
        cart = backup.cart;
        orders = backup.orders;
        results = backup.results;
        effects = backup.effects;
        log = backup.log;
        acks = backup.acks;
        seq = backup.seq;
    }

    // Streams of events.
    bool hasEvents = false; ///< Otherwise 404, as a server without them.
    std::size_t streams() const { return m_streams.size(); }
    QByteArray lastStreamBearer;
    void tell(const QByteArray &bytes) {
        const auto streams = m_streams;
        for (const auto &[handle, stream] : streams) {
            m_executor.post([this, handle = handle, stream = stream, bytes] {
                if (m_streams.contains(handle))
                    (void)stream.sink->write(bytes);
            });
        }
    }
    void poke(const QString &scope, std::int64_t number) {
        tell("event: poke\ndata: " + wire::toBytes(QJsonObject{{u"scope"_s, scope}, {u"seq"_s, qint64{number}}}) +
             "\n\n");
    }
    void hangUp() {
        const auto streams = std::exchange(m_streams, {});
        for (const auto &[handle, stream] : streams) {
            m_executor.post([this, handle = handle, stream = stream] {
                if (!m_cancelled.contains(handle))
                    stream.done(trouble(false));
            });
        }
    }

    /// A row of the user's scope is new or has changed.
    void touch(const QString &entity, const Id &id, std::int64_t rev, const QJsonObject &data) {
        log[{entity, id}] = {++seq, {entity, id, rev, data}};
    }

    void touchVendor(const Id &vendor, const QString &entity, const Id &id, std::int64_t rev, const QJsonObject &data) {
        vendorLogs[vendor][{entity, id}] = {++seq, {entity, id, rev, data}};
    }

    wire::UserProfile profile() const {
        return {user, u"Ada"_s, u"ada@example.org"_s, vendors.isEmpty() ? u"customer"_s : u"vendor"_s, vendors, 1};
    }

    /// Publishes `database` (a file) as the snapshot, compressed; `forms` names which.
    void publish(const QString &path, const QStringList &forms = {u"complete"_s}) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(path));
        wire::SnapshotManifest fresh;
        fresh.epoch = catalogueEpoch;
        fresh.cursor = catalogueCursor;
        fresh.schema = 1;
        for (const auto &form : forms)
            fresh.forms.append(addFile(form, file.readAll()));
        aura::testing::signSnapshot(fresh);
        manifest = fresh;
    }
    /// After a change of what a signature vouches for.
    void sign(char key = 'k') { aura::testing::signSnapshot(*manifest, key); }

    wire::SnapshotForm addFile(const QString &form, const QByteArray &plain) {
        QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(plain.size()))), 0);
        packed.resize(
            static_cast<qsizetype>(ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()),
                                                 plain.constData(), static_cast<std::size_t>(plain.size()), 3)));
        wire::SnapshotForm entry;
        entry.form = form;
        entry.sha256 = QCryptographicHash::hash(packed, QCryptographicHash::Sha256);
        entry.url = u"/api/v1/sync/files/"_s + QString::fromLatin1(entry.sha256.toHex());
        entry.bytes = packed.size();
        entry.unpackedBytes = plain.size();
        files[entry.url] = packed;
        return entry;
    }

    static HttpAnswer problem(int status, const char *code) {
        HttpAnswer answer;
        answer.status = status;
        answer.contentType = "application/problem+json";
        answer.body = wire::toBytes(QJsonObject{{u"code"_s, QString::fromLatin1(code)}});
        return answer;
    }

private:
    static HttpAnswer trouble(bool neverSent) {
        HttpAnswer answer;
        answer.failure = {ErrorCode::Unavailable, u"no network"_s};
        answer.neverSent = neverSent;
        return answer;
    }
    static HttpAnswer json(const QByteArray &body, int status = 200) {
        HttpAnswer answer;
        answer.status = status;
        answer.contentType = "application/json";
        answer.body = body;
        return answer;
    }

    void openStream(Handle handle, const HttpRequest &request, DownloadSink &sink, Done done) {
        const auto fault = takeFault(request.path);
        if (fault == Fault::Silent) {
            m_streams.emplace(handle, Stream{&sink, std::move(done)});
            return;
        }
        if (!hasEvents) {
            answer(handle, std::move(done), problem(404, "not_found"));
            return;
        }
        if (fault == Fault::Unauthorized || (!request.bearer.isEmpty() && request.bearer != validAccess)) {
            answer(handle, std::move(done), problem(401, "auth_required"));
            return;
        }
        lastStreamBearer = request.bearer;
        m_executor.post([this, handle, fault, &sink, done = std::move(done)] {
            if (m_cancelled.contains(handle))
                return;
            const auto begun = sink.begin(0, fault == Fault::Portal ? "text/html" : "text/event-stream; charset=utf-8");
            if (begun) {
                m_streams.emplace(handle, Stream{&sink, done});
                return;
            }
            HttpAnswer refused;
            refused.failure = begun.error();
            done(refused);
        });
    }

    void answer(Handle handle, Done done, HttpAnswer what) {
        m_executor.post([this, handle, done = std::move(done), what = std::move(what)] {
            if (!m_cancelled.contains(handle))
                done(what);
        });
    }

    Fault takeFault(const QString &path) {
        for (auto it = faults.begin(); it != faults.end(); ++it) {
            if (path.startsWith(it->first)) {
                const auto fault = it->second;
                faults.erase(it);
                return fault;
            }
        }
        return Fault::None;
    }

    HttpAnswer serve(const HttpRequest &request) {
        const auto path = request.path.section(u'?', 0, 0);
        const QUrlQuery query(request.path.section(u'?', 1));
        if (path == "/api/v1/auth/login"_L1 || path == "/api/v1/auth/register"_L1) {
            const auto purpose = path.endsWith(u'r') ? wire::CredentialsFor::Register : wire::CredentialsFor::Login;
            const auto credentials = wire::credentialsFromBytes(request.body, purpose);
            if (!credentials || credentials->password != password)
                return problem(401, "auth_required");
            return tokens(purpose == wire::CredentialsFor::Register ? 201 : 200);
        }
        if (path == "/api/v1/auth/refresh"_L1) {
            ++refreshes;
            const auto body = wire::refreshRequestFromBytes(request.body);
            if (!body || body->refreshToken != validRefresh || refuseRefresh)
                return problem(401, "auth_required");
            return tokens(200);
        }
        if (path == "/api/v1/auth/logout"_L1) {
            HttpAnswer empty;
            empty.status = 204;
            return empty;
        }
        if (path == "/api/v1/sync/catalogue/snapshot"_L1)
            return manifest ? json(wire::toBytes(*manifest)) : problem(503, "unavailable");
        if (path == "/api/v1/sync/pull"_L1 && query.queryItemValue(u"scope"_s) == "catalogue"_L1)
            return pullCatalogue(query.queryItemValue(u"cursor"_s).toLongLong());
        if (request.bearer != validAccess)
            return problem(401, "auth_required");
        if (path.startsWith("/api/v1/blobs/"_L1))
            return takeBlob(QByteArray::fromHex(path.section(u'/', -1).toLatin1()), request);
        if (path == "/api/v1/sync/buckets"_L1) {
            wire::BucketSums sums;
            sums.epoch = epoch;
            sums.cursor = seq;
            for (const auto &[key, entry] : log)
                sums.buckets[static_cast<std::size_t>(checksumBucket(entry.second.id))] +=
                    rowChecksum(entry.second.entity, entry.second.id, entry.second.rev);
            return hasBuckets ? json(wire::toBytes(sums)) : problem(404, "not_found");
        }
        m_buckets.clear();
        for (const auto &bucket : query.queryItemValue(u"buckets"_s).split(u',', Qt::SkipEmptyParts))
            m_buckets.insert(bucket.toInt());
        if (path == "/api/v1/sync/pull"_L1) {
            const auto scope = query.queryItemValue(u"scope"_s);
            const auto cursor = query.queryItemValue(u"cursor"_s).toLongLong();
            const auto ofEpoch = query.queryItemValue(u"epoch"_s);
            if (scope == u"user:"_s + user.toString())
                return pull(log, true, cursor, ofEpoch);
            const auto vendor = Id::parse(scope.section(u':', 1)).value_or(Id{});
            if (scope.startsWith(u"vendor:"_s) && vendors.contains(vendor))
                return pull(vendorLogs[vendor], false, cursor, ofEpoch);
            return problem(403, "permission_denied");
        }
        if (path == "/api/v1/sync/push"_L1)
            return push(request.body);
        return problem(404, "not_found");
    }

    HttpAnswer tokens(int status) {
        const auto serial = QByteArray::number(++m_tokens);
        validAccess = "access-token-" + serial;
        if (rotates)
            validRefresh = "refresh-token-" + serial;
        wire::SessionTokens answer;
        answer.accessToken = validAccess;
        answer.refreshToken = validRefresh;
        answer.expiresInSeconds = 900;
        answer.user = profile();
        return json(wire::toBytes(answer), status);
    }

    HttpAnswer pullCatalogue(std::int64_t cursor) {
        wire::PullResponse page;
        page.epoch = catalogueEpoch;
        page.next = cursor;
        for (const auto &[at, row] : catalogueLog) {
            if (at <= cursor)
                continue;
            if (page.rows.size() == pageRows) {
                page.hasMore = true;
                break;
            }
            page.rows.append(row);
            page.next = at;
        }
        page.checksum = catalogueChecksum;
        return json(wire::toBytes(page));
    }

    HttpAnswer pull(const std::map<std::pair<QString, Id>, std::pair<std::int64_t, wire::PullRow>> &rows, bool own,
                    std::int64_t cursor, const QString &epochOfCursor) {
        if (cursor > seq || (!epochOfCursor.isEmpty() && epochOfCursor != epoch))
            return problem(410, "cursor_gone");
        std::map<std::int64_t, wire::PullRow> bySeq;
        std::uint64_t sum = badChecksum ? 1 : 0;
        for (const auto &[key, entry] : rows) {
            sum += rowChecksum(entry.second.entity, entry.second.id, entry.second.rev);
            const bool wanted = m_buckets.isEmpty() || m_buckets.contains(checksumBucket(entry.second.id));
            if (entry.first > cursor && wanted)
                bySeq.insert(entry);
        }
        wire::PullResponse page;
        page.epoch = epoch;
        page.next = cursor;
        for (const auto &[at, row] : bySeq) {
            if (page.rows.size() == pageRows) {
                page.hasMore = true;
                break;
            }
            page.rows.append(row);
            page.next = at;
        }
        if (!page.hasMore)
            page.next = seq;
        if (sendAcks && own) {
            for (const auto &[at, id] : acks) {
                if (at > cursor && at <= page.next)
                    page.acks.append(id);
            }
        }
        page.checksum = sum;
        page.serverTime = m_clock.now();
        return json(wire::toBytes(page));
    }

    HttpAnswer takeBlob(const QByteArray &sha256, const HttpRequest &request) {
        const auto total = request.contentRange.mid(request.contentRange.indexOf('/') + 1).toLongLong();
        const auto offset = request.contentRange.mid(6).split('-').first().toLongLong();
        auto &held = blobs[sha256];
        if (refusedBlobs.contains(sha256))
            return problem(415, "not_a_picture");
        const auto progress = [&](int status) {
            return json(wire::toBytes(QJsonObject{{u"received"_s, qint64{held.size()}}, {u"bytes"_s, qint64{total}}}),
                        status);
        };
        if (!request.body.isEmpty()) {
            if (offset != held.size())
                return progress(409);
            held += request.body;
            blobBytes += request.body.size();
        }
        if (held.size() < total)
            return progress(202);
        if (QCryptographicHash::hash(held, QCryptographicHash::Sha256) != sha256) {
            held.clear();
            return problem(422, "hash_mismatch");
        }
        return progress(201);
    }

    HttpAnswer push(const QByteArray &body) {
        const auto request = wire::pushRequestFromBytes(body);
        if (!request)
            return problem(400, "invalid_argument");
        wire::PushResponse response;
        response.serverTime = m_clock.now();
        QList<Id> ids;
        for (const auto &object : request->operations) {
            const auto operation = wire::operationFromJson(object);
            if (!operation)
                qFatal("malformed operation: %s", qPrintable(operation.error().detail));
            ids.append(operation->opId);
            response.results.append(perform(*operation));
        }
        pushes.append(ids);
        for (const auto &id : request->acknowledged)
            acknowledged.append(id);
        return json(wire::toBytes(response));
    }

    OperationResult perform(const Operation &operation) {
        if (const auto known = results.find(operation.opId); known != results.end()) {
            auto again = known->second;
            if (again.status == OperationStatus::Applied)
                again.status = OperationStatus::Duplicate;
            return again;
        }
        OperationResult result;
        result.opId = operation.opId;
        if (decide) {
            if (const auto decided = decide(operation)) {
                result = *decided;
                result.opId = operation.opId;
                if (result.status != OperationStatus::Deferred)
                    results[operation.opId] = result;
                return result;
            }
        }
        if (!operation.prev.isNil() && !results.contains(operation.prev)) {
            result.status = OperationStatus::Deferred;
            result.code = ErrorCode::Conflict;
            return result;
        }
        for (const auto &need : operation.deps) {
            const auto needed = results.find(need);
            if (needed == results.end() || needed->second.status != OperationStatus::Applied) {
                result.status = OperationStatus::Deferred;
                result.code = ErrorCode::NotFound;
                return result;
            }
        }
        result.status = OperationStatus::Applied;
        if (isWork(operation.args)) {
            work(operation, result);
            if (result.status == OperationStatus::Applied) {
                ++effects[operation.opId];
                acks.append({++seq, operation.opId});
            }
            if (result.status != OperationStatus::Deferred)
                results[operation.opId] = result;
            return result;
        }
        ++effects[operation.opId];
        cart = foldCart(cart, {operation});
        cart.rev += 1;
        if (cart.id.isNil())
            cart.id = m_ids.next();
        touch(u"cart"_s, cart.id, cart.rev, wire::toJson(cart));
        if (std::holds_alternative<OrderSubmit>(operation.args)) {
            auto placed = queuedOrders(operation, {}, TaxPolicy{});
            for (auto &order : placed) {
                order.state = OrderState::Placed;
                order.number = u"A-%1"_s.arg(orders.size() + 1);
                order.userId = user;
                order.rev = 1;
                orders[order.id] = order;
                touch(u"order"_s, order.id, order.rev, wire::toJson(order));
            }
            result.orders = placed;
        }
        acks.append({seq, operation.opId});
        results[operation.opId] = result;
        return result;
    }

    static bool isWork(const OperationArgs &args) {
        return std::holds_alternative<StockAdjust>(args) || std::holds_alternative<StockCount>(args) ||
               std::holds_alternative<ProductCreate>(args) || std::holds_alternative<ProductPatch>(args) ||
               std::holds_alternative<MediaAttach>(args) || std::holds_alternative<OrderTransition>(args) ||
               std::holds_alternative<ReviewPut>(args);
    }

    static void refuse(OperationResult &result, const Error &error) {
        result.status = OperationStatus::Rejected;
        result.code = error.code;
        result.detail = error.detail;
    }

    void put(const Product &product) {
        products[product.id] = product;
        touchVendor(product.vendorId, u"product"_s, product.id, product.rev,
                    wire::toJson(product, wire::Audience::Vendor));
    }

    void work(const Operation &operation, OperationResult &result) {
        const auto at = m_clock.now();
        if (const auto *adjust = std::get_if<StockAdjust>(&operation.args)) {
            auto &level = stock[adjust->variantId];
            if (const auto done = apply(level, *adjust, at); !done)
                return refuse(result, done.error());
            ++level.rev;
            level.ledgerSeq = ++seq;
            touchVendor(level.vendorId, u"stock"_s, level.variantId, level.rev, wire::toJson(level));
        } else if (const auto *create = std::get_if<ProductCreate>(&operation.args)) {
            auto product = productFrom(*create, at);
            if (!product)
                return refuse(result, product.error());
            product->rev = 1;
            put(*product);
            for (const auto &variant : product->variants) {
                auto &level = stock[variant.id];
                level.variantId = variant.id;
                level.productId = product->id;
                level.vendorId = product->vendorId;
            }
        } else if (const auto *patch = std::get_if<ProductPatch>(&operation.args)) {
            auto product = products[patch->productId];
            const auto conflicts = apply(product, *patch, at);
            if (!conflicts)
                return refuse(result, conflicts.error());
            if (!conflicts->isEmpty()) {
                result.status = OperationStatus::Conflict;
                result.code = ErrorCode::Conflict;
                result.fields = *conflicts;
                return;
            }
            ++product.rev;
            put(product);
        } else if (const auto *step = std::get_if<OrderTransition>(&operation.args)) {
            auto &order = orders[step->orderId];
            const bool vendor = vendors.contains(order.vendorId);
            if (const auto moved = apply(order, *step, vendor ? OrderActor::Vendor : OrderActor::Customer, at); !moved)
                return refuse(result, moved.error());
            ++order.rev;
            if (vendor)
                touchVendor(order.vendorId, u"order"_s, order.id, order.rev, wire::toJson(order));
            else
                touch(u"order"_s, order.id, order.rev, wire::toJson(order));
        } else if (const auto *review = std::get_if<ReviewPut>(&operation.args)) {
            const auto known = reviews.find(review->productId);
            auto now = known == reviews.end() ? std::nullopt : std::optional(known->second);
            if (const auto changed = apply(now, *review, at); !changed)
                return refuse(result, changed.error());
            ++now->rev;
            reviews[review->productId] = *now;
            touch(u"review"_s, now->id, now->rev, wire::toJson(*now));
        } else if (const auto *attach = std::get_if<MediaAttach>(&operation.args)) {
            const auto &sha256 = attach->picture.sha256;
            const auto blob = blobs.find(sha256);
            if (blob == blobs.end() || QCryptographicHash::hash(blob->second, QCryptographicHash::Sha256) != sha256) {
                result.status = OperationStatus::Deferred;
                result.code = ErrorCode::NotFound;
                return;
            }
            auto product = products[attach->productId];
            if (const auto done = apply(product, *attach, at); !done)
                return refuse(result, done.error());
            ++product.rev;
            put(product);
        } else {
            refuse(result, {ErrorCode::InvalidArgument, u"not taught"_s});
        }
    }

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
