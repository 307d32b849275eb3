// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/reviews.h>

#include <aura/domain/order.h>
#include <aura/domain/product_edit.h>
#include <aura/planted.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/products.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/server/services/webhooks.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/storage/platform_state.h>

#include <algorithm>

namespace aura::server::reviews {

using namespace Qt::StringLiterals;

namespace {

#define AURA_REVIEW_COLUMNS                                                                                            \
    "SELECT r.id, p.id, r.user_id, r.order_id, r.author, r.rating, r.title, r.content, r.is_verified, "                \
    "r.helpful_votes, r.status, r.created_at, r.updated_at, r.rev FROM review r JOIN product p ON p.num = r.product "

Review reviewFrom(const storage::Statement &row) {
    Review review;
    review.id = row.id(0);
    review.productId = row.id(1);
    review.userId = row.id(2);
    review.orderId = row.id(3);
    review.author = row.text(4);
    review.rating = row.integer(5);
    review.title = row.text(6);
    review.content = row.text(7);
    review.isVerifiedPurchase = row.boolean(8);
    review.helpfulVotes = row.int64(9);
    review.status = static_cast<ReviewStatus>(row.integer(10));
    review.createdAt = row.int64(11);
    review.updatedAt = row.int64(12);
    review.rev = row.int64(13);
    return review;
}

Result<Review> withPictures(storage::Database &db, Review review) {
    AURA_TRY(db.forEach(
        "SELECT p.sha256, l.color, l.width, l.height FROM review_picture p LEFT JOIN picture_look l ON l.sha256 = "
        "p.sha256 WHERE p.review_id = ?1 ORDER BY p.position",
        [&](const storage::Statement &row) {
            review.pictures.append(row.blob(0));
            review.looks.append({static_cast<std::uint32_t>(row.int64(1)), row.integer(2), row.integer(3)});
        },
        review.id));
    return review;
}

/// Fills in what the pictures look like. Unavailable while the bytes of one are not here.
Status lookAtPictures(storage::Database &db, Review &review) {
    review.looks.clear();
    for (const auto &sha256 : std::as_const(review.pictures)) {
        AURA_ASSIGN(auto row, db.prepare("SELECT color, width, height FROM blob WHERE sha256 = ?1 AND completed_at IS "
                                         "NOT NULL"));
        AURA_ASSIGN(const bool here, row.bind(sha256).step());
        if (!here)
            return Error{ErrorCode::Unavailable, u"waits for the bytes of "_s + QString::fromLatin1(sha256.toHex())};
        // Without a colour nobody could look at it.
        review.looks.append(
            row.isNull(0) ? PictureLook{}
                          : PictureLook{static_cast<std::uint32_t>(row.int64(0)), row.integer(1), row.integer(2)});
    }
    return {};
}

/// The person's newest order with the product that was not canceled; nil when there is none.
Result<Id> purchaseOf(storage::Database &db, const Id &user, const Id &productId) {
    AURA_ASSIGN(auto row, db.prepare("SELECT o.id FROM order_line l JOIN customer_order o ON o.num = l.order_num WHERE "
                                     "l.product_id = ?1 AND l.canceled < l.quantity AND o.user_id = ?2 AND o.state IN "
                                     "(?3, ?4) ORDER BY o.num DESC "
                                     "LIMIT 1"));
    AURA_ASSIGN(const bool bought, row.bind(productId, user, OrderState::Placed, OrderState::Completed).step());
    return bought ? row.id(0) : Id{};
}

std::int64_t counted(const std::optional<Review> &review) {
    return review && review->status == ReviewStatus::Published ? 1 : 0;
}

Status addToRating(Write &write, Product &product, std::int64_t stars, std::int64_t count) {
    if (stars == 0 && count == 0)
        return {};
    product.ratingSum += stars;
    product.ratingCount += count;
    product.updatedAt = write.now;
    ++product.rev;
    AURA_TRY(write.db.run("UPDATE product SET rating_sum = ?2, rating_count = ?3, updated_at = ?4, rev = ?5 WHERE id = "
                          "?1",
                          product.id, product.ratingSum, product.ratingCount, product.updatedAt, product.rev));
    // Stars that come to goods of a closed shop are not news for the public, nor is it news that they are gone.
    AURA_ASSIGN(const bool shown, products::isShown(write.db, product));
    return products::publish(write, product, shown);
}

} // namespace

Result<std::optional<Review>> own(storage::Database &db, const Id &user, const Id &productId) {
    AURA_ASSIGN(auto row, db.prepare(AURA_REVIEW_COLUMNS "WHERE r.user_id = ?1 AND p.id = ?2"));
    AURA_ASSIGN(const bool found, row.bind(user, productId).step());
    if (!found)
        return std::optional<Review>{};
    AURA_ASSIGN(auto review, withPictures(db, reviewFrom(row)));
    return std::optional(std::move(review));
}

Result<Review> byId(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare(AURA_REVIEW_COLUMNS "WHERE r.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such review"_s};
    return withPictures(db, reviewFrom(row));
}

Result<Review> put(Write &write, const Id &user, const ReviewPut &operation, UnixMillis at) {
    auto &db = write.db;
    AURA_TRY(validateReviewPut(operation));
    AURA_ASSIGN(auto product, storage::CatalogueReader(db).product(operation.productId));
    AURA_ASSIGN(const bool isShown, products::isShown(db, product));
    if (!isShown)
        return Error{ErrorCode::NotFound, u"the product is not to be seen"_s};
    AURA_ASSIGN(const bool seller, vendorScope::isMember(db, product.vendorId, user));
    if (seller)
        return Error{ErrorCode::PermissionDenied, u"nobody reviews their own goods"_s};
    AURA_ASSIGN(const auto before, own(db, user, operation.productId));
    auto review = before;
    AURA_ASSIGN(const bool changed, apply(review, operation, std::min(at, write.now)));
    if (!changed)
        return *review;
    AURA_TRY(lookAtPictures(db, *review));
    if (!before) {
        AURA_ASSIGN(const auto taken, db.queryInt64("SELECT 1 FROM review WHERE id = ?1", review->id));
        if (taken)
            return Error{ErrorCode::AlreadyExists, u"the review's id is taken"_s};
        review->userId = user;
    }
    AURA_ASSIGN(const auto order, purchaseOf(db, user, operation.productId));
    if (!order.isNil())
        review->orderId = order;
    review->isVerifiedPurchase = !review->orderId.isNil();
    {
        AURA_ASSIGN(auto row, db.prepare("SELECT name FROM user_account WHERE id = ?1"));
        AURA_ASSIGN(const bool found, row.bind(user).step());
        review->author = found ? row.text(0) : QString();
    }
    AURA_ASSIGN(const auto platform, storage::platformState(db));
    // What was approved are other words. One that was hidden is not brought back by being written anew.
    if (!platform.has(Feature::ReviewsAtOnce) && review->status != ReviewStatus::Hidden)
        review->status = ReviewStatus::Pending;
    ++review->rev;
    AURA_TRY(storage::CatalogueWriter(db).putReview(*review));
    if (review->status == ReviewStatus::Published)
        AURA_TRY(changeLog::record(db, changeLog::catalogueScope, u"review", review->id, review->rev));
    else if (counted(before) != 0)
        AURA_TRY(changeLog::recordDeletion(db, changeLog::catalogueScope, u"review", review->id, write.now));
    AURA_TRY(changeLog::record(db, changeLog::userScope(user), u"review", review->id, review->rev));
    AURA_TRY(vendorScope::record(db, product.vendorId, u"review", review->id, review->rev));
    const std::int64_t stars = counted(review) * review->rating - (before ? counted(before) * before->rating : 0);
    AURA_TRY(addToRating(write, product, stars, counted(review) - counted(before)));
    if (review->status == ReviewStatus::Pending)
        AURA_TRY(webhooks::record(write, WebhookEvent::ReviewWaiting,
                                  {{u"reviewId"_s, review->id.toString()}, {u"productId"_s, product.id.toString()}}));
    return *review;
}

Result<Product> setStatus(Write &write, const Review &before, ReviewStatus status) {
    auto &db = write.db;
    AURA_ASSIGN(auto product, storage::CatalogueReader(db).product(before.productId));
    auto review = before;
    review.status = status;
    ++review.rev;
    AURA_TRY(storage::CatalogueWriter(db).putReview(review));
    AURA_ASSIGN(const bool isShown, products::isShown(db, product));
    if (status == ReviewStatus::Published && isShown)
        AURA_TRY(changeLog::record(db, changeLog::catalogueScope, u"review", review.id, review.rev));
    else if (before.status == ReviewStatus::Published)
        AURA_TRY(changeLog::recordDeletion(db, changeLog::catalogueScope, u"review", review.id, write.now));
    if (!review.userId.isNil())
        AURA_TRY(changeLog::record(db, changeLog::userScope(review.userId), u"review", review.id, review.rev));
    AURA_TRY(vendorScope::record(db, product.vendorId, u"review", review.id, review.rev));
    AURA_TRY(addToRating(write, product, (counted(review) - counted(before)) * review.rating,
                         counted(review) - counted(before)));
    return product;
}

Status vote(Write &write, const Id &user, const ReviewVote &operation) {
    auto &db = write.db;
    AURA_TRY(validateReviewVote(operation));
    AURA_ASSIGN(auto review, byId(db, operation.reviewId));
    AURA_ASSIGN(const auto product, storage::CatalogueReader(db).product(review.productId));
    AURA_ASSIGN(const bool isShown, products::isShown(db, product));
    if (review.productId != operation.productId || review.status != ReviewStatus::Published || !isShown)
        return Error{ErrorCode::NotFound, u"no such review"_s};
    AURA_ASSIGN(const bool seller, vendorScope::isMember(db, product.vendorId, user));
    if (seller || review.userId == user)
        return Error{ErrorCode::PermissionDenied, u"nobody votes for themselves"_s};
    AURA_ASSIGN(const auto counted,
                db.queryInt64("SELECT 1 FROM review_vote WHERE review_id = ?1 AND user_id = ?2", review.id, user));
    if (counted.has_value() == operation.helpful)
        return {};
    const auto scope = changeLog::userScope(user);
    if (operation.helpful) {
        AURA_TRY(db.run("INSERT INTO review_vote(review_id, user_id, created_at) VALUES(?1, ?2, ?3)", review.id, user,
                        write.now));
        if (!AURA_PLANTED("vote-not-told"))
            AURA_TRY(changeLog::record(db, scope, u"vote", review.id, 1));
    } else {
        AURA_TRY(db.run("DELETE FROM review_vote WHERE review_id = ?1 AND user_id = ?2", review.id, user));
        AURA_TRY(changeLog::recordDeletion(db, scope, u"vote", review.id, write.now));
    }
    review.helpfulVotes = std::max<std::int64_t>(0, review.helpfulVotes + (operation.helpful ? 1 : -1));
    ++review.rev;
    AURA_TRY(storage::CatalogueWriter(db).putReview(review));
    AURA_TRY(changeLog::record(db, changeLog::catalogueScope, u"review", review.id, review.rev));
    if (!review.userId.isNil())
        AURA_TRY(changeLog::record(db, changeLog::userScope(review.userId), u"review", review.id, review.rev));
    return vendorScope::record(db, product.vendorId, u"review", review.id, review.rev);
}

Status follow(Write &write, const Id &productId, bool seen) {
    std::vector<std::pair<Id, std::int64_t>> published;
    AURA_TRY(write.db.forEach(
        "SELECT r.id, r.rev FROM review r JOIN product p ON p.num = r.product WHERE p.id = ?1 AND r.status = ?2",
        [&](const storage::Statement &row) { published.emplace_back(row.id(0), row.int64(1)); }, productId,
        ReviewStatus::Published));
    for (const auto &[id, rev] : published) {
        if (seen)
            AURA_TRY(changeLog::record(write.db, changeLog::catalogueScope, u"review", id, rev));
        else
            AURA_TRY(changeLog::recordDeletion(write.db, changeLog::catalogueScope, u"review", id, write.now));
    }
    return {};
}

} // namespace aura::server::reviews
