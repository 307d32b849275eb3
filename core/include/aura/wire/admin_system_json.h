// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_system.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// Reads what /metrics says, in the text format of Prometheus; what it does not know of is passed over. Corrupt when a
/// line that it knows of has no number, or when there are no requests in it at all.
Result<ServerCounters> serverCountersFromText(QByteArrayView text);
/// GET /metrics?format=json: the same text as {"text": "..."}, for clients that take nothing else for an answer of the
/// shop's.
QByteArray metricsToBytes(const QString &text);
Result<ServerCounters> serverCountersFromBytes(QByteArrayView bytes);

/// GET /admin/system
QByteArray toBytes(const SystemSummary &summary);
Result<SystemSummary> systemSummaryFromBytes(QByteArrayView bytes);

} // namespace aura::wire
