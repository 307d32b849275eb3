// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/desktop_notices.h>

#include <QHash>
#include <QObject>

#include <memory>

class QDBusConnection;

namespace aura::platform {

/// The desktop's notification service, org.freedesktop.Notifications. Without a bus or a service nothing is shown. GUI
/// thread; nothing waits for the service.
class FreedesktopNotices final : public QObject, public DesktopNotices {
    Q_OBJECT

public:
    /// `icon` is a name of the desktop's icon theme; `openText` names the action of opening.
    FreedesktopNotices(const QDBusConnection &bus, QString applicationName, QString icon, QString openText);
    ~FreedesktopNotices() override;

    void show(const QString &key, const QString &title, const QString &text) override;
    void withdrawAll() override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::platform
