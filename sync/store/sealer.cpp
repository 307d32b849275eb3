// SPDX-License-Identifier: Apache-2.0
#include "store/sealer.h"

namespace aura::sync {

namespace {
constexpr char plainScheme = 0;
}

QByteArray PlainSealer::seal(QByteArrayView plain, QByteArrayView) const {
    QByteArray sealed;
    sealed.reserve(plain.size() + 1);
    sealed.append(plainScheme);
    sealed.append(plain);
    return sealed;
}

Result<QByteArray> PlainSealer::open(QByteArrayView sealed, QByteArrayView) const {
    if (sealed.isEmpty())
        return Error{ErrorCode::Corrupt, QStringLiteral("sealed value without a scheme")};
    if (sealed.front() != plainScheme)
        return Error{ErrorCode::NewerVersion, QStringLiteral("sealed with unknown scheme %1").arg(sealed.front())};
    return sealed.sliced(1).toByteArray();
}

} // namespace aura::sync
