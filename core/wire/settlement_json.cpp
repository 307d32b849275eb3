// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/settlement_json.h>

#include <aura/wire/admin_json.h>

#include "admin_rows.h"

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype longestShort = 200;

template <typename Enum, typename FromName>
Enum named(JsonReader &reader, QLatin1StringView key, FromName fromName) {
    const Result<Enum> value = fromName(reader.string(key, 40));
    if (value)
        return *value;
    reader.fail(key, "format", u"is unknown"_s);
    return Enum{};
}

void insertId(QJsonObject &object, QLatin1StringView key, const Id &id) {
    if (!id.isNil())
        object.insert(key, id.toString());
}

AdminPayout adminPayoutFrom(JsonReader &reader) {
    AdminPayout payout;
    static_cast<Payout &>(payout) = payoutFromJson(reader);
    payout.vendorName = reader.string("vendorName"_L1, rows::longestText, Need::Optional);
    payout.attempts = static_cast<int>(reader.integer("attempts"_L1, 0, INT32_MAX, Need::Optional));
    payout.lastProblem = reader.string("lastProblem"_L1, rows::longestText, Need::Optional);
    payout.mayRetry = reader.boolean("mayRetry"_L1, false);
    return payout;
}

} // namespace

QJsonObject toJson(const LedgerEntry &entry) {
    QJsonObject object{{u"id"_s, entry.id.toString()},      {u"kind"_s, entryKindName(entry.kind)},
                       {u"gross"_s, toJson(entry.gross)},   {u"fee"_s, toJson(entry.fee)},
                       {u"direct"_s, toJson(entry.direct)}, {u"at"_s, timeToString(entry.at)}};
    insertId(object, "orderId"_L1, entry.orderId);
    if (!entry.orderNumber.isEmpty())
        object.insert("orderNumber"_L1, entry.orderNumber);
    insertId(object, "payoutId"_L1, entry.payoutId);
    return object;
}

LedgerEntry ledgerEntryFromJson(JsonReader &reader) {
    LedgerEntry entry;
    entry.id = reader.id("id"_L1);
    entry.kind = named<EntryKind>(reader, "kind"_L1, entryKindFromName);
    entry.gross = reader.money("gross"_L1);
    entry.fee = reader.money("fee"_L1);
    entry.direct = reader.money("direct"_L1);
    entry.orderId = reader.id("orderId"_L1, Need::Optional);
    entry.orderNumber = reader.string("orderNumber"_L1, longestShort, Need::Optional);
    entry.payoutId = reader.id("payoutId"_L1, Need::Optional);
    entry.at = reader.time("at"_L1);
    return entry;
}

QJsonObject toJson(const ShopBalance &balance) {
    return {{u"pending"_s, toJson(balance.pending)},
            {u"available"_s, toJson(balance.available)},
            {u"onWay"_s, toJson(balance.onWay)},
            {u"rev"_s, qint64{balance.rev}}};
}

ShopBalance shopBalanceFromJson(JsonReader &reader) {
    ShopBalance balance;
    balance.pending = reader.money("pending"_L1);
    balance.available = reader.money("available"_L1);
    balance.onWay = reader.money("onWay"_L1);
    balance.rev = reader.integer("rev"_L1, 0);
    return balance;
}

QJsonObject toJson(const Payout &payout) {
    QJsonObject object{{u"id"_s, payout.id.toString()},
                       {u"vendorId"_s, payout.vendorId.toString()},
                       {u"amount"_s, toJson(payout.amount)},
                       {u"state"_s, payoutStateName(payout.state)},
                       {u"reason"_s, payout.reason},
                       {u"account"_s, payout.account},
                       {u"createdAt"_s, timeToString(payout.createdAt)},
                       {u"changedAt"_s, timeToString(payout.changedAt)},
                       {u"rev"_s, qint64{payout.rev}}};
    insertId(object, "retryOf"_L1, payout.retryOf);
    return object;
}

Payout payoutFromJson(JsonReader &reader) {
    Payout payout;
    payout.id = reader.id("id"_L1);
    payout.vendorId = reader.id("vendorId"_L1);
    payout.amount = reader.money("amount"_L1);
    payout.state = named<PayoutState>(reader, "state"_L1, payoutStateFromName);
    payout.reason = reader.string("reason"_L1, rows::longestText, Need::Optional);
    payout.account = reader.string("account"_L1, longestShort, Need::Optional);
    payout.retryOf = reader.id("retryOf"_L1, Need::Optional);
    payout.createdAt = reader.time("createdAt"_L1);
    payout.changedAt = reader.time("changedAt"_L1);
    payout.rev = reader.integer("rev"_L1, 0);
    return payout;
}

QJsonObject toJson(const PayoutAccount &account) {
    return {{u"holder"_s, account.holder},
            {u"ending"_s, account.ending},
            {u"problem"_s, account.problem},
            {u"since"_s, timeToString(account.since)},
            {u"rev"_s, qint64{account.rev}}};
}

PayoutAccount payoutAccountFromJson(JsonReader &reader) {
    PayoutAccount account;
    account.holder = reader.string("holder"_L1, longestShort);
    account.ending = reader.string("ending"_L1, 10);
    account.problem = reader.string("problem"_L1, rows::longestText, Need::Optional);
    account.since = reader.time("since"_L1);
    account.rev = reader.integer("rev"_L1, 0);
    return account;
}

QByteArray toBytes(const PayoutAccountRequest &request) {
    return toBytes(QJsonObject{
        {u"vendor"_s, request.vendorId.toString()}, {u"holder"_s, request.holder}, {u"iban"_s, request.iban}});
}

PayoutAccountRequest payoutAccountRequestFromJson(JsonReader &reader) {
    PayoutAccountRequest request;
    request.vendorId = reader.id("vendor"_L1);
    request.holder = reader.string("holder"_L1, longestAccountHolder);
    request.iban = reader.string("iban"_L1, 60);
    return request;
}

Result<PayoutAccount> payoutAccountFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<PayoutAccount>(bytes, payoutAccountFromJson);
}

QByteArray toQuery(const AdminPayoutQuery &query) {
    rows::Query text;
    if (query.state)
        text.add("state", payoutStateName(*query.state));
    text.addId("vendor", query.vendor);
    text.addPlace(query);
    return text.take();
}

QJsonObject toJson(const AdminPayout &payout) {
    auto object = toJson(static_cast<const Payout &>(payout));
    object.insert("vendorName"_L1, payout.vendorName);
    object.insert("attempts"_L1, payout.attempts);
    object.insert("lastProblem"_L1, payout.lastProblem);
    object.insert("mayRetry"_L1, payout.mayRetry);
    return object;
}

QByteArray toBytes(const AdminPage<AdminPayout> &page) {
    QJsonArray data;
    for (const auto &payout : page.rows)
        data.append(toJson(payout));
    QJsonObject object{{u"data"_s, data}};
    if (!page.next.isEmpty())
        object.insert("next"_L1, page.next);
    return toBytes(object);
}

Result<AdminPage<AdminPayout>> adminPayoutsFromBytes(QByteArrayView bytes) {
    return rows::pageFromBytes<AdminPayout>(bytes, adminPayoutFrom);
}

Result<AdminPayout> adminPayoutFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<AdminPayout>(bytes, adminPayoutFrom);
}

QByteArray toBytes(const PayoutRetry &retry) {
    return toBytes(QJsonObject{{u"reason"_s, retry.reason}, {u"seenRev"_s, qint64{retry.seenRev}}});
}

PayoutRetry payoutRetryFromJson(JsonReader &reader) {
    PayoutRetry retry;
    retry.reason = reasonFromJson(reader);
    retry.seenRev = reader.integer("seenRev"_L1, 0);
    return retry;
}

} // namespace aura::wire
