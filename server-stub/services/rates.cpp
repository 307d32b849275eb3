// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/rates.h>

#include <aura/server/services/rates_desk.h>
#include <aura/storage/exchange_rates.h>
#include <aura/storage/save_file.h>
#include <aura/wire/exchange_json.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace aura::server {

Result<ExchangeRates> RatesFile::read() const {
    QFile file(m_path);
    if (!file.exists())
        return ExchangeRates{};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unavailable, m_path + u": " + file.errorString()};
    return wire::exchangeRatesFromBytes(file.readAll());
}

Status RatesFile::write(const ExchangeRates &rates) const {
    AURA_TRY(validateExchangeRates(rates));
    const QByteArray bytes = wire::toBytes(wire::toJson(rates)) + '\n';
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !storage::commitWhole(file))
        return Error{ErrorCode::StorageReadOnly, m_path + u": " + file.errorString()};
    return {};
}

Status RatesFile::adopt(Write &write) {
    const auto changed = QFileInfo(m_path).lastModified();
    if (!changed.isValid() || changed == m_seen)
        return {};
    m_seen = changed;
    const auto rates = read();
    if (!rates) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(m_path), qPrintable(rates.error().detail));
        return {};
    }
    const auto known = storage::exchangeRates(write.db);
    if (known && *known == *rates)
        return {};
    return ratesDesk::adopt(write, *rates, {}, {});
}

} // namespace aura::server
