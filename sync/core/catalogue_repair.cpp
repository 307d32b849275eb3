// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue_repair.h"

#include "core/answers.h"

#include <aura/domain/operation.h>

#include <QUrl>

#include <algorithm>
#include <numeric>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int repairPageRows = 1'000;
// A snapshot comes as quickly as a quarter of its rows one by one.
constexpr qsizetype mostParts = checksumBuckets / 4;

std::size_t partOf(const Id &id) {
    return static_cast<std::size_t>(checksumBucket(id));
}

CatalogueRepair::Failure notByParts(const QString &why) {
    return {{ErrorCode::Conflict, u"the catalogue cannot be repaired by parts: "_s + why}, true};
}

CatalogueRepair::Failure failureOf(const Error &error) {
    return {error, !mayPass(error.code)};
}

/// Nothing for a good answer.
std::optional<CatalogueRepair::Failure> failureOf(const HttpAnswer &answer) {
    const auto judged = judge(answer);
    switch (judged.verdict) {
    case Verdict::Good:
        return std::nullopt;
    case Verdict::NoAnswer:
        return CatalogueRepair::Failure{judged.error, false, false};
    case Verdict::Later:
        // A server that has no parts says so.
        if (answer.status != 403 && answer.status != 404)
            return CatalogueRepair::Failure{judged.error, false, true, waitFor(answer, -1)};
        break;
    case Verdict::Unauthorized:
    case Verdict::Gone:
    case Verdict::Refused:
        break;
    }
    return notByParts(judged.error.detail);
}

} // namespace

bool mayPass(ErrorCode code) {
    return code == ErrorCode::StorageBusy || code == ErrorCode::StorageFull || code == ErrorCode::StorageReadOnly ||
           code == ErrorCode::Unavailable;
}

CatalogueRepair::~CatalogueRepair() {
    if (m_handle != 0)
        m_context.transport.cancel(m_handle);
}

void CatalogueRepair::run(QList<wire::PullRow> rows, QList<wire::Tombstone> tombstones, std::int64_t next, Done done) {
    m_rows = std::move(rows);
    m_tombstones = std::move(tombstones);
    m_next = next;
    m_done = std::move(done);
    HttpRequest request;
    request.path = u"/api/v1/sync/buckets?scope=catalogue"_s;
    m_handle = m_context.transport.send(std::move(request), [this](const HttpAnswer &answer) { bucketsCame(answer); });
}

void CatalogueRepair::end(std::variant<Found, Failure> outcome) {
    m_handle = 0;
    m_rows.clear();
    m_tombstones.clear();
    m_fetched.clear();
    const auto done = std::exchange(m_done, nullptr);
    done(std::move(outcome));
}

void CatalogueRepair::endWithAll() {
    auto found = put();
    if (found)
        end(std::move(*found));
    else
        end(failureOf(found.error()));
}

void CatalogueRepair::bucketsCame(const HttpAnswer &answer) {
    if (auto failure = failureOf(answer))
        return end(std::move(*failure));
    auto theirs = wire::bucketSumsFromBytes(answer.body);
    if (!theirs)
        return end(notByParts(u"no sums"_s));
    if (theirs->epoch != m_files.epoch() || theirs->cursor != m_next)
        return end(notByParts(u"the server is further"_s));
    const auto ours = partsAfterPull();
    if (!ours)
        return end(failureOf(ours.error()));
    m_theirs = std::move(*theirs);
    qsizetype rows = 0;
    for (int part = 0; part < checksumBuckets; ++part) {
        const auto at = static_cast<std::size_t>(part);
        if (m_theirs.buckets[at] == (*ours)[at].sum)
            continue;
        m_parts.insert(part);
        rows += (*ours)[at].rows;
    }
    if (m_parts.size() > mostParts || rows > mostRowsOneByOne)
        return end(notByParts(u"%1 parts of %2 rows differ"_s.arg(m_parts.size()).arg(rows)));
    // Without any, the rows were right, and only what was remembered of their sum was not.
    if (m_parts.isEmpty())
        return endWithAll();
    fetch();
}

Result<std::array<CatalogueRepair::Part, checksumBuckets>> CatalogueRepair::partsAfterPull() {
    QSet<std::pair<QString, Id>> pulled;
    for (const auto &row : std::as_const(m_rows))
        pulled.insert({row.entity, row.id});
    for (const auto &tombstone : std::as_const(m_tombstones))
        pulled.insert({tombstone.entity, tombstone.id});
    std::array<Part, checksumBuckets> parts{};
    const auto add = [&](const QString &entity, const Id &id, std::int64_t rev) {
        auto &part = parts[partOf(id)];
        part.rows += 1;
        part.sum += rev == 0 ? 0 : rowChecksum(entity, id, rev);
    };
    AURA_TRY(m_files.forEachRow([&](const QString &entity, const Id &id, std::int64_t rev) {
        if (!pulled.contains({entity, id}))
            add(entity, id, rev);
    }));
    for (const auto &row : std::as_const(m_rows))
        add(row.entity, row.id, row.rev);
    return parts;
}

void CatalogueRepair::fetch() {
    QStringList parts;
    for (const int part : std::as_const(m_parts))
        parts.append(QString::number(part));
    std::sort(parts.begin(), parts.end());
    HttpRequest request;
    request.path = u"/api/v1/sync/pull?scope=catalogue&cursor="_s + QString::number(m_cursor) + u"&limit="_s +
                   QString::number(repairPageRows) + u"&epoch="_s +
                   QString::fromLatin1(QUrl::toPercentEncoding(m_files.epoch())) + u"&buckets="_s + parts.join(u',');
    m_handle = m_context.transport.send(std::move(request), [this](const HttpAnswer &answer) { fetched(answer); });
}

void CatalogueRepair::fetched(const HttpAnswer &answer) {
    if (auto failure = failureOf(answer))
        return end(std::move(*failure));
    auto page = wire::pullResponseFromBytes(answer.body);
    if (!page)
        return end(notByParts(u"no rows"_s));
    m_fetched += page->rows;
    m_cursor = page->next;
    if (m_fetched.size() > mostRowsOneByOne)
        return end(notByParts(u"too many rows"_s));
    if (page->hasMore)
        fetch();
    else
        endWithAll();
}

Result<CatalogueRepair::Found> CatalogueRepair::put() {
    // A row that changed between two pages came twice: the later one is how it is.
    QHash<std::pair<QString, Id>, qsizetype> last;
    for (qsizetype i = 0; i < m_fetched.size(); ++i)
        last.insert({m_fetched[i].entity, m_fetched[i].id}, i);
    Found found;
    std::array<std::uint64_t, checksumBuckets> sums{};
    for (qsizetype i = 0; i < m_fetched.size(); ++i) {
        const auto &row = m_fetched[i];
        if (last.value({row.entity, row.id}) != i)
            continue;
        if (row.rev != 0)
            sums[partOf(row.id)] += rowChecksum(row.entity, row.id, row.rev);
        found.rows.append(row);
    }
    for (const int part : std::as_const(m_parts)) {
        const auto at = static_cast<std::size_t>(part);
        if (sums[at] != m_theirs.buckets[at])
            return notByParts(u"what came of part %1 does not add up either"_s.arg(part)).error;
    }
    const auto isElsewhere = [&](const Id &id) { return !m_parts.contains(checksumBucket(id)); };
    for (const auto &row : std::as_const(m_rows)) {
        if (isElsewhere(row.id))
            found.rows.append(row);
    }
    for (const auto &tombstone : std::as_const(m_tombstones)) {
        if (isElsewhere(tombstone.id))
            found.tombstones.append(tombstone);
    }
    AURA_TRY(m_files.forEachRow([&](const QString &entity, const Id &id, std::int64_t) {
        if (!isElsewhere(id) && !last.contains({entity, id}))
            found.tombstones.append({entity, id});
    }));
    found.checksum = std::accumulate(m_theirs.buckets.begin(), m_theirs.buckets.end(), std::uint64_t{0});
    return found;
}

} // namespace aura::sync
