// SPDX-License-Identifier: Apache-2.0
// The commands of SyncCore for vendors and reviewers, and how every kind of them is performed. Each is tried on the
// view first, with the same reducer that the server uses, so that what cannot be is said at once.
#include "core/pending_work.h"
#include "core/sync_core.h"

#include <aura/domain/variant_removal.h>
#include <aura/planted.h>

#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <utility>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

bool isWish(const OperationArgs &args) {
    return std::holds_alternative<WishAdd>(args) || std::holds_alternative<WishRemove>(args);
}

/// What shows an operation besides what tellWork() tells.
QList<Table> tablesOf(const OperationArgs &args) {
    if (isWish(args))
        return {Table::Queue, Table::Wishlist};
    if (std::holds_alternative<NoticesRead>(args))
        return {Table::Queue, Table::Notices};
    return {Table::Queue, Table::Orders, Table::Account, Table::Addresses};
}

/// What shows operations at work, and reviews.
constexpr std::array workTables{Table::VendorProducts, Table::VendorStock, Table::VendorOrders, Table::VendorShop,
                                Table::OwnReviews};
constexpr qsizetype mostToldByName = 2'000;

} // namespace

Result<WorkViews> SyncCore::workViews() {
    AURA_TRY(isOpen());
    return openViews();
}

WorkViews SyncCore::openViews() {
    return {*m_account.store, pendingWork(), m_trying.work, m_account.user, m_profile.vendors};
}

const PendingWork &SyncCore::pendingWork() {
    const auto &outbox = *m_account.outbox;
    auto &fold = m_workFold;
    if (!fold.valid || fold.epoch != outbox.foldEpoch() || fold.confirmed != m_confirmed)
        fold = {true, outbox.foldEpoch(), 0, m_confirmed, {}};
    const auto &entries = outbox.entries();
    for (auto it = entries.upper_bound(fold.upTo); it != entries.end(); ++it) {
        const auto &entry = it->second;
        fold.upTo = it->first;
        const bool waits = isFolded(*entry) && !m_confirmed.contains(entry->operation.opId);
        if (waits && !AURA_PLANTED("work-not-folded"))
            fold.work.add({entry, &entry->operation});
    }
    return fold.work;
}

void SyncCore::Trying::add(const Operation &operation) {
    operations.append(operation);
    work.add(std::make_shared<const Operation>(operation));
}

void SyncCore::Trying::keepFirst(qsizetype count) {
    if (count == operations.size())
        return;
    operations.resize(count);
    work = {};
    for (const auto &operation : std::as_const(operations))
        work.add(std::make_shared<const Operation>(operation));
}

Result<SyncCore::Draft> SyncCore::draftOf(StockAdjust adjust) {
    auto views = openViews();
    AURA_ASSIGN(auto found, views.stockOf(adjust.variantId));
    AURA_ASSIGN(const auto places, makersOfLocations(found.vendor, {adjust.locationId}));
    AURA_TRY(apply(found.level, adjust, m_clock.now()));
    return Draft{adjust, views.makersOf(found.level.productId, adjust.variantId) + places, found.rev};
}

Result<QList<Id>> SyncCore::makersOfLocations(const Id &vendor, const QList<Id> &locations) {
    auto views = openViews();
    AURA_ASSIGN(const auto policy, views.stockPolicy(vendor));
    for (const auto &location : locations) {
        if (!hasLocation(policy, location))
            return Error{ErrorCode::NotFound, u"the shop has no location "_s + location.toString()};
    }
    return views.makersOfLocations(locations);
}

Result<SyncCore::Draft> SyncCore::draftOf(StockTransfer transfer) {
    auto views = openViews();
    AURA_ASSIGN(auto found, views.stockOf(transfer.variantId));
    AURA_ASSIGN(const auto places, makersOfLocations(found.vendor, {transfer.from, transfer.to}));
    AURA_TRY(apply(found.level, transfer, m_clock.now()));
    auto needed = views.makersOf(found.level.productId, transfer.variantId) + places;
    return Draft{std::move(transfer), std::move(needed), found.rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(StockLocationPut put) {
    if (!m_profile.vendors.contains(put.vendorId))
        return Error{ErrorCode::PermissionDenied, u"another vendor's shop"_s};
    auto views = openViews();
    AURA_ASSIGN(auto policy, views.stockPolicy(put.vendorId));
    const auto rev = policy.rev;
    if (!put.base && put.mine.id.isNil()) {
        put.mine.id = m_ids.next();
        for (const auto &location : std::as_const(policy.locations))
            put.mine.position = std::max(put.mine.position, location.position + 1);
    }
    AURA_ASSIGN(const bool changes, apply(policy, put, m_clock.now()));
    if (!changes)
        return Draft{};
    QList<Id> movers;
    if (put.base && put.mine.closed && !put.base->closed) {
        AURA_ASSIGN(const auto levels, views.stock(put.vendorId));
        const bool there = std::any_of(levels.cbegin(), levels.cend(),
                                       [&](const StockLevel &level) { return onHandAt(level, put.mine.id) != 0; });
        if (there)
            return Error{ErrorCode::Conflict, u"there are pieces at the location"_s};
        // What has emptied it goes first. Of more than an operation may need, the last: should the closing come before
        // one of the others, it is refused and the location stays open.
        movers = views.lastMoversAt(put.mine.id);
        movers.remove(0, std::max<qsizetype>(0, movers.size() - mostDependencies));
    }
    return Draft{std::move(put), std::move(movers), rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(StockCount count) {
    auto views = openViews();
    AURA_ASSIGN(auto found, views.stockOf(count.variantId));
    // Counted before, saved now: what has moved on the shelf since then, by whomever, is not in the count.
    if (count.observedSeq != StockCount::notObserved) {
        count.counted += onHandAt(found.level, count.locationId) - count.observedOnHand;
        if (count.counted < 0)
            return Error{ErrorCode::OutOfStock, u"more has left since than was counted"_s};
    }
    count.observedSeq = found.baseLedgerSeq;
    count.observedOnHand = onHandAt(found.level, count.locationId);
    AURA_ASSIGN(const auto places, makersOfLocations(found.vendor, {count.locationId}));
    AURA_TRY(apply(found.level, count, 0, m_clock.now()));
    AURA_ASSIGN(const auto shipments, views.shipmentsOf(count.variantId));
    return Draft{count, views.makersOf(found.level.productId, count.variantId) + places + shipments, found.rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(StockThreshold threshold) {
    auto views = openViews();
    AURA_ASSIGN(auto found, views.stockOf(threshold.variantId));
    AURA_ASSIGN(const auto policy, views.stockPolicy(found.vendor));
    AURA_ASSIGN(const bool changes, apply(found.level, threshold, policy.lowThreshold, m_clock.now()));
    if (!changes)
        return Draft{};
    return Draft{threshold, views.makersOf(found.level.productId, threshold.variantId), found.rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(StockPolicySet set) {
    if (!m_profile.vendors.contains(set.vendorId))
        return Error{ErrorCode::PermissionDenied, u"another vendor's shop"_s};
    AURA_ASSIGN(auto policy, openViews().stockPolicy(set.vendorId));
    const auto rev = policy.rev;
    AURA_ASSIGN(const bool changes, apply(policy, set, m_clock.now()));
    if (!changes)
        return Draft{};
    return Draft{set, {}, rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(ProductCreate create) {
    if (!m_profile.vendors.contains(create.product.vendorId))
        return Error{ErrorCode::PermissionDenied, u"another vendor's product"_s};
    AURA_TRY(productFrom(create, m_clock.now()));
    AURA_ASSIGN(const auto known, openViews().products(create.product.vendorId, {create.product.id}));
    if (!known.isEmpty())
        return Error{ErrorCode::AlreadyExists, u"there is such a product"_s};
    return Draft{std::move(create), {}, 0};
}

Result<QList<Id>> SyncCore::mayRemove(const Id &vendor, const QList<Id> &variants) {
    QList<Id> needed;
    if (variants.isEmpty())
        return needed;
    auto views = openViews();
    AURA_ASSIGN(const auto levels, views.stock(vendor, variants));
    for (const auto &level : levels) {
        if (!isPromised(level))
            continue;
        // What is shipped here and not told yet may be all that is promised: the shop judges when it knows.
        AURA_ASSIGN(const auto shipments, views.shipmentsOf(level.variantId));
        if (shipments.isEmpty())
            return Error{ErrorCode::OutOfStock, u"variants: some of %1 are promised"_s.arg(level.variantId.toString())};
        for (const auto &shipment : shipments) {
            if (!needed.contains(shipment))
                needed.append(shipment);
        }
    }
    return needed;
}

Result<SyncCore::Draft> SyncCore::draftOf(ProductPatch patch) {
    AURA_ASSIGN(auto found, openViews().product(patch.productId));
    AURA_TRY(apply(found.product, patch, m_clock.now(), OnConflict::TakeMine));
    AURA_ASSIGN(auto shipments, mayRemove(found.vendor, patch.removedVariants));
    return Draft{std::move(patch), std::move(shipments), found.rev}; // the product's own lane keeps the order
}

Result<SyncCore::Draft> SyncCore::draftOf(OrderTransition step) {
    AURA_ASSIGN(auto found, openViews().order(step.orderId));
    if (step.to == OrderStep::Shipped)
        step.parcelsSeen = sentParcels(found.order);
    AURA_ASSIGN(const bool moves, apply(found.order, step, found.actor, m_clock.now()));
    if (!moves)
        return Draft{};
    return Draft{std::move(step), {}, found.rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(ParcelShip parcel) {
    AURA_ASSIGN(auto found, openViews().order(parcel.orderId));
    if (found.actor != OrderActor::Vendor)
        return Error{ErrorCode::PermissionDenied, u"this step is the vendor's"_s};
    if (parcel.parcelId.isNil()) {
        parcel.parcelId = m_ids.next();
        parcel.parcelsSeen = sentParcels(found.order);
    }
    AURA_ASSIGN(const bool moves, apply(found.order, parcel, m_clock.now()));
    if (!moves)
        return Draft{};
    return Draft{std::move(parcel), {}, found.rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(OrderCancelRest rest) {
    AURA_ASSIGN(auto found, openViews().order(rest.orderId));
    if (found.actor != OrderActor::Vendor)
        return Error{ErrorCode::PermissionDenied, u"this step is the vendor's"_s};
    if (rest.parcelsSeen == 0)
        rest.parcelsSeen = sentParcels(found.order);
    AURA_ASSIGN(const bool moves, apply(found.order, rest, m_clock.now()));
    if (!moves)
        return Draft{};
    return Draft{rest, {}, found.rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(ShopPatch patch) {
    AURA_ASSIGN(auto vendor, openViews().vendor(patch.vendorId));
    const auto rev = vendor.rev;
    AURA_ASSIGN(const bool changes, apply(vendor, patch, m_clock.now()));
    if (!changes)
        return Draft{};
    return Draft{std::move(patch), {}, rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(ReviewPut put) {
    AURA_ASSIGN(auto known, openViews().ownReview(put.productId));
    if (known) {
        put.reviewId = known->id;
        put.base = textOf(*known);
    } else if (put.reviewId.isNil()) {
        put.reviewId = m_ids.next();
    }
    const auto rev = known ? known->rev : 0;
    AURA_ASSIGN(const bool changes, apply(known, put, m_clock.now()));
    if (!changes)
        return Draft{};
    return Draft{std::move(put), {}, rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(ReviewVote vote) {
    AURA_TRY(validateReviewVote(vote));
    AURA_ASSIGN(const auto votes, openViews().ownVotes());
    if (votes.contains(vote.reviewId) == vote.helpful)
        return Draft{};
    return Draft{vote, {}, 0};
}

Result<SyncCore::Draft> SyncCore::draftOf(ReturnRequest request) {
    AURA_ASSIGN(auto found, openViews().order(request.orderId));
    if (found.order.userId != m_account.user)
        return Error{ErrorCode::PermissionDenied, u"somebody else's order"_s};
    if (request.returnId.isNil())
        request.returnId = m_ids.next();
    AURA_ASSIGN(const bool adds, apply(found.order, request, m_clock.now()));
    if (!adds)
        return Draft{};
    return Draft{std::move(request), {}, found.rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(ReturnTransition step) {
    AURA_ASSIGN(auto found, openViews().order(step.orderId));
    AURA_ASSIGN(const bool moves, apply(found.order, step, found.actor, m_clock.now()));
    if (!moves)
        return Draft{};
    return Draft{std::move(step), {}, found.rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(ReturnSay say) {
    AURA_ASSIGN(auto found, openViews().order(say.orderId));
    if (say.messageId.isNil())
        say.messageId = m_ids.next();
    const auto side = found.actor == OrderActor::Vendor ? MessageSide::Shop : MessageSide::Buyer;
    AURA_ASSIGN(const bool adds, apply(found.order, say, side, m_clock.now()));
    if (!adds)
        return Draft{};
    return Draft{std::move(say), {}, found.rev};
}

Result<SyncCore::Draft> SyncCore::draftOf(ReturnDispute dispute) {
    AURA_ASSIGN(auto found, openViews().order(dispute.orderId));
    if (dispute.messageId.isNil())
        dispute.messageId = m_ids.next();
    const auto now = m_clock.now();
    AURA_ASSIGN(const bool adds, apply(found.order, dispute, found.actor, now, now));
    if (!adds)
        return Draft{};
    return Draft{std::move(dispute), {}, found.rev};
}

Result<std::optional<Operation>> SyncCore::tried(const OperationArgs &args) {
    if (m_account.user.isNil() && !isWish(args))
        return Error{ErrorCode::AuthRequired, u"this needs an account"_s};
    const auto draft = std::visit(
        [this](const auto &known) -> Result<Draft> {
            using Args = std::decay_t<decltype(known)>;
            if constexpr (requires { draftOf(known); })
                return draftOf(Args(known));
            else
                return Error{ErrorCode::InvalidArgument, u"there is another command for this"_s};
        },
        args);
    if (!draft)
        return draft.error();
    if (!draft->args)
        return std::optional<Operation>{};
    auto operation = makeOperation(*draft->args);
    operation.deps = draft->deps;
    operation.baseRev = draft->baseRev;
    return std::optional(std::move(operation));
}

void SyncCore::queued(const QList<Operation> &operations) {
    QList<Table> tables;
    for (const auto &operation : operations) {
        for (const auto table : tablesOf(operation.args)) {
            if (!tables.contains(table))
                tables.append(table);
        }
    }
    rebuild(tables);
    tellWork(operations);
    m_events.wake();
}

Result<QList<Result<Id>>> SyncCore::performAll(const QList<OperationArgs> &all) {
    AURA_TRY(isOpen());
    QList<Result<Id>> answers;
    QList<Operation> operations;
    const auto tryingEnds = qScopeGuard([this] { m_shownBefore.clear(); });
    for (const auto &args : all) {
        auto operation = tried(args);
        if (!operation) {
            answers.append(operation.error());
            continue;
        }
        answers.append(*operation ? (*operation)->opId : Id{});
        if (*operation)
            operations.append(std::move(**operation));
    }
    if (operations.isEmpty())
        return answers;
    AURA_TRY(m_account.outbox->append(operations));
    queued(operations);
    return answers;
}

Result<Id> SyncCore::perform(const OperationArgs &args) {
    AURA_ASSIGN(const auto answers, performAll({args}));
    return answers.first();
}

Result<Id> SyncCore::attachPicture(const Id &productId, const QByteArray &bytes, const QString &alt, int position) {
    AURA_TRY(isOpen());
    if (m_account.user.isNil())
        return Error{ErrorCode::AuthRequired, u"this needs an account"_s};
    auto views = openViews();
    AURA_ASSIGN(auto found, views.product(productId));
    MediaAttach attach;
    attach.productId = productId;
    attach.picture.alt = alt;
    attach.position = position;
    // The bytes first: an operation without its picture would wait for ever.
    AURA_ASSIGN(attach.picture.sha256, m_account.blobs->keep(bytes));
    AURA_TRY(apply(found.product, attach, m_clock.now()));
    auto operation = makeOperation(attach);
    operation.deps = views.makersOf(productId);
    operation.baseRev = found.rev;
    AURA_TRY(m_account.outbox->append({operation}));
    m_blobChannel.notBefore = 0;
    rebuild({Table::Queue});
    tellWork({operation});
    m_events.wake();
    return operation.opId;
}

Result<QByteArray> SyncCore::keepPicture(const QByteArray &bytes) {
    AURA_TRY(isOpen());
    if (m_account.user.isNil())
        return Error{ErrorCode::AuthRequired, u"this needs an account"_s};
    AURA_ASSIGN(auto sha256, m_account.blobs->keep(bytes));
    m_blobChannel.notBefore = 0;
    m_events.wake();
    return sha256;
}

Result<QByteArray> SyncCore::keptPicture(const QByteArray &sha256) const {
    AURA_TRY(isOpen());
    return m_account.blobs->read(sha256, 0, BlobFiles::largest);
}

void SyncCore::Shown::add(const OperationArgs &args) {
    if (everything)
        return;
    const auto addShelves = [this](const QList<Variant> &variants) {
        for (const auto &variant : variants)
            shelves.insert(variant.id);
    };
    if (const auto *adjust = std::get_if<StockAdjust>(&args)) {
        shelves.insert(adjust->variantId);
    } else if (const auto *count = std::get_if<StockCount>(&args)) {
        shelves.insert(count->variantId);
    } else if (const auto *threshold = std::get_if<StockThreshold>(&args)) {
        shelves.insert(threshold->variantId);
    } else if (const auto *transfer = std::get_if<StockTransfer>(&args)) {
        shelves.insert(transfer->variantId);
    } else if (std::holds_alternative<StockPolicySet>(args) || std::holds_alternative<StockLocationPut>(args)) {
        allShelves = true;
    } else if (const auto *shop = std::get_if<ShopPatch>(&args)) {
        shops.insert(shop->vendorId);
    } else if (const auto *create = std::get_if<ProductCreate>(&args)) {
        products.insert(create->product.id);
        // A new variant has a shelf, if an empty one.
        addShelves(create->product.variants);
    } else if (const auto *patch = std::get_if<ProductPatch>(&args)) {
        products.insert(patch->productId);
        addShelves(patch->addedVariants);
        for (const auto &variant : patch->removedVariants)
            shelves.insert(variant);
    } else if (const auto *attach = std::get_if<MediaAttach>(&args)) {
        products.insert(attach->productId);
    } else if (const auto *step = std::get_if<OrderTransition>(&args)) {
        orders.insert(step->orderId);
    } else if (const auto *parcel = std::get_if<ParcelShip>(&args)) {
        orders.insert(parcel->orderId);
    } else if (const auto *rest = std::get_if<OrderCancelRest>(&args)) {
        orders.insert(rest->orderId);
    } else if (const auto *move = std::get_if<ReturnTransition>(&args)) {
        orders.insert(move->orderId);
    } else if (const auto *say = std::get_if<ReturnSay>(&args)) {
        orders.insert(say->orderId);
    } else if (std::holds_alternative<ReviewPut>(args) || std::holds_alternative<ReviewVote>(args)) {
        reviews = true;
    }
    everything = products.size() + shelves.size() + orders.size() > mostToldByName;
}

void SyncCore::tell(const Shown &shown) {
    if (shown.everything) {
        for (const auto table : workTables)
            m_events.changed(table, {});
        return;
    }
    if (!shown.products.isEmpty())
        m_events.changed(Table::VendorProducts, shown.products.values());
    if (shown.allShelves || !shown.shelves.isEmpty())
        m_events.changed(Table::VendorStock, shown.allShelves ? QList<Id>() : shown.shelves.values());
    if (!shown.orders.isEmpty())
        m_events.changed(Table::VendorOrders, shown.orders.values());
    if (!shown.shops.isEmpty())
        m_events.changed(Table::VendorShop, shown.shops.values());
    if (shown.reviews)
        m_events.changed(Table::OwnReviews, {});
}

void SyncCore::tellWork(const QList<Operation> &operations) {
    // Once a table, however many there are: each telling makes readers read.
    Shown shown;
    for (const auto &operation : operations)
        shown.add(operation.args);
    tell(shown);
}

void SyncCore::tellDependantWork(const OperationArgs &args) {
    m_waitingShown.add(args);
    tellWaitingWork();
}

void SyncCore::tellWaitingWork() {
    // What has left the queue since then is shown in another way as well.
    auto shown = std::exchange(m_waitingShown, {});
    for (const auto &[seq, entry] : m_account.outbox->entries()) {
        m_waitingShown.add(entry->operation.args);
        shown.add(entry->operation.args);
        if (m_waitingShown.everything)
            break;
    }
    tell(shown);
}

void SyncCore::tellWork(const QList<std::pair<QString, Id>> &rows) {
    QHash<QString, QList<Id>> byEntity;
    for (const auto &[entity, id] : rows)
        byEntity[entity].append(id);
    for (const auto &[entity, table] :
         {std::pair{u"product"_s, Table::VendorProducts}, std::pair{u"stock"_s, Table::VendorStock},
          std::pair{u"ledger"_s, Table::VendorStock}, std::pair{u"product_history"_s, Table::VendorProducts},
          std::pair{u"order"_s, Table::VendorOrders}, std::pair{u"review"_s, Table::VendorReviews},
          std::pair{u"review"_s, Table::OwnReviews}, std::pair{u"vote"_s, Table::OwnReviews},
          std::pair{u"vendor"_s, Table::VendorShop}}) {
        if (const auto ids = byEntity.value(entity); !ids.isEmpty())
            m_events.changed(table, ids);
    }
    QList<Id> money;
    for (const auto *entity : {u"money", u"balance", u"payout", u"payout_account"})
        money += byEntity.value(QString::fromUtf16(entity));
    if (!money.isEmpty())
        m_events.changed(Table::VendorMoney, money);
    // A shop's settings show in every variant, and its people in every line of a ledger.
    if (byEntity.contains(u"shop"_s) || byEntity.contains(u"member"_s))
        m_events.changed(Table::VendorStock, {});
}

} // namespace aura::sync
