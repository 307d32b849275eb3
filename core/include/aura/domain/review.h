// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>

#include <optional>

namespace aura {

inline constexpr qsizetype longestReviewTitle = 300;
inline constexpr qsizetype longestReviewContent = 20'000;
inline constexpr qsizetype mostReviewPictures = 6;

/// What a person says of a product.
struct ReviewText {
    int rating = 0; ///< 1 to 5.
    QString title;
    QString content;
    QList<QByteArray> pictures{}; ///< SHA-256 of their bytes, 32 bytes each, in the order in which they are shown.

    friend bool operator==(const ReviewText &, const ReviewText &) = default;
};
ReviewText textOf(const Review &review);

/// Writes or replaces a person's only review of a product. Whether they bought it is looked up when it is applied.
struct ReviewPut {
    Id reviewId; ///< Made on the device; a review that exists already keeps its own id.
    Id productId;
    ReviewText text;
    std::optional<ReviewText> base; ///< What the person had before them; nothing for a first review.

    friend bool operator==(const ReviewPut &, const ReviewPut &) = default;
};
/// InvalidArgument for a missing id, a rating out of range, a text that is too long or too many pictures.
Status validateReviewPut(const ReviewPut &operation);

/// The reducer of reviews, the same in client and server. True when the review changed; false when it says that
/// already. Conflict when it is another one than the person saw, the review is unchanged then; InvalidArgument as
/// validateReviewPut().
Result<bool> apply(std::optional<Review> &review, const ReviewPut &operation, UnixMillis at);

/// Finds a review helpful, or takes that back. A person has one vote for each review.
struct ReviewVote {
    Id reviewId;
    Id productId;
    bool helpful = true;

    friend bool operator==(const ReviewVote &, const ReviewVote &) = default;
};
/// InvalidArgument for a missing id.
Status validateReviewVote(const ReviewVote &operation);

} // namespace aura
