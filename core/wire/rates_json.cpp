// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/rates_json.h>

#include <aura/wire/admin_json.h>

#include "admin_rows.h"

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

RatesEntry entryFrom(JsonReader &reader) {
    RatesEntry entry;
    entry.id = reader.id("id"_L1);
    auto table = reader.nested("table"_L1);
    entry.rates = exchangeRatesFromJson(table);
    reader.absorb(table);
    entry.source = reader.string("source"_L1, 20);
    entry.actorName = reader.string("actorName"_L1, rows::longestText, Need::Optional);
    entry.reason = reader.string("reason"_L1, rows::longestText, Need::Optional);
    entry.at = reader.time("at"_L1);
    return entry;
}

} // namespace

QByteArray toBytes(const RatesChange &change) {
    QJsonObject object{{u"table"_s, toJson(change.rates)}, {u"reason"_s, change.reason}};
    if (change.seenSetAt != 0)
        object.insert("seenSetAt"_L1, timeToString(change.seenSetAt));
    return toBytes(object);
}

RatesChange ratesChangeFromJson(JsonReader &reader) {
    RatesChange change;
    auto table = reader.nested("table"_L1);
    change.rates = exchangeRatesFromJson(table);
    reader.absorb(table);
    change.seenSetAt = reader.time("seenSetAt"_L1, Need::Optional);
    change.reason = reasonFromJson(reader);
    return change;
}

QJsonObject toJson(const RatesEntry &entry) {
    return {{u"id"_s, entry.id.toString()},    {u"table"_s, toJson(entry.rates)}, {u"source"_s, entry.source},
            {u"actorName"_s, entry.actorName}, {u"reason"_s, entry.reason},       {u"at"_s, timeToString(entry.at)}};
}

QByteArray toBytes(const AdminPage<RatesEntry> &page) {
    QJsonArray data;
    for (const auto &entry : page.rows)
        data.append(toJson(entry));
    return toBytes(QJsonObject{{u"data"_s, data}, {u"next"_s, page.next}});
}

Result<AdminPage<RatesEntry>> ratesHistoryFromBytes(QByteArrayView bytes) {
    return rows::pageFromBytes<RatesEntry>(bytes, entryFrom);
}

} // namespace aura::wire
