// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/catalogue_import.h>

#include "import_session.h"
#include "zstd.h"

#include <aura/server/store/server_schema.h>

#include <QFileInfo>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

// Parsing is ahead of writing by this many batches at most, which bounds the memory.
constexpr std::size_t mostBatchesAhead = 3;

struct Parsed {
    std::vector<wire::ImportedProduct> products;
    std::vector<ImportRefusal> refused;
    std::int64_t position = 0;
};

/// Reads and parses on a thread of its own; batches come out in the order of the file.
class Parser {
public:
    /// `file` must be open.
    Parser(InputFile &file, const ImportOptions &options)
        : m_file(file)
        , m_options(options)
        , m_thread([this] { parse(); }) {}
    ~Parser() {
        {
            const std::scoped_lock lock(m_mutex);
            m_abandoned = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    /// Waits for the next batch; nothing at the end of what could be read, when status() tells why it ended.
    std::optional<Parsed> next() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_batches.empty() || m_ended; });
        if (m_batches.empty())
            return std::nullopt;
        Parsed batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }

    Status status() const {
        const std::scoped_lock lock(m_mutex);
        return m_status;
    }

private:
    void parse() {
        wire::ImportReader reader(m_options.defaults);
        Parsed batch;
        const auto take = [&](Result<wire::ImportedProduct> imported) {
            if (imported)
                batch.products.push_back(std::move(*imported));
            else
                batch.refused.push_back({reader.linesSeen(), imported.error().code, imported.error().detail});
            if (batch.products.size() + batch.refused.size() >= m_options.batch)
                push(std::exchange(batch, {}));
        };
        Status status;
        for (bool more = true; more && !isAbandoned();) {
            const auto piece = m_file.read();
            if (!piece)
                status = piece.error();
            more = piece && !piece->isEmpty();
            if (more)
                reader.feed(*piece, take);
            else if (piece)
                reader.finish(take);
        }
        // What was read before a file breaks off is good, and taken.
        push(std::move(batch));
        {
            const std::scoped_lock lock(m_mutex);
            m_status = status;
            m_ended = true;
        }
        m_changed.notify_all();
    }

    void push(Parsed batch) {
        batch.position = m_file.position();
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_batches.size() < mostBatchesAhead || m_abandoned; });
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
    }

    bool isAbandoned() const {
        const std::scoped_lock lock(m_mutex);
        return m_abandoned;
    }

    InputFile &m_file;
    const ImportOptions &m_options;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Parsed> m_batches;
    Status m_status;
    bool m_ended = false;
    bool m_abandoned = false;
    std::thread m_thread; // Last, because it uses the others.
};

} // namespace

CatalogueImport::CatalogueImport(storage::Database &database, const Clock &clock, IdGenerator &ids,
                                 ImportOptions options)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
    , m_options(std::move(options)) {}

Result<storage::Database> CatalogueImport::openDatabase(const DataFolder &folder, Random &random) {
    // A crash of the program loses nothing; after a power cut the file is simply taken again.
    storage::OpenOptions options;
    options.durability = storage::Durability::Normal;
    options.cacheKibibytes = 64 * 1024;
    AURA_ASSIGN(auto database, storage::Database::open(folder.databasePath(), options));
    AURA_TRY(serverSchema::prepare(database, random));
    return database;
}

Status CatalogueImport::run(const QString &path, ImportReport &report, const Progress &progress,
                            const Refused &refused) {
    report = {};
    report.vendorName = m_options.vendorName.simplified();
    if (report.vendorName.isEmpty() || report.vendorName.size() > longestVendorName)
        return Error{ErrorCode::InvalidArgument, u"a vendor's name has 1 to %1 characters"_s.arg(longestVendorName)};
    InputFile file;
    AURA_TRY(file.open(path));

    ImportSession session(m_database, m_ids, report.vendorName, m_options.defaults.lowStockThreshold);
    Parser parser(file, m_options);
    while (auto parsed = parser.next()) {
        AURA_ASSIGN(auto result, session.write(parsed->products, m_clock.now()));
        report.added += result.added;
        report.changed += result.changed;
        report.unchanged += result.unchanged;
        report.categoriesAdded += result.categoriesAdded;
        if (!result.vendorId.isNil())
            report.vendorId = result.vendorId;
        auto &all = parsed->refused;
        std::move(result.refused.begin(), result.refused.end(), std::back_inserter(all));
        report.refused += static_cast<std::int64_t>(all.size());
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.line < b.line; });
        if (refused)
            std::for_each(all.begin(), all.end(), refused);
        if (progress)
            progress(parsed->position, file.size(), report);
    }
    AURA_TRY(parser.status());
    return m_database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

QString vendorNameFromFile(const QString &path) {
    QString name = QFileInfo(path).fileName();
    name = name.left(name.indexOf(u'.', 1));
    name.replace(u'_', u' ').replace(u'-', u' ');
    name = name.simplified();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace aura::server
