// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/stock.h>
#include <aura/wire/product_table.h>

#include <QHash>

#include <atomic>
#include <functional>
#include <thread>

namespace aura::sync {
class Client;
}

namespace aura::app {

/// Writes the products of a shop into a file, whole or not at all, on a thread of its own.
class ExportRun {
public:
    struct Plan {
        QString path;
        Id vendor;
        QHash<Id, QString> categories;     ///< Their ways.
        QHash<Id, aura::StockLevel> stock; ///< By variant.
        wire::TableStyle style;
    };

    /// Begins at once. `ended` is called on the run's thread. The client must outlive the run.
    ExportRun(sync::Client &client, Plan plan, std::function<void(const Status &)> ended);
    /// Stops and waits.
    ~ExportRun();
    ExportRun(const ExportRun &) = delete;
    ExportRun &operator=(const ExportRun &) = delete;

private:
    Status write();

    sync::Client &m_client;
    const Plan m_plan;
    const std::function<void(const Status &)> m_ended;
    std::atomic_bool m_stop = false;
    std::thread m_thread;
};

} // namespace aura::app
