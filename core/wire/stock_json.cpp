// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/stock_json.h>

#include <aura/domain/account.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype longestName = 20;

void insertId(QJsonObject &object, QLatin1StringView key, const Id &id) {
    if (!id.isNil())
        object.insert(key, id.toString());
}

/// Most lines have few of the members, and a device has many lines: what is empty is left out.
QJsonObject toJson(const StockMovement &movement) {
    QJsonObject object{{u"seq"_s, qint64{movement.seq}},
                       {u"kind"_s, movementKindName(movement.kind)},
                       {u"onHandAfter"_s, qint64{movement.onHandAfter}},
                       {u"at"_s, timeToString(movement.recordedAt)}};
    if (movement.onHand != 0)
        object.insert("onHand"_L1, qint64{movement.onHand});
    if (movement.allocated != 0)
        object.insert("allocated"_L1, qint64{movement.allocated});
    if (movement.reason)
        object.insert("reason"_L1, stockReasonName(*movement.reason));
    if (!movement.note.isEmpty())
        object.insert("note"_L1, movement.note);
    insertId(object, "orderId"_L1, movement.orderId);
    insertId(object, "userId"_L1, movement.userId);
    insertId(object, "deviceId"_L1, movement.deviceId);
    return object;
}

StockMovement movementFromJson(JsonReader &reader, MovementKind kind) {
    StockMovement movement;
    movement.seq = reader.integer("seq"_L1, 1);
    movement.kind = kind;
    movement.onHand = reader.integer("onHand"_L1, -mostStock, mostStock, Need::Optional);
    movement.allocated = reader.integer("allocated"_L1, -mostStock, mostStock, Need::Optional);
    movement.onHandAfter = reader.integer("onHandAfter"_L1, 0, mostStock);
    if (const auto reason = stockReasonFromName(reader.string("reason"_L1, longestName, Need::Optional)))
        movement.reason = *reason;
    movement.note = reader.string("note"_L1, longestStockNote, Need::Optional);
    movement.orderId = reader.id("orderId"_L1, Need::Optional);
    movement.userId = reader.id("userId"_L1, Need::Optional);
    movement.deviceId = reader.id("deviceId"_L1, Need::Optional);
    movement.recordedAt = reader.time("at"_L1);
    return movement;
}

} // namespace

QJsonObject toJson(const StockHistory &history) {
    QJsonArray movements;
    for (const auto &movement : history.movements)
        movements.append(toJson(movement));
    return {
        {u"variantId"_s, history.variantId.toString()}, {u"movements"_s, movements}, {u"complete"_s, history.complete}};
}

StockHistory stockHistoryFromJson(JsonReader &reader) {
    StockHistory history;
    history.variantId = reader.id("variantId"_L1);
    // A later server may send more of them.
    const auto movements = reader.array("movements"_L1, 10'000);
    for (qsizetype i = 0; i < movements.size(); ++i) {
        JsonReader line(movements.at(i).toObject(), reader.pointerTo("movements"_L1) + u'/' + QString::number(i));
        const auto kind = movementKindFromName(line.string("kind"_L1, longestName));
        if (kind)
            history.movements.append(movementFromJson(line, *kind));
        reader.absorb(line);
    }
    history.complete = reader.boolean("complete"_L1, true);
    return history;
}

QJsonObject toJson(const StockPolicy &policy) {
    return {{u"vendorId"_s, policy.vendorId.toString()},
            {u"lowThreshold"_s, qint64{policy.lowThreshold}},
            {u"updatedAt"_s, timeToString(policy.updatedAt)},
            {u"rev"_s, qint64{policy.rev}}};
}

StockPolicy stockPolicyFromJson(JsonReader &reader) {
    return {reader.id("vendorId"_L1), reader.integer("lowThreshold"_L1, 0, mostStock),
            reader.time("updatedAt"_L1, Need::Optional), reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional)};
}

QJsonObject toJson(const VendorMember &member) {
    return {{u"userId"_s, member.userId.toString()}, {u"name"_s, member.name}};
}

VendorMember vendorMemberFromJson(JsonReader &reader) {
    return {reader.id("userId"_L1), reader.string("name"_L1, longestPersonName, Need::Optional)};
}

} // namespace aura::wire
