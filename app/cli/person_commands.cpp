// SPDX-License-Identifier: Apache-2.0
#include "shop.h"

#include <aura/wire/person_json.h>

namespace aura::cli {

using namespace Qt::StringLiterals;

namespace {

Reply wishlistReply(Shop &shop) {
    Reply reply;
    QJsonArray entries;
    auto *database = shop.catalogue().value_or(nullptr);
    for (const auto &entry : shop.client().wishlist()) {
        auto object = wire::toJson(entry);
        QString name = entry.productId.toString();
        UnitPrice today;
        if (const auto product = database == nullptr ? Result<Product>(Error{ErrorCode::NotFound, {}})
                                                     : storage::CatalogueReader(*database).product(entry.productId)) {
            name = product->name;
            today = watchedPrice(*product, entry.variantId);
            object.insert("name"_L1, name);
            object.insert("currentPrice"_L1, wire::toJson(today));
        }
        entries.append(object);
        reply.lines.append(u"%1  %2  %3"_s.arg(name, today.currency.isNone() ? u"not sold any more"_s : amount(today),
                                               entry.productId.toString()));
    }
    reply.json = {{u"wishlist"_s, entries}};
    if (reply.lines.isEmpty())
        reply.lines.append(u"The wishlist is empty."_s);
    return reply;
}

} // namespace

Result<Reply> wishlistCommand(Shop &shop, const Arguments &arguments) {
    const auto &words = arguments.words;
    if (words.size() == 1)
        return wishlistReply(shop);
    if (words.size() == 3 && words[1] == "add"_L1) {
        AURA_ASSIGN(const auto product, shop.product(words[2]));
        // Whoever names a variant wants that one.
        WishAdd add{product.id};
        for (const auto &variant : product.variants) {
            if (variant.id.toString() == words[2])
                add.variantId = variant.id;
        }
        AURA_TRY(await(shop.client().perform(add)));
        return wishlistReply(shop);
    }
    if (words.size() == 3 && words[1] == "remove"_L1) {
        // What the shop has no more can still be named by its id.
        Id id = Id::parse(words[2]).value_or(Id{});
        if (wishFor(shop.client().wishlist(), id) == nullptr) {
            AURA_ASSIGN(const auto product, shop.product(words[2]));
            id = product.id;
        }
        AURA_TRY(await(shop.client().perform(WishRemove{id})));
        return wishlistReply(shop);
    }
    return Error{ErrorCode::InvalidArgument, u"wishlist takes add PRODUCT or remove PRODUCT"_s};
}

} // namespace aura::cli
