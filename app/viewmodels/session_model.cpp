// SPDX-License-Identifier: Apache-2.0
#include <aura/app/session_model.h>

#include "account_words.h"

#include <aura/app/error_text.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

namespace aura::app {

namespace {

constexpr int unlockingMillis = 10'000;

} // namespace

SessionModel::SessionModel(sync::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock) {
    m_unlocking.setInterval(unlockingMillis);
    connect(&m_unlocking, &QTimer::timeout, this, &SessionModel::showLock);
    connect(&client, &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Account)
            read();
    });
    connect(&client, &sync::Client::statusChanged, this, &SessionModel::read);
    read();
}

void SessionModel::read() {
    const auto account = m_client.account();
    const State state = account.signedIn ? State::SignedIn : account.isGuest() ? State::Guest : State::Expired;
    const auto role = roleFromName(account.user.role);
    const auto rights = role == Role::Staff ? Rights::fromNames(account.user.rights) : Rights(role);
    if (state == m_state && account.user.name == m_name && account.user.email == m_email &&
        account.user.role == m_role && account.user.title == m_title && rights == m_rights)
        return;
    m_state = state;
    m_name = account.user.name;
    m_email = account.user.email;
    m_role = account.user.role;
    m_title = account.user.title;
    m_rights = rights;
    Q_EMIT changed();
}

void SessionModel::setBusy(bool busy) {
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void SessionModel::setError(const QString &text, Field field) {
    if (m_errorText == text && m_errorField == field)
        return;
    m_errorText = text;
    m_errorField = field;
    Q_EMIT errorChanged();
}

void SessionModel::clearError() {
    m_lockedUntil = 0;
    m_unlocking.stop();
    setError({}, Field::NoField);
}

void SessionModel::showLock() {
    const auto left = m_lockedUntil - m_clock.monotonic();
    if (left > 0)
        setError(lockedText(left), Field::NoField);
    else
        clearError();
}

bool SessionModel::acceptsEmail(const QString &email) {
    if (couldBeEmail(email))
        return true;
    setError(tr("Please enter your email address."), Field::Email);
    return false;
}

void SessionModel::signIn(const QString &email, const QString &password) {
    const QString address = email.trimmed();
    if (m_busy || !acceptsEmail(address))
        return;
    if (password.isEmpty()) {
        setError(tr("Please enter your password."), Field::Password);
        return;
    }
    clearError();
    setBusy(true);
    sync::whenDone(m_client.signIn(address, password), this, [this](const Result<sync::Account> &result) {
        setBusy(false);
        read();
        if (result) {
            Q_EMIT succeeded();
        } else if (result.error().code == ErrorCode::AuthRequired) {
            setError(tr("Email address or password is not right."), Field::Password);
        } else if (result.error().code == ErrorCode::Unavailable) {
            setError(tr("Signing in needs the network. Everything else goes on without it."), Field::NoField);
        } else if (result.error().code == ErrorCode::AccountLocked && result.error().retryAfterMillis > 0) {
            m_lockedUntil = m_clock.monotonic() + result.error().retryAfterMillis;
            m_unlocking.start();
            showLock();
        } else {
            setError(aura::app::errorText(result.error()), Field::NoField);
        }
    });
}

void SessionModel::registerAccount(const QString &name, const QString &email, const QString &password) {
    const QString address = email.trimmed();
    if (m_busy)
        return;
    if (name.trimmed().isEmpty()) {
        setError(tr("Please enter your name."), Field::Name);
        return;
    }
    if (!acceptsEmail(address))
        return;
    if (const auto message = newPasswordMessage(password); !message.isEmpty()) {
        setError(message, Field::Password);
        return;
    }
    clearError();
    setBusy(true);
    sync::whenDone(
        m_client.registerAccount(name.trimmed(), address, password), this, [this](const Result<sync::Account> &result) {
            setBusy(false);
            read();
            if (result)
                Q_EMIT succeeded();
            else if (result.error().code == ErrorCode::AlreadyExists)
                setError(tr("There is an account with this address. Please sign in."), Field::Email);
            else if (result.error().code == ErrorCode::Unavailable)
                setError(tr("Registering needs the network. Everything else goes on without it."), Field::NoField);
            else
                setError(aura::app::errorText(result.error()), Field::NoField);
        });
}

void SessionModel::signOut(SignOutMode mode) {
    if (m_busy)
        return;
    setBusy(true);
    sync::whenDone(m_client.signOut(static_cast<sync::SignOut>(mode)), this, [this](const Status &status) {
        setBusy(false);
        read();
        if (status) {
            clearError();
            Q_EMIT signedOut();
        } else if (status.error().code == ErrorCode::Conflict) {
            const auto now = m_client.status();
            Q_EMIT signOutRefused(now.pending + now.needsAttention);
        } else {
            setError(aura::app::errorText(status.error()), Field::NoField);
        }
    });
}

static_assert(static_cast<int>(SessionModel::SignOutMode::RefuseWhenPending) ==
              static_cast<int>(sync::SignOut::RefuseWhenPending));
static_assert(static_cast<int>(SessionModel::SignOutMode::KeepPending) == static_cast<int>(sync::SignOut::KeepPending));
static_assert(static_cast<int>(SessionModel::SignOutMode::DiscardPending) ==
              static_cast<int>(sync::SignOut::DiscardPending));

} // namespace aura::app
