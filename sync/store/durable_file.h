// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>
#include <QString>

namespace aura::sync {

/// Replaces a small file as a whole, readable by its owner only, on disk when it returns: after a crash there is the
/// old one or the new one. StorageReadOnly when it cannot be written.
Status writeDurably(const QString &path, const QByteArray &bytes);

} // namespace aura::sync
