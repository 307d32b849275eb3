// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/order.h>
#include <aura/ports/secret_store.h>
#include <aura/ports/transport.h>

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace aura::sync {

class PictureCache;

/// Where the engine's own continuations run. A simulation runs them in its own order; the engine on its worker thread.
class Executor {
public:
    virtual ~Executor() = default;
    /// Later, on the engine's thread. Callable from any thread; dropped when the engine is gone.
    virtual void post(std::function<void()> task) = 0;
    /// post() for callbacks that may come when the engine and this executor are long gone.
    using Poster = std::function<void(std::function<void()>)>;
    virtual Poster poster() = 0;
    /// `work` beside the engine, then `done` on its thread.
    virtual void background(std::function<Status()> work, std::function<void(Status)> done) = 0;
};

struct CoreConfig {
    QString folder;      ///< Of one server.
    QString secretScope; ///< Names this server in the secret store.
    TaxPolicy tax;
    QByteArray serverKey{}; ///< See Options::serverKey.
    QString deviceName{};   ///< See Options::deviceName.
    std::int64_t pullIntervalMillis = 60'000;
    QByteArray vfs;    ///< See storage::OpenOptions::vfs.
    bool owner = true; ///< This process syncs the folder.
    /// What was fetched of pictures; nullptr for one of the folder's own.
    std::shared_ptr<PictureCache> pictures{};
};

/// What the parts of the engine share. Everything referred to outlives them.
struct Context {
    const Clock &clock;
    Random &random;
    Transport &transport;
    SecretStore &secrets;
    Executor &executor;
    IdGenerator &ids;
    CoreConfig config;
};

/// Jittered exponential waits of one channel. Starts again after a success.
class Backoff {
public:
    static constexpr std::int64_t longestMillis = 30'000;

    /// How long to wait after one more failure, in milliseconds.
    std::int64_t next(Random &random) {
        const std::int64_t span = std::min(longestMillis, std::int64_t{1'000} << std::min(m_failures, 5));
        ++m_failures;
        return span / 2 + static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(span / 2 + 1)));
    }
    void reset() { m_failures = 0; }
    int failures() const { return m_failures; }

private:
    int m_failures = 0;
};

} // namespace aura::sync
