// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace aura::wire {

/// A page of a pull, taken apart without reading it.
struct CutRows {
    QByteArray rest;            ///< The page with "{}" for what each row carries.
    QList<QByteArrayView> data; ///< What each row carries, in their order; a part of the page's bytes.
};

/// Looks only for where things begin and end; neither part is known to be JSON afterwards. Nothing when brackets or
/// quotes do not match, or when a row is not an object with an object "data" in it.
std::optional<CutRows> cutRows(QByteArrayView page);

} // namespace aura::wire
