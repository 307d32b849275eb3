// SPDX-License-Identifier: Apache-2.0
#include "queue_words.h"
#include "sync_words.h"

#include <aura/testing/fake_ports.h>

#include <QTest>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using Problem = SyncModel::Problem;

namespace {

constexpr UnixMillis now = 1'780'000'000'000;

UnitPrice euros(std::int64_t cents) {
    return {cents * 10'000, Currency::parse(u"EUR"_s).value()};
}

QuoteLine line(const QString &name, std::int64_t quantity, std::int64_t cents, IdGenerator &ids) {
    QuoteLine line;
    line.productId = ids.next();
    line.variantId = ids.next();
    line.vendorId = ids.next();
    line.productName = name;
    line.quantity = quantity;
    line.unitPrice = euros(cents);
    return line;
}

} // namespace

class QueueWordsTest : public QObject {
    Q_OBJECT

    aura::testing::FakeClock m_clock;
    aura::testing::SeededRandom m_random{3};
    IdGenerator m_ids{m_clock, m_random};

    sync::QueueEntry order() {
        OrderSubmit submit;
        submit.groupId = m_ids.next();
        submit.lines = {line(u"Mug"_s, 2, 1'000, m_ids), line(u"Teapot"_s, 1, 2'500, m_ids)};
        submit.expectedTotal = {4'500, Currency::parse(u"EUR"_s).value()};
        sync::QueueEntry entry;
        entry.operation.opId = m_ids.next();
        entry.operation.args = submit;
        entry.operation.occurredAt = now - 5 * 60'000;
        return entry;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void theGravestProblemIsTold() {
        sync::SyncStatus status;
        status.online = true;
        QCOMPARE(problemOf(status, true).problem, Problem::NoProblem);
        status.secrets = SecretState::Locked;
        QCOMPARE(problemOf(status, true).problem, Problem::SecretsUnsafe);
        QCOMPARE(problemOf(status, false).problem, Problem::NoProblem); // a guest has no secrets
        status.elsewhere = true;
        QCOMPARE(problemOf(status, true).problem, Problem::Elsewhere);
        status.online = false;
        status.intercepted = true;
        QCOMPARE(problemOf(status, true).problem, Problem::Intercepted);
        status.quarantined = {u"/shop/store.db.damaged"_s};
        QCOMPARE(problemOf(status, true).problem, Problem::DataPutAside);
        QVERIFY(problemOf(status, true).text.contains(u"/shop/store.db.damaged"_s));
        status.state = sync::State::AuthRequired;
        QCOMPARE(problemOf(status, true).problem, Problem::SessionEnded);
        status.lastError = Error{ErrorCode::StorageFull, {}};
        QCOMPARE(problemOf(status, true).problem, Problem::StorageFull);
        QCOMPARE(problemOf(status, true).tone, Tone::Danger);
        status.lastError = Error{ErrorCode::Unavailable, {}};
        QCOMPARE(problemOf(status, true).problem, Problem::SessionEnded); // being offline is no problem
    }

    void everyWayOfKeepingSecretsHasWords() {
        for (const auto state : {SecretState::Unknown, SecretState::Ready, SecretState::Locked, SecretState::Absent,
                                 SecretState::MemoryOnly, SecretState::InsecureFile}) {
            QVERIFY(!secretWords(state).title.isEmpty());
            QVERIFY(!secretWords(state).text.isEmpty());
        }
        QCOMPARE(secretWords(SecretState::InsecureFile).tone, Tone::Danger);
    }

    void everyStateSaysWhatAPersonCanDo() {
        auto entry = order();
        auto item = queueItem(entry, now);
        QCOMPARE(item.title, u"Order of 3 articles, €45.00"_s);
        QCOMPARE(item.detail, u"2 × Mug, 1 × Teapot"_s);
        QCOMPARE(item.createdText, u"5 min ago"_s);
        QVERIFY(item.canRetry && item.canDiscard && item.asksBeforeDiscard && !item.canEdit && !item.canConfirm);

        entry.attempts = 3;
        entry.nextAttemptAt = now + 2 * 60'000;
        entry.reason = Error{ErrorCode::Unavailable, {}};
        item = queueItem(entry, now);
        QCOMPARE(item.attemptsText, u"Tried 3 times, next try in 2 min"_s);
        QVERIFY(!item.reason.isEmpty());

        entry.maybeDelivered = true;
        item = queueItem(entry, now);
        QVERIFY(!item.canDiscard);
        QVERIFY(item.help.contains(u"only once"_s));

        entry = order();
        entry.state = sync::QueueState::Blocked;
        item = queueItem(entry, now);
        QVERIFY(!item.canRetry && item.canDiscard && item.canEdit && !item.asksBeforeDiscard);
        QVERIFY(!item.help.isEmpty());

        entry.state = sync::QueueState::Parked;
        item = queueItem(entry, now);
        QVERIFY(item.canRetry && !item.canEdit && !item.help.isEmpty());

        entry.state = sync::QueueState::InFlight;
        item = queueItem(entry, now);
        QVERIFY(!item.canRetry && !item.canDiscard && !item.canEdit);

        entry.state = sync::QueueState::NeedsAttention;
        entry.operation.args = UnknownArgs{"{}"};
        item = queueItem(entry, now);
        QVERIFY(item.canRetry && item.canDiscard && !item.canEdit);
    }

    void aConflictSaysWhatChanged() {
        auto entry = order();
        entry.state = sync::QueueState::NeedsAttention;
        const auto &submit = std::get<OrderSubmit>(entry.operation.args);
        OperationResult result;
        result.status = OperationStatus::Conflict;
        result.code = ErrorCode::Conflict;
        Quote quote;
        auto dearer = submit.lines[0];
        dearer.unitPrice = euros(1'200);
        quote.vendors = {VendorQuote{dearer.vendorId, {}, {dearer}, {}, {}, {}, {}, {}}};
        quote.total = {2'400, submit.expectedTotal.currency};
        result.quote = quote;
        entry.result = result;
        const auto item = queueItem(entry, now);
        QVERIFY(item.canConfirm && item.canEdit && !item.canRetry);
        QCOMPARE(item.newTotal, u"€24.00"_s);
        QCOMPARE(item.changes, u"Mug: €12.00 instead of €10.00\n"
                               "Teapot: not sold any more\n"
                               "Total, with delivery: €24.00 instead of €45.00"_s);
    }

    QList<OperationArgs> oneOfEach() {
        const Id id = m_ids.next();
        Product lamp;
        lamp.id = id;
        lamp.name = u"Lamp"_s;
        ProductPatch patch;
        patch.productId = id;
        patch.changes = {{ProductField::VariantPrice, id, std::optional(euros(1'000)), std::optional(euros(1'200))},
                         {ProductField::Attributes, {}, QList<Attribute>{}, QList<Attribute>{}}};
        MediaAttach attach;
        attach.productId = id;
        return {CartAdd{},
                CartSet{},
                CartRemove{},
                OrderSubmit{},
                OrderTransition{id, OrderStep::Placed, OrderStep::Canceled, {}},
                OrderTransition{id, OrderStep::Packed, OrderStep::Shipped, {u"DHL"_s, u"0034"_s, {}}},
                StockAdjust{id, -3, StockReason::Damaged, u"fell"_s},
                StockCount{id, 12, 1, 11},
                ProductCreate{lamp},
                patch,
                attach,
                ReviewPut{id, id, {4, u"Good"_s, {}, {}}, {}},
                ReviewVote{id, id, true},
                ReturnRequest{id, id, {{id, 2}}, ReturnReason::Damaged, u"The handle is off."_s},
                ReturnTransition{id, id, ReturnState::Requested, ReturnState::Rejected, u"Worn"_s},
                ReturnSay{id, id, id, u"Where is it?"_s},
                ReturnDispute{id, id, id, u"It was new."_s},
                AddressPut{id, {}, false, {}},
                AddressRemove{id},
                ProfilePatch{u"Ada"_s, {}},
                CartSave{},
                CartRestore{},
                WishAdd{id},
                WishRemove{id},
                NoticesRead{id},
                StockThreshold{id, 3},
                StockPolicySet{id, 3},
                ParcelShip{id, id, {{id, 2}}, {u"DHL"_s, u"0034"_s, {}}, 0},
                OrderCancelRest{id, 1},
                ShopPatch{id, {}, {}},
                StockTransfer{id, {}, id, 3},
                StockLocationPut{id, {}, {id, u"Market"_s}}};
    }

    void everyKindHasWordsOfItsOwn() {
        OperationNames names;
        names.product = names.variant = [](const Id &) { return u"Lamp"_s; };
        names.order = [](const Id &) { return u"A-1"_s; };
        QHash<qsizetype, QString> titles;
        for (const auto &args : oneOfEach()) {
            Operation operation;
            operation.args = args;
            const auto title = operationTitle(operation, names);
            QVERIFY(!title.isEmpty() && !operationIcon(operation).isEmpty());
            QVERIFY2(!title.contains(u"newer version"_s), qPrintable(operationKind(args)));
            titles.insert(static_cast<qsizetype>(args.index()), title);
            QVERIFY(!operationTitle(operation).isEmpty()); // and where nothing is known by name
        }
        // All kinds but the unknown one were looked at: a new kind without words fails here.
        QCOMPARE(titles.size(), static_cast<qsizetype>(std::variant_size_v<OperationArgs>) - 1);

        const auto item = [&](const OperationArgs &args) {
            sync::QueueEntry entry;
            entry.operation.args = args;
            return queueItem(entry, now, names);
        };
        const auto all = oneOfEach();
        QCOMPARE(item(all[4]).title, u"Cancel order A-1"_s);
        QCOMPARE(item(all[5]).title, u"Order A-1 is shipped"_s);
        QCOMPARE(item(all[5]).detail, u"DHL 0034"_s);
        QCOMPARE(item(all[6]).title, u"Stock of Lamp: 3 fewer"_s);
        QCOMPARE(item(all[6]).detail, u"Damaged: fell"_s);
        QCOMPARE(item(all[9]).detail, u"Price: €12.00 instead of €10.00, Properties"_s);
        QCOMPARE(item(all[11]).title, u"Review of Lamp: 4 stars"_s);
        QCOMPARE(item(all[13]).title, u"Send back 2 articles of order A-1"_s);
        QVERIFY(!item(all[13]).orderId.isEmpty());
    }

    void refusalsSayWhatHappened() {
        const auto refused = [&](const OperationArgs &args, ErrorCode code) {
            sync::QueueEntry entry;
            entry.operation.args = args;
            entry.state = sync::QueueState::NeedsAttention;
            entry.reason = Error{code, {}};
            entry.result = OperationResult();
            entry.result->code = code;
            return entry;
        };
        auto late =
            refused(OrderTransition{m_ids.next(), OrderStep::Placed, OrderStep::Canceled, {}}, ErrorCode::Conflict);
        Order shipped;
        shipped.state = OrderState::Placed;
        shipped.fulfilmentState = FulfilmentState::Fulfilled;
        late.result->orders = {shipped};
        QVERIFY(queueReason(late).contains(u"shipped"_s));
        QVERIFY(queueReason(refused(StockAdjust{m_ids.next(), -9, StockReason::Lost, {}}, ErrorCode::OutOfStock))
                    .contains(u"promised"_s));
        auto patch = refused(ProductPatch{}, ErrorCode::Conflict);
        patch.result->fields = {{ProductField::VariantPrice,
                                 {},
                                 std::optional(euros(1'200)),
                                 std::optional(euros(1'400)),
                                 std::optional(euros(1'000))},
                                {ProductField::Categories, {}, QList<Id>{}, QList<Id>{}, QList<Id>{}}};
        const auto item = queueItem(patch, now);
        QCOMPARE(item.changes, u"Price: you want €12.00, the shop has €14.00\nCategories: differs"_s);
        QVERIFY(item.canRetry && item.canDiscard && !item.canEdit);
        QVERIFY(queueReason(refused(ReviewPut{}, ErrorCode::Conflict)).contains(u"another device"_s));
        QVERIFY(queueReason(refused(ShopPatch{}, ErrorCode::TooLarge)).contains(u"too many"_s));
        QVERIFY(queueReason(refused(ReturnRequest{}, ErrorCode::TooLarge)).contains(u"as many returns"_s));
        QVERIFY(queueReason(refused(ReturnSay{}, ErrorCode::TooLarge)).contains(u"returns of this order"_s));
        QVERIFY(queueReason(refused(ReturnDispute{}, ErrorCode::Conflict)).contains(u"too late"_s));
    }

    void aShortageNamesWhatIsShort() {
        auto entry = order();
        entry.state = sync::QueueState::NeedsAttention;
        const auto &submit = std::get<OrderSubmit>(entry.operation.args);
        OperationResult result;
        result.status = OperationStatus::Rejected;
        result.code = ErrorCode::OutOfStock;
        result.shortVariants = {submit.lines[1].variantId};
        entry.result = result;
        const auto item = queueItem(entry, now);
        QVERIFY(!item.canConfirm && item.canEdit);
        QCOMPARE(item.changes, u"Teapot: not enough in stock"_s);

        // An offer for what is not there is none.
        entry.result->quote = Quote();
        entry.result->quote->total = submit.expectedTotal;
        QVERIFY(!queueItem(entry, now).canConfirm);
        QVERIFY(queueItem(entry, now).reason.contains(u"enough"_s));
    }
};

QTEST_APPLESS_MAIN(QueueWordsTest)
#include "tst_queue_words.moc"
