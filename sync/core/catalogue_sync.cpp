// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue_sync.h"

#include "catalogue/snapshot_trust.h"
#include "core/answers.h"

#include <aura/storage/catalogue_schema.h>

#include <QSet>
#include <QUrl>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int pullPageRows = 1'000;
// Measured: indexes and search of a bare catalogue cost about a second for 60 MB.
constexpr double indexSecondsPerByte = 1.0 / 60e6;
// What a first guess at the bandwidth is taken from.
constexpr std::int64_t sampleBytes = 1 << 20;
constexpr std::int64_t progressStep = 256 * 1024;
constexpr std::int64_t pauseAfterBadSnapshot = 5 * 60 * 1'000;
constexpr std::string_view bandwidthKey = "bytes_per_second";
constexpr std::string_view repairedKey = "catalogue_repaired_at";
constexpr std::int64_t pauseBetweenRepairs = 6LL * 3'600 * 1'000;
constexpr std::string_view serverKeyKey = "server_key";

} // namespace

const wire::SnapshotForm *chooseForm(const wire::SnapshotManifest &manifest, std::int64_t bytesPerSecond) {
    const wire::SnapshotForm *complete = nullptr;
    const wire::SnapshotForm *bare = nullptr;
    for (const auto &form : manifest.forms) {
        if (form.form == "complete"_L1)
            complete = &form;
        else if (form.form == "bare"_L1)
            bare = &form;
    }
    if (complete == nullptr || bare == nullptr)
        return complete != nullptr ? complete : bare;
    if (bytesPerSecond <= 0)
        return complete;
    const double saved = static_cast<double>(complete->bytes - bare->bytes) / static_cast<double>(bytesPerSecond);
    return saved > static_cast<double>(complete->unpackedBytes) * indexSecondsPerByte ? bare : complete;
}

/// Counts what comes, tells of progress and gives the sync a moment to think again about the form.
class CatalogueSync::Meter final : public DownloadSink {
public:
    explicit Meter(CatalogueSync &owner)
        : m_owner(owner) {}
    Status begin(std::int64_t offset, const QByteArray &contentType) override {
        return m_owner.m_file->begin(offset, contentType);
    }
    Status write(QByteArrayView bytes) override {
        AURA_TRY(m_owner.m_file->write(bytes));
        m_owner.metered();
        return {};
    }

private:
    CatalogueSync &m_owner;
};

CatalogueSync::CatalogueSync(Context &context, CatalogueFiles &files, DeviceFile &device, Events events)
    : m_context(context)
    , m_files(files)
    , m_device(device)
    , m_events(std::move(events)) {}

CatalogueSync::~CatalogueSync() {
    if (m_handle != 0)
        m_context.transport.cancel(m_handle);
}

void CatalogueSync::run(std::function<void(RunResult)> done) {
    m_done = std::move(done);
    m_result = {};
    m_replaced = false;
    if (m_files.database() == nullptr || m_files.isDamaged() || m_needSnapshot)
        fetchManifest();
    else if (!m_files.handle()->searchable)
        completeBare();
    else
        pull();
}

void CatalogueSync::finish(std::optional<Error> error, bool reached, std::int64_t wait) {
    m_handle = 0;
    m_download = {};
    m_file.reset();
    m_result.error = std::move(error);
    m_result.reached = reached;
    if (m_result.error) {
        m_result.waitMillis = wait >= 0 ? wait : m_backoff.next(m_context.random);
        // The same bytes will be as wrong in a moment, and they are many.
        const auto code = m_result.error->code;
        if (code == ErrorCode::Corrupt || code == ErrorCode::Untrusted || code == ErrorCode::NewerVersion)
            m_result.waitMillis = std::max(m_result.waitMillis, pauseAfterBadSnapshot);
    } else
        m_backoff.reset();
    const auto done = std::exchange(m_done, nullptr);
    done(m_result);
}

void CatalogueSync::fetchManifest() {
    HttpRequest request;
    request.path = u"/api/v1/sync/catalogue/snapshot"_s;
    m_handle = m_context.transport.send(std::move(request), [this](const HttpAnswer &answer) {
        const auto judged = judge(answer);
        if (judged.verdict != Verdict::Good) {
            finish(judged.error, judged.verdict != Verdict::NoAnswer,
                   waitFor(answer, m_backoff.next(m_context.random)));
            return;
        }
        auto manifest = wire::snapshotManifestFromBytes(answer.body);
        if (!manifest) {
            finish(Error{ErrorCode::Unavailable, manifest.error().detail}, false);
            return;
        }
        if (manifest->schema > storage::catalogue::schemaVersion) {
            finish(Error{ErrorCode::NewerVersion,
                         u"the server's catalogue has version %1, known up to %2"_s.arg(manifest->schema)
                             .arg(storage::catalogue::schemaVersion)});
            return;
        }
        m_manifest = std::move(*manifest);
        startDownload(true);
    });
}

void CatalogueSync::startDownload(bool mayChangeForm) {
    const auto known = m_device.number(bandwidthKey).value_or(0);
    const auto *form = chooseForm(m_manifest, known);
    if (form == nullptr) {
        finish(Error{ErrorCode::NewerVersion, u"the snapshot comes in no form that is known here"_s});
        return;
    }
    m_form = *form;
    const auto key = knownKey();
    const auto trusted = key ? checkSignature(m_manifest, m_form, *key) : Status(key.error());
    if (!trusted) {
        finish(trusted.error());
        return;
    }
    m_files.sweepParts(m_manifest);
    auto file = SnapshotFile::open(m_files.folder(), m_form);
    if (!file) {
        finish(file.error());
        return;
    }
    m_file = std::move(*file);
    m_mayChangeForm = mayChangeForm && known == 0;
    m_startedAt = m_context.clock.monotonic();
    m_resumedFrom = m_file->received();
    m_download = {m_resumedFrom, m_form.bytes};
    m_events.progress();
    if (m_resumedFrom == m_form.bytes) {
        HttpAnswer answer;
        answer.status = 206;
        downloaded(answer);
        return;
    }
    HttpRequest request;
    request.path = m_form.url.startsWith(u'/') ? m_form.url : u'/' + m_form.url;
    request.rangeFrom = m_resumedFrom;
    m_meter = std::make_unique<Meter>(*this);
    m_handle = m_context.transport.download(std::move(request), *m_meter,
                                            [this](const HttpAnswer &answer) { downloaded(answer); });
}

Result<QByteArray> CatalogueSync::knownKey() {
    if (!m_context.config.serverKey.isEmpty())
        return m_context.config.serverKey;
    AURA_ASSIGN(const auto pinned, m_device.text(serverKeyKey));
    return QByteArray::fromHex(pinned.toLatin1());
}

void CatalogueSync::metered() {
    const auto received = m_file->received();
    if (received - m_download.received >= progressStep) {
        m_download.received = received;
        m_events.progress();
    }
    const auto came = received - m_resumedFrom;
    if (!m_mayChangeForm || came < sampleBytes)
        return;
    m_mayChangeForm = false;
    const auto elapsed = std::max<std::int64_t>(1, m_context.clock.monotonic() - m_startedAt);
    // Only when most of it is still to come; what has come stays on disk for another time.
    if (received > m_form.bytes / 4)
        return;
    const auto *better = chooseForm(m_manifest, came * 1'000 / elapsed);
    if (better == nullptr || better->form == m_form.form)
        return;
    (void)m_device.setNumber(bandwidthKey, came * 1'000 / elapsed);
    m_context.transport.cancel(m_handle);
    m_context.executor.post([this] { startDownload(false); });
}

void CatalogueSync::downloaded(const HttpAnswer &answer) {
    const bool whole = answer.status == 200 || answer.status == 206;
    if (!whole) {
        if (answer.status == 416)
            m_file->drop();
        const auto error = answer.status == 0
                               ? answer.failure
                               : Error{ErrorCode::Unavailable, u"snapshot: HTTP %1"_s.arg(answer.status)};
        if (error.code == ErrorCode::Corrupt)
            m_file->drop();
        finish(error, answer.status != 0 || error.code != ErrorCode::Unavailable,
               waitFor(answer, m_backoff.next(m_context.random)));
        return;
    }
    const auto unpacked = m_file->finish();
    if (!unpacked) {
        finish(unpacked.error(), unpacked.error().code != ErrorCode::Unavailable);
        return;
    }
    const auto elapsed = m_context.clock.monotonic() - m_startedAt;
    const auto came = m_form.bytes - m_resumedFrom;
    m_bytesPerSecond = elapsed > 0 && came >= sampleBytes ? came * 1'000 / elapsed : 0;
    m_download.received = m_form.bytes;
    m_events.progress();
    m_context.executor.background([path = *unpacked, manifest = m_manifest,
                                   vfs = m_context.config.vfs] { return prepareCatalogue(path, manifest, vfs); },
                                  [this, path = *unpacked](const Status &prepared) {
                                      if (!prepared) {
                                          m_file->drop();
                                          finish(prepared.error());
                                          return;
                                      }
                                      install(path);
                                  });
}

void CatalogueSync::install(const QString &preparedPath) {
    const auto installed = m_files.install(preparedPath, m_manifest);
    m_file->drop();
    if (!installed) {
        finish(installed.error());
        return;
    }
    // From the first catalogue on, the shop is who signed it. A crash in between leaves the question open, no more.
    if (const auto pinned = m_device.setText(serverKeyKey, QString::fromLatin1(m_manifest.publicKey.toHex()));
        !pinned) {
        finish(pinned.error());
        return;
    }
    m_needSnapshot = false;
    m_replaced = true;
    m_result.rows += 1;
    m_download = {};
    m_events.replaced();
    // What can wait until the shop is on the screen.
    if (m_bytesPerSecond > 0)
        (void)m_device.setNumber(bandwidthKey, m_bytesPerSecond);
    m_files.sweep();
    if (m_files.handle()->searchable)
        pull();
    else
        completeBare();
}

void CatalogueSync::completeBare() {
    const auto path = m_files.handle()->path;
    m_completing = true;
    m_context.executor.background([path, vfs = m_context.config.vfs] { return completeCatalogue(path, vfs); },
                                  [this](const Status &completed) {
                                      m_completing = false;
                                      if (!completed) {
                                          finish(completed.error());
                                          return;
                                      }
                                      if (const auto refreshed = m_files.refresh(); !refreshed) {
                                          finish(refreshed.error());
                                          return;
                                      }
                                      m_events.replaced();
                                      pull();
                                  });
}

void CatalogueSync::pull() {
    m_rows.clear();
    m_tombstones.clear();
    m_cursor = m_files.cursor();
    requestPage();
}

void CatalogueSync::requestPage() {
    HttpRequest request;
    request.path = u"/api/v1/sync/pull?scope=catalogue&cursor="_s + QString::number(m_cursor) + u"&limit="_s +
                   QString::number(pullPageRows) + u"&epoch="_s +
                   QString::fromLatin1(QUrl::toPercentEncoding(m_files.epoch()));
    m_handle = m_context.transport.send(std::move(request), [this](const HttpAnswer &answer) { pulled(answer); });
}

void CatalogueSync::gather(const wire::PullResponse &page) {
    // What has changed again between two pages comes twice: the later page says how it is.
    if (!m_rows.isEmpty() || !m_tombstones.isEmpty()) {
        QSet<std::pair<QString, Id>> again;
        for (const auto &row : page.rows)
            again.insert({row.entity, row.id});
        for (const auto &tombstone : page.tombstones)
            again.insert({tombstone.entity, tombstone.id});
        const auto isOutdated = [&](const auto &known) { return again.contains({known.entity, known.id}); };
        m_rows.removeIf(isOutdated);
        m_tombstones.removeIf(isOutdated);
    }
    m_rows += page.rows;
    m_tombstones += page.tombstones;
}

void CatalogueSync::pulled(const HttpAnswer &answer) {
    auto judged = judge(answer);
    wire::PullResponse page;
    if (judged.verdict == Verdict::Good) {
        auto parsed = wire::pullResponseFromBytes(answer.body);
        if (parsed)
            page = std::move(*parsed);
        else
            judged = {Verdict::NoAnswer, {ErrorCode::Unavailable, parsed.error().detail}};
    }
    const bool otherHistory = judged.verdict == Verdict::Good && page.epoch != m_files.epoch();
    gather(page);
    if (judged.verdict == Verdict::Gone || otherHistory || m_rows.size() > mostRowsOneByOne) {
        m_needSnapshot = true;
        // One snapshot a run: a server that contradicts itself gets a pause.
        if (m_replaced)
            finish(Error{ErrorCode::Conflict, u"the new snapshot does not fit the server's history"_s});
        else
            fetchManifest();
        return;
    }
    if (judged.verdict != Verdict::Good) {
        finish(judged.error, judged.verdict != Verdict::NoAnswer, waitFor(answer, m_backoff.next(m_context.random)));
        return;
    }
    if (page.hasMore) {
        m_cursor = page.next;
        requestPage();
        return;
    }
    applyPulled(page.next, page.checksum);
}

bool CatalogueSync::mayRepair() {
    // If one repair did not help, the next one will hardly do: not every minute.
    const auto last = m_device.number(repairedKey).value_or(0);
    const auto now = m_context.clock.now();
    return last > now || now - last >= pauseBetweenRepairs;
}

void CatalogueSync::repair(std::int64_t next) {
    m_repair = std::make_unique<CatalogueRepair>(m_context, m_files);
    m_repair->run(std::move(m_rows), std::move(m_tombstones), next, [this, next](auto outcome) {
        if (const auto *failure = std::get_if<CatalogueRepair::Failure>(&outcome);
            failure != nullptr && !failure->needsSnapshot) {
            finish(failure->error, failure->reached, failure->waitMillis);
            return;
        }
        if (const auto noted = m_device.setNumber(repairedKey, m_context.clock.now()); !noted) {
            finish(noted.error());
            return;
        }
        if (auto *found = std::get_if<CatalogueRepair::Found>(&outcome)) {
            m_rows = std::move(found->rows);
            m_tombstones = std::move(found->tombstones);
            applyRows(next, found->checksum);
        } else {
            m_needSnapshot = true;
            fetchManifest();
        }
    });
}

void CatalogueSync::applyPulled(std::int64_t next, std::uint64_t checksum) {
    // What differs without a known reason is repaired; if that does not help either, it is taken as it comes.
    if (const auto good = m_files.addsUp(m_rows, m_tombstones, checksum); good && !*good && !m_replaced && mayRepair())
        repair(next);
    else if (m_rows.isEmpty() && m_tombstones.isEmpty() && next == m_files.cursor())
        finish();
    else
        applyRows(next, checksum);
}

void CatalogueSync::applyRows(std::int64_t next, std::uint64_t checksum) {
    const auto applied = m_files.apply(m_rows, m_tombstones, next, checksum);
    if (!applied) {
        // Rows that do not fit here, or a damaged file: the next run starts from a snapshot.
        m_needSnapshot = !mayPass(applied.error().code);
        finish(applied.error());
        return;
    }
    m_result.rows += m_rows.size() + m_tombstones.size();
    QList<std::pair<QString, Id>> changed;
    for (const auto &row : std::as_const(m_rows))
        changed.append({row.entity, row.id});
    for (const auto &tombstone : std::as_const(m_tombstones))
        changed.append({tombstone.entity, tombstone.id});
    m_rows.clear();
    m_tombstones.clear();
    m_events.rowsChanged(changed);
    finish();
}

} // namespace aura::sync
