// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/moderation.h>

#include <aura/domain/product_edit.h>
#include <aura/server/services/notices.h>
#include <aura/server/services/products.h>
#include <aura/server/services/reviews.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/storage/catalogue_reader.h>

namespace aura::server::moderation {

using namespace Qt::StringLiterals;

namespace {

using Kind = ModerationItem::Kind;

/// Where a list goes on: the time, the kind and the number of the last one.
struct Place {
    UnixMillis since = INT64_MIN;
    int kind = 0;
    std::int64_t num = 0;
};

Result<Place> placeOf(const QString &cursor) {
    if (cursor.isEmpty())
        return Place{};
    const auto parts = cursor.split(u'.');
    bool isTime = false;
    bool isKind = false;
    bool isNum = false;
    const Place place{parts[0].toLongLong(&isTime), parts.value(1).toInt(&isKind), parts.value(2).toLongLong(&isNum)};
    if (parts.size() != 3 || !isTime || !isKind || !isNum)
        return Error{ErrorCode::InvalidArgument, u"cursor"_s};
    return place;
}

struct Waiting {
    Place place;
    Kind kind = Kind::Product;
    Id id;
};

/// Both kinds in one order, each by an index of what waits.
Result<std::vector<Waiting>> waiting(storage::Database &db, const ModerationQuery &query) {
    AURA_ASSIGN(const auto place, placeOf(query.cursor));
    std::vector<Waiting> found;
    const auto collect = [&](Kind kind, std::string_view sql) -> Status {
        if (query.kind && *query.kind != kind)
            return {};
        const int number = static_cast<int>(kind);
        // Of the same moment, the other kind comes first or last as a whole.
        const std::int64_t after = number > place.kind ? INT64_MIN : number < place.kind ? INT64_MAX : place.num;
        return db.forEach(
            sql,
            [&](const storage::Statement &row) {
                found.push_back({{row.int64(1), number, row.int64(0)}, kind, row.id(2)});
            },
            place.since, after, query.limit + 1);
    };
    AURA_TRY(collect(Kind::Product, "SELECT num, updated_at, id FROM product WHERE status = 1 AND (updated_at, num) > "
                                    "(?1, ?2) ORDER BY updated_at, num LIMIT ?3"));
    AURA_TRY(collect(Kind::Review, "SELECT num, updated_at, id FROM review WHERE status = 0 AND (updated_at, num) > "
                                   "(?1, ?2) ORDER BY updated_at, num LIMIT ?3"));
    std::sort(found.begin(), found.end(), [](const Waiting &a, const Waiting &b) {
        return std::tie(a.place.since, a.place.kind, a.place.num) < std::tie(b.place.since, b.place.kind, b.place.num);
    });
    return found;
}

static_assert(static_cast<int>(ProductStatus::Proposed) == 1 && static_cast<int>(ReviewStatus::Pending) == 0);

Result<QString> categoryPath(storage::Database &db, const Product &product) {
    QStringList names;
    if (!product.categories.isEmpty())
        AURA_TRY(db.forEach(
            "WITH RECURSIVE up(num, parent, name, depth) AS (SELECT num, parent, name, 0 FROM category "
            "WHERE id = ?1 UNION ALL SELECT c.num, c.parent, c.name, up.depth + 1 FROM category c JOIN "
            "up ON c.num = up.parent WHERE up.depth < 20) SELECT name FROM up ORDER BY depth",
            [&](const storage::Statement &row) { names.prepend(row.text(0)); }, product.categories.first()));
    return names.join(u" › "_s);
}

Result<ModerationItem> productItem(storage::Database &db, const Id &id) {
    storage::CatalogueReader reader(db);
    AURA_ASSIGN(const auto product, reader.product(id));
    AURA_ASSIGN(const auto vendor, reader.vendor(product.vendorId));
    ModerationItem item;
    item.kind = Kind::Product;
    item.id = id;
    item.rev = product.rev;
    item.since = product.updatedAt;
    item.title = product.name;
    item.text = product.description;
    item.author = vendor.name;
    item.productId = id;
    item.productName = product.name;
    if (const auto *variant = defaultVariant(product))
        item.price = variant->price;
    AURA_ASSIGN(item.category, categoryPath(db, product));
    for (const auto &picture : product.pictures) {
        if (!picture.sha256.isEmpty())
            item.pictures.append(picture.sha256);
    }
    return item;
}

Result<ModerationItem> reviewItem(storage::Database &db, const Id &id) {
    AURA_ASSIGN(const auto review, reviews::byId(db, id));
    storage::CatalogueReader reader(db);
    AURA_ASSIGN(const auto product, reader.product(review.productId));
    ModerationItem item;
    item.kind = Kind::Review;
    item.id = id;
    item.rev = review.rev;
    item.since = review.updatedAt;
    item.title = review.title;
    item.text = review.content;
    item.author = review.author;
    item.productId = review.productId;
    item.productName = product.name;
    item.rating = review.rating;
    item.pictures = review.pictures;
    AURA_ASSIGN(item.category, categoryPath(db, product));
    return item;
}

AuditEntry entryOf(Kind kind, const Id &id, const ModerationDecision &decision, const QString &name,
                   const QString &before, const QString &after) {
    const auto what = moderationKindName(kind);
    return {what + (decision.approve ? u".approve"_s : u".reject"_s),
            what,
            id,
            {{u"name"_s, name},
             {u"reason"_s, decision.reason},
             {u"before"_s, QJsonObject{{u"status"_s, before}}},
             {u"after"_s, QJsonObject{{u"status"_s, after}}}}};
}

Error changedMeanwhile() {
    return {ErrorCode::Conflict, u"it is not what was looked at any more"_s};
}

} // namespace

Result<AdminPage<ModerationItem>> page(storage::Database &db, const ModerationQuery &query) {
    // What waits and what it is, as of one moment.
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    AURA_ASSIGN(const auto found, waiting(db, query));
    AdminPage<ModerationItem> page;
    for (const auto &entry : found) {
        if (page.rows.size() == query.limit) {
            const auto &last = found[static_cast<std::size_t>(query.limit) - 1].place;
            page.next = u"%1.%2.%3"_s.arg(last.since).arg(last.kind).arg(last.num);
            break;
        }
        AURA_ASSIGN(auto item, entry.kind == Kind::Product ? productItem(db, entry.id) : reviewItem(db, entry.id));
        page.rows.append(std::move(item));
    }
    return page;
}

Status decideProduct(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                     const ModerationDecision &decision) {
    AURA_ASSIGN(const auto before, storage::CatalogueReader(write.db).product(id));
    AURA_TRY(vendorScope::refuseMember(write.db, before.vendorId, actor.id));
    const auto to = decision.approve ? ProductStatus::Published : ProductStatus::Rejected;
    if (before.status == to)
        return {};
    if (before.status != ProductStatus::Proposed || before.rev != decision.seenRev)
        return changedMeanwhile();
    auto product = before;
    product.status = to;
    product.updatedAt = write.now;
    AURA_TRY(products::decide(write, before, product));
    AURA_TRY(notices::tellShop(write, product.vendorId,
                               decision.approve ? NoticeKind::ProductPublished : NoticeKind::ProductRejected, id,
                               product.name, decision.reason));
    return log.append(
        write, actor,
        entryOf(Kind::Product, id, decision, product.name, productStatusName(before.status), productStatusName(to)));
}

Status decideReview(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                    const ModerationDecision &decision) {
    AURA_ASSIGN(const auto before, reviews::byId(write.db, id));
    AURA_ASSIGN(const auto about, storage::CatalogueReader(write.db).product(before.productId));
    AURA_TRY(vendorScope::refuseMember(write.db, about.vendorId, actor.id));
    const auto to = decision.approve ? ReviewStatus::Published : ReviewStatus::Rejected;
    if (before.status == to)
        return {};
    const bool canBe = before.status == ReviewStatus::Pending ||
                       (before.status == ReviewStatus::Published && to == ReviewStatus::Rejected);
    if (!canBe || before.rev != decision.seenRev)
        return changedMeanwhile();
    AURA_ASSIGN(const auto product, reviews::setStatus(write, before, to));
    if (to == ReviewStatus::Rejected && !before.userId.isNil()) {
        Notice notice;
        notice.kind = NoticeKind::ReviewRejected;
        notice.subject = product.id;
        notice.name = product.name;
        notice.detail = decision.reason;
        AURA_TRY(notices::tell(write, before.userId, notice));
    }
    return log.append(
        write, actor,
        entryOf(Kind::Review, id, decision, product.name, reviewStatusName(before.status), reviewStatusName(to)));
}

} // namespace aura::server::moderation
