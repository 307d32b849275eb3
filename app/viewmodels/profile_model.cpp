// SPDX-License-Identifier: Apache-2.0
#include <aura/app/person_models.h>

#include "account_words.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/languages.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

namespace aura::app {

ProfileModel::ProfileModel(QObject *parent)
    : AppObject(parent)
    , m_languages(&ChoiceItem::staticMetaObject, this) {}

void ProfileModel::attach(AppContext &app) {
    connect(app.session(), &SessionModel::changed, this, &ProfileModel::refreshLater);
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Account)
            refreshLater();
    });
}

void ProfileModel::refresh() {
    const auto user = app()->client().account().user;
    const bool shown = m_languages.count() > 0;
    if (shown && m_name == user.name && m_email == user.email && m_language == user.language)
        return;
    m_name = user.name;
    m_email = user.email;
    m_language = user.language;
    m_languages.setItems(languageChoices(m_language, tr("As the shop decides")));
    Q_EMIT profileChanged();
}

void ProfileModel::fail(const QString &text, Field field) {
    m_busy = false;
    m_errorText = text;
    m_errorField = field;
    Q_EMIT changed();
}

void ProfileModel::save(const QString &name, const QString &language) {
    if (m_busy || app() == nullptr)
        return;
    if (name.trimmed().isEmpty()) {
        fail(tr("Please enter your name."), Field::Name);
        return;
    }
    ProfilePatch patch;
    if (name.trimmed() != m_name)
        patch.name = name.trimmed();
    if (language != m_language)
        patch.language = language;
    fail({});
    sync::whenDone(app()->client().perform(patch), this, [this](const Result<Id> &done) {
        if (done)
            Q_EMIT saved();
        else if (done.error().code == ErrorCode::InvalidArgument)
            fail(tr("Please use at most %1 characters.").arg(longestPersonName), Field::Name);
        else
            fail(aura::app::errorText(done.error()));
    });
}

void ProfileModel::changeEmail(const QString &email, const QString &password) {
    const QString address = email.trimmed();
    if (m_busy || app() == nullptr)
        return;
    if (!couldBeEmail(address)) {
        fail(tr("Please enter your email address."), Field::Email);
        return;
    }
    if (password.isEmpty()) {
        fail(tr("Please enter your password."), Field::Password);
        return;
    }
    fail({});
    m_busy = true;
    Q_EMIT changed();
    sync::whenDone(app()->client().changeEmail(password, address), this, [this](const Status &status) {
        if (status) {
            fail({});
            // The profile comes with the next rows.
            app()->syncModel()->syncNow();
            Q_EMIT emailChanged();
        } else if (status.error().code == ErrorCode::PermissionDenied) {
            fail(tr("This is not your password."), Field::Password);
        } else if (status.error().code == ErrorCode::AccountLocked) {
            fail(lockedText(status.error().retryAfterMillis));
        } else if (status.error().code == ErrorCode::AlreadyExists) {
            fail(tr("There is an account with this address."), Field::Email);
        } else if (status.error().code == ErrorCode::InvalidArgument) {
            fail(tr("The shop does not take this address. Please check it."), Field::Email);
        } else if (status.error().code == ErrorCode::Unavailable) {
            fail(tr("Changing the address needs the network. Please try again when you are online."));
        } else {
            fail(aura::app::errorText(status.error()));
        }
    });
}

} // namespace aura::app
