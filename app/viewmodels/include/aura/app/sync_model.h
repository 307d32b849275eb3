// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/item_list_model.h>
#include <aura/app/items.h>
#include <aura/ports/clock.h>

#include <QTimer>
#include <QUrl>

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
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    enum class State { Online, Offline, Syncing, NeedsAttention, AuthRequired };
    Q_ENUM(State)
    /// The chip's look, numbered like SyncChip.Status of the components. Prefixed, as QML knows the values of both
    /// enums by their names alone.
    enum class Chip { ChipOnline, ChipSyncing, ChipOffline, ChipPending, ChipAttention };
    Q_ENUM(Chip)

    /// Both must outlive the model.
    SyncModel(sync::Client &client, const Clock &clock, QObject *parent = nullptr);

    State state() const { return m_state; }
    Chip chip() const;
    bool online() const { return m_online; }
    int pendingCount() const { return m_pending; }
    int attentionCount() const { return m_attention; }
    /// "Online", "Offline", "3 pending", "Needs attention", "Sign in again"
    QString label() const;
    /// A sentence about the state.
    QString detail() const;
    /// "2 min ago", empty for never.
    QString lastSyncText() const;
    /// What a person should know beyond the state (a damaged file was put aside, secrets are not kept); usually empty.
    QString notice() const { return m_notice; }
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
    State m_state = State::Offline;
    bool m_online = false;
    int m_pending = 0;
    int m_attention = 0;
    UnixMillis m_lastSync = 0;
    QString m_lastError;
    QString m_notice;
    bool m_busy = false;
};

/// Everything that waits to be sent, oldest first: rows of QueueItem.
class QueueModel : public aura::app::ItemListModel {
    Q_OBJECT

public:
    /// Both must outlive the model.
    QueueModel(sync::Client &client, const Clock &clock, QObject *parent = nullptr);

    Q_INVOKABLE void retry(const QString &opId);
    /// Orders again what is in conflict, at the price that the server quoted.
    Q_INVOKABLE void confirm(const QString &opId);
    Q_INVOKABLE void discard(const QString &opId);
    /// Writes all of it into a file of the person's choice.
    Q_INVOKABLE void exportTo(const QUrl &file);

Q_SIGNALS:
    void failed(const QString &text);
    void exported(const QString &path);

private:
    void read();

    sync::Client &m_client;
    const Clock &m_clock;
};

} // namespace aura::app
