// SPDX-License-Identifier: Apache-2.0
#include "import_session.h"

#include <aura/domain/product_edit.h>
#include <aura/domain/stock.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/product_history.h>
#include <aura/server/services/products.h>
#include <aura/server/services/tellings.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/category_rules.h>

namespace aura::server {

using namespace Qt::StringLiterals;
using storage::CatalogueReader;
using storage::CatalogueWriter;
using storage::Transaction;

namespace {

/// The stored product with what the line says; everything that a line cannot say stays.
Product merged(Product stored, const Product &line) {
    stored.name = line.name;
    stored.description = line.description;
    stored.brand = line.brand;
    stored.modelNumber = line.modelNumber;
    stored.gtin = line.gtin;
    stored.attributes = line.attributes;
    if (!line.categories.isEmpty()) {
        const auto &main = line.categories.first();
        stored.categories.removeAll(main);
        stored.categories.prepend(main);
    }
    const auto &price = line.variants.first().price;
    for (auto &variant : stored.variants) {
        if (variant.isDefault)
            variant.price = price;
        else
            variant.price.currency = price.currency;
        if (variant.comparePrice)
            variant.comparePrice->currency = price.currency;
    }
    const bool linksOnly = std::all_of(stored.pictures.begin(), stored.pictures.end(),
                                       [](const Picture &picture) { return picture.sha256.isEmpty(); });
    if (linksOnly)
        stored.pictures = line.pictures;
    return stored;
}

/// Errors of one line, not of the store.
bool isRefusal(ErrorCode code) {
    return code == ErrorCode::AlreadyExists || code == ErrorCode::Conflict || code == ErrorCode::InvalidArgument ||
           code == ErrorCode::TooLarge;
}

Result<QString> freeSlug(storage::Database &db, std::string_view table, const QString &wanted) {
    const QString stem = wanted.isEmpty() ? u"x"_s : wanted.left(180);
    const std::string sql = "SELECT 1 FROM " + std::string(table) + " WHERE slug = ?1";
    QString slug = stem;
    for (int i = 2;; ++i) {
        AURA_ASSIGN(const auto taken, db.queryInt64(sql, slug));
        if (!taken)
            return slug;
        slug = stem + u'-' + QString::number(i);
    }
}

} // namespace

ImportSession::ImportSession(storage::Database &database, IdGenerator &ids, QString vendorName,
                             std::int64_t lowStockThreshold)
    : m_database(database)
    , m_ids(ids)
    , m_vendorName(std::move(vendorName))
    , m_lowStockThreshold(lowStockThreshold) {}

void ImportSession::forget() {
    m_writer.reset();
    m_vendor = {};
    m_categories.clear();
}

Result<BatchResult> ImportSession::write(const std::vector<wire::ImportedProduct> &batch, UnixMillis now) {
    m_now = now;
    // A savepoint for every line would make the full-text index write itself out a thousand times. So lines go in
    // together, and one by one only when the store refused one of them.
    auto result = inTransaction(batch, false);
    if (!result && isRefusal(result.error().code))
        result = inTransaction(batch, true);
    return result;
}

Result<BatchResult> ImportSession::inTransaction(const std::vector<wire::ImportedProduct> &batch, bool oneByOne) {
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database, Transaction::Kind::Immediate));
    auto result = writeAll(batch, oneByOne);
    const Status committed = result ? transaction.commit() : Status(result.error());
    if (committed)
        return result;
    transaction.rollback();
    forget();
    return committed.error();
}

Result<BatchResult> ImportSession::writeAll(const std::vector<wire::ImportedProduct> &batch, bool oneByOne) {
    BatchResult result;
    for (const auto &imported : batch) {
        std::optional<Transaction> single;
        if (oneByOne) {
            AURA_ASSIGN(auto begun, Transaction::begin(m_database));
            single.emplace(std::move(begun));
        }
        const auto categoriesBefore = result.categoriesAdded;
        const auto change = writeOne(imported, result);
        if (!change && oneByOne && isRefusal(change.error().code)) {
            single.reset();
            forget();
            result.categoriesAdded = categoriesBefore;
            result.refused.push_back({imported.lineNumber, change.error().code,
                                      u"line %1 (id %2): %3"_s.arg(imported.lineNumber)
                                          .arg(imported.product.externalId, change.error().detail)});
            continue;
        }
        if (!change)
            return change.error();
        if (single)
            AURA_TRY(single->commit());
        switch (*change) {
        case Change::Added:
            ++result.added;
            break;
        case Change::Changed:
            ++result.changed;
            break;
        case Change::Unchanged:
            ++result.unchanged;
            break;
        }
    }
    result.vendorId = m_vendor;
    return result;
}

Status ImportSession::log(QStringView entity, const Id &id, std::int64_t rev) {
    AURA_TRY(changeLog::record(m_database, changeLog::catalogueScope, entity, id, rev));
    return {};
}

Result<ImportSession::Change> ImportSession::writeOne(const wire::ImportedProduct &imported, BatchResult &result) {
    if (!m_writer)
        m_writer = std::make_unique<CatalogueWriter>(m_database);
    Product product = imported.product;
    AURA_ASSIGN(product.vendorId, vendor());
    if (!imported.categoryPath.isEmpty()) {
        AURA_ASSIGN(const auto category, this->category(imported.categoryPath, result));
        product.categories = {category};
    }
    CatalogueReader reader(m_database);
    AURA_ASSIGN(const auto known, reader.productIdByExternalId(product.vendorId, product.externalId));
    if (!known) {
        AURA_TRY(add(std::move(product)));
        return Change::Added;
    }
    AURA_ASSIGN(auto stored, reader.product(*known));
    Product next = merged(stored, product);
    if (next == stored)
        return Change::Unchanged;
    next.updatedAt = m_now;
    ++next.rev;
    AURA_TRY(m_writer->putProduct(next));
    Write write{m_database, m_now};
    AURA_TRY(tellings::beginPriceDrop(write, stored, next));
    AURA_TRY(productHistory::record(write, &stored, next, ChangedBy::Import, {}));
    // A vendor may have hidden it meanwhile, or the shop is closed: then the import changes what only the vendor sees.
    AURA_ASSIGN(const bool shown, products::isShown(m_database, next));
    if (shown)
        AURA_TRY(log(u"product", next.id, next.rev));
    AURA_TRY(vendorScope::record(m_database, next.vendorId, u"product", next.id, next.rev));
    return Change::Changed;
}

Status ImportSession::add(Product product) {
    product.id = m_ids.next();
    product.createdAt = product.updatedAt = m_now;
    product.rev = 1;
    for (auto &variant : product.variants)
        variant.id = m_ids.next();
    AURA_TRY(m_writer->putProduct(product));
    for (const auto &variant : product.variants) {
        const auto stock = variant.stock.value_or(0);
        // Whoever imports and says nothing of it leaves it to the shop.
        AURA_TRY(m_database.run("INSERT INTO stock(variant_id, vendor_id, on_hand, low_threshold, shops_threshold, "
                                "updated_at) VALUES(?1, ?2, ?3, CASE WHEN ?4 = ?6 THEN ifnull((SELECT low_threshold "
                                "FROM vendor_setting WHERE vendor_id = ?2), ?4) ELSE ?4 END, ?4 = ?6, ?5)",
                                variant.id, product.vendorId, stock, m_lowStockThreshold, m_now, standardLowThreshold));
        AURA_TRY(vendorScope::record(m_database, product.vendorId, u"stock", variant.id, 1));
        if (stock == 0)
            continue;
        AURA_TRY(m_database.run("INSERT INTO stock_movement(variant_id, kind, on_hand_delta, reason, occurred_at, "
                                "recorded_at) VALUES(?1, 'import', ?2, 'initial stock', ?3, ?3)",
                                variant.id, stock, m_now));
        AURA_TRY(
            vendorScope::record(m_database, product.vendorId, u"ledger", variant.id, m_database.lastInsertRowId()));
    }
    AURA_TRY(vendorScope::record(m_database, product.vendorId, u"product", product.id, product.rev));
    AURA_ASSIGN(const bool shown, products::isShown(m_database, product));
    return shown ? log(u"product", product.id, product.rev) : Status();
}

Result<Id> ImportSession::vendor() {
    if (!m_vendor.isNil())
        return m_vendor;
    AURA_ASSIGN(auto row, m_database.prepare("SELECT id FROM vendor WHERE name = ?1 ORDER BY num LIMIT 1"));
    AURA_ASSIGN(const bool found, row.bind(m_vendorName).step());
    if (found) {
        m_vendor = row.id(0);
        return m_vendor;
    }
    Vendor vendor;
    vendor.id = m_ids.next();
    vendor.name = m_vendorName;
    AURA_ASSIGN(vendor.slug, freeSlug(m_database, "vendor", slugify(m_vendorName)));
    vendor.status = VendorStatus::Approved;
    vendor.createdAt = vendor.updatedAt = m_now;
    vendor.rev = 1;
    AURA_TRY(m_writer->putVendor(vendor));
    AURA_TRY(log(u"vendor", vendor.id, vendor.rev));
    m_vendor = vendor.id;
    return m_vendor;
}

Result<Id> ImportSession::category(const QStringList &path, BatchResult &result) {
    if (const auto known = m_categories.constFind(path); known != m_categories.constEnd())
        return *known;
    Id parent;
    if (path.size() > 1) {
        AURA_ASSIGN(parent, category(path.first(path.size() - 1), result));
    }
    AURA_ASSIGN(auto row,
                m_database.prepare("SELECT id FROM category WHERE ifnull(parent, 0) = ifnull((SELECT num FROM category "
                                   "WHERE id = ?1), 0) AND name = ?2"));
    AURA_ASSIGN(const bool found, row.bind(parent, path.last()).step());
    Id id;
    if (found) {
        AURA_ASSIGN(id, storage::currentCategory(m_database, row.id(0)));
    } else {
        AURA_ASSIGN(id, addCategory(parent, path, result));
    }
    m_categories.insert(path, id);
    return id;
}

Result<Id> ImportSession::addCategory(const Id &parent, const QStringList &path, BatchResult &result) {
    Category category;
    category.id = m_ids.next();
    category.parentId = parent;
    category.name = path.last();
    AURA_ASSIGN(category.slug, freeSlug(m_database, "category", slugify(path.join(u' '))));
    AURA_ASSIGN(const auto last, m_database.queryInt64("SELECT max(position) FROM category WHERE ifnull(parent, 0) = "
                                                       "ifnull((SELECT num FROM category WHERE id = ?1), 0)",
                                                       parent));
    category.position = last ? static_cast<int>(*last) + 1 : 0;
    category.createdAt = category.updatedAt = m_now;
    category.rev = 1;
    AURA_TRY(m_writer->putCategory(category));
    AURA_TRY(log(u"category", category.id, category.rev));
    ++result.categoriesAdded;
    return category.id;
}

} // namespace aura::server
