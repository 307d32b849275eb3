// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>

#include <optional>

namespace aura {

inline constexpr qsizetype longestReviewTitle = 300;
inline constexpr qsizetype longestReviewContent = 20'000;

/// What a person says of a product.
struct ReviewText {
    int rating = 0; ///< 1 to 5.
    QString title;
    QString content;

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
/// InvalidArgument for a missing id, a rating out of range or a text that is too long.
Status validateReviewPut(const ReviewPut &operation);

/// The reducer of reviews, the same in client and server. True when the review changed; false when it says that
/// already. Conflict when it is another one than the person saw, the review is unchanged then; InvalidArgument as
/// validateReviewPut().
Result<bool> apply(std::optional<Review> &review, const ReviewPut &operation, UnixMillis at);

} // namespace aura
