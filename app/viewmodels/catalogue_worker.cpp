// SPDX-License-Identifier: Apache-2.0
#include "catalogue_worker.h"

#include <chrono>

namespace aura::app {

CatalogueWorker::CatalogueWorker(std::function<void(Result<Index>)> ready)
    : m_ready(std::move(ready))
    , m_thread([this] { loop(); }) {}

CatalogueWorker::~CatalogueWorker() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
        m_queue.clear();
    }
    m_wake.notify_one();
    m_thread.join();
}

void CatalogueWorker::open(sync::CatalogueHandle handle) {
    enqueue(nullptr, [this, handle = std::move(handle)](CatalogueSession *) -> std::function<void()> {
        auto result = reopen(handle);
        return [this, result = std::move(result)] { m_ready(result); };
    });
}

void CatalogueWorker::productsChanged(const QList<Id> &products) {
    enqueue(nullptr, [this, products](CatalogueSession *session) -> std::function<void()> {
        if (session == nullptr)
            return {};
        auto result = reread(products);
        return [this, result = std::move(result)] { m_ready(result); };
    });
}

void CatalogueWorker::ratesChanged() {
    enqueue(nullptr, [this](CatalogueSession *session) -> std::function<void()> {
        if (session == nullptr || session->index->columns == nullptr)
            return {};
        auto result = rereadRates();
        return [this, result = std::move(result)] { m_ready(result); };
    });
}

std::uint64_t CatalogueWorker::nextTicket(QObject *requester) {
    if (!m_tickets.contains(requester)) {
        QObject::connect(requester, &QObject::destroyed, &m_receiver,
                         [this](const QObject *gone) { m_tickets.remove(gone); });
    }
    return m_tickets[requester] = ++m_lastTicket;
}

bool CatalogueWorker::isNewest(const QObject *requester, std::uint64_t ticket) const {
    return m_tickets.value(requester) == ticket;
}

void CatalogueWorker::enqueue(const QObject *requester, Job job) {
    {
        const std::scoped_lock lock(m_mutex);
        const auto waiting = std::find_if(m_queue.begin(), m_queue.end(), [&](const Entry &entry) {
            return requester != nullptr && entry.requester == requester;
        });
        if (waiting != m_queue.end())
            waiting->job = std::move(job);
        else
            m_queue.push_back({requester, std::move(job)});
    }
    m_wake.notify_one();
}

void CatalogueWorker::loop() {
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_queue.empty(); });
            if (m_stop)
                break;
            job = std::move(m_queue.front().job);
            m_queue.pop_front();
        }
        if (auto finish = job(m_session.get()))
            QMetaObject::invokeMethod(&m_receiver, std::move(finish), Qt::QueuedConnection);
    }
    m_session.reset();
}

Result<CatalogueWorker::Index> CatalogueWorker::reopen(const sync::CatalogueHandle &handle) {
    m_session.reset();
    if (handle == nullptr)
        return Index{};
    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::ReadOnly;
    auto session = std::make_unique<CatalogueSession>();
    AURA_ASSIGN(session->database, storage::Database::open(handle->path, options));
    std::shared_ptr<const storage::CatalogueColumns> columns;
    if (handle->searchable) {
        AURA_ASSIGN(columns, storage::CatalogueColumns::load(session->database));
    }
    AURA_ASSIGN(session->index, CatalogueIndex::load(session->database, handle, columns));
    if (columns != nullptr) {
        session->search.emplace(session->database, columns);
        learn(handle, columns);
    }
    m_session = std::move(session);
    return m_session->index;
}

Result<CatalogueWorker::Index> CatalogueWorker::reread(const QList<Id> &products) {
    auto &database = m_session->database;
    auto columns = m_session->index->columns;
    if (columns != nullptr) {
        std::vector<std::int64_t> nums;
        for (const auto &id : products) {
            AURA_ASSIGN(const auto num, database.queryInt64("SELECT num FROM product WHERE id = ?1", id));
            if (num)
                nums.push_back(*num);
        }
        // A product that is gone has no number any more, and without one its old place cannot be found.
        if (products.isEmpty() || nums.size() < static_cast<std::size_t>(products.size())) {
            AURA_ASSIGN(columns, storage::CatalogueColumns::load(database));
        } else {
            AURA_ASSIGN(columns, columns->updated(database, nums));
        }
    }
    return show(std::move(columns));
}

Result<CatalogueWorker::Index> CatalogueWorker::rereadRates() {
    AURA_ASSIGN(auto columns, m_session->index->columns->updated(m_session->database, {}));
    return show(std::move(columns));
}

Result<CatalogueWorker::Index> CatalogueWorker::show(std::shared_ptr<const storage::CatalogueColumns> columns) {
    const auto &handle = m_session->index->handle;
    if (columns != nullptr) {
        m_session->search->setColumns(columns);
        learn(handle, columns);
    }
    AURA_ASSIGN(m_session->index, CatalogueIndex::load(m_session->database, handle, columns));
    return m_session->index;
}

/// With a connection of its own; whoever searches meanwhile waits for it, and does it when it fails.
void CatalogueWorker::learn(const sync::CatalogueHandle &handle,
                            std::shared_ptr<const storage::CatalogueColumns> columns) {
    if (m_learning.valid() && m_learning.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return; // these will be learnt by the first search
    m_hasLearnt = false;
    m_learning = std::async(std::launch::async, [this, handle, columns = std::move(columns)] {
        storage::OpenOptions options;
        options.mode = storage::OpenOptions::Mode::ReadOnly;
        auto database = storage::Database::open(handle->path, options);
        m_hasLearnt = database && columns->words(*database);
    });
}

} // namespace aura::app
