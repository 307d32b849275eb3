// SPDX-License-Identifier: Apache-2.0
#include "output.h"

#include <aura/app/format.h>
#include <aura/wire/json_reader.h>

#include <cstdio>

namespace aura::cli {

using namespace Qt::StringLiterals;

ExitCode exitCodeFor(const Error &error) {
    switch (error.code) {
    case ErrorCode::NotFound:
        return NoSuchThing;
    case ErrorCode::AuthRequired:
    case ErrorCode::PermissionDenied:
    case ErrorCode::AccountLocked:
        return SignInNeeded;
    case ErrorCode::Unavailable:
    case ErrorCode::RateLimited:
        return NoNetwork;
    case ErrorCode::Conflict:
    case ErrorCode::OutOfStock:
        return NeedsDecision;
    case ErrorCode::Corrupt:
    case ErrorCode::Untrusted:
    case ErrorCode::NewerVersion:
    case ErrorCode::StorageFull:
    case ErrorCode::StorageReadOnly:
    case ErrorCode::StorageBusy:
        return LocalData;
    case ErrorCode::SecretsLocked:
        return SecretsNeeded;
    default:
        return Failed;
    }
}

QString sentenceFor(const Error &error) {
    switch (error.code) {
    case ErrorCode::AuthRequired:
        return u"You are not signed in, or the sign-in was refused."_s;
    case ErrorCode::AccountLocked:
        return u"The account is locked for a while after too many attempts."_s;
    case ErrorCode::Unavailable:
        return u"The shop cannot be reached now."_s;
    case ErrorCode::RateLimited:
        return u"Too many requests; try again later."_s;
    case ErrorCode::AlreadyExists:
        return u"There is an account with this address already."_s;
    case ErrorCode::StorageBusy:
        return u"Another program is using this data folder to sync."_s;
    case ErrorCode::StorageFull:
        return u"The disk is full."_s;
    case ErrorCode::StorageReadOnly:
        return u"The data folder cannot be written."_s;
    case ErrorCode::NewerVersion:
        return u"This needs a newer version of Aura Shop."_s;
    case ErrorCode::Untrusted:
        return u"The catalogue is not signed with the key that is known for this server."_s;
    case ErrorCode::Corrupt:
        return u"Something that was stored or received is damaged."_s;
    case ErrorCode::NotFound:
        return u"Not found."_s;
    case ErrorCode::Conflict:
        return u"This is not possible in the present state."_s;
    case ErrorCode::InvalidArgument:
        return u"That is not valid."_s;
    case ErrorCode::SecretsLocked:
        return u"Personal data is locked on this device."_s;
    default:
        return u"It did not work."_s;
    }
}

namespace {

template <typename Amount>
QString withShown(const Amount &amount, const std::optional<Amount> &shown) {
    // A named type: what string builders refer to is gone after the return.
    const auto text = [](const Amount &each) -> QString { return toDecimalString(each) + u' ' + each.currency.code(); };
    return shown ? u"%1 (≈ %2)"_s.arg(text(amount), text(*shown)) : text(amount);
}

template <typename Amount>
QJsonObject withShownJson(const Amount &amount, const std::optional<Amount> &shown) {
    auto json = wire::toJson(amount);
    if (shown)
        json.insert(u"shown"_s, wire::toJson(*shown));
    return json;
}

} // namespace

QString amount(Money money) {
    return withShown(money, app::format::converted(money));
}

QString amount(UnitPrice price) {
    return withShown(price, app::format::converted(price));
}

QJsonObject amountJson(UnitPrice price) {
    return withShownJson(price, app::format::converted(price));
}

QString stateWord(sync::State state) {
    switch (state) {
    case sync::State::Online:
        return u"online"_s;
    case sync::State::Offline:
        return u"offline"_s;
    case sync::State::Syncing:
        return u"syncing"_s;
    case sync::State::NeedsAttention:
        return u"needs attention"_s;
    case sync::State::AuthRequired:
        return u"sign in again"_s;
    }
    Q_UNREACHABLE();
}

int finish(const Result<Reply> &reply, bool json) {
    const auto print = [](std::FILE *file, const QByteArray &line) {
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), file);
        std::fputc('\n', file);
        // Whoever reads it through a pipe must not have to wait for the files to be closed.
        std::fflush(file);
    };
    if (!reply) {
        const auto &error = reply.error();
        const auto exitCode = error.code == ErrorCode::InvalidArgument ? WrongUsage : exitCodeFor(error);
        if (json) {
            print(stdout, wire::toBytes(QJsonObject{{u"ok"_s, false},
                                                    {u"error"_s, QJsonObject{{u"code"_s, errorCodeName(error.code)},
                                                                             {u"detail"_s, error.detail}}}}));
        } else {
            const QString line = u"aura: "_s + sentenceFor(error) + u" ("_s + error.detail + u')';
            print(stderr, line.toUtf8());
        }
        return exitCode;
    }
    if (json) {
        auto object = reply->json;
        object.insert("ok"_L1, reply->exitCode == Done);
        print(stdout, wire::toBytes(object));
    } else {
        for (const auto &line : reply->lines)
            print(stdout, line.toUtf8());
    }
    for (const auto &note : reply->notes)
        print(stderr, note.toUtf8());
    return reply->exitCode;
}

} // namespace aura::cli
