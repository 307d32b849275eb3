// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/return_thread.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// {"messageId", "returnId", "orderId", "text"}: what a message and a dispute have in common.
QJsonObject toJson(const ReturnSay &say);
QJsonObject toJson(const ReturnDispute &dispute);
ReturnSay returnSayFromJson(JsonReader &reader);
ReturnDispute returnDisputeFromJson(JsonReader &reader);

/// Inserts "dispute", "disputedAt" and "messages" [{"id", "from", "text", "at"}] where there is something to say.
/// Whether a message waits is nobody's business.
void insertThread(QJsonObject &object, DisputeState dispute, UnixMillis disputedAt,
                  const QList<ReturnMessage> &messages);
void threadFromJson(JsonReader &reader, DisputeState &dispute, UnixMillis &disputedAt, QList<ReturnMessage> &messages);

} // namespace aura::wire
