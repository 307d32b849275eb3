// SPDX-License-Identifier: Apache-2.0
// The part of the book about what people keep an eye on, what they were told, and what they agreed to in their own
// currency.
#include "checkers/book.h"

#include "world/shop_server.h"

#include <aura/domain/product_edit.h>

namespace aura::simulation {

using namespace Qt::StringLiterals;

namespace {

/// Of a wish that can be bought again people hear once in so long.
constexpr std::int64_t dayMillis = 24LL * 3'600 * 1'000;

/// What the buyer hears of a step of the shop.
std::optional<NoticeKind> kindOf(OrderStep step) {
    switch (step) {
    case OrderStep::Packed:
        return NoticeKind::OrderPacked;
    case OrderStep::Shipped:
        return NoticeKind::OrderShipped;
    case OrderStep::Delivered:
        return NoticeKind::OrderDelivered;
    case OrderStep::Canceled:
        return NoticeKind::OrderCanceled;
    case OrderStep::Placed:
        break;
    }
    return std::nullopt;
}

const Id &productOf(const Id &variant) {
    static const Id none;
    for (const auto &known : ShopTemplate::instance().variants) {
        if (known.id == variant)
            return known.product;
    }
    return none;
}

} // namespace

void Book::priceMoves(const Id &variant, std::int64_t from, std::int64_t to) {
    const auto &product = productOf(variant);
    if (to >= from || !m_public.contains(product))
        return;
    for (const auto &[user, wishes] : m_wishes.asKeyValueRange()) {
        if (wishes.contains(product))
            m_drops.insert({user, NoticeKind::PriceDropped, product}, {to, from});
    }
}

std::optional<QString> Book::applyWatching(ShopServer &server, const Id &user, const Operation &operation) {
    if (const auto *add = std::get_if<WishAdd>(&operation.args)) {
        auto &wishes = m_wishes[user];
        if (!wishes.contains(add->productId))
            wishes.insert(add->productId, {add->variantId, add->price.micros});
        else if (!add->variantId.isNil())
            wishes[add->productId].variant = add->variantId;
    } else if (const auto *gone = std::get_if<WishRemove>(&operation.args)) {
        m_wishes[user].remove(gone->productId);
    } else if (const auto *read = std::get_if<NoticesRead>(&operation.args)) {
        // What was told since may have let go of that one, but only for a newer one. A restored server may lack both,
        // and what it tells behind this in the same request is newer and not read.
        auto &mark = m_marks[user];
        const auto there =
            server.db().queryInt64("SELECT 1 FROM notice WHERE user_id = ?1 AND id = ?2", user, read->upTo);
        if (!there)
            return there.error().detail;
        if (*there || read->upTo <= m_newest.value(user))
            mark.atLeast = std::max(mark.atLeast, read->upTo);
        mark.atMost = std::max(mark.atMost, read->upTo);
    } else if (const auto *step = std::get_if<OrderTransition>(&operation.args)) {
        auto row = server.db().prepare("SELECT user_id FROM customer_order WHERE id = ?1");
        const auto found = row ? row->bind(step->orderId).step() : Result<bool>(row.error());
        if (!found)
            return found.error().detail;
        const auto buyer = *found ? row->id(0) : Id{};
        const bool moved = m_steps.value(step->orderId, OrderStep::Placed) != step->to;
        const bool byBuyer = user == buyer && step->to == OrderStep::Canceled;
        m_steps.insert(step->orderId, step->to);
        if (const auto kind = kindOf(step->to); kind && moved && !byBuyer)
            ++m_told[{buyer, *kind, step->orderId}];
    } else if (const auto *patch = std::get_if<ProductPatch>(&operation.args)) {
        for (const auto &change : patch->changes) {
            if (change.field == ProductField::VariantPrice)
                priceMoves(change.variantId, m_prices.value(change.variantId),
                           std::get<std::optional<UnitPrice>>(change.mine)->micros);
            else if (change.field == ProductField::Status &&
                     std::get<ProductStatus>(change.mine) != ProductStatus::Published)
                m_public.remove(patch->productId);
        }
    }
    return std::nullopt;
}

std::optional<QString> Book::compareWatching(ShopServer &server) {
    if (auto wrong = compareWishes(server))
        return wrong;
    if (auto wrong = compareNotices(server))
        return wrong;
    if (auto wrong = compareMarks(server))
        return wrong;
    return compareConversions(server);
}

std::optional<QString> Book::compareWishes(ShopServer &server) const {
    auto missing = m_wishes;
    std::optional<QString> wrong;
    const auto read = server.db().forEach(
        "SELECT user_id, product_id, variant_id, price_micros FROM wishlist_entry", [&](const storage::Statement &row) {
            auto &wishes = missing[row.id(0)];
            const auto known = wishes.constFind(row.id(1));
            if (known == wishes.cend()) {
                wrong = u"somebody has a wish that they do not have"_s;
                return;
            }
            if (row.id(2) != known->variant || row.int64(3) != known->price)
                wrong =
                    u"a wish was seen at %1, the operations give %2, or its variant is another one"_s.arg(row.int64(3))
                        .arg(known->price);
            wishes.erase(known);
        });
    if (!read)
        return read.error().detail;
    for (auto wishes = missing.cbegin(); !wrong && wishes != missing.cend(); ++wishes) {
        if (!wishes->isEmpty())
            wrong = u"a wish is not there"_s;
    }
    return wrong;
}

std::optional<QString> Book::compareNotices(ShopServer &server) {
    // What the office changed since, which is never more than one thing at a time.
    auto status = server.db().forEach("SELECT id, price_micros FROM variant", [&](const storage::Statement &row) {
        if (const auto known = m_prices.constFind(row.id(0)); known != m_prices.cend())
            priceMoves(row.id(0), *known, row.int64(1));
    });
    if (!status)
        return status.error().detail;
    auto expected = m_told;
    status = server.db().forEach("SELECT id, user_id, state FROM customer_order", [&](const storage::Statement &row) {
        ++expected[{row.id(1), NoticeKind::OrderPlaced, row.id(0)}];
        // Canceled by nobody's operation: by the office, for the buyer.
        if (static_cast<OrderState>(row.integer(2)) == OrderState::Canceled)
            m_steps.insert(row.id(0), OrderStep::Canceled);
    });
    if (!status)
        return status.error().detail;
    status =
        server.db().forEach("SELECT r.id, o.user_id FROM return_request r JOIN customer_order o ON o.num = r.order_num",
                            [&](const storage::Statement &row) {
                                const auto known = m_returns.value(row.id(0));
                                if (known.state == ReturnState::Rejected)
                                    ++expected[{row.id(1), NoticeKind::ReturnRejected, known.order}];
                                else if (known.state != ReturnState::Requested)
                                    ++expected[{row.id(1), NoticeKind::ReturnApproved, known.order}];
                                if (known.state == ReturnState::Refunded)
                                    ++expected[{row.id(1), NoticeKind::ReturnRefunded, known.order}];
                            });
    if (!status)
        return status.error().detail;
    // The first device of a person is no news.
    QHash<Id, int> signIns;
    status = server.db().forEach("SELECT user_id, count(*) FROM device GROUP BY user_id",
                                 [&](const storage::Statement &row) { signIns.insert(row.id(0), row.integer(1) - 1); });
    if (!status)
        return status.error().detail;
    std::optional<QString> wrong;
    auto drops = m_drops;
    QHash<Told, UnixMillis> shelves;
    status = server.db().forEach(
        "SELECT user_id, kind, subject, price_micros, former_micros, created_at FROM notice",
        [&](const storage::Statement &row) {
            const auto kind = noticeKindFromName(row.text(1));
            const Told told{row.id(0), kind ? *kind : NoticeKind::OrderPlaced, row.id(2)};
            if (told.kind == NoticeKind::PriceDropped) {
                const auto drop = drops.take(told);
                if (row.int64(3) != drop.price || row.int64(4) != drop.former)
                    wrong =
                        u"somebody is told that a price fell from %1 to %2, it did from %3 to %4"_s.arg(row.int64(4))
                            .arg(row.int64(3))
                            .arg(drop.former)
                            .arg(drop.price);
            } else if (told.kind == NoticeKind::BackInStock) {
                if (shelves.contains(told))
                    wrong = u"somebody is told twice that something is there again"_s;
                shelves.insert(told, row.int64(5));
            } else if (told.kind == NoticeKind::NewSignIn) {
                --signIns[told.user];
            } else if (--expected[told] < 0) {
                wrong = u"somebody is told too much: %1"_s.arg(row.text(1));
            }
        });
    if (!status)
        return status.error().detail;
    for (const auto &[told, count] : expected.asKeyValueRange()) {
        if (!wrong && count > 0)
            wrong = u"somebody is not told: %1"_s.arg(noticeKindName(told.kind));
    }
    if (!wrong && !drops.isEmpty())
        wrong = u"somebody is not told that a price fell"_s;
    for (const auto &[user, count] : signIns.asKeyValueRange()) {
        if (!wrong && count != 0)
            wrong = u"%1 sign-ins on new devices are not told"_s.arg(count);
    }
    return wrong ? wrong : lookAtShelves(server, shelves);
}

std::optional<QString> Book::lookAtShelves(ShopServer &server, const QHash<Told, UnixMillis> &told) {
    const auto former = m_public;
    m_public.clear();
    auto status = server.db().forEach(
        "SELECT id FROM product WHERE status = ?1 AND is_active",
        [&](const storage::Statement &row) { m_public.insert(row.id(0)); }, ProductStatus::Published);
    if (!status)
        return status.error().detail;
    std::optional<QString> wrong;
    status = server.db().forEach("SELECT s.variant_id, s.on_hand - s.allocated - s.reserved - s.safety > 0, "
                                 "s.updated_at FROM stock s JOIN variant v "
                                 "ON v.id = s.variant_id WHERE v.track_inventory",
                                 [&](const storage::Statement &row) {
                                     const auto variant = row.id(0);
                                     const auto &product = productOf(variant);
                                     const bool isThere = row.boolean(1);
                                     const bool was = m_onShelf.value(variant, isThere);
                                     m_onShelf.insert(variant, isThere);
                                     if (was || !isThere || !former.contains(product) || !m_public.contains(product))
                                         return;
                                     for (const auto &[user, wishes] : m_wishes.asKeyValueRange()) {
                                         const Told back{user, NoticeKind::BackInStock, product};
                                         // Whoever has only now begun to wish for it may have seen it there.
                                         if (wishes.contains(product) && m_wishedBefore.contains({user, product}) &&
                                             told.value(back, 0) <= row.int64(2) - dayMillis)
                                             wrong = u"somebody is not told that something is there again"_s;
                                     }
                                 });
    m_wishedBefore.clear();
    for (const auto &[user, wishes] : m_wishes.asKeyValueRange()) {
        for (auto wish = wishes.cbegin(); wish != wishes.cend(); ++wish)
            m_wishedBefore.insert({user, wish.key()});
    }
    return status ? wrong : std::optional(status.error().detail);
}

std::optional<QString> Book::compareMarks(ShopServer &server) {
    std::optional<QString> wrong;
    QHash<Id, Id> marks;
    auto status = server.db().forEach("SELECT user_id, up_to FROM notice_mark",
                                      [&](const storage::Statement &row) { marks.insert(row.id(0), row.id(1)); });
    if (!status)
        return status.error().detail;
    m_newest.clear();
    status = server.db().forEach("SELECT user_id, max(id) FROM notice GROUP BY user_id",
                                 [&](const storage::Statement &row) { m_newest.insert(row.id(0), row.id(1)); });
    if (!status)
        return status.error().detail;
    for (auto &&[user, mark] : m_marks.asKeyValueRange()) {
        const auto actual = marks.take(user);
        if (actual < mark.atLeast)
            wrong = u"somebody has read up to a notice, and the server does not know"_s;
        else if (actual > mark.atMost)
            wrong = u"notices count as read that nobody has read"_s;
        else if (actual > m_newest.value(user))
            wrong = u"what does not exist yet counts as read"_s;
        mark = {actual, actual};
    }
    if (!wrong && !marks.isEmpty())
        wrong = u"notices of somebody count as read who has read none"_s;
    return wrong;
}

std::optional<QString> Book::compareConversions(ShopServer &server) const {
    std::optional<QString> wrong;
    const auto read = server.db().forEach(
        "SELECT g.id, ifnull(max(o.converted_currency), ''), sum(o.converted_total), min(o.converted_rate), "
        "max(o.converted_rate), count(o.converted_total), count(*) FROM order_group g JOIN customer_order o ON "
        "o.group_num = "
        "g.num GROUP BY g.num",
        [&](const storage::Statement &row) {
            const auto agreed = m_groups.value(row.id(0));
            const bool all = row.integer(5) == (agreed ? row.integer(6) : 0);
            const bool same =
                !agreed || (row.text(1) == agreed->total.currency.code() && row.int64(2) == agreed->total.minor &&
                            row.int64(3) == agreed->rate && row.int64(4) == agreed->rate);
            if (!all || !same)
                wrong = u"an order came to %1 %2 for the one who agreed to %3"_s.arg(row.int64(2))
                            .arg(row.text(1))
                            .arg(agreed ? QString::number(agreed->total.minor) : u"nothing"_s);
        });
    return read ? wrong : std::optional(read.error().detail);
}

} // namespace aura::simulation
