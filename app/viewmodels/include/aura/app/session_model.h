// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/permission.h>
#include <aura/ports/clock.h>

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace aura::sync {
class Client;
}

namespace aura::app {

/// Who uses the shop on this device.
class SessionModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(QString role READ role NOTIFY changed)
    Q_PROPERTY(bool runsThePlatform READ runsThePlatform NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged)
    Q_PROPERTY(Field errorField READ errorField NOTIFY errorChanged)
    Q_PROPERTY(bool locked READ locked NOTIFY errorChanged)

public:
    /// Expired: the server ended the session; local use goes on, and the name and address are still known.
    enum class State { Guest, SignedIn, Expired };
    Q_ENUM(State)
    /// What of a form the error is about.
    enum class Field { NoField, Name, Email, Password };
    Q_ENUM(Field)
    /// What becomes of changes that have not been sent.
    enum class SignOutMode { RefuseWhenPending, KeepPending, DiscardPending };
    Q_ENUM(SignOutMode)

    /// Both must outlive the model.
    SessionModel(sync::Client &client, const Clock &clock, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool signedIn() const { return m_state == State::SignedIn; }
    QString name() const { return m_name; }
    QString email() const { return m_email; }
    QString role() const { return m_role; }
    /// Somebody who has a console.
    bool runsThePlatform() const { return !rights().isEmpty(); }
    /// What they may do there; nothing unless they are signed in. Follows when it is changed.
    Rights rights() const { return signedIn() ? m_rights : Rights(); }
    /// What a role of the platform's own making is called; empty for another.
    QString title() const { return m_title; }
    bool busy() const { return m_busy; }
    QString errorText() const { return m_errorText; }
    Field errorField() const { return m_errorField; }
    /// The last attempt was refused because there were too many; errorText says for how long, and goes when it is over.
    bool locked() const { return m_lockedUntil != 0; }

    /// Each ends in succeeded(), or in an errorText.
    Q_INVOKABLE void signIn(const QString &email, const QString &password);
    Q_INVOKABLE void registerAccount(const QString &name, const QString &email, const QString &password);
    /// With RefuseWhenPending and changes under way: signOutRefused() with their number, and nothing else happens.
    Q_INVOKABLE void signOut(aura::app::SessionModel::SignOutMode mode = SignOutMode::RefuseWhenPending);
    Q_INVOKABLE void clearError();

Q_SIGNALS:
    void changed();
    void busyChanged();
    void errorChanged();
    void succeeded();
    void signedOut();
    void signOutRefused(int pending);

private:
    void read();
    void setBusy(bool busy);
    void setError(const QString &text, Field field);
    void showLock();
    bool acceptsEmail(const QString &email);

    sync::Client &m_client;
    const Clock &m_clock;
    State m_state = State::Guest;
    QString m_name;
    QString m_email;
    QString m_role;
    QString m_title;
    Rights m_rights;
    bool m_busy = false;
    QString m_errorText;
    Field m_errorField = Field::NoField;
    std::int64_t m_lockedUntil = 0; // monotonic milliseconds; 0 when the error is none of a lock
    QTimer m_unlocking;             // the time left grows shorter by itself
};

} // namespace aura::app
