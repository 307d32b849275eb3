// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/account.h>
#include <aura/domain/address_book.h>
#include <aura/domain/cart.h>
#include <aura/domain/notice.h>
#include <aura/domain/order.h>
#include <aura/domain/product_edit.h>
#include <aura/domain/return_thread.h>
#include <aura/domain/review.h>
#include <aura/domain/shop_settings.h>
#include <aura/domain/stock.h>
#include <aura/domain/wishlist.h>

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <variant>

namespace aura {

/// An operation of a kind or version that this software does not know; its arguments are kept as received.
struct UnknownArgs {
    QByteArray json;
    friend bool operator==(const UnknownArgs &, const UnknownArgs &) = default;
};

using OperationArgs =
    std::variant<UnknownArgs, CartAdd, CartSet, CartRemove, OrderSubmit, OrderTransition, StockAdjust, StockCount,
                 ProductCreate, ProductPatch, MediaAttach, ReviewPut, ReviewVote, ReturnRequest, ReturnTransition,
                 AddressPut, AddressRemove, ProfilePatch, CartSave, CartRestore, WishAdd, WishRemove, NoticesRead,
                 StockThreshold, StockPolicySet, ParcelShip, OrderCancelRest, ShopPatch, StockTransfer,
                 StockLocationPut, ReturnSay, ReturnDispute>;

/// One intent of a person, kept by the client until the server's answer is final. It takes effect once, however often
/// it is sent: the server stores effect, id and result in one transaction.
struct Operation {
    Id opId;
    QString lane;    ///< The aggregate it touches, as operationLane() says. Order is kept within a lane only.
    Id prev;         ///< The operation before it in its lane, or nil.
    QList<Id> deps;  ///< Operations of other lanes that must have been applied before.
    QString kind;    ///< As operationKind() says: "cart.add", "stock.count", …
    int version = 1; ///< Counts for unknown arguments only; what is known is always in its newest form (versionOf()).
    OperationArgs args;
    std::int64_t baseRev = 0;
    UnixMillis occurredAt = 0; ///< The client's clock; orders nothing.

    friend bool operator==(const Operation &, const Operation &) = default;
};

/// The kind's name for the arguments; empty for UnknownArgs.
QString operationKind(const OperationArgs &args);
/// The lane that arguments belong to: "cart", "order:<group or order>", "product:<id>", "stock:<variant>",
/// "shop:<vendor>", "review:<product>", "vote:<review>", "addresses", "profile", "wish:<product>", "notices"; a return
/// is in its order's lane. Each picture has a lane of its own ("media:<product>:<hash>"), so that an upload that is
/// stuck holds up nothing but itself.
QString operationLane(const OperationArgs &args);
/// The pictures that an operation refers to: it has to wait until the server has their bytes.
QList<QByteArray> picturesOf(const OperationArgs &args);
/// The version in which arguments are written today; 0 for UnknownArgs.
int newestVersion(const OperationArgs &args);
/// The version that stands beside the operation's arguments on the wire and in files.
int versionOf(const Operation &operation);

enum class OperationStatus {
    Applied,
    Duplicate, ///< Applied earlier; the stored result again.
    Conflict,  ///< No effect; the server's state is attached and a person decides.
    Rejected,  ///< No effect, final, with a reason.
    Deferred,  ///< No effect yet: it waits for something (unknown kind, missing dependency); send again later.
};
QString operationStatusName(OperationStatus status);
Result<OperationStatus> operationStatusFromName(QStringView name);

/// What the server says of one operation.
struct OperationResult {
    Id opId;
    OperationStatus status = OperationStatus::Deferred;
    ErrorCode code = ErrorCode::Internal; ///< Of a conflict, rejection or deferral.
    QString detail;                       ///< For logs.
    QList<Order> orders;                  ///< order.submit: what was placed; order.transition, return.*: the order now.
    std::optional<Quote> quote;           ///< order.submit in conflict: what it would cost now.
    QList<Id> shortVariants;              ///< order.submit rejected or in conflict: what is not in stock.
    QList<FieldConflict> fields;          ///< product.patch in conflict: what a person must decide.
    std::optional<Product> product;       ///< product.* and media.attach: the server's product now.
    std::optional<StockLevel> stock;      ///< stock.*: the server's stock now.
    std::optional<Review> review;         ///< review.put: the server's review now.

    friend bool operator==(const OperationResult &, const OperationResult &) = default;
};

/// The view of a cart: the server's cart with the pending operations folded in. An operation that no longer fits is
/// skipped (the server will say so); a submitted order takes its lines out of the cart.
Cart foldCart(Cart base, const QList<Operation> &pending);

/// The orders that a pending submission promises, shown as queued until the server answers.
QList<Order> queuedOrders(const Operation &submit, const QList<Vendor> &vendors, const TaxPolicy &policy);

/// The views of a vendor's and a person's other rows, in the same way: operations of other things are skipped, and so
/// are those that no longer fit. A patch in conflict shows what the person wrote.
/// `shops` is the shop's threshold, for a variant without one of its own.
StockLevel foldStock(StockLevel base, const QList<Operation> &pending, std::int64_t shops = standardLowThreshold);
StockPolicy foldStockPolicy(StockPolicy base, const QList<Operation> &pending);
Vendor foldVendor(Vendor base, const QList<Operation> &pending);
/// Nothing when there is no such product, neither on the server nor among the pending creations.
std::optional<Product> foldProduct(std::optional<Product> base, const Id &productId, const QList<Operation> &pending);
/// Steps, parcels, returns and what is written about them, by the actor. What is written waits
/// (ReturnMessage::isWaiting).
Order foldOrder(Order base, OrderActor actor, const QList<Operation> &pending);
/// The person's own review of a product.
std::optional<Review> foldReview(std::optional<Review> base, const Id &productId, const QList<Operation> &pending);
/// The reviews that the person finds helpful.
QSet<Id> foldVotes(QSet<Id> base, const QList<Operation> &pending);
AddressBook foldAddresses(AddressBook base, const QList<Operation> &pending);
UserProfile foldProfile(UserProfile base, const QList<Operation> &pending);
Wishlist foldWishlist(Wishlist base, const QList<Operation> &pending);
NoticeBoard foldNotices(NoticeBoard base, const QList<Operation> &pending);

/// A row's share in its scope's checksum; shares are added modulo 2^64, so rows may come in any order.
std::uint64_t rowChecksum(QStringView entity, const Id &id, std::int64_t rev);

/// Which of a scope's parts a row is in, when checksums of the whole differ: the last byte of its id. The first bytes
/// of ids made at one time are all alike, the last ones are random.
inline constexpr int checksumBuckets = 256;
inline int checksumBucket(const Id &id) {
    return id.bytes().back();
}

} // namespace aura
