// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/staff_role_json.h>

#include <aura/wire/admin_json.h>

#include "admin_rows.h"

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype mostNames = 200;

StaffRole roleFrom(JsonReader &reader) {
    StaffRole role;
    role.id = reader.id("id"_L1);
    role.name = reader.string("name"_L1, rows::longestText);
    QStringList names;
    for (const auto &value : reader.array("permissions"_L1, mostNames))
        names.append(value.toString());
    role.rights = Rights::fromNames(names);
    role.people = reader.integer("people"_L1, 0);
    role.updatedAt = reader.time("updatedAt"_L1);
    role.rev = reader.integer("rev"_L1, 0);
    return role;
}

} // namespace

QJsonObject toJson(const StaffRole &role) {
    return {{u"id"_s, role.id.toString()},
            {u"name"_s, role.name},
            {u"permissions"_s, QJsonArray::fromStringList(role.rights.names())},
            {u"people"_s, qint64{role.people}},
            {u"updatedAt"_s, timeToString(role.updatedAt)},
            {u"rev"_s, qint64{role.rev}}};
}

Result<StaffRole> staffRoleFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<StaffRole>(bytes, roleFrom);
}

QByteArray toBytes(const QList<StaffRole> &roles) {
    QJsonArray data;
    for (const auto &role : roles)
        data.append(toJson(role));
    return toBytes(QJsonObject{{u"data"_s, data}});
}

Result<QList<StaffRole>> staffRolesFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto page, rows::pageFromBytes<StaffRole>(bytes, roleFrom));
    return std::move(page.rows);
}

QByteArray toBytes(const StaffRoleChange &change) {
    return toBytes(QJsonObject{{u"id"_s, change.role.id.toString()},
                               {u"name"_s, change.role.name},
                               {u"permissions"_s, QJsonArray::fromStringList(change.role.rights.names())},
                               {u"seenRev"_s, qint64{change.role.rev}},
                               {u"reason"_s, change.reason}});
}

StaffRoleChange staffRoleChangeFromJson(JsonReader &reader) {
    StaffRoleChange change;
    change.role.id = reader.id("id"_L1, Need::Optional);
    change.role.name = tidyRoleName(reader.string("name"_L1, rows::longestText));
    QStringList names;
    for (const auto &value : reader.array("permissions"_L1, mostNames)) {
        names.append(value.toString());
        if (!knownPermission(names.last()))
            reader.fail("permissions"_L1, "format", u"\"%1\" is no permission"_s.arg(names.last().left(100)));
    }
    change.role.rights = Rights::fromNames(names);
    change.role.rev = reader.integer("seenRev"_L1, 0, INT64_MAX, Need::Optional);
    change.reason = reasonFromJson(reader);
    return change;
}

QByteArray toBytes(const StaffRoleRemoval &removal) {
    QJsonObject object{{u"seenRev"_s, qint64{removal.seenRev}}, {u"reason"_s, removal.reason}};
    if (!removal.replacement.isNil())
        object.insert("replacement"_L1, removal.replacement.toString());
    return toBytes(object);
}

StaffRoleRemoval staffRoleRemovalFromJson(JsonReader &reader) {
    StaffRoleRemoval removal;
    removal.seenRev = reader.integer("seenRev"_L1, 0);
    removal.replacement = reader.id("replacement"_L1, Need::Optional);
    removal.reason = reasonFromJson(reader);
    return removal;
}

} // namespace aura::wire
