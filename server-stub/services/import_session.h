// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/server/services/catalogue_import.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/wire/import_line.h>

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace aura::server {

inline constexpr qsizetype longestVendorName = 200;

struct BatchResult {
    Id vendorId;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t categoriesAdded = 0;
    std::vector<ImportRefusal> refused;
};

/// The writing half of an import: remembers vendor and categories from batch to batch.
class ImportSession {
public:
    ImportSession(storage::Database &database, IdGenerator &ids, QString vendorName, std::int64_t lowStockThreshold);

    /// Writes one batch in one transaction. A line that the store refuses (its article number belongs to another
    /// product, for instance) is reported in the result; after an error nothing of the batch is kept.
    Result<BatchResult> write(const std::vector<wire::ImportedProduct> &batch, UnixMillis now);

private:
    enum class Change { Added, Changed, Unchanged };

    Result<BatchResult> inTransaction(const std::vector<wire::ImportedProduct> &batch, bool oneByOne);
    Result<BatchResult> writeAll(const std::vector<wire::ImportedProduct> &batch, bool oneByOne);
    Result<Change> writeOne(const wire::ImportedProduct &imported, BatchResult &result);
    Status add(Product product);
    Result<Id> vendor();
    Result<Id> category(const QStringList &path, BatchResult &result);
    Result<Id> addCategory(const Id &parent, const QStringList &path, BatchResult &result);
    Status log(QStringView entity, const Id &id, std::int64_t rev);
    void forget();

    storage::Database &m_database;
    IdGenerator &m_ids;
    const QString m_vendorName;
    const std::int64_t m_lowStockThreshold;
    // Names known within the transactions that were kept; emptied when one was not.
    std::unique_ptr<storage::CatalogueWriter> m_writer;
    Id m_vendor;
    UnixMillis m_now = 0;
    QHash<QStringList, Id> m_categories;
};

} // namespace aura::server
