// SPDX-License-Identifier: Apache-2.0
// What WorkViews knows of a shop's money. Nothing is pending of it: the server alone moves it.
#include "core/work_views.h"

#include <aura/wire/settlement_json.h>

#include <algorithm>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

template <typename T, typename Read>
Result<T> decode(const BaseRow &row, Read read) {
    wire::JsonReader reader(row.data);
    T value = read(reader);
    if (reader.failed())
        return reader.error();
    return value;
}

} // namespace

Result<ShopMoney> WorkViews::money(const Id &vendor, const std::optional<QList<Id>> &wanted) {
    if (!m_vendors.contains(vendor))
        return Error{ErrorCode::PermissionDenied, u"another vendor's shop"_s};
    const QString scope = u"vendor:"_s + vendor.toString();
    ShopMoney money;
    const auto take = [&](const BaseRow &row) -> Status {
        AURA_ASSIGN(auto entry, decode<LedgerEntry>(row, wire::ledgerEntryFromJson));
        money.entries.append(std::move(entry));
        return {};
    };
    if (wanted) {
        for (const auto &id : *wanted) {
            AURA_ASSIGN(const auto row, m_store.row(scope, u"money"_s, id));
            if (row)
                AURA_TRY(take(*row));
        }
    } else {
        AURA_ASSIGN(const auto entries, m_store.rows(scope, u"money"_s));
        for (const auto &row : entries)
            AURA_TRY(take(row));
    }
    AURA_ASSIGN(const auto balances, m_store.rows(scope, u"balance"_s));
    for (const auto &row : balances) {
        AURA_ASSIGN(auto balance, decode<ShopBalance>(row, wire::shopBalanceFromJson));
        money.balances.append(balance);
    }
    AURA_ASSIGN(const auto payouts, m_store.rows(scope, u"payout"_s));
    for (const auto &row : payouts) {
        AURA_ASSIGN(auto payout, decode<Payout>(row, wire::payoutFromJson));
        money.payouts.append(std::move(payout));
    }
    AURA_ASSIGN(const auto account, m_store.row(scope, u"payout_account"_s, vendor));
    if (account) {
        AURA_ASSIGN(money.account, decode<PayoutAccount>(*account, wire::payoutAccountFromJson));
    }
    std::sort(money.entries.begin(), money.entries.end(),
              [](const LedgerEntry &a, const LedgerEntry &b) { return std::tie(a.at, a.id) < std::tie(b.at, b.id); });
    std::sort(money.balances.begin(), money.balances.end(),
              [](const ShopBalance &a, const ShopBalance &b) { return a.pending.currency < b.pending.currency; });
    std::sort(money.payouts.begin(), money.payouts.end(), [](const Payout &a, const Payout &b) {
        return std::tie(b.createdAt, b.id) < std::tie(a.createdAt, a.id);
    });
    return money;
}

} // namespace aura::sync
