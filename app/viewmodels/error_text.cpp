// SPDX-License-Identifier: Apache-2.0
#include <aura/app/error_text.h>

#include <QCoreApplication>

namespace aura::app {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString errorText(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidArgument:
        return ErrorText::tr("Something in this form is not right. Please check it.");
    case ErrorCode::NotFound:
        return ErrorText::tr("This is no longer here.");
    case ErrorCode::AlreadyExists:
        return ErrorText::tr("This exists already.");
    case ErrorCode::Conflict:
        return ErrorText::tr("Something changed in the meantime. Please look again and confirm.");
    case ErrorCode::PermissionDenied:
        return ErrorText::tr("Your account may not do this.");
    case ErrorCode::AuthRequired:
        return ErrorText::tr("Please sign in again. Your work is kept.");
    case ErrorCode::AccountLocked:
        return ErrorText::tr("Too many attempts. The account unlocks by itself in a few minutes.");
    case ErrorCode::Unavailable:
        return ErrorText::tr("The shop cannot be reached right now. You can go on; it is sent later.");
    case ErrorCode::RateLimited:
        return ErrorText::tr("That was a lot at once. It is tried again shortly.");
    case ErrorCode::TooLarge:
        return ErrorText::tr("This is more than fits.");
    case ErrorCode::Corrupt:
        return ErrorText::tr("Some stored data was damaged and is fetched again.");
    case ErrorCode::Untrusted:
        return ErrorText::tr("The new catalogue is not signed by the shop that this device knows. You still see the "
                             "last one.");
    case ErrorCode::NewerVersion:
        return ErrorText::tr("This was written by a newer version. Please update the app.");
    case ErrorCode::StorageFull:
        return ErrorText::tr("The device's storage is full. Free some space and try again.");
    case ErrorCode::StorageReadOnly:
        return ErrorText::tr("The app cannot write to its folder.");
    case ErrorCode::StorageBusy:
        return ErrorText::tr("Another window is using the same data. Please try again.");
    case ErrorCode::OutOfStock:
        return ErrorText::tr("Not enough in stock any more.");
    case ErrorCode::SecretsLocked:
        return ErrorText::tr("Your personal data on this device is locked. Unlock it first.");
    case ErrorCode::Canceled:
        return ErrorText::tr("Canceled.");
    case ErrorCode::Internal:
        return ErrorText::tr("Something went wrong on our side. Your work is kept.");
    }
    return {};
}

StartWords startWords(ErrorCode code) {
    switch (code) {
    case ErrorCode::NewerVersion:
        return {ErrorText::tr("This app is older than your data"),
                ErrorText::tr("What is stored on this device was written by a newer version of Aura Shop. Nothing was "
                              "changed. Please update the app.")};
    case ErrorCode::StorageFull:
        return {ErrorText::tr("The storage of this device is full"),
                ErrorText::tr("Nothing is lost. Free some space, then try again.")};
    case ErrorCode::StorageReadOnly:
        return {ErrorText::tr("The app cannot write to its folder"),
                ErrorText::tr("Nothing is lost. Let it write there, then try again.")};
    case ErrorCode::StorageBusy:
        return {ErrorText::tr("Your data is in use"),
                ErrorText::tr("Another program has it open. Close that, then try again.")};
    default:
        return {ErrorText::tr("Your data cannot be opened"), errorText(code)};
    }
}

} // namespace aura::app
