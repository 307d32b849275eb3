// SPDX-License-Identifier: Apache-2.0
#include "shop.h"
#include "terminal.h"

#include <QFile>

namespace aura::cli {

using namespace Qt::StringLiterals;

namespace {

QString passwordFor(const Arguments &arguments) {
    if (arguments.has(u"password-stdin"_s))
        return readSecret(nullptr);
    if (qEnvironmentVariableIsSet("AURA_PASSWORD"))
        return qEnvironmentVariable("AURA_PASSWORD");
    return readSecret("Password");
}

/// Refuses to overwrite; readable by the owner only.
Status writeNewFile(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{file.exists() ? ErrorCode::AlreadyExists : ErrorCode::StorageReadOnly,
                     path + u": "_s + file.errorString()};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return Error{ErrorCode::StorageFull, path + u": "_s + file.errorString()};
    return {};
}

QJsonValue accountJson(const sync::Account &account) {
    if (account.isGuest())
        return {};
    return QJsonObject{{u"id"_s, account.user.id.toString()},
                       {u"name"_s, account.user.name},
                       {u"email"_s, account.user.email},
                       {u"role"_s, account.user.role},
                       {u"signedIn"_s, account.signedIn}};
}

Reply entered(Shop &shop, const sync::Account &account) {
    Reply reply;
    const auto secrets = shop.client().status().secrets;
    reply.json = {{u"account"_s, accountJson(account)}, {u"secrets"_s, secretStateName(secrets)}};
    reply.lines.append(u"Signed in as %1 <%2>."_s.arg(account.user.name, account.user.email));
    if (secrets == SecretState::InsecureFile)
        reply.notes.append(u"aura: the session is kept in a plain file, because that was asked for."_s);
    return reply;
}

} // namespace

Result<Reply> loginCommand(Shop &shop, const Arguments &arguments) {
    const auto email = arguments.words.value(1);
    if (email.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"login needs an address"_s};
    AURA_ASSIGN(const auto account, await(shop.client().signIn(email, passwordFor(arguments))));
    return entered(shop, account);
}

Result<Reply> registerCommand(Shop &shop, const Arguments &arguments) {
    const auto email = arguments.words.value(1);
    const auto name = arguments.value(u"name"_s);
    if (email.isEmpty() || name.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"register needs an address and --name"_s};
    AURA_ASSIGN(const auto account, await(shop.client().registerAccount(name, email, passwordFor(arguments))));
    return entered(shop, account);
}

Result<Reply> logoutCommand(Shop &shop, const Arguments &arguments) {
    const auto file = arguments.value(u"export"_s);
    if (int(arguments.has(u"discard"_s)) + int(arguments.has(u"keep"_s)) + int(!file.isEmpty()) > 1)
        return Error{ErrorCode::InvalidArgument, u"logout takes one of --keep, --export FILE and --discard"_s};
    auto mode = sync::SignOut::RefuseWhenPending;
    Reply reply;
    if (!file.isEmpty()) {
        // Only what is safe in the file goes.
        AURA_ASSIGN(const auto document, await(shop.client().exportQueue()));
        AURA_TRY(writeNewFile(file, document + '\n'));
        reply.json.insert("exported"_L1, file);
        reply.lines.append(u"What was waiting is in "_s + file);
        mode = sync::SignOut::DiscardPending;
    } else if (arguments.has(u"discard"_s)) {
        mode = sync::SignOut::DiscardPending;
    } else if (arguments.has(u"keep"_s)) {
        mode = sync::SignOut::KeepPending;
    }
    const auto status = await(shop.client().signOut(mode));
    if (!status && status.error().code == ErrorCode::Conflict)
        return Error{ErrorCode::Conflict,
                     u"changes wait to be sent: sync first, or say --keep, --export FILE or --discard"_s};
    AURA_TRY(status);
    reply.lines.append(u"Signed out."_s);
    return reply;
}

Result<Reply> statusCommand(Shop &shop, const Arguments &) {
    const auto status = shop.client().status();
    const auto account = shop.client().account();
    const auto time = [](UnixMillis at) { return at == 0 ? QJsonValue() : QJsonValue(wire::timeToString(at)); };
    Reply reply;
    reply.json = {
        {u"state"_s, sync::stateName(status.state)},
        {u"account"_s, accountJson(account)},
        {u"pending"_s, status.pending},
        {u"needsAttention"_s, status.needsAttention},
        {u"lastSyncAt"_s, time(status.lastSyncAt)},
        {u"catalogue"_s, QJsonObject{{u"browsable"_s, status.browsable},
                                     {u"searchable"_s, status.searchable},
                                     {u"checkedAt"_s, time(status.catalogueAt)}}},
        {u"secrets"_s, secretStateName(status.secrets)},
        {u"syncedElsewhere"_s, status.elsewhere},
        {u"quarantined"_s, QJsonArray::fromStringList(status.quarantined)},
    };
    if (auto *database = shop.catalogue().value_or(nullptr)) {
        auto catalogue = reply.json.value("catalogue"_L1).toObject();
        AURA_ASSIGN(const auto products, storage::CatalogueReader(*database).productCount());
        catalogue.insert("products"_L1, qint64{products});
        reply.json.insert("catalogue"_L1, catalogue);
        reply.lines.append(u"Catalogue: %1 products"_s.arg(products));
    } else {
        reply.lines.append(u"Catalogue: none yet"_s);
    }
    reply.lines.prepend(account.isGuest() ? u"Guest"_s : account.user.name + u" <"_s + account.user.email + u'>');
    reply.lines.append(u"Sync: %1, %2 pending, %3 to decide"_s.arg(stateWord(status.state))
                           .arg(status.pending)
                           .arg(status.needsAttention));
    if (!keepsSecrets(status.secrets))
        reply.notes.append(u"aura: personal data is locked: "_s + secretSentence(status.secrets));
    for (const auto &path : status.quarantined)
        reply.notes.append(u"aura: an unreadable file was put aside: "_s + path);
    return reply;
}

Result<Reply> syncCommand(Shop &shop, const Arguments &arguments) {
    AURA_ASSIGN(const auto report, await(shop.client().syncNow()));
    AURA_ASSIGN(auto reply, statusCommand(shop, arguments));
    reply.json.insert("sent"_L1, qint64{report.operationsSent});
    reply.json.insert("received"_L1, qint64{report.rowsReceived});
    reply.json.insert("catalogueReplaced"_L1, report.catalogueReplaced);
    reply.lines.prepend(
        u"Synced: %1 changes sent, %2 rows received."_s.arg(report.operationsSent).arg(report.rowsReceived));
    if (shop.client().status().needsAttention > 0) {
        reply.exitCode = NeedsDecision;
        reply.notes.append(u"aura: some changes need a decision: see aura queue"_s);
    }
    return reply;
}

} // namespace aura::cli
