// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/product_import.h>
#include <aura/wire/product_table.h>

#include <QHash>

#include <atomic>
#include <functional>
#include <optional>
#include <thread>

namespace aura::sync {
class Client;
}

namespace aura::app {

/// How far a run has come: products that it found to be new, changed, unchanged or wrong.
struct ImportCounts {
    int fresh = 0;
    int altered = 0;
    int same = 0;
    int wrong = 0;
    double progress = 0; ///< 0 to 1, of the file.

    int all() const { return fresh + altered + same + wrong; }
};

/// Goes through a file of products on a thread of its own, so that no window waits for it: holds it against the shop
/// and, if it is to, queues what is new and changed, many products in one step on the disk and each whole or not at
/// all.
class ImportRun {
public:
    struct Plan {
        QString path;
        QList<wire::TableColumn> columns;
        bool queues = false; ///< Otherwise it only looks.
        Id vendor;
        Currency currency;
        QHash<QString, Id> categories; ///< By way ("kitchen > mugs") and by name, in lower case; nil where ambiguous.
    };
    struct Wrong {
        QString name; ///< Of the product.
        ImportProblem problem;
    };
    struct Outcome {
        ImportCounts counts;
        QList<Wrong> wrongs;       ///< The first of them, at most mostWrongs.
        std::int64_t problems = 0; ///< All of them.
        bool stopped = false;
        std::optional<Error> error; ///< What ended it; what was queued before stays queued.
        std::int64_t line = 0;      ///< Of the file, where it ended.
        bool unreadable = false;    ///< The error is the file's.
    };
    struct Listener {
        // Called on the run's thread.
        std::function<void(const ImportCounts &)> progressed;
        std::function<void(const Outcome &)> ended;
    };

    /// A file of which every row is wrong may have millions of them; nobody reads more than these, and they are kept.
    static constexpr qsizetype mostWrongs = 20'000;

    /// Begins at once. The client must outlive the run.
    ImportRun(sync::Client &client, Plan plan, Listener listener);
    /// Stops and waits for what is being written; `ended` has been called then.
    ~ImportRun();
    ImportRun(const ImportRun &) = delete;
    ImportRun &operator=(const ImportRun &) = delete;

    /// Ends it after the product that it is at, or within one of very many rows. What was queued stays.
    void stop() { m_stop = true; }

private:
    void work();
    Status readShop(ImportBook &book);
    Status needIds();
    Status readFile(ImportBook &book);
    void take(ImportBook &book, ImportedProduct &product);
    Status flush();
    void note(const QString &name, const ImportProblem &problem);
    void tell(double progress);

    /// A product whose operations are to be queued.
    struct Waiting {
        QString name;
        std::int64_t line = 0;
        bool isNew = false;
        QList<OperationArgs> operations;
    };

    sync::Client &m_client;
    const Plan m_plan;
    const Listener m_listener;
    Outcome m_outcome;
    QList<Id> m_ids;
    QList<Waiting> m_waiting;
    qsizetype m_waitingOperations = 0;
    std::atomic_bool m_stop = false;
    std::thread m_thread;
};

} // namespace aura::app
