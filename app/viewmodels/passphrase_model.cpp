// SPDX-License-Identifier: Apache-2.0
#include <aura/app/account_models.h>

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

namespace aura::app {

PassphraseModel::PassphraseModel(QObject *parent)
    : AppObject(parent) {}

void PassphraseModel::attach(AppContext &app) {
    connect(&app.client(), &sync::Client::statusChanged, this, &PassphraseModel::refreshLater);
}

void PassphraseModel::refresh() {
    switch (app()->client().status().secrets) {
    case SecretState::Passphrase:
        m_kind = Kind::Change;
        break;
    case SecretState::Ready:
    case SecretState::Absent:
        m_kind = Kind::Choose;
        break;
    default:
        m_kind = Kind::None;
        break;
    }
    Q_EMIT changed();
}

void PassphraseModel::fail(const QString &text, Field field) {
    m_busy = false;
    m_errorText = text;
    m_errorField = field;
    Q_EMIT changed();
}

void PassphraseModel::begin(const QFuture<Status> &future) {
    fail({});
    m_busy = true;
    Q_EMIT changed();
    sync::whenDone(future, this, [this, was = m_kind](const Status &status) {
        if (status) {
            fail({});
            refresh();
            Q_EMIT succeeded(was);
        } else if (status.error().code == ErrorCode::PermissionDenied) {
            fail(tr("That is not the passphrase."), Field::Current);
        } else if (status.error().code == ErrorCode::InvalidArgument) {
            fail(tr("It needs at least 8 characters."), Field::Fresh);
        } else if (status.error().code == ErrorCode::Unavailable) {
            fail(tr("The system has no keychain that keeps it. Nothing was changed."));
        } else {
            fail(aura::app::errorText(status.error()));
        }
    });
}

void PassphraseModel::choose(const QString &passphrase) {
    if (!m_busy && app() != nullptr)
        begin(app()->client().setPassphrase(passphrase));
}

void PassphraseModel::change(const QString &current, const QString &fresh) {
    if (!m_busy && app() != nullptr)
        begin(app()->client().changePassphrase(current, fresh));
}

void PassphraseModel::useKeychain() {
    if (!m_busy && app() != nullptr)
        begin(app()->client().useKeychain());
}

} // namespace aura::app
