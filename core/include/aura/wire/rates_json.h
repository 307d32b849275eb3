// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin.h>
#include <aura/domain/rates_history.h>
#include <aura/wire/exchange_json.h>

namespace aura::wire {

/// PUT /admin/rates: in the place of the table that was set at the moment that was seen; 409 when it is another one.
struct RatesChange {
    ExchangeRates rates;
    UnixMillis seenSetAt = 0; ///< 0: there was none.
    QString reason;
};
QByteArray toBytes(const RatesChange &change);
RatesChange ratesChangeFromJson(JsonReader &reader);

/// GET /admin/rates/history?cursor=&limit=: {"data": […], "next": "…"}, newest first.
QJsonObject toJson(const RatesEntry &entry);
QByteArray toBytes(const AdminPage<RatesEntry> &page);
Result<AdminPage<RatesEntry>> ratesHistoryFromBytes(QByteArrayView bytes);

} // namespace aura::wire
