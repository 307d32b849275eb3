// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/clock.h>
#include <aura/ports/random.h>
#include <aura/ports/reachability.h>
#include <aura/ports/secret_store.h>
#include <aura/ports/transport.h>
#include <aura/sync/types.h>

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace aura::sync {

struct Options {
    QString dataDir;              ///< Created when it does not exist. One folder a server inside.
    QUrl serverUrl;               ///< "https://shop.example", "http://127.0.0.1:8080"; a path is kept as a prefix.
    const Clock *clock = nullptr; ///< Must outlive the client; nullptr for the system's.
    Random *random = nullptr;     ///< Must outlive the client; nullptr for the system's.
    TaxPolicy tax;
    /// Where refresh tokens are kept; nullptr keeps them in memory (SecretState::MemoryOnly).
    std::shared_ptr<SecretStore> secrets;
    std::shared_ptr<Reachability> reachability; ///< nullptr for the system's.
    /// Makes the transport on the worker thread; empty for the real network.
    std::function<std::unique_ptr<Transport>()> transport;
    /// False: nothing is sent or fetched but for syncNow(), signIn() and registerAccount().
    bool automatic = true;
    std::int64_t pullIntervalMillis = 60'000;
};

/// One person's shop on this device: everything is read locally, changes are written locally and sent behind the
/// scenes by a worker thread that the client owns. Commands may be called from any thread. Their futures finish once
/// the change is on disk and reads show it; none waits for the network unless it says so. Destroying the client ends
/// its thread; unanswered futures get Canceled, kept operations stay kept.
///
/// Two processes may open the same folder: the first one syncs, the other one reads and queues (its network commands
/// are refused with StorageBusy) and takes over when the first one is gone.
class Client final : public QObject {
    Q_OBJECT

public:
    /// NewerVersion when a file was written by newer software, StorageBusy, StorageFull or StorageReadOnly when the
    /// folder cannot be used. An unreadable (Corrupt) file is put aside and named in status().
    static Result<std::unique_ptr<Client>> open(Options options);
    ~Client() override;

    // Cart. NotFound when the catalogue does not know the variant; InvalidArgument for a quantity out of 1 … 9,999
    // (setQuantity also takes 0 and removes); TooLarge when the cart is full.
    QFuture<Status> addToCart(const Id &variantId, std::int64_t quantity);
    QFuture<Status> setQuantity(const Id &variantId, std::int64_t quantity);
    QFuture<Status> removeFromCart(const Id &variantId);

    /// What the chosen lines would cost now, by the local catalogue: one quote for each currency, the same that
    /// checkout() submits. NotFound when the cart has none of them.
    QFuture<Result<QList<Quote>>> quote(const CheckoutRequest &request);
    /// Queues one order for each currency. AuthRequired for a guest, NotFound when the cart has no such lines,
    /// InvalidArgument for an incomplete address or payment method. Queued is not ordered: see orders().
    QFuture<Result<QList<PlacedIntent>>> checkout(const CheckoutRequest &request);

    // Session. These wait for the network. Unavailable without it; AuthRequired for wrong credentials, AlreadyExists
    // for a taken address, AccountLocked, RateLimited. The guest's cart is merged into the person's.
    QFuture<Result<Account>> signIn(const QString &email, const QString &password);
    QFuture<Result<Account>> registerAccount(const QString &name, const QString &email, const QString &password);
    /// Ends the session on this device; the server is told when it can be reached.
    QFuture<Status> signOut(SignOut mode);

    /// Sends and fetches everything now and waits for the end. Unavailable without a network; the work stays queued.
    QFuture<Result<SyncReport>> syncNow();

    // The queue. NotFound for an unknown operation; Conflict when it is under way or may have taken effect already.
    /// Sends it again: at once when it is pending or parked, under a new id when it needs attention.
    QFuture<Status> retry(const Id &opId);
    /// A submitted order in conflict, at the price that the server quoted. Conflict when there is no such quote.
    QFuture<Status> confirm(const Id &opId);
    /// Replaces the arguments of an operation that needs attention, under a new id. The kind stays the same.
    QFuture<Status> edit(const Id &opId, const OperationArgs &args);
    /// Removes it for good. What depended on it stays blocked until it is edited or discarded itself.
    QFuture<Status> discard(const Id &opId);
    /// All operations of the account as one JSON document (UTF-8): {"account", "operations": […]}.
    QFuture<Result<QByteArray>> exportQueue();

    /// For a reader whose query failed with Corrupt: examines the current file, and has it replaced at the next
    /// opportunity when it is damaged (true then). Most of a damaged file may still be read meanwhile.
    QFuture<Result<bool>> checkCatalogue();

    // Reads, from any thread, never waiting for disk or network. They show every change whose future has finished.
    Cart cart() const;
    /// Newest first, queued ones included.
    QList<OrderView> orders() const;
    /// Oldest first; applied operations whose rows have not arrived yet are included.
    QList<QueueEntry> queue() const;
    SyncStatus status() const;
    Account account() const;
    TaxPolicy taxPolicy() const;
    /// nullptr until the first catalogue has arrived. Open it read-only, on your own connection.
    CatalogueHandle catalogue() const;

Q_SIGNALS:
    /// Rows changed; reads show it already. No ids: anything in the table may have changed.
    void changed(aura::sync::Table table, const QList<aura::Id> &ids);
    void statusChanged();
    /// catalogue() is another file, or became searchable: open it again and let the old handle go.
    void catalogueReplaced();

private:
    class Private;
    explicit Client(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace aura::sync
