// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/tellings.h>

#include <aura/domain/product_edit.h>
#include <aura/domain/wishlist.h>
#include <aura/planted.h>
#include <aura/server/services/notices.h>
#include <aura/storage/catalogue_reader.h>

#include <QLoggingCategory>

#include <utility>

namespace aura::server {

Q_LOGGING_CATEGORY(tellingLog, "aura.server.tellings")

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t dayMillis = 24LL * 3'600 * 1'000;

/// By the thread that writes: what it is committing began a telling that is not at its end.
thread_local bool begun = false;

struct Telling {
    std::int64_t num = 0; ///< 0: not kept yet.
    NoticeKind kind = NoticeKind::PriceDropped;
    Id productId;
    Id variantId;       ///< What can be bought again.
    bool first = false; ///< It is the first one of its product.
    UnixMillis at = 0;
};

struct Wisher {
    Id user;
    Id variant;
};

Result<Telling> kept(storage::Database &db, std::int64_t num) {
    AURA_ASSIGN(auto row, db.prepare("SELECT kind, product_id, variant_id, is_first, created_at FROM telling WHERE "
                                     "num = ?1"));
    AURA_ASSIGN(const bool found, row.bind(num).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such telling"_s};
    AURA_ASSIGN(const auto kind, noticeKindFromName(row.text(0)));
    return Telling{num, kind, row.id(1), row.id(2), row.boolean(3), row.int64(4)};
}

Result<QList<Wisher>> nextWishers(storage::Database &db, const Telling &telling) {
    QList<Wisher> wishers;
    AURA_TRY(db.forEach(
        "SELECT user_id, variant_id FROM wishlist_entry WHERE product_id = ?1 AND added_at <= ?4 AND user_id > (SELECT "
        "told_up_to FROM telling WHERE num = ?2) ORDER BY user_id LIMIT ?3",
        [&](const storage::Statement &row) {
            wishers.append({row.id(0), row.id(1)});
        },
        telling.productId, telling.num, peopleAtOnce, telling.at));
    return wishers;
}

Result<UnitPrice> formerPrice(storage::Database &db, const Telling &telling, const Id &variant) {
    // A variant that there was not yet is held against the cheapest one, as watchedPrice() does.
    AURA_ASSIGN(auto row, db.prepare("SELECT price_micros, currency FROM telling_price WHERE telling = ?1 AND "
                                     "variant_id IN (?2, zeroblob(16)) ORDER BY variant_id DESC LIMIT 1"));
    AURA_ASSIGN(const bool found, row.bind(telling.num, variant).step());
    if (!found)
        return UnitPrice{};
    AURA_ASSIGN(const auto currency, Currency::parse(row.text(1)));
    return UnitPrice{row.int64(0), currency};
}

Status tellOfPrice(Write &write, const Telling &telling, const Product &product, const Wisher &wisher, Notice notice) {
    AURA_ASSIGN(notice.former, formerPrice(write.db, telling, wisher.variant));
    notice.price = watchedPrice(product, wisher.variant);
    const bool cheaper = !notice.price.currency.isNone() && notice.price.currency == notice.former.currency &&
                         notice.price.micros < notice.former.micros;
    if (!cheaper)
        return {};
    // An older telling that came this far only now told the price of now.
    AURA_ASSIGN(const auto known,
                write.db.queryInt64("SELECT 1 FROM notice WHERE user_id = ?1 AND kind = ?2 AND subject = ?3 AND "
                                    "price_micros = ?4 AND created_at >= ?5",
                                    wisher.user, noticeKindName(notice.kind), product.id, notice.price.micros,
                                    telling.at));
    return known ? Status{} : notices::tellAnew(write, wisher.user, notice);
}

Status tellOfStock(Write &write, const Telling &telling, const Wisher &wisher, const Notice &notice) {
    if (wisher.variant.isNil() ? !telling.first : wisher.variant != telling.variantId)
        return {};
    AURA_ASSIGN(const auto told, notices::lastTold(write.db, wisher.user, notice.kind, notice.subject));
    if (told && write.now - *told < dayMillis)
        return {};
    return notices::tellAnew(write, wisher.user, notice);
}

/// The product as it is now; nothing when there is nothing to tell of it any more.
Result<std::optional<Product>> subjectOf(storage::Database &db, const Telling &telling) {
    auto product = storage::CatalogueReader(db).product(telling.productId);
    if (!product && product.error().code == ErrorCode::NotFound)
        return std::optional<Product>{};
    if (!product)
        return product.error();
    if (!isPublic(*product))
        return std::optional<Product>{};
    if (telling.kind == NoticeKind::BackInStock) {
        AURA_ASSIGN(const auto band,
                    db.queryInt64("SELECT availability FROM variant WHERE id = ?1", telling.variantId));
        if (band.value_or(0) == static_cast<std::int64_t>(Availability::Out))
            return std::optional<Product>{};
    }
    return std::optional(std::move(*product));
}

/// True when it is at its end, and gone.
Result<bool> stepOf(Write &write, const Telling &telling) {
    auto &db = write.db;
    const auto end = [&]() -> Result<bool> {
        AURA_TRY(db.run("DELETE FROM telling WHERE num = ?1", telling.num));
        return true;
    };
    AURA_ASSIGN(const auto wishers, nextWishers(db, telling));
    AURA_ASSIGN(const auto product, subjectOf(db, telling));
    if (wishers.isEmpty() || !product)
        return end();
    AURA_ASSIGN(const auto vendor, storage::CatalogueReader(db).vendor(product->vendorId));
    Notice notice;
    notice.kind = telling.kind;
    notice.subject = product->id;
    notice.name = product->name;
    notice.detail = vendor.name;
    for (const auto &wisher : wishers) {
        if (telling.kind == NoticeKind::PriceDropped)
            AURA_TRY(tellOfPrice(write, telling, *product, wisher, notice));
        else
            AURA_TRY(tellOfStock(write, telling, wisher, notice));
    }
    if (wishers.size() < peopleAtOnce)
        return end();
    AURA_TRY(db.run("UPDATE telling SET told_up_to = ?2 WHERE num = ?1", telling.num, wishers.last().user));
    return false;
}

Status stepOfKept(Write &write, std::int64_t num) {
    AURA_ASSIGN(const auto telling, kept(write.db, num));
    AURA_TRY(stepOf(write, telling));
    return {};
}

/// What is wrong with the telling itself, and stays so. Everything else, the disk's errors above all, may be over the
/// next time.
bool canNeverBeTold(ErrorCode code) {
    return code == ErrorCode::NotFound || code == ErrorCode::InvalidArgument || code == ErrorCode::NewerVersion;
}

/// Keeps it and tells the first few.
Status begin(Write &write, Telling telling, const std::function<Status(std::int64_t num)> &addPrices) {
    AURA_ASSIGN(const auto wished,
                write.db.queryInt64("SELECT 1 FROM wishlist_entry WHERE product_id = ?1 LIMIT 1", telling.productId));
    if (!wished)
        return {};
    AURA_TRY(write.db.run("INSERT INTO telling(kind, product_id, variant_id, is_first, created_at) VALUES(?1, ?2, ?3, "
                          "?4, ?5)",
                          noticeKindName(telling.kind), telling.productId, telling.variantId, telling.first,
                          telling.at));
    telling.num = write.db.lastInsertRowId();
    AURA_TRY(addPrices(telling.num));
    AURA_ASSIGN(const bool ended, stepOf(write, telling));
    begun = begun || !ended;
    return {};
}

} // namespace

Status beginPriceDrop(Write &write, const Product &before, const Product &after) {
    if (!isPublic(after) || AURA_PLANTED("price-drop-not-told"))
        return {};
    QList<std::pair<Id, UnitPrice>> former{{Id{}, watchedPrice(before, {})}};
    for (const auto &variant : before.variants)
        former.append({variant.id, variant.price});
    const auto isCheaper = [&](const Id &variant) {
        const auto price = watchedPrice(after, variant);
        const auto old = watchedPrice(before, variant);
        return price.currency == old.currency && price.micros < old.micros;
    };
    const bool some = isCheaper({}) || std::any_of(after.variants.begin(), after.variants.end(),
                                                   [&](const Variant &variant) { return isCheaper(variant.id); });
    if (!some)
        return {};
    return begin(write, {0, NoticeKind::PriceDropped, after.id, {}, false, write.now}, [&](std::int64_t num) -> Status {
        for (const auto &[variant, price] : former) {
            if (price.currency.isNone())
                continue;
            AURA_TRY(write.db.run("INSERT INTO telling_price(telling, variant_id, price_micros, currency) "
                                  "VALUES(?1, coalesce(?2, zeroblob(16)), ?3, ?4)",
                                  num, variant, price.micros, price.currency.code()));
        }
        return {};
    });
}

Status beginBackInStock(Write &write, const Id &productId, const Id &variantId, bool first) {
    return begin(write, {0, NoticeKind::BackInStock, productId, variantId, first, write.now},
                 [](std::int64_t) { return Status{}; });
}

Result<bool> step(Write &write) {
    AURA_ASSIGN(const auto num, write.db.queryInt64("SELECT min(num) FROM telling"));
    if (!num)
        return false;
    AURA_ASSIGN(auto savepoint, storage::Transaction::begin(write.db));
    const auto done = stepOfKept(write, *num);
    if (done) {
        AURA_TRY(savepoint.commit());
        return true;
    }
    if (!canNeverBeTold(done.error().code))
        return done.error();
    // One of a kind that this version does not know, say, must not keep the others waiting.
    qCWarning(tellingLog, "telling %lld is given up: %s", static_cast<long long>(*num),
              qUtf8Printable(done.error().detail));
    savepoint.rollback();
    AURA_TRY(write.db.run("DELETE FROM telling WHERE num = ?1", *num));
    return true;
}

} // namespace tellings

void TellingService::afterCommit() {
    if (std::exchange(tellings::begun, false))
        work();
}

void TellingService::work() {
    // What begins between a step that found nothing and its end must not be left lying.
    m_again = true;
    if (m_isWorking.exchange(true))
        return;
    m_again = false;
    // Step by step, so that whatever else is to be written comes in between.
    const auto more = std::make_shared<bool>(false);
    m_store.writes().submit(
        [more](Write &write) -> Status {
            AURA_ASSIGN(*more, tellings::step(write));
            return {};
        },
        [this, more](const Status &done) {
            m_isWorking = false;
            if (!done)
                qCWarning(tellingLog, "wishes are told later: %s", qUtf8Printable(done.error().detail));
            if (m_again || (done && *more))
                work();
        });
}

Status TellingService::workInline() {
    for (;;) {
        AURA_ASSIGN(const bool more, m_store.writes().runAndWait([](Write &write) { return tellings::step(write); }));
        if (!more)
            return {};
    }
}

} // namespace aura::server
