// SPDX-License-Identifier: Apache-2.0
// The histories of products against the products, and on the seller's devices.
#include "checkers/quiet.h"

#include "world/shop_server.h"

#include <aura/server/services/product_history.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/wire/product_history_json.h>

namespace aura::simulation {

using namespace Qt::StringLiterals;

namespace {

/// As the server tells it; without a line when there is none.
Result<ProductHistory> told(ShopServer &server, const Id &product) {
    wire::JsonWriter json;
    AURA_ASSIGN(const bool any, server::productHistory::write(json, server.db(), product));
    ProductHistory none;
    none.productId = product;
    if (!any)
        return none;
    AURA_ASSIGN(auto object, wire::parseObject(json.take()));
    wire::JsonReader reader(std::move(object));
    auto history = wire::productHistoryFromJson(reader);
    if (reader.failed())
        return reader.error();
    return history;
}

Result<QList<Id>> ownProducts(ShopServer &server) {
    QList<Id> ids;
    AURA_TRY(server.db().forEach(
        "SELECT p.id FROM product p JOIN vendor v ON v.num = p.vendor WHERE v.id = ?1",
        [&](const storage::Statement &row) { ids.append(row.id(0)); }, ShopTemplate::instance().sellersShop().id));
    return ids;
}

/// Values that are told in part tell nothing about what follows: long texts and lists. Tags are the book's.
bool isWhole(const ProductChange &change) {
    const auto fits = [](const FieldValue &value) {
        const auto *text = std::get_if<QString>(&value);
        return text != nullptr
                   ? text->size() < longestToldText
                   : !std::holds_alternative<QStringList>(value) && !std::holds_alternative<QList<Attribute>>(value);
    };
    return change.event == ProductEvent::Field && fits(change.before) && fits(change.after);
}

std::optional<QString> checkHistory(const Product &product, const ProductHistory &history) {
    // From the newest line back: what each was before has to be what the one before it left.
    QHash<std::pair<int, Id>, FieldValue> later;
    for (const auto &line : history.lines) {
        if (line.by == ChangedBy::Shop &&
            (line.userId != ShopTemplate::instance().seller().id || line.deviceId.isNil()))
            return u"what the seller did to %1 is nobody's"_s.arg(product.name);
        const auto &change = line.what;
        if (change.event != ProductEvent::Field)
            continue;
        const auto key = std::pair(static_cast<int>(change.field), change.variantId);
        const auto now = valueOf(product, change.field, change.variantId);
        if (!isWhole(change)) {
            later.remove(key);
            continue;
        }
        const auto known = later.constFind(key);
        const bool isNewest = known == later.cend();
        if (isNewest ? now && change.after != *now : change.after != *known)
            return u"the history of %1 does not lead from one %2 to the next"_s.arg(product.name,
                                                                                    productFieldName(change.field));
        later.insert(key, change.before);
    }
    const bool isMade = !ShopTemplate::instance().products.contains(product.id);
    if (isMade && history.lines.size() < mostProductChanges &&
        (history.lines.isEmpty() || history.lines.last().what.event != ProductEvent::Created || !history.complete))
        return u"the history of %1 does not begin with its creation"_s.arg(product.name);
    return std::nullopt;
}

} // namespace

std::optional<QString> checkHistories(ShopServer &server) {
    const auto ids = ownProducts(server);
    if (!ids)
        return ids.error().detail;
    for (const auto &id : *ids) {
        const auto product = storage::CatalogueReader(server.db()).product(id);
        const auto history = told(server, id);
        if (!product || !history)
            return product ? history.error().detail : product.error().detail;
        if (auto wrong = checkHistory(*product, *history))
            return wrong;
    }
    return std::nullopt;
}

std::optional<QString> compareHistories(sync::WorkViews &views, ShopServer &server) {
    const auto ids = ownProducts(server);
    if (!ids)
        return ids.error().detail;
    for (const auto &id : *ids) {
        const auto shown = views.productHistory(ShopTemplate::instance().sellersShop().id, id);
        const auto theirs = told(server, id);
        if (!shown || !theirs)
            return shown ? theirs.error().detail : shown.error().detail;
        if (shown->history != *theirs)
            return u"a history shows %1 lines, the server has %2"_s.arg(shown->history.lines.size())
                .arg(theirs->lines.size());
    }
    return std::nullopt;
}

} // namespace aura::simulation
