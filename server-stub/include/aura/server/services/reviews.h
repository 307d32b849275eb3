// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/review.h>
#include <aura/server/store/write_queue.h>

namespace aura::server {

/// What people say of products: the shared reducer over the rows, and the products' ratings kept in step.
namespace reviews {

/// The person's review of a product, in whatever state; nothing when there is none.
Result<std::optional<Review>> own(storage::Database &db, const Id &user, const Id &productId);
/// One review with its product's id, in whatever state. NotFound when there is none.
Result<Review> byId(storage::Database &db, const Id &id);

/// Writes or replaces the person's review and returns it; while reviews are not shown at once, it waits until somebody
/// has looked at it, and what was shown before goes. Whether they bought the product is looked up now. NotFound
/// when the product is not to be seen, PermissionDenied for the vendor's own people, AlreadyExists when the id is
/// taken, Conflict when the review is another one than the person saw, Unavailable while a picture's bytes are not
/// here.
Result<Review> put(Write &write, const Id &user, const ReviewPut &operation, UnixMillis at);

/// Counts the person's vote for a review once, or takes it back; success when it stands so already. NotFound when the
/// review is not to be seen, PermissionDenied for its author and for the vendor's own people.
Status vote(Write &write, const Id &user, const ReviewVote &operation);

/// Shows the review or takes it away, with its stars in the product's rating, and returns the product as it is then.
Result<Product> setStatus(Write &write, const Review &before, ReviewStatus status);

/// The public's log names the published reviews of a product as long as it names the product: called when the product
/// comes into the public's sight (`seen`) or leaves it.
Status follow(Write &write, const Id &productId, bool seen);

} // namespace reviews

} // namespace aura::server
