// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/account.h>

#include <algorithm>

namespace aura {

namespace {

bool isLanguage(const QString &language) {
    if (language.isEmpty())
        return true; // the shop's own choice
    return language.size() >= 2 && language.size() <= 20 && std::all_of(language.begin(), language.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
           });
}

} // namespace

Result<bool> apply(UserProfile &profile, const ProfilePatch &patch) {
    auto changed = profile;
    if (patch.name) {
        changed.name = patch.name->trimmed();
        if (changed.name.isEmpty() || changed.name.size() > longestPersonName)
            return Error{ErrorCode::InvalidArgument, QStringLiteral("a name has 1 to 200 characters")};
    }
    if (patch.language) {
        changed.language = *patch.language;
        if (!isLanguage(changed.language))
            return Error{ErrorCode::InvalidArgument, QStringLiteral("not a language")};
    }
    if (changed == profile)
        return false;
    profile = std::move(changed);
    return true;
}

PasswordProblem passwordProblem(const QString &password) {
    if (password.size() < shortestPassword)
        return PasswordProblem::TooShort;
    if (password.toUtf8().size() > longestPasswordBytes)
        return PasswordProblem::TooLong;
    return password.contains(QChar::Null) ? PasswordProblem::Unreadable : PasswordProblem::None;
}

} // namespace aura
