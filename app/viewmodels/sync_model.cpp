// SPDX-License-Identifier: Apache-2.0
#include <aura/app/sync_model.h>

#include "sync_words.h"

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
    connect(&client, &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Account)
            read();
    });
    connect(&m_aging, &QTimer::timeout, this, &SyncModel::changed);
    m_aging.start(30'000);
    read();
}

void SyncModel::read() {
    m_status = m_client.status();
    m_signedIn = !m_client.account().isGuest();
    if (problem() != m_dismissed)
        m_dismissed = Problem::NoProblem;
    Q_EMIT changed();
}

SyncModel::Chip SyncModel::chip() const {
    switch (state()) {
    case State::NeedsAttention:
    case State::AuthRequired:
        return Chip::ChipAttention;
    case State::Syncing:
        return Chip::ChipSyncing;
    case State::Online:
        return pendingCount() > 0 ? Chip::ChipPending : Chip::ChipOnline;
    case State::Offline:
        return Chip::ChipOffline;
    }
    return Chip::ChipOffline;
}

QString SyncModel::label() const {
    switch (chip()) {
    case Chip::ChipAttention:
        return state() == State::AuthRequired ? tr("Sign in again") : tr("Needs attention");
    case Chip::ChipSyncing:
        return tr("Syncing");
    case Chip::ChipPending:
        return tr("%n pending", nullptr, pendingCount());
    case Chip::ChipOnline:
        return tr("Online");
    case Chip::ChipOffline:
        return pendingCount() > 0 ? tr("Offline · %n pending", nullptr, pendingCount()) : tr("Offline");
    }
    return {};
}

QString SyncModel::detail() const {
    return stateDetail(m_status);
}

QString SyncModel::lastSyncText() const {
    return format::ago(m_status.lastSyncAt, m_clock.now());
}

SyncModel::Problem SyncModel::problem() const {
    return problemOf(m_status, m_signedIn).problem;
}

QString SyncModel::problemTitle() const {
    return problemOf(m_status, m_signedIn).title;
}

QString SyncModel::problemText() const {
    return problemOf(m_status, m_signedIn).text;
}

Tone SyncModel::problemTone() const {
    return problemOf(m_status, m_signedIn).tone;
}

bool SyncModel::problemIsUrgent() const {
    const auto now = problem();
    return now != Problem::NoProblem && now != Problem::Elsewhere && now != Problem::SecretsUnsafe &&
           now != m_dismissed;
}

void SyncModel::dismissProblem() {
    m_dismissed = problem();
    Q_EMIT changed();
}

QString SyncModel::secretsTitle() const {
    return secretWords(m_status.secrets).title;
}

QString SyncModel::secretsText() const {
    return secretWords(m_status.secrets).text;
}

Tone SyncModel::secretsTone() const {
    return secretWords(m_status.secrets).tone;
}

SyncModel::Passphrase SyncModel::passphrase() const {
    switch (m_status.secrets) {
    case SecretState::PassphraseNeeded:
        return Passphrase::Enter;
    case SecretState::Absent:
    case SecretState::Locked:
        return Passphrase::Choose;
    default:
        return Passphrase::NotAsked;
    }
}

void SyncModel::givePassphrase(const QString &text) {
    const bool enters = passphrase() == Passphrase::Enter;
    sync::whenDone(enters ? m_client.unlock(text) : m_client.setPassphrase(text), this, [this](const Status &taken) {
        if (taken)
            m_passphraseError.clear();
        else if (taken.error().code == ErrorCode::PermissionDenied)
            m_passphraseError = tr("That is not the passphrase.");
        else if (taken.error().code == ErrorCode::InvalidArgument)
            m_passphraseError = tr("It needs at least 8 characters.");
        else
            m_passphraseError = errorText(taken.error());
        read();
    });
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
