// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/operation.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

QJsonObject argsToJson(const OperationArgs &args);
/// UnknownArgs for a kind or version that this software does not know; InvalidArgument when known ones are malformed.
Result<OperationArgs> argsFromJson(const QString &kind, int version, const QJsonObject &object);

} // namespace aura::wire
