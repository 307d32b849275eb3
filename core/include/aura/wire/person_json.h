// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/notice.h>
#include <aura/domain/wishlist.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// A row of the user's scope (entity "wish", by the product's id).
QJsonObject toJson(const WishEntry &entry);
WishEntry wishEntryFromJson(JsonReader &reader);

/// A row of the user's scope (entity "notice"). A kind that this software does not know fails.
QJsonObject toJson(const Notice &notice);
Notice noticeFromJson(JsonReader &reader);

/// The row of the user's scope (entity "notice_mark", by the person's id) that says how far they have read.
QJsonObject noticeMarkToJson(const Id &readUpTo);
Id noticeMarkFromJson(JsonReader &reader);

} // namespace aura::wire
