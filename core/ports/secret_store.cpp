// SPDX-License-Identifier: Apache-2.0
#include <aura/ports/secret_store.h>

namespace aura {

QString secretStateName(SecretState state) {
    switch (state) {
    case SecretState::Unknown:
        return QStringLiteral("unknown");
    case SecretState::Ready:
        return QStringLiteral("keychain");
    case SecretState::Locked:
        return QStringLiteral("locked");
    case SecretState::Absent:
        return QStringLiteral("absent");
    case SecretState::MemoryOnly:
        return QStringLiteral("memory_only");
    case SecretState::InsecureFile:
        return QStringLiteral("insecure_file");
    case SecretState::Passphrase:
        return QStringLiteral("passphrase");
    case SecretState::PassphraseNeeded:
        return QStringLiteral("passphrase_needed");
    case SecretState::KeyMissing:
        return QStringLiteral("key_missing");
    }
    Q_UNREACHABLE();
}

bool keepsSecrets(SecretState state) {
    switch (state) {
    case SecretState::Ready:
    case SecretState::MemoryOnly:
    case SecretState::InsecureFile:
    case SecretState::Passphrase:
        return true;
    case SecretState::Unknown:
    case SecretState::Locked:
    case SecretState::Absent:
    case SecretState::PassphraseNeeded:
    case SecretState::KeyMissing:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace aura
