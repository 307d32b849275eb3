// SPDX-License-Identifier: Apache-2.0
#include <aura/app/account_models.h>

#include "account_words.h"
#include "local_state.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/storage/save_file.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QFile>
#include <QSaveFile>

namespace aura::app {

PersonDataModel::PersonDataModel(QObject *parent)
    : AppObject(parent) {}

void PersonDataModel::attach(AppContext &app) {
    connect(&app.client(), &sync::Client::statusChanged, this, &PersonDataModel::refreshLater);
}

void PersonDataModel::refresh() {
    const auto status = app()->client().status();
    m_pending = status.pending + status.needsAttention;
    Q_EMIT changed();
}

void PersonDataModel::fail(const QString &text, bool wrongPassword) {
    m_busy = false;
    m_errorText = text;
    m_wrongPassword = wrongPassword;
    Q_EMIT changed();
}

void PersonDataModel::saveTo(const QUrl &file) {
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.path();
    if (m_busy || app() == nullptr)
        return;
    if (path.isEmpty()) {
        fail(tr("That is not the full path of a file."));
        return;
    }
    fail({});
    m_busy = true;
    Q_EMIT changed();
    sync::whenDone(app()->client().exportAccount(), this, [this, path](const Result<QByteArray> &document) {
        if (!document) {
            fail(document.error().code == ErrorCode::Unavailable
                     ? tr("Your data comes from the shop, so this needs the network.")
                     : aura::app::errorText(document.error()));
            return;
        }
        QSaveFile target(path);
        const bool opened =
            target.open(QIODevice::WriteOnly) && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (!opened || target.write(*document) != document->size() || !aura::storage::commitWhole(target)) {
            fail(tr("The file could not be written."));
            return;
        }
        fail({});
        Q_EMIT saved(path);
    });
}

void PersonDataModel::deleteAccount(const QString &password) {
    if (m_busy || app() == nullptr)
        return;
    if (password.isEmpty()) {
        fail(tr("Please enter your password."), true);
        return;
    }
    fail({});
    m_busy = true;
    Q_EMIT changed();
    sync::whenDone(app()->client().deleteAccount(password), this, [this](const Status &status) {
        if (status) {
            app()->localState().clearHistory();
            app()->localState().clearSeen();
            fail({});
            Q_EMIT deleted();
        } else if (status.error().code == ErrorCode::PermissionDenied) {
            fail(tr("This is not your password. Nothing was deleted."), true);
        } else if (status.error().code == ErrorCode::AccountLocked) {
            fail(lockedText(status.error().retryAfterMillis));
        } else if (status.error().code == ErrorCode::Conflict) {
            fail(tr("You are the only one who works for your shop. Close it or hand it over first."));
        } else if (status.error().code == ErrorCode::Unavailable) {
            fail(tr("Deleting needs the network. Nothing was deleted."));
        } else {
            fail(aura::app::errorText(status.error()));
        }
    });
}

} // namespace aura::app
