// SPDX-License-Identifier: Apache-2.0
// Promotions with their codes, taxes and deliveries, for those who run the platform.
#include <aura/server/api/mounts.h>
#include <aura/server/services/promotions.h>
#include <aura/wire/admin_promotion_json.h>
#include <aura/wire/order_json.h>
#include <aura/wire/pricing_json.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Responder;

namespace {

constexpr std::size_t mostPricingBytes = 1'024 * 1'024;
constexpr int mostCodesOfPage = 5'000;

void listCodes(ServerApp &app, const Request &request, Responder responder) {
    const auto id = Id::parse(textOf(request.parameter("id")));
    if (!id)
        return responder.send(admin::notThere());
    const auto limit = queryNumber(request, "limit", 500, 1, mostCodesOfPage);
    if (!limit)
        return responder.send(invalidQuery("limit", "must be 1 to 5000"));
    const auto cursor = admin::parameterOf(request, "cursor").left(longestVoucherCode);
    admin::readAndTell(
        app, request, std::move(responder), {u"promotion.read_codes"_s, u"promotion"_s, *id, {}},
        [id = *id, cursor, limit = static_cast<int>(*limit)](storage::Database &db) -> Result<QByteArray> {
            AURA_ASSIGN(const auto page, promotions::codes(db, id, cursor, limit));
            return wire::toBytes(page);
        });
}

void tryOn(ServerApp &app, Request &&request, Responder responder) {
    std::optional<http::Response> refusal;
    const auto trial = readBody(request, refusal, wire::priceTrialFromJson);
    if (refusal)
        return responder.send(std::move(*refusal));
    admin::readAndTell(app, request, std::move(responder), {u"promotion.try"_s, {}, {}, {}},
                       [&app, trial = *trial, now = app.clock().now()](storage::Database &db) -> Result<QByteArray> {
                           AURA_ASSIGN(const auto quote, promotions::tryOn(db, app.orders().taxPolicy(), trial, now));
                           return wire::toBytes(wire::toJson(quote));
                       });
}

void mountCodes(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/promotions/{id}/codes",
               admin::route("adminPromotionCodes", Permission::PromotionsRead, "The codes of a promotion."),
               [&app](Request &&request, Responder responder) { listCodes(app, request, std::move(responder)); });

    router.add(
        Method::Post, "/admin/promotions/{id}/codes",
        admin::change("adminAddPromotionCodes", Permission::PromotionsManage,
                      "Makes a chosen code, or many random ones."),
        admin::changing(wire::promotionCodeBatchFromJson, [&app](const Actor &actor, const Id &id,
                                                                 const PromotionCodeBatch &batch, Responder responder) {
            admin::write(app, actor, Permission::PromotionsManage, std::move(responder),
                         [&app, id, batch](Write &write, const Actor &present) -> Result<QByteArray> {
                             AURA_ASSIGN(const auto made,
                                         promotions::addCodes(write, app.audit(), present, app.ids(), id, batch));
                             return wire::toBytes(made);
                         });
        }));
}

void mountTaxes(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/pricing",
               admin::route("adminPricing", Permission::FinanceRead, "Taxes, and where may be ordered to."),
               [&app](Request &&request, Responder responder) {
                   admin::readAndTell(app, request, std::move(responder), {u"pricing.read"_s, {}, {}, {}},
                                      [&app](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto book, promotions::taxes(db, app.orders().taxPolicy()));
                                          return wire::toBytes(book);
                                      });
               });

    auto change = admin::change("adminChangePricing", Permission::PricingManage,
                                "Puts other taxes and deliveries in the place of these.");
    change.bodyLimit = mostPricingBytes;
    router.add(Method::Put, "/admin/pricing", change, [&app](Request &&request, Responder responder) {
        std::optional<http::Response> refusal;
        auto wanted = readBody(request, refusal, wire::priceRulesFromJson);
        if (refusal)
            return responder.send(std::move(*refusal));
        admin::write(app, admin::actorOf(request), Permission::PricingManage, std::move(responder),
                     [&app, wanted = std::move(*wanted)](Write &write, const Actor &present) -> Result<QByteArray> {
                         AURA_ASSIGN(const auto book, promotions::changeTaxes(write, app.audit(), present,
                                                                              app.orders().taxPolicy(), wanted));
                         return wire::toBytes(book);
                     });
    });
}

} // namespace

void mountAdminPromotions(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/promotions",
               admin::route("adminPromotions", Permission::PromotionsRead, "What takes off of orders, newest first."),
               [&app](Request &&request, Responder responder) {
                   admin::readAndTell(app, request, std::move(responder), admin::listed(u"promotions"_s, request),
                                      [](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto book, promotions::book(db));
                                          return wire::toBytes(book);
                                      });
               });

    router.add(
        Method::Put, "/admin/promotions/{id}",
        admin::change("adminPutPromotion", Permission::PromotionsManage, "Makes a promotion, or changes one."),
        admin::changing(wire::promotionChangeFromJson, [&app](const Actor &actor, const Id &id,
                                                              const PromotionChange &change, Responder responder) {
            admin::write(app, actor, Permission::PromotionsManage, std::move(responder),
                         [&app, id, change](Write &write, const Actor &present) -> Result<QByteArray> {
                             AURA_ASSIGN(const auto now, promotions::put(write, app.audit(), present, id, change));
                             return wire::toBytes(wire::toJson(now));
                         });
        }));

    router.add(Method::Post, "/admin/promotions/{id}/remove",
               admin::change("adminRemovePromotion", Permission::PromotionsManage,
                             "Takes a promotion away with its codes; orders keep what they had."),
               admin::changing([](wire::JsonReader &reader) { return reader.integer("rev"_L1, 1); },
                               [&app](const Actor &actor, const Id &id, std::int64_t rev, Responder responder) {
                                   admin::write(
                                       app, actor, Permission::PromotionsManage, std::move(responder),
                                       [&app, id, rev](Write &write, const Actor &present) -> Result<QByteArray> {
                                           AURA_TRY(promotions::remove(write, app.audit(), present, id, rev));
                                           return QByteArray();
                                       });
                               }));

    router.add(Method::Get, "/admin/promotions/{id}/figures",
               admin::route("adminPromotionFigures", Permission::PromotionsRead, "What became of a promotion so far."),
               [&app](Request &&request, Responder responder) {
                   const auto id = Id::parse(textOf(request.parameter("id")));
                   if (!id)
                       return responder.send(admin::notThere());
                   admin::readAndTell(app, request, std::move(responder),
                                      {u"promotion.read"_s, u"promotion"_s, *id, {}},
                                      [id = *id](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto figures, promotions::figures(db, id));
                                          return wire::toBytes(figures);
                                      });
               });

    router.add(
        Method::Post, "/admin/promotions/try",
        admin::change("adminTryPrices", Permission::PromotionsRead, "What articles would cost now, and why."),
        [&app](Request &&request, Responder responder) { tryOn(app, std::move(request), std::move(responder)); });

    mountCodes(router, app);
    mountTaxes(router, app);
}

} // namespace aura::server
