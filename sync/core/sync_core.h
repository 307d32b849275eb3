// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account_sync.h"
#include "core/blob_sync.h"
#include "core/cart_commands.h"
#include "core/catalogue_sync.h"
#include "core/context.h"
#include "core/poke_listener.h"
#include "core/requests.h"
#include "core/view.h"
#include "core/work_views.h"
#include "pictures/picture_fetch.h"

#include "session/key_keeper.h"

#include <aura/ports/reachability.h>

namespace aura::sync {

/// The engine without I/O of its own: files through storage, everything else through ports. It keeps no timer: after
/// each call, wakeAt() says when it wants tick(). Used by one thread.
class SyncCore {
public:
    struct Ports {
        const Clock &clock;
        Random &random;
        Transport &transport;
        SecretStore &secrets;
        Executor &executor;
    };
    struct Events {
        std::function<void(Table table, const QList<Id> &ids)> changed;
        std::function<void()> statusChanged;
        std::function<void()> catalogueReplaced;
        /// wakeAt() may be earlier than before.
        std::function<void()> wake;
    };

    /// Opens the files of one server. See Client::open() for the errors. The files of the account follow once the
    /// secret store has answered: within this call when it answers at once, as a store in memory does.
    static Result<std::unique_ptr<SyncCore>> open(CoreConfig config, Ports ports, Events events);
    ~SyncCore();

    std::shared_ptr<const View> view() const { return m_view; }
    /// True once the secret store has answered and the account, or a guest's cart without one, is open. Until then
    /// commands are refused with Unavailable.
    bool isSettled() const { return m_keys->state() != KeyKeeper::State::Asking || m_account.outbox != nullptr; }

    // Schedule, in the clock's monotonic milliseconds.
    void tick();
    /// Nothing: no need to be called before the next command.
    std::optional<std::int64_t> wakeAt() const;
    /// When what waits in the queue, or a picture that it waits for, is to be sent next, or given up if it is under
    /// way; polls do not count. Never earlier than wakeAt(). Nothing when nothing waits for its time, or nobody may
    /// send it.
    std::optional<std::int64_t> nextSendAt() const;
    /// False: only syncNow() makes requests.
    void setAutomatic(bool automatic);
    void setReachable(Reachability::Hint hint);
    /// From now on this process syncs the folder (or no longer does).
    void setOwner(bool owner);
    /// Takes over what other processes have written. Cheap when there is nothing.
    void lookAround();

    // Commands. What they change is on disk when they return.
    /// One transaction for all of them; each answers for itself.
    QList<Status> changeCart(const QList<CartCommand> &commands);
    Result<QList<Quote>> quote(const CheckoutRequest &request);
    Result<QList<PlacedIntent>> checkout(const CheckoutRequest &request);
    /// See Client::perform().
    Result<Id> perform(const OperationArgs &args);
    /// See Client::performAll().
    Result<QList<Result<Id>>> performAll(const QList<OperationArgs> &all);
    /// See Client::performTogether().
    Result<QList<Id>> performTogether(const QList<OperationArgs> &all, const QString &draft);
    /// See Client::performGroups().
    Result<QList<Status>> performGroups(const QList<QList<OperationArgs>> &groups);
    /// See Client::newIds().
    QList<Id> newIds(int count);
    /// See Client::keepDraft(), Client::draft() and Client::drafts().
    Status keepDraft(const QString &name, const QByteArray &bytes);
    Result<QByteArray> draft(const QString &name);
    Result<QMap<QString, Result<QByteArray>>> drafts(const QString &prefix);
    /// See Client::pay() and Client::confirmPayment().
    void pay(const CheckoutRequest &request, const CardDetails &card,
             const std::function<void(Result<CardPayment>)> &done);
    void confirmPayment(const Id &paymentId, const QString &code, const std::function<void(Result<CardPayment>)> &done);
    /// See Client::attachPicture().
    Result<Id> attachPicture(const Id &productId, const QByteArray &bytes, const QString &alt, int position);
    /// See Client::keepPicture().
    Result<QByteArray> keepPicture(const QByteArray &bytes);
    /// See Client::keptPicture().
    Result<QByteArray> keptPicture(const QByteArray &sha256) const;
    /// See Client::clearPictures().
    void clearPictures(std::function<void(Status)> done);
    /// See Client::fetchPicture().
    void fetchPicture(const PictureName &name, PictureFetch::Waiter waiter) {
        m_pictures->want(name, std::move(waiter));
    }
    /// For one look, before the next command.
    Result<WorkViews> workViews();
    const Id &deviceId() const { return m_deviceId; }
    Status retry(const Id &opId);
    Status confirm(const Id &opId);
    Status edit(const Id &opId, const OperationArgs &args);
    Status discard(const Id &opId);
    Result<QByteArray> exportQueue() const;
    void signIn(const wire::Credentials &credentials, std::function<void(Result<Account>)> done);
    /// Asks the server something about accounts, now, and gives what it answered: the body, or why not.
    enum class Asker : std::uint8_t { Anybody, Person };
    void ask(HttpRequest request, Asker asker, std::function<void(Result<QByteArray>)> done);
    Status signOut(SignOut mode);
    /// Signs out and removes everything that this device has of the account: queue, archive, rows and pictures.
    Status eraseAccount();
    void syncNow(std::function<void(Result<SyncReport>)> done);
    /// See Client::clearCatalogue().
    Status clearCatalogue();
    /// See Client::checkCatalogue().
    void checkCatalogue(std::function<void(Result<bool>)> done);

    // Keys. `done` may be called from within. See Client for what they answer.
    /// Asks the secret store again; SecretsLocked when it still has no key for us.
    void askForKeys(std::function<void(Status)> done);
    void rotateKey(std::function<void(Status)> done);
    /// Puts everything aside that is sealed, then the secrets through `putSecretsAside`, and starts with a new key.
    /// Conflict when it can be opened.
    void startAfresh(const std::function<Status()> &putSecretsAside, std::function<void(Status)> done);
    /// True when there has been a key that cannot be read now.
    bool lacksKnownKey() const { return m_keys->lacksKnownKey(); }
    /// StorageBusy when another process syncs the folder.
    Status mayChangeKeys() const;
    /// The names of all secrets that this folder has in the store.
    QStringList secretNames() const;

private:
    struct AccountFiles {
        Id user;
        QByteArray keyId;               // empty for what is kept plain
        std::unique_ptr<Sealer> sealer; // outlives the files
        std::unique_ptr<Outbox> outbox;
        std::unique_ptr<PrivateStore> store;
        std::unique_ptr<BlobFiles> blobs;
    };
    // Times are monotonic milliseconds.
    struct Channel {
        std::int64_t notBefore = 0; // after a failure; only what a person asks for comes before
        std::int64_t dueAt = 0;     // the next regular run
        bool wanted = false;        // run now, whatever the schedule says
        bool again = false;         // run once more when the one under way has ended
        std::int64_t started = 0;
        std::int64_t finished = 0;         // the last run that ended
        QMap<QString, std::int64_t> pokes; // scopes that moved, with their numbers, since the last run began
        bool waitStored = false;           // notBefore is in device.db, too
        RunResult last;
    };
    // The cart with everything folded in up to an entry of the outbox.
    struct CartFold {
        bool valid = false;
        std::int64_t epoch = 0;
        std::int64_t upTo = 0;
        Cart cart;
    };
    // What waits of a person's work up to an entry of the outbox.
    struct WorkFold {
        bool valid = false;
        std::int64_t epoch = 0;
        std::int64_t upTo = 0;
        QSet<Id> confirmed;
        PendingWork work;
    };
    // Operations of one command that are not kept yet, and folded into what is tried next: see performTogether().
    struct Trying {
        QList<Operation> operations;
        PendingWork work;

        void add(const Operation &operation);
        /// Takes back all but the first `count`.
        void keepFirst(qsizetype count);
    };
    struct Waiter {
        std::function<void(Result<SyncReport>)> done;
        std::int64_t catalogueRun = 0; // the runs whose end it waits for
        std::int64_t accountRun = 0;
        std::int64_t blobRun = 0;
        std::int64_t patientUntil = 0; // monotonic
    };

    SyncCore(CoreConfig config, Ports ports, Events events);
    Status openAll();
    FileContext fileContext();
    QString accountsFolder() const;
    Result<AccountFiles> openAccount(const Id &user);
    Result<AccountFiles> openFiles(const QString &name, const Id &user, std::unique_ptr<Sealer> sealer);
    Status useAccount(AccountFiles files);
    void keysAnswered();
    Status openWhatKeysAllow();
    Status checkAccountFiles();
    Status openKnownAccount();
    Status openUnsealed();
    Status absorbUnsealed();
    Status putAccountsAside();
    void finishRotation(std::function<void(Status)> done);
    /// Nothing when commands can be carried out, otherwise why not.
    Status isOpen() const;
    Status readBase();
    Status readRows();
    Status readPersonRows(const QString &scope);
    Status storeSession(const Id &user, Session::State state);
    // A guest's cart and wishes become a person's: what is to be merged is fixed with its ids in the guest's outbox
    // before the session is stored, and done, perhaps again, whenever that person's account is opened or left.
    Status announceMerge(Outbox &from, const Id &user);
    /// Nothing when nothing is announced to `user`.
    Result<std::optional<QList<Operation>>> announcedMerge(Outbox &from, const Id &user) const;
    Status completeMerge();
    Status mergeFrom(Outbox &source);
    void takeOver(const wire::SessionTokens &tokens, const std::function<void(Result<Account>)> &done);

    // An operation that has been tried on the view; no arguments: nothing is left to do.
    struct Draft {
        std::optional<OperationArgs> args;
        QList<Id> deps;
        std::int64_t baseRev = 0;
    };
    Result<Draft> draftOf(StockAdjust adjust);
    Result<Draft> draftOf(StockCount count);
    Result<Draft> draftOf(StockTransfer transfer);
    Result<Draft> draftOf(StockLocationPut put);
    /// What waits to make these locations of a shop. NotFound when it has none of that name, made or to be made.
    Result<QList<Id>> makersOfLocations(const Id &vendor, const QList<Id> &locations);
    Result<Draft> draftOf(StockThreshold threshold);
    Result<Draft> draftOf(StockPolicySet policy);
    Result<Draft> draftOf(ProductCreate create);
    Result<Draft> draftOf(ProductPatch patch);
    Result<Draft> draftOf(MediaAttach attach);
    Result<Draft> draftOf(OrderTransition step);
    Result<Draft> draftOf(ParcelShip parcel);
    Result<Draft> draftOf(OrderCancelRest rest);
    Result<Draft> draftOf(ShopPatch patch);
    Result<Draft> draftOf(ReviewPut put);
    Result<Draft> draftOf(ReviewVote vote);
    Result<Draft> draftOf(ReturnRequest request);
    Result<Draft> draftOf(ReturnTransition step);
    Result<Draft> draftOf(ReturnSay say);
    Result<Draft> draftOf(ReturnDispute dispute);
    Result<Draft> draftOf(AddressPut put);
    Result<Draft> draftOf(AddressRemove remove);
    Result<Draft> draftOf(ProfilePatch patch);
    Result<Draft> draftOf(WishAdd add);
    Result<Draft> draftOf(WishRemove remove);
    Result<Draft> draftOf(NoticesRead read);
    /// The operation that the arguments make, not kept yet; nothing when nothing is left to do.
    Result<std::optional<Operation>> tried(const OperationArgs &args);
    Status mayShow(const Id &vendor, const QByteArray &sha256);
    /// The operations that have to be before these variants go. OutOfStock when pieces of one are promised, and nothing
    /// that waits here changes that.
    Result<QList<Id>> mayRemove(const Id &vendor, const QList<Id> &variants);
    /// Nobody's but a person's, and with a name that a file can have.
    Status mayKeepDraft(const QString &name) const;
    WorkViews openViews();
    const PendingWork &pendingWork();
    /// The rest of a command that has queued operations: the views that show them, and who listens.
    void queued(const QList<Operation> &operations);
    /// What operations show in another way: of a vendor's, and of one's own reviews.
    struct Shown {
        QSet<Id> products;
        QSet<Id> shelves;
        QSet<Id> orders;
        QSet<Id> shops;
        bool allShelves = false;
        bool reviews = false;
        bool everything = false; // more than are told by name: to read all of it is as quick

        void add(const OperationArgs &args);
    };
    void tell(const Shown &shown);
    void tellWork(const QList<Operation> &operations);
    /// As that, when what depends on the operation changes as well.
    void tellDependantWork(const OperationArgs &args);
    void tellWork(const QList<std::pair<QString, Id>> &rows);
    /// The states of operations have changed, and with them what is folded.
    void tellWaitingWork();

    void postPayment(const QString &path, const QByteArray &body, const std::function<void(Result<CardPayment>)> &done);
    Operation makeOperation(OperationArgs args);
    UnixMillis orderExpiry() const;
    /// The operation, this one or one that it is blocked by, whose answer was lost and whose later attempt was refused
    /// on the way: under another id either could take effect twice. Nil when there is none.
    Id doubtBehind(const QueueEntry &entry) const;
    Status replaceOperation(const Id &opId, OperationArgs args);
    Result<QueuePointer> entryForDecision(const Id &opId) const;
    Status resumeSchedule();
    Status restartAccountSchedule();
    void runCatalogue();
    void runAccount();
    void runBlobs();
    bool mayRunAccount() const;
    bool mayRunBlobs() const;
    void refuseAttaching(const QByteArray &sha256, const Error &error);
    void ended(Channel &channel, const RunResult &result);
    void storeWait(Channel &channel, const RunResult &result);
    QString waitKey(const Channel &channel) const;
    /// What is left of a wait that an earlier process has stored for the channel.
    Result<std::optional<std::int64_t>> storedWait(const Channel &channel);
    bool mayRun(const Channel &channel) const;
    bool mayListen() const;
    std::int64_t pollInterval() const;
    std::int64_t catalogueRunAt() const;
    // `due`: operationsDue(), for which the queue is walked through.
    std::optional<std::int64_t> operationsDue() const;
    std::int64_t accountRunAt(std::optional<std::int64_t> due) const;
    std::optional<std::int64_t> sendAt(std::optional<std::int64_t> due) const;
    void watch();
    void listening();
    void notListening();
    void poked(const QString &scope, std::int64_t seq);
    void followPokes(Channel &channel);
    bool isWorthWaiting(const Waiter &waiter) const;
    void settleWaiters();
    void readVendors();
    /// Exchange rates, and the rules of prices.
    void readPricing();
    Pricing pricing();

    /// Everything that pending operations are folded into, and the queue itself.
    static inline const QList<Table> foldedTables{Table::Queue,     Table::Cart,     Table::Orders, Table::Account,
                                                  Table::Addresses, Table::Wishlist, Table::Notices};
    void rebuild(const QList<Table> &tables, const QList<Id> &ids = {});
    void updateStatus();
    SyncStatus currentStatus() const;
    const Cart &currentCart();
    QList<OrderView> currentOrders();
    /// What waits of addresses, profile, wishes and notices, and is not in the rows yet. Not all of a queue: this is
    /// folded after each answer, and most of a long queue is something else.
    QList<Operation> personalWork() const;
    void catalogueRowsChanged(const QList<std::pair<QString, Id>> &rows);

    const Clock &m_clock;
    IdGenerator m_ids;
    Events m_events;
    Requests m_requests;
    Context m_context;
    QStringList m_quarantined;
    std::unique_ptr<DeviceFile> m_device;
    std::unique_ptr<KeyKeeper> m_keys;
    Status m_opened; // why the account's files did not open
    Id m_deviceId;
    std::unique_ptr<CatalogueFiles> m_catalogue;
    std::unique_ptr<Session> m_session;
    AccountFiles m_account;
    wire::UserProfile m_profile;
    std::unique_ptr<AccountSync> m_accountSync;
    std::unique_ptr<BlobSync> m_blobSync;
    std::unique_ptr<CatalogueSync> m_catalogueSync;
    std::unique_ptr<PokeListener> m_listener;
    std::unique_ptr<PictureFetch> m_pictures;
    QList<Vendor> m_vendors;
    ExchangeRates m_rates;
    PriceRules m_priceRules;

    Cart m_baseCart;
    QList<Order> m_baseOrders;
    AddressBook m_baseAddresses;
    Wishlist m_baseWishlist;
    NoticeBoard m_baseNotices;
    QSet<Id> m_confirmed;
    CartFold m_cartFold;
    Shown m_waitingShown; // by what was in the queue when that was told last
    WorkFold m_workFold;
    Trying m_trying;
    QHash<Id, QSet<QByteArray>> m_shownBefore; // pictures of a vendor's products, within one command
    QHash<Id, QList<Order>> m_promised;        // by pending submissions
    std::shared_ptr<const View> m_view = std::make_shared<const View>();

    bool m_automatic = true;
    bool m_online = false;
    bool m_tried = false;
    UnixMillis m_lastSync = 0;
    UnixMillis m_catalogueAt = 0;
    UnixMillis m_timesStored = 0;
    Channel m_catalogueChannel;
    Channel m_accountChannel;
    Channel m_blobChannel;
    bool m_blobSent = false;          // in the run under way
    std::int64_t m_pullNotBefore = 0; // monotonic; the account's rows, after a failure that concerned them alone
    std::optional<Error> m_pullError; // why
    std::vector<Waiter> m_waiters;
};

} // namespace aura::sync
