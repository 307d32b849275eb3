// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/review.h>

#include <QSet>

#include <algorithm>

namespace aura {

ReviewText textOf(const Review &review) {
    return {review.rating, review.title, review.content, review.pictures};
}

Status validateReviewPut(const ReviewPut &operation) {
    if (operation.reviewId.isNil() || operation.productId.isNil())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("review without an id or a product")};
    if (operation.text.rating < 1 || operation.text.rating > 5)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("a rating is 1 to 5 stars")};
    if (operation.text.title.size() > longestReviewTitle || operation.text.content.size() > longestReviewContent)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the review is too long")};
    const auto &pictures = operation.text.pictures;
    const bool whole =
        std::all_of(pictures.begin(), pictures.end(), [](const QByteArray &sha256) { return sha256.size() == 32; });
    if (!whole || pictures.size() > mostReviewPictures ||
        QSet<QByteArray>(pictures.begin(), pictures.end()).size() != pictures.size())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("a review has at most six different pictures")};
    return {};
}

Result<bool> apply(std::optional<Review> &review, const ReviewPut &operation, UnixMillis at) {
    AURA_TRY(validateReviewPut(operation));
    if (!review) {
        Review fresh;
        fresh.id = operation.reviewId;
        fresh.productId = operation.productId;
        fresh.createdAt = at;
        review = std::move(fresh);
    } else {
        const auto theirs = textOf(*review);
        if (theirs == operation.text)
            return false;
        if (theirs != operation.base)
            return Error{ErrorCode::Conflict, QStringLiteral("the review was changed elsewhere")};
    }
    review->rating = operation.text.rating;
    review->title = operation.text.title;
    review->content = operation.text.content;
    QList<PictureLook> looks;
    for (const auto &sha256 : operation.text.pictures)
        looks.append(review->looks.value(review->pictures.indexOf(sha256)));
    review->pictures = operation.text.pictures;
    review->looks = looks;
    review->updatedAt = std::max(review->updatedAt, at);
    return true;
}

Status validateReviewVote(const ReviewVote &operation) {
    if (operation.reviewId.isNil() || operation.productId.isNil())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("vote without a review or a product")};
    return {};
}

} // namespace aura
