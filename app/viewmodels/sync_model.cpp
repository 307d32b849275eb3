// SPDX-License-Identifier: Apache-2.0
#include <aura/app/sync_model.h>

#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

namespace aura::app {

SyncModel::SyncModel(sync::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock) {
    connect(&client, &sync::Client::statusChanged, this, &SyncModel::read);
    connect(&m_aging, &QTimer::timeout, this, &SyncModel::changed);
    m_aging.start(30'000);
    read();
}

void SyncModel::read() {
    const auto status = m_client.status();
    m_state = static_cast<State>(status.state);
    m_online = status.online;
    m_pending = status.pending;
    m_attention = status.needsAttention;
    m_lastSync = status.lastSyncAt;
    m_lastError = status.lastError ? errorText(*status.lastError) : QString();
    m_notice.clear();
    if (!status.quarantined.isEmpty())
        m_notice = tr("Some stored data was damaged. It was put aside and what can be fetched again is fetched.");
    else if (status.elsewhere)
        m_notice = tr("Another window does the syncing.");
    else if (status.secrets == SecretState::InsecureFile)
        m_notice = tr("Your session is kept in an unprotected file.");
    else if (status.secrets == SecretState::PassphraseNeeded)
        m_notice = tr("Your personal data is locked. Enter your passphrase to open it.");
    else if (status.secrets == SecretState::Locked)
        m_notice = tr("The system's keychain is locked, so your personal data cannot be opened.");
    else if (status.secrets == SecretState::KeyMissing)
        m_notice = tr("The key to your personal data is not in the keychain any more.");
    Q_EMIT changed();
}

SyncModel::Chip SyncModel::chip() const {
    switch (m_state) {
    case State::NeedsAttention:
    case State::AuthRequired:
        return Chip::ChipAttention;
    case State::Syncing:
        return Chip::ChipSyncing;
    case State::Online:
        return m_pending > 0 ? Chip::ChipPending : Chip::ChipOnline;
    case State::Offline:
        return Chip::ChipOffline;
    }
    return Chip::ChipOffline;
}

QString SyncModel::label() const {
    switch (chip()) {
    case Chip::ChipAttention:
        return m_state == State::AuthRequired ? tr("Sign in again") : tr("Needs attention");
    case Chip::ChipSyncing:
        return tr("Syncing");
    case Chip::ChipPending:
        return tr("%n pending", nullptr, m_pending);
    case Chip::ChipOnline:
        return tr("Online");
    case Chip::ChipOffline:
        return m_pending > 0 ? tr("Offline · %n pending", nullptr, m_pending) : tr("Offline");
    }
    return {};
}

QString SyncModel::detail() const {
    switch (m_state) {
    case State::NeedsAttention:
        return m_attention == 1 ? tr("One change waits for your decision.")
                                : tr("%n changes wait for your decision.", nullptr, m_attention);
    case State::AuthRequired:
        return tr("Your session ended. Your work is kept and sent after you sign in again.");
    case State::Syncing:
        return tr("Exchanging changes with the shop.");
    case State::Online:
        return m_pending > 0 ? tr("Your changes are on their way.") : tr("Everything is up to date.");
    case State::Offline:
        if (m_pending > 0)
            return tr("Your changes are kept here and sent once the shop can be reached.");
        return tr("You can go on: everything is on this device.");
    }
    return {};
}

QString SyncModel::lastSyncText() const {
    return format::ago(m_lastSync, m_clock.now());
}

void SyncModel::syncNow() {
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    sync::whenDone(m_client.syncNow(), this, [this](const Result<sync::SyncReport> &result) {
        m_busy = false;
        read();
        if (result)
            Q_EMIT synced();
        else
            Q_EMIT failed(errorText(result.error()));
    });
}

static_assert(static_cast<int>(SyncModel::State::Offline) == static_cast<int>(sync::State::Offline));
static_assert(static_cast<int>(SyncModel::State::AuthRequired) == static_cast<int>(sync::State::AuthRequired));

} // namespace aura::app
