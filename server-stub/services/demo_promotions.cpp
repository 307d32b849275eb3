// SPDX-License-Identifier: Apache-2.0
#include "demo_promotions.h"

#include <aura/domain/pricing.h>
#include <aura/server/services/change_log.h>
#include <aura/storage/price_rules.h>
#include <aura/wire/pricing_json.h>

#include <algorithm>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t dayMillis = 24LL * 3'600 * 1'000;

Status put(storage::Database &db, const Promotion &promotion, UnixMillis now) {
    AURA_TRY(validatePromotion(promotion));
    return db.run("INSERT INTO promotion(id, body, created_at, updated_at) VALUES(?1, ?2, ?3, ?3)", promotion.id,
                  QString::fromUtf8(wire::toBytes(wire::toJson(promotion))), now);
}

} // namespace

Status writeDemoPromotions(storage::Database &db, IdGenerator &ids, const DemoShop &shop, UnixMillis now) {
    Promotion voucher;
    voucher.id = ids.next();
    voucher.name.texts = {
        {u"en"_s, u"Welcome"_s}, {u"de"_s, u"Willkommen"_s}, {u"es"_s, u"Bienvenida"_s}, {u"ar"_s, u"أهلًا بك"_s}};
    voucher.needsCode = true;
    PromotionCondition enough;
    enough.kind = PromotionCondition::Kind::Total;
    enough.amounts = {{3'000, Currency::of("EUR")}};
    voucher.conditions = {enough};
    voucher.action.target = PromotionAction::Target::Order;
    voucher.action.basisPoints = 1'000;
    voucher.mostUsesEach = 1;
    AURA_TRY(put(db, voucher, now));
    AURA_TRY(db.run("INSERT INTO promotion_code(code, promotion_id, created_at) VALUES(?1, ?2, ?3)",
                    QString::fromLatin1(demoVoucher), voucher.id, now));

    const auto category = std::find_if(shop.categories.begin(), shop.categories.end(),
                                       [](const Category &each) { return each.slug == u"cycling"_s; });
    if (category == shop.categories.end())
        return {};
    Promotion season;
    season.id = ids.next();
    season.name.texts = {{u"en"_s, u"Cycling weeks"_s},
                         {u"de"_s, u"Fahrradwochen"_s},
                         {u"es"_s, u"Semanas de la bicicleta"_s},
                         {u"ar"_s, u"أسابيع الدراجات"_s}};
    PromotionCondition within;
    within.kind = PromotionCondition::Kind::Category;
    within.id = category->id;
    season.conditions = {within};
    season.action.basisPoints = 1'500;
    season.from = now + 30 * dayMillis;
    season.until = season.from + 14 * dayMillis;
    AURA_TRY(put(db, season, now));
    // Devices know of it as of all that needs no code.
    AURA_ASSIGN(const auto text, storage::priceRulesText(db));
    AURA_ASSIGN(auto rules, storage::priceRulesFromText(text, {}));
    rules.promotions.append(season);
    AURA_TRY(storage::setPriceRules(db, rules));
    AURA_TRY(changeLog::record(db, changeLog::catalogueScope, u"pricing", wire::pricingRowId(), 0));
    return {};
}

} // namespace aura::server
