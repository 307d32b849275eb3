// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin.h>
#include <aura/domain/settlement.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

// Of a vendor's scope: "money" (entries of its ledger that a statement shows), "balance" (one for each currency, by
// balanceIdFor()), "payout", and "payout_account" (by the vendor's id).
QJsonObject toJson(const LedgerEntry &entry);
LedgerEntry ledgerEntryFromJson(JsonReader &reader);
QJsonObject toJson(const ShopBalance &balance);
ShopBalance shopBalanceFromJson(JsonReader &reader);
QJsonObject toJson(const Payout &payout);
Payout payoutFromJson(JsonReader &reader);
QJsonObject toJson(const PayoutAccount &account);
PayoutAccount payoutAccountFromJson(JsonReader &reader);

/// PUT /vendor/payout-account: {"vendor", "holder", "iban"}. The number is never answered nor kept.
struct PayoutAccountRequest {
    Id vendorId;
    QString holder;
    QString iban;
};
QByteArray toBytes(const PayoutAccountRequest &request);
PayoutAccountRequest payoutAccountRequestFromJson(JsonReader &reader);
Result<PayoutAccount> payoutAccountFromBytes(QByteArrayView bytes);

/// GET /admin/payouts: state, vendor, cursor, limit, export.
QByteArray toQuery(const AdminPayoutQuery &query);
QJsonObject toJson(const AdminPayout &payout);
QByteArray toBytes(const AdminPage<AdminPayout> &page);
Result<AdminPage<AdminPayout>> adminPayoutsFromBytes(QByteArrayView bytes);
Result<AdminPayout> adminPayoutFromBytes(QByteArrayView bytes);

/// POST /admin/payouts/{id}/retry. Answers the payout that is made then: another one instead of a failed one. 409 when
/// it is another one than was seen, or nothing is left to pay.
QByteArray toBytes(const PayoutRetry &retry);
PayoutRetry payoutRetryFromJson(JsonReader &reader);

} // namespace aura::wire
