// SPDX-License-Identifier: Apache-2.0
// Locations of a shop, queued without a network: what has to wait for what.
#include "sync_fixture.h"

using namespace aura;
using namespace aura::sync;
using namespace aura::sync::testing;

namespace {

constexpr std::uint64_t seed = 20'261'129;

} // namespace

class SyncLocationsTest : public SyncFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qInfo("seed %llu", static_cast<unsigned long long>(seed)); }
    void init() { setUp(seed); }
    void cleanup() { tearDown(); }

    void aClosingWaitsForWhatHasEmptiedTheLocation() {
        signInAsVendor();
        m_server->offline = true;
        StockLocation stall;
        stall.id = m_ids->next();
        stall.name = u"Stall"_s;
        const auto made = m_core->perform(StockLocationPut{m_vendor.id, {}, stall});
        QVERIFY(made);
        const auto perform = [&](const OperationArgs &args) {
            const auto done = m_core->perform(args);
            return done ? *done : Id{};
        };
        perform(StockTransfer{variantOf(0), {}, stall.id, 3, {}});
        perform(StockAdjust{variantOf(1), 2, StockReason::Found, {}, stall.id});
        const auto elsewhere = perform(StockAdjust{variantOf(2), 1, StockReason::Found, {}});
        const auto back = perform(StockTransfer{variantOf(0), stall.id, {}, 3, {}});
        const auto counted = perform(StockCount{variantOf(1), 0, StockCount::notObserved, 0, stall.id});
        auto seen = m_core->workViews()->stockPolicy(m_vendor.id)->locations.first();
        auto mine = seen;
        mine.name = u"Market stall"_s;
        QVERIFY(m_core->perform(StockLocationPut{m_vendor.id, seen, mine}));
        QVERIFY(m_core->view()->queue.last()->operation.deps.isEmpty()); // a name waits for nobody
        seen = mine;
        mine.closed = true;
        const auto closed = m_core->perform(StockLocationPut{m_vendor.id, seen, mine});
        QVERIFY2(closed, closed ? "" : qPrintable(closed.error().detail));
        // Of each shelf the last: those before it are before it.
        const auto needed = m_core->view()->queue.last()->operation.deps;
        QCOMPARE(needed, (QList<Id>{back, counted}));
        QVERIFY(!needed.contains(elsewhere));
    }

    void aClosingNeedsNoMoreThanIsAllowed() {
        signInAsVendor();
        m_server->offline = true;
        StockLocation stall;
        stall.id = m_ids->next();
        stall.name = u"Stall"_s;
        QVERIFY(m_core->perform(StockLocationPut{m_vendor.id, {}, stall}));
        for (int product = 0; product < 2; ++product) {
            Product many = draft(u"Beads %1"_s.arg(product));
            const auto first = many.variants.first();
            for (int i = 0; i < 59; ++i) {
                auto bead = first;
                bead.id = m_ids->next();
                bead.sku = u"BEAD-%1-%2"_s.arg(product).arg(i);
                bead.name = bead.sku;
                bead.isDefault = false;
                bead.options = {{u"size"_s, Attribute::Kind::Text, false, {bead.sku}}};
                many.variants.append(bead);
            }
            const auto created = m_core->perform(ProductCreate{many});
            QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
            for (const auto &bead : std::as_const(many.variants)) {
                QVERIFY(m_core->perform(StockAdjust{bead.id, 1, StockReason::Found, {}, stall.id}));
                QVERIFY(m_core->perform(StockAdjust{bead.id, -1, StockReason::Lost, {}, stall.id}));
            }
        }
        const auto last = m_core->view()->queue.last()->operation.opId;
        auto closed = stall;
        closed.closed = true;
        QVERIFY(m_core->perform(StockLocationPut{m_vendor.id, stall, closed}));
        QCOMPARE(m_core->view()->queue.last()->operation.deps.size(), 100);
        QCOMPARE(m_core->view()->queue.last()->operation.deps.last(), last);
    }
};

QTEST_GUILESS_MAIN(SyncLocationsTest)
#include "tst_sync_locations.moc"
