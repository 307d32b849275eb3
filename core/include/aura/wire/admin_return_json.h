// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_return.h>
#include <aura/wire/admin_json.h>

namespace aura::wire {

// Returns in the administration API: see admin_json.h.

/// The query of GET /admin/returns: q, state, reason, vendor, before, disputed ("true"), cursor,
/// limit, export.
QByteArray toQuery(const AdminReturnQuery &query);
QJsonObject toJson(const AdminReturn &entry);
QByteArray toBytes(const AdminPage<AdminReturn> &page);
Result<AdminPage<AdminReturn>> adminReturnsFromBytes(QByteArrayView bytes);
/// GET /admin/returns/{id}, and the answer of a decision.
Result<AdminReturn> adminReturnFromBytes(QByteArrayView bytes);

/// POST /admin/returns/{id}/decision: {"step", "amount", "reason", "seen"}. 409 when it is not where it was seen, or
/// less than that is left of the order.
QByteArray toBytes(const ReturnDecision &decision);
ReturnDecision returnDecisionFromJson(JsonReader &reader);

/// POST /admin/returns/{id}/messages: {"messageId", "text"}, answered with the return. 409 when it is over.
QByteArray toBytes(const ReturnWords &words);
ReturnWords returnWordsFromJson(JsonReader &reader);

} // namespace aura::wire
