// SPDX-License-Identifier: Apache-2.0
#include <aura/app/account_models.h>

#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

namespace aura::app {

namespace {

// A session is renewed every quarter of an hour while its device is in use.
constexpr std::int64_t activeMillis = 15 * 60 * 1'000;

} // namespace

DeviceListModel::DeviceListModel(QObject *parent)
    : AppListModel(&DeviceItem::staticMetaObject, parent) {}

void DeviceListModel::attach(AppContext &app) {
    connect(app.session(), &SessionModel::changed, this, &DeviceListModel::refreshLater);
}

void DeviceListModel::refresh() {
    reload();
}

void DeviceListModel::reload() {
    if (app() == nullptr)
        return;
    const auto ticket = ++m_ticket;
    if (!app()->session()->signedIn()) {
        m_state = State::Guest;
        m_others = 0;
        setItems(QList<DeviceItem>());
        Q_EMIT changed();
        return;
    }
    if (m_state != State::Ready)
        m_state = State::Loading;
    Q_EMIT changed();
    sync::whenDone(app()->client().sessions(), this, [this, ticket](const Result<QList<wire::SessionInfo>> &sessions) {
        if (ticket != m_ticket)
            return;
        if (!sessions) {
            m_state = State::Failed;
            m_errorText = sessions.error().code == ErrorCode::Unavailable
                              ? tr("Your devices can be seen when the shop can be reached.")
                              : aura::app::errorText(sessions.error());
            setItems(QList<DeviceItem>());
            m_others = 0;
            Q_EMIT changed();
            return;
        }
        QList<DeviceItem> items;
        const auto now = app()->clock().now();
        for (const auto &session : *sessions) {
            DeviceItem item;
            item.sessionId = idText(session.id);
            item.name = session.deviceName.isEmpty() ? tr("A device without a name") : session.deviceName;
            item.current = session.current;
            item.seenText = session.current || now - session.lastSeenAt < activeMillis
                                ? tr("Active now")
                                : tr("Last seen %1").arg(format::ago(session.lastSeenAt, now));
            item.sinceText = tr("Signed in since %1").arg(format::date(session.startedAt));
            if (!session.lastSeenFrom.isEmpty())
                item.placeText = tr("IP address %1").arg(session.lastSeenFrom);
            // This one stands first, whenever the others were seen.
            items.insert(item.current ? 0 : items.size(), item);
        }
        m_others = static_cast<int>(
            std::count_if(items.cbegin(), items.cend(), [](const DeviceItem &item) { return !item.current; }));
        m_state = State::Ready;
        m_errorText.clear();
        setItems(items);
        Q_EMIT changed();
    });
}

void DeviceListModel::signOut(const QString &sessionId) {
    if (m_busy || app() == nullptr)
        return;
    m_busy = true;
    Q_EMIT changed();
    sync::whenDone(app()->client().endSession(idFrom(sessionId)), this, [this](const Status &status) {
        // Over already is as good.
        const bool over = !status && status.error().code == ErrorCode::NotFound;
        ended(over ? Status{} : status, 1);
    });
}

void DeviceListModel::signOutOthers() {
    if (m_busy || app() == nullptr)
        return;
    m_busy = true;
    Q_EMIT changed();
    sync::whenDone(app()->client().endOtherSessions(), this,
                   [this, count = m_others](const Status &status) { ended(status, count); });
}

void DeviceListModel::ended(const Status &status, int count) {
    m_busy = false;
    Q_EMIT changed();
    if (status)
        Q_EMIT signedOut(count);
    else
        Q_EMIT failed(status.error().code == ErrorCode::Unavailable
                          ? tr("Signing a device out needs the network. Please try again when you are online.")
                          : aura::app::errorText(status.error()));
    reload();
}

} // namespace aura::app
