// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/stock_history.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// Somebody who works for a vendor: the entity "member" of a vendor's scope, by the person's id.
struct VendorMember {
    Id userId;
    QString name;

    friend bool operator==(const VendorMember &, const VendorMember &) = default;
};

/// The entity "ledger" of a vendor's scope, by the variant's id; its revision is the newest line's number.
QJsonObject toJson(const StockHistory &history);
/// The entity "shop" of a vendor's scope, by the vendor's id.
QJsonObject toJson(const StockPolicy &policy);
/// A location of a shop, a part of both its row and of operations.
QJsonObject toJson(const StockLocation &location);
/// What of a variant is elsewhere: a part of its row of stock.
QJsonArray placedStockToJson(const QList<PlacedStock> &placed);
QJsonObject toJson(const VendorMember &member);

/// Each reads what toJson() writes; problems are collected in the reader. Unknown members are ignored, and so are lines
/// of a kind that this software does not know.
StockHistory stockHistoryFromJson(JsonReader &reader);
StockPolicy stockPolicyFromJson(JsonReader &reader);
StockLocation stockLocationFromJson(JsonReader &reader);
/// By location, ascending; a location comes once, and nothing that is nowhere.
QList<PlacedStock> placedStockFromJson(JsonReader &reader, QLatin1StringView key);
VendorMember vendorMemberFromJson(JsonReader &reader);

} // namespace aura::wire
