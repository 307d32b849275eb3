// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_promotion.h>
#include <aura/server/services/audit_log.h>

#include <QHash>

namespace aura::server {

/// How many codes that do not exist a person may try within an hour.
inline constexpr int mostWrongVouchers = 10;

/// Who has tried how many codes that do not exist, lately. Kept in memory: a restart forgives. The writer's thread.
class VoucherTries {
public:
    bool areTooMany(const Id &user, UnixMillis now);
    void add(const Id &user, UnixMillis now);

private:
    void forgetOld(UnixMillis now);

    QHash<Id, QList<UnixMillis>> m_wrong;
    UnixMillis m_swept = 0;
};

/// What takes off of orders, and the rules of prices that everybody is told.
namespace promotions {

/// What a code stands for, as far as the order does not matter: with the promotion, or why there is none. A wrong one
/// is counted in `tries`.
Result<GivenVoucher> given(storage::Database &db, VoucherTries &tries, const Id &user, const QString &code,
                           UnixMillis now);

/// What promotions ask of a person.
Result<Shopper> shopper(storage::Database &db, const Id &user);

/// Counts what an order that is being placed has taken: once for each promotion. Conflict when another order was
/// faster with the last use.
Status use(Write &write, const Id &user, const Id &group, const Quote &quote);

/// An order was canceled: what it used may be used again, once no other order of the payment holds it.
Status comeBack(Write &write, const Order &order);

/// Tells everybody of the rules as they are now, if they are others: taxes, deliveries, and the promotions that need no
/// code, are not over and not used up.
Status publish(Write &write);

/// The newest first, with names.
Result<PromotionBook> book(storage::Database &db);

/// Makes or changes one; the log is told what it was before and after. InvalidArgument for one that makes no sense,
/// names what is not there, or is one too many; Conflict when it is another one than was seen. Once it needs a code or
/// none, it stays so.
Result<AdminPromotion> put(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                           const PromotionChange &change);

/// Takes one away with its codes. Orders keep what they had. NotFound, Conflict.
Status remove(Write &write, const AuditLog &log, const Actor &actor, const Id &id, std::int64_t rev);

Result<PromotionFigures> figures(storage::Database &db, const Id &id);

/// By their letters, after `cursor`. NotFound when there is no such promotion.
Result<PromotionCodePage> codes(storage::Database &db, const Id &id, const QString &cursor, int limit);

/// Makes codes and answers them. The log is told how many, not which. AlreadyExists for a chosen one that is taken,
/// InvalidArgument for one that cannot be one or a promotion that needs none, TooLarge over mostCodesOfOne.
Result<PromotionCodePage> addCodes(Write &write, const AuditLog &log, const Actor &actor, IdGenerator &ids,
                                   const Id &id, const PromotionCodeBatch &batch);

/// What articles would cost now. NotFound for an article that is not sold.
Result<Quote> tryOn(storage::Database &db, const TaxPolicy &policy, const PriceTrial &trial, UnixMillis now);

/// Taxes and deliveries.
Result<TaxBook> taxes(storage::Database &db, const TaxPolicy &policy);
/// In the place of what there is, whose revision is the one that was seen. As put().
Result<TaxBook> changeTaxes(Write &write, const AuditLog &log, const Actor &actor, const TaxPolicy &policy,
                            const PriceRules &wanted);

} // namespace promotions

} // namespace aura::server
