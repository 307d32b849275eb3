// SPDX-License-Identifier: Apache-2.0
// The commands of SyncCore by which people come and go: signing in, what becomes of a guest's things, signing out.
#include "core/sync_core.h"

#include <aura/planted.h>
#include <aura/wire/order_json.h>

#include <QFile>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

QString userName(const Id &user) {
    return user.isNil() ? QString() : user.toString();
}

} // namespace

Status SyncCore::storeSession(const Id &user, Session::State state) {
    return m_device->setTexts(
        {{"account", userName(user)}, {"session", state == Session::State::Ended ? u"ended"_s : u"active"_s}});
}

void SyncCore::signIn(const wire::Credentials &credentials, std::function<void(Result<Account>)> done) {
    if (!m_context.config.owner) {
        done(Error{ErrorCode::StorageBusy, u"another process syncs this folder"_s});
        return;
    }
    if (m_keys->ring().isEmpty()) {
        // What cannot be kept sealed is not begun.
        done(Error{ErrorCode::SecretsLocked, u"no keychain and no passphrase keeps a key to seal personal data"_s});
        return;
    }
    m_session->signIn(credentials, [this, done = std::move(done)](const Result<wire::SessionTokens> &tokens) {
        if (!tokens) {
            m_online = tokens.error().code != ErrorCode::Unavailable;
            updateStatus();
            done(tokens.error());
            return;
        }
        m_online = true;
        takeOver(*tokens, done);
    });
}

void SyncCore::takeOver(const wire::SessionTokens &tokens, const std::function<void(Result<Account>)> &done) {
    const auto switched = [&]() -> Status {
        const auto user = tokens.user.id;
        AURA_ASSIGN(auto files, openAccount(user));
        AURA_TRY(files.store->setValue("profile", wire::toBytes(wire::toJson(tokens.user))));
        if (m_account.user.isNil() && !AURA_PLANTED("merge-not-announced"))
            AURA_TRY(announceMerge(*m_account.outbox, user));
        // From here on the person is signed in, even if the process dies: completeMerge() goes on at the next start.
        AURA_TRY(storeSession(user, Session::State::Active));
        m_blobSync.reset();
        m_accountSync.reset();
        m_account = {};
        m_session->adopt(tokens, [this](const Status &) { updateStatus(); });
        AURA_TRY(useAccount(std::move(files)));
        return completeMerge();
    }();
    if (!switched) {
        done(switched.error());
        return;
    }
    m_accountChannel.wanted = m_automatic;
    m_events.wake();
    done(m_view->account);
}

Status SyncCore::announceMerge(Outbox &from, const Id &user) {
    const auto kept = from.foldable();
    const auto cart = foldCart({}, kept);
    const auto wishes = foldWishlist({}, kept);
    // What an interrupted sign-in announced before is not the cart any more, and is not merged either.
    if (cart.lines.isEmpty() && cart.saved.isEmpty() && wishes.isEmpty())
        return from.setValue("merge", {});
    QJsonArray operations;
    for (const auto &line : cart.lines)
        operations.append(wire::toJson(makeOperation(CartAdd{line})));
    for (const auto &line : cart.saved)
        operations.append(wire::toJson(makeOperation(CartSave{line, !AURA_PLANTED("saved-over-cart")})));
    for (const auto &wish : AURA_PLANTED("wishes-not-merged") ? Wishlist{} : wishes) {
        auto operation = makeOperation(WishAdd{wish.productId, wish.variantId, wish.price});
        operation.occurredAt = wish.addedAt; // the list keeps its order
        operations.append(wire::toJson(operation));
    }
    return from.setValue("merge",
                         wire::toBytes(QJsonObject{{u"user"_s, user.toString()}, {u"operations"_s, operations}}));
}

Result<std::optional<QList<Operation>>> SyncCore::announcedMerge(Outbox &from, const Id &user) const {
    AURA_ASSIGN(const auto announced, from.value("merge"));
    if (announced.isEmpty())
        return std::optional<QList<Operation>>{};
    AURA_ASSIGN(const auto merge, wire::parseObject(announced));
    if (merge.value("user"_L1).toString() != user.toString())
        return std::optional<QList<Operation>>{};
    QList<Operation> operations;
    for (const auto &value : merge.value("operations"_L1).toArray()) {
        AURA_ASSIGN(auto operation, wire::operationFromJson(value.toObject()));
        operations.append(std::move(operation));
    }
    return std::optional(std::move(operations));
}

Status SyncCore::completeMerge() {
    if (m_account.user.isNil() || m_keys->ring().isEmpty())
        return {};
    AURA_ASSIGN(auto guest, openAccount({}));
    return mergeFrom(*guest.outbox);
}

Status SyncCore::mergeFrom(Outbox &source) {
    AURA_ASSIGN(const auto operations, announcedMerge(source, m_account.user));
    if (!operations)
        return {};
    // The ids are fixed since the announcement: doing this twice has one effect, at the server too.
    AURA_TRY(m_account.outbox->append(*operations));
    rebuild(foldedTables);
    return AURA_PLANTED("guest-cart-kept-after-merge") ? Status{} : source.clear();
}

Status SyncCore::signOut(SignOut mode) {
    if (!m_context.config.owner)
        return Error{ErrorCode::StorageBusy, u"another process syncs this folder"_s};
    AURA_TRY(isOpen());
    if (m_account.user.isNil())
        return {};
    // A guest's cart that was merged but could not be cleared would be merged again with the next sign-in.
    AURA_TRY(completeMerge());
    const auto &entries = m_account.outbox->entries();
    const bool pending = std::any_of(entries.begin(), entries.end(),
                                     [](const auto &entry) { return entry.second->state != QueueState::Applied; });
    if (pending && mode == SignOut::RefuseWhenPending)
        return Error{ErrorCode::Conflict, u"operations wait to be sent"_s};
    AURA_ASSIGN(auto guest, openAccount({}));
    if (mode == SignOut::DiscardPending || AURA_PLANTED("sign-out-drops-outbox"))
        AURA_TRY(m_account.outbox->clear());
    AURA_TRY(storeSession({}, Session::State::Active));
    const QString folder = accountsFolder() + u'/' + m_account.user.toString();
    m_blobSync.reset();
    m_accountSync.reset();
    m_account = {};
    m_session->end();
    // The rows can be fetched again; nobody who is signed out leaves them lying around.
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(folder + u"/store.db"_s + suffix);
    AURA_TRY(useAccount(std::move(guest)));
    m_events.wake();
    return {};
}

} // namespace aura::sync
