// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/permission.h>
#include <aura/storage/database.h>

#include <QHash>

#include <optional>
#include <shared_mutex>

namespace aura::server {

/// What somebody is to the platform, as the database has it.
struct Standing {
    Role role = Role::Customer;
    Id staffRole;  ///< With Role::Staff: which one.
    QString title; ///< With Role::Staff: what it is called.
    Rights rights;
};

/// What those may who have custom roles. Tokens say only that somebody has one; what it permits is looked up here with
/// each request, so that a changed role counts at once.
class RightsBook {
public:
    /// Reads all of it, at the start and within the transaction of whatever changes a role or who has one.
    Status load(storage::Database &db);
    /// None for somebody who has no custom role. Any thread.
    Rights of(const Id &user) const;

    /// Nothing for somebody who is not there or was kept out.
    static Result<std::optional<Standing>> standing(storage::Database &db, const Id &user);

private:
    mutable std::shared_mutex m_mutex;
    QHash<Id, Rights> m_rights; ///< By person.
};

} // namespace aura::server
