// SPDX-License-Identifier: Apache-2.0
#include "sync_words.h"

#include <QCoreApplication>

namespace aura::app {

namespace {

using Problem = SyncModel::Problem;

struct SyncWords {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

ProblemWords localProblem(ErrorCode code) {
    switch (code) {
    case ErrorCode::StorageFull:
        return {Problem::StorageFull, SyncWords::tr("The storage of this device is full"),
                SyncWords::tr("Nothing is lost, but nothing new can be saved. Free some space; it goes on by itself."),
                Tone::Danger};
    case ErrorCode::StorageReadOnly:
        return {Problem::StorageReadOnly, SyncWords::tr("The app cannot write to its folder"),
                SyncWords::tr("You can look at everything, but nothing new can be saved until it may write there."),
                Tone::Danger};
    case ErrorCode::NewerVersion:
        return {Problem::UpdateNeeded, SyncWords::tr("This version is too old for the shop"),
                SyncWords::tr("What you do is kept and still sent. Please update the app to see what is new."),
                Tone::Warning};
    default:
        return {};
    }
}

} // namespace

ProblemWords problemOf(const sync::SyncStatus &status, bool signedIn) {
    if (status.lastError) {
        const auto local = localProblem(status.lastError->code);
        if (local.problem != Problem::NoProblem)
            return local;
    }
    if (status.state == sync::State::AuthRequired)
        return {Problem::SessionEnded, SyncWords::tr("Your session has ended"),
                SyncWords::tr("Nothing is lost: your cart, your orders and what waits are kept on this device. Sign in "
                              "again, and it goes on."),
                Tone::Warning};
    if (!status.quarantined.isEmpty())
        return {Problem::DataPutAside, SyncWords::tr("Some stored data was damaged"),
                SyncWords::tr("It was put aside, not deleted; what the shop knows is fetched again. The files: %1")
                    .arg(status.quarantined.join(QStringLiteral(", "))),
                Tone::Warning};
    if (!status.online && status.intercepted)
        return {Problem::Intercepted, SyncWords::tr("This network wants something from you first"),
                SyncWords::tr("Something else answers in the shop's place, as the sign-in page of a hotel or a train "
                              "does. Open a browser and sign in to the network; everything is kept until then."),
                Tone::Warning};
    if (status.elsewhere)
        return {Problem::Elsewhere, SyncWords::tr("Another window does the syncing"),
                SyncWords::tr("What you do here is queued, and that window sends it. When it is closed, this one takes "
                              "over."),
                Tone::Neutral};
    const bool closed = status.secrets == SecretState::PassphraseNeeded || status.secrets == SecretState::KeyMissing;
    if (closed || (signedIn && (status.secrets == SecretState::Locked || status.secrets == SecretState::Absent ||
                                status.secrets == SecretState::InsecureFile))) {
        const auto words = secretWords(status.secrets);
        return {Problem::SecretsUnsafe, words.title, words.text, words.tone};
    }
    return {};
}

QString stateDetail(const sync::SyncStatus &status) {
    switch (status.state) {
    case sync::State::NeedsAttention:
        return SyncWords::tr("%n changes wait for your decision.", nullptr, status.needsAttention);
    case sync::State::AuthRequired:
        return SyncWords::tr("Your work is kept and sent after you sign in again.");
    case sync::State::Syncing:
        return SyncWords::tr("Exchanging changes with the shop.");
    case sync::State::Online:
        return status.pending > 0 ? SyncWords::tr("Your changes are on their way.")
                                  : SyncWords::tr("Everything is up to date.");
    case sync::State::Offline:
        if (status.pending > 0)
            return SyncWords::tr("Your changes are kept here and sent once the shop can be reached.");
        return SyncWords::tr("You can go on: everything is on this device.");
    }
    return {};
}

SecretWords secretWords(SecretState state) {
    switch (state) {
    case SecretState::Unknown:
        return {SyncWords::tr("Not asked yet"), SyncWords::tr("The system's keychain is asked when you sign in."),
                Tone::Neutral};
    case SecretState::Ready:
        return {SyncWords::tr("Kept by the system's keychain"),
                SyncWords::tr("Only your account on this device opens it."), Tone::Positive};
    case SecretState::Locked:
        return {SyncWords::tr("The keychain is locked"),
                SyncWords::tr("Your personal data cannot be opened or written until you unlock the keychain of your "
                              "system. What is kept stays kept."),
                Tone::Warning};
    case SecretState::Absent:
        return {SyncWords::tr("There is no keychain on this system"),
                SyncWords::tr("A passphrase can protect your personal data instead. Without one, only browsing and a "
                              "guest's cart are possible: nothing is written where others could read it."),
                Tone::Warning};
    case SecretState::MemoryOnly:
        return {SyncWords::tr("Kept until the app is closed"),
                SyncWords::tr("Nothing about your session is written down."), Tone::Neutral};
    case SecretState::InsecureFile:
        return {SyncWords::tr("Kept in an unprotected file"),
                SyncWords::tr("Somebody chose that for this device. Whoever can read the file can use your account."),
                Tone::Danger};
    case SecretState::Passphrase:
        return {SyncWords::tr("Protected by your passphrase"),
                SyncWords::tr("Your personal data on this device opens with your passphrase only."), Tone::Positive};
    case SecretState::PassphraseNeeded:
        return {SyncWords::tr("Your personal data is locked"),
                SyncWords::tr("Enter your passphrase to open it. What waits to be sent is kept until then."),
                Tone::Warning};
    case SecretState::KeyMissing:
        return {
            SyncWords::tr("The key to your personal data is missing"),
            SyncWords::tr("It is not where it was kept any more. What is on this device cannot be opened without it; "
                          "what is on the server is still yours."),
            Tone::Danger};
    }
    return {};
}

} // namespace aura::app
