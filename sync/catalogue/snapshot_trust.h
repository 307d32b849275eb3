// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/wire/sync_json.h>

namespace aura::sync {

inline constexpr qsizetype serverKeyBytes = 32;

/// Whether the form was signed with the manifest's key, and that key is the known one. `known` empty: none is known
/// yet, and any will do. Untrusted says what is wrong.
Status checkSignature(const wire::SnapshotManifest &manifest, const wire::SnapshotForm &form, QByteArrayView known);

} // namespace aura::sync
