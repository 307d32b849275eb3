// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/shop_template.h"

#include <aura/ports/transport.h>
#include <aura/testing/fake_ports.h>
#include <aura/testing/faulty_disk.h>

#include <functional>
#include <memory>
#include <optional>

namespace aura::simulation {

/// The far end of a stream of events.
struct EventTap {
    std::function<void(const QByteArray &bytes)> frame;
    std::function<void()> closed;
};

/// The real server of a world, in process and without sockets: starts, answers, dies and comes back.
class ShopServer {
public:
    ShopServer(QString folder, const Clock &clock, std::uint64_t seed);
    ~ShopServer();

    bool isUp() const { return m_app != nullptr; }
    /// Comes up on what the disk has; false when it cannot (the disk is in trouble).
    bool start();
    /// Ends without a farewell; `loss` says what the disk keeps.
    void crash(testing::FaultyDisk::Loss loss);
    /// What an operator does after a lost disk: the files of an earlier day and a new epoch. The server must be down.
    void keepBackup();
    bool hasBackup() const { return m_hasBackup; }
    void restoreBackup();

    /// The whole way of a request: router, guard, handler. Nothing when the server is down or dies under it.
    /// A stream of events is answered by 200 without a body, and goes on through `tap`.
    std::optional<HttpAnswer> answer(const HttpRequest &request, const std::shared_ptr<EventTap> &tap = nullptr);

    /// What a death of the process (FaultyDisk::dieAfter) does to the disk.
    testing::FaultyDisk::Loss lossAtDeath = testing::FaultyDisk::Loss::Process;
    server::ServerApp &app() { return *m_app; }
    testing::FaultyDisk &disk() { return m_disk; }
    /// A connection for looking at what is committed. The server must be up.
    storage::Database &db() { return **m_app->store().reads().connection(); }
    /// The shop's administrator writes other rates beside the server, which takes them over when it next looks.
    void writeRates(const ExchangeRates &rates);
    /// Does work as the shop's own staff would, in one transaction. False when the server is down or could not.
    bool write(server::WriteQueue::Job job);

private:
    QString m_folder;
    const Clock &m_clock;
    testing::SeededRandom m_random;
    testing::FaultyDisk m_disk;
    std::unique_ptr<server::ServerApp> m_app;
    std::unique_ptr<server::http::Router> m_router;
    bool m_hasBackup = false;
    bool m_isRestored = false; ///< And no snapshot of the new history has been built yet.
};

} // namespace aura::simulation
