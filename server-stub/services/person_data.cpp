// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/person_data.h>

#include <aura/server/services/auth.h>
#include <aura/server/services/carts.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/notices.h>
#include <aura/server/services/onboarding.h>
#include <aura/server/services/people.h>
#include <aura/server/services/products.h>
#include <aura/server/services/reviews.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/server/services/wishes.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/wire/account_json.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>
#include <aura/wire/person_json.h>

#include "order_rows.h"

#include <array>

namespace aura::server::personData {

using namespace Qt::StringLiterals;

namespace {

/// How a column tells whose a row is.
struct Rule {
    QLatin1StringView column;
    QLatin1StringView condition; // ?1 is the person
};

// The first that fits counts.
constexpr std::array rules{
    Rule{"user_id"_L1, "user_id = ?1"_L1},
    Rule{"owner"_L1, "owner = ?1"_L1},
    Rule{"owner_id"_L1, "owner_id = ?1"_L1},
    Rule{"actor_id"_L1, "actor_id = ?1"_L1},
    Rule{"updated_by"_L1, "updated_by = ?1"_L1},
    Rule{"order_num"_L1, "order_num IN (SELECT num FROM customer_order WHERE user_id = ?1)"_L1},
    Rule{"group_num"_L1, "group_num IN (SELECT num FROM order_group WHERE user_id = ?1)"_L1},
    Rule{"payment_id"_L1,
         "payment_id IN (SELECT id FROM card_payment WHERE user_id = ?1 UNION SELECT p.id FROM payment "
         "p JOIN order_group g ON g.num = p.group_num WHERE g.user_id = ?1)"_L1},
    Rule{"return_id"_L1, "return_id IN (SELECT id FROM return_request WHERE user_id = ?1)"_L1},
    Rule{"shipment_id"_L1, "shipment_id IN (SELECT s.id FROM shipment s JOIN customer_order o ON o.num = s.order_num "
                           "WHERE o.user_id = ?1)"_L1},
    Rule{"cart"_L1, "cart IN (SELECT num FROM cart WHERE user_id = ?1)"_L1},
};

// Whoever has these could sign in, or guess how; the last is another's.
constexpr std::array secretColumns{"password"_L1,     "hash"_L1,          "rotated_to"_L1,
                                   "request_hash"_L1, "previous_hash"_L1, "begun_in"_L1};
// Shown in full under names of their own.
constexpr std::array shownTables{"address"_L1,    "cart"_L1,   "cart_line"_L1,      "customer_order"_L1,
                                 "order_line"_L1, "review"_L1, "wishlist_entry"_L1, "notice"_L1};

template <std::size_t N>
bool contains(const std::array<QLatin1StringView, N> &names, const QString &name) {
    return std::any_of(names.begin(), names.end(), [&](QLatin1StringView known) { return name == known; });
}

Result<QStringList> columnsOf(storage::Database &db, const QString &table) {
    QStringList columns;
    AURA_TRY(db.forEach(
        "SELECT name FROM pragma_table_info(?1)", [&](const storage::Statement &row) { columns.append(row.text(0)); },
        table));
    return columns;
}

const Rule *ruleFor(const QStringList &columns) {
    for (const auto &rule : rules) {
        if (columns.contains(rule.column))
            return &rule;
    }
    return nullptr;
}

/// Ids as such, other bytes as hexadecimal; texts, numbers and nothing as they are.
QJsonValue valueOf(const storage::Statement &row, int column, bool blob, bool number) {
    if (row.isNull(column))
        return {};
    if (number)
        return qint64{row.int64(column)};
    if (!blob)
        return row.text(column);
    const auto bytes = row.blob(column);
    return bytes.size() == 16 ? row.id(column).toString() : QString::fromLatin1(bytes.toHex());
}

Result<QJsonArray> recordsOf(storage::Database &db, const QString &table, const Rule &rule, const QStringList &columns,
                             const Id &user) {
    QStringList wanted;
    QStringList kinds;
    for (const auto &column : columns) {
        if (contains(secretColumns, column))
            continue;
        wanted.append(column);
        kinds.append(u"typeof(\""_s + column + u"\")"_s);
    }
    QStringList quoted;
    for (const auto &column : wanted)
        quoted.append(u'"' + column + u'"');
    const QString sql =
        u"SELECT "_s + (quoted + kinds).join(u", "_s) + u" FROM \""_s + table + u"\" WHERE "_s + rule.condition;
    QJsonArray records;
    AURA_TRY(db.forEach(
        sql.toStdString(),
        [&](const storage::Statement &row) {
            QJsonObject record;
            for (int i = 0; i < wanted.size(); ++i) {
                const auto kind = row.text(static_cast<int>(wanted.size()) + i);
                record.insert(wanted.at(i), valueOf(row, i, kind == "blob"_L1, kind == "integer"_L1));
            }
            records.append(record);
        },
        user));
    return records;
}

Result<QList<Id>> idsOf(storage::Database &db, std::string_view sql, const Id &user) {
    QList<Id> ids;
    AURA_TRY(db.forEach(
        sql, [&](const storage::Statement &row) { ids.append(row.id(0)); }, user));
    return ids;
}

Status refuseIfIndispensable(storage::Database &db, const Id &user) {
    AURA_ASSIGN(const auto alone,
                db.queryInt64("SELECT count(*) FROM vendor_member m JOIN vendor v ON v.id = m.vendor_id WHERE "
                              "m.user_id = ?1 AND v.status IN (?2, ?3) AND NOT EXISTS(SELECT 1 FROM vendor_member o "
                              "WHERE o.vendor_id = m.vendor_id AND o.user_id <> ?1)",
                              user, VendorStatus::Approved, VendorStatus::Suspended));
    if (alone.value_or(0) > 0)
        return Error{ErrorCode::Conflict, u"nobody else works for the person's shop"_s};
    AURA_ASSIGN(
        const auto unique,
        db.queryInt64("SELECT count(*) FROM user_account u WHERE u.id = ?1 AND u.role = ?2 AND NOT EXISTS(SELECT "
                      "1 FROM user_account o WHERE o.role = ?2 AND o.is_active = 1 AND o.id <> ?1)",
                      user, roleName(Role::SuperAdmin)));
    if (unique.value_or(0) > 0)
        return Error{ErrorCode::Conflict, u"nobody else may say who runs the platform"_s};
    return {};
}

Status forgetAuthor(Write &write, const Id &user) {
    AURA_ASSIGN(const auto ids, idsOf(write.db, "SELECT id FROM review WHERE user_id = ?1", user));
    for (const auto &id : ids) {
        AURA_ASSIGN(auto review, reviews::byId(write.db, id));
        AURA_ASSIGN(const auto product, storage::CatalogueReader(write.db).product(review.productId));
        review.author.clear();
        review.userId = {};
        review.orderId = {};
        review.updatedAt = write.now;
        ++review.rev;
        AURA_TRY(storage::CatalogueWriter(write.db).putReview(review));
        AURA_TRY(write.db.run("UPDATE review SET user_id = NULL, order_id = NULL WHERE id = ?1", id));
        AURA_ASSIGN(const bool isShown, products::isShown(write.db, product));
        if (review.status == ReviewStatus::Published && isShown)
            AURA_TRY(changeLog::record(write.db, changeLog::catalogueScope, u"review", review.id, review.rev));
        AURA_TRY(vendorScope::record(write.db, product.vendorId, u"review", review.id, review.rev));
    }
    return {};
}

/// The country stays: what is owed for it in tax depends on it.
QString nobodyAt(const Address &address) {
    const auto nothing = QStringLiteral("\u2014");
    return QString::fromUtf8(
        wire::toBytes(wire::toJson(Address{nothing, nothing, {}, {}, nothing, {}, address.country, {}})));
}

Status forgetOrder(Write &write, const Id &id) {
    AURA_ASSIGN(const auto order, orderRows::byId(write.db, id));
    AURA_TRY(write.db.run("UPDATE customer_order SET shipping_address = ?2, billing_address = ?3, notes = '', "
                          "anonymized_at = ?4, updated_at = ?4, rev = rev + 1 WHERE id = ?1",
                          id, nobodyAt(order.shippingAddress), nobodyAt(order.billingAddress), write.now));
    // What was written about returns speaks of the person, whoever wrote it.
    for (const auto &entry : order.returns) {
        AURA_TRY(write.db.run("DELETE FROM return_message WHERE return_id = ?1", entry.id));
        AURA_TRY(write.db.run("UPDATE return_request SET text = '', answer = '' WHERE id = ?1", entry.id));
    }
    // Nobody is left who wants it decided, nor is there anything left to decide it by.
    AURA_TRY(write.db.run("UPDATE return_request SET dispute = 'dismissed', state = CASE state WHEN 'requested' THEN "
                          "'rejected' ELSE state END, updated_at = ?2, state_since = ?2, rev = rev + 1 WHERE dispute = "
                          "'open' AND order_num = (SELECT num FROM customer_order WHERE id = ?1)",
                          id, write.now));
    return vendorScope::record(write.db, order.vendorId, u"order", id, order.rev + 1);
}

Status forgetOrders(Write &write, std::string_view sql, const Id &user) {
    AURA_ASSIGN(const auto ids, idsOf(write.db, sql, user));
    for (const auto &id : ids)
        AURA_TRY(forgetOrder(write, id));
    return {};
}

} // namespace

Result<QStringList> tablesOf(storage::Database &db) {
    QStringList all;
    AURA_TRY(db.forEach("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
                        [&](const storage::Statement &row) { all.append(row.text(0)); }));
    QStringList tables;
    for (const auto &table : std::as_const(all)) {
        AURA_ASSIGN(const auto columns, columnsOf(db, table));
        if (ruleFor(columns) != nullptr)
            tables.append(table);
    }
    return tables;
}

Result<QJsonObject> document(storage::Database &db, const Id &user, UnixMillis now) {
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    AURA_ASSIGN(const auto profile, AuthService::profile(db, user));
    AURA_ASSIGN(const auto book, people::addresses(db, user));
    AURA_ASSIGN(const auto cart, CartService::read(db, user));
    QJsonArray addresses;
    for (const auto &entry : book)
        addresses.append(wire::toJson(entry));
    QJsonArray orders;
    AURA_ASSIGN(const auto orderIds,
                idsOf(db, "SELECT id FROM customer_order WHERE user_id = ?1 ORDER BY created_at, num", user));
    for (const auto &id : orderIds) {
        AURA_ASSIGN(const auto order, orderRows::byId(db, id));
        orders.append(wire::toJson(order));
    }
    QJsonArray written;
    AURA_ASSIGN(const auto reviewIds, idsOf(db, "SELECT id FROM review WHERE user_id = ?1 ORDER BY num", user));
    for (const auto &id : reviewIds) {
        AURA_ASSIGN(const auto review, reviews::byId(db, id));
        written.append(wire::toJson(review));
    }
    QJsonArray wishlist;
    AURA_ASSIGN(const auto wished, wishes::of(db, user));
    for (const auto &entry : wished)
        wishlist.append(wire::toJson(entry));
    QJsonArray told;
    AURA_ASSIGN(const auto board, notices::of(db, user));
    for (const auto &notice : board.notices)
        told.append(wire::toJson(notice));
    QJsonObject records;
    AURA_ASSIGN(const auto tables, tablesOf(db));
    for (const auto &table : tables) {
        if (contains(shownTables, table))
            continue;
        AURA_ASSIGN(const auto columns, columnsOf(db, table));
        AURA_ASSIGN(const auto rows, recordsOf(db, table, *ruleFor(columns), columns, user));
        if (!rows.isEmpty())
            records.insert(table, rows);
    }
    constexpr Rule account{"id"_L1, "id = ?1"_L1};
    AURA_ASSIGN(const auto columns, columnsOf(db, u"user_account"_s));
    AURA_ASSIGN(const auto accounts, recordsOf(db, u"user_account"_s, account, columns, user));
    records.insert("user_account"_L1, accounts);
    return QJsonObject{{u"exportedAt"_s, wire::timeToString(now)},
                       {u"profile"_s, wire::toJson(profile)},
                       {u"addresses"_s, addresses},
                       {u"cart"_s, wire::toJson(cart)},
                       {u"orders"_s, orders},
                       {u"reviews"_s, written},
                       {u"wishlist"_s, wishlist},
                       {u"notices"_s, told},
                       {u"records"_s, records}};
}

Status forget(Write &write, const Id &user) {
    AURA_TRY(refuseIfIndispensable(write.db, user));
    AURA_TRY(forgetAuthor(write, user));
    AURA_TRY(forgetOrders(write,
                          "SELECT id FROM customer_order WHERE user_id = ?1 AND anonymized_at IS NULL AND state IN (3, "
                          "4, 5)",
                          user));
    AURA_TRY(onboarding::forget(write, user));
    AURA_TRY(vendorScope::recordMemberGone(write.db, user, write.now));
    for (const auto *table : {"address", "cart", "wishlist_entry", "notice", "notice_mark", "review_vote", "device",
                              "password_reset", "vendor_member", "staff_member"})
        AURA_TRY(write.db.run(std::string("DELETE FROM ") + table + " WHERE user_id = ?1", user));
    AURA_TRY(write.db.run("UPDATE refresh_token SET signed_in_from = '', address = '' WHERE user_id = ?1", user));
    AURA_TRY(write.db.run("DELETE FROM idempotency_key WHERE owner = ?1", user));
    AURA_TRY(write.db.run("DELETE FROM api_key WHERE owner_id = ?1", user));
    AURA_TRY(write.db.run("DELETE FROM device_sync WHERE user_id = ?1", user));
    AURA_TRY(write.db.run("UPDATE operation_result SET result = NULL WHERE user_id = ?1", user));
    // No password has this hash; the address is one that cannot be registered.
    AURA_TRY(
        write.db.run("UPDATE user_account SET name = '', email = ?2, password = '!', phone = '', language = '', "
                     "login_attempts = 0, lock_until = NULL, is_active = 0, deleted_at = ?3, updated_at = ?3, rev = "
                     "rev + 1 WHERE id = ?1",
                     user, u"deleted "_s + user.toString(), write.now));
    return people::index(write.db, user);
}

Status forgetFinishedOrders(Write &write) {
    QList<Id> ids;
    AURA_TRY(write.db.forEach(
        "SELECT o.id FROM user_account u JOIN customer_order o ON o.user_id = u.id WHERE u.deleted_at IS NOT NULL AND "
        "o.anonymized_at IS NULL AND o.state IN (3, 4, 5)",
        [&](const storage::Statement &row) { ids.append(row.id(0)); }));
    for (const auto &id : std::as_const(ids))
        AURA_TRY(forgetOrder(write, id));
    return {};
}

static_assert(static_cast<int>(OrderState::Expired) == 3 && static_cast<int>(OrderState::Canceled) == 4 &&
              static_cast<int>(OrderState::Completed) == 5);

} // namespace aura::server::personData
