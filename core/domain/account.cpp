// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/account.h>

namespace aura {

PasswordProblem passwordProblem(const QString &password) {
    if (password.size() < shortestPassword)
        return PasswordProblem::TooShort;
    if (password.toUtf8().size() > longestPasswordBytes)
        return PasswordProblem::TooLong;
    return password.contains(QChar::Null) ? PasswordProblem::Unreadable : PasswordProblem::None;
}

} // namespace aura
