// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/stock.h>

#include <algorithm>
#include <array>

namespace aura {

namespace {

constexpr std::array reasonNames{u"received", u"returned", u"damaged", u"lost", u"found", u"correction"};

Status setOnHand(StockLevel &level, std::int64_t onHand, UnixMillis at) {
    if (onHand > mostStock)
        return Error{ErrorCode::TooLarge, QStringLiteral("more than %1 pieces").arg(mostStock)};
    if (onHand - level.allocated - level.reserved - level.safety < 0)
        return Error{ErrorCode::OutOfStock, QStringLiteral("%1 pieces would remain, %2 are promised")
                                                .arg(onHand)
                                                .arg(level.allocated + level.reserved + level.safety)};
    level.onHand = onHand;
    level.updatedAt = std::max(level.updatedAt, at);
    return {};
}

Status validateThreshold(std::int64_t low) {
    if (low < 0 || low > mostStock)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("threshold out of range")};
    return {};
}

} // namespace

std::int64_t available(const StockLevel &level) {
    return level.onHand - level.allocated - level.reserved - level.safety;
}

QString stockReasonName(StockReason reason) {
    const auto index = static_cast<std::size_t>(reason);
    return index < reasonNames.size() ? QString::fromUtf16(reasonNames[index]) : QString{};
}

Result<StockReason> stockReasonFromName(QStringView name) {
    for (std::size_t i = 0; i < reasonNames.size(); ++i) {
        if (name == QStringView(reasonNames[i]))
            return static_cast<StockReason>(i);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown reason: ") + name.left(32).toString()};
}

Result<bool> apply(StockLevel &level, const StockThreshold &operation, std::int64_t shops, UnixMillis at) {
    const auto low = operation.low.value_or(shops);
    AURA_TRY(validateThreshold(low));
    if (level.ownThreshold == operation.low.has_value() && level.lowThreshold == low)
        return false;
    level.ownThreshold = operation.low.has_value();
    level.lowThreshold = low;
    level.updatedAt = std::max(level.updatedAt, at);
    return true;
}

Result<bool> apply(StockPolicy &policy, const StockPolicySet &operation, UnixMillis at) {
    AURA_TRY(validateThreshold(operation.low));
    if (policy.lowThreshold == operation.low)
        return false;
    policy.lowThreshold = operation.low;
    policy.updatedAt = std::max(policy.updatedAt, at);
    return true;
}

Status apply(StockLevel &level, const StockAdjust &operation, UnixMillis at) {
    if (operation.delta == 0 || operation.delta > mostStock || operation.delta < -mostStock)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("delta out of range")};
    return setOnHand(level, level.onHand + operation.delta, at);
}

Status apply(StockLevel &level, const StockCount &operation, std::int64_t missed, UnixMillis at) {
    if (operation.counted < 0 || operation.counted > mostStock)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("count out of range")};
    return setOnHand(level, operation.counted + missed, at);
}

} // namespace aura
