// SPDX-License-Identifier: Apache-2.0
#include "session/move_secrets.h"

#include "session/ask_store.h"

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

/// One move, from secret to secret. Keeps itself alive in what it waits for; core and vault outlive the poster's tasks.
struct Move : std::enable_shared_from_this<Move> {
    Move(SyncCore &syncCore, Vault &secretVault, Executor::Poster poster, std::function<void(Status)> whenDone)
        : core(syncCore)
        , vault(secretVault)
        , post(std::move(poster))
        , done(std::move(whenDone)) {}

    SyncCore &core;
    Vault &vault;
    Executor::Poster post;
    std::function<void(Status)> done;
    QString passphrase;
    QStringList names;
    PassphraseFile::Secrets secrets;
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);

    void collect() {
        if (names.isEmpty())
            return startFile();
        const auto name = names.takeFirst();
        askStore<Result<QByteArray>>(
            post, alive, [&](auto answer) { vault.system().read(name, std::move(answer)); },
            [self = shared_from_this(), name](const Result<QByteArray> &secret) {
                if (!secret && secret.error().code != ErrorCode::NotFound)
                    return self->done(secret.error());
                if (secret)
                    self->secrets.insert(name, *secret);
                self->collect();
            });
    }

    void startFile() {
        if (const auto started = vault.startFile(passphrase, secrets); !started)
            return done(started);
        names = secrets.keys();
        clean();
    }

    void clean() {
        if (names.isEmpty())
            return core.askForKeys(done);
        const auto name = names.takeFirst();
        // One that stays behind is never asked for again.
        askStore<Status>(
            post, alive, [&](auto answer) { vault.system().remove(name, std::move(answer)); },
            [self = shared_from_this()](const Status &) { self->clean(); });
    }

    void deliver() {
        if (names.isEmpty()) {
            if (const auto removed = vault.removeFile(); !removed)
                return done(removed);
            return core.askForKeys(done);
        }
        const auto name = names.takeFirst();
        askStore<Status>(
            post, alive, [&](auto answer) { vault.system().write(name, secrets.value(name), std::move(answer)); },
            [self = shared_from_this(), name](const Status &written) {
                if (!written)
                    return self->done(written);
                self->verify(name);
            });
    }

    void verify(const QString &name) {
        askStore<Result<QByteArray>>(
            post, alive, [&](auto answer) { vault.system().read(name, std::move(answer)); },
            [self = shared_from_this(), name](const Result<QByteArray> &seen) {
                if (!seen)
                    return self->done(seen.error());
                if (*seen != self->secrets.value(name))
                    return self->done(Error{ErrorCode::Unavailable, u"the keychain does not keep what it takes"_s});
                self->deliver();
            });
    }
};

} // namespace

void moveIntoFile(SyncCore &core, Vault &vault, const Executor::Poster &post, const QString &passphrase,
                  std::function<void(Status)> done) {
    if (const auto may = core.mayChangeKeys(); !may)
        return done(may);
    if (vault.usesFile())
        return done(Error{ErrorCode::AlreadyExists, u"there is a passphrase already"_s});
    if (core.lacksKnownKey())
        return done(Error{ErrorCode::SecretsLocked, u"the key that is in use cannot be read now"_s});
    const auto move = std::make_shared<Move>(core, vault, post, std::move(done));
    move->passphrase = passphrase;
    // A store that does not open holds nothing of ours: no key was ever made.
    if (keepsSecrets(vault.system().state()))
        move->names = core.secretNames();
    move->collect();
}

void moveOutOfFile(SyncCore &core, Vault &vault, const Executor::Poster &post, std::function<void(Status)> done) {
    if (const auto may = core.mayChangeKeys(); !may)
        return done(may);
    auto secrets = vault.fileSecrets();
    if (!secrets)
        return done(secrets.error());
    const auto move = std::make_shared<Move>(core, vault, post, std::move(done));
    move->secrets = std::move(*secrets);
    move->names = move->secrets.keys();
    move->deliver();
}

} // namespace aura::sync
