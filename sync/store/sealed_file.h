// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sealer.h"

#include <aura/storage/database.h>

#include <functional>

namespace aura::sync {

/// The value under the sealer's current key, from whatever it is sealed with now. What cannot be opened stays as it is,
/// so that one damaged value does not hold up the others.
using SealAgain = std::function<QByteArray(QByteArrayView value, QByteArrayView context)>;

/// Brings a file of ours (with a table `meta`) under the sealer's current key: `rewrite` replaces all sealed values,
/// and they commit together with the file's mark. Nothing happens when the mark is the current one. A file that held
/// plain values is also rebuilt, so that neither free pages nor the journal still hold them; when that is interrupted
/// or somebody reads meanwhile, it is done at the next opening. SecretsLocked when the file is sealed with a key that
/// is not here.
///
/// `isNew`: the file was made just now, so it cannot hold anything plain.
Status adoptSealer(storage::Database &database, const Sealer &sealer, bool isNew,
                   const std::function<Status(const SealAgain &again)> &rewrite);

/// SecretsLocked when another process has sealed the file with a key that is not here since.
Status checkSeal(storage::Database &database, const Sealer &sealer);

/// Sealed values in `meta`, bound to the name of the file ("outbox") and their own; an empty value when there is none.
Result<QByteArray> sealedMeta(storage::Database &database, const Sealer &sealer, QByteArrayView file,
                              std::string_view key);
Status setSealedMeta(storage::Database &database, const Sealer &sealer, QByteArrayView file, std::string_view key,
                     QByteArrayView value);
/// Removes all of them; the file's mark stays.
Status clearMeta(storage::Database &database);
/// All of them, for adoptSealer().
Status rewriteMeta(storage::Database &database, const SealAgain &again, QByteArrayView file);

/// True when a value in any column of any table begins with `mark`.
Result<bool> holdsValuesOf(storage::Database &database, const QByteArray &mark);

} // namespace aura::sync
