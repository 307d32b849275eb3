// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/enums.h>
#include <aura/ports/clock.h>
#include <aura/sync/types.h>

#include <QObject>
#include <QTimer>

namespace aura::sync {
class Client;
}

namespace aura::app {

/// The sync chip and what stands behind it.
class SyncModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Chip chip READ chip NOTIFY changed)
    Q_PROPERTY(bool online READ online NOTIFY changed)
    Q_PROPERTY(int pendingCount READ pendingCount NOTIFY changed)
    Q_PROPERTY(int attentionCount READ attentionCount NOTIFY changed)
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString lastSyncText READ lastSyncText NOTIFY changed)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed)
    Q_PROPERTY(QString problemTitle READ problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(aura::app::Tone problemTone READ problemTone NOTIFY changed)
    Q_PROPERTY(bool problemIsUrgent READ problemIsUrgent NOTIFY changed)
    Q_PROPERTY(QString secretsTitle READ secretsTitle NOTIFY changed)
    Q_PROPERTY(QString secretsText READ secretsText NOTIFY changed)
    Q_PROPERTY(aura::app::Tone secretsTone READ secretsTone NOTIFY changed)
    Q_PROPERTY(Passphrase passphrase READ passphrase NOTIFY changed)
    Q_PROPERTY(QString passphraseError READ passphraseError NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    enum class State { Online, Offline, Syncing, NeedsAttention, AuthRequired };
    Q_ENUM(State)
    /// The chip's look, numbered like SyncChip.Status of the components. Prefixed, as QML knows the values of both
    /// enums by their names alone.
    enum class Chip { ChipOnline, ChipSyncing, ChipOffline, ChipPending, ChipAttention };
    Q_ENUM(Chip)

    /// What stands between a person and the shop; the gravest, when there are several.
    enum class Problem {
        NoProblem,
        StorageFull,
        StorageReadOnly,
        UpdateNeeded, ///< The shop speaks a newer version.
        SessionEnded,
        DataPutAside, ///< Files were unreadable and were put aside.
        Intercepted,  ///< A captive portal answers.
        Elsewhere,    ///< Another process syncs this folder.
        SecretsUnsafe ///< The session is not kept, or in the open.
    };
    Q_ENUM(Problem)

    /// What a passphrase would do now.
    enum class Passphrase {
        NotAsked,
        Choose, ///< Protect personal data, which no keychain keeps.
        Enter   ///< Open what a passphrase protects.
    };
    Q_ENUM(Passphrase)

    /// Both must outlive the model.
    SyncModel(sync::Client &client, const Clock &clock, QObject *parent = nullptr);

    State state() const { return static_cast<State>(m_status.state); }
    Chip chip() const;
    bool online() const { return m_status.online; }
    int pendingCount() const { return m_status.pending; }
    int attentionCount() const { return m_status.needsAttention; }
    /// "Online", "Offline", "3 pending", "Needs attention", "Sign in again"
    QString label() const;
    /// A sentence about the state.
    QString detail() const;
    /// "2 min ago", empty for never.
    QString lastSyncText() const;
    Problem problem() const;
    QString problemTitle() const;
    QString problemText() const;
    Tone problemTone() const;
    /// To be told on every page until it is dealt with or dismissed.
    bool problemIsUrgent() const;
    /// A person has read it; the same problem is not urgent again.
    Q_INVOKABLE void dismissProblem();
    /// How the session is kept on this device.
    QString secretsTitle() const;
    QString secretsText() const;
    Tone secretsTone() const;
    Passphrase passphrase() const;
    /// Why the last one was not taken; empty when it was.
    QString passphraseError() const { return m_passphraseError; }
    /// Chooses or enters the passphrase, whichever passphrase() asks for. Takes about half a second.
    Q_INVOKABLE void givePassphrase(const QString &text);
    bool busy() const { return m_busy; }

    /// Sends and fetches everything now. failed() tells why it did not work.
    Q_INVOKABLE void syncNow();

Q_SIGNALS:
    void changed();
    void synced();
    void failed(const QString &text);

private:
    void read();

    sync::Client &m_client;
    const Clock &m_clock;
    QTimer m_aging; // "3 min ago" grows older by itself
    sync::SyncStatus m_status;
    bool m_signedIn = false;
    Problem m_dismissed = Problem::NoProblem;
    QString m_passphraseError;
    bool m_busy = false;
};

} // namespace aura::app
