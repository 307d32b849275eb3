// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_category.h>
#include <aura/server/services/audit_log.h>

namespace aura::server {

/// The tree of categories as those keep it who run the platform. What is changed is told to devices by the public's
/// log and to the audit log in the same transaction. Each returns what is another one now.
namespace adminCategories {

/// All of them, parents before children, in the order of their siblings.
Result<QList<AdminCategory>> all(storage::Database &db);

/// AlreadyExists when the id is another one's or a sibling has the name; otherwise as mayStand(). TooLarge when there
/// are as many as there may be.
Result<QList<AdminCategory>> create(Write &write, const AuditLog &log, const Actor &actor,
                                    const CategoryCreation &creation);

/// NotFound when there is none, Conflict when it is another one than was seen or became another, AlreadyExists when a
/// sibling has the name. What is so already changes nothing. Its address (slug) stays, so that links do.
Result<QList<AdminCategory>> edit(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                                  const CategoryEdit &edit);

/// Refusals as edit() and mayStand(); Conflict when the sibling that it is put before is not there. Siblings whose
/// place changes by it are other ones, too.
Result<QList<AdminCategory>> move(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                                  const CategoryMove &move);

inline constexpr std::int64_t mostMergedAtOnce = 200; ///< Products of one step.

/// A step of it: with the first one, the category is hidden, leads to the other one, and what stands below it stands
/// there; with each, some of its products do. Whatever comes into it later, from a device that has not heard of it,
/// goes there as well. Refusals as mayMerge(), and Conflict when either is another one than was seen.
Result<CategoryMergeStep> merge(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                                const CategoryMerge &merge);

} // namespace adminCategories

} // namespace aura::server
