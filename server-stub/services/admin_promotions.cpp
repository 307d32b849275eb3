// SPDX-License-Identifier: Apache-2.0
// What those do with promotions, taxes and deliveries who run the platform.
#include <aura/server/services/change_log.h>
#include <aura/server/services/offers.h>
#include <aura/server/services/promotions.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/price_rules.h>
#include <aura/wire/admin_promotion_json.h>
#include <aura/wire/pricing_json.h>

#include "promotion_rows.h"

#include <QCryptographicHash>

#include <algorithm>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view promotionSql =
    "SELECT p.id, p.body, p.uses, p.created_at, p.updated_at, p.rev, p.codes FROM promotion p ";
constexpr QStringView codeLetters = u"ABCDEFGHJKMNPQRSTUVWXYZ23456789"; // none that is taken for another one
constexpr int randomLetters = 10;

Result<AdminPromotion> promotionFrom(const storage::Statement &row) {
    auto object = wire::parseObject(row.text(1).toUtf8());
    if (!object)
        return Error{ErrorCode::Corrupt, object.error().detail};
    wire::JsonReader reader(std::move(*object));
    AdminPromotion known;
    known.promotion = wire::promotionFromJson(reader);
    if (reader.failed())
        return Error{ErrorCode::Corrupt, reader.error().detail};
    known.uses = row.int64(2);
    known.createdAt = row.int64(3);
    known.updatedAt = row.int64(4);
    known.rev = row.int64(5);
    known.codes = row.int64(6);
    return known;
}

/// All categories with the path to each.
Result<QList<CommissionName>> categoryNames(storage::Database &db) {
    AURA_ASSIGN(const auto categories, storage::CatalogueReader(db).categories());
    QHash<Id, QString> paths;
    QList<CommissionName> names;
    for (const auto &category : categories) {
        const auto above = paths.value(category.parentId);
        const QString path = above.isEmpty() ? category.name : u"%1 › %2"_s.arg(above, category.name);
        paths.insert(category.id, path);
        names.append({category.id, path});
    }
    return names;
}

QList<Id> shopsIn(const Promotion &promotion) {
    QList<Id> shops;
    if (!promotion.paidBy.isNil())
        shops.append(promotion.paidBy);
    for (const auto &condition : promotion.conditions) {
        if (condition.kind == PromotionCondition::Kind::Shop)
            shops.append(condition.id);
    }
    return shops;
}

Status checkNames(storage::Database &db, const Promotion &promotion) {
    for (const auto &shop : shopsIn(promotion)) {
        AURA_ASSIGN(const auto there, db.queryInt64("SELECT 1 FROM vendor WHERE id = ?1", shop));
        if (!there)
            return Error{ErrorCode::InvalidArgument, u"no such shop"_s};
    }
    for (const auto &condition : promotion.conditions) {
        if (condition.kind != PromotionCondition::Kind::Category)
            continue;
        AURA_ASSIGN(const auto there, db.queryInt64("SELECT 1 FROM category WHERE id = ?1", condition.id));
        if (!there)
            return Error{ErrorCode::InvalidArgument, u"no such category"_s};
    }
    return {};
}

QString randomCode(IdGenerator &ids, const QString &prefix) {
    // Of an id that nobody ever sees more than sixty bits are random.
    const auto bytes = QCryptographicHash::hash(ids.next().toBytes(), QCryptographicHash::Sha256);
    QString code = prefix;
    for (int i = 0; i < randomLetters; ++i)
        code += codeLetters[static_cast<std::uint8_t>(bytes[i]) % codeLetters.size()];
    return code;
}

/// The product that somebody means, with the variant if it was named by its SKU.
Result<QuoteLine> lineOf(storage::Database &db, const PriceTrial::Article &article) {
    const auto text = article.product.trimmed();
    const auto first = [&](std::string_view sql, const auto &...parameters) -> Result<Id> {
        AURA_ASSIGN(auto row, db.prepare(sql));
        AURA_ASSIGN(const bool found, row.bind(parameters...).step());
        return found ? row.id(0) : Id{};
    };
    Id variant;
    constexpr std::string_view ofProduct = "SELECT v.id FROM variant v JOIN product p ON p.num = v.product WHERE p.id "
                                           "= ?1 OR v.id = ?1 ORDER BY v.is_default DESC, v.num LIMIT 1";
    if (const auto id = Id::parse(text)) {
        AURA_ASSIGN(variant, first(ofProduct, *id));
    }
    if (variant.isNil()) {
        AURA_ASSIGN(variant, first("SELECT id FROM variant WHERE sku = ?1 ORDER BY num LIMIT 1", text));
    }
    if (variant.isNil() && !text.isEmpty()) {
        auto pattern = text;
        for (const QChar special : {u'\\', u'%', u'_'})
            pattern.replace(special, u"\\"_s + special);
        AURA_ASSIGN(variant,
                    first("SELECT v.id FROM variant v JOIN product p ON p.num = v.product WHERE p.name LIKE ?1 ESCAPE "
                          "'\\' ORDER BY length(p.name), p.num, v.is_default DESC, v.num LIMIT 1",
                          QString(pattern + u'%')));
    }
    AURA_ASSIGN(const auto offer, offerOf(db, variant));
    if (!offer)
        return Error{ErrorCode::NotFound, u"not sold: "_s + text};
    QuoteLine line;
    line.productId = offer->productId;
    line.variantId = offer->variantId;
    line.vendorId = offer->vendorId;
    line.productName = offer->productName;
    line.variantName = offer->variantName;
    line.quantity = article.quantity;
    line.unitPrice = offer->price;
    return line;
}

} // namespace

namespace promotionRows {

Result<AdminPromotion> byId(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare(std::string(promotionSql) + "WHERE p.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such promotion"_s};
    return promotionFrom(row);
}

Result<QList<AdminPromotion>> all(storage::Database &db) {
    QList<AdminPromotion> list;
    AURA_ASSIGN(auto row, db.prepare(std::string(promotionSql) + "ORDER BY p.created_at DESC, p.id DESC"));
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return list;
        AURA_ASSIGN(auto known, promotionFrom(row));
        list.append(std::move(known));
    }
}

} // namespace promotionRows

namespace promotions {

Result<PromotionBook> book(storage::Database &db) {
    PromotionBook book;
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    AURA_ASSIGN(book.promotions, promotionRows::all(db));
    QList<Id> named;
    for (const auto &known : std::as_const(book.promotions)) {
        for (const auto &shop : shopsIn(known.promotion)) {
            if (named.contains(shop))
                continue;
            named.append(shop);
            AURA_TRY(db.forEach(
                "SELECT name FROM vendor WHERE id = ?1",
                [&](const storage::Statement &row) {
                    book.shops.append({shop, row.text(0)});
                },
                shop));
        }
    }
    AURA_ASSIGN(book.categories, categoryNames(db));
    return book;
}

/// Nothing is changed, but it is answered with what there is.
static Result<AdminPromotion> asIs(Write &write, const AuditLog &log, const Actor &actor,
                                   const AdminPromotion &promotion) {
    AURA_TRY(log.append(write, actor, {u"promotion.read"_s, u"promotion"_s, promotion.promotion.id, {}}));
    return promotion;
}

Result<AdminPromotion> put(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                           const PromotionChange &change) {
    auto wanted = change.promotion;
    wanted.id = id;
    for (auto &condition : wanted.conditions)
        condition.tag = condition.tag.trimmed();
    AURA_TRY(validatePromotion(wanted));
    AURA_TRY(checkNames(write.db, wanted));
    const auto before = promotionRows::byId(write.db, id);
    if (!before && before.error().code != ErrorCode::NotFound)
        return before.error();
    if ((before ? before->rev : 0) != change.rev) {
        // The same once more has done its work already.
        if (before && before->promotion == wanted)
            return asIs(write, log, actor, *before);
        return Error{ErrorCode::Conflict, u"the promotion is not what was seen any more"_s};
    }
    if (before && before->promotion == wanted)
        return asIs(write, log, actor, *before);
    if (before && before->promotion.needsCode != wanted.needsCode)
        return Error{ErrorCode::InvalidArgument, u"needsCode: stays as it is"_s};
    const auto body = QString::fromUtf8(wire::toBytes(wire::toJson(wanted)));
    if (before) {
        AURA_TRY(write.db.run("UPDATE promotion SET body = ?2, updated_at = ?3, rev = rev + 1 WHERE id = ?1", id, body,
                              write.now));
    } else {
        AURA_ASSIGN(const auto count, write.db.queryInt64("SELECT count(*) FROM promotion"));
        if (count.value_or(0) >= mostPromotions)
            return Error{ErrorCode::TooLarge, u"too many promotions"_s};
        AURA_TRY(write.db.run("INSERT INTO promotion(id, body, created_at, updated_at) VALUES(?1, ?2, ?3, ?3)", id,
                              body, write.now));
    }
    AURA_TRY(publish(write));
    AURA_TRY(log.append(write, actor,
                        {u"promotion.change"_s,
                         u"promotion"_s,
                         id,
                         {{u"before"_s, before ? QJsonValue(wire::toJson(before->promotion)) : QJsonValue()},
                          {u"after"_s, wire::toJson(wanted)}}}));
    return promotionRows::byId(write.db, id);
}

Status remove(Write &write, const AuditLog &log, const Actor &actor, const Id &id, std::int64_t rev) {
    AURA_ASSIGN(const auto before, promotionRows::byId(write.db, id));
    if (before.rev != rev)
        return Error{ErrorCode::Conflict, u"the promotion is not what was seen any more"_s};
    AURA_TRY(write.db.run("DELETE FROM promotion_code WHERE promotion_id = ?1", id));
    AURA_TRY(write.db.run("DELETE FROM promotion WHERE id = ?1", id));
    AURA_TRY(publish(write));
    return log.append(write, actor,
                      {u"promotion.remove"_s,
                       u"promotion"_s,
                       id,
                       {{u"before"_s, wire::toJson(before.promotion)}, {u"codes"_s, qint64{before.codes}}}});
}

Result<PromotionFigures> figures(storage::Database &db, const Id &id) {
    PromotionFigures figures;
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    AURA_TRY(promotionRows::byId(db, id));
    AURA_TRY(db.forEach(
        "SELECT count(*) FILTER (WHERE came_back_at IS NULL), count(*) FILTER (WHERE came_back_at IS NOT NULL), "
        "count(DISTINCT iif(came_back_at IS NULL, user_id, NULL)) FROM promotion_use WHERE promotion_id = ?1",
        [&](const storage::Statement &row) {
            figures.orders = row.int64(0);
            figures.canceled = row.int64(1);
            figures.people = row.int64(2);
        },
        id));
    Status read;
    AURA_TRY(db.forEach(
        "SELECT currency, sum(amount) FROM promotion_use WHERE promotion_id = ?1 AND came_back_at IS NULL GROUP BY "
        "currency ORDER BY currency",
        [&](const storage::Statement &row) {
            const auto currency = Currency::parse(row.text(0));
            if (currency)
                figures.given.append({row.int64(1), *currency});
            else
                read = currency.error();
        },
        id));
    AURA_TRY(std::move(read));
    return figures;
}

Result<PromotionCodePage> codes(storage::Database &db, const Id &id, const QString &cursor, int limit) {
    PromotionCodePage page;
    AURA_TRY(promotionRows::byId(db, id));
    AURA_TRY(db.forEach(
        "SELECT code, most_uses, uses, created_at FROM promotion_code WHERE promotion_id = ?1 AND code > ?2 ORDER BY "
        "code LIMIT ?3",
        [&](const storage::Statement &row) {
            if (page.codes.size() == limit)
                page.next = page.codes.last().code;
            else
                page.codes.append({row.text(0), row.int64(1), row.int64(2), row.int64(3)});
        },
        id, cursor, limit + 1));
    return page;
}

Result<PromotionCodePage> addCodes(Write &write, const AuditLog &log, const Actor &actor, IdGenerator &ids,
                                   const Id &id, const PromotionCodeBatch &batch) {
    AURA_ASSIGN(const auto known, promotionRows::byId(write.db, id));
    if (!known.promotion.needsCode)
        return Error{ErrorCode::InvalidArgument, u"the promotion needs no code"_s};
    const bool isChosen = !batch.code.isEmpty();
    const auto code = voucherCode(batch.code);
    const auto prefix = voucherCode(batch.prefix);
    if ((isChosen && code.size() < 3) || prefix.size() > longestCodePrefix ||
        (prefix.isEmpty() && !batch.prefix.trimmed().isEmpty()))
        return Error{ErrorCode::InvalidArgument, u"code: three to forty letters, digits and dashes"_s};
    const int count = isChosen ? 1 : batch.count;
    if (count < 1 || count > mostCodesAtOnce || known.codes + count > mostCodesOfOne)
        return Error{ErrorCode::TooLarge, u"too many codes"_s};
    PromotionCodePage page;
    for (int i = 0; i < count; ++i) {
        // One in a million million is there already; the next one is not.
        for (int attempt = 0;; ++attempt) {
            PromotionCode made{isChosen ? code : randomCode(ids, prefix), batch.mostUses, 0, write.now};
            AURA_TRY(write.db.run("INSERT OR IGNORE INTO promotion_code(code, promotion_id, most_uses, created_at) "
                                  "VALUES(?1, ?2, ?3, ?4)",
                                  made.code, id, made.mostUses, write.now));
            if (write.db.changes() == 1) {
                page.codes.append(std::move(made));
                break;
            }
            if (isChosen || attempt == 10)
                return Error{ErrorCode::AlreadyExists, u"the code is taken"_s};
        }
    }
    // Who reads the log could use them.
    AURA_TRY(log.append(write, actor,
                        {u"promotion.codes"_s,
                         u"promotion"_s,
                         id,
                         {{u"count"_s, count}, {u"mostUses"_s, qint64{batch.mostUses}}, {u"chosen"_s, isChosen}}}));
    return page;
}

Result<Quote> tryOn(storage::Database &db, const TaxPolicy &policy, const PriceTrial &trial, UnixMillis now) {
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    PriceBasis basis;
    QList<Id> products;
    for (const auto &article : trial.articles) {
        AURA_ASSIGN(auto line, lineOf(db, article));
        products.append(line.productId);
        // As an order has it: each variant once.
        const auto same = std::find_if(basis.lines.begin(), basis.lines.end(),
                                       [&](const QuoteLine &other) { return other.variantId == line.variantId; });
        if (same != basis.lines.end()) {
            same->quantity += line.quantity;
            continue;
        }
        const bool known = std::any_of(basis.vendors.cbegin(), basis.vendors.cend(),
                                       [&](const Vendor &vendor) { return vendor.id == line.vendorId; });
        if (!known) {
            AURA_ASSIGN(auto vendor, storage::CatalogueReader(db).vendor(line.vendorId));
            basis.vendors.append(std::move(vendor));
        }
        basis.lines.append(std::move(line));
    }
    AURA_ASSIGN(basis.products, storage::productFacts(db, products));
    basis.country = trial.country;
    basis.at = trial.at == 0 ? now : trial.at;
    basis.shopper.isSignedIn = true;
    basis.shopper.hasOrdered = !trial.isFirstOrder;
    VoucherTries nobodys;
    AURA_ASSIGN(basis.voucher, given(db, nobodys, {}, trial.code, basis.at));
    AURA_ASSIGN(const auto rules, storage::priceRules(db, policy));
    return quoteOrder(basis, rules);
}

Result<TaxBook> taxes(storage::Database &db, const TaxPolicy &policy) {
    TaxBook book;
    AURA_ASSIGN(book.rules, storage::priceRules(db, policy));
    book.rules.promotions.clear();
    AURA_ASSIGN(book.categories, categoryNames(db));
    return book;
}

Result<TaxBook> changeTaxes(Write &write, const AuditLog &log, const Actor &actor, const TaxPolicy &policy,
                            const PriceRules &wanted) {
    AURA_TRY(validatePriceRules(wanted));
    AURA_ASSIGN(const auto before, storage::priceRules(write.db, policy));
    auto after = before;
    after.taxRules = wanted.taxRules;
    after.taxClasses = wanted.taxClasses;
    after.delivery = wanted.delivery;
    if (after == before) {
        // Nothing is changed, but it is answered with what there is.
        AURA_TRY(log.append(write, actor, {u"pricing.read"_s, {}, {}, {}}));
        return taxes(write.db, policy);
    }
    if (wanted.rev != before.rev)
        return Error{ErrorCode::Conflict, u"the rules are not what was looked at any more"_s};
    for (const auto &entry : after.taxClasses) {
        AURA_ASSIGN(const auto there, write.db.queryInt64("SELECT 1 FROM category WHERE id = ?1", entry.categoryId));
        if (!there && !before.taxClasses.contains(entry))
            return Error{ErrorCode::InvalidArgument, u"taxClasses: no such category"_s};
    }
    ++after.rev;
    AURA_TRY(storage::setPriceRules(write.db, after));
    AURA_TRY(changeLog::record(write.db, changeLog::catalogueScope, u"pricing", wire::pricingRowId(), 0));
    AURA_TRY(log.append(
        write, actor,
        {u"pricing.change"_s,
         {},
         {},
         {{u"before"_s, wire::taxesAndDeliveryToJson(before)}, {u"after"_s, wire::taxesAndDeliveryToJson(after)}}}));
    return taxes(write.db, policy);
}

} // namespace promotions

} // namespace aura::server
