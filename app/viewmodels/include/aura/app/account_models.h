// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/domain/result.h>

#include <QFuture>
#include <QUrl>

namespace aura::app {

/// From a forgotten password to a new one: asks for the mail, then takes its code and the new password.
class PasswordResetModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(Field errorField READ errorField NOTIFY changed)

public:
    /// Asking: for the address. Sent: the mail is under way, if there is such an account. Changed: the new password
    /// is the one.
    enum class State { Asking, Sent, Changed };
    Q_ENUM(State)
    enum class Field { NoField, Email, Code, Password };
    Q_ENUM(Field)

    explicit PasswordResetModel(QObject *parent = nullptr);

    State state() const { return m_state; }
    /// To which the mail was sent.
    QString email() const { return m_email; }
    bool busy() const { return m_busy; }
    QString errorText() const { return m_errorText; }
    Field errorField() const { return m_errorField; }

    /// Ends in Sent, or in an errorText.
    Q_INVOKABLE void sendTo(const QString &email);
    /// `code` as it was copied from the mail, with or without "aura://reset/". Ends in Changed, or in an errorText.
    Q_INVOKABLE void choose(const QString &code, const QString &password);
    /// Asks for the address again.
    Q_INVOKABLE void startOver();

Q_SIGNALS:
    void changed();

protected:
    void attach(AppContext &app) override;
    void refresh() override {}

private:
    void fail(const QString &text, Field field = Field::NoField);
    void finish(const Status &status, State reached);

    State m_state = State::Asking;
    QString m_email;
    bool m_busy = false;
    QString m_errorText;
    Field m_errorField = Field::NoField;
};

/// Changes the password of who is signed in.
class PasswordChangeModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(Field errorField READ errorField NOTIFY changed)

public:
    enum class Field { NoField, Current, Fresh };
    Q_ENUM(Field)

    explicit PasswordChangeModel(QObject *parent = nullptr);

    bool busy() const { return m_busy; }
    QString errorText() const { return m_errorText; }
    Field errorField() const { return m_errorField; }

    /// Ends in succeeded(), or in an errorText.
    Q_INVOKABLE void change(const QString &current, const QString &fresh);

Q_SIGNALS:
    void changed();
    void succeeded();

protected:
    void attach(AppContext &app) override;
    void refresh() override {}

private:
    void fail(const QString &text, Field field);

    bool m_busy = false;
    QString m_errorText;
    Field m_errorField = Field::NoField;
};

/// The passphrase that protects this device's personal data, or a keychain in its stead.
class PassphraseModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(Field errorField READ errorField NOTIFY changed)

public:
    /// What can be done now. None: nothing can, because the data is locked or kept otherwise.
    enum class Kind { None, Choose, Change };
    Q_ENUM(Kind)
    enum class Field { NoField, Current, Fresh };
    Q_ENUM(Field)

    explicit PassphraseModel(QObject *parent = nullptr);

    Kind kind() const { return m_kind; }
    bool busy() const { return m_busy; }
    QString errorText() const { return m_errorText; }
    Field errorField() const { return m_errorField; }

    // Each ends in succeeded(), or in an errorText. They take about half a second.
    Q_INVOKABLE void choose(const QString &passphrase);
    Q_INVOKABLE void change(const QString &current, const QString &fresh);
    /// The system's keychain keeps the key again, and the passphrase is asked for no more.
    Q_INVOKABLE void useKeychain();

Q_SIGNALS:
    void changed();
    void succeeded(aura::app::PassphraseModel::Kind was);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void begin(const QFuture<Status> &future);
    void fail(const QString &text, Field field = Field::NoField);

    Kind m_kind = Kind::None;
    bool m_busy = false;
    QString m_errorText;
    Field m_errorField = Field::NoField;
};

/// What the shop has about the person: to keep a copy, and to have it deleted.
class PersonDataModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool wrongPassword READ wrongPassword NOTIFY changed)
    Q_PROPERTY(int pending READ pending NOTIFY changed)

public:
    explicit PersonDataModel(QObject *parent = nullptr);

    bool busy() const { return m_busy; }
    QString errorText() const { return m_errorText; }
    /// The errorText is about the password.
    bool wrongPassword() const { return m_wrongPassword; }
    /// Changes on this device that were not sent, and would be lost with the account.
    int pending() const { return m_pending; }

    /// Asks the shop and writes the file. Ends in saved(), or in an errorText.
    Q_INVOKABLE void saveTo(const QUrl &file);
    /// Deletes the account at the shop, then everything of it here. Ends in deleted(), or in an errorText.
    Q_INVOKABLE void deleteAccount(const QString &password);

Q_SIGNALS:
    void changed();
    void saved(const QString &path);
    void deleted();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void fail(const QString &text, bool wrongPassword = false);

    bool m_busy = false;
    QString m_errorText;
    bool m_wrongPassword = false;
    int m_pending = 0;
};

/// A place where the person is signed in.
struct DeviceItem {
    Q_GADGET
    Q_PROPERTY(QString sessionId MEMBER sessionId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString seenText MEMBER seenText)
    Q_PROPERTY(QString sinceText MEMBER sinceText)
    Q_PROPERTY(QString placeText MEMBER placeText)
    Q_PROPERTY(bool current MEMBER current)
public:
    QString sessionId;
    QString name;      ///< Never empty.
    QString seenText;  ///< "Active now", "Last seen 3 h ago"
    QString sinceText; ///< "Signed in since 12 May 2026"
    QString placeText; ///< "IP address 203.0.113.7", of when it was last seen; empty when the shop does not know.
    bool current = false;

    friend bool operator==(const DeviceItem &, const DeviceItem &) = default;
};

/// Where the person is signed in, asked of the shop each time that somebody looks.
class DeviceListModel : public aura::app::AppListModel {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(int others READ others NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    /// Guest: nobody is signed in. Failed: errorText tells why there is no list.
    enum class State { Loading, Ready, Failed, Guest };
    Q_ENUM(State)

    explicit DeviceListModel(QObject *parent = nullptr);

    State state() const { return m_state; }
    bool busy() const { return m_busy; }
    /// Devices besides this one.
    int others() const { return m_others; }
    QString errorText() const { return m_errorText; }

    Q_INVOKABLE void reload();
    /// Signs that device out; failed() tells why it did not work.
    Q_INVOKABLE void signOut(const QString &sessionId);
    Q_INVOKABLE void signOutOthers();

Q_SIGNALS:
    void changed();
    /// `count` devices were signed out.
    void signedOut(int count);
    void failed(const QString &text);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void ended(const Status &status, int count);

    State m_state = State::Loading;
    bool m_busy = false;
    int m_others = 0;
    QString m_errorText;
    std::uint64_t m_ticket = 0;
};

} // namespace aura::app
