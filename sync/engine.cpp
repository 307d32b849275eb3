// SPDX-License-Identifier: Apache-2.0
#include "engine.h"

#include "transport/http_transport.h"

#include <QDir>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {
constexpr int pollMillis = 2'000;
}

class SyncEngine::ThreadExecutor final : public Executor {
public:
    explicit ThreadExecutor(QObject *target)
        : m_gate(std::make_shared<Gate>(target)) {
        m_pool.setMaxThreadCount(1);
    }
    ~ThreadExecutor() override {
        {
            const QMutexLocker lock(&m_gate->mutex);
            m_gate->target = nullptr;
        }
        m_pool.waitForDone();
    }
    void post(std::function<void()> task) override { m_gate->post(std::move(task)); }
    Poster poster() override {
        return [gate = m_gate](std::function<void()> task) { gate->post(std::move(task)); };
    }
    void background(std::function<Status()> work, std::function<void(Status)> done) override {
        m_pool.start([gate = m_gate, work = std::move(work), done = std::move(done)] {
            auto status = work();
            gate->post([done, status = std::move(status)] { done(status); });
        });
    }

private:
    // Outlives the executor in the hands of stores that answer late.
    struct Gate {
        explicit Gate(QObject *object)
            : target(object) {}
        void post(std::function<void()> task) {
            const QMutexLocker lock(&mutex);
            if (target != nullptr)
                QMetaObject::invokeMethod(target, std::move(task), Qt::QueuedConnection);
        }
        QMutex mutex;
        QObject *target;
    };
    std::shared_ptr<Gate> m_gate;
    QThreadPool m_pool;
};

SyncEngine::SyncEngine(Options options, QString folder, QString secretScope, const Clock &clock, Random &random,
                       std::shared_ptr<PictureCache> pictures)
    : m_options(std::move(options))
    , m_folder(std::move(folder))
    , m_secretScope(std::move(secretScope))
    , m_clock(clock)
    , m_random(random)
    , m_pictures(std::move(pictures))
    , m_lock(m_folder + u"/engine.lock"_s)
    , m_wake(this)
    , m_poll(this) {}

SyncEngine::~SyncEngine() = default;

Status SyncEngine::open() {
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::StorageReadOnly, u"cannot create "_s + m_folder};
    m_transport = m_options.transport ? m_options.transport() : std::make_unique<HttpTransport>(m_options.serverUrl);
    m_executor = std::make_unique<ThreadExecutor>(this);
    m_vault = std::make_unique<Vault>(
        m_options.secrets, m_options.secretFile.isEmpty() ? m_folder + u"/secrets.sealed"_s : m_options.secretFile,
        ScryptCost{m_options.passphraseLogCost}, m_random);
    CoreConfig config;
    config.folder = m_folder;
    config.secretScope = m_secretScope;
    config.tax = m_options.tax;
    config.serverKey = m_options.serverKey;
    config.deviceName = m_options.deviceName;
    config.pullIntervalMillis = m_options.pullIntervalMillis;
    config.owner = m_lock.tryLock();
    config.pictures = m_pictures;
    SyncCore::Events events;
    events.changed = [this](Table table, const QList<Id> &ids) {
        publish();
        Q_EMIT changed(table, ids);
    };
    events.statusChanged = [this] {
        publish();
        Q_EMIT statusChanged();
        drainSoon();
    };
    events.catalogueReplaced = [this] {
        publish();
        Q_EMIT catalogueReplaced();
    };
    events.wake = [this] { schedule(); };
    AURA_ASSIGN(m_core, SyncCore::open(std::move(config), {m_clock, m_random, *m_transport, *m_vault, *m_executor},
                                       std::move(events)));
    m_core->setAutomatic(m_options.automatic);
    publish();
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] {
        m_core->tick();
        schedule();
    });
    connect(&m_poll, &QTimer::timeout, this, &SyncEngine::poll);
    m_poll.start(pollMillis);
    schedule();
    return {};
}

void SyncEngine::close() {
    m_wake.stop();
    m_poll.stop();
    {
        const QMutexLocker lock(&m_queueMutex);
        m_closed = true;
    }
    drain();
    m_executor.reset();
    m_core.reset();
    m_transport.reset();
    m_vault.reset();
    m_lock.unlock();
}

void SyncEngine::submit(Command command) {
    enqueue({std::move(command), {}, std::nullopt});
}

void SyncEngine::submitToVault(VaultCommand command) {
    submit([this, command = std::move(command)](SyncCore &core) { command(core, *m_vault); });
}

void SyncEngine::submitAtOnce(Command command) {
    QMetaObject::invokeMethod(
        this,
        [this, command = std::move(command)] {
            if (m_core != nullptr)
                command(*m_core);
        },
        Qt::QueuedConnection);
}

Executor::Poster SyncEngine::poster() const {
    return m_executor->poster();
}

void SyncEngine::submitCart(const CartCommand &command, const Answer<Status> &answer) {
    enqueue({nullptr, command, answer});
}

void SyncEngine::enqueue(Queued queued) {
    {
        const QMutexLocker lock(&m_queueMutex);
        if (m_closed)
            return;
        m_queue.push_back(std::move(queued));
    }
    drainSoon();
}

void SyncEngine::drainSoon() {
    const QMutexLocker lock(&m_queueMutex);
    if (!m_queue.empty() && !std::exchange(m_drainPosted, true))
        QMetaObject::invokeMethod(this, &SyncEngine::drain, Qt::QueuedConnection);
}

void SyncEngine::drain() {
    for (;;) {
        std::deque<Queued> queued;
        {
            const QMutexLocker lock(&m_queueMutex);
            m_drainPosted = false;
            // Whose cart it is that a command means, only the secret store knows; its answer has a time limit.
            if (m_core != nullptr && !m_core->isSettled())
                return;
            queued.swap(m_queue);
        }
        if (queued.empty() || m_core == nullptr)
            return;
        for (std::size_t i = 0; i < queued.size();) {
            if (queued[i].command) {
                queued[i++].command(*m_core);
                continue;
            }
            // Everything that came while the disk was busy shares the next wait for it.
            QList<CartCommand> group;
            const auto first = i;
            for (; i < queued.size() && !queued[i].command; ++i)
                group.append(queued[i].cart);
            const auto answers = m_core->changeCart(group);
            for (std::size_t k = first; k < i; ++k)
                (*queued[k].answer)(answers[static_cast<qsizetype>(k - first)]);
        }
    }
}

void SyncEngine::schedule() {
    if (m_core == nullptr)
        return;
    const auto at = m_core->wakeAt();
    if (!at) {
        m_wake.stop();
        return;
    }
    constexpr std::int64_t longest = 3'600'000;
    m_wake.start(static_cast<int>(std::clamp<std::int64_t>(*at - m_clock.monotonic(), 0, longest)));
}

void SyncEngine::poll() {
    if (m_core->view()->status.elsewhere && m_lock.tryLock())
        m_core->setOwner(true);
    m_core->lookAround();
    schedule();
}

void SyncEngine::publish() {
    if (m_core == nullptr)
        return;
    const QMutexLocker lock(&m_viewMutex);
    m_view = m_core->view();
}

std::shared_ptr<const View> SyncEngine::view() const {
    const QMutexLocker lock(&m_viewMutex);
    return m_view;
}

void SyncEngine::setReachable(Reachability::Hint hint) {
    submit([hint](SyncCore &core) { core.setReachable(hint); });
}

} // namespace aura::sync
