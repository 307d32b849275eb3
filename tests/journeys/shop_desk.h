// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accessible_app.h"

#include <aura/storage/database.h>
#include <aura/testing/fault_proxy.h>
#include <aura/testing/programs.h>

#include <QSize>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>

namespace aura::server {
struct Write;
}

namespace aura::journeys {

/// The demo shop on its server, a network that can be taken away, and the app in front of a person.
class ShopDesk {
public:
    /// `size` of the window: "1280x800", "390x844".
    explicit ShopDesk(QString size);
    ~ShopDesk();
    ShopDesk(const ShopDesk &) = delete;
    ShopDesk &operator=(const ShopDesk &) = delete;

    /// What is written into the server's database.
    using Job = std::function<Status(server::Write &write)>;

    /// Starts the server with the demo shop (and what `before` adds to it), then the app, and waits until the catalogue
    /// is on the device.
    Status open(const Job &before = {});
    /// Ends the app as a power cut would and starts it again.
    Status restartApp();
    /// Somebody changes something on the server itself, which is down for a moment.
    Status atTheOffice(const Job &job);
    /// The market takes the vendor's product of that name, while its server is down for a moment.
    Status publish(const QString &productName);
    /// What another device, which has fetched the catalogue just now, finds first for a text; empty for nothing.
    QString foundElsewhere(const QString &text) const;
    /// A file of the person.
    QString file(const QString &name, const QByteArray &bytes) const;
    /// From now on requests do, or do not, reach the server.
    void setOnline(bool online) { m_online = online; }

    const AccessibleApp &app() const { return *m_app; }
    bool isPhone() const { return m_size.startsWith(u"390"); }

    /// The first column of the first row of the server's database; -1 when there is none.
    std::int64_t serverSays(std::string_view sql) const;
    /// Waits, as long as two and a half minutes, until serverSays() is `expected`; what it was at last.
    std::int64_t awaitServer(std::string_view sql, std::int64_t expected) const;

private:
    Status startApp();
    Status onDisk(const Job &job) const;

    QString m_size;
    QTemporaryDir m_folder;
    std::atomic<bool> m_online = true;
    std::unique_ptr<testing::ServerProcess> m_server;
    testing::FaultProxy m_proxy;
    std::unique_ptr<QProcess> m_process;
    std::optional<AccessibleApp> m_app;
};

} // namespace aura::journeys
