// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/sync/category_client.h>
#include <aura/wire/rates_json.h>

namespace aura::sync {

/// The shop's table of rates. As AdminClient.
class RatesClient {
public:
    /// `admin` must outlive it.
    explicit RatesClient(AdminClient &admin)
        : m_admin(admin) {}

    QFuture<Result<ExchangeRates>> rates(bool isExport) {
        return readAs(m_admin.send(HttpRequest::Method::Get,
                                   isExport ? QStringLiteral("/rates?export=1") : QStringLiteral("/rates")),
                      wire::exchangeRatesFromBytes);
    }
    /// Answers the table as it is then. Conflict when it is not what was seen.
    QFuture<Result<ExchangeRates>> change(const wire::RatesChange &change) {
        return readAs(m_admin.send(HttpRequest::Method::Put, QStringLiteral("/rates"), wire::toBytes(change)),
                      wire::exchangeRatesFromBytes);
    }
    QFuture<Result<AdminPage<RatesEntry>>> history(const QString &cursor, int limit, bool isExport) {
        auto path = QStringLiteral("/rates/history?limit=%1").arg(limit);
        if (!cursor.isEmpty())
            path += QStringLiteral("&cursor=") + cursor;
        if (isExport)
            path += QStringLiteral("&export=1");
        return readAs(m_admin.send(HttpRequest::Method::Get, path), wire::ratesHistoryFromBytes);
    }

private:
    AdminClient &m_admin;
};

} // namespace aura::sync
