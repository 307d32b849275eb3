// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>

namespace aura::sync {

/// Everything personal passes through here on its way into and out of a file. The first byte of what is stored names
/// the scheme, so that a file may hold rows of several schemes while keys change.
class Sealer {
public:
    virtual ~Sealer() = default;
    /// `context` binds the bytes to their place (table, column, row), so that sealed values cannot be swapped.
    virtual QByteArray seal(QByteArrayView plain, QByteArrayView context) const = 0;
    /// Corrupt when the bytes are not what seal() made for this context; NewerVersion for an unknown scheme.
    virtual Result<QByteArray> open(QByteArrayView sealed, QByteArrayView context) const = 0;
};

/// Scheme 0: as it is.
class PlainSealer final : public Sealer {
public:
    QByteArray seal(QByteArrayView plain, QByteArrayView context) const override;
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView context) const override;
};

} // namespace aura::sync
