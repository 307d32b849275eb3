// SPDX-License-Identifier: Apache-2.0
#include "shop.h"

#include <QFile>

#include <cstdio>
#ifndef Q_OS_WIN
#include <termios.h>
#include <unistd.h>
#endif

namespace aura::cli {

using namespace Qt::StringLiterals;

namespace {

/// One line without its end; the terminal shows nothing meanwhile.
QString readPassword(bool ask) {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
#ifndef Q_OS_WIN
    const bool terminal = ask && ::isatty(STDIN_FILENO) != 0;
    termios before{};
    if (terminal) {
        std::fputs("Password: ", stderr);
        ::tcgetattr(STDIN_FILENO, &before);
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
#endif
    auto line = input.readLine(4'096);
#ifndef Q_OS_WIN
    if (terminal) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fputc('\n', stderr);
    }
#endif
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

QString passwordFor(const Arguments &arguments) {
    if (arguments.has(u"password-stdin"_s))
        return readPassword(false);
    if (qEnvironmentVariableIsSet("AURA_PASSWORD"))
        return qEnvironmentVariable("AURA_PASSWORD");
    return readPassword(true);
}

QString secretsWord(SecretState state) {
    switch (state) {
    case SecretState::Unknown:
        return u"unknown"_s;
    case SecretState::Ready:
        return u"keychain"_s;
    case SecretState::Locked:
        return u"locked"_s;
    case SecretState::Absent:
        return u"absent"_s;
    case SecretState::MemoryOnly:
        return u"memory_only"_s;
    case SecretState::InsecureFile:
        return u"insecure_file"_s;
    }
    Q_UNREACHABLE();
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
    reply.json = {{u"account"_s, accountJson(account)}, {u"secrets"_s, secretsWord(secrets)}};
    reply.lines.append(u"Signed in as %1 <%2>."_s.arg(account.user.name, account.user.email));
    if (secrets == SecretState::InsecureFile)
        reply.notes.append(u"aura: the session is kept in a plain file, because that was asked for."_s);
    else if (secrets != SecretState::Ready)
        reply.notes.append(
            u"aura: no keychain is open (%1): this session ends with this command."_s.arg(secretsWord(secrets)));
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
    auto mode = sync::SignOut::RefuseWhenPending;
    if (arguments.has(u"discard"_s))
        mode = sync::SignOut::DiscardPending;
    else if (arguments.has(u"keep"_s))
        mode = sync::SignOut::KeepPending;
    const auto status = await(shop.client().signOut(mode));
    if (!status && status.error().code == ErrorCode::Conflict)
        return Error{ErrorCode::Conflict, u"changes wait to be sent: sync first, or say --keep or --discard"_s};
    AURA_TRY(status);
    Reply reply;
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
        {u"secrets"_s, secretsWord(status.secrets)},
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
