// SPDX-License-Identifier: Apache-2.0
#include "catalogue/catalogue_files.h"

#include "catalogue/product_reader.h"

#include <aura/domain/operation.h>
#include <aura/planted.h>
#include <aura/storage/catalogue_schema.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/storage/category_rules.h>
#include <aura/storage/exchange_rates.h>
#include <aura/storage/platform_state.h>
#include <aura/storage/price_rules.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/category_rules_json.h>
#include <aura/wire/exchange_json.h>
#include <aura/wire/platform_state_json.h>
#include <aura/wire/pricing_json.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace aura::sync {

using namespace Qt::StringLiterals;
namespace catalogue = storage::catalogue;
using storage::Database;
using storage::Transaction;

namespace {

// Named as the entities in the log.
constexpr const char *countedTables[] = {"vendor", "category", "product", "review"};
constexpr std::string_view currentKey = "catalogue_file";
constexpr std::string_view damagedKey = "catalogue_damaged"; // the name of a file

Result<Database> openForWriting(const QString &path, const QByteArray &vfs) {
    storage::OpenOptions options;
    options.vfs = vfs;
    options.mode = storage::OpenOptions::Mode::ReadWrite;
    options.durability = storage::Durability::Normal;
    // What a pull changes lies all over the file: with too small a cache its pages are written out and read again.
    options.cacheKibibytes = 16'000;
    return Database::open(path, options);
}

Status syncToDisk(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return Error{ErrorCode::StorageReadOnly, path + u": "_s + file.errorString()};
#ifdef Q_OS_WIN
    const bool done = _commit(file.handle()) == 0;
#else
    const bool done = ::fsync(file.handle()) == 0;
#endif
    if (!done)
        return Error{ErrorCode::StorageFull, u"cannot sync "_s + path};
    return {};
}

void syncFolder(const QString &path) {
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

void removeDatabase(const QString &path) {
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(path + suffix);
}

template <typename T, typename Read, typename Put>
Status putRow(const wire::PullRow &row, Read read, Put put) {
    wire::JsonReader reader(row.data);
    const T value = read(reader);
    if (reader.failed())
        return reader.error();
    return put(value);
}

Status putAvailability(storage::CatalogueWriter &writer, const wire::PullRow &row) {
    wire::JsonReader reader(row.data);
    const auto availability = availabilityFromName(reader.string("availability"_L1, 20));
    if (reader.failed())
        return reader.error();
    if (!availability)
        return availability.error();
    const auto status = writer.setAvailability(row.id, *availability);
    // Its product may have been withdrawn in the same pull.
    if (!status && status.error().code == ErrorCode::NotFound)
        return {};
    return status;
}

Status putProducts(storage::CatalogueWriter &writer, const QList<const wire::PullRow *> &rows) {
    ProductReader products(rows);
    return writer.putProducts(products.count(), [&](std::size_t /*place*/) { return products.next(); });
}

Status putReview(storage::CatalogueWriter &writer, const wire::PullRow &row) {
    const auto status = putRow<Review>(row, wire::reviewFromJson, [&](const Review &r) { return writer.putReview(r); });
    // As above: nothing that one row lacks may hold up all others.
    if (!status && status.error().code == ErrorCode::NotFound)
        return {};
    return status;
}

/// What the platform says of categories. A property that this software does not know leaves the others as they are.
Status putRules(Database &database, const QList<const wire::PullRow *> &rows) {
    for (const auto *row : rows) {
        wire::JsonReader reader(row->data);
        const auto rules = wire::categoryRulesFromJson(reader);
        if (!reader.failed())
            AURA_TRY(storage::putCategoryRules(database, rules));
    }
    return {};
}

/// Where siblings have traded names, each waits for the other's: those that wait give up theirs, which comes anew.
Status freeNames(Database &database, const QList<const wire::PullRow *> &waiting) {
    for (const auto *row : waiting)
        AURA_TRY(
            database.run("UPDATE category SET name = lower(hex(id)), slug = lower(hex(id)) WHERE id = ?1", row->id));
    return {};
}

/// Parents may come after their children within one pull: rounds go on as long as they get anywhere.
Status putCategories(Database &database, storage::CatalogueWriter &writer, QList<const wire::PullRow *> rows) {
    bool areNamesFree = false;
    while (!rows.isEmpty()) {
        QList<const wire::PullRow *> left;
        Status last;
        for (const auto *row : rows) {
            auto status = putRow<Category>(*row, wire::categoryFromJson,
                                           [&](const Category &category) { return writer.putCategory(category); });
            if (status)
                continue;
            if (status.error().code != ErrorCode::NotFound && status.error().code != ErrorCode::AlreadyExists)
                return status;
            last = status;
            left.append(row);
        }
        if (left.size() == rows.size()) {
            if (areNamesFree || last.error().code != ErrorCode::AlreadyExists)
                return last;
            AURA_TRY(freeNames(database, left));
            areNamesFree = true;
        }
        rows = left;
    }
    return {};
}

} // namespace

Status prepareCatalogue(const QString &path, const wire::SnapshotManifest &manifest, const QByteArray &vfs) {
    bool fits = false;
    {
        storage::OpenOptions options;
        options.mode = storage::OpenOptions::Mode::ReadOnly;
        AURA_ASSIGN(auto database, Database::open(path, options));
        AURA_TRY(catalogue::verify(database));
        AURA_ASSIGN(const auto epoch, catalogue::metaValue(database, "epoch"));
        AURA_ASSIGN(const auto cursor, catalogue::metaValue(database, "cursor"));
        fits = epoch == manifest.epoch && cursor == QString::number(manifest.cursor);
    }
    if (!fits) {
        AURA_ASSIGN(auto database, openForWriting(path, vfs));
        AURA_ASSIGN(auto transaction, Transaction::begin(database));
        AURA_TRY(catalogue::setMetaValue(database, "epoch", manifest.epoch));
        AURA_TRY(catalogue::setMetaValue(database, "cursor", QString::number(manifest.cursor)));
        AURA_TRY(transaction.commit());
    }
    return syncToDisk(path);
}

Status completeCatalogue(const QString &path, const QByteArray &vfs) {
    AURA_ASSIGN(auto database, openForWriting(path, vfs));
    return catalogue::finishBare(database);
}

Status examineCatalogue(const QString &path) {
    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::ReadOnly;
    AURA_ASSIGN(auto database, Database::open(path, options));
    QString verdict;
    AURA_TRY(database.forEach("PRAGMA quick_check(1)", [&](const storage::Statement &row) { verdict = row.text(0); }));
    if (verdict != "ok"_L1)
        return Error{ErrorCode::Corrupt, path + u": "_s + verdict};
    return {};
}

Status CatalogueFiles::open() {
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::StorageReadOnly, u"cannot create "_s + m_folder};
    AURA_ASSIGN(const auto name, m_device.text(currentKey));
    m_name = name;
    if (name.isEmpty())
        return {};
    const auto used = use(name);
    if (!used && (used.error().code == ErrorCode::NotFound || used.error().code == ErrorCode::Corrupt))
        return abandon();
    return used;
}

Status CatalogueFiles::use(const QString &name) {
    const QString path = m_folder + u'/' + name;
    AURA_ASSIGN(auto database, openForWriting(path, m_vfs));
    AURA_TRY(catalogue::verify(database));
    AURA_TRY(catalogue::addTables(database));
    auto version = std::make_shared<CatalogueVersion>();
    version->path = path;
    version->generation = ++m_generation;
    AURA_ASSIGN(version->epoch, catalogue::metaValue(database, "epoch"));
    AURA_ASSIGN(const auto cursor, catalogue::metaValue(database, "cursor"));
    AURA_ASSIGN(version->searchable, catalogue::isComplete(database));
    AURA_ASSIGN(const auto damaged, m_device.text(damagedKey));
    if (m_handle != nullptr)
        m_former.append(m_handle);
    m_epoch = version->epoch;
    m_cursor = cursor.toLongLong();
    m_database = std::move(database);
    m_name = name;
    m_handle = std::move(version);
    m_damaged = damaged == name;
    return {};
}

Status CatalogueFiles::noteDamage() {
    AURA_TRY(m_device.setText(damagedKey, m_name));
    m_damaged = true;
    return {};
}

Result<bool> CatalogueFiles::reopenIfSwitched() {
    AURA_ASSIGN(const auto name, m_device.text(currentKey));
    if (name == m_name || name.isEmpty())
        return false;
    AURA_TRY(use(name));
    return true;
}

Status CatalogueFiles::install(const QString &preparedPath, const wire::SnapshotManifest &manifest) {
    // Never a name in use: readers may still have the other file and its journal open.
    QString name;
    for (int i = 1; name.isEmpty() || QFileInfo::exists(m_folder + u'/' + name); ++i) {
        name = u"catalogue-%1-%2-%3.db"_s.arg(manifest.cursor).arg(QFileInfo(preparedPath).baseName().left(16)).arg(i);
    }
    const QString target = m_folder + u'/' + name;
    if (!QFile::rename(preparedPath, target))
        return Error{ErrorCode::StorageReadOnly, u"cannot rename "_s + preparedPath};
    syncFolder(m_folder);
    AURA_TRY(m_device.setText(currentKey, name));
    return use(name);
}

Status CatalogueFiles::refresh() {
    return m_name.isEmpty() ? Status{} : use(m_name);
}

Status CatalogueFiles::abandon() {
    m_database.close();
    if (m_handle != nullptr)
        m_former.append(std::exchange(m_handle, nullptr));
    m_name.clear();
    m_epoch.clear();
    m_cursor = 0;
    return m_device.setText(currentKey, {});
}

void CatalogueFiles::sweep() {
    QSet<QString> used{m_name};
    m_former.removeIf([&](const std::weak_ptr<const CatalogueVersion> &former) {
        const auto held = former.lock();
        if (held == nullptr)
            return true;
        used.insert(QFileInfo(held->path).fileName());
        return false;
    });
    const QDir folder(m_folder);
    // Journals, too, that a reader has left behind a file which was removed under it.
    const auto files = folder.entryList({u"catalogue-*.db"_s, u"catalogue-*.db-*"_s}, QDir::Files);
    for (const auto &file : files) {
        const QString database = file.left(file.indexOf(".db"_L1) + 3);
        if (!used.contains(database))
            removeDatabase(folder.filePath(database));
    }
}

void CatalogueFiles::sweepParts(const wire::SnapshotManifest &manifest) {
    QSet<QString> wanted;
    for (const auto &form : manifest.forms)
        wanted.insert(QString::fromLatin1(form.sha256.toHex()));
    const QDir folder(m_folder);
    const auto parts = folder.entryInfoList({u"*.part"_s, u"*.unpacking"_s}, QDir::Files);
    for (const auto &part : parts) {
        if (!wanted.contains(part.completeBaseName()))
            QFile::remove(part.filePath());
    }
}

Result<std::optional<std::uint64_t>> CatalogueFiles::keptChecksum() {
    AURA_ASSIGN(const auto text, catalogue::metaValue(m_database, "checksum"));
    bool known = false;
    const auto sum = text.toULongLong(&known, 16);
    return known ? std::optional<std::uint64_t>(sum) : std::nullopt;
}

Result<std::uint64_t> CatalogueFiles::changeOfChecksum(const QList<wire::PullRow> &rows,
                                                       const QList<wire::Tombstone> &tombstones) {
    std::uint64_t change = 0;
    // One transaction: a lock for each of many rows would take longer than to read it.
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database, Transaction::Kind::Deferred));
    // Bands are parts of other rows and count nowhere.
    const auto former = [&](const QString &entity, const Id &id) -> Status {
        for (const auto *table : countedTables) {
            if (entity != QLatin1StringView(table))
                continue;
            AURA_ASSIGN(const auto rev,
                        m_database.queryInt64("SELECT rev FROM " + std::string(table) + " WHERE id = ?1", id));
            if (rev && *rev != 0)
                change -= rowChecksum(entity, id, *rev);
        }
        return {};
    };
    for (const auto &row : rows) {
        AURA_TRY(former(row.entity, row.id));
        if (row.rev != 0)
            change += rowChecksum(row.entity, row.id, row.rev);
    }
    for (const auto &tombstone : tombstones)
        AURA_TRY(former(tombstone.entity, tombstone.id));
    return change;
}

Status
CatalogueFiles::forEachRow(const std::function<void(const QString &entity, const Id &id, std::int64_t rev)> &visit) {
    for (const auto *table : countedTables) {
        const auto entity = QString::fromLatin1(table);
        AURA_TRY(m_database.forEach(std::string("SELECT id, rev FROM ") + table,
                                    [&](const storage::Statement &row) { visit(entity, row.id(0), row.int64(1)); }));
    }
    return {};
}

Result<bool> CatalogueFiles::addsUp(const QList<wire::PullRow> &rows, const QList<wire::Tombstone> &tombstones,
                                    std::uint64_t checksum) {
    AURA_ASSIGN(const auto kept, keptChecksum());
    if (!kept)
        return true;
    AURA_ASSIGN(const auto change, changeOfChecksum(rows, tombstones));
    return *kept + change == checksum;
}

Status CatalogueFiles::apply(const QList<wire::PullRow> &rows, const QList<wire::Tombstone> &tombstones,
                             std::int64_t next, std::uint64_t checksum) {
    if (m_handle == nullptr)
        return Error{ErrorCode::NotFound, u"no catalogue"_s};
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    AURA_ASSIGN(const auto kept, keptChecksum());
    if (kept)
        AURA_TRY(catalogue::setMetaValue(m_database, "checksum", QString::number(checksum, 16)));
    storage::CatalogueWriter writer(m_database);
    const auto ofEntity = [&](QLatin1StringView entity) {
        QList<const wire::PullRow *> found;
        for (const auto &row : rows) {
            if (row.entity == entity)
                found.append(&row);
        }
        return found;
    };
    const auto remove = [&](QLatin1StringView entity, auto removal) -> Status {
        for (const auto &tombstone : tombstones) {
            if (tombstone.entity == entity && !AURA_PLANTED("tombstone-ignored"))
                AURA_TRY((writer.*removal)(tombstone.id));
        }
        return {};
    };
    using Writer = storage::CatalogueWriter;
    // What refers to others goes first when it leaves and comes last when it arrives.
    AURA_TRY(remove("review"_L1, &Writer::removeReview));
    AURA_TRY(remove("product"_L1, &Writer::removeProduct));
    for (const auto *row : ofEntity("vendor"_L1))
        AURA_TRY(putRow<Vendor>(*row, wire::vendorFromJson, [&](const Vendor &v) { return writer.putVendor(v); }));
    AURA_TRY(putCategories(m_database, writer, ofEntity("category"_L1)));
    AURA_TRY(putRules(m_database, ofEntity("category"_L1)));
    AURA_TRY(putProducts(writer, ofEntity("product"_L1)));
    for (const auto *row : ofEntity("review"_L1))
        AURA_TRY(putReview(writer, *row));
    for (const auto *row : ofEntity("rates"_L1)) {
        wire::JsonReader reader(row->data);
        const auto rates = wire::exchangeRatesFromJson(reader);
        if (reader.failed())
            return reader.error();
        AURA_TRY(storage::setExchangeRates(m_database, rates));
    }
    for (const auto *row : ofEntity("platform"_L1)) {
        wire::JsonReader reader(row->data);
        const auto state = wire::platformStateFromJson(reader);
        // What it says in words that this software does not understand is not obeyed, and holds nothing up.
        if (!reader.failed())
            AURA_TRY(storage::setPlatformState(m_database, state));
    }
    for (const auto *row : ofEntity("pricing"_L1)) {
        wire::JsonReader reader(row->data);
        const auto rules = wire::priceRulesFromJson(reader);
        if (!reader.failed())
            AURA_TRY(storage::setPriceRules(m_database, rules));
    }
    for (const auto *row : ofEntity("availability"_L1))
        AURA_TRY(putAvailability(writer, *row));
    AURA_TRY(remove("category"_L1, &Writer::removeCategory));
    AURA_TRY(remove("vendor"_L1, &Writer::removeVendor));
    AURA_TRY(catalogue::setMetaValue(m_database, "cursor", QString::number(next)));
    AURA_TRY(transaction.commit());
    (void)m_database.execute("PRAGMA shrink_memory");
    m_cursor = next;
    return {};
}

} // namespace aura::sync
