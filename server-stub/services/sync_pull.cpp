// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/sync_pull.h>

#include <aura/planted.h>
#include <aura/server/services/auth.h>
#include <aura/server/services/carts.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/notices.h>
#include <aura/server/services/payouts.h>
#include <aura/server/services/people.h>
#include <aura/server/services/product_history.h>
#include <aura/server/services/reviews.h>
#include <aura/server/services/settlement.h>
#include <aura/server/services/stock_ledger.h>
#include <aura/server/services/stock_policy.h>
#include <aura/server/services/wishes.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/category_rules.h>
#include <aura/storage/exchange_rates.h>
#include <aura/storage/platform_state.h>
#include <aura/storage/price_rules.h>
#include <aura/wire/account_json.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/category_rules_json.h>
#include <aura/wire/exchange_json.h>
#include <aura/wire/order_json.h>
#include <aura/wire/person_json.h>
#include <aura/wire/platform_state_json.h>
#include <aura/wire/pricing_json.h>
#include <aura/wire/settlement_json.h>
#include <aura/wire/stock_json.h>

#include "order_rows.h"
#include "product_json.h"
#include "stock_history.h"

#include <algorithm>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAcksPerPull = 5'000;
constexpr int mostRowsScanned = 50'000;
// A page ends with the row that passes it: however large rows are, a device can take every page (transport.h) and
// stands further on after it.
constexpr std::size_t mostBytesOfPage = 4UL * 1'024 * 1'024;
// A product with its texts; a page of them should not have to move while it grows.
constexpr std::size_t bytesOfRow = 2'500;

struct LogRow {
    QString entity;
    Id id;
    std::int64_t seq = 0;
    std::int64_t rev = 0;
    bool deleted = false;
};

template <typename T>
Result<std::optional<QJsonObject>> jsonOf(const Result<T> &value) {
    if (value)
        return std::optional(wire::toJson(*value));
    if (value.error().code == ErrorCode::NotFound)
        return std::optional<QJsonObject>{};
    return value.error();
}

/// The category with its parent's id.
Result<std::optional<QJsonObject>> categoryData(storage::Database &db, const Id &id,
                                                std::optional<QHash<Id, Category>> &cache) {
    if (!cache) {
        AURA_ASSIGN(const auto all, storage::CatalogueReader(db).categories());
        cache.emplace();
        for (const auto &category : all)
            cache->insert(category.id, category);
    }
    const auto found = cache->constFind(id);
    if (found == cache->constEnd())
        return std::optional<QJsonObject>{};
    auto object = wire::toJson(*found);
    AURA_ASSIGN(const auto rules, storage::categoryRules(db, id));
    wire::addRules(object, rules);
    return std::optional(object);
}

/// The public sees what is published, and not who wrote it.
Result<std::optional<QJsonObject>> reviewData(storage::Database &db, const Id &id, bool everyState) {
    const auto review = reviews::byId(db, id);
    if (review && review->status != ReviewStatus::Published && !everyState)
        return std::optional<QJsonObject>{};
    return jsonOf(review);
}

Result<std::optional<QJsonObject>> stockData(storage::Database &db, const Id &variant) {
    AURA_ASSIGN(const auto level, stockLedger::level(db, variant));
    if (!level)
        return std::optional<QJsonObject>{};
    return std::optional(wire::toJson(*level));
}

Result<std::optional<QJsonObject>> memberData(storage::Database &db, const Id &user) {
    const auto profile = AuthService::profile(db, user);
    if (profile)
        return std::optional(wire::toJson(wire::VendorMember{user, profile->name}));
    if (profile.error().code == ErrorCode::NotFound)
        return std::optional<QJsonObject>{};
    return profile.error();
}

Result<std::optional<QJsonObject>> availabilityData(storage::Database &db, const Id &variant) {
    AURA_ASSIGN(const auto band, db.queryInt64("SELECT availability FROM variant WHERE id = ?1", variant));
    if (!band)
        return std::optional<QJsonObject>{};
    return std::optional(QJsonObject{{u"availability"_s, availabilityName(static_cast<Availability>(*band))}});
}

} // namespace

Result<QByteArray> pullPage(storage::Database &db, const PullRequest &request, const QString &epoch, UnixMillis now) {
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    AURA_ASSIGN(const auto head, changeLog::head(db, request.scope));
    const Error startAgain{ErrorCode::NewerVersion, u"the cursor is good no more"_s};
    if (!request.epoch.isEmpty() && request.epoch != epoch)
        return startAgain;
    if (request.cursor > head.seq || (request.cursor > 0 && request.cursor < head.swept))
        return startAgain;

    Id user;
    const bool isVendors = request.scope.startsWith(u"vendor:");
    const bool isPublic = request.scope == changeLog::catalogueScope;
    if (request.scope.startsWith(u"user:")) {
        AURA_ASSIGN(user, Id::parse(QStringView(request.scope).mid(5)));
    } else if (!isVendors && !isPublic) {
        return Error{ErrorCode::InvalidArgument, u"unknown scope"_s};
    }

    std::int64_t next = head.seq;
    std::vector<LogRow> log;
    QList<Id> acks;
    std::vector<std::int64_t> ackedAt; // where in the scope, of each
    // Of buckets, few rows are sent of many that are read.
    const auto mostSent = static_cast<std::size_t>(request.limit);
    const int mostRead = request.buckets.isEmpty() ? request.limit : mostRowsScanned;
    int read = 0;
    {
        AURA_ASSIGN(auto row, db.prepare("SELECT entity, id, seq, rev, deleted_at IS NOT NULL FROM change_log WHERE "
                                         "scope = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3"));
        row.bind(head.num, request.cursor, mostRead);
        while (log.size() < mostSent) {
            AURA_ASSIGN(const bool more, row.step());
            if (!more)
                break;
            next = row.int64(2);
            if (request.buckets.isEmpty() || request.buckets.contains(checksumBucket(row.id(1))))
                log.push_back({row.text(0), row.id(1), row.int64(2), row.int64(3), row.boolean(4)});
            ++read;
        }
    }
    if (log.size() < mostSent && read < mostRead)
        next = head.seq;
    else if (AURA_PLANTED("page-skips-a-row"))
        ++next;
    if (!user.isNil()) {
        std::int64_t last = 0;
        AURA_TRY(db.forEach(
            "SELECT op_id, seq FROM operation_result WHERE user_id = ?1 AND seq > ?2 AND seq <= ?3 ORDER BY seq LIMIT "
            "?4",
            [&](const storage::Statement &row) {
                acks.append(row.id(0));
                ackedAt.push_back(last = row.int64(1));
            },
            user, request.cursor, next, mostAcksPerPull));
        if (acks.size() == mostAcksPerPull)
            next = last;
    }

    std::optional<QHash<Id, Category>> categories;
    wire::PullPageWriter page(std::min(log.size() * bytesOfRow, mostBytesOfPage));
    std::size_t bytes = 0;
    std::int64_t reached = request.cursor;
    for (const auto &entry : log) {
        if (entry.seq > next)
            break;
        if (bytes >= mostBytesOfPage) {
            // Effects are read before the operations that had them are taken for done.
            next = reached;
            while (!acks.isEmpty() && ackedAt[static_cast<std::size_t>(acks.size()) - 1] > next)
                acks.removeLast();
            break;
        }
        reached = entry.seq;
        if (entry.deleted) {
            page.addTombstone(entry.entity, entry.id);
            continue;
        }
        if (entry.entity == "product"_L1) {
            AURA_TRY(page.addRow(entry.entity, entry.id, entry.rev, [&](wire::JsonWriter &json) {
                auto written = writeProduct(json, db, entry.id, !isVendors);
                bytes += json.written().size();
                return written;
            }));
            continue;
        }
        if (entry.entity == "product_history"_L1) {
            AURA_TRY(page.addRow(entry.entity, entry.id, entry.rev, [&](wire::JsonWriter &json) {
                auto written = productHistory::write(json, db, entry.id);
                bytes += json.written().size();
                return written;
            }));
            continue;
        }
        std::optional<QJsonObject> data;
        if (entry.entity == "availability"_L1) {
            AURA_ASSIGN(data, availabilityData(db, entry.id));
        } else if (entry.entity == "rates"_L1) {
            AURA_ASSIGN(const auto rates, storage::exchangeRates(db));
            data = wire::toJson(rates);
        } else if (entry.entity == "platform"_L1) {
            AURA_ASSIGN(const auto state, storage::platformState(db));
            data = wire::toJson(state);
        } else if (entry.entity == "pricing"_L1) {
            AURA_ASSIGN(const auto rules, storage::priceRules(db, {}));
            data = wire::toJson(rules);
        } else if (entry.entity == "category"_L1) {
            AURA_ASSIGN(data, categoryData(db, entry.id, categories));
        } else if (entry.entity == "vendor"_L1) {
            AURA_ASSIGN(data, jsonOf(storage::CatalogueReader(db).vendor(entry.id)));
        } else if (entry.entity == "review"_L1) {
            AURA_ASSIGN(data, reviewData(db, entry.id, !isPublic));
        } else if (entry.entity == "stock"_L1) {
            AURA_ASSIGN(data, stockData(db, entry.id));
        } else if (entry.entity == "ledger"_L1) {
            AURA_ASSIGN(data, jsonOf(stockHistory::of(db, entry.id)));
        } else if (entry.entity == "member"_L1) {
            AURA_ASSIGN(data, memberData(db, entry.id));
        } else if (entry.entity == "shop"_L1) {
            AURA_ASSIGN(data, jsonOf(stockPolicy::of(db, entry.id)));
        } else if (entry.entity == "money"_L1) {
            AURA_ASSIGN(data, jsonOf(settlement::entry(db, entry.id)));
        } else if (entry.entity == "balance"_L1) {
            AURA_ASSIGN(data, jsonOf(settlement::balance(db, entry.id)));
        } else if (entry.entity == "payout"_L1) {
            AURA_ASSIGN(data, jsonOf(payouts::byId(db, entry.id)));
        } else if (entry.entity == "payout_account"_L1) {
            AURA_ASSIGN(data, jsonOf(payouts::account(db, entry.id)));
        } else if (entry.entity == "cart"_L1) {
            AURA_ASSIGN(const auto cart, CartService::read(db, user));
            data = wire::toJson(cart);
        } else if (entry.entity == "order"_L1) {
            AURA_ASSIGN(data, jsonOf(orderRows::byId(db, entry.id)));
        } else if (entry.entity == "vote"_L1) {
            data = QJsonObject{{u"reviewId"_s, entry.id.toString()}};
        } else if (entry.entity == "address"_L1) {
            AURA_ASSIGN(data, jsonOf(people::address(db, entry.id)));
        } else if (entry.entity == "user"_L1) {
            AURA_ASSIGN(data, jsonOf(AuthService::profile(db, entry.id)));
        } else if (entry.entity == "wish"_L1) {
            AURA_ASSIGN(data, jsonOf(wishes::one(db, user, entry.id)));
        } else if (entry.entity == "notice"_L1) {
            AURA_ASSIGN(data, jsonOf(notices::byId(db, entry.id)));
        } else if (entry.entity == "notice_mark"_L1) {
            AURA_ASSIGN(const auto readUpTo, notices::readUpTo(db, user));
            data = wire::noticeMarkToJson(readUpTo);
        }
        if (!data) {
            page.addTombstone(entry.entity, entry.id);
            continue;
        }
        AURA_TRY(page.addRow(entry.entity, entry.id, entry.rev, [&](wire::JsonWriter &json) -> Result<bool> {
            const auto written = wire::toBytes(*data);
            json.raw({written.constData(), static_cast<std::size_t>(written.size())});
            bytes += static_cast<std::size_t>(written.size());
            return true;
        }));
    }
    return page.finish(epoch, acks, next, next < head.seq ? std::nullopt : std::optional(head.checksum), now);
}

Result<wire::BucketSums> bucketSums(storage::Database &db, QStringView scope, const QString &epoch) {
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    AURA_ASSIGN(const auto head, changeLog::head(db, scope));
    wire::BucketSums sums;
    sums.epoch = epoch;
    sums.cursor = head.seq;
    AURA_TRY(db.forEach(
        "SELECT entity, id, rev FROM change_log WHERE scope = ?1 AND deleted_at IS NULL AND rev <> 0",
        [&](const storage::Statement &row) {
            const auto id = row.id(1);
            sums.buckets[static_cast<std::size_t>(checksumBucket(id))] += rowChecksum(row.text(0), id, row.int64(2));
        },
        head.num));
    return sums;
}

Result<std::uint64_t> recomputedChecksum(storage::Database &db, QStringView scope) {
    AURA_ASSIGN(const auto head, changeLog::head(db, scope));
    std::uint64_t sum = 0;
    AURA_TRY(db.forEach(
        "SELECT entity, id, rev FROM change_log WHERE scope = ?1 AND deleted_at IS NULL AND rev <> 0",
        [&](const storage::Statement &row) { sum += rowChecksum(row.text(0), row.id(1), row.int64(2)); }, head.num));
    return sum;
}

} // namespace aura::server
