// SPDX-License-Identifier: Apache-2.0
// What SyncCore knows and does of a person besides cart, orders and work: addresses, profile, wishes, notices.
#include "core/sync_core.h"

#include <aura/storage/catalogue_reader.h>
#include <aura/wire/account_json.h>
#include <aura/wire/person_json.h>

#include <algorithm>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

/// What a wish costs today: the variant, or the cheapest one. Without currency when the catalogue does not say.
UnitPrice priceOf(const WishAdd &add, storage::Database *catalogue) {
    if (catalogue == nullptr)
        return {};
    const auto product = storage::CatalogueReader(*catalogue).product(add.productId);
    return product ? watchedPrice(*product, add.variantId) : UnitPrice{};
}

} // namespace

Status SyncCore::readPersonRows(const QString &scope) {
    m_baseAddresses.clear();
    m_baseWishlist.clear();
    m_baseNotices = {};
    AURA_ASSIGN(const auto addresses, m_account.store->rows(scope, u"address"_s));
    for (const auto &row : addresses) {
        wire::JsonReader reader(row.data);
        m_baseAddresses.append(wire::addressEntryFromJson(reader));
    }
    std::sort(m_baseAddresses.begin(), m_baseAddresses.end(), [](const AddressEntry &a, const AddressEntry &b) {
        return std::pair(a.createdAt, a.id) < std::pair(b.createdAt, b.id);
    });
    AURA_ASSIGN(const auto wishes, m_account.store->rows(scope, u"wish"_s));
    for (const auto &row : wishes) {
        wire::JsonReader reader(row.data);
        m_baseWishlist.append(wire::wishEntryFromJson(reader));
    }
    std::sort(m_baseWishlist.begin(), m_baseWishlist.end(), [](const WishEntry &a, const WishEntry &b) {
        return std::pair(a.addedAt, a.productId) < std::pair(b.addedAt, b.productId);
    });
    AURA_ASSIGN(const auto notices, m_account.store->rows(scope, u"notice"_s));
    for (const auto &row : notices) {
        wire::JsonReader reader(row.data);
        auto notice = wire::noticeFromJson(reader);
        // Of a kind that is newer than this software there is nothing to say.
        if (!reader.failed())
            m_baseNotices.notices.append(std::move(notice));
    }
    std::sort(m_baseNotices.notices.begin(), m_baseNotices.notices.end(),
              [](const Notice &a, const Notice &b) { return b.id < a.id; });
    AURA_ASSIGN(const auto marks, m_account.store->rows(scope, u"notice_mark"_s));
    for (const auto &row : marks) {
        wire::JsonReader reader(row.data);
        m_baseNotices.readUpTo = wire::noticeMarkFromJson(reader);
    }
    return {};
}

Result<SyncCore::Draft> SyncCore::draftOf(AddressPut put) {
    auto book = foldAddresses(m_baseAddresses, personalWork());
    if (put.addressId.isNil())
        put.addressId = m_ids.next();
    const auto known =
        std::find_if(book.cbegin(), book.cend(), [&](const AddressEntry &entry) { return entry.id == put.addressId; });
    const auto rev = known == book.cend() ? 0 : known->rev;
    if (known != book.cend())
        put.base = known->address;
    AURA_ASSIGN(const bool changes, apply(book, put, m_clock.now()));
    if (!changes)
        return Draft{};
    return Draft{std::move(put), {}, rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(AddressRemove remove) {
    auto book = foldAddresses(m_baseAddresses, personalWork());
    AURA_ASSIGN(const bool changes, apply(book, remove, m_clock.now()));
    if (!changes)
        return Draft{};
    return Draft{remove, {}, 0};
}

Result<SyncCore::Draft> SyncCore::draftOf(ProfilePatch patch) {
    auto profile = foldProfile(m_profile, personalWork());
    AURA_ASSIGN(const bool changes, apply(profile, patch));
    if (!changes)
        return Draft{};
    return Draft{std::move(patch), {}, profile.rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(WishAdd add) {
    auto wishes = foldWishlist(m_baseWishlist, personalWork());
    if (add.price.currency.isNone())
        add.price = priceOf(add, m_catalogue->database());
    AURA_ASSIGN(const bool changes, apply(wishes, add, m_clock.now()));
    if (!changes)
        return Draft{};
    return Draft{add, {}, 0};
}

Result<SyncCore::Draft> SyncCore::draftOf(WishRemove remove) {
    auto wishes = foldWishlist(m_baseWishlist, personalWork());
    AURA_ASSIGN(const bool changes, apply(wishes, remove));
    if (!changes)
        return Draft{};
    return Draft{remove, {}, 0};
}

Result<SyncCore::Draft> SyncCore::draftOf(NoticesRead read) {
    auto board = foldNotices(m_baseNotices, personalWork());
    AURA_ASSIGN(const bool changes, apply(board, read));
    if (!changes)
        return Draft{};
    return Draft{read, {}, 0};
}

} // namespace aura::sync
