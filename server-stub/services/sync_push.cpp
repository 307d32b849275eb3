// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/sync_push.h>

#include <aura/planted.h>
#include <aura/server/services/change_log.h>

#include "sync_effects.h"

#include <QSet>

#include <algorithm>
#include <utility>

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

template <typename Args>
concept CartChange = requires(Write &write, Cart &cart, const Args &args) {
    CartService::applyTo(write, cart, args, UnixMillis{});
};

bool isCartChange(const OperationArgs &args) {
    return std::visit([]<typename Args>(const Args &) { return CartChange<Args>; }, args);
}

/// One person's operations of one request. Changes of the cart that follow each other are applied in memory and written
/// together: one revision, one row a line and one block of numbers, instead of as many as there are operations.
class OnePush {
public:
    OnePush(Write &write, const Id &user, const Id &device, std::int64_t behind, CartService &carts,
            OrderService &orders, const QList<PushService::Incoming> &operations)
        : m_write(write)
        , m_user(user)
        , m_device(device)
        , m_behind(behind)
        , m_carts(carts)
        , m_orders(orders)
        , m_operations(operations) {}

    Result<QList<OperationResult>> run();

private:
    enum class How : std::uint8_t { Together, Alone };
    struct Changing {
        Cart before;
        Cart cart;
        QList<qsizetype> places; ///< Of the operations in the request.
        QList<qsizetype> again;  ///< Of those that repeat one of them.
        QSet<Id> operations;     ///< Their ids.
    };

    Result<OperationResult> take(qsizetype place, How how);
    Result<OperationResult> changeCart(qsizetype place);
    Result<OperationResult> perform(const Operation &operation);
    Result<OperationResult> refuse(const Operation &operation, OperationResult result, bool conflict,
                                   const Error &reason);
    /// Writes what waits. Where that cannot be done together, it is tried one by one. An error only when the
    /// transaction is lost.
    Status settleCart();
    Status writeTogether(Changing &changing);
    Status remember(const QString &kind, const OperationResult &result, std::optional<std::int64_t> seq);
    Result<std::optional<OperationStatus>> outcomeOf(const Id &opId);
    bool isWaiting(const Id &opId) const { return m_changing && m_changing->operations.contains(opId); }
    Error lost() const { return {ErrorCode::Unavailable, u"the transaction was lost"_s}; }

    Write &m_write;
    const Id &m_user;
    const Id &m_device;
    std::int64_t m_behind;
    CartService &m_carts;
    OrderService &m_orders;
    const QList<PushService::Incoming> &m_operations;
    QList<OperationResult> m_results;
    std::optional<Changing> m_changing;
};

Result<QList<OperationResult>> OnePush::run() {
    m_results.reserve(m_operations.size());
    for (qsizetype place = 0; place < m_operations.size(); ++place) {
        const auto &opId = m_operations[place].operation.opId;
        const bool seen = AURA_PLANTED("once-by-request") && !m_results.isEmpty() &&
                          m_results.first().status == OperationStatus::Duplicate;
        auto result = seen ? resultOf(opId, OperationStatus::Applied) : take(place, How::Together);
        if (!m_write.db.inTransaction())
            return result ? lost() : result.error();
        m_results.append(result ? std::move(*result) : resultOf(opId, OperationStatus::Deferred, result.error()));
    }
    AURA_TRY(settleCart());
    return std::move(m_results);
}

/// The bare status is a column of its own: most operations leave nothing else to say.
Status OnePush::remember(const QString &kind, const OperationResult &result, std::optional<std::int64_t> seq) {
    if (AURA_PLANTED("result-not-stored"))
        return {};
    std::optional<QByteArray> more;
    if (result != resultOf(result.opId, OperationStatus::Applied))
        more = wire::toBytes(wire::toJson(result));
    return m_write.db.run("INSERT INTO operation_result(op_id, user_id, device_id, kind, status, result, seq, "
                          "recorded_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                          result.opId, m_user, m_device, kind, result.status, more, seq, m_write.now);
}

/// How an earlier operation ended; nothing while it is unknown.
Result<std::optional<OperationStatus>> OnePush::outcomeOf(const Id &opId) {
    if (isWaiting(opId))
        return std::optional(OperationStatus::Applied);
    AURA_ASSIGN(const auto status, m_write.db.queryInt64("SELECT status FROM operation_result WHERE op_id = ?1", opId));
    if (!status)
        return std::optional<OperationStatus>{};
    return std::optional(static_cast<OperationStatus>(*status));
}

Result<OperationResult> OnePush::take(qsizetype place, How how) {
    const auto &incoming = m_operations[place];
    const auto &operation = incoming.operation;
    const Id &opId = operation.opId;
    if (opId.isNil())
        return resultOf(opId, OperationStatus::Rejected, *incoming.malformed);
    if (isWaiting(opId) && !AURA_PLANTED("duplicate-applied-again")) {
        m_changing->again.append(place);
        return resultOf(opId, OperationStatus::Duplicate);
    }
    AURA_ASSIGN(auto known, recall(m_write.db, m_user, opId));
    if (known && !AURA_PLANTED("duplicate-applied-again"))
        return std::move(*known);

    const auto hopeless = [&](const Error &reason) -> Result<OperationResult> {
        const auto result = resultOf(opId, OperationStatus::Rejected, reason);
        AURA_TRY(remember(operation.kind, result, {}));
        return result;
    };
    if (incoming.malformed)
        return hopeless(*incoming.malformed);
    if (std::holds_alternative<UnknownArgs>(operation.args))
        return resultOf(opId, OperationStatus::Deferred,
                        {ErrorCode::NewerVersion, u"unknown operation "_s + operation.kind});
    const bool waits = how == How::Together && isCartChange(operation.args);
    // What others stand on is written before anybody looks whether it is there.
    if (!waits)
        AURA_TRY(settleCart());
    if (!operation.prev.isNil()) {
        AURA_ASSIGN(const auto before, outcomeOf(operation.prev));
        if (!before)
            return resultOf(opId, OperationStatus::Deferred,
                            {ErrorCode::Conflict, u"waits for "_s + operation.prev.toString()});
    }
    std::optional<Error> refused;
    for (const auto &dependency : operation.deps) {
        AURA_ASSIGN(const auto outcome, outcomeOf(dependency));
        if (!outcome)
            return resultOf(opId, OperationStatus::Deferred,
                            {ErrorCode::Conflict, u"waits for "_s + dependency.toString()});
        if (*outcome != OperationStatus::Applied)
            refused = Error{ErrorCode::Conflict, u"needs the refused "_s + dependency.toString()};
    }
    if (refused)
        return hopeless(*refused);
    return waits ? changeCart(place) : perform(operation);
}

Result<OperationResult> OnePush::changeCart(qsizetype place) {
    const auto &operation = m_operations[place].operation;
    if (!m_changing) {
        AURA_ASSIGN(const auto cart, m_carts.readToChange(m_write, m_user));
        m_changing = Changing{cart, cart, {}, {}, {}};
    }
    const Status done = std::visit(
        [&]<typename Args>(const Args &args) -> Status {
            if constexpr (CartChange<Args>)
                return CartService::applyTo(m_write, m_changing->cart, args, operation.occurredAt);
            else
                return Error{ErrorCode::Internal, u"no change of the cart"_s};
        },
        operation.args);
    auto result = resultOf(operation.opId, OperationStatus::Applied);
    if (!done)
        return refuse(operation, std::move(result), false, done.error());
    m_changing->places.append(place);
    m_changing->operations.insert(operation.opId);
    return result;
}

Status OnePush::settleCart() {
    if (!m_changing)
        return {};
    auto changing = *std::exchange(m_changing, std::nullopt);
    if (changing.places.isEmpty())
        return {};
    const auto written = writeTogether(changing);
    if (!m_write.db.inTransaction())
        return written ? lost() : written.error();
    if (written)
        return {};
    auto places = changing.places + changing.again;
    std::sort(places.begin(), places.end());
    for (const auto place : std::as_const(places)) {
        auto result = take(place, How::Alone);
        if (!m_write.db.inTransaction())
            return result ? lost() : result.error();
        m_results[place] =
            result ? std::move(*result)
                   : resultOf(m_operations[place].operation.opId, OperationStatus::Deferred, result.error());
    }
    return {};
}

Status OnePush::writeTogether(Changing &changing) {
    AURA_ASSIGN(auto savepoint, storage::Transaction::begin(m_write.db));
    AURA_TRY(m_carts.save(m_write, m_user, changing.before, changing.cart));
    // Behind the cart's own number: whoever has pulled up to an operation has its effect.
    AURA_ASSIGN(auto seq, changeLog::takeNumbers(m_write.db, changeLog::userScope(m_user), changing.places.size()));
    for (const auto place : std::as_const(changing.places)) {
        const auto &operation = m_operations[place].operation;
        AURA_TRY(remember(operation.kind, resultOf(operation.opId, OperationStatus::Applied), seq++));
    }
    return savepoint.commit();
}

Result<OperationResult> OnePush::perform(const Operation &operation) {
    // An effect and the memory of it are one; a refusal is remembered without any effect.
    AURA_ASSIGN(auto savepoint, storage::Transaction::begin(m_write.db));
    auto result = resultOf(operation.opId, OperationStatus::Applied);
    SyncEffects effects{m_write, m_user, m_device, operation, m_behind, m_carts, m_orders, result};
    const Status done = std::visit(effects, operation.args);
    if (done) {
        AURA_ASSIGN(const auto seq, changeLog::takeNumbers(m_write.db, changeLog::userScope(m_user), 1));
        AURA_TRY(remember(operation.kind, result, seq));
        AURA_TRY(savepoint.commit());
        return result;
    }
    if (AURA_PLANTED("refused-order-keeps-stock"))
        AURA_TRY(savepoint.commit());
    else
        savepoint.rollback();
    return refuse(operation, std::move(result), effects.conflict, done.error());
}

Result<OperationResult> OnePush::refuse(const Operation &operation, OperationResult result, bool conflict,
                                        const Error &reason) {
    if (!conflict && !isFinal(reason.code))
        return resultOf(operation.opId, OperationStatus::Deferred, reason);
    result.status = conflict ? OperationStatus::Conflict : OperationStatus::Rejected;
    result.code = reason.code;
    result.detail = reason.detail;
    AURA_TRY(remember(operation.kind, result, {}));
    return result;
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
    return OnePush(write, user, device, behind, m_carts, m_orders, operations).run();
}

Status PushService::acknowledge(Write &write, const Id &user, const QList<Id> &operations) {
    for (const auto &opId : operations)
        AURA_TRY(
            write.db.run("UPDATE operation_result SET result = NULL WHERE op_id = ?1 AND user_id = ?2", opId, user));
    return {};
}

} // namespace aura::server
