// SPDX-License-Identifier: Apache-2.0
#include "demo_money.h"

#include <aura/server/services/commission.h>
#include <aura/server/services/settlement.h>

#include <QDateTime>

#include <algorithm>
#include <functional>
#include <vector>

namespace aura::server {

using namespace Qt::StringLiterals;
using storage::Database;

namespace {

constexpr int standardBasisPoints = 1'000;
constexpr std::int64_t leastPayout = 100;
// Of the first shop's payouts, one came back.
constexpr int failingMonth = 3;

class DemoMoney {
public:
    DemoMoney(Database &database, IdGenerator &ids, const DemoShop &shop, UnixMillis now)
        : m_db(database)
        , m_ids(ids)
        , m_shop(shop)
        , m_now(now) {}

    Status write() {
        AURA_TRY(writeRules());
        AURA_TRY(writeAccounts());
        planOrders();
        planReturns();
        planMonths();
        std::stable_sort(m_events.begin(), m_events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
        for (const auto &event : m_events) {
            Write write{m_db, event.at};
            AURA_TRY(event.happen(write));
        }
        return releaseAll(m_now);
    }

private:
    struct Event {
        UnixMillis at = 0;
        std::function<Status(Write &)> happen;
    };

    Status writeRule(int position, const QString &name, const Id &vendor, int basisPoints) {
        return m_db.run("INSERT INTO commission_rule(id, position, name, vendor_id, basis_points) VALUES(?1, ?2, ?3, "
                        "?4, ?5)",
                        m_ids.next(), position, name, vendor.isNil() ? std::nullopt : std::optional(vendor),
                        basisPoints);
    }
    Status writeRules() {
        int position = 0;
        for (const auto &terms : m_shop.vendorTerms) {
            const auto vendor = std::find_if(m_shop.vendors.cbegin(), m_shop.vendors.cend(),
                                             [&](const Vendor &known) { return known.id == terms.vendorId; });
            if (vendor != m_shop.vendors.cend())
                AURA_TRY(writeRule(position++, vendor->name, terms.vendorId, terms.commissionBasisPoints));
        }
        AURA_TRY(writeRule(position, u"Everybody else"_s, {}, standardBasisPoints));
        return m_db.run("INSERT INTO setting(key, value, updated_at) VALUES('commission.rev', '1', ?1)", m_now);
    }
    /// All shops but the last one, which has still to say where its money goes.
    Status writeAccounts() {
        for (qsizetype i = 0; i + 1 < m_shop.vendors.size(); ++i)
            AURA_TRY(m_db.run("INSERT INTO payout_account(vendor_id, provider, reference, holder, ending, since) "
                              "VALUES(?1, 'sandbox', ?2, ?3, ?4, ?5)",
                              m_shop.vendors.at(i).id, u"sandbox-paying-demo%1"_s.arg(i), m_shop.vendors.at(i).name,
                              QString::number(3'000 + 7 * i), m_shop.vendors.at(i).createdAt));
        return {};
    }
    void planOrders() {
        for (const auto &order : m_shop.orders) {
            const bool sold = order.state == OrderState::Placed || order.state == OrderState::Completed ||
                              order.state == OrderState::Canceled;
            if (!sold)
                continue;
            m_events.push_back({order.createdAt, [&order](Write &write) -> Status {
                                    AURA_ASSIGN(const auto fee, commission::freeze(write, order));
                                    return settlement::sold(write, order, fee);
                                }});
            if (order.state == OrderState::Canceled)
                m_events.push_back({order.updatedAt, [&order](Write &write) {
                                        return settlement::takeBack(write, order, order.total, order.id);
                                    }});
            const auto moved = order.deliveredAt != 0 ? order.deliveredAt : order.updatedAt;
            if (order.state != OrderState::Canceled)
                m_events.push_back({moved, [&order](Write &write) { return settlement::movedOn(write, order); }});
        }
    }
    void planReturns() {
        for (const auto &back : m_shop.returns) {
            const auto order = std::find_if(m_shop.orders.cbegin(), m_shop.orders.cend(),
                                            [&](const Order &known) { return known.id == back.orderId; });
            if (back.state == DemoReturnState::Refunded && order != m_shop.orders.cend())
                m_events.push_back({back.updatedAt, [&back, order](Write &write) {
                                        return settlement::takeBack(write, *order, back.refund, back.id);
                                    }});
        }
    }
    /// On the first of each month what is available goes out.
    void planMonths() {
        UnixMillis begin = m_now;
        for (const auto &order : m_shop.orders)
            begin = std::min(begin, order.createdAt);
        auto day = QDateTime::fromMSecsSinceEpoch(begin, Qt::UTC).date();
        day = QDate(day.year(), day.month(), 1).addMonths(1);
        for (int month = 0;; ++month, day = day.addMonths(1)) {
            const auto at = QDateTime(day, QTime(6, 0), Qt::UTC).toMSecsSinceEpoch();
            if (at >= m_now)
                return;
            m_events.push_back({at, [this, month](Write &write) -> Status {
                                    AURA_TRY(releaseAll(write.now));
                                    return payOut(write, month);
                                }});
        }
    }
    Status releaseAll(UnixMillis at) {
        for (;;) {
            Write write{m_db, at};
            AURA_ASSIGN(const int released, settlement::release(write));
            if (released == 0)
                return {};
        }
    }
    Status payOut(Write &write, int month) {
        QList<Payout> payouts;
        Status currencies;
        AURA_TRY(m_db.forEach(
            "SELECT b.vendor_id, b.currency, b.available, a.ending FROM shop_balance b JOIN payout_account a ON "
            "a.vendor_id = b.vendor_id WHERE b.available >= ?1 ORDER BY a.reference",
            [&](const storage::Statement &row) {
                const auto currency = Currency::parse(row.text(1));
                if (!currency)
                    currencies = currency.error();
                Payout payout;
                payout.vendorId = row.id(0);
                payout.amount = {row.int64(2), currency.value_or(Currency{})};
                payout.account = row.text(3);
                payouts.append(payout);
            },
            leastPayout));
        AURA_TRY(std::move(currencies));
        for (auto &payout : payouts) {
            payout.id = m_ids.next();
            const bool failed = month == failingMonth && payout.vendorId == m_shop.vendors.front().id;
            AURA_TRY(m_db.run("INSERT INTO payout(id, vendor_id, currency, amount, state, reason, provider, "
                              "account_reference, account, attempts, next_attempt_at, created_at, changed_at, rev) "
                              "VALUES(?1, ?2, ?3, ?4, ?5, ?6, 'sandbox', 'sandbox-paying-demo', ?7, 1, ?8, ?8, ?8, 4)",
                              payout.id, payout.vendorId, payout.amount.currency.code(), payout.amount.minor,
                              payoutStateName(failed ? PayoutState::Failed : PayoutState::Paid),
                              failed ? u"account_closed"_s : QString(), payout.account, write.now));
            AURA_TRY(settlement::payoutMade(write, payout));
            AURA_TRY(failed ? settlement::payoutCameBack(write, payout) : settlement::payoutArrived(write, payout));
        }
        return {};
    }

    Database &m_db;
    IdGenerator &m_ids;
    const DemoShop &m_shop;
    const UnixMillis m_now;
    std::vector<Event> m_events;
};

} // namespace

Status writeDemoMoney(Database &database, IdGenerator &ids, const DemoShop &shop, UnixMillis now) {
    return DemoMoney(database, ids, shop, now).write();
}

} // namespace aura::server
