// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/sync_push.h>

#include <aura/planted.h>
#include <aura/server/services/change_log.h>

#include "sync_effects.h"

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

OperationResult resultOf(const Id &opId, OperationStatus status, const Error &reason = {}) {
    OperationResult result;
    result.opId = opId;
    result.status = status;
    if (status != OperationStatus::Applied)
        result.code = reason.code;
    result.detail = reason.detail;
    return result;
}

/// Reasons that another attempt with the same operation cannot remove.
bool isFinal(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::Conflict:
    case ErrorCode::PermissionDenied:
    case ErrorCode::TooLarge:
    case ErrorCode::OutOfStock:
    case ErrorCode::Canceled:
        return true;
    default:
        return false;
    }
}

/// How an earlier operation ended; nothing while it is unknown.
Result<std::optional<OperationStatus>> outcomeOf(storage::Database &db, const Id &opId) {
    AURA_ASSIGN(const auto status, db.queryInt64("SELECT status FROM operation_result WHERE op_id = ?1", opId));
    if (!status)
        return std::optional<OperationStatus>{};
    return std::optional(static_cast<OperationStatus>(*status));
}

/// The answer to an operation that came before; nothing when it is new.
Result<std::optional<OperationResult>> recall(storage::Database &db, const Id &user, const Id &opId) {
    AURA_ASSIGN(auto row, db.prepare("SELECT user_id, status, result FROM operation_result WHERE op_id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(opId).step());
    if (!found)
        return std::optional<OperationResult>{};
    if (row.id(0) != user)
        return std::optional(
            resultOf(opId, OperationStatus::Rejected, {ErrorCode::PermissionDenied, u"somebody else's operation"_s}));
    auto result = resultOf(opId, static_cast<OperationStatus>(row.integer(1)));
    if (!row.isNull(2)) {
        AURA_ASSIGN(const auto object, wire::parseObject(row.blobView(2)));
        AURA_ASSIGN(result, wire::operationResultFromJson(object));
    }
    if (result.status == OperationStatus::Applied)
        result.status = OperationStatus::Duplicate;
    return std::optional(std::move(result));
}

/// The bare status is a column of its own: most operations leave nothing else to say.
Status remember(Write &write, const Id &user, const Id &device, const QString &kind, const OperationResult &result) {
    if (AURA_PLANTED("result-not-stored"))
        return {};
    std::optional<QByteArray> more;
    if (result != resultOf(result.opId, OperationStatus::Applied))
        more = wire::toBytes(wire::toJson(result));
    std::optional<std::int64_t> seq;
    if (result.status == OperationStatus::Applied) {
        AURA_ASSIGN(seq, changeLog::takeNumber(write.db, changeLog::userScope(user)));
    }
    return write.db.run("INSERT INTO operation_result(op_id, user_id, device_id, kind, status, result, seq, "
                        "recorded_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                        result.opId, user, device, kind, result.status, more, seq, write.now);
}

} // namespace

QList<PushService::Incoming> PushService::decode(const QList<QJsonObject> &operations) {
    QList<Incoming> incoming;
    incoming.reserve(operations.size());
    for (const auto &object : operations) {
        Incoming entry;
        if (auto operation = wire::operationFromJson(object)) {
            entry.operation = std::move(*operation);
        } else {
            entry.malformed = operation.error();
            wire::JsonReader reader(object);
            entry.operation.opId = reader.id(QLatin1StringView("opId"), wire::JsonReader::Need::Optional);
        }
        incoming.append(std::move(entry));
    }
    return incoming;
}

Result<QList<OperationResult>> PushService::push(Write &write, const Id &user, const Id &device,
                                                 const QList<Incoming> &operations, UnixMillis sentAt) {
    const auto behind = sentAt == 0 ? 0 : write.now - sentAt;
    QList<OperationResult> results;
    results.reserve(operations.size());
    for (const auto &incoming : operations) {
        const bool seen = AURA_PLANTED("once-by-request") && !results.isEmpty() &&
                          results.first().status == OperationStatus::Duplicate;
        auto result = seen ? resultOf(incoming.operation.opId, OperationStatus::Applied)
                           : take(write, user, device, incoming, behind);
        if (!write.db.inTransaction())
            return result ? Error{ErrorCode::Unavailable, u"the transaction was lost"_s} : result.error();
        if (result)
            results.append(std::move(*result));
        else
            results.append(resultOf(incoming.operation.opId, OperationStatus::Deferred, result.error()));
    }
    return results;
}

Result<OperationResult> PushService::take(Write &write, const Id &user, const Id &device, const Incoming &incoming,
                                          std::int64_t behind) {
    const auto &operation = incoming.operation;
    const Id &opId = operation.opId;
    if (opId.isNil())
        return resultOf(opId, OperationStatus::Rejected, *incoming.malformed);
    AURA_ASSIGN(auto known, recall(write.db, user, opId));
    if (known && !AURA_PLANTED("duplicate-applied-again"))
        return std::move(*known);

    const auto refuse = [&](const Error &reason) -> Result<OperationResult> {
        const auto result = resultOf(opId, OperationStatus::Rejected, reason);
        AURA_TRY(remember(write, user, device, operation.kind, result));
        return result;
    };
    if (incoming.malformed)
        return refuse(*incoming.malformed);
    if (std::holds_alternative<UnknownArgs>(operation.args))
        return resultOf(opId, OperationStatus::Deferred,
                        {ErrorCode::NewerVersion, u"unknown operation "_s + operation.kind});
    if (!operation.prev.isNil()) {
        AURA_ASSIGN(const auto before, outcomeOf(write.db, operation.prev));
        if (!before)
            return resultOf(opId, OperationStatus::Deferred,
                            {ErrorCode::Conflict, u"waits for "_s + operation.prev.toString()});
    }
    std::optional<Error> hopeless;
    for (const auto &dependency : operation.deps) {
        AURA_ASSIGN(const auto outcome, outcomeOf(write.db, dependency));
        if (!outcome)
            return resultOf(opId, OperationStatus::Deferred,
                            {ErrorCode::Conflict, u"waits for "_s + dependency.toString()});
        if (*outcome != OperationStatus::Applied)
            hopeless = Error{ErrorCode::Conflict, u"needs the refused "_s + dependency.toString()};
    }
    return hopeless ? refuse(*hopeless) : perform(write, user, device, operation, behind);
}

Result<OperationResult> PushService::perform(Write &write, const Id &user, const Id &device, const Operation &operation,
                                             std::int64_t behind) {
    // An effect and the memory of it are one; a refusal is remembered without any effect.
    AURA_ASSIGN(auto savepoint, storage::Transaction::begin(write.db));
    auto result = resultOf(operation.opId, OperationStatus::Applied);
    SyncEffects effects{write, user, device, operation, behind, m_carts, m_orders, result};
    const Status done = std::visit(effects, operation.args);
    if (done) {
        AURA_TRY(remember(write, user, device, operation.kind, result));
        AURA_TRY(savepoint.commit());
        return result;
    }
    const auto &reason = done.error();
    if (AURA_PLANTED("refused-order-keeps-stock"))
        AURA_TRY(savepoint.commit());
    else
        savepoint.rollback();
    if (!effects.conflict && !isFinal(reason.code))
        return resultOf(operation.opId, OperationStatus::Deferred, reason);
    result.status = effects.conflict ? OperationStatus::Conflict : OperationStatus::Rejected;
    result.code = reason.code;
    result.detail = reason.detail;
    AURA_TRY(remember(write, user, device, operation.kind, result));
    return result;
}

Status PushService::acknowledge(Write &write, const Id &user, const QList<Id> &operations) {
    for (const auto &opId : operations)
        AURA_TRY(
            write.db.run("UPDATE operation_result SET result = NULL WHERE op_id = ?1 AND user_id = ?2", opId, user));
    return {};
}

} // namespace aura::server
