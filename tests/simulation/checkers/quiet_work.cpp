// SPDX-License-Identifier: Apache-2.0
// What people see of what is theirs, and sellers of their shop, against the server's rows.
#include "checkers/quiet.h"

#include "world/device.h"
#include "world/shop_server.h"

#include <aura/server/services/auth.h>
#include <aura/server/services/notices.h>
#include <aura/server/services/people.h>
#include <aura/server/services/reviews.h>
#include <aura/server/services/stock_ledger.h>
#include <aura/server/services/stock_policy.h>
#include <aura/server/services/wishes.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace aura::simulation {

using namespace Qt::StringLiterals;

namespace {

const Id &shopId() {
    return ShopTemplate::instance().sellersShop().id;
}

Result<QList<Id>> idsOf(ShopServer &server, std::string_view sql, const Id &of) {
    QList<Id> ids;
    AURA_TRY(server.db().forEach(
        sql, [&](const storage::Statement &row) { ids.append(row.id(0)); }, of));
    return ids;
}

/// Which parts of two rows differ, for a person to read.
QString difference(const QJsonObject &mine, const QJsonObject &theirs) {
    QStringList parts;
    for (const auto &key : theirs.keys()) {
        if (mine[key] != theirs[key])
            parts.append(
                key + u": "_s +
                QString::fromUtf8(QJsonDocument(QJsonArray{mine[key], theirs[key]}).toJson(QJsonDocument::Compact)));
    }
    return mine.isEmpty() ? u"is missing"_s : u"differs: "_s + parts.join(u", "_s);
}

/// The band is the public's word of the stock: it moves without the product's row, and the seller has the shelf itself.
QJsonObject withoutBands(Product product) {
    for (auto &variant : product.variants)
        variant.availability = Availability::Out;
    return wire::toJson(product, wire::Audience::Vendor);
}

Result<std::optional<QString>> compareProducts(sync::WorkViews &views, ShopServer &server) {
    AURA_ASSIGN(const auto shown, views.products(shopId()));
    QHash<Id, QJsonObject> mine;
    for (const auto &product : shown)
        mine.insert(product.id, withoutBands(product));
    AURA_ASSIGN(const auto ids, idsOf(server,
                                      "SELECT p.id FROM product p JOIN vendor v ON v.num = p.vendor WHERE "
                                      "v.id = ?1",
                                      shopId()));
    for (const auto &id : ids) {
        AURA_ASSIGN(const auto product, storage::CatalogueReader(server.db()).product(id));
        const auto theirs = withoutBands(product);
        if (const auto shown = mine.take(id); shown != theirs)
            return std::optional<QString>(u"the seller's product %1 "_s.arg(product.name) + difference(shown, theirs));
    }
    return mine.isEmpty() ? std::optional<QString>{}
                          : std::optional(u"%1 products are shown that the server does not have"_s.arg(mine.size()));
}

Result<std::optional<QString>> compareShelves(sync::WorkViews &views, ShopServer &server) {
    AURA_ASSIGN(const auto shown, views.stock(shopId()));
    QHash<Id, StockLevel> mine;
    for (const auto &level : shown)
        mine.insert(level.variantId, level);
    AURA_ASSIGN(const auto ids, idsOf(server, "SELECT variant_id FROM stock WHERE vendor_id = ?1", shopId()));
    for (const auto &id : ids) {
        AURA_ASSIGN(const auto level, server::stockLedger::level(server.db(), id));
        const auto shelf = mine.take(id);
        if (shelf != *level)
            return std::optional(u"a shelf shows %1 pieces of revision %2, the server has %3 of %4"_s.arg(shelf.onHand)
                                     .arg(shelf.rev)
                                     .arg(level->onHand)
                                     .arg(level->rev));
    }
    if (!mine.isEmpty())
        return std::optional(u"a shelf is shown that the server does not have"_s);
    AURA_ASSIGN(const auto policy, views.stockPolicy(shopId()));
    AURA_ASSIGN(const auto theirs, server::stockPolicy::of(server.db(), shopId()));
    return policy == theirs ? std::optional<QString>{}
                            : std::optional(u"%1 locations are shown in revision %2, the server has %3 in %4"_s
                                                .arg(policy.locations.size())
                                                .arg(policy.rev)
                                                .arg(theirs.locations.size())
                                                .arg(theirs.rev));
}

Result<std::optional<QString>> compareSales(sync::WorkViews &views, ShopServer &server) {
    AURA_ASSIGN(const auto shown, views.orders(shopId()));
    QHash<Id, QJsonObject> mine;
    for (const auto &order : shown)
        mine.insert(order.id, wire::toJson(order));
    QList<std::pair<Id, Id>> orders;
    AURA_TRY(server.db().forEach(
        "SELECT user_id, id FROM customer_order WHERE vendor_id = ?1",
        [&](const storage::Statement &row) {
            orders.append({row.id(0), row.id(1)});
        },
        shopId()));
    for (const auto &[buyer, id] : std::as_const(orders)) {
        AURA_ASSIGN(const auto order, server.app().orders().read(server.db(), buyer, id));
        const auto theirs = wire::toJson(order);
        if (const auto shown = mine.take(id); shown != theirs)
            return std::optional<QString>(u"the seller's order %1 "_s.arg(order.number) + difference(shown, theirs));
    }
    return mine.isEmpty() ? std::optional<QString>{}
                          : std::optional(u"%1 sales are shown that the server does not have"_s.arg(mine.size()));
}

Result<std::optional<QString>> compareOwnReviews(sync::WorkViews &views, ShopServer &server, const Id &user) {
    AURA_ASSIGN(const auto shown, views.ownReviews());
    QHash<Id, QJsonObject> mine;
    for (const auto &review : shown)
        mine.insert(review.id, wire::toJson(review));
    AURA_ASSIGN(const auto ids, idsOf(server, "SELECT id FROM review WHERE user_id = ?1", user));
    for (const auto &id : ids) {
        AURA_ASSIGN(const auto review, server::reviews::byId(server.db(), id));
        const auto theirs = wire::toJson(review);
        if (const auto own = mine.take(id); own != theirs)
            return std::optional<QString>(u"a review "_s + difference(own, theirs));
    }
    return mine.isEmpty() ? std::optional<QString>{}
                          : std::optional(u"a review is shown that the server does not have"_s);
}

Result<std::optional<QString>> compareSelf(Device &device, sync::WorkViews &views, ShopServer &server) {
    AURA_ASSIGN(const auto book, server::people::addresses(server.db(), device.user()));
    auto shown = device.view().addresses;
    for (const auto &entry : book) {
        if (!shown.removeOne(entry))
            return std::optional(u"the address %1 is missing or differs"_s.arg(entry.address.line1));
    }
    if (!shown.isEmpty())
        return std::optional(u"%1 addresses are shown that the server does not have"_s.arg(shown.size()));
    AURA_ASSIGN(const auto profile, server::AuthService::profile(server.db(), device.user()));
    if (const auto &own = device.view().account.user; own != profile)
        return std::optional(u"the person is %1 of revision %2, the server has %3 of %4"_s.arg(own.name)
                                 .arg(own.rev)
                                 .arg(profile.name)
                                 .arg(profile.rev));
    AURA_ASSIGN(const auto wishes, server::wishes::of(server.db(), device.user()));
    if (device.view().wishlist != wishes)
        return std::optional(u"%1 wishes are shown, which are not the server's %2"_s.arg(device.view().wishlist.size())
                                 .arg(wishes.size()));
    AURA_ASSIGN(const auto board, server::notices::of(server.db(), device.user()));
    if (const auto &notices = device.view().notices; notices != board)
        return std::optional(
            u"%1 notices are shown and %2 of them unread, the server has %3 and %4"_s.arg(notices.notices.size())
                .arg(unreadCount(notices))
                .arg(board.notices.size())
                .arg(unreadCount(board)));
    AURA_ASSIGN(const auto votes, views.ownVotes());
    AURA_ASSIGN(const auto given, idsOf(server, "SELECT review_id FROM review_vote WHERE user_id = ?1", device.user()));
    if (votes != QSet<Id>(given.begin(), given.end()))
        return std::optional(u"%1 votes are shown, the server has %2"_s.arg(votes.size()).arg(given.size()));
    return std::optional<QString>{};
}

} // namespace

std::optional<QString> checkWork(Device &device, ShopServer &server) {
    auto views = device.core().workViews();
    if (!views)
        return views.error().detail;
    const auto compare = [&]() -> Result<std::optional<QString>> {
        AURA_ASSIGN(auto wrong, compareSelf(device, *views, server));
        if (wrong)
            return wrong;
        AURA_ASSIGN(wrong, compareOwnReviews(*views, server, device.user()));
        if (wrong || device.user() != ShopTemplate::instance().seller().id)
            return wrong;
        AURA_ASSIGN(wrong, compareProducts(*views, server));
        if (wrong)
            return wrong;
        AURA_ASSIGN(wrong, compareShelves(*views, server));
        if (wrong)
            return wrong;
        AURA_ASSIGN(wrong, compareSales(*views, server));
        if (!wrong)
            wrong = checkHistories(server);
        return wrong ? wrong : compareHistories(*views, server);
    };
    const auto wrong = compare();
    return wrong ? *wrong : std::optional(wrong.error().detail);
}

} // namespace aura::simulation
