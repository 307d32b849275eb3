// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/products.h>

#include <aura/domain/variant_removal.h>
#include <aura/planted.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/offers.h>
#include <aura/server/services/product_history.h>
#include <aura/server/services/reviews.h>
#include <aura/server/services/stock_ledger.h>
#include <aura/server/services/tellings.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/server/services/webhooks.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/storage/category_rules.h>

#include <QSet>

namespace aura::server::products {

using namespace Qt::StringLiterals;

namespace {

Result<Product> ownProduct(Write &write, const Id &user, const Id &productId) {
    AURA_ASSIGN(auto product, storage::CatalogueReader(write.db).product(productId));
    AURA_TRY(vendorScope::requireMember(write.db, product.vendorId, user));
    return product;
}

/// Whoever has not heard yet that a category became another one means that.
Status followCategories(storage::Database &db, QList<Id> &categories) {
    QList<Id> current;
    for (const auto &id : std::as_const(categories)) {
        AURA_ASSIGN(const auto followed, storage::currentCategory(db, id));
        if (!current.contains(followed))
            current.append(followed);
    }
    categories = current;
    return {};
}

Status followCategories(storage::Database &db, ProductPatch &operation) {
    for (auto &change : operation.changes) {
        if (change.field != ProductField::Categories)
            continue;
        for (auto *value : {&change.base, &change.mine}) {
            if (auto *categories = std::get_if<QList<Id>>(value))
                AURA_TRY(followCategories(db, *categories));
        }
    }
    return {};
}

/// Bands follow the stock, whatever the product's document says of them.
Status refreshBands(Write &write, const Product &before, const Product &product) {
    QSet<Id> tracked;
    for (const auto &variant : before.variants) {
        if (variant.trackInventory)
            tracked.insert(variant.id);
    }
    for (const auto &variant : product.variants) {
        if (!variant.trackInventory || tracked.contains(variant.id))
            continue;
        AURA_ASSIGN(const auto level, stockLedger::level(write.db, variant.id));
        if (level)
            AURA_TRY(publishAvailability(write.db, variant.id, available(*level), level->lowThreshold));
    }
    return {};
}

/// What was sold of a variant must leave the shelf before the variant does.
Status mayRemove(Write &write, const Product &before, const QList<Id> &variants) {
    for (const auto &variant : before.variants) {
        if (!variants.contains(variant.id))
            continue;
        AURA_ASSIGN(const auto level, stockLedger::level(write.db, variant.id));
        if (level && isPromised(*level))
            return Error{ErrorCode::OutOfStock, u"variants: some of %1 are promised"_s.arg(variant.id.toString())};
    }
    return {};
}

Status save(Write &write, const Actor &actor, ChangedBy by, const Product &before, Product &product, UnixMillis at) {
    if (product == before)
        return {};
    product.rev = before.rev + 1;
    AURA_TRY(storage::CatalogueWriter(write.db).putProduct(product));
    QSet<Id> known;
    for (const auto &variant : before.variants)
        known.insert(variant.id);
    for (const auto &variant : product.variants) {
        if (!known.remove(variant.id))
            AURA_TRY(stockLedger::begin(write, variant.id, product.vendorId));
    }
    for (const auto &variant : before.variants) {
        if (known.contains(variant.id))
            AURA_TRY(stockLedger::end(write, variant.id, actor.user, at));
    }
    AURA_TRY(refreshBands(write, before, product));
    AURA_TRY(tellings::beginPriceDrop(write, before, product));
    AURA_TRY(productHistory::record(write, &before, product, by, actor));
    if (product.status == ProductStatus::Published && before.status != ProductStatus::Published)
        AURA_TRY(
            webhooks::record(write, WebhookEvent::ProductPublished,
                             {{u"productId"_s, product.id.toString()}, {u"vendorId"_s, product.vendorId.toString()}}));
    return publish(write, product, isPublic(before));
}

} // namespace

Result<Currency> shopCurrency(Write &write, const Id &vendorId) {
    AURA_ASSIGN(const auto vendor, storage::CatalogueReader(write.db).vendor(vendorId));
    if (const auto currency = sellsIn(vendor); !currency.isNone())
        return currency;
    AURA_ASSIGN(auto row, write.db.prepare("SELECT p.currency FROM product p JOIN vendor v ON v.num = p.vendor WHERE "
                                           "v.id = ?1 ORDER BY p.num LIMIT 1"));
    AURA_ASSIGN(const bool found, row.bind(vendorId).step());
    return found ? Currency::parse(row.text(0)) : Currency{};
}

Status decide(Write &write, const Product &before, Product &product) {
    // No variant goes with a decision, so nobody is said to have taken one away.
    return save(write, {}, ChangedBy::Market, before, product, write.now);
}

Result<bool> isShown(storage::Database &db, const Product &product) {
    if (!isPublic(product))
        return false;
    AURA_ASSIGN(const auto status, db.queryInt64("SELECT status FROM vendor WHERE id = ?1", product.vendorId));
    return status == static_cast<std::int64_t>(VendorStatus::Approved);
}

Status publish(Write &write, const Product &product, bool wasPublic) {
    AURA_ASSIGN(const bool seen, isShown(write.db, product));
    if (seen)
        AURA_TRY(changeLog::record(write.db, changeLog::catalogueScope, u"product", product.id, product.rev));
    else if (wasPublic)
        AURA_TRY(changeLog::recordDeletion(write.db, changeLog::catalogueScope, u"product", product.id, write.now));
    if (seen != wasPublic)
        AURA_TRY(reviews::follow(write, product.id, seen));
    return vendorScope::record(write.db, product.vendorId, u"product", product.id, product.rev);
}

Result<Product> create(Write &write, const Actor &actor, const ProductCreate &operation, UnixMillis at) {
    AURA_TRY(vendorScope::requireMember(write.db, operation.product.vendorId, actor.user));
    storage::CatalogueWriter writer(write.db);
    AURA_ASSIGN(const auto known, writer.productNum(operation.product.id));
    if (known)
        return Error{ErrorCode::AlreadyExists, u"there is such a product"_s};
    AURA_ASSIGN(auto product, productFrom(operation, std::min(at, write.now)));
    AURA_TRY(followCategories(write.db, product.categories));
    AURA_ASSIGN(const auto currency, shopCurrency(write, product.vendorId));
    if (!currency.isNone() && product.variants.first().price.currency != currency)
        return Error{ErrorCode::InvalidArgument, u"currency: the shop sells in "_s + currency.code()};
    // Pictures come by media.attach, when their bytes are here.
    product.pictures.clear();
    for (auto &variant : product.variants)
        variant.pictures.clear();
    product.rev = 1;
    AURA_TRY(writer.putProduct(product));
    for (const auto &variant : product.variants)
        AURA_TRY(stockLedger::begin(write, variant.id, product.vendorId));
    AURA_TRY(productHistory::record(write, nullptr, product, ChangedBy::Shop, actor));
    AURA_TRY(publish(write, product, false));
    return product;
}

Result<Patched> patch(Write &write, const Actor &actor, const ProductPatch &asked, UnixMillis at) {
    AURA_ASSIGN(const auto before, ownProduct(write, actor.user, asked.productId));
    auto operation = asked;
    AURA_TRY(followCategories(write.db, operation));
    AURA_TRY(mayRemove(write, before, operation.removedVariants));
    Patched patched;
    patched.product = before;
    if (AURA_PLANTED("tags-not-merged")) {
        for (const auto &change : operation.changes) {
            if (change.field == ProductField::Tags)
                patched.product.tags = std::get<QStringList>(change.base);
        }
    }
    AURA_ASSIGN(patched.conflicts, apply(patched.product, operation, std::min(at, write.now),
                                         AURA_PLANTED("mine-over-theirs") ? OnConflict::TakeMine : OnConflict::Refuse));
    if (AURA_PLANTED("mine-over-theirs"))
        patched.conflicts.clear();
    if (patched.conflicts.isEmpty())
        AURA_TRY(save(write, actor, ChangedBy::Shop, before, patched.product, std::min(at, write.now)));
    return patched;
}

Result<Product> attach(Write &write, const Actor &actor, const MediaAttach &operation, UnixMillis at) {
    AURA_ASSIGN(const auto before, ownProduct(write, actor.user, operation.productId));
    MediaAttach attach = operation;
    {
        AURA_ASSIGN(auto row,
                    write.db.prepare("SELECT mime, width, height, color FROM blob WHERE sha256 = ?1 AND completed_at "
                                     "IS NOT NULL"));
        AURA_ASSIGN(const bool here, row.bind(operation.picture.sha256).step());
        if (!here && !AURA_PLANTED("picture-without-bytes"))
            return Error{ErrorCode::Unavailable,
                         u"waits for the bytes of "_s + QString::fromLatin1(operation.picture.sha256.toHex())};
        attach.picture.mime = row.text(0);
        attach.picture.width = row.integer(1);
        attach.picture.height = row.integer(2);
        if (!row.isNull(3))
            attach.picture.color = static_cast<std::uint32_t>(row.int64(3));
        attach.picture.sourceUrl.clear();
    }
    auto product = before;
    AURA_TRY(apply(product, attach, std::min(at, write.now)));
    AURA_TRY(save(write, actor, ChangedBy::Shop, before, product, std::min(at, write.now)));
    return product;
}

} // namespace aura::server::products
