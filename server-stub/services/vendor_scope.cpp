// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/vendor_scope.h>

#include <aura/domain/product_edit.h>
#include <aura/planted.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/stock_policy.h>

namespace aura::server::vendorScope {

using namespace Qt::StringLiterals;

Result<bool> isMember(storage::Database &db, const Id &vendor, const Id &user) {
    AURA_ASSIGN(const auto found,
                db.queryInt64("SELECT 1 FROM vendor_member WHERE vendor_id = ?1 AND user_id = ?2", vendor, user));
    return found.has_value();
}

Result<bool> worksAnywhere(storage::Database &db, const Id &user) {
    AURA_ASSIGN(const auto found, db.queryInt64("SELECT 1 FROM vendor_member WHERE user_id = ?1 LIMIT 1", user));
    return found.has_value();
}

Status requireMember(storage::Database &db, const Id &vendor, const Id &user) {
    AURA_ASSIGN(const bool member, isMember(db, vendor, user));
    if (!member)
        return Error{ErrorCode::PermissionDenied, u"this is another vendor's"_s};
    AURA_ASSIGN(const auto status, db.queryInt64("SELECT status FROM vendor WHERE id = ?1", vendor));
    if (!status || !mayWork(static_cast<VendorStatus>(*status)))
        return Error{ErrorCode::PermissionDenied, u"the vendor may not work now"_s};
    return {};
}

Status refuseMember(storage::Database &db, const Id &vendor, const Id &user) {
    AURA_ASSIGN(const bool member, isMember(db, vendor, user));
    if (member)
        return Error{ErrorCode::PermissionDenied, u"nobody decides about a shop that they work for"_s};
    return {};
}

Result<bool> isOpen(storage::Database &db, const Id &vendor) {
    AURA_ASSIGN(const auto head, changeLog::head(db, changeLog::vendorScope(vendor)));
    // The row that every scope has had since there were settings.
    AURA_ASSIGN(const auto settings,
                db.queryInt64("SELECT 1 FROM change_log WHERE scope = ?1 AND entity = 'shop'", head.num));
    return settings.has_value();
}

Status open(Write &write, const Id &vendor) {
    AURA_ASSIGN(const bool known, isOpen(write.db, vendor));
    if (known)
        return {};
    const auto scope = changeLog::vendorScope(vendor);
    AURA_ASSIGN(const auto head, changeLog::head(write.db, scope));
    AURA_ASSIGN(const auto policy, stockPolicy::of(write.db, vendor));
    std::vector<changeLog::Row> rows{{u"shop"_s, vendor, policy.rev}};
    const auto collect = [&](QStringView entity, std::string_view sql) {
        return write.db.forEach(
            sql,
            [&](const storage::Statement &row) {
                rows.push_back({entity.toString(), row.id(0), row.int64(1)});
            },
            vendor);
    };
    AURA_TRY(collect(u"member", "SELECT u.id, u.rev FROM vendor_member m JOIN user_account u ON u.id = m.user_id WHERE "
                                "m.vendor_id = ?1"));
    AURA_TRY(collect(u"ledger", "SELECT s.variant_id, max(m.num) FROM stock s JOIN stock_movement m ON m.variant_id = "
                                "s.variant_id WHERE s.vendor_id = ?1 AND m.kind NOT IN ('reserve', 'release') GROUP BY "
                                "s.variant_id"));
    AURA_TRY(collect(u"product_history", "SELECT c.product_id, max(c.num) FROM product_change c JOIN product p ON p.id "
                                         "= c.product_id JOIN vendor v ON v.num = p.vendor WHERE v.id = ?1 GROUP BY "
                                         "c.product_id"));
    if (head.num != 0) {
        for (const auto &row : rows)
            AURA_TRY(changeLog::record(write.db, scope, row.entity, row.id, row.rev));
        return {};
    }
    AURA_TRY(collect(u"vendor", "SELECT id, rev FROM vendor WHERE id = ?1"));
    AURA_TRY(collect(u"product", "SELECT p.id, p.rev FROM product p JOIN vendor v ON v.num = p.vendor WHERE v.id = ?1 "
                                 "ORDER BY p.num"));
    AURA_TRY(collect(u"stock", "SELECT variant_id, rev FROM stock WHERE vendor_id = ?1"));
    AURA_TRY(collect(u"order", "SELECT id, rev FROM customer_order WHERE vendor_id = ?1 ORDER BY num"));
    AURA_TRY(collect(u"review", "SELECT r.id, r.rev FROM review r JOIN product p ON p.num = r.product JOIN vendor v "
                                "ON v.num = p.vendor WHERE v.id = ?1"));
    AURA_TRY(collect(u"money", "SELECT id, 1 FROM ledger_entry WHERE vendor_id = ?1 AND kind NOT IN ('release', "
                               "'payout_paid') ORDER BY num"));
    AURA_TRY(collect(u"balance", "SELECT id, rev FROM shop_balance WHERE vendor_id = ?1"));
    AURA_TRY(collect(u"payout", "SELECT id, rev FROM payout WHERE vendor_id = ?1 ORDER BY num"));
    AURA_TRY(collect(u"payout_account", "SELECT vendor_id, rev FROM payout_account WHERE vendor_id = ?1"));
    return changeLog::begin(write.db, scope, rows);
}

Status record(storage::Database &db, const Id &vendor, QStringView entity, const Id &id, std::int64_t rev) {
    const auto scope = changeLog::vendorScope(vendor);
    AURA_ASSIGN(const auto head, changeLog::head(db, scope));
    if (head.num == 0 || AURA_PLANTED("vendor-not-told"))
        return {};
    AURA_TRY(changeLog::record(db, scope, entity, id, rev));
    return {};
}

Status recordDeletion(storage::Database &db, const Id &vendor, QStringView entity, const Id &id, UnixMillis at) {
    const auto scope = changeLog::vendorScope(vendor);
    AURA_ASSIGN(const auto head, changeLog::head(db, scope));
    if (head.num == 0)
        return {};
    AURA_TRY(changeLog::recordDeletion(db, scope, entity, id, at));
    return {};
}

namespace {

Result<QList<Id>> vendorsOf(storage::Database &db, const Id &user) {
    QList<Id> vendors;
    AURA_TRY(db.forEach(
        "SELECT vendor_id FROM vendor_member WHERE user_id = ?1",
        [&](const storage::Statement &row) { vendors.append(row.id(0)); }, user));
    return vendors;
}

} // namespace

Status recordMember(storage::Database &db, const Id &user, std::int64_t rev) {
    AURA_ASSIGN(const auto vendors, vendorsOf(db, user));
    for (const auto &vendor : vendors)
        AURA_TRY(record(db, vendor, u"member", user, rev));
    return {};
}

Status recordMemberGone(storage::Database &db, const Id &user, UnixMillis at) {
    AURA_ASSIGN(const auto vendors, vendorsOf(db, user));
    for (const auto &vendor : vendors)
        AURA_TRY(recordDeletion(db, vendor, u"member", user, at));
    return {};
}

} // namespace aura::server::vendorScope
