// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/rates_desk.h>

#include <aura/planted.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/rates.h>
#include <aura/storage/exchange_rates.h>
#include <aura/wire/sync_json.h>

namespace aura::server::ratesDesk {

using namespace Qt::StringLiterals;

Status adopt(Write &write, const ExchangeRates &rates, const Actor &actor, const QString &reason) {
    AURA_TRY(storage::setExchangeRates(write.db, rates));
    if (!AURA_PLANTED("rates-not-told"))
        AURA_TRY(changeLog::record(write.db, changeLog::catalogueScope, u"rates", wire::ratesRowId(), 0));
    const bool byFile = actor.id.isNil();
    return write.db.run("INSERT INTO rates_history(id, rates, source, actor_id, reason, created_at) "
                        "VALUES(randomblob(16), ?1, ?2, ?3, ?4, ?5)",
                        QString::fromUtf8(wire::toBytes(wire::toJson(rates))), byFile ? u"file"_s : u"console"_s,
                        byFile ? std::optional<Id>() : std::optional(actor.id), reason, write.now);
}

Result<ExchangeRates> change(Write &write, const AuditLog &log, const Actor &actor, const QString &dataFolder,
                             const wire::RatesChange &change) {
    AURA_ASSIGN(const auto before, storage::exchangeRates(write.db));
    auto after = change.rates;
    if (after.base == before.base && after.rates == before.rates) {
        AURA_TRY(log.append(write, actor, {u"rates.read"_s, {}, {}, {}}));
        return before;
    }
    if (change.seenSetAt != before.setAt)
        return Error{ErrorCode::Conflict, u"the table is another one than was seen"_s};
    // Never the same moment twice: by it a change is known.
    after.setAt = std::max(write.now, before.setAt + 1);
    AURA_TRY(validateExchangeRates(after));
    AURA_TRY(adopt(write, after, actor, change.reason));
    AURA_TRY(log.append(
        write, actor,
        {u"rates.change"_s,
         {},
         {},
         {{u"reason"_s, change.reason}, {u"before"_s, wire::toJson(before)}, {u"after"_s, wire::toJson(after)}}}));
    // Last: if the commit fails, the server takes the file over within a minute.
    AURA_TRY(RatesFile(dataFolder).write(after));
    return after;
}

Result<AdminPage<RatesEntry>> history(storage::Database &db, const QString &cursor, int limit) {
    std::int64_t below = INT64_MAX;
    if (!cursor.isEmpty()) {
        bool isNumber = false;
        below = cursor.toLongLong(&isNumber);
        if (!isNumber || below < 1)
            return Error{ErrorCode::InvalidArgument, u"cursor"_s};
    }
    AdminPage<RatesEntry> page;
    std::int64_t last = 0;
    AURA_ASSIGN(auto row, db.prepare("SELECT h.num, h.id, h.rates, h.source, coalesce(u.name, ''), h.reason, "
                                     "h.created_at FROM rates_history h LEFT JOIN user_account u ON u.id = h.actor_id "
                                     "WHERE h.num < ?1 ORDER BY h.num DESC LIMIT ?2"));
    row.bindAt(1, below);
    row.bindAt(2, limit + 1);
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            break;
        if (page.rows.size() == limit) {
            page.next = QString::number(last);
            break;
        }
        last = row.int64(0);
        RatesEntry entry;
        entry.id = row.id(1);
        AURA_ASSIGN(entry.rates, wire::exchangeRatesFromBytes(row.text(2).toUtf8()));
        entry.source = row.text(3);
        entry.actorName = row.text(4);
        entry.reason = row.text(5);
        entry.at = row.int64(6);
        page.rows.append(std::move(entry));
    }
    return page;
}

} // namespace aura::server::ratesDesk
