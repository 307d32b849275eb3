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
QJsonObject toJson(const VendorMember &member);

/// Each reads what toJson() writes; problems are collected in the reader. Unknown members are ignored, and so are lines
/// of a kind that this software does not know.
StockHistory stockHistoryFromJson(JsonReader &reader);
StockPolicy stockPolicyFromJson(JsonReader &reader);
VendorMember vendorMemberFromJson(JsonReader &reader);

} // namespace aura::wire
