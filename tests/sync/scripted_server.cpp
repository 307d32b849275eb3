// SPDX-License-Identifier: Apache-2.0
#include "scripted_server.h"

#include <aura/testing/sign_snapshot.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>
#include <aura/wire/session_json.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonObject>
#include <QUrlQuery>

#include <zstd.h>

namespace aura::sync::testing {

using namespace Qt::StringLiterals;

Transport::Handle ScriptedServer::send(HttpRequest request, Done done) {
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

Transport::Handle ScriptedServer::download(HttpRequest request, DownloadSink &sink, Done done) {
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

void ScriptedServer::restore(const Backup &backup) {
    cart = backup.cart;
    orders = backup.orders;
    results = backup.results;
    effects = backup.effects;
    log = backup.log;
    acks = backup.acks;
    seq = backup.seq;
}

void ScriptedServer::tell(const QByteArray &bytes) {
    const auto streams = m_streams;
    for (const auto &[handle, stream] : streams) {
        m_executor.post([this, handle = handle, stream = stream, bytes] {
            if (m_streams.contains(handle))
                (void)stream.sink->write(bytes);
        });
    }
}

void ScriptedServer::poke(const QString &scope, std::int64_t number) {
    tell("event: poke\ndata: " + wire::toBytes(QJsonObject{{u"scope"_s, scope}, {u"seq"_s, qint64{number}}}) + "\n\n");
}

void ScriptedServer::hangUp() {
    const auto streams = std::exchange(m_streams, {});
    for (const auto &[handle, stream] : streams) {
        m_executor.post([this, handle = handle, stream = stream] {
            if (!m_cancelled.contains(handle))
                stream.done(trouble(false));
        });
    }
}

wire::UserProfile ScriptedServer::profile() const {
    return {user, u"Ada"_s, u"ada@example.org"_s, vendors.isEmpty() ? u"customer"_s : u"vendor"_s, vendors, 1};
}

void ScriptedServer::publish(const QString &path, const QStringList &forms) {
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

wire::SnapshotForm ScriptedServer::addFile(const QString &form, const QByteArray &plain) {
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(plain.size()))), 0);
    packed.resize(static_cast<qsizetype>(ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()),
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

HttpAnswer ScriptedServer::problem(int status, const char *code) {
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/problem+json";
    answer.body = wire::toBytes(QJsonObject{{u"code"_s, QString::fromLatin1(code)}});
    return answer;
}

HttpAnswer ScriptedServer::trouble(bool neverSent) {
    HttpAnswer answer;
    answer.failure = {ErrorCode::Unavailable, u"no network"_s};
    answer.neverSent = neverSent;
    return answer;
}

HttpAnswer ScriptedServer::json(const QByteArray &body, int status) {
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = body;
    return answer;
}

void ScriptedServer::openStream(Handle handle, const HttpRequest &request, DownloadSink &sink, Done done) {
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

void ScriptedServer::answer(Handle handle, Done done, HttpAnswer what) {
    m_executor.post([this, handle, done = std::move(done), what = std::move(what)] {
        if (!m_cancelled.contains(handle))
            done(what);
    });
}

Fault ScriptedServer::takeFault(const QString &path) {
    for (auto it = faults.begin(); it != faults.end(); ++it) {
        if (path.startsWith(it->first)) {
            const auto fault = it->second;
            faults.erase(it);
            return fault;
        }
    }
    return Fault::None;
}

HttpAnswer ScriptedServer::serve(const HttpRequest &request) {
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
    const bool isPublic = query.queryItemValue(u"scope"_s) == "catalogue"_L1;
    if (path == "/api/v1/sync/pull"_L1 && isPublic)
        return pullCatalogue(query.queryItemValue(u"cursor"_s).toLongLong());
    if (path == "/api/v1/sync/buckets"_L1 && isPublic)
        return problem(catalogueBuckets, "not_now");
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

HttpAnswer ScriptedServer::tokens(int status) {
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

HttpAnswer ScriptedServer::pullCatalogue(std::int64_t cursor) {
    wire::PullResponse page;
    page.epoch = catalogueEpoch;
    page.next = cursor;
    for (const auto &[at, row] : catalogueLog) {
        if (at <= cursor)
            continue;
        if (page.rows.size() + page.tombstones.size() == pageRows) {
            page.hasMore = true;
            break;
        }
        if (row.data.isEmpty())
            page.tombstones.append({row.entity, row.id});
        else
            page.rows.append(row);
        page.next = at;
    }
    page.checksum = catalogueChecksum;
    if (const auto hook = std::exchange(afterCataloguePage, nullptr))
        hook();
    return json(wire::toBytes(page));
}

HttpAnswer ScriptedServer::pull(const std::map<std::pair<QString, Id>, std::pair<std::int64_t, wire::PullRow>> &rows,
                                bool own, std::int64_t cursor, const QString &epochOfCursor) {
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

HttpAnswer ScriptedServer::takeBlob(const QByteArray &sha256, const HttpRequest &request) {
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

} // namespace aura::sync::testing
