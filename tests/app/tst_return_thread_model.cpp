// SPDX-License-Identifier: Apache-2.0
// What is said about a return, as its buyer and its shop see it: without a network, refused, and disputed.
#include "work_shop.h"

#include <aura/app/format.h>
#include <aura/app/order_models.h>
#include <aura/app/return_thread_model.h>
#include <aura/app/vendor_conflicts.h>
#include <aura/app/vendor_orders.h>
#include <aura/domain/return_limits.h>
#include <aura/wire/order_json.h>

#include <QSignalSpy>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using app::testing::text;

class ReturnThreadModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::WorkShop> m_shop;
    Order m_order;

    AppContext &app() { return *m_shop->app; }
    OrderReturn &entry() { return m_order.returns.first(); }

    /// Somebody sends a mug back; the person who looks is the buyer, or works for the shop.
    void sendBack(ReturnState state, bool isShop) {
        m_order = m_shop->order({m_shop->products.at(0)}, 2);
        m_order.fulfilmentState = FulfilmentState::Delivered;
        if (!isShop) {
            // Of a shop that they do not work for.
            m_order.id = m_shop->ids.next();
            m_order.vendorId = m_shop->ids.next();
            m_order.vendorName = u"Lamp House"_s;
        }
        OrderReturn back;
        back.id = m_shop->ids.next();
        back.state = state;
        back.lines = {{m_order.lines.first().variantId, 1}};
        back.createdAt = back.updatedAt = back.since = m_shop->clock.now();
        m_order.returns = {back};
        if (isShop)
            return m_shop->giveOrder(m_order);
        give();
    }
    /// As the server has it now, to the buyer.
    void give() {
        m_order.userId = m_shop->far->user;
        m_shop->give(u"order"_s, m_order.id, ++m_order.rev, wire::toJson(m_order));
    }
    void said(MessageSide side, const QString &words) {
        entry().messages.append({m_shop->ids.next(), side, words, m_shop->clock.now()});
    }
    void show(ReturnThreadModel &model, bool isShop) {
        model.setAsShop(isShop);
        model.setOrderId(m_order.id.toString());
        model.setReturnId(entry().id.toString());
        model.setApp(&app());
    }
    template <typename T>
    QList<T> queued() {
        QList<T> found;
        for (const auto &entry : m_shop->client->queue()) {
            if (const auto *args = std::get_if<T>(&entry.operation.args))
                found.append(*args);
        }
        return found;
    }
    static QStringList column(const ReturnThreadModel &model, const char *role) {
        QStringList texts;
        for (int row = 0; row < model.messages()->count(); ++row)
            texts.append(text(*model.messages(), row, role));
        return texts;
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::WorkShop>();
    }
    void cleanup() { m_shop.reset(); }

    void theBuyerWritesWithoutANetwork() {
        QVERIFY(m_shop->open());
        sendBack(ReturnState::Requested, false);
        said(MessageSide::Shop, u"Please send a picture."_s);
        said(MessageSide::Platform, u"We are looking."_s);
        give();
        QVERIFY(m_shop->pull());
        m_shop->far->reachable = false;
        ReturnThreadModel model;
        show(model, false);
        QTRY_COMPARE(column(model, "who"), (QStringList{m_order.vendorName, u"The market"_s}));
        QVERIFY(model.canWrite());
        QCOMPARE(column(model, "mine"), (QStringList{u"false"_s, u"false"_s}));
        model.write(u"  "_s);
        model.write(u" It is dark here. "_s);
        QTRY_COMPARE(model.messages()->count(), 3);
        QCOMPARE(text(*model.messages(), 2, "who"), u"You"_s);
        QCOMPARE(text(*model.messages(), 2, "text"), u"It is dark here."_s);
        QCOMPARE(text(*model.messages(), 2, "note"), u"Waits to be sent"_s);
        QCOMPARE(text(*model.messages(), 2, "mine"), u"true"_s);
        QCOMPARE(queued<ReturnSay>().size(), 1);
    }

    void theBuyerDisputesWhenTheTimeHasCome() {
        QVERIFY(m_shop->open());
        sendBack(ReturnState::Requested, false);
        QVERIFY(m_shop->pull());
        m_shop->far->reachable = false;
        ReturnThreadModel model;
        show(model, false);
        QTRY_VERIFY(model.disputeText().startsWith(u"If the seller does nothing"_s));
        QVERIFY(!model.canDispute());
        model.dispute(u"Now!"_s);
        m_shop->clock.advance(disputeAfterMillis);
        model.setReturnId({});
        model.setReturnId(entry().id.toString());
        QTRY_VERIFY(model.canDispute());
        QVERIFY2(model.disputeText().startsWith(u"The seller takes a long time"_s), qPrintable(model.disputeText()));
        model.dispute({});
        QSignalSpy written(&model, &ReturnThreadModel::written);
        model.dispute(u"Nobody answers."_s);
        QTRY_COMPARE(written.size(), 1);
        QTRY_VERIFY(model.disputeText().startsWith(u"You have asked the market"_s));
        QVERIFY(!model.canDispute() && model.canWrite());
        QCOMPARE(queued<ReturnDispute>().size(), 1);
        QCOMPARE(column(model, "text"), QStringList{u"Nobody answers."_s});
        // In the list of what waits it has words, and leads to the order.
        QCOMPARE(m_shop->client->orders().first().order.returns.first().dispute, DisputeState::Open);
    }

    void whatIsOverIsNotWrittenAbout() {
        QVERIFY(m_shop->open());
        sendBack(ReturnState::Rejected, false);
        entry().dispute = DisputeState::Dismissed;
        said(MessageSide::Platform, u"The shop is right."_s);
        give();
        QVERIFY(m_shop->pull());
        ReturnThreadModel model;
        show(model, false);
        QTRY_VERIFY(model.disputeText().contains(u"closed"_s));
        QVERIFY(!model.canWrite() && !model.canDispute());
        QSignalSpy failed(&model, &ReturnThreadModel::failed);
        model.write(u"But!"_s);
        model.dispute(u"But!"_s);
        QVERIFY(m_shop->client->queue().isEmpty());
        QVERIFY(failed.isEmpty());
    }

    void whatWasNotTakenStandsThereWithWhy() {
        QVERIFY(m_shop->open());
        sendBack(ReturnState::Rejected, false);
        QVERIFY(m_shop->pull());
        ReturnThreadModel model;
        show(model, false);
        QTRY_VERIFY(model.canWrite());
        m_shop->far->tooLate = true;
        model.write(u"Wait!"_s);
        QTRY_COMPARE(queued<ReturnSay>().size(), 1);
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(column(model, "failed"), QStringList{u"true"_s});
        QCOMPARE(text(*model.messages(), 0, "text"), u"Wait!"_s);
        QCOMPARE(text(*model.messages(), 0, "note"), u"Not sent. The return is over by now. Nobody got the message."_s);
        model.discard(text(*model.messages(), 0, "messageId"));
        QTRY_COMPARE(model.messages()->count(), 0);
        QVERIFY(m_shop->client->queue().isEmpty());
    }

    void theShopAnswers() {
        sendBack(ReturnState::Requested, true);
        for (int i = 0; i < 8; ++i)
            said(MessageSide::Buyer, QString::number(i));
        entry().dispute = DisputeState::Open;
        entry().disputedAt = m_shop->clock.now();
        m_shop->giveOrder(m_order);
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        ReturnThreadModel model;
        show(model, true);
        // Long threads begin with their end.
        QTRY_COMPARE(column(model, "text"), (QStringList{u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s}));
        QCOMPARE(model.earlier(), 2);
        QCOMPARE(text(*model.messages(), 0, "who"), u"The buyer"_s);
        QVERIFY(model.disputeText().startsWith(u"The buyer has asked the market"_s));
        QCOMPARE(model.disputeTone(), Tone::Warning);
        QVERIFY(!model.canDispute());
        model.showEarlier();
        QTRY_COMPARE(model.messages()->count(), 8);
        QCOMPARE(model.earlier(), 0);
        model.write(u"We look."_s);
        QTRY_COMPARE(model.messages()->count(), 9);
        QCOMPARE(text(*model.messages(), 8, "who"), u"Your shop"_s);
        QCOMPARE(text(*model.messages(), 8, "note"), u"Waits to be sent"_s);
        QCOMPARE(queued<ReturnSay>().first().orderId, m_order.id);
        VendorOrderListModel orders;
        orders.setApp(&app());
        orders.setFilter(VendorOrderListModel::Filter::Returns);
        QTRY_COMPARE(orders.rows()->count(), 1);
        QCOMPARE(text(*orders.rows(), 0, "returnText"), u"Disputed return"_s);
    }

    void whatThePlatformHasDecidedIsNotTheShopsToDecide() {
        sendBack(ReturnState::Received, true);
        QVERIFY(m_shop->open());
        VendorOrderListModel orders;
        orders.setFilter(VendorOrderListModel::Filter::Returns);
        orders.setApp(&app());
        QTRY_COMPARE(orders.rows()->count(), 1);
        QCOMPARE(text(*orders.rows(), 0, "returnText"), u"Return to decide"_s);
        entry().dispute = DisputeState::Dismissed;
        ++m_order.rev;
        m_shop->giveOrder(m_order);
        QVERIFY(m_shop->pull());
        QTRY_VERIFY(text(*orders.rows(), 0, "returnText") != u"Return to decide"_s);
    }

    void aRejectionHasALastDay() {
        QVERIFY(m_shop->open());
        sendBack(ReturnState::Rejected, false);
        QVERIFY(m_shop->pull());
        m_shop->far->reachable = false;
        ReturnThreadModel model;
        show(model, false);
        QTRY_VERIFY(model.canDispute());
        const QString last = format::dateTime(entry().since + disputeRejectedWithinMillis);
        QVERIFY2(model.disputeText().contains(last), qPrintable(model.disputeText()));
        m_shop->clock.advance(disputeRejectedWithinMillis);
        model.setReturnId({});
        model.setReturnId(entry().id.toString());
        QTRY_VERIFY(!model.canDispute());
        QCOMPARE(model.disputeText(), QString()); // nothing is promised any more
    }

    void whatTheShopWroteTooLateIsToBeDecided() {
        sendBack(ReturnState::Requested, true);
        QVERIFY(m_shop->open());
        ReturnThreadModel model;
        show(model, true);
        QTRY_VERIFY(model.canWrite());
        m_shop->far->tooLate = true;
        model.write(u"Wait!"_s);
        QTRY_COMPARE(queued<ReturnSay>().size(), 1);
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(app().desk()->decisions(), 1);
        VendorConflictModel decisions;
        decisions.setApp(&app());
        QTRY_COMPARE(decisions.items()->count(), 1);
        QTRY_COMPARE(column(model, "failed"), QStringList{u"true"_s});
        model.discard(text(*model.messages(), 0, "messageId"));
        QTRY_COMPARE(app().desk()->decisions(), 0);
    }
};

QTEST_GUILESS_MAIN(ReturnThreadModelTest)
#include "tst_return_thread_model.moc"
