// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/settlement.h>

#include <aura/domain/commission.h>
#include <aura/server/services/vendor_scope.h>

#include <QCryptographicHash>

#include <algorithm>

namespace aura::server::settlement {

using namespace Qt::StringLiterals;

namespace {

// In one transaction; the next look takes the rest.
constexpr int mostReleases = 500;

/// The id of what follows from something that has an id: the same each time.
Id idFor(const Id &of, QByteArrayView what) {
    const QByteArray name = of.toBytes() + what;
    return Id::fromBytes(QCryptographicHash::hash(name, QCryptographicHash::Sha256).left(16));
}

/// An entry, and where it moves what.
struct Movement {
    LedgerEntry entry;
    Id vendorId;
    std::int64_t pending = 0;
    std::int64_t available = 0;
    std::int64_t onWay = 0;
};

bool isToldOf(EntryKind kind) {
    return kind != EntryKind::Release && kind != EntryKind::PayoutPaid;
}

std::optional<Id> known(const Id &id) {
    return id.isNil() ? std::nullopt : std::optional(id);
}

/// Writes the entry and moves the balance, unless the entry is there already.
Status post(Write &write, const Movement &movement) {
    auto &db = write.db;
    const auto &entry = movement.entry;
    const auto currency = entry.gross.currency;
    AURA_ASSIGN(const auto there, db.queryInt64("SELECT 1 FROM ledger_entry WHERE id = ?1", entry.id));
    if (there)
        return {};
    AURA_TRY(db.run("INSERT INTO ledger_entry(id, vendor_id, currency, kind, gross, fee, direct, pending, available, "
                    "on_way, order_id, order_number, payout_id, at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, "
                    "?11, ?12, ?13, ?14)",
                    entry.id, movement.vendorId, currency.code(), entryKindName(entry.kind), entry.gross.minor,
                    entry.fee.minor, entry.direct.minor, movement.pending, movement.available, movement.onWay,
                    known(entry.orderId), entry.orderNumber, known(entry.payoutId), write.now));
    // Not in one statement: what is added may be below zero where a balance may not be.
    AURA_TRY(db.run("UPDATE shop_balance SET pending = pending + ?3, available = available + ?4, on_way = on_way + ?5, "
                    "rev = rev + 1 WHERE vendor_id = ?1 AND currency = ?2",
                    movement.vendorId, currency.code(), movement.pending, movement.available, movement.onWay));
    if (db.changes() == 0)
        AURA_TRY(db.run("INSERT INTO shop_balance(id, vendor_id, currency, pending, available, on_way) VALUES(?1, ?2, "
                        "?3, ?4, ?5, ?6)",
                        balanceIdFor(movement.vendorId, currency), movement.vendorId, currency.code(), movement.pending,
                        movement.available, movement.onWay));
    AURA_ASSIGN(const auto rev, db.queryInt64("SELECT rev FROM shop_balance WHERE vendor_id = ?1 AND currency = ?2",
                                              movement.vendorId, currency.code()));
    AURA_TRY(vendorScope::record(db, movement.vendorId, u"balance", balanceIdFor(movement.vendorId, currency),
                                 rev.value_or(1)));
    if (!isToldOf(entry.kind))
        return {};
    return vendorScope::record(db, movement.vendorId, u"money", entry.id, 1);
}

/// What is kept of an order's money.
struct OrderMoney {
    Id vendorId;
    Currency currency;
    std::int64_t total = 0;
    std::int64_t fee = 0;
    bool isDirect = false;
    std::int64_t back = 0;
    std::int64_t feeBack = 0;
    bool isReleased = false;
    std::int64_t subsidy = 0; ///< What the platform pays of the discounts.
    std::int64_t subsidyBack = 0;

    /// What the platform owes for it now.
    std::int64_t owed() const { return (isDirect ? 0 : total - back) + (subsidy - subsidyBack) - (fee - feeBack); }
};

std::int64_t subsidyOf(const Order &order) {
    std::int64_t sum = 0;
    for (const auto &discount : order.discounts)
        sum += discount.byPlatform ? discount.amount.minor : 0;
    return sum;
}

/// How much of what the platform pays of an order's discounts has gone with the goods that it was for: line by line,
/// for what the buyer gets back does not tell. With the last piece that of the delivery, too.
std::int64_t subsidyGone(const Order &order) {
    std::int64_t gone = 0;
    bool everything = true;
    for (const auto &line : order.lines) {
        auto pieces = line.canceled;
        for (const auto &entry : order.returns) {
            for (const auto &part : entry.lines) {
                if (part.variantId == line.variantId && entry.state == ReturnState::Refunded)
                    pieces += part.quantity;
            }
        }
        everything = everything && pieces >= line.quantity;
        std::int64_t paid = 0;
        for (const auto &discount : order.discounts)
            paid += discount.byPlatform && discount.variantId == line.variantId ? discount.amount.minor : 0;
        gone += feeGivenBack(paid, pieces, line.quantity);
    }
    return everything || order.state == OrderState::Canceled ? subsidyOf(order) : gone;
}

Result<std::optional<OrderMoney>> moneyOf(storage::Database &db, const Id &order) {
    AURA_ASSIGN(auto row, db.prepare("SELECT vendor_id, currency, total, fee, direct, back, fee_back, released_at IS "
                                     "NOT NULL, subsidy, subsidy_back FROM order_money WHERE order_id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(order).step());
    if (!found)
        return std::optional<OrderMoney>{};
    OrderMoney money;
    money.vendorId = row.id(0);
    AURA_ASSIGN(money.currency, Currency::parse(row.text(1)));
    money.total = row.int64(2);
    money.fee = row.int64(3);
    money.isDirect = row.boolean(4);
    money.back = row.int64(5);
    money.feeBack = row.int64(6);
    money.isReleased = row.boolean(7);
    money.subsidy = row.int64(8);
    money.subsidyBack = row.int64(9);
    return std::optional(money);
}

Movement ofPayout(const Payout &payout, EntryKind kind, std::int64_t available, std::int64_t onWay) {
    Movement movement;
    movement.vendorId = payout.vendorId;
    movement.available = available;
    movement.onWay = onWay;
    movement.entry.id = idFor(payout.id, entryKindName(kind).toLatin1());
    movement.entry.kind = kind;
    movement.entry.gross = {available, payout.amount.currency};
    movement.entry.payoutId = payout.id;
    return movement;
}

constexpr std::string_view balanceColumns = "SELECT currency, pending, available, on_way, rev FROM shop_balance ";

Result<ShopBalance> balanceFrom(const storage::Statement &row) {
    AURA_ASSIGN(const auto currency, Currency::parse(row.text(0)));
    ShopBalance balance;
    balance.pending = {row.int64(1), currency};
    balance.available = {row.int64(2), currency};
    balance.onWay = {row.int64(3), currency};
    balance.rev = row.int64(4);
    return balance;
}

} // namespace

Status sold(Write &write, const Order &order, Money fee) {
    const bool isDirect = order.paymentMethod != "card"_L1;
    const auto currency = order.total.currency;
    const auto subsidy = subsidyOf(order);
    AURA_TRY(write.db.run("INSERT INTO order_money(order_id, vendor_id, currency, total, fee, direct, subsidy) "
                          "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                          order.id, order.vendorId, currency.code(), order.total.minor, fee.minor, isDirect, subsidy));
    Movement movement;
    movement.vendorId = order.vendorId;
    movement.entry.id = idFor(order.id, "sale");
    movement.entry.kind = EntryKind::Sale;
    AURA_ASSIGN(movement.entry.gross, add(order.total, Money{subsidy, currency}));
    movement.entry.fee = {-fee.minor, currency};
    movement.entry.direct = {isDirect ? -order.total.minor : 0, currency};
    movement.entry.orderId = order.id;
    movement.entry.orderNumber = order.number;
    movement.pending = movement.entry.amount().minor;
    return post(write, movement);
}

Status takeBack(Write &write, const Order &order, Money amount, const Id &key) {
    AURA_ASSIGN(const auto money, moneyOf(write.db, order.id));
    if (!money)
        return {};
    const auto id = idFor(key, "refund");
    AURA_ASSIGN(const auto done, write.db.queryInt64("SELECT 1 FROM ledger_entry WHERE id = ?1", id));
    if (done)
        return {};
    const auto back = std::clamp<std::int64_t>(amount.minor, 0, money->total - money->back);
    const auto subsidy = std::max(money->subsidyBack, subsidyGone(order));
    const auto subsidyBack = subsidy - money->subsidyBack;
    const auto fee = feeGivenBack(money->fee, money->back + back + subsidy, money->total + money->subsidy);
    const auto feeBack = std::max<std::int64_t>(0, fee - money->feeBack);
    if (back == 0 && feeBack == 0 && subsidyBack == 0)
        return {};
    AURA_TRY(write.db.run("UPDATE order_money SET back = back + ?2, fee_back = fee_back + ?3, subsidy_back = "
                          "subsidy_back + ?4 WHERE order_id = ?1",
                          order.id, back, feeBack, subsidyBack));
    Movement movement;
    movement.vendorId = money->vendorId;
    movement.entry.id = id;
    movement.entry.kind = EntryKind::Refund;
    movement.entry.gross = {-(back + subsidyBack), money->currency};
    movement.entry.fee = {feeBack, money->currency};
    movement.entry.direct = {money->isDirect ? back : 0, money->currency};
    movement.entry.orderId = order.id;
    movement.entry.orderNumber = order.number;
    // What was paid out already is owed by the shop then, and comes off what it sells next.
    (money->isReleased ? movement.available : movement.pending) = movement.entry.amount().minor;
    return post(write, movement);
}

Status movedOn(Write &write, const Order &order) {
    std::int64_t wait = 0;
    if (order.fulfilmentState == FulfilmentState::Delivered)
        wait = holdMillis;
    else if (order.fulfilmentState == FulfilmentState::Fulfilled)
        wait = undeliveredMillis;
    if (wait == 0)
        return {};
    // The first time counts: later changes of the order do not put it off.
    return write.db.run("UPDATE order_money SET due_at = min(ifnull(due_at, ?2), ?2) WHERE order_id = ?1 AND "
                        "released_at IS NULL",
                        order.id, write.now + wait);
}

Result<int> release(Write &write) {
    QList<Id> due;
    AURA_TRY(write.db.forEach(
        "SELECT m.order_id FROM order_money m JOIN customer_order o ON o.id = m.order_id WHERE m.released_at IS NULL "
        "AND m.due_at <= ?1 AND (m.direct OR EXISTS(SELECT 1 FROM payment p WHERE p.order_num = o.num AND p.state = "
        "'captured')) AND NOT EXISTS(SELECT 1 FROM return_request r WHERE r.order_num = o.num AND (r.dispute = 'open' "
        "OR (r.state IN ('requested', 'approved', 'received') AND r.dispute <> 'dismissed'))) ORDER BY m.due_at LIMIT "
        "?2",
        [&](const storage::Statement &row) { due.append(row.id(0)); }, write.now, mostReleases));
    for (const auto &order : std::as_const(due)) {
        AURA_ASSIGN(const auto money, moneyOf(write.db, order));
        AURA_TRY(write.db.run("UPDATE order_money SET released_at = ?2 WHERE order_id = ?1", order, write.now));
        Movement movement;
        movement.vendorId = money->vendorId;
        movement.entry.id = idFor(order, "release");
        movement.entry.kind = EntryKind::Release;
        movement.entry.gross = {0, money->currency};
        movement.entry.orderId = order;
        movement.pending = -money->owed();
        movement.available = money->owed();
        if (money->owed() != 0)
            AURA_TRY(post(write, movement));
    }
    return static_cast<int>(due.size());
}

Status payoutMade(Write &write, const Payout &payout) {
    return post(write, ofPayout(payout, EntryKind::Payout, -payout.amount.minor, payout.amount.minor));
}

Status payoutArrived(Write &write, const Payout &payout) {
    return post(write, ofPayout(payout, EntryKind::PayoutPaid, 0, -payout.amount.minor));
}

Status payoutCameBack(Write &write, const Payout &payout) {
    return post(write, ofPayout(payout, EntryKind::PayoutFailed, payout.amount.minor, -payout.amount.minor));
}

Result<LedgerEntry> entry(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare("SELECT kind, gross, fee, direct, currency, order_id, order_number, payout_id, at "
                                     "FROM ledger_entry WHERE id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such entry"_s};
    AURA_ASSIGN(const auto currency, Currency::parse(row.text(4)));
    LedgerEntry entry;
    entry.id = id;
    AURA_ASSIGN(entry.kind, entryKindFromName(row.text(0)));
    entry.gross = {row.int64(1), currency};
    entry.fee = {row.int64(2), currency};
    entry.direct = {row.int64(3), currency};
    entry.orderId = row.id(5);
    entry.orderNumber = row.text(6);
    entry.payoutId = row.id(7);
    entry.at = row.int64(8);
    return entry;
}

Result<ShopBalance> balance(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare(std::string(balanceColumns) + "WHERE id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such balance"_s};
    return balanceFrom(row);
}

Result<std::optional<ShopBalance>> balanceOf(storage::Database &db, const Id &vendor, Currency currency) {
    const auto found = balance(db, balanceIdFor(vendor, currency));
    if (found)
        return std::optional(*found);
    return found.error().code == ErrorCode::NotFound ? Result<std::optional<ShopBalance>>(std::nullopt)
                                                     : Result<std::optional<ShopBalance>>(found.error());
}

Result<QString> audit(storage::Database &db) {
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    QString wrong;
    const auto none = [&](std::string_view what, std::string_view sql) -> Status {
        AURA_ASSIGN(const auto count, db.queryInt64(sql));
        if (count.value_or(0) != 0 && wrong.isEmpty())
            wrong = QString::fromUtf8(what.data(), static_cast<qsizetype>(what.size()));
        return {};
    };
    AURA_TRY(none("a balance is not the sum of its entries",
                  "SELECT count(*) FROM (SELECT vendor_id, currency, sum(pending) AS p, sum(available) AS a, "
                  "sum(on_way) AS w FROM ledger_entry GROUP BY vendor_id, currency) e LEFT JOIN shop_balance b ON "
                  "b.vendor_id = e.vendor_id AND b.currency = e.currency WHERE b.id IS NULL OR b.pending <> e.p OR "
                  "b.available <> e.a OR b.on_way <> e.w"));
    AURA_TRY(none("a balance has no entries",
                  "SELECT count(*) FROM shop_balance b WHERE NOT EXISTS(SELECT 1 FROM ledger_entry e WHERE e.vendor_id "
                  "= b.vendor_id AND e.currency = b.currency)"));
    AURA_TRY(none("an order's entries are not what is owed for it",
                  "SELECT count(*) FROM order_money m WHERE (SELECT ifnull(sum(e.pending + e.available), 0) FROM "
                  "ledger_entry e WHERE e.order_id = m.order_id) <> iif(m.direct, 0, m.total - m.back) + (m.subsidy - "
                  "m.subsidy_back) - (m.fee - "
                  "m.fee_back)"));
    AURA_TRY(none("what is on its way is not the open payouts",
                  "SELECT count(*) FROM shop_balance b WHERE b.on_way <> (SELECT ifnull(sum(p.amount), 0) FROM payout "
                  "p WHERE p.vendor_id = b.vendor_id AND p.currency = b.currency AND p.state IN ('scheduled', "
                  "'sending', 'on_way'))"));
    return wrong;
}

} // namespace aura::server::settlement
