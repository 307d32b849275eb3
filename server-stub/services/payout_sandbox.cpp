// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/payout_sandbox.h>

#include <algorithm>
#include <array>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

/// What becomes of a payout, as it stands in the reference of the account and of the payout.
struct Fate {
    QLatin1StringView iban;
    QLatin1StringView word;
};
constexpr std::array fates{Fate{"DE79000000000000000002"_L1, "returned"_L1},
                           Fate{"DE52000000000000000003"_L1, "refused"_L1},
                           Fate{"DE25000000000000000004"_L1, "waiting"_L1}};
constexpr QLatin1StringView paying("paying");
constexpr QLatin1StringView prefix("sandbox-");

/// "sandbox-<word>-<key>"
Result<QString> wordOf(const QString &reference) {
    if (!reference.startsWith(prefix))
        return Error{ErrorCode::NotFound, u"nothing of this sandbox's"_s};
    return reference.section(u'-', 1, 1);
}

} // namespace

Result<QString> PayoutSandbox::registerAccount(const QByteArray &key, const QString &holder, const QString &iban) {
    AURA_ASSIGN(const auto number, normalizedIban(iban));
    if (holder.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, u"whose account?"_s};
    const auto fate = std::find_if(fates.begin(), fates.end(), [&](const Fate &known) { return number == known.iban; });
    const auto word = fate == fates.end() ? paying : fate->word;
    return QString(prefix + word + u'-' + QString::fromLatin1(key));
}

Result<PayoutAnswer> PayoutSandbox::pay(const QByteArray &key, const QString &account, Money amount) {
    AURA_ASSIGN(const auto word, wordOf(account));
    if (amount.minor <= 0)
        return Error{ErrorCode::InvalidArgument, u"nothing to pay"_s};
    const QString reference = prefix + word + u'-' + QString::fromLatin1(key);
    if (word == "refused"_L1)
        return PayoutAnswer{PayoutState::Failed, reference, u"account_blocked"_s};
    return PayoutAnswer{PayoutState::OnWay, reference, {}};
}

Result<PayoutAnswer> PayoutSandbox::look(const QString &reference) {
    AURA_ASSIGN(const auto word, wordOf(reference));
    if (word == "returned"_L1)
        return PayoutAnswer{PayoutState::Failed, reference, u"account_closed"_s};
    return PayoutAnswer{word == "waiting"_L1 ? PayoutState::OnWay : PayoutState::Paid, reference, {}};
}

} // namespace aura::server
