// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/sync_pull.h>

#include <aura/server/services/auth.h>
#include <aura/server/services/carts.h>
#include <aura/server/services/change_log.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>

#include "order_rows.h"

#include <algorithm>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAcksPerPull = 5'000;

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
    return std::optional(wire::toJson(*found));
}

Result<std::optional<QJsonObject>> reviewData(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare("SELECT r.id, p.id, r.author, r.rating, r.title, r.content, r.is_verified, "
                                     "r.helpful_votes, r.created_at, r.updated_at, r.rev FROM review r JOIN product p "
                                     "ON p.num = r.product WHERE r.id = ?1 AND r.status = ?2"));
    AURA_ASSIGN(const bool found, row.bind(id, ReviewStatus::Published).step());
    if (!found)
        return std::optional<QJsonObject>{};
    Review review;
    review.id = row.id(0);
    review.productId = row.id(1);
    review.author = row.text(2);
    review.rating = row.integer(3);
    review.title = row.text(4);
    review.content = row.text(5);
    review.isVerifiedPurchase = row.boolean(6);
    review.helpfulVotes = row.int64(7);
    review.createdAt = row.int64(8);
    review.updatedAt = row.int64(9);
    review.rev = row.int64(10);
    return std::optional(wire::toJson(review));
}

Result<std::optional<QJsonObject>> productData(storage::Database &db, const Id &id) {
    const auto product = storage::CatalogueReader(db).product(id);
    if (product && product->status != ProductStatus::Published)
        return std::optional<QJsonObject>{};
    if (product)
        return std::optional(wire::toJson(*product, wire::Audience::Public));
    return jsonOf<Category>(product.error());
}

Result<std::optional<QJsonObject>> availabilityData(storage::Database &db, const Id &variant) {
    AURA_ASSIGN(const auto band, db.queryInt64("SELECT availability FROM variant WHERE id = ?1", variant));
    if (!band)
        return std::optional<QJsonObject>{};
    return std::optional(QJsonObject{{u"availability"_s, availabilityName(static_cast<Availability>(*band))}});
}

} // namespace

Result<wire::PullResponse> pullPage(storage::Database &db, const PullRequest &request, const QString &epoch,
                                    UnixMillis now) {
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    AURA_ASSIGN(const auto head, changeLog::head(db, request.scope));
    const Error startAgain{ErrorCode::NewerVersion, u"the cursor is good no more"_s};
    if (!request.epoch.isEmpty() && request.epoch != epoch)
        return startAgain;
    if (request.cursor > head.seq || (request.cursor > 0 && request.cursor < head.swept))
        return startAgain;

    Id user;
    if (request.scope.startsWith(u"user:")) {
        AURA_ASSIGN(user, Id::parse(QStringView(request.scope).mid(5)));
    } else if (request.scope != changeLog::catalogueScope) {
        return Error{ErrorCode::InvalidArgument, u"unknown scope"_s};
    }

    wire::PullResponse page;
    page.epoch = epoch;
    page.serverTime = now;
    page.next = head.seq;
    std::vector<LogRow> log;
    AURA_TRY(db.forEach(
        "SELECT entity, id, seq, rev, deleted_at IS NOT NULL FROM change_log WHERE scope = ?1 AND seq > ?2 ORDER BY "
        "seq LIMIT ?3",
        [&](const storage::Statement &row) {
            log.push_back({row.text(0), row.id(1), row.int64(2), row.int64(3), row.boolean(4)});
        },
        head.num, request.cursor, request.limit));
    if (log.size() == static_cast<std::size_t>(request.limit))
        page.next = log.back().seq;
    if (!user.isNil()) {
        std::int64_t last = 0;
        AURA_TRY(db.forEach(
            "SELECT op_id, seq FROM operation_result WHERE user_id = ?1 AND seq > ?2 AND seq <= ?3 ORDER BY seq LIMIT "
            "?4",
            [&](const storage::Statement &row) {
                page.acks.append(row.id(0));
                last = row.int64(1);
            },
            user, request.cursor, page.next, mostAcksPerPull));
        if (page.acks.size() == mostAcksPerPull)
            page.next = last;
    }

    std::optional<QHash<Id, Category>> categories;
    for (const auto &entry : log) {
        if (entry.seq > page.next)
            break;
        std::optional<QJsonObject> data;
        if (entry.deleted) {
            // A tombstone needs no data.
        } else if (entry.entity == "product"_L1) {
            AURA_ASSIGN(data, productData(db, entry.id));
        } else if (entry.entity == "availability"_L1) {
            AURA_ASSIGN(data, availabilityData(db, entry.id));
        } else if (entry.entity == "category"_L1) {
            AURA_ASSIGN(data, categoryData(db, entry.id, categories));
        } else if (entry.entity == "vendor"_L1) {
            AURA_ASSIGN(data, jsonOf(storage::CatalogueReader(db).vendor(entry.id)));
        } else if (entry.entity == "review"_L1) {
            AURA_ASSIGN(data, reviewData(db, entry.id));
        } else if (entry.entity == "cart"_L1) {
            AURA_ASSIGN(const auto cart, CartService::read(db, user));
            data = wire::toJson(cart);
        } else if (entry.entity == "order"_L1) {
            AURA_ASSIGN(data, jsonOf(orderRows::byId(db, entry.id)));
        } else if (entry.entity == "user"_L1) {
            AURA_ASSIGN(data, jsonOf(AuthService::profile(db, entry.id)));
        }
        if (data)
            page.rows.append({entry.entity, entry.id, entry.rev, *data});
        else
            page.tombstones.append({entry.entity, entry.id});
    }
    page.hasMore = page.next < head.seq;
    page.checksum = head.checksum;
    return page;
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
