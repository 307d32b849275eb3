// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/admin_json.h>

#include "admin_rows.h"

#include <QJsonDocument>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;
using rows::longestText;
using rows::pageFromBytes;
using rows::Query;
using rows::valueFromBytes;

constexpr qsizetype longestBody = 200'000;
constexpr qsizetype mostNames = 1'000;

void insertTime(QJsonObject &object, QLatin1StringView key, UnixMillis time) {
    if (time != 0)
        object.insert(key, timeToString(time));
}

void insertId(QJsonObject &object, QLatin1StringView key, const Id &id) {
    if (!id.isNil())
        object.insert(key, id.toString());
}

Role roleFrom(JsonReader &reader, QLatin1StringView key) {
    const auto role = knownRole(reader.string(key, 20));
    if (!role)
        reader.fail(key, "format", u"is not a role"_s);
    return role.value_or(Role::Customer);
}

VendorStatus vendorStatusFrom(JsonReader &reader, QLatin1StringView key) {
    const auto status = vendorStatusFromName(reader.string(key, 30));
    if (!status)
        reader.fail(key, "format", u"is not a state of shops"_s);
    return status ? *status : VendorStatus::Invited;
}

} // namespace

QByteArray toQuery(const AdminUserQuery &query) {
    Query text;
    text.add("q", query.text);
    if (query.role)
        text.add("role", roleName(*query.role));
    if (query.standing != UserStanding::Any)
        text.add("standing", userStandingName(query.standing));
    text.addPlace(query);
    return text.take();
}

QByteArray toQuery(const AdminVendorQuery &query) {
    Query text;
    text.add("q", query.text);
    if (query.status)
        text.add("status", vendorStatusName(*query.status));
    text.addPlace(query);
    return text.take();
}

QByteArray toQuery(const ModerationQuery &query) {
    Query text;
    if (query.kind)
        text.add("kind", moderationKindName(*query.kind));
    text.addPlace(query);
    return text.take();
}

QByteArray toQuery(const AuditQuery &query) {
    Query text;
    text.add("action", query.action);
    text.addId("actor", query.actor);
    text.addId("entity", query.entity);
    text.addTime("from", query.from);
    text.addTime("to", query.to);
    text.addPlace(query);
    return text.take();
}

QJsonObject toJson(const AdminUser &user) {
    QJsonObject object{{u"id"_s, user.id.toString()},
                       {u"name"_s, user.name},
                       {u"email"_s, user.email},
                       {u"role"_s, roleName(user.role)},
                       {u"isActive"_s, user.isActive},
                       {u"createdAt"_s, timeToString(user.createdAt)},
                       {u"sessions"_s, qint64{user.sessions}},
                       {u"orders"_s, qint64{user.orders}},
                       {u"shops"_s, QJsonArray::fromStringList(user.shops)},
                       {u"rev"_s, qint64{user.rev}}};
    insertTime(object, "lockedUntil"_L1, user.lockedUntil);
    insertTime(object, "deletedAt"_L1, user.deletedAt);
    insertTime(object, "lastSeenAt"_L1, user.lastSeenAt);
    insertId(object, "staffRole"_L1, user.staffRole);
    if (!user.title.isEmpty())
        object.insert("title"_L1, user.title);
    return object;
}

AdminUser adminUserFromJson(JsonReader &reader) {
    AdminUser user;
    user.id = reader.id("id"_L1);
    user.name = reader.string("name"_L1, longestText, Need::Optional);
    user.email = reader.string("email"_L1, longestText, Need::Optional);
    user.role = roleFrom(reader, "role"_L1);
    user.isActive = reader.boolean("isActive"_L1, true, Need::Required);
    user.lockedUntil = reader.time("lockedUntil"_L1, Need::Optional);
    user.deletedAt = reader.time("deletedAt"_L1, Need::Optional);
    user.createdAt = reader.time("createdAt"_L1);
    user.lastSeenAt = reader.time("lastSeenAt"_L1, Need::Optional);
    user.sessions = reader.integer("sessions"_L1, 0);
    user.orders = reader.integer("orders"_L1, 0);
    for (const auto &shop : reader.array("shops"_L1, mostNames, Need::Optional))
        user.shops.append(shop.toString());
    user.rev = reader.integer("rev"_L1, 0);
    user.staffRole = reader.id("staffRole"_L1, Need::Optional);
    user.title = reader.string("title"_L1, longestText, Need::Optional);
    return user;
}

QJsonObject toJson(const AdminVendor &vendor) {
    return {{u"id"_s, vendor.id.toString()},
            {u"name"_s, vendor.name},
            {u"slug"_s, vendor.slug},
            {u"city"_s, vendor.city},
            {u"country"_s, vendor.country},
            {u"status"_s, vendorStatusName(vendor.status)},
            {u"products"_s, qint64{vendor.products}},
            {u"members"_s, qint64{vendor.members}},
            {u"openOrders"_s, qint64{vendor.openOrders}},
            {u"createdAt"_s, timeToString(vendor.createdAt)},
            {u"updatedAt"_s, timeToString(vendor.updatedAt)},
            {u"rev"_s, qint64{vendor.rev}}};
}

AdminVendor adminVendorFromJson(JsonReader &reader) {
    AdminVendor vendor;
    vendor.id = reader.id("id"_L1);
    vendor.name = reader.string("name"_L1, longestText);
    vendor.slug = reader.string("slug"_L1, longestText);
    vendor.city = reader.string("city"_L1, longestText, Need::Optional);
    vendor.country = reader.string("country"_L1, 10, Need::Optional);
    vendor.status = vendorStatusFrom(reader, "status"_L1);
    vendor.products = reader.integer("products"_L1, 0);
    vendor.members = reader.integer("members"_L1, 0);
    vendor.openOrders = reader.integer("openOrders"_L1, 0);
    vendor.createdAt = reader.time("createdAt"_L1);
    vendor.updatedAt = reader.time("updatedAt"_L1);
    vendor.rev = reader.integer("rev"_L1, 0);
    return vendor;
}

QJsonObject toJson(const ModerationItem &item) {
    QJsonArray pictures;
    for (const auto &sha256 : item.pictures)
        pictures.append(QString::fromLatin1(sha256.toHex()));
    QJsonObject object{{u"kind"_s, moderationKindName(item.kind)},
                       {u"id"_s, item.id.toString()},
                       {u"rev"_s, qint64{item.rev}},
                       {u"since"_s, timeToString(item.since)},
                       {u"title"_s, item.title},
                       {u"text"_s, item.text},
                       {u"author"_s, item.author},
                       {u"productId"_s, item.productId.toString()},
                       {u"productName"_s, item.productName},
                       {u"category"_s, item.category},
                       {u"pictures"_s, pictures}};
    if (item.rating != 0)
        object.insert("rating"_L1, item.rating);
    if (item.price)
        object.insert("price"_L1, toJson(*item.price));
    return object;
}

ModerationItem moderationItemFromJson(JsonReader &reader) {
    ModerationItem item;
    const auto kind = moderationKindFromName(reader.string("kind"_L1, 20));
    if (!kind)
        reader.fail("kind"_L1, "format", u"is not a kind of things to look at"_s);
    item.kind = kind.value_or(ModerationItem::Kind::Product);
    item.id = reader.id("id"_L1);
    item.rev = reader.integer("rev"_L1, 0);
    item.since = reader.time("since"_L1);
    item.title = reader.string("title"_L1, longestText, Need::Optional);
    item.text = reader.string("text"_L1, longestBody, Need::Optional);
    item.author = reader.string("author"_L1, longestText, Need::Optional);
    item.productId = reader.id("productId"_L1);
    item.productName = reader.string("productName"_L1, longestText, Need::Optional);
    item.rating = static_cast<int>(reader.integer("rating"_L1, 1, 5, Need::Optional));
    if (reader.has("price"_L1))
        item.price = reader.unitPrice("price"_L1);
    item.category = reader.string("category"_L1, longestBody, Need::Optional);
    for (const auto &value : reader.array("pictures"_L1, mostPictures, Need::Optional)) {
        const auto sha256 = QByteArray::fromHex(value.toString().toLatin1());
        if (sha256.size() == 32)
            item.pictures.append(sha256);
        else
            reader.fail("pictures"_L1, "format", u"must be hashes of 32 bytes"_s);
    }
    return item;
}

QJsonObject toJson(const AuditRow &row) {
    QJsonObject object{{u"num"_s, qint64{row.num}},
                       {u"at"_s, timeToString(row.at)},
                       {u"actorName"_s, row.actorName},
                       {u"actorRole"_s, row.actorRole},
                       {u"action"_s, row.action},
                       {u"entity"_s, row.entity},
                       {u"detail"_s, QJsonDocument::fromJson(row.detail).object()},
                       {u"address"_s, row.address}};
    insertId(object, "actorId"_L1, row.actorId);
    insertId(object, "entityId"_L1, row.entityId);
    return object;
}

AuditRow auditRowFromJson(JsonReader &reader) {
    AuditRow row;
    row.num = reader.integer("num"_L1, 1);
    row.at = reader.time("at"_L1);
    row.actorId = reader.id("actorId"_L1, Need::Optional);
    row.actorName = reader.string("actorName"_L1, longestText, Need::Optional);
    row.actorRole = reader.string("actorRole"_L1, 30, Need::Optional);
    row.action = reader.string("action"_L1, 100);
    row.entity = reader.string("entity"_L1, 50, Need::Optional);
    row.entityId = reader.id("entityId"_L1, Need::Optional);
    row.detail = toBytes(reader.object("detail"_L1, Need::Optional));
    row.address = reader.string("address"_L1, 100, Need::Optional);
    return row;
}

Result<AdminPage<AdminUser>> adminUsersFromBytes(QByteArrayView bytes) {
    return pageFromBytes<AdminUser>(bytes, adminUserFromJson);
}

Result<AdminPage<AdminVendor>> adminVendorsFromBytes(QByteArrayView bytes) {
    return pageFromBytes<AdminVendor>(bytes, adminVendorFromJson);
}

Result<AdminPage<ModerationItem>> moderationFromBytes(QByteArrayView bytes) {
    return pageFromBytes<ModerationItem>(bytes, moderationItemFromJson);
}

Result<AdminPage<AuditRow>> auditFromBytes(QByteArrayView bytes) {
    return pageFromBytes<AuditRow>(bytes, auditRowFromJson);
}

QByteArray reasonToBytes(const QString &reason) {
    return toBytes(QJsonObject{{u"reason"_s, reason}});
}

QString reasonFromJson(JsonReader &reader) {
    auto reason = reader.string("reason"_L1, longestReason).trimmed();
    // Blanks explain nothing.
    if (reason.isEmpty() && !reader.failed())
        reader.fail("reason"_L1, "missing", u"is required"_s);
    return reason;
}

Result<AdminUser> adminUserFromBytes(QByteArrayView bytes) {
    return valueFromBytes<AdminUser>(bytes, adminUserFromJson);
}

QByteArray toBytes(const RoleChange &change) {
    QJsonObject object{
        {u"seen"_s, roleName(change.seen)}, {u"role"_s, roleName(change.role)}, {u"reason"_s, change.reason}};
    insertId(object, "seenStaffRole"_L1, change.seenStaffRole);
    insertId(object, "staffRole"_L1, change.staffRole);
    return toBytes(object);
}

RoleChange roleChangeFromJson(JsonReader &reader) {
    RoleChange change;
    change.seen = roleFrom(reader, "seen"_L1);
    change.role = roleFrom(reader, "role"_L1);
    const auto customFrom = [&](Role role, QLatin1StringView key) {
        const bool isStaff = role == Role::Staff;
        const auto id = reader.id(key, isStaff ? Need::Required : Need::Optional);
        return isStaff ? id : Id{};
    };
    change.seenStaffRole = customFrom(change.seen, "seenStaffRole"_L1);
    change.staffRole = customFrom(change.role, "staffRole"_L1);
    change.reason = reasonFromJson(reader);
    return change;
}

QByteArray toBytes(const VendorDecision &decision) {
    return toBytes(QJsonObject{{u"from"_s, vendorStatusName(decision.from)},
                               {u"to"_s, vendorStatusName(decision.to)},
                               {u"reason"_s, decision.reason},
                               {u"seenPapers"_s, qint64{decision.seenPapers}}});
}

VendorDecision vendorDecisionFromJson(JsonReader &reader) {
    VendorDecision decision;
    decision.from = vendorStatusFrom(reader, "from"_L1);
    decision.to = vendorStatusFrom(reader, "to"_L1);
    decision.reason = reader.string("reason"_L1, longestReason, Need::Optional).trimmed();
    decision.seenPapers = reader.integer("seenPapers"_L1, 0, INT64_MAX, Need::Optional);
    if (!reader.failed() && !mayDecide(decision.from, decision.to))
        reader.fail("to"_L1, "range", u"is no decision about a shop in that state"_s);
    if (!reader.failed() && needsReason(decision.to) && decision.reason.isEmpty())
        reader.fail("reason"_L1, "missing", u"is required"_s);
    return decision;
}

Result<AdminVendor> adminVendorFromBytes(QByteArrayView bytes) {
    return valueFromBytes<AdminVendor>(bytes, adminVendorFromJson);
}

QByteArray toBytes(const ModerationDecision &decision) {
    return toBytes(QJsonObject{
        {u"approve"_s, decision.approve}, {u"reason"_s, decision.reason}, {u"seenRev"_s, qint64{decision.seenRev}}});
}

ModerationDecision moderationDecisionFromJson(JsonReader &reader) {
    ModerationDecision decision;
    decision.approve = reader.boolean("approve"_L1, false, Need::Required);
    decision.reason = reader.string("reason"_L1, longestReason, Need::Optional).trimmed();
    decision.seenRev = reader.integer("seenRev"_L1, 0);
    if (!reader.failed() && !decision.approve && decision.reason.isEmpty())
        reader.fail("reason"_L1, "missing", u"is required"_s);
    return decision;
}

QByteArray toBytes(const AuditVerdict &verdict) {
    QJsonObject object{{u"rows"_s, qint64{verdict.rows}}};
    if (!verdict.isWhole()) {
        object.insert("firstBad"_L1, qint64{verdict.firstBad});
        object.insert("problem"_L1, verdict.problem);
    }
    return toBytes(object);
}

Result<AuditVerdict> auditVerdictFromBytes(QByteArrayView bytes) {
    return valueFromBytes<AuditVerdict>(bytes, [](JsonReader &reader) {
        AuditVerdict verdict;
        verdict.rows = reader.integer("rows"_L1, 0);
        verdict.firstBad = reader.integer("firstBad"_L1, 1, INT64_MAX, Need::Optional);
        verdict.problem = reader.string("problem"_L1, longestText, Need::Optional);
        return verdict;
    });
}

} // namespace aura::wire
