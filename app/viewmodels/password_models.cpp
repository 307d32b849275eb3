// SPDX-License-Identifier: Apache-2.0
#include <aura/app/account_models.h>

#include "account_words.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

namespace aura::app {

PasswordResetModel::PasswordResetModel(QObject *parent)
    : AppObject(parent) {}

void PasswordResetModel::attach(AppContext &) {}

void PasswordResetModel::fail(const QString &text, Field field) {
    m_busy = false;
    m_errorText = text;
    m_errorField = field;
    Q_EMIT changed();
}

void PasswordResetModel::finish(const Status &status, State reached) {
    if (status) {
        m_busy = false;
        m_errorText.clear();
        m_errorField = Field::NoField;
        m_state = reached;
        Q_EMIT changed();
    } else if (status.error().code == ErrorCode::NotFound) {
        fail(tr("This code was used already or is too old. Please ask for a new mail."), Field::Code);
    } else if (status.error().code == ErrorCode::Unavailable) {
        fail(tr("The shop cannot be reached, or cannot send mail just now. Please try again later."));
    } else {
        fail(aura::app::errorText(status.error()));
    }
}

void PasswordResetModel::sendTo(const QString &email) {
    const QString address = email.trimmed();
    if (m_busy || app() == nullptr)
        return;
    if (!couldBeEmail(address)) {
        fail(tr("Please enter your email address."), Field::Email);
        return;
    }
    m_busy = true;
    m_email = address;
    m_errorText.clear();
    m_errorField = Field::NoField;
    Q_EMIT changed();
    sync::whenDone(app()->client().requestPasswordReset(address), this, [this](const Status &status) {
        if (!status && status.error().code == ErrorCode::InvalidArgument)
            fail(tr("The shop does not take this address. Please check it."), Field::Email);
        else
            finish(status, State::Sent);
    });
}

void PasswordResetModel::choose(const QString &code, const QString &password) {
    if (m_busy || app() == nullptr)
        return;
    const QString token = resetCode(code);
    if (token.isEmpty()) {
        fail(tr("Please copy the whole code from the mail."), Field::Code);
        return;
    }
    if (const auto message = newPasswordMessage(password); !message.isEmpty()) {
        fail(message, Field::Password);
        return;
    }
    m_busy = true;
    m_errorText.clear();
    m_errorField = Field::NoField;
    Q_EMIT changed();
    sync::whenDone(app()->client().resetPassword(token, password), this,
                   [this](const Status &status) { finish(status, State::Changed); });
}

void PasswordResetModel::startOver() {
    m_state = State::Asking;
    fail({});
}

PasswordChangeModel::PasswordChangeModel(QObject *parent)
    : AppObject(parent) {}

void PasswordChangeModel::attach(AppContext &) {}

void PasswordChangeModel::fail(const QString &text, Field field) {
    m_busy = false;
    m_errorText = text;
    m_errorField = field;
    Q_EMIT changed();
}

void PasswordChangeModel::change(const QString &current, const QString &fresh) {
    if (m_busy || app() == nullptr)
        return;
    if (current.isEmpty()) {
        fail(tr("Please enter the password that you have now."), Field::Current);
        return;
    }
    if (const auto message = newPasswordMessage(fresh); !message.isEmpty()) {
        fail(message, Field::Fresh);
        return;
    }
    m_busy = true;
    m_errorText.clear();
    m_errorField = Field::NoField;
    Q_EMIT changed();
    sync::whenDone(app()->client().changePassword(current, fresh), this, [this](const Status &status) {
        if (status) {
            fail({}, Field::NoField);
            Q_EMIT succeeded();
        } else if (status.error().code == ErrorCode::PermissionDenied) {
            fail(tr("This is not the password that you have now."), Field::Current);
        } else if (status.error().code == ErrorCode::AccountLocked) {
            fail(lockedText(status.error().retryAfterMillis), Field::NoField);
        } else if (status.error().code == ErrorCode::Unavailable) {
            fail(tr("Changing the password needs the network. Please try again when you are online."), Field::NoField);
        } else {
            fail(aura::app::errorText(status.error()), Field::NoField);
        }
    });
}

} // namespace aura::app
