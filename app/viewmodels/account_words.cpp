// SPDX-License-Identifier: Apache-2.0
#include "account_words.h"

#include <aura/domain/account.h>

#include <QCoreApplication>

#include <algorithm>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

} // namespace

bool couldBeEmail(const QString &email) {
    const auto at = email.indexOf(u'@');
    return at > 0 && at + 1 < email.size() && !email.contains(u' ');
}

QString newPasswordMessage(const QString &password) {
    switch (passwordProblem(password)) {
    case PasswordProblem::None:
        break;
    case PasswordProblem::TooShort:
        return AccountWords::tr("Please choose a password of at least %1 characters.").arg(shortestPassword);
    case PasswordProblem::TooLong:
        return AccountWords::tr("This password is too long. 70 letters and digits are enough.");
    case PasswordProblem::Unreadable:
        return AccountWords::tr("This password holds a character that cannot be typed.");
    }
    return {};
}

QString lockedText(std::int64_t millis) {
    constexpr std::int64_t minute = 60'000;
    if (millis <= 0)
        return AccountWords::tr(
            "That was not right several times, so the account is closed for a few minutes. It opens "
            "by itself.");
    const auto minutes = static_cast<int>(std::clamp<std::int64_t>((millis + minute - 1) / minute, 1, 24 * 60));
    return AccountWords::tr("That was not right several times, so the account is closed for %n minute(s). It opens by "
                            "itself, and nothing is lost.",
                            nullptr, minutes);
}

QString resetCode(const QString &copied) {
    QString code = copied.simplified().remove(u' ');
    constexpr auto link = "aura://reset/"_L1;
    if (const auto at = code.indexOf(link); at >= 0)
        code = code.mid(at + link.size());
    const bool fits = code.size() >= 20 && code.size() <= 200 && std::all_of(code.begin(), code.end(), [](QChar c) {
                          return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
                                 c == u'-' || c == u'_';
                      });
    return fits ? code : QString();
}

} // namespace aura::app
