// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/rights_book.h>

#include <mutex>

namespace aura::server {

namespace {

Rights rightsFrom(const QString &names) {
    return Rights::fromNames(names.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

Status RightsBook::load(storage::Database &db) {
    QHash<Id, Rights> rights;
    AURA_TRY(db.forEach("SELECT m.user_id, r.permissions FROM staff_member m JOIN staff_role r ON r.id = m.role_id",
                        [&](const storage::Statement &row) { rights.insert(row.id(0), rightsFrom(row.text(1))); }));
    const std::unique_lock lock(m_mutex);
    m_rights = std::move(rights);
    return {};
}

Rights RightsBook::of(const Id &user) const {
    const std::shared_lock lock(m_mutex);
    return m_rights.value(user);
}

Result<std::optional<Standing>> RightsBook::standing(storage::Database &db, const Id &user) {
    AURA_ASSIGN(auto row, db.prepare("SELECT u.role, m.role_id, r.name, r.permissions FROM user_account u LEFT JOIN "
                                     "staff_member m ON m.user_id = u.id LEFT JOIN staff_role r ON r.id = m.role_id "
                                     "WHERE u.id = ?1 AND u.is_active = 1"));
    AURA_ASSIGN(const bool found, row.bind(user).step());
    if (!found)
        return std::optional<Standing>();
    Standing standing;
    standing.role = roleFromName(row.text(0));
    standing.rights = standing.role;
    if (!row.isNull(1)) {
        standing.role = Role::Staff;
        standing.staffRole = row.id(1);
        standing.title = row.text(2);
        standing.rights = rightsFrom(row.text(3));
    }
    return std::optional(standing);
}

} // namespace aura::server
