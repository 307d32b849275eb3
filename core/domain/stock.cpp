// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/stock.h>
#include <aura/domain/whole_shop.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace aura {

namespace {

constexpr std::array reasonNames{u"received", u"returned", u"damaged", u"lost", u"found", u"correction"};

void placeElsewhere(StockLevel &level, const Id &locationId, std::int64_t here) {
    if (locationId.isNil())
        return; // what is not elsewhere is there
    auto &placed = level.elsewhere;
    const auto at = std::lower_bound(placed.begin(), placed.end(), locationId,
                                     [](const PlacedStock &one, const Id &id) { return one.locationId < id; });
    if (at == placed.end() || at->locationId != locationId) {
        if (here != 0)
            placed.insert(at, {locationId, here});
    } else if (here != 0) {
        at->onHand = here;
    } else {
        placed.erase(at);
    }
}

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

/// What is at one location becomes `here`, and the sum follows.
Status setOnHandAt(StockLevel &level, const Id &locationId, std::int64_t here, UnixMillis at) {
    if (here < 0)
        return Error{ErrorCode::OutOfStock, QStringLiteral("%1 fewer than there are at the location").arg(-here)};
    AURA_TRY(setOnHand(level, level.onHand + here - onHandAt(level, locationId), at));
    placeElsewhere(level, locationId, here);
    return {};
}

/// See wholeShop(). In which order the others are taken from, the shop's policy says; without it, it is that of ids.
Status adjustWhole(StockLevel &level, std::int64_t delta, UnixMillis at) {
    const auto main = onHandAt(level, {}) + delta;
    if (main >= 0)
        return setOnHandAt(level, {}, main, at);
    auto left = -main;
    auto placed = level.elsewhere;
    for (auto &one : placed) {
        const auto taken = std::min(left, one.onHand);
        one.onHand -= taken;
        left -= taken;
    }
    if (left > 0)
        return Error{ErrorCode::OutOfStock, QStringLiteral("%1 fewer than there are").arg(left)};
    placed.removeIf([](const PlacedStock &one) { return one.onHand == 0; });
    AURA_TRY(setOnHand(level, level.onHand + delta, at));
    level.elsewhere = std::move(placed);
    return {};
}

Status validateThreshold(std::int64_t low) {
    if (low < 0 || low > mostStock)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("threshold out of range")};
    return {};
}

Status validateLocation(const StockLocation &location) {
    const auto invalid = [](const char *what) { return Error{ErrorCode::InvalidArgument, QString::fromLatin1(what)}; };
    if (location.name.trimmed().isEmpty() && !location.id.isNil())
        return invalid("a location needs a name");
    if (location.name.size() > longestLocationName || location.address.size() > longestLocationAddress)
        return invalid("name or address of the location is too long");
    if (location.name.contains(QLatin1Char('\n')) || location.name.contains(QLatin1Char('\r')))
        return invalid("the name of a location is one line");
    if (location.id == wholeShop())
        return invalid("a location has an id of its own");
    if (location.position < 0 || location.position > mostLocationPosition)
        return invalid("position out of range");
    if (location.closed && location.id.isNil())
        return invalid("the main location is always open");
    return {};
}

} // namespace

const Id &wholeShop() {
    // The greatest there is: nobody makes it.
    static const Id id = [] {
        std::array<std::uint8_t, 16> bytes{};
        bytes.fill(0xFF);
        return Id(bytes);
    }();
    return id;
}

std::int64_t onHandAt(const StockLevel &level, const Id &locationId) {
    if (locationId == wholeShop())
        return level.onHand;
    std::int64_t elsewhere = 0;
    for (const auto &placed : level.elsewhere) {
        if (placed.locationId == locationId)
            return placed.onHand;
        elsewhere += placed.onHand;
    }
    return locationId.isNil() ? level.onHand - elsewhere : 0;
}

QList<StockLocation> locationsOf(const StockPolicy &policy) {
    QList<StockLocation> all;
    for (const auto &location : policy.locations) {
        if (location.id.isNil())
            all.prepend(location);
        else
            all.append(location);
    }
    if (all.isEmpty() || !all.first().id.isNil())
        all.prepend(StockLocation{});
    return all;
}

bool hasLocation(const StockPolicy &policy, const Id &locationId) {
    return locationId.isNil() || locationId == wholeShop() ||
           std::any_of(policy.locations.cbegin(), policy.locations.cend(),
                       [&](const StockLocation &location) { return location.id == locationId; });
}

QList<PlacedStock> takenFrom(const StockLevel &level, const StockPolicy &policy, std::int64_t quantity) {
    QList<PlacedStock> taken;
    const auto take = [&](const Id &locationId) {
        const auto here = std::min(quantity, onHandAt(level, locationId));
        if (here <= 0)
            return;
        taken.append({locationId, here});
        quantity -= here;
    };
    const auto locations = locationsOf(policy);
    for (const auto &location : locations)
        take(location.id);
    // Of a location that is not known (any more) nothing stays behind either.
    for (const auto &placed : level.elsewhere) {
        if (!hasLocation(policy, placed.locationId))
            take(placed.locationId);
    }
    return taken;
}

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

Result<bool> apply(StockPolicy &policy, const StockLocationPut &operation, UnixMillis at) {
    const auto &mine = operation.mine;
    if (operation.base && operation.base->id != mine.id)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("base is another location")};
    auto changed = policy.locations;
    auto known = std::find_if(changed.begin(), changed.end(),
                              [&](const StockLocation &location) { return location.id == mine.id; });
    if (known == changed.end()) {
        AURA_TRY(validateLocation(mine));
        if (changed.size() >= mostStockLocations)
            return Error{ErrorCode::TooLarge, QStringLiteral("more than %1 locations").arg(mostStockLocations)};
        changed.append(mine);
    } else {
        // Without a base, it is one that exists already: as a whole, then.
        const auto base = operation.base.value_or(*known);
        const auto take = [](auto &field, const auto &before, const auto &after) {
            if (before != after)
                field = after;
        };
        take(known->name, base.name, mine.name);
        take(known->address, base.address, mine.address);
        take(known->position, base.position, mine.position);
        take(known->closed, base.closed, mine.closed);
        AURA_TRY(validateLocation(*known));
    }
    std::sort(changed.begin(), changed.end(), [](const StockLocation &a, const StockLocation &b) {
        return std::tie(a.position, a.id) < std::tie(b.position, b.id);
    });
    if (changed == policy.locations)
        return false;
    policy.locations = std::move(changed);
    policy.updatedAt = std::max(policy.updatedAt, at);
    return true;
}

Status apply(StockLevel &level, const StockAdjust &operation, UnixMillis at) {
    if (operation.delta == 0 || operation.delta > mostStock || operation.delta < -mostStock)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("delta out of range")};
    if (operation.locationId == wholeShop())
        return adjustWhole(level, operation.delta, at);
    return setOnHandAt(level, operation.locationId, onHandAt(level, operation.locationId) + operation.delta, at);
}

Status apply(StockLevel &level, const StockCount &operation, std::int64_t missed, UnixMillis at) {
    if (operation.counted < 0 || operation.counted > mostStock)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("count out of range")};
    if (operation.locationId == wholeShop())
        return setOnHandAt(level, {}, operation.counted + missed - (level.onHand - onHandAt(level, {})), at);
    return setOnHandAt(level, operation.locationId, operation.counted + missed, at);
}

Status apply(StockLevel &level, const StockTransfer &operation, UnixMillis at) {
    if (operation.quantity < 1 || operation.quantity > mostStock)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("quantity out of range")};
    if (operation.note.size() > longestStockNote)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("note too long")};
    if (operation.from == operation.to)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("from a location to itself")};
    if (operation.from == wholeShop() || operation.to == wholeShop())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the whole shop is no location")};
    const auto left = onHandAt(level, operation.from) - operation.quantity;
    if (left < 0)
        return Error{ErrorCode::OutOfStock, QStringLiteral("%1 fewer than there are at the location").arg(-left)};
    const auto arrived = onHandAt(level, operation.to) + operation.quantity;
    placeElsewhere(level, operation.from, left);
    placeElsewhere(level, operation.to, arrived);
    level.updatedAt = std::max(level.updatedAt, at);
    return {};
}

} // namespace aura
