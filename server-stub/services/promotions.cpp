// SPDX-License-Identifier: Apache-2.0
// What orders do with promotions; what those do who run the platform is in admin_promotions.cpp.
#include <aura/server/services/promotions.h>

#include <aura/server/services/change_log.h>
#include <aura/storage/price_rules.h>
#include <aura/wire/pricing_json.h>

#include "promotion_rows.h"

#include <algorithm>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t hourMillis = 3'600'000;

} // namespace

void VoucherTries::forgetOld(UnixMillis now) {
    if (now - m_swept < hourMillis / 60 && now >= m_swept)
        return;
    m_swept = now;
    for (auto entry = m_wrong.begin(); entry != m_wrong.end();) {
        entry->removeIf([now](UnixMillis at) { return at <= now - hourMillis; });
        entry = entry->isEmpty() ? m_wrong.erase(entry) : std::next(entry);
    }
}

bool VoucherTries::areTooMany(const Id &user, UnixMillis now) {
    const auto found = m_wrong.constFind(user);
    if (found == m_wrong.cend())
        return false;
    return std::count_if(found->cbegin(), found->cend(), [now](UnixMillis at) { return at > now - hourMillis; }) >=
           mostWrongVouchers;
}

void VoucherTries::add(const Id &user, UnixMillis now) {
    forgetOld(now);
    m_wrong[user].append(now);
}

namespace promotions {

Result<GivenVoucher> given(storage::Database &db, VoucherTries &tries, const Id &user, const QString &code,
                           UnixMillis now) {
    GivenVoucher voucher;
    voucher.code = code.trimmed();
    if (voucher.code.isEmpty())
        return voucher;
    if (tries.areTooMany(user, now)) {
        voucher.otherwise = VoucherState::TooManyTries;
        return voucher;
    }
    voucher.otherwise = VoucherState::Unknown;
    const auto normal = voucherCode(code);
    AURA_ASSIGN(auto row, db.prepare("SELECT promotion_id, most_uses, uses FROM promotion_code WHERE code = ?1"));
    AURA_ASSIGN(const bool found, row.bind(normal).step());
    if (normal.isEmpty() || !found) {
        tries.add(user, now);
        return voucher;
    }
    AURA_ASSIGN(const auto known, promotionRows::byId(db, row.id(0)));
    const auto &promotion = known.promotion;
    const bool codeUsed = row.int64(1) != 0 && row.int64(2) >= row.int64(1);
    if (!promotion.isOn || (promotion.until != 0 && now >= promotion.until))
        voucher.otherwise = VoucherState::Expired;
    else if (now < promotion.from)
        voucher.otherwise = VoucherState::NotYet;
    else if (codeUsed || promotionRows::isUsedUp(known))
        voucher.otherwise = VoucherState::UsedUp;
    else
        voucher.promotion = promotion;
    return voucher;
}

Result<Shopper> shopper(storage::Database &db, const Id &user) {
    Shopper shopper;
    shopper.isSignedIn = true;
    AURA_ASSIGN(const auto ordered,
                db.queryInt64("SELECT 1 FROM customer_order WHERE user_id = ?1 AND state NOT IN (?2, ?3) LIMIT 1", user,
                              OrderState::Canceled, OrderState::Expired));
    shopper.hasOrdered = ordered.has_value();
    AURA_TRY(db.forEach(
        "SELECT promotion_id, count(*) FROM promotion_use WHERE user_id = ?1 AND came_back_at IS NULL GROUP BY "
        "promotion_id",
        [&](const storage::Statement &row) { shopper.uses.insert(row.id(0), row.integer(1)); }, user));
    return shopper;
}

Status use(Write &write, const Id &user, const Id &group, const Quote &quote) {
    struct Taken {
        QString code;
        std::int64_t amount = 0;
    };
    QHash<Id, Taken> taken;
    for (const auto &part : quote.vendors) {
        for (const auto &discount : part.discounts) {
            auto &one = taken[discount.promotionId];
            one.code = discount.code;
            one.amount += discount.amount.minor;
        }
    }
    bool isLast = false;
    for (auto one = taken.cbegin(); one != taken.cend(); ++one) {
        AURA_ASSIGN(const auto known, promotionRows::byId(write.db, one.key()));
        if (promotionRows::isUsedUp(known))
            return Error{ErrorCode::Conflict, u"a promotion is used up"_s};
        AURA_TRY(write.db.run("INSERT INTO promotion_use(promotion_id, group_id, user_id, code, currency, amount, "
                              "used_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                              one.key(), group, user, one->code, quote.total.currency.code(), one->amount, write.now));
        AURA_TRY(write.db.run("UPDATE promotion SET uses = uses + 1 WHERE id = ?1", one.key()));
        if (!one->code.isEmpty())
            AURA_TRY(write.db.run("UPDATE promotion_code SET uses = uses + 1 WHERE code = ?1", one->code));
        isLast = isLast || (!known.promotion.needsCode && known.promotion.mostUses == known.uses + 1);
    }
    // Devices do not offer any more what nobody gets any more.
    return isLast ? publish(write) : Status{};
}

Status comeBack(Write &write, const Order &order) {
    QList<Id> mine;
    for (const auto &discount : order.discounts) {
        if (!mine.contains(discount.promotionId))
            mine.append(discount.promotionId);
    }
    Status read;
    AURA_TRY(write.db.forEach(
        "SELECT o.pricing FROM customer_order o JOIN order_group g ON g.num = o.group_num WHERE g.id = ?1 AND o.id <> "
        "?2 AND o.state <> ?3 AND o.pricing <> ''",
        [&](const storage::Statement &row) {
            auto object = wire::parseObject(row.text(0).toUtf8());
            if (!object) {
                read = Error{ErrorCode::Corrupt, object.error().detail};
                return;
            }
            wire::JsonReader reader(std::move(*object));
            for (const auto &discount : wire::discountsFromJson(reader))
                mine.removeAll(discount.promotionId);
            if (reader.failed())
                read = Error{ErrorCode::Corrupt, reader.error().detail};
        },
        order.groupId, order.id, OrderState::Canceled));
    AURA_TRY(std::move(read));
    bool isOfferedAgain = false;
    for (const auto &id : std::as_const(mine)) {
        AURA_ASSIGN(auto row, write.db.prepare("SELECT code FROM promotion_use WHERE promotion_id = ?1 AND group_id = "
                                               "?2 AND came_back_at IS NULL"));
        AURA_ASSIGN(const bool used, row.bind(id, order.groupId).step());
        if (!used)
            continue;
        const auto code = row.text(0);
        row.reset();
        AURA_TRY(write.db.run("UPDATE promotion_use SET came_back_at = ?3 WHERE promotion_id = ?1 AND group_id = ?2",
                              id, order.groupId, write.now));
        AURA_TRY(write.db.run("UPDATE promotion SET uses = uses - 1 WHERE id = ?1 AND uses > 0", id));
        if (!code.isEmpty())
            AURA_TRY(write.db.run("UPDATE promotion_code SET uses = uses - 1 WHERE code = ?1 AND promotion_id = "
                                  "?2 AND uses > 0",
                                  code, id));
        const auto known = promotionRows::byId(write.db, id);
        isOfferedAgain = isOfferedAgain || (known && !known->promotion.needsCode && known->promotion.mostUses != 0);
    }
    return isOfferedAgain ? publish(write) : Status{};
}

Status publish(Write &write) {
    AURA_ASSIGN(const auto before, storage::priceRulesText(write.db));
    AURA_ASSIGN(auto rules, storage::priceRulesFromText(before, {}));
    AURA_ASSIGN(const auto all, promotionRows::all(write.db));
    rules.promotions.clear();
    for (const auto &known : all) {
        const auto &promotion = known.promotion;
        const bool isOver = promotion.until != 0 && promotion.until <= write.now;
        if (promotion.isOn && !promotion.needsCode && !isOver && !promotionRows::isUsedUp(known))
            rules.promotions.append(promotion);
    }
    AURA_TRY(storage::setPriceRules(write.db, rules));
    AURA_ASSIGN(const auto after, storage::priceRulesText(write.db));
    if (after == before)
        return {};
    AURA_TRY(changeLog::record(write.db, changeLog::catalogueScope, u"pricing", wire::pricingRowId(), 0));
    return {};
}

} // namespace promotions

} // namespace aura::server
