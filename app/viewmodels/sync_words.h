// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/sync_model.h>
#include <aura/sync/types.h>

namespace aura::app {

/// What stands between a person and the shop, in words. Empty texts for NoProblem.
struct ProblemWords {
    SyncModel::Problem problem = SyncModel::Problem::NoProblem;
    QString title;
    QString text;
    Tone tone = Tone::Neutral;
};
/// The gravest thing about a status. `signedIn`: whether there is a session that secrets would have to keep.
ProblemWords problemOf(const sync::SyncStatus &status, bool signedIn);

/// A sentence about the state: what happens with a person's changes now.
QString stateDetail(const sync::SyncStatus &status);

/// How the session is kept on this device, and whether that is as it should be.
struct SecretWords {
    QString title;
    QString text;
    Tone tone = Tone::Neutral;
};
SecretWords secretWords(SecretState state);

} // namespace aura::app
