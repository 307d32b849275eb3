// SPDX-License-Identifier: Apache-2.0
// Every route of those who run the platform, with a thing that it would be about: rows of tst_access, and what a day of
// tst_administration_day is made of.
#pragma once

#include "access_fixture.h"

#include <aura/wire/pricing_json.h>

#include <functional>

namespace aura::testing {

/// What a route is about.
enum class About : std::uint8_t {
    Everybody, ///< Public: answers without a token.
    Oneself,   ///< Of whoever asks; this row names nobody else.
    Ada,       ///< Names a thing of Ada's: for everybody else it is not there, or not theirs.
    Vera,      ///< Names the shop of Vera: for its people only.
    Applicant, ///< Names the shop that Vera applies with: for its owner only, whoever else works there.
    Provider,  ///< Only a signature lets in, no token does.
    Platform,  ///< For those whose role has the route's permission.
};

struct Call {
    About about = About::Everybody;
    http::Method method = http::Method::Get;
    std::function<QByteArray(AccessFixture &)> target;
    std::function<QJsonObject(AccessFixture &)> body{};
};

using http::Method;

inline std::function<QByteArray(AccessFixture &)> at(const char *target) {
    return [target](AccessFixture &) -> QByteArray { return target; };
}

inline std::function<QByteArray(AccessFixture &)> atThing(const char *before, Id AccessFixture::*thing,
                                                          const char *after = "") {
    return [=](AccessFixture &f) -> QByteArray { return before + (f.*thing).toString().toLatin1() + after; };
}

inline std::function<QByteArray(AccessFixture &)> atHandled(const char *after = "") {
    return [=](AccessFixture &f) -> QByteArray {
        return "/api/v1/admin/users/" + f.handled.id.toString().toLatin1() + after;
    };
}

inline QJsonObject withReason(AccessFixture &) {
    return {{u"reason"_s, u"It must be."_s}};
}

/// When none is made any more.
inline std::function<QByteArray(AccessFixture &)> atBackup(Id AccessFixture::*which, const char *step) {
    return [=](AccessFixture &f) -> QByteArray {
        f.waitForBackups();
        return "/api/v1/admin/backups/" + (f.*which).toString().toLatin1() + step;
    };
}

inline qint64 revOfCategory(AccessFixture &f, const Id &id) {
    return f.number("SELECT rev FROM category WHERE id = ?1", id);
}

/// A promotion with codes, made for this call.
inline Promotion freshPromotion(AccessFixture &f) {
    Promotion promotion;
    promotion.id = f.ids.next();
    promotion.name = localText(u"en"_s, u"Autumn"_s);
    promotion.needsCode = true;
    promotion.action.basisPoints = 1'000;
    f.write([&](Write &w) {
        return w.db.run("INSERT INTO promotion(id, body, created_at, updated_at) VALUES(?1, ?2, ?3, ?3)", promotion.id,
                        QString::fromUtf8(wire::toBytes(wire::toJson(promotion))), w.now);
    });
    return promotion;
}

inline std::function<QByteArray(AccessFixture &)> atPromotion(const char *after) {
    return [=](AccessFixture &f) -> QByteArray {
        return "/api/v1/admin/promotions/" + freshPromotion(f).id.toString().toLatin1() + after;
    };
}

/// Of what waits, as it is; who comes second finds that it is so already.
inline QJsonObject decision(AccessFixture &f, const char *table, const Id &id) {
    const auto rev = f.number(std::string("SELECT rev FROM ") + table + " WHERE id = ?1", id);
    return {{u"approve"_s, true}, {u"seenRev"_s, qint64{rev}}};
}

/// By the name of the route.
inline const std::multimap<QString, Call> &platformCalls() {
    static const std::multimap<QString, Call> all{
        {u"adminUsers"_s, {About::Platform, Method::Get, at("/api/v1/admin/users")}},
        {u"adminUser"_s, {About::Platform, Method::Get, atHandled()}},
        {u"adminBlockUser"_s, {About::Platform, Method::Post, atHandled("/block"), withReason}},
        {u"adminUnblockUser"_s, {About::Platform, Method::Post, atHandled("/unblock"), withReason}},
        {u"adminEndSessions"_s, {About::Platform, Method::Post, atHandled("/end-sessions"), withReason}},
        {u"adminSessions"_s, {About::Platform, Method::Get, atHandled("/sessions")}},
        {u"adminEndSession"_s,
         {About::Platform, Method::Post,
          [](AccessFixture &f) -> QByteArray {
              return "/api/v1/admin/users/" + f.handled.id.toString().toLatin1() + "/sessions/" +
                     f.handledSession.toString().toLatin1() + "/end";
          },
          withReason}},
        {u"adminSetRole"_s,
         {About::Platform, Method::Post, atHandled("/role"),
          [](AccessFixture &) -> QJsonObject {
              return {{u"seen"_s, u"customer"_s}, {u"role"_s, u"customer"_s}, {u"reason"_s, u"As it is."_s}};
          }}},
        {u"adminVendors"_s, {About::Platform, Method::Get, at("/api/v1/admin/vendors")}},
        {u"adminVendorPapers"_s,
         {About::Platform, Method::Get, atThing("/api/v1/admin/vendors/", &AccessFixture::applying, "/papers")}},
        {u"adminDecideVendor"_s,
         {About::Platform, Method::Post,
          [](AccessFixture &f) -> QByteArray {
              return "/api/v1/admin/vendors/" + f.elsewhere.id.toString().toLatin1() + "/decision";
          },
          [](AccessFixture &) -> QJsonObject {
              return {{u"from"_s, u"suspended"_s}, {u"to"_s, u"approved"_s}};
          }}},
        {u"adminModeration"_s, {About::Platform, Method::Get, at("/api/v1/admin/moderation")}},
        {u"adminDecideProduct"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/moderation/products/", &AccessFixture::proposed),
          [](AccessFixture &f) { return decision(f, "product", f.proposed); }}},
        {u"adminDecideReview"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/moderation/reviews/", &AccessFixture::pending),
          [](AccessFixture &f) { return decision(f, "review", f.pending); }}},
        {u"adminOrders"_s, {About::Platform, Method::Get, at("/api/v1/admin/orders")}},
        {u"adminOrder"_s, {About::Platform, Method::Get, atThing("/api/v1/admin/orders/", &AccessFixture::paid)}},
        {u"adminCancelOrder"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/orders/", &AccessFixture::unsent, "/cancel"),
          [](AccessFixture &f) -> QJsonObject {
              return {{u"reason"_s, u"It must be."_s}, {u"seenRev"_s, qint64{f.revOf(f.unsent)}}};
          }}},
        {u"adminRefundOrder"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/orders/", &AccessFixture::paid, "/refund"),
          [](AccessFixture &f) -> QJsonObject {
              return {{u"refundId"_s, f.ids.next().toString()},
                      {u"amount"_s, wire::toJson(Money{100, Currency::of("EUR")})},
                      {u"reason"_s, u"It must be."_s},
                      {u"seenRev"_s, qint64{f.revOf(f.paid)}}};
          }}},
        {u"adminCommission"_s, {About::Platform, Method::Get, at("/api/v1/admin/commission")}},
        {u"adminChangeCommission"_s,
         {About::Platform, Method::Put, at("/api/v1/admin/commission"),
          [](AccessFixture &f) -> QJsonObject {
              const auto rule = QJsonObject{
                  {u"id"_s, f.ids.next().toString()}, {u"name"_s, u"Everything"_s}, {u"basisPoints"_s, 1'000}};
              return {{u"rules"_s, QJsonArray{rule}},
                      {u"rev"_s, qint64{f.number("SELECT ifnull((SELECT CAST(value AS INTEGER) FROM setting WHERE key "
                                                 "= 'commission.rev'), 0)")}}};
          }}},
        {u"adminTryCommission"_s, {About::Platform, Method::Get, at("/api/v1/admin/commission/trial?product=Lamp")}},
        {u"adminPayouts"_s, {About::Platform, Method::Get, at("/api/v1/admin/payouts")}},
        {u"adminRetryPayout"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/payouts/", &AccessFixture::failedPayout, "/retry"),
          [](AccessFixture &f) -> QJsonObject {
              return {{u"reason"_s, u"It must be."_s},
                      {u"seenRev"_s, qint64{f.number("SELECT rev FROM payout WHERE id = ?1", f.failedPayout)}}};
          }}},
        {u"adminSystem"_s, {About::Platform, Method::Get, at("/api/v1/admin/system")}},
        {u"adminAudit"_s, {About::Platform, Method::Get, at("/api/v1/admin/audit")}},
        {u"adminVerifyAudit"_s, {About::Platform, Method::Get, at("/api/v1/admin/audit/verify")}},
        {u"adminCategories"_s, {About::Platform, Method::Get, at("/api/v1/admin/categories")}},
        {u"adminCreateCategory"_s,
         {About::Platform, Method::Post, at("/api/v1/admin/categories"),
          [](AccessFixture &f) -> QJsonObject {
              const auto id = f.ids.next().toString();
              return {{u"id"_s, id}, {u"name"_s, id}};
          }}},
        {u"adminEditCategory"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/categories/", &AccessFixture::category),
          [](AccessFixture &f) -> QJsonObject {
              return {{u"name"_s, f.category.toString()}, {u"seenRev"_s, revOfCategory(f, f.category)}};
          }}},
        {u"adminMoveCategory"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/categories/", &AccessFixture::category, "/move"),
          [](AccessFixture &f) -> QJsonObject {
              return {{u"seenRev"_s, revOfCategory(f, f.category)}};
          }}},
        {u"adminMergeCategory"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/categories/", &AccessFixture::otherCategory, "/merge"),
          [](AccessFixture &f) -> QJsonObject {
              return {{u"into"_s, f.category.toString()},
                      {u"reason"_s, u"It must be."_s},
                      {u"seenRev"_s, revOfCategory(f, f.otherCategory)},
                      {u"seenIntoRev"_s, revOfCategory(f, f.category)}};
          }}},
        {u"adminReturns"_s, {About::Platform, Method::Get, at("/api/v1/admin/returns")}},
        {u"adminReturn"_s, {About::Platform, Method::Get, atThing("/api/v1/admin/returns/", &AccessFixture::disputed)}},
        {u"adminDecideReturn"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/returns/", &AccessFixture::disputed, "/decision"),
          [](AccessFixture &) -> QJsonObject {
              return {{u"step"_s, u"approve"_s}, {u"reason"_s, u"It must be."_s}, {u"seen"_s, u"requested"_s}};
          }}},
        {u"adminWriteAboutReturn"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/returns/", &AccessFixture::disputed, "/messages"),
          [](AccessFixture &f) -> QJsonObject {
              return {{u"messageId"_s, f.ids.next().toString()}, {u"text"_s, u"We look into it."_s}};
          }}},
        {u"adminRoles"_s, {About::Platform, Method::Get, at("/api/v1/admin/roles")}},
        {u"adminCreateRole"_s,
         {About::Platform, Method::Post, at("/api/v1/admin/roles"),
          [](AccessFixture &f) -> QJsonObject {
              return f.roleChange({f.ids.next(), f.ids.next().toString(), Rights({Permission::RolesAssign})});
          }}},
        {u"adminChangeRole"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/roles/", &AccessFixture::customRole),
          [](AccessFixture &f) -> QJsonObject {
              return f.roleChange({f.customRole, f.ids.next().toString(), Rights({Permission::RolesAssign})});
          }}},
        // A new one each time: it is gone then.
        {u"adminRemoveRole"_s,
         {About::Platform, Method::Post,
          [](AccessFixture &f) -> QByteArray {
              return "/api/v1/admin/roles/" + f.makeRole({Permission::RolesAssign}).toString().toLatin1() + "/remove";
          },
          [](AccessFixture &) -> QJsonObject {
              return {{u"seenRev"_s, 1}, {u"reason"_s, u"It must be."_s}};
          }}},
        {u"adminKeys"_s, {About::Platform, Method::Get, at("/api/v1/admin/keys")}},
        {u"adminCreateKey"_s,
         {About::Platform, Method::Post, at("/api/v1/admin/keys"),
          [](AccessFixture &f) -> QJsonObject {
              return {{u"id"_s, f.ids.next().toString()},
                      {u"name"_s, u"A program"_s},
                      {u"permissions"_s, QJsonArray{u"keys.manage"_s}},
                      {u"perMinute"_s, 60},
                      {u"reason"_s, u"It must be."_s}};
          }}},
        {u"adminRevokeKey"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/keys/", &AccessFixture::apiKey, "/revoke"),
          withReason}},
        {u"adminWebhooks"_s, {About::Platform, Method::Get, at("/api/v1/admin/webhooks")}},
        {u"adminCreateWebhook"_s,
         {About::Platform, Method::Post, at("/api/v1/admin/webhooks"),
          [](AccessFixture &f) -> QJsonObject {
              return {{u"id"_s, f.ids.next().toString()},
                      {u"url"_s, u"https://example.org/told"_s},
                      {u"events"_s, QJsonArray{u"payout.failed"_s}},
                      {u"reason"_s, u"It must be."_s}};
          }}},
        {u"adminChangeWebhook"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/webhooks/", &AccessFixture::webhook),
          [](AccessFixture &f) -> QJsonObject {
              return {{u"url"_s, u"https://example.org/other"_s},
                      {u"events"_s, QJsonArray{u"payout.failed"_s}},
                      {u"isActive"_s, false},
                      {u"seenRev"_s, f.webhookRev(f.webhook)},
                      {u"reason"_s, u"It must be."_s}};
          }}},
        {u"adminRotateWebhook"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/webhooks/", &AccessFixture::webhook, "/rotate"),
          [](AccessFixture &f) -> QJsonObject {
              return {{u"seenRev"_s, f.webhookRev(f.webhook)}, {u"reason"_s, u"It must be."_s}};
          }}},
        // A new one each time: it is gone then, or it may have been switched off.
        {u"adminRemoveWebhook"_s,
         {About::Platform, Method::Post,
          [](AccessFixture &f) -> QByteArray {
              return "/api/v1/admin/webhooks/" + f.makeWebhook().toString().toLatin1() + "/remove";
          },
          [](AccessFixture &) -> QJsonObject {
              return {{u"seenRev"_s, 1}, {u"reason"_s, u"It must be."_s}};
          }}},
        {u"adminPingWebhook"_s,
         {About::Platform, Method::Post,
          [](AccessFixture &f) -> QByteArray {
              return "/api/v1/admin/webhooks/" + f.makeWebhook().toString().toLatin1() + "/ping";
          }}},
        {u"adminDevices"_s, {About::Platform, Method::Get, at("/api/v1/admin/devices")}},
        {u"adminDeliveries"_s, {About::Platform, Method::Get, at("/api/v1/admin/deliveries")}},
        {u"adminReplayDelivery"_s,
         {About::Platform, Method::Post,
          [](AccessFixture &f) -> QByteArray {
              return "/api/v1/admin/deliveries/" + f.makeDelivery().toString().toLatin1() + "/replay";
          },
          withReason}},
        {u"adminRates"_s, {About::Platform, Method::Get, at("/api/v1/admin/rates")}},
        {u"adminChangeRates"_s,
         {About::Platform, Method::Put, at("/api/v1/admin/rates"),
          [](AccessFixture &) -> QJsonObject {
              return {{u"table"_s, QJsonObject()}, {u"reason"_s, u"As it is."_s}};
          }}},
        {u"adminRatesHistory"_s, {About::Platform, Method::Get, at("/api/v1/admin/rates/history")}},
        {u"adminMails"_s, {About::Platform, Method::Get, at("/api/v1/admin/mails")}},
        {u"adminChangeMail"_s,
         {About::Platform, Method::Put, at("/api/v1/admin/mails/email_changed/de"),
          [](AccessFixture &f) -> QJsonObject {
              auto body = f.mailWords();
              body.insert(u"rev"_s, qint64{f.number("SELECT ifnull((SELECT rev FROM mail_template WHERE kind = "
                                                    "'email_changed' AND language = 'de'), 0)")});
              body.insert(u"reason"_s, u"It must be."_s);
              return body;
          }}},
        {u"adminResetMail"_s,
         {About::Platform, Method::Post, at("/api/v1/admin/mails/account_deleted/es/reset"),
          [](AccessFixture &) -> QJsonObject {
              return {{u"seenRev"_s, 0}, {u"reason"_s, u"It must be."_s}};
          }}},
        {u"adminPreviewMail"_s,
         {About::Platform, Method::Post, at("/api/v1/admin/mails/preview"),
          [](AccessFixture &f) { return f.mailWords(); }}},
        {u"adminTestMail"_s, {About::Platform, Method::Post, at("/api/v1/admin/mails/email_changed/de/test")}},
        {u"adminViewAs"_s, {About::Platform, Method::Post, atHandled("/view"), withReason}},
        {u"adminEndView"_s,
         {About::Platform, Method::Post, atThing("/api/v1/admin/views/", &AccessFixture::view, "/end")}},
        {u"adminAnonymize"_s,
         {About::Platform, Method::Post,
          [](AccessFixture &f) -> QByteArray {
              if (f.number("SELECT deleted_at IS NOT NULL FROM user_account WHERE id = ?1", f.leaving.id) != 0)
                  f.leaving = f.person(u"leaving@example.org"_s);
              return "/api/v1/admin/users/" + f.leaving.id.toString().toLatin1() + "/anonymize";
          },
          [](AccessFixture &) -> QJsonObject {
              return {{u"email"_s, u"leaving@example.org"_s}, {u"reason"_s, u"It must be."_s}};
          }}},
        {u"adminPlatform"_s, {About::Platform, Method::Get, at("/api/v1/admin/platform")}},
        {u"adminChangePlatform"_s,
         {About::Platform, Method::Post, at("/api/v1/admin/platform"),
          [](AccessFixture &) -> QJsonObject {
              return {{u"message"_s, u"All is well."_s}, {u"reason"_s, u"It must be."_s}, {u"rev"_s, 0}};
          }}},
        {u"adminPromotions"_s, {About::Platform, Method::Get, at("/api/v1/admin/promotions")}},
        {u"adminPutPromotion"_s,
         {About::Platform, Method::Put,
          [](AccessFixture &f) -> QByteArray {
              return "/api/v1/admin/promotions/" + f.ids.next().toString().toLatin1();
          },
          [](AccessFixture &f) -> QJsonObject {
              return {{u"promotion"_s, wire::toJson(freshPromotion(f))}, {u"rev"_s, 0}};
          }}},
        {u"adminRemovePromotion"_s,
         {About::Platform, Method::Post, atPromotion("/remove"),
          [](AccessFixture &) -> QJsonObject {
              return {{u"rev"_s, 1}};
          }}},
        {u"adminPromotionFigures"_s, {About::Platform, Method::Get, atPromotion("/figures")}},
        {u"adminPromotionCodes"_s, {About::Platform, Method::Get, atPromotion("/codes")}},
        {u"adminAddPromotionCodes"_s,
         {About::Platform, Method::Post, atPromotion("/codes"),
          [](AccessFixture &) -> QJsonObject {
              return {{u"count"_s, 2}, {u"mostUses"_s, 1}};
          }}},
        {u"adminTryPrices"_s,
         {About::Platform, Method::Post, at("/api/v1/admin/promotions/try"),
          [](AccessFixture &) -> QJsonObject {
              return {{u"articles"_s, QJsonArray{QJsonObject{{u"product"_s, u"Lamp"_s}, {u"quantity"_s, 1}}}}};
          }}},
        {u"adminPricing"_s, {About::Platform, Method::Get, at("/api/v1/admin/pricing")}},
        {u"adminChangePricing"_s,
         {About::Platform, Method::Put, at("/api/v1/admin/pricing"),
          [](AccessFixture &) -> QJsonObject {
              return {{u"rev"_s, 0}};
          }}},
        {u"adminBackups"_s, {About::Platform, Method::Get, at("/api/v1/admin/backups")}},
        {u"adminBackUp"_s,
         {About::Platform, Method::Post,
          [](AccessFixture &f) -> QByteArray {
              f.waitForBackups();
              return "/api/v1/admin/backups";
          }}},
        {u"adminVerifyBackup"_s, {About::Platform, Method::Post, atBackup(&AccessFixture::backup, "/verify")}},
        {u"adminRemoveBackup"_s,
         {About::Platform, Method::Post,
          [](AccessFixture &f) -> QByteArray {
              f.needBackup(f.otherBackup);
              return "/api/v1/admin/backups/" + f.otherBackup.toString().toLatin1() + "/remove";
          },
          withReason}},
    };
    return all;
}

} // namespace aura::testing
