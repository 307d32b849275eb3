// SPDX-License-Identifier: Apache-2.0
#include "shop.h"
#include "terminal.h"

namespace aura::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QString> newPassphrase(const Arguments &arguments) {
    if (arguments.has(u"passphrase-stdin"_s))
        return readSecret(nullptr);
    if (qEnvironmentVariableIsSet("AURA_NEW_PASSPHRASE"))
        return qEnvironmentVariable("AURA_NEW_PASSPHRASE");
    auto passphrase = readSecret("New passphrase");
    if (isTerminal() && readSecret("Again") != passphrase)
        return Error{ErrorCode::InvalidArgument, u"the two passphrases differ"_s};
    return passphrase;
}

} // namespace

QString secretSentence(SecretState state) {
    switch (state) {
    case SecretState::PassphraseNeeded:
        return u"it waits for the passphrase (--passphrase-stdin or AURA_PASSPHRASE)"_s;
    case SecretState::Locked:
        return u"the keychain does not open"_s;
    case SecretState::Absent:
        return u"there is no keychain; give a passphrase (--passphrase-stdin or AURA_PASSPHRASE)"_s;
    case SecretState::KeyMissing:
        return u"its key is not where it was kept; aura secrets reset starts afresh"_s;
    default:
        return secretStateName(state);
    }
}

std::optional<QString> givenPassphrase(const Arguments &arguments) {
    if (arguments.has(u"passphrase-stdin"_s))
        return readSecret(nullptr);
    if (qEnvironmentVariableIsSet("AURA_PASSPHRASE"))
        return qEnvironmentVariable("AURA_PASSPHRASE");
    return std::nullopt;
}

Result<Reply> secretsCommand(Shop &shop, const Arguments &arguments) {
    auto &client = shop.client();
    const auto action = arguments.words.value(1);
    if (action == "protect"_L1) {
        // Without a keychain, the passphrase that was given has made the file already.
        if (!shop.passphrase()) {
            AURA_ASSIGN(const auto passphrase, newPassphrase(arguments));
            AURA_TRY(await(client.setPassphrase(passphrase)));
        }
    } else if (action == "change"_L1) {
        const auto current = shop.passphrase().value_or(QString());
        AURA_ASSIGN(const auto passphrase, newPassphrase(arguments));
        AURA_TRY(await(client.changePassphrase(current, passphrase)));
    } else if (action == "keychain"_L1) {
        AURA_TRY(await(client.useKeychain()));
    } else if (action == "rotate"_L1) {
        AURA_TRY(await(client.rotateKey()));
    } else if (action == "reset"_L1) {
        AURA_TRY(await(client.startAfresh()));
    } else if (!action.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, u"secrets takes protect, change, keychain, rotate or reset"_s};
    }
    const auto status = client.status();
    Reply reply;
    reply.json = {{u"secrets"_s, secretStateName(status.secrets)},
                  {u"quarantined"_s, QJsonArray::fromStringList(status.quarantined)}};
    reply.lines.append(keepsSecrets(status.secrets)
                           ? u"Personal data is sealed; secrets: "_s + secretStateName(status.secrets)
                           : u"Personal data is locked: "_s + secretSentence(status.secrets));
    for (const auto &path : status.quarantined)
        reply.notes.append(u"aura: put aside: "_s + path);
    return reply;
}

} // namespace aura::cli
