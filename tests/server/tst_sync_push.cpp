// SPDX-License-Identifier: Apache-2.0
#include "sync_case.h"

#include <QRandomGenerator>

using namespace aura;
using namespace aura::testing;

class TestSyncPush : public QObject, private SyncCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void aBatchIsOneCommitAndOneBadOneHarmsNobody() {
        QList<Operation> operations;
        for (int i = 0; i < 499; ++i)
            operations.append(add(1));
        QJsonArray array;
        for (const auto &operation : operations)
            array.append(wire::toJson(operation));
        const Id bad = f->ids.next();
        array.insert(250, QJsonObject{{u"opId"_s, bad.toString()}, {u"kind"_s, u"cart.add"_s}});
        const QJsonObject body{{u"device"_s, device.toString()}, {u"operations"_s, array}};

        const auto commits = f->app().store().writes().commits();
        const auto reply = f->post("/api/v1/sync/push", body, ada.token);
        QCOMPARE(f->app().store().writes().commits() - commits, std::uint64_t{1});
        const auto results = wire::pushResponseFromBytes(reply.body)->results;
        QCOMPARE(results.size(), 500);
        for (int i = 0; i < 500; ++i) {
            QCOMPARE(results[i].status, i == 250 ? OperationStatus::Rejected : OperationStatus::Applied);
            QCOMPARE(results[i].opId, i == 250 ? bad : operations[i > 250 ? i - 1 : i].opId);
        }
        QCOMPARE(f->get("/api/v1/cart", ada.token).json["totalItems"_L1].toInt(), 499);

        // The answer got lost: everything again.
        const auto again = wire::pushResponseFromBytes(f->post("/api/v1/sync/push", body, ada.token).body)->results;
        for (int i = 0; i < 500; ++i)
            QCOMPARE(again[i].status, i == 250 ? OperationStatus::Rejected : OperationStatus::Duplicate);
        QCOMPARE(f->get("/api/v1/cart", ada.token).json["totalItems"_L1].toInt(), 499);
    }

    void anOperationWithoutAnIdIsRejectedAlone() {
        const QJsonArray array{QJsonObject{}, wire::toJson(add(1))};
        const auto reply =
            f->post("/api/v1/sync/push", {{u"device"_s, device.toString()}, {u"operations"_s, array}}, ada.token);
        QCOMPARE(reply.json["results"_L1][0]["status"_L1].toString(), u"rejected"_s);
        QCOMPARE(reply.json["results"_L1][1]["status"_L1].toString(), u"applied"_s);
    }

    void badEnvelopesAreRefused() {
        QCOMPARE(f->post("/api/v1/sync/push", {}, ada.token).status, 400);
        QCOMPARE(f->call(http::Method::Post, "/api/v1/sync/push", "nonsense", ada.token).status, 400);
        QJsonArray many;
        for (int i = 0; i < 501; ++i)
            many.append(QJsonObject{});
        QCOMPARE(
            f->post("/api/v1/sync/push", {{u"device"_s, device.toString()}, {u"operations"_s, many}}, ada.token).status,
            400);
        QCOMPARE(f->post("/api/v1/sync/push", {}).status, 401);
    }

    void theSameOperationTwiceInABatchCountsOnce() {
        const auto once = add(2);
        const auto results = push(ada, {once, once});
        QCOMPARE(results[0].status, OperationStatus::Applied);
        QCOMPARE(results[1].status, OperationStatus::Duplicate);
        QCOMPARE(f->get("/api/v1/cart", ada.token).json["totalItems"_L1].toInt(), 2);
    }

    void aRefusedOperationStaysRefused() {
        const auto unknown = add(1, f->ids.next());
        auto result = pushOne(unknown);
        QCOMPARE(result.status, OperationStatus::Rejected);
        QCOMPARE(result.code, ErrorCode::NotFound);
        QCOMPARE(pushOne(unknown), result);
    }

    void whatIsNotKnownYetWaits() {
        const auto known = add(1);
        auto future = known;
        future.args = UnknownArgs{wire::operationArgsToBytes(known.args)};
        future.version = 7;
        const auto result = pushOne(future);
        QCOMPARE(result.status, OperationStatus::Deferred);
        QCOMPARE(result.code, ErrorCode::NewerVersion);
        QCOMPARE(pushOne(known).status, OperationStatus::Applied);
        auto foreign = add(1);
        foreign.kind = u"garden.water"_s;
        QCOMPARE(pushOne(foreign).status, OperationStatus::Deferred);
        QCOMPARE(f->number("SELECT count(*) FROM operation_result"), 1);
    }

    void predecessorsAndDependenciesComeFirst() {
        auto first = add(1);
        auto second = add(1);
        second.prev = first.opId;
        QCOMPARE(pushOne(second).status, OperationStatus::Deferred);
        const auto results = push(ada, {first, second});
        QCOMPARE(results[0].status, OperationStatus::Applied);
        QCOMPARE(results[1].status, OperationStatus::Applied);

        // A refused predecessor does not hold up its lane, a refused dependency does for ever.
        const auto refused = add(1, f->ids.next());
        auto next = add(1);
        next.prev = refused.opId;
        auto dependant = add(1);
        dependant.deps = {refused.opId};
        auto waiting = add(1);
        waiting.deps = {f->ids.next()};
        const auto rest = push(ada, {refused, next, dependant, waiting});
        QCOMPARE(rest[0].status, OperationStatus::Rejected);
        QCOMPARE(rest[1].status, OperationStatus::Applied);
        QCOMPARE(rest[2].status, OperationStatus::Rejected);
        QCOMPARE(rest[2].code, ErrorCode::Conflict);
        QCOMPARE(rest[3].status, OperationStatus::Deferred);
    }

    void ordersArePlacedOnce() {
        push(ada, {add(2)});
        const auto submit = operation(f->submission({ApiFixture::line(lamp, 2)}, {vendor}));
        const auto placed = pushOne(submit);
        QCOMPARE(placed.status, OperationStatus::Applied);
        QCOMPARE(placed.orders.size(), 1);
        QCOMPARE(placed.orders[0].number, u"A-2025-000001"_s);
        const auto again = pushOne(submit);
        QCOMPARE(again.status, OperationStatus::Duplicate);
        QCOMPARE(again.orders, placed.orders);
        QCOMPARE(f->available(lampVariant()), 3);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement WHERE op_id = ?1", submit.opId), 1);
        QCOMPARE(f->get("/api/v1/cart", ada.token).json["totalItems"_L1].toInt(), 0);
    }

    /// An order lapses by how long it has been under way, whatever the device's clock shows.
    void aClockThatIsOffLapsesNothing() {
        constexpr std::int64_t year = 366LL * 86'400'000;
        for (const auto off : {-year, year}) {
            auto submit = f->submission({ApiFixture::line(lamp, 1)}, {vendor});
            submit.expiresAt += off;
            const auto fresh = push(ada, {operation(submit)}, f->clock.now() + off).first();
            QCOMPARE(fresh.status, OperationStatus::Applied);
            auto late = f->submission({ApiFixture::line(lamp, 1)}, {vendor});
            late.expiresAt = f->clock.now() + off - 1;
            const auto lapsed = push(ada, {operation(late)}, f->clock.now() + off).first();
            QCOMPARE(lapsed.status, OperationStatus::Rejected);
            QCOMPARE(lapsed.code, ErrorCode::Canceled);
        }
    }

    void ordersThatNeedAPersonComeBackWithWhy() {
        auto tooMany = pushOne(operation(f->submission({ApiFixture::line(lamp, 6)}, {vendor})));
        QCOMPARE(tooMany.status, OperationStatus::Rejected);
        QCOMPARE(tooMany.code, ErrorCode::OutOfStock);
        QCOMPARE(tooMany.shortVariants, QList<Id>{lampVariant()});
        auto cheap = f->submission({ApiFixture::line(lamp, 1)}, {vendor});
        cheap.expectedTotal.minor -= 1;
        const auto submit = operation(cheap);
        const auto conflict = pushOne(submit);
        QCOMPARE(conflict.status, OperationStatus::Conflict);
        QCOMPARE(conflict.quote->total.minor, 2'490);
        QCOMPARE(pushOne(submit), conflict);
        auto late = f->submission({ApiFixture::line(lamp, 1)}, {vendor});
        late.expiresAt = f->clock.now() - 1;
        QCOMPARE(pushOne(operation(late)).status, OperationStatus::Rejected);
        QCOMPARE(f->available(lampVariant()), 5);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement"), 0);
    }

    void operationsBelongToTheirPerson() {
        const auto once = add(1);
        QCOMPARE(pushOne(once).status, OperationStatus::Applied);
        const auto eve = f->person(u"eve@example.org"_s);
        const auto result = push(eve, {once}).first();
        QCOMPARE(result.status, OperationStatus::Rejected);
        QCOMPARE(result.code, ErrorCode::PermissionDenied);
        QCOMPARE(f->get("/api/v1/cart", eve.token).json["totalItems"_L1].toInt(), 0);
    }

    void aClockOfTheFutureDoesNotReachTheCart() {
        auto early = add(1);
        early.occurredAt = f->clock.now() + 365LL * 24 * 3'600 * 1'000;
        QCOMPARE(pushOne(early).status, OperationStatus::Applied);
        QCOMPARE(CartService::read(f->db(), ada.id)->updatedAt, f->clock.now());
    }

    void aCartThatWasRolledBackIsForgotten() {
        QCOMPARE(pushOne(add(1)).status, OperationStatus::Applied);
        CartLine line;
        line.variantId = lampVariant();
        line.quantity = 3;
        const auto changed = f->app().store().writes().runAndWait([&](Write &write) -> Status {
            AURA_TRY(f->app().carts().change(write, ada.id, CartAdd{line}, write.now));
            return Error{ErrorCode::Conflict, {}};
        });
        QVERIFY(!changed);
        QCOMPARE(pushOne(add(1)).status, OperationStatus::Applied);
        QCOMPARE(CartService::read(f->db(), ada.id)->lines.first().quantity, 2);
        // Another person's cart in between.
        const auto eve = f->person(u"eve@example.org"_s);
        QCOMPARE(push(eve, {add(5)}).first().status, OperationStatus::Applied);
        QCOMPARE(pushOne(add(1)).status, OperationStatus::Applied);
        QCOMPARE(CartService::read(f->db(), ada.id)->lines.first().quantity, 3);
        QCOMPARE(CartService::read(f->db(), eve.id)->lines.first().quantity, 5);
    }

    /// Changes of the cart that come together are written together, and end where they end one by one.
    void aRunOfChangesIsWhatItsChangesAre() {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const auto eve = f->person(u"eve@example.org"_s);
        QList<Product> products{lamp};
        for (int i = 0; i < 5; ++i)
            products.append(f->product(vendor, u"Lamp %1"_s.arg(i), 1'000 + i, 50));
        for (int round = 0; round < 8; ++round) {
            QList<OperationArgs> changes;
            for (int i = 0; i < 12; ++i) {
                const auto line = lineOf(products[random.bounded(products.size())], random.bounded(5));
                switch (random.bounded(6)) {
                case 0:
                    changes.append(CartRemove{line.variantId});
                    break;
                case 1:
                    changes.append(CartSave{line});
                    break;
                case 2:
                    changes.append(CartRestore{line});
                    break;
                case 3:
                    changes.append(CartAdd{line}); // a quantity of 0 is refused
                    break;
                default:
                    changes.append(CartSet{line});
                }
            }
            QList<Operation> together;
            QList<OperationStatus> alone;
            for (const auto &change : std::as_const(changes)) {
                together.append(operation(change));
                alone.append(push(eve, {operation(change)}).first().status);
            }
            QList<OperationStatus> statuses;
            for (const auto &result : push(ada, together))
                statuses.append(result.status);
            QCOMPARE(statuses, alone);
            const auto adas = *CartService::read(f->db(), ada.id);
            const auto eves = *CartService::read(f->db(), eve.id);
            QCOMPARE(adas.lines, eves.lines);
            QCOMPARE(adas.saved, eves.saved);
            QHash<std::pair<QString, Id>, std::int64_t> rows;
            std::int64_t cursor = 0;
            QVERIFY(follow(own(), cursor, rows, 500));
        }
    }

    /// What cannot be written together is written one by one, and only what cannot be written at all is refused.
    void oneChangeThatCannotBeWrittenHoldsUpNoOther() {
        const auto other = f->product(vendor, u"Other"_s, 1'000, 5);
        const auto odd = f->product(vendor, u"Odd"_s, 1'000, 5);
        const auto refusing = f->app().store().writes().runAndWait([&](Write &write) -> Status {
            return write.db.run("CREATE TRIGGER odd BEFORE INSERT ON cart_line WHEN NEW.product_name = 'Odd' BEGIN "
                                "SELECT abs(-9223372036854775807 - 1); END");
        });
        QVERIFY(refusing);
        const auto oddOne = operation(CartAdd{lineOf(odd, 1)});
        // And what needs it, or is it once more, is judged by what became of it.
        auto needing = operation(WishAdd{other.id});
        needing.deps = {oddOne.opId};
        const auto operations =
            QList<Operation>{add(1), oddOne, operation(CartAdd{lineOf(other, 2)}), oddOne, add(1), needing};
        const auto results = push(ada, operations);
        QCOMPARE(results.size(), operations.size());
        for (qsizetype i = 0; i < results.size(); ++i) {
            QCOMPARE(results[i].opId, operations[i].opId);
            const bool refused = i == 1 || i == 3 || i == 5;
            QCOMPARE(results[i].status, refused ? OperationStatus::Rejected : OperationStatus::Applied);
        }
        QCOMPARE(f->number("SELECT count(*) FROM wishlist_entry"), 0);
        const auto cart = *CartService::read(f->db(), ada.id);
        QCOMPARE(cart.lines.size(), 2);
        QCOMPARE(cart.lines[0].quantity, 2);
        QHash<std::pair<QString, Id>, std::int64_t> rows;
        std::int64_t cursor = 0;
        QVERIFY(follow(own(), cursor, rows, 500));
    }
};

QTEST_GUILESS_MAIN(TestSyncPush)
#include "tst_sync_push.moc"
