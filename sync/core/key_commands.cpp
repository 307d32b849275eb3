// SPDX-License-Identifier: Apache-2.0
// SyncCore: what becomes of the account's files when the secret store answers, and the commands that change keys.
#include "core/sync_core.h"

#include <QDir>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

// Holds a cart that was filled while there was no key. It names nobody.
const QString unsealedName = u"unsealed"_s;
const QString guestName = u"guest"_s;

std::optional<Id> userOf(const QString &folder) {
    if (folder == guestName)
        return Id{};
    const auto id = Id::parse(folder);
    return id ? std::optional(*id) : std::nullopt;
}

} // namespace

Status SyncCore::isOpen() const {
    if (m_account.outbox != nullptr)
        return {};
    if (!m_opened)
        return m_opened;
    if (m_keys->state() == KeyKeeper::State::Asking)
        return Error{ErrorCode::Unavailable, u"the secret store has not answered yet"_s};
    return Error{ErrorCode::SecretsLocked, u"there is no key to open the account"_s};
}

Status SyncCore::checkAccountFiles() {
    AURA_ASSIGN(const auto account, m_device->text("account"));
    const QString folder = accountsFolder() + u'/' + (account.isEmpty() ? guestName : account);
    if (!QDir(folder).exists())
        return {};
    AURA_TRY(Outbox::check(folder + u"/outbox.db"_s, fileContext()));
    return PrivateStore::check(folder + u"/store.db"_s, fileContext());
}

void SyncCore::keysAnswered() {
    m_opened = openWhatKeysAllow();
    if (m_opened && m_context.config.owner && m_keys->state() == KeyKeeper::State::Open)
        finishRotation([](const Status &) {});
    updateStatus();
    m_events.wake();
}

Status SyncCore::openWhatKeysAllow() {
    if (m_keys->state() == KeyKeeper::State::Open) {
        if (m_account.outbox != nullptr && m_account.keyId == m_keys->ring().currentId())
            return {};
        auto opened = openKnownAccount();
        if (opened || opened.error().code != ErrorCode::SecretsLocked)
            return opened;
        m_keys->lose();
    }
    const bool owner = m_context.config.owner;
    if (m_keys->state() == KeyKeeper::State::Missing && owner && m_keys->isGoneForGood() &&
        keepsSecrets(m_context.secrets.state())) {
        // Nobody can open it any more, and whoever wrote it was told so.
        AURA_TRY(putAccountsAside());
        AURA_TRY(m_keys->forget());
        m_keys->ask([this] { keysAnswered(); });
        return m_opened;
    }
    // An account that is open stays open. Two processes must not share what the next key takes away.
    return m_account.outbox != nullptr || !owner ? Status{} : openUnsealed();
}

Status SyncCore::openKnownAccount() {
    AURA_ASSIGN(const auto account, m_device->text("account"));
    AURA_ASSIGN(const auto session, m_device->text("session"));
    const auto user = account.isEmpty() ? Id{} : Id::parse(account).value_or(Id{});
    const bool again = m_account.outbox != nullptr && !m_account.keyId.isEmpty() && m_account.user == user;
    AURA_ASSIGN(auto files, openAccount(user));
    m_blobSync.reset();
    m_accountSync.reset();
    if (again) {
        m_session->dropCalls();
    } else {
        // What the session says from now on is not about the account before.
        m_account = {};
        m_session->resume(user, session == "ended"_L1 ? Session::State::Ended : Session::State::Active);
    }
    AURA_TRY(useAccount(std::move(files)));
    if (!m_context.config.owner)
        return {};
    AURA_TRY(absorbUnsealed());
    // What stays announced on a full disk is done with the next start, or before anybody signs out.
    (void)completeMerge();
    return {};
}

Status SyncCore::openUnsealed() {
    AURA_ASSIGN(auto files, openFiles(unsealedName, {}, std::make_unique<PlainSealer>()));
    files.keyId.clear();
    m_session->resume({}, Session::State::Guest);
    return useAccount(std::move(files));
}

Status SyncCore::absorbUnsealed() {
    const QString folder = accountsFolder() + u'/' + unsealedName;
    if (!QFile::exists(folder + u"/outbox.db"_s))
        return {};
    {
        AURA_ASSIGN(auto files, openFiles(unsealedName, {}, std::make_unique<PlainSealer>()));
        // One that an interrupted sign-in of somebody else announced is this person's now.
        AURA_ASSIGN(const auto announced, announcedMerge(*files.outbox, m_account.user));
        if (!announced)
            AURA_TRY(announceMerge(*files.outbox, m_account.user));
        AURA_TRY(mergeFrom(*files.outbox));
    }
    // With the files goes what their free pages may still hold.
    QDir(folder).removeRecursively();
    return {};
}

Status SyncCore::putAccountsAside() {
    m_blobSync.reset();
    m_accountSync.reset();
    m_session->resume({}, Session::State::Guest);
    m_account = {};
    const QString folder = accountsFolder();
    if (QDir(folder).exists()) {
        QString aside = folder + u".sealed-"_s + QString::number(m_clock.now());
        for (int i = 1; QFile::exists(aside); ++i)
            aside = folder + u".sealed-"_s + QString::number(m_clock.now()) + u'-' + QString::number(i);
        if (!QDir().rename(folder, aside))
            return Error{ErrorCode::StorageReadOnly, u"cannot put aside "_s + folder};
        m_quarantined.append(aside);
    }
    return m_device->setTexts({{"account", QString()}, {"session", QString()}});
}

void SyncCore::finishRotation(std::function<void(Status)> done) {
    if (m_keys->ring().keys().size() < 2)
        return done({});
    const auto seal = [this]() -> Status {
        for (const auto &name : QDir(accountsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto user = userOf(name);
            if (!user)
                continue;
            // Opening brings the files under the new key.
            AURA_ASSIGN(auto files, openAccount(*user));
            for (const auto &key : m_keys->ring().keys().mid(1)) {
                AURA_ASSIGN(const bool outbox, files.outbox->holds(markOfKey(key.id)));
                AURA_ASSIGN(const bool store, files.store->holds(markOfKey(key.id)));
                if (outbox || store)
                    return Error{ErrorCode::Conflict, u"something is still sealed with the old key"_s};
            }
        }
        return {};
    }();
    if (!seal)
        return done(seal);
    m_keys->dropOld(std::move(done));
}

Status SyncCore::mayChangeKeys() const {
    if (!m_context.config.owner)
        return Error{ErrorCode::StorageBusy, u"another process syncs this folder"_s};
    return {};
}

void SyncCore::askForKeys(std::function<void(Status)> done) {
    m_keys->ask([this, done = std::move(done)] {
        keysAnswered();
        if (m_keys->state() == KeyKeeper::State::Open || !m_opened)
            done(m_opened);
        else
            done(Error{ErrorCode::SecretsLocked, u"the secret store has no key for this folder"_s});
    });
}

void SyncCore::rotateKey(std::function<void(Status)> done) {
    if (const auto may = mayChangeKeys(); !may)
        return done(may);
    m_keys->rotate([this, done = std::move(done)](const Status &rotated) {
        if (!rotated)
            return done(rotated);
        m_opened = openWhatKeysAllow();
        if (!m_opened)
            return done(m_opened);
        finishRotation(done);
    });
}

void SyncCore::startAfresh(const std::function<Status()> &putSecretsAside, std::function<void(Status)> done) {
    if (const auto may = mayChangeKeys(); !may)
        return done(may);
    if (m_keys->state() == KeyKeeper::State::Open || m_keys->state() == KeyKeeper::State::Asking)
        return done(Error{ErrorCode::Conflict, u"what is sealed can be opened"_s});
    const auto cleared = [&]() -> Status {
        AURA_TRY(putAccountsAside());
        AURA_TRY(m_keys->forget());
        return putSecretsAside();
    }();
    if (!cleared)
        return done(cleared);
    m_keys->ask([this, done = std::move(done)] {
        keysAnswered();
        done(m_opened);
    });
}

QStringList SyncCore::secretNames() const {
    QStringList names{m_keys->secretName()};
    for (const auto &name : QDir(accountsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const auto user = userOf(name); user && !user->isNil())
            names.append(m_session->secretName(*user));
    }
    return names;
}

} // namespace aura::sync
