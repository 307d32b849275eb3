// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/server/store/write_queue.h>

#include <QList>

namespace aura::server {

/// Stock that is held for a checkout while the person fills it in.
namespace reservations {

inline constexpr std::int64_t lifetimeMillis = 10LL * 60 * 1'000;

struct Wish {
    Id variantId;
    std::int64_t quantity = 0;
};

struct Held {
    UnixMillis expiresAt = 0;
    QList<Id> shortVariants; ///< When there are any, nothing is held.
};

/// Holds all of it for `group`, the id of the order to come, for lifetimeMillis; the same group again begins anew. A
/// person has one checkout at a time: an earlier one is released. InvalidArgument for no or too many lines or a
/// quantity out of range, Conflict when the group is somebody else's.
Result<Held> hold(Write &write, IdGenerator &ids, const Id &user, const Id &group, const QList<Wish> &wishes);

/// Gives back what is held for the person's group. A success when nothing is.
Status release(Write &write, const Id &user, const Id &group);

/// Gives back everything whose time is over. `variant`, unless nil, restricts it to that one.
Status expire(Write &write, const Id &variant = {});

} // namespace reservations

} // namespace aura::server
