// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/snapshot_builder.h>

#include "zstd.h"

#include <aura/server/services/change_log.h>
#include <aura/server/store/server_schema.h>
#include <aura/storage/catalogue_schema.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/wire/json_reader.h>

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <initializer_list>
#include <thread>

namespace aura::server {

using namespace Qt::StringLiterals;
using storage::Database;
using storage::OpenOptions;
using storage::Statement;
using storage::Transaction;
namespace catalogue = storage::catalogue;

namespace {

/// One file without a log, for a database that is thrown away when anything fails.
Status becomeScratch(Database &database, const std::string &schema) {
    return database.execute("PRAGMA " + schema + ".journal_mode=MEMORY; PRAGMA " + schema + ".synchronous=OFF;");
}

Status removeFile(const QString &path) {
    for (const auto *suffix : {"", "-journal", "-wal", "-shm"}) {
        QFile file(path + QLatin1StringView(suffix));
        if (file.exists() && !file.remove())
            return Error{ErrorCode::Unavailable, file.fileName() + u": "_s + file.errorString()};
    }
    return {};
}

Status createEmpty(const QString &path) {
    AURA_TRY(removeFile(path));
    AURA_ASSIGN(auto database, Database::open(path));
    AURA_TRY(database.execute("PRAGMA journal_mode=DELETE"));
    AURA_TRY(database.execute(catalogue::tablesSql()));
    return database.execute("PRAGMA application_id=" + std::to_string(catalogue::applicationId) +
                            "; PRAGMA user_version=" + std::to_string(catalogue::schemaVersion));
}

/// A column of the copy that is not the original's.
struct Changed {
    std::string_view column;
    std::string_view expression;
};

/// INSERT … SELECT of the columns that the copy has; the original may have more. `from` names the original `t`.
Status copyTable(Database &database, const std::string &table, std::string_view from,
                 std::initializer_list<Changed> changes = {}) {
    std::string names;
    std::string values;
    AURA_TRY(database.forEach(
        "SELECT name FROM pragma_table_info(?1, 'copy') ORDER BY cid",
        [&](const Statement &row) {
            const std::string name(row.utf8(0));
            const auto *changed =
                std::find_if(changes.begin(), changes.end(), [&](const Changed &c) { return c.column == name; });
            names += (names.empty() ? "" : ", ") + name;
            values += (values.empty() ? "" : ", ") +
                      (changed != changes.end() ? std::string(changed->expression) : "t." + name);
        },
        table));
    return database.execute("INSERT INTO copy." + table + "(" + names + ") SELECT " + values + " FROM " +
                            std::string(from));
}

/// The numbers that the copied rows will have, and which values of attributes stay.
Status chooseRows(Database &database) {
    AURA_TRY(database.execute(R"sql(
CREATE TEMP TABLE chosen(num INTEGER PRIMARY KEY, old INTEGER NOT NULL);
INSERT INTO temp.chosen(old)
    SELECT p.num FROM main.product p JOIN main.vendor v ON v.num = p.vendor
    WHERE p.status = 2 AND p.is_active = 1 AND v.status = 3
    ORDER BY p.views DESC, p.rating_count DESC, p.num;
CREATE TEMP TABLE path(category INTEGER PRIMARY KEY, names TEXT NOT NULL);
INSERT INTO temp.path
    WITH RECURSIVE down(num, names, depth) AS (
        SELECT num, name, 0 FROM main.category WHERE parent IS NULL
        UNION ALL
        SELECT c.num, down.names || ' ' || c.name, down.depth + 1
        FROM main.category c JOIN down ON c.parent = down.num WHERE down.depth < 20)
    SELECT num, names FROM down;
CREATE TEMP TABLE shown_value(num INTEGER PRIMARY KEY);
)sql"));
    std::vector<std::int32_t> values;
    std::vector<bool> shown;
    AURA_TRY(database.forEach("SELECT p.facets FROM temp.chosen s CROSS JOIN main.product p ON p.num = s.old",
                              [&](const Statement &row) {
                                  values.clear();
                                  storage::unpackFacets(row.blobView(0), values);
                                  for (const auto value : values) {
                                      const auto at = static_cast<std::size_t>(value);
                                      if (value > 0 && at >= shown.size())
                                          shown.resize(at + 1 + at / 2);
                                      if (value > 0)
                                          shown[at] = true;
                                  }
                              }));
    AURA_ASSIGN(auto insert, database.prepare("INSERT INTO temp.shown_value VALUES(?1)"));
    for (std::size_t num = 1; num < shown.size(); ++num) {
        if (!shown[num])
            continue;
        insert.reset();
        AURA_TRY(insert.bind(num).run());
    }
    return {};
}

Status copyRows(Database &database) {
    AURA_TRY(copyTable(database, "vendor", "main.vendor t WHERE t.status = 3 ORDER BY t.num"));
    AURA_TRY(copyTable(database, "vendor_more",
                       "main.vendor_more t WHERE t.vendor_id IN (SELECT id FROM copy.vendor) ORDER BY t.vendor_id"));
    AURA_TRY(copyTable(database, "category", "main.category t ORDER BY t.num"));
    AURA_TRY(copyTable(database, "category_rules", "main.category_rules t ORDER BY t.category_id"));
    AURA_TRY(copyTable(database, "product", "temp.chosen s CROSS JOIN main.product t ON t.num = s.old ORDER BY s.num",
                       {{"num", "s.num"}}));
    AURA_TRY(
        copyTable(database, "brand", "main.brand t WHERE t.num IN (SELECT brand FROM copy.product) ORDER BY t.num"));
    // The path that the index is built with stands in the rows already, so that building it rewrites none of them.
    AURA_TRY(copyTable(database, "product_detail",
                       "temp.chosen s CROSS JOIN main.product_detail t ON t.product = s.old ORDER BY s.num",
                       {{"product", "s.num"},
                        {"indexed_path", "ifnull((SELECT names FROM temp.path WHERE category = (SELECT category FROM "
                                         "main.product WHERE num = s.old)), '')"}}));
    AURA_TRY(
        copyTable(database, "product_category",
                  "temp.chosen s CROSS JOIN main.product_category t ON t.product = s.old ORDER BY s.num, t.position",
                  {{"product", "s.num"}}));
    AURA_TRY(copyTable(database, "variant",
                       "temp.chosen s CROSS JOIN main.variant t ON t.product = s.old ORDER BY s.num, t.position",
                       {{"num", "NULL"}, {"product", "s.num"}}));
    AURA_TRY(
        copyTable(database, "product_picture",
                  "temp.chosen s CROSS JOIN main.product_picture t ON t.product = s.old ORDER BY s.num, t.position",
                  {{"product", "s.num"}}));
    AURA_TRY(copyTable(database, "facet_value",
                       "temp.shown_value s CROSS JOIN main.facet_value t ON t.num = s.num ORDER BY t.num"));
    AURA_TRY(copyTable(database, "attribute",
                       "main.attribute t WHERE t.num IN (SELECT attribute FROM copy.facet_value) ORDER BY t.num"));
    AURA_TRY(copyTable(database, "review",
                       "temp.chosen s CROSS JOIN main.review t ON t.product = s.old AND t.status = 1 "
                       "ORDER BY s.num, t.num",
                       {{"num", "NULL"}, {"product", "s.num"}, {"user_id", "NULL"}, {"order_id", "NULL"}}));
    AURA_TRY(copyTable(database, "review_picture",
                       "main.review_picture t WHERE t.review_id IN (SELECT id FROM copy.review) ORDER BY t.review_id, "
                       "t.position"));
    AURA_TRY(
        copyTable(database, "picture_look",
                  "main.picture_look t WHERE t.sha256 IN (SELECT sha256 FROM copy.review_picture) ORDER BY t.sha256"));
    // A drawing leaves the house unless it belongs to hidden products only.
    return copyTable(database, "inline_blob",
                     "main.inline_blob t WHERE t.sha256 IN (SELECT sha256 FROM copy.product_picture) OR t.sha256 IN "
                     "(SELECT picture FROM main.category) OR t.sha256 NOT IN (SELECT sha256 FROM main.product_picture "
                     "WHERE sha256 IS NOT NULL) ORDER BY t.rowid");
}

Status writeMeta(Database &database, const CataloguePosition &position, std::uint64_t checksum, UnixMillis now) {
    const auto put = [&](std::string_view key, const QString &value) {
        return database.run("INSERT INTO copy.meta(key, value) VALUES(?1, ?2)", key, value);
    };
    // What the shop's first screen shows and its search understands; the rest of the server's own values stay at home.
    AURA_TRY(database.execute("INSERT INTO copy.meta SELECT key, value FROM main.meta "
                              "WHERE key IN ('banners', 'search_words', 'rates', 'platform', 'pricing')"));
    AURA_TRY(put("epoch", position.epoch));
    AURA_TRY(put("cursor", QString::number(position.cursor)));
    AURA_TRY(put("checksum", QString::number(checksum, 16)));
    return put("built_at", wire::timeToString(now));
}

Status refuseWhen(const std::atomic<bool> &stop) {
    if (stop)
        return Error{ErrorCode::Canceled, u"the snapshot is not needed any more"_s};
    return {};
}

/// Adds indexes and search to a copy of the tables, and writes it without a gap.
Status complete(const QString &tables, const QString &scratch, const QString &result) {
    AURA_TRY(removeFile(scratch));
    AURA_TRY(removeFile(result));
    if (!QFile::copy(tables, scratch))
        return Error{ErrorCode::Unavailable, scratch + u": cannot be written"_s};
    OpenOptions options;
    options.mode = OpenOptions::Mode::ReadWrite;
    options.cacheKibibytes = 64 * 1024;
    AURA_ASSIGN(auto database, Database::open(scratch, options));
    AURA_TRY(becomeScratch(database, "main"));
    AURA_TRY(catalogue::finishBare(database));
    return database.run("VACUUM INTO ?1", result);
}

} // namespace

Result<CataloguePosition> cataloguePosition(Database &database) {
    AURA_ASSIGN(auto epoch, serverSchema::epoch(database));
    AURA_ASSIGN(const auto head, changeLog::head(database, changeLog::catalogueScope));
    return CataloguePosition{std::move(epoch), head.seq};
}

SnapshotBuilder::SnapshotBuilder(QString databasePath, const Clock &clock)
    : SnapshotBuilder(std::move(databasePath), clock, Options{}) {}

SnapshotBuilder::SnapshotBuilder(QString databasePath, const Clock &clock, Options options)
    : m_databasePath(std::move(databasePath))
    , m_clock(clock)
    , m_options(options) {}

Result<BuiltSnapshot> SnapshotBuilder::writeTables(const QString &path) const {
    AURA_TRY(createEmpty(path));
    OpenOptions options;
    options.mode = OpenOptions::Mode::ReadWrite;
    options.cacheKibibytes = 16 * 1024;
    options.vfs = m_options.vfs;
    AURA_ASSIGN(auto database, Database::open(m_databasePath, options));
    AURA_TRY(database.execute("PRAGMA foreign_keys=OFF"));
    AURA_TRY(database.run("ATTACH ?1 AS copy",
                          QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded().toStdString()));
    AURA_TRY(becomeScratch(database, "copy"));

    BuiltSnapshot built;
    built.schema = catalogue::schemaVersion;
    // Deferred: the server's own writer is not held up by a reader.
    AURA_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Deferred));
    AURA_ASSIGN(built.position, cataloguePosition(database));
    AURA_ASSIGN(const auto head, changeLog::head(database, changeLog::catalogueScope));
    AURA_TRY(chooseRows(database));
    AURA_TRY(copyRows(database));
    AURA_TRY(writeMeta(database, built.position, head.checksum, m_clock.now()));
    AURA_ASSIGN(const auto products, database.queryInt64("SELECT count(*) FROM temp.chosen"));
    built.products = products.value_or(0);
    AURA_TRY(transaction.commit());
    return built;
}

Result<BuiltSnapshot> SnapshotBuilder::build(const QString &folder, const std::atomic<bool> &stop) const {
    const QString tables = folder + u"/bare.db"_s;
    const QString scratch = folder + u"/scratch.db"_s;
    const QString whole = folder + u"/complete.db"_s;
    AURA_ASSIGN(auto built, writeTables(tables));
    AURA_TRY(refuseWhen(stop));

    BuiltForm bare;
    bare.form = u"bare"_s;
    bare.path = folder + u"/bare.zst"_s;
    BuiltForm full;
    full.form = u"complete"_s;
    full.path = folder + u"/complete.zst"_s;
    const auto pack = [&](BuiltForm &form, const QString &source, int threads) -> Status {
        AURA_ASSIGN(const auto packed, compressFile(source, form.path, m_options.level, threads));
        form.bytes = packed.bytes;
        form.unpackedBytes = packed.unpackedBytes;
        form.sha256 = packed.sha256;
        return {};
    };
    Status packedBare;
    std::thread packer([&] { packedBare = pack(bare, tables, 1); });
    const auto completed = complete(tables, scratch, whole);
    packer.join();
    AURA_TRY(completed);
    AURA_TRY(packedBare);
    AURA_TRY(refuseWhen(stop));
    AURA_TRY(pack(full, whole, m_options.threads));
    for (const auto &path : {tables, scratch, whole})
        AURA_TRY(removeFile(path));
    built.forms = {std::move(full), std::move(bare)};
    return built;
}

} // namespace aura::server
