// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/card.h>
#include <aura/domain/operation.h>
#include <aura/domain/pricing.h>
#include <aura/domain/product_history.h>
#include <aura/domain/stock_history.h>
#include <aura/ports/secret_store.h>
#include <aura/wire/session_json.h>

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

#include <memory>
#include <optional>

namespace aura::sync {

/// The sync chip's one word. The first that holds, from the bottom up: AuthRequired, NeedsAttention, Syncing, Offline.
enum class State : std::uint8_t {
    Online,
    Offline,        ///< The last attempt got no answer of the server (no network, captive portal, server down).
    Syncing,        ///< Requests are under way.
    NeedsAttention, ///< Operations wait for a person.
    AuthRequired,   ///< The session ended; local use goes on, queued work is kept until somebody signs in again.
};
/// "online", "offline", "syncing", "needs_attention", "auth_required"
QString stateName(State state);

/// The first download of the catalogue, or a replacement.
struct Download {
    std::int64_t received = 0;
    std::int64_t total = 0; ///< 0: nothing is being downloaded.

    friend bool operator==(const Download &, const Download &) = default;
};

struct SyncStatus {
    State state = State::Offline;
    bool online = false;        ///< The server answered last time.
    int pending = 0;            ///< Operations on their way. A guest's cart is not: it goes nowhere.
    int needsAttention = 0;     ///< Operations that wait for a person, and those blocked by them.
    UnixMillis lastSyncAt = 0;  ///< When everything was last exchanged; 0 for never.
    bool browsable = false;     ///< There is a catalogue.
    bool searchable = false;    ///< It has its indexes and search.
    UnixMillis catalogueAt = 0; ///< When the catalogue was last known to be the server's; 0 for never.
    Download download;
    SecretState secrets = SecretState::Unknown;
    bool elsewhere = false; ///< Another process syncs this folder; this one reads and queues.
    /// Files that were unreadable and were put aside under these paths, since the folder was opened.
    QStringList quarantined;
    std::optional<Error> lastError; ///< Of the last attempt; nothing after a success.
    /// Something else answered in the shop's place at the last attempt: the sign-in page of a network, a proxy.
    bool intercepted = false;

    friend bool operator==(const SyncStatus &, const SyncStatus &) = default;
};

enum class QueueState : std::uint8_t {
    Pending,
    InFlight,
    Applied,        ///< Took effect; stays until the server's rows have arrived.
    NeedsAttention, ///< Rejected or in conflict: retry, edit, confirm or discard.
    Blocked,        ///< Depends on one that needs attention.
    Parked,         ///< The server does not know what to do with it yet; sent again from time to time.
};
/// "pending", "inflight", "applied", "needs_attention", "blocked", "parked"
QString queueStateName(QueueState state);

struct QueueEntry {
    Operation operation;
    QueueState state = QueueState::Pending;
    int attempts = 0;
    UnixMillis nextAttemptAt = 0; ///< 0: as soon as possible.
    bool maybeDelivered = false;  ///< Sent, and no answer came: it may have taken effect.
    std::optional<Error> reason;  ///< Of the last attempt.
    std::optional<OperationResult> result;

    friend bool operator==(const QueueEntry &, const QueueEntry &) = default;
};

/// An order as lists show it: the server's, or one that waits in the queue (then `queuedAs` names the operation).
struct OrderView {
    Order order;
    Id queuedAs;
    QueueState queueState = QueueState::Applied; ///< Only meaningful when queuedAs is not nil.

    friend bool operator==(const OrderView &, const OrderView &) = default;
};

/// Nil id and empty texts for a guest.
struct Account {
    wire::UserProfile user;
    bool signedIn = false; ///< False for a guest, and when the session ended (then the profile stays).

    bool isGuest() const { return user.id.isNil(); }
    friend bool operator==(const Account &, const Account &) = default;
};

/// The catalogue file that readers use. It stays on disk as long as somebody in this process holds the handle, even
/// after it was replaced.
struct CatalogueVersion {
    QString path;
    std::int64_t generation = 0; ///< Grows with each replacement.
    QString epoch;
    bool searchable = false;
};
using CatalogueHandle = std::shared_ptr<const CatalogueVersion>;

/// What readers read again. `Catalogue` stands for a replaced file: everything of the catalogue may have changed.
/// Products to Reviews are the public's; VendorProducts to VendorReviews are what Client's reads of a vendor show.
enum class Table : std::uint8_t {
    Cart,
    Orders,
    Queue,
    Account,
    Catalogue,
    Products,
    Categories,
    Vendors,
    Reviews,
    VendorProducts,
    VendorStock, ///< The ids are variants'.
    VendorOrders,
    VendorReviews,
    VendorShop,  ///< What a shop says of itself.
    VendorMoney, ///< A shop's statement, balance and payouts: ids of any of these.
    OwnReviews,
    Addresses,
    Wishlist,
    Notices, ///< The ids are of those that came; none when it is about what is read.
    Rates,   ///< The shop's exchange rates.
    Pricing, ///< Taxes, deliveries and promotions.
    Drafts,  ///< What Client::drafts() lists; no ids.
};

/// A variant's ledger as far as this device has it, and what waits to be added.
struct StockHistoryView {
    StockHistory history;
    QHash<Id, QString> members; ///< Who works for the vendor, by name.
    QList<Operation> waiting;   ///< What this device has not sent yet or not got back: the newest first.
    Id device;                  ///< This one.
};

/// What became of a product as far as this device has it, and what waits to.
struct ProductHistoryView {
    ProductHistory history;
    QHash<Id, QString> members; ///< Who works for the vendor, by name.
    QList<Operation> waiting;   ///< product.create, product.patch and media.attach as of StockHistoryView.
    Id device;                  ///< This one.
};

struct CheckoutRequest {
    QList<Id> variants; ///< Which lines of the cart; all when empty.
    Address shippingAddress;
    Address billingAddress;
    QList<DeliveryChoice> deliveries;
    QString paymentMethod;
    QString notes;
    std::optional<CardPayment> payment{}; ///< With "card": what pay() has got.
    /// The currency in which the person reads prices: the order keeps what its total came to in it. None: no other than
    /// the vendors'. What the shop has no rate for is not converted.
    Currency shownIn{};
    /// A code, and what the shop said of it (Client::checkVoucher()), if it could be asked.
    GivenVoucher voucher{};
};

/// One payment: the lines of one currency.
struct PlacedIntent {
    Id opId;
    Id groupId;
    Quote quote; ///< What the person was shown.
};

/// What syncNow() did.
struct SyncReport {
    std::int64_t operationsSent = 0;
    std::int64_t rowsReceived = 0;
    bool catalogueReplaced = false;
};

enum class SignOut : std::uint8_t {
    RefuseWhenPending, ///< Conflict when operations wait.
    KeepPending,       ///< They stay on this device and are sent after the next sign-in of the same person.
    DiscardPending,
};

} // namespace aura::sync

Q_DECLARE_METATYPE(aura::sync::Table)
Q_DECLARE_METATYPE(aura::Id)
