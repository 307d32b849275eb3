// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/sync/category_client.h>
#include <aura/wire/admin_promotion_json.h>
#include <aura/wire/pricing_json.h>

namespace aura::sync {

/// Promotions, their codes, taxes and deliveries, for those who run the platform. As AdminClient.
class PromotionClient {
public:
    /// `admin` must outlive it.
    explicit PromotionClient(AdminClient &admin)
        : m_admin(admin) {}

    QFuture<Result<PromotionBook>> book() {
        return readAs(m_admin.send(HttpRequest::Method::Get, path()), wire::promotionBookFromBytes);
    }
    /// Answers it as it is then. Conflict when it is another one than was seen, InvalidArgument when it makes no sense.
    QFuture<Result<AdminPromotion>> put(const PromotionChange &change) {
        return readAs(m_admin.send(HttpRequest::Method::Put, path(change.promotion.id), wire::toBytes(change)),
                      wire::adminPromotionFromBytes);
    }
    QFuture<Result<QByteArray>> remove(const Id &id, std::int64_t rev) {
        return m_admin.send(HttpRequest::Method::Post, path(id) + QStringLiteral("/remove"),
                            wire::toBytes(QJsonObject{{QStringLiteral("rev"), qint64{rev}}}));
    }
    QFuture<Result<PromotionFigures>> figures(const Id &id) {
        return readAs(m_admin.send(HttpRequest::Method::Get, path(id) + QStringLiteral("/figures")),
                      wire::promotionFiguresFromBytes);
    }
    QFuture<Result<PromotionCodePage>> codes(const Id &id, const QString &cursor) {
        return readAs(
            m_admin.send(HttpRequest::Method::Get, path(id) + QStringLiteral("/codes?limit=5000&cursor=") + cursor),
            wire::promotionCodesFromBytes);
    }
    /// Answers the new ones. AlreadyExists for a code that is taken.
    QFuture<Result<PromotionCodePage>> addCodes(const Id &id, const PromotionCodeBatch &batch) {
        return readAs(
            m_admin.send(HttpRequest::Method::Post, path(id) + QStringLiteral("/codes"), wire::toBytes(batch)),
            wire::promotionCodesFromBytes);
    }
    /// NotFound for an article that is not sold.
    QFuture<Result<Quote>> tryOn(const PriceTrial &trial) {
        return readAs(m_admin.send(HttpRequest::Method::Post, path() + QStringLiteral("/try"), wire::toBytes(trial)),
                      wire::quoteFromBytes);
    }

    QFuture<Result<TaxBook>> taxes() {
        return readAs(m_admin.send(HttpRequest::Method::Get, QStringLiteral("/pricing")), wire::taxBookFromBytes);
    }
    QFuture<Result<TaxBook>> changeTaxes(const PriceRules &rules) {
        return readAs(m_admin.send(HttpRequest::Method::Put, QStringLiteral("/pricing"),
                                   wire::toBytes(wire::taxesAndDeliveryToJson(rules))),
                      wire::taxBookFromBytes);
    }

private:
    static QString path(const Id &id = {}) {
        return QStringLiteral("/promotions") + (id.isNil() ? QString() : u'/' + id.toString());
    }

    AdminClient &m_admin;
};

} // namespace aura::sync
