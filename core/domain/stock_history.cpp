// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/stock_history.h>

#include <array>

namespace aura {

namespace {

constexpr std::array kindNames{u"import",     u"adjust", u"count",  u"allocate",
                               u"deallocate", u"ship",   u"return", u"transfer"};

} // namespace

QString movementKindName(MovementKind kind) {
    const auto index = static_cast<std::size_t>(kind);
    return index < kindNames.size() ? QString::fromUtf16(kindNames[index]) : QString{};
}

Result<MovementKind> movementKindFromName(QStringView name) {
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QStringView(kindNames[i]))
            return static_cast<MovementKind>(i);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown movement: ") + name.left(32).toString()};
}

} // namespace aura
