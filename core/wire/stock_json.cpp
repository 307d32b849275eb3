// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/stock_json.h>

#include <aura/domain/account.h>
#include <aura/wire/catalogue_json.h>

#include <algorithm>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype longestName = 20;
constexpr qsizetype mostPlacesRead = 10 * mostStockLocations; // a later server may allow more

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
    insertId(object, "locationId"_L1, movement.locationId);
    insertId(object, "otherId"_L1, movement.otherId);
    if (movement.hereAfter != movement.onHandAfter)
        object.insert("hereAfter"_L1, qint64{movement.hereAfter});
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
    movement.locationId = reader.id("locationId"_L1, Need::Optional);
    movement.otherId = reader.id("otherId"_L1, Need::Optional);
    movement.hereAfter =
        reader.has("hereAfter"_L1) ? reader.integer("hereAfter"_L1, 0, mostStock) : movement.onHandAfter;
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

QJsonObject toJson(const StockLocation &location) {
    QJsonObject object{{u"name"_s, location.name}, {u"position"_s, location.position}};
    insertId(object, "id"_L1, location.id);
    if (!location.address.isEmpty())
        object.insert("address"_L1, location.address);
    if (location.closed)
        object.insert("closed"_L1, true);
    return object;
}

StockLocation stockLocationFromJson(JsonReader &reader) {
    return {reader.id("id"_L1, Need::Optional), reader.string("name"_L1, longestLocationName, Need::Optional),
            reader.string("address"_L1, longestLocationAddress, Need::Optional),
            static_cast<int>(reader.integer("position"_L1, 0, mostLocationPosition, Need::Optional)),
            reader.boolean("closed"_L1, false)};
}

QJsonArray placedStockToJson(const QList<PlacedStock> &placed) {
    QJsonArray array;
    for (const auto &one : placed)
        array.append(QJsonObject{{u"locationId"_s, one.locationId.toString()}, {u"onHand"_s, qint64{one.onHand}}});
    return array;
}

QList<PlacedStock> placedStockFromJson(JsonReader &reader, QLatin1StringView key) {
    QList<PlacedStock> placed;
    if (!reader.has(key))
        return placed;
    const auto array = reader.array(key, mostPlacesRead);
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonReader line(array.at(i).toObject(), reader.pointerTo(key) + u'/' + QString::number(i));
        placed.append({line.id("locationId"_L1), line.integer("onHand"_L1, 1, mostStock)});
        reader.absorb(line);
    }
    std::sort(placed.begin(), placed.end(),
              [](const PlacedStock &a, const PlacedStock &b) { return a.locationId < b.locationId; });
    const auto twice =
        std::adjacent_find(placed.cbegin(), placed.cend(),
                           [](const PlacedStock &a, const PlacedStock &b) { return a.locationId == b.locationId; });
    if (twice != placed.cend())
        reader.fail(key, "unique", u"has a location twice"_s);
    return placed;
}

QJsonObject toJson(const StockPolicy &policy) {
    QJsonObject object{{u"vendorId"_s, policy.vendorId.toString()},
                       {u"lowThreshold"_s, qint64{policy.lowThreshold}},
                       {u"updatedAt"_s, timeToString(policy.updatedAt)},
                       {u"rev"_s, qint64{policy.rev}}};
    QJsonArray locations;
    for (const auto &location : policy.locations)
        locations.append(toJson(location));
    if (!locations.isEmpty())
        object.insert("locations"_L1, locations);
    return object;
}

StockPolicy stockPolicyFromJson(JsonReader &reader) {
    StockPolicy policy;
    policy.vendorId = reader.id("vendorId"_L1);
    policy.lowThreshold = reader.integer("lowThreshold"_L1, 0, mostStock);
    policy.updatedAt = reader.time("updatedAt"_L1, Need::Optional);
    policy.rev = reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional);
    if (!reader.has("locations"_L1))
        return policy;
    const auto locations = reader.array("locations"_L1, mostPlacesRead);
    for (qsizetype i = 0; i < locations.size(); ++i) {
        JsonReader line(locations.at(i).toObject(), reader.pointerTo("locations"_L1) + u'/' + QString::number(i));
        policy.locations.append(stockLocationFromJson(line));
        reader.absorb(line);
    }
    return policy;
}

QJsonObject toJson(const StockLevel &level) {
    QJsonObject object{
        {u"variantId"_s, level.variantId.toString()},
        {u"productId"_s, level.productId.isNil() ? QJsonValue() : QJsonValue(level.productId.toString())},
        {u"vendorId"_s, level.vendorId.toString()},
        {u"onHand"_s, qint64{level.onHand}},
        {u"allocated"_s, qint64{level.allocated}},
        {u"reserved"_s, qint64{level.reserved}},
        {u"safety"_s, qint64{level.safety}},
        {u"available"_s, qint64{available(level)}},
        // A shop's own changes without this row: whoever reads it looks there, and older readers take the standard.
        {u"lowThreshold"_s, qint64{level.ownThreshold ? level.lowThreshold : standardLowThreshold}},
        {u"ownThreshold"_s, level.ownThreshold},
        {u"ledgerSeq"_s, qint64{level.ledgerSeq}},
        {u"updatedAt"_s, timeToString(level.updatedAt)},
        {u"rev"_s, qint64{level.rev}},
    };
    if (!level.elsewhere.isEmpty())
        object.insert("elsewhere"_L1, placedStockToJson(level.elsewhere));
    return object;
}

StockLevel stockLevelFromJson(JsonReader &reader) {
    StockLevel level;
    level.variantId = reader.id("variantId"_L1);
    level.productId = reader.id("productId"_L1, Need::Optional);
    level.vendorId = reader.id("vendorId"_L1);
    level.onHand = reader.integer("onHand"_L1, 0, mostStock);
    level.allocated = reader.integer("allocated"_L1, 0, mostStock);
    level.reserved = reader.integer("reserved"_L1, 0, mostStock);
    level.safety = reader.integer("safety"_L1, 0, mostStock);
    level.lowThreshold = reader.integer("lowThreshold"_L1, 0, mostStock);
    level.ownThreshold = reader.boolean("ownThreshold"_L1, level.lowThreshold != standardLowThreshold);
    level.ledgerSeq = reader.integer("ledgerSeq"_L1, 0);
    level.elsewhere = placedStockFromJson(reader, "elsewhere"_L1);
    level.updatedAt = reader.time("updatedAt"_L1, Need::Optional);
    level.rev = reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional);
    return level;
}

QJsonObject toJson(const VendorMember &member) {
    return {{u"userId"_s, member.userId.toString()}, {u"name"_s, member.name}};
}

VendorMember vendorMemberFromJson(JsonReader &reader) {
    return {reader.id("userId"_L1), reader.string("name"_L1, longestPersonName, Need::Optional)};
}

} // namespace aura::wire
