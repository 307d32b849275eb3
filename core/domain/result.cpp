// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/result.h>

#include <array>

namespace aura {

namespace {

struct CodeName {
    ErrorCode code;
    QLatin1StringView name;
};

constexpr std::array codeNames{
    CodeName{ErrorCode::InvalidArgument, QLatin1StringView{"invalid_argument"}},
    CodeName{ErrorCode::NotFound, QLatin1StringView{"not_found"}},
    CodeName{ErrorCode::AlreadyExists, QLatin1StringView{"already_exists"}},
    CodeName{ErrorCode::Conflict, QLatin1StringView{"conflict"}},
    CodeName{ErrorCode::PermissionDenied, QLatin1StringView{"permission_denied"}},
    CodeName{ErrorCode::AuthRequired, QLatin1StringView{"auth_required"}},
    CodeName{ErrorCode::AccountLocked, QLatin1StringView{"account_locked"}},
    CodeName{ErrorCode::Unavailable, QLatin1StringView{"unavailable"}},
    CodeName{ErrorCode::RateLimited, QLatin1StringView{"rate_limited"}},
    CodeName{ErrorCode::TooLarge, QLatin1StringView{"too_large"}},
    CodeName{ErrorCode::Corrupt, QLatin1StringView{"corrupt"}},
    CodeName{ErrorCode::Untrusted, QLatin1StringView{"untrusted"}},
    CodeName{ErrorCode::NewerVersion, QLatin1StringView{"newer_version"}},
    CodeName{ErrorCode::StorageFull, QLatin1StringView{"storage_full"}},
    CodeName{ErrorCode::StorageReadOnly, QLatin1StringView{"storage_read_only"}},
    CodeName{ErrorCode::StorageBusy, QLatin1StringView{"storage_busy"}},
    CodeName{ErrorCode::OutOfStock, QLatin1StringView{"out_of_stock"}},
    CodeName{ErrorCode::SecretsLocked, QLatin1StringView{"secrets_locked"}},
    CodeName{ErrorCode::Canceled, QLatin1StringView{"canceled"}},
    CodeName{ErrorCode::Internal, QLatin1StringView{"internal"}},
};

} // namespace

QString errorCodeName(ErrorCode code) {
    for (const auto &entry : codeNames) {
        if (entry.code == code)
            return entry.name;
    }
    return QStringLiteral("internal");
}

ErrorCode errorCodeFromName(QStringView name) {
    for (const auto &entry : codeNames) {
        if (entry.name == name)
            return entry.code;
    }
    return ErrorCode::Internal;
}

bool isTransient(ErrorCode code) {
    return code == ErrorCode::Unavailable || code == ErrorCode::RateLimited || code == ErrorCode::StorageBusy;
}

} // namespace aura
