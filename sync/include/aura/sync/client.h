// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/clock.h>
#include <aura/ports/random.h>
#include <aura/ports/reachability.h>
#include <aura/ports/secret_store.h>
#include <aura/ports/transport.h>
#include <aura/sync/types.h>
#include <aura/wire/account_json.h>

#include <QFuture>
#include <QMap>
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
    /// The key with which the server signs its catalogues (Ed25519, 32 bytes). Empty: the one of the first catalogue is
    /// remembered, and no other is accepted from then on. Given: it replaces what is remembered.
    QByteArray serverKey;
    /// By which a person recognizes this device in the list of their sessions; at most 100 characters, may be empty.
    QString deviceName{};
    /// Keeps the key that seals personal data, and refresh tokens: the system's keychain. nullptr keeps them in memory
    /// (SecretState::MemoryOnly), so that what was sealed cannot be read any more by the next program.
    std::shared_ptr<SecretStore> secrets;
    /// Where a passphrase keeps them instead; empty for a file in the server's folder.
    QString secretFile;
    /// Cost of a new passphrase: 2^n rounds of scrypt, which take 2^(n+10) bytes of memory.
    std::uint8_t passphraseLogCost = 16;
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
/// Personal data is sealed: the account opens when the secret store has answered, and commands wait for that. Until
/// then reads show a guest with an empty cart and the state Unknown; the catalogue is there at once.
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
    /// Out of the cart, kept for later. `quantity` counts for what is not in the cart: so a removal can be undone.
    QFuture<Status> saveForLater(const Id &variantId, std::int64_t quantity = 1);
    /// And back, with the quantity that it was saved with.
    QFuture<Status> moveToCart(const Id &variantId);

    /// What the chosen lines would cost now, by the local catalogue: one quote for each currency, the same that
    /// checkout() submits. NotFound when the cart has none of them.
    QFuture<Result<QList<Quote>>> quote(const CheckoutRequest &request);
    /// Queues one order for each currency. AuthRequired for a guest, NotFound when the cart has no such lines,
    /// InvalidArgument for an incomplete address or payment method. Queued is not ordered: see orders().
    QFuture<Result<QList<PlacedIntent>>> checkout(const CheckoutRequest &request);

    /// Holds what the chosen lines cost on a card; waits for the network, and nothing of it is queued or kept. Answers
    /// declined payments and those of which the bank wants to know more (confirmPayment()) as well. An authorized one
    /// goes into the request that checkout() gets; without an order it is let go by the shop. InvalidArgument for a
    /// card that cannot be one or more than one currency, AuthRequired, NotFound where no cards are taken, RateLimited
    /// after too many attempts. Unavailable without an answer: what may have been held is let go, too.
    QFuture<Result<CardPayment>> pay(const CheckoutRequest &request, const CardDetails &card);
    /// After the person did what CardPayment::action says. `code`: what their bank gave them, if anything.
    QFuture<Result<CardPayment>> confirmPayment(const Id &paymentId, const QString &code);

    /// Asks the shop about a code; waits for the network, and nothing of it is kept. The answer goes into the request
    /// that quote() and checkout() get: only quote() says whether it fits. Without one (no network, a guest) the code
    /// is given unchecked, and the shop checks it when the order arrives.
    QFuture<Result<GivenVoucher>> checkVoucher(const QString &code);

    /// Queues a vendor's or a reviewer's operation: stock.adjust, stock.count (what was observed is filled in; when it
    /// is given, ledgerSeq and onHand as they were seen when somebody counted, what has moved since is added to the
    /// count), stock.transfer, stock.location (without a base: id and position of a new one are filled in; Conflict for
    /// one that is to be closed with something in it), stock.threshold, stock.policy, product.create, product.patch,
    /// media.attach (see performTogether()), order.transition (a customer's, too), parcel.ship (with a nil parcelId: it
    /// and parcelsSeen are filled in), order.cancel_rest (without parcelsSeen: it is filled in), shop.patch, review.put
    /// (reviewId and base are filled in), review.vote, return.request (returnId is filled in), return.transition,
    /// address.put (base is filled in, and the id of a new one), address.remove, profile.patch, wishlist.add (the price
    /// is filled in), wishlist.remove, notification.read. Its id, or a nil id when nothing is left to do. It is tried
    /// on the local view first: the errors are those of the reducers, NotFound for what this person cannot see,
    /// PermissionDenied for another vendor's product, AuthRequired for a guest, who has nothing but wishes: they are
    /// kept here and become the person's at the sign-in. What concerns a product that waits to be created waits for it.
    QFuture<Result<Id>> perform(const OperationArgs &args);
    /// perform() for things that have nothing to do with one another, in one step on the disk. An answer for each, in
    /// the same order: what is refused keeps nothing else from being queued. Each is tried on the view as it was before
    /// all of them. An error when nothing could be queued at all (AuthRequired is each one's own).
    QFuture<Result<QList<Result<Id>>>> performAll(const QList<OperationArgs> &all);

    /// perform() for what belongs together, such as a new product, its stock and its pictures (media.attach): in this
    /// order, each tried on the view that those before it leave, and all of them in one step on the disk, or none: the
    /// error is that of the first one that cannot be. Those without anything left to do have a nil id. The draft named
    /// `draft`, if any, is removed in the same step. A media.attach needs a picture that was kept (keepPicture()) or
    /// that a product of the same vendor has: NotFound.
    QFuture<Result<QList<Id>>> performTogether(const QList<OperationArgs> &all, const QString &draft = {});

    /// performTogether() for many things, such as the products of a file, in one step on the disk: what is in one list
    /// is queued whole or not at all, and what is refused keeps no other list from being queued. An answer for each
    /// list, in the same order: the error of the first that cannot be. An error when nothing could be queued at all.
    QFuture<Result<QList<Status>>> performGroups(const QList<QList<OperationArgs>> &groups);

    /// `count` ids that nothing else has, for what is made on this device.
    QFuture<Result<QList<Id>>> newIds(int count);

    // What a person has begun and not finished, sealed beside their queue; it outlives what the queue outlives and is
    // removed with it. AuthRequired for a guest. Names are the caller's, at most 100 characters.
    /// Empty bytes remove it. TooLarge above 1 MiB.
    QFuture<Status> keepDraft(const QString &name, const QByteArray &bytes);
    /// NotFound; Corrupt when its bytes are damaged: they are kept until something is written over them.
    QFuture<Result<QByteArray>> draft(const QString &name);
    /// Those whose name begins with `prefix`, by name; in the place of one that cannot be read stands why not.
    QFuture<Result<QMap<QString, Result<QByteArray>>>> drafts(const QString &prefix);

    /// Queues a picture for a product (JPEG, PNG, WebP or GIF of at most 16 MiB), to be shown at `position`. It is kept
    /// on this device until the server has it, and sent beside everything else: without what was written beside it,
    /// such as where it was taken. NotFound when the person does not work on such a product; TooLarge, InvalidArgument
    /// for another kind of file, Corrupt for a damaged one, AuthRequired.
    QFuture<Result<Id>> attachPicture(const Id &productId, const QByteArray &bytes, const QString &alt, int position);
    /// Keeps a picture of a review on this device until the server has it, without what was written beside it; the
    /// SHA-256 of what is kept, for ReviewText::pictures. The review waits for it. Errors as of attachPicture().
    QFuture<Result<QByteArray>> keepPicture(const QByteArray &bytes);
    /// A picture that this device has added lately; NotFound otherwise.
    QFuture<Result<QByteArray>> keptPicture(const QByteArray &sha256);

    /// A picture of the shop that was fetched before and is still on this device, in a size of thumbnailSides or in
    /// whole (side 0); a larger one when there is no such. NotFound. Reads the disk; any thread.
    Result<QByteArray> cachedPicture(const QByteArray &sha256, int side) const;
    /// Fetches a picture in a size, and keeps it. Waits for the network as long as it takes, or until `unwanted`, which
    /// is asked now and then on another thread and must stay callable, says that nobody waits any more (Canceled).
    /// NotFound when the shop has no such picture, Corrupt when it sends another one, Unavailable when it fails to send
    /// it again and again.
    QFuture<Result<QByteArray>> fetchPicture(const QByteArray &sha256, int side, std::function<bool()> unwanted = {});
    /// What is kept of fetched pictures, in bytes; what waits to be sent is no part of it. Any thread.
    std::int64_t pictureBytes() const;
    /// 200 MiB, until it is set: when there is more, what was shown longest ago goes. Any thread.
    std::int64_t pictureLimit() const;
    void setPictureLimit(std::int64_t bytes);
    /// Removes all of them.
    QFuture<Status> clearPictures();

    // What a person works on, with everything that waits folded in; read from disk, so answered later. Empty for
    // vendors that they do not work for.
    /// In all states; those named, or all.
    QFuture<Result<QList<Product>>> vendorProducts(const Id &vendor, const QList<Id> &ids = {});
    /// Of all of them, in no order: to read many bit by bit.
    QFuture<Result<QList<Id>>> vendorProductIds(const Id &vendor);
    /// Of the variants named, or of all.
    QFuture<Result<QList<StockLevel>>> vendorStock(const Id &vendor, const QList<Id> &variants = {});
    QFuture<Result<StockPolicy>> stockPolicy(const Id &vendor);
    /// A shop as those who work for it see it. PermissionDenied for another vendor's, NotFound before its rows are
    /// here.
    QFuture<Result<Vendor>> vendorShop(const Id &vendor);
    /// The end of a variant's ledger, with what waits on this device; without a line when nothing is known of it.
    QFuture<Result<StockHistoryView>> stockHistory(const Id &vendor, const Id &variant);
    /// What became of a product, with what waits on this device; without a line when nothing is known of it.
    QFuture<Result<ProductHistoryView>> productHistory(const Id &vendor, const Id &product);
    /// The vendor's part of orders, newest first: those named, or all.
    QFuture<Result<QList<Order>>> vendorOrders(const Id &vendor, const QList<Id> &ids = {});
    QFuture<Result<QList<Review>>> vendorReviews(const Id &vendor);
    /// Last changed first.
    QFuture<Result<QList<Review>>> ownReviews();
    /// The reviews that the person finds helpful; empty for a guest.
    QFuture<Result<QSet<Id>>> ownVotes();

    // Session. These wait for the network. Unavailable without it; AuthRequired for wrong credentials, AlreadyExists
    // for a taken address, AccountLocked, RateLimited. The guest's cart and wishes are merged into the person's.
    QFuture<Result<Account>> signIn(const QString &email, const QString &password);
    QFuture<Result<Account>> registerAccount(const QString &name, const QString &email, const QString &password);
    // The account. These wait for the network, too: Unavailable without it. AuthRequired when nobody is signed in.
    /// Has a mail sent with a token for a new password. Success whether there is such an account or not.
    QFuture<Status> requestPasswordReset(const QString &email);
    /// NotFound when the token was used or is too old; InvalidArgument for a password that passwordProblem() refuses.
    QFuture<Status> resetPassword(const QString &token, const QString &password);
    /// Where the person is signed in, last seen first.
    QFuture<Result<QList<wire::SessionInfo>>> sessions();
    /// Signs another device out, or this one's session; NotFound when it is over already. What waits on that device
    /// stays there and is sent after the person's next sign-in.
    QFuture<Status> endSession(const Id &session);
    QFuture<Status> endOtherSessions();
    /// Signs all other devices out as well. PermissionDenied when `current` is wrong, AccountLocked when it was wrong
    /// too often (Error::retryAfterMillis tells for how long), InvalidArgument as resetPassword().
    QFuture<Status> changePassword(const QString &current, const QString &fresh);
    /// Refusals as changePassword(); AlreadyExists for an address that somebody has.
    QFuture<Status> changeEmail(const QString &password, const QString &email);
    /// Everything that the shop has about the person, as one JSON document (UTF-8).
    QFuture<Result<QByteArray>> exportAccount();
    /// Deletes the account at the shop, and then everything of it on this device, unsent work included. Refusals as
    /// changePassword(); Conflict when a shop would be left without anybody who works for it.
    QFuture<Status> deleteAccount(const QString &password);

    /// Ends the session on this device; the server is told when it can be reached.
    QFuture<Status> signOut(SignOut mode);

    /// Sends and fetches everything now and waits for the end. Unavailable without a network; the work stays queued.
    QFuture<Result<SyncReport>> syncNow();

    // Secrets. SyncStatus::secrets tells how they are kept; docs/sync.md has the whole story. Personal data is sealed
    // with a key that the keychain keeps, or a file that a passphrase opens. With neither, the catalogue and a guest's
    // cart work, and signIn() and registerAccount() answer SecretsLocked. Where to go from each state:
    //   Ready, Passphrase, MemoryOnly, InsecureFile  nothing to do
    //   PassphraseNeeded                             unlock(), or startAfresh() when nobody knows the passphrase
    //   Locked                                       the person opens the keychain, then retrySecrets()
    //   Absent                                       setPassphrase(), for whoever wants to sign in
    //   KeyMissing                                   restore the keychain and retrySecrets(), or startAfresh()
    //   Unknown                                      wait: it lasts at most as long as the store's time limit
    // Once they are open, the account's data shows by changed(), and what was put into the cart meanwhile is in it.
    /// Waits until the secret store has answered: what it answered.
    QFuture<Result<SecretState>> secretsSettled();
    /// Asks the keychain again. SecretsLocked when it still has no key.
    QFuture<Status> retrySecrets();
    /// Opens the file of secrets. PermissionDenied for a wrong passphrase (nothing has changed), NotFound when there is
    /// no such file, Corrupt or NewerVersion when it cannot be read. Takes about half a second.
    QFuture<Status> unlock(const QString &passphrase);
    /// Keeps the secrets in a file under a passphrase from now on, and takes them out of the keychain. InvalidArgument
    /// for less than 8 characters, AlreadyExists when there is a passphrase already, SecretsLocked when there is a key
    /// that cannot be read now, StorageBusy when another process syncs the folder.
    QFuture<Status> setPassphrase(const QString &passphrase);
    /// PermissionDenied when `current` is wrong, InvalidArgument when `fresh` is too short, NotFound without a file.
    QFuture<Status> changePassphrase(const QString &current, const QString &fresh);
    /// The reverse of setPassphrase(): the keychain keeps the secrets again, and the file goes. SecretsLocked when the
    /// file is not open, Unavailable when the keychain takes nothing.
    QFuture<Status> useKeychain();
    /// Seals everything again under a new key. On an error the old one is kept as well, and the next start goes on.
    QFuture<Status> rotateKey();
    /// For a key that is gone or a passphrase that is forgotten: puts everything sealed aside (named in
    /// SyncStatus::quarantined; nothing is deleted) and starts as a guest with a new key. Conflict when it is open.
    QFuture<Status> startAfresh();

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

    /// Removes the catalogue with its pictures from this device; everything that is a person's stays. Readers are told
    /// by catalogueReplaced(), and the file goes once nobody holds its handle. It is fetched again when the shop is
    /// asked next. StorageBusy when another process syncs the folder.
    QFuture<Status> clearCatalogue();

    // Reads, from any thread, never waiting for disk or network. They show every change whose future has finished.
    Cart cart() const;
    /// Newest first, queued ones included.
    QList<OrderView> orders() const;
    /// Oldest first; applied operations whose rows have not arrived yet are included.
    QList<QueueEntry> queue() const;
    /// The same without a copy of each: for who looks through a queue that may be long.
    QList<std::shared_ptr<const QueueEntry>> entries() const;
    SyncStatus status() const;
    /// The person's own, with what waits folded in.
    Account account() const;
    /// Oldest first, with what waits folded in; empty for a guest.
    AddressBook addresses() const;
    /// First added first, with what waits folded in; a guest's own as well.
    Wishlist wishlist() const;
    /// The newest first; none for a guest.
    NoticeBoard notices() const;
    /// Taxes, deliveries and the promotions that need no code, as the catalogue has them.
    PriceRules priceRules() const;
    /// What promotions ask of the person, by the orders that are known here.
    Shopper shopper() const;
    /// The shop's, as the catalogue has them; without a base when it converts nothing.
    ExchangeRates exchangeRates() const;
    /// nullptr until the first catalogue has arrived. Open it read-only, on your own connection.
    CatalogueHandle catalogue() const;

Q_SIGNALS:
    /// Rows changed; reads show it already. No ids: anything in the table may have changed.
    void changed(aura::sync::Table table, const QList<aura::Id> &ids);
    void statusChanged();
    /// catalogue() is another file, or became searchable: open it again and let the old handle go.
    void catalogueReplaced();

private:
    friend class AdminClient;
    friend class ShopClient;
    friend class MoneyClient;
    class Private;
    explicit Client(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace aura::sync
