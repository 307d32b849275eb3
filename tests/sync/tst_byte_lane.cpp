// SPDX-License-Identifier: Apache-2.0
#include "catalogue/byte_lane.h"

#include <QTest>

#include <atomic>
#include <future>

using namespace aura;
using namespace aura::sync;
using namespace Qt::StringLiterals;

class ByteLaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void piecesAreTakenInTheirOrder() {
        QByteArray taken;
        ByteLane lane([&](QByteArrayView bytes) {
            taken += bytes;
            return Status{};
        });
        QByteArray put;
        for (int i = 0; i < 1'000; ++i) {
            auto piece = lane.spare();
            piece = QByteArray::number(i);
            put += piece;
            QVERIFY(lane.put(std::move(piece)));
            if (i == 500) {
                QVERIFY(lane.drain());
                QCOMPARE(taken, put);
            }
        }
        QVERIFY(lane.drain());
        QCOMPARE(taken, put);
    }

    void theFirstErrorEndsIt() {
        int calls = 0;
        ByteLane lane([&](QByteArrayView) -> Status {
            if (++calls == 3)
                return Error{ErrorCode::StorageFull, u"no room"_s};
            return {};
        });
        Status last;
        for (int i = 0; i < 100 && last; ++i)
            last = lane.put("x");
        QVERIFY(!lane.drain());
        QCOMPARE(lane.drain().error().code, ErrorCode::StorageFull);
        QCOMPARE(lane.put("y").error().detail, u"no room"_s);
        QCOMPARE(calls, 3);
    }

    void stoppingDropsWhatWaits() {
        std::promise<void> goOn;
        const auto gate = goOn.get_future().share();
        std::atomic<int> calls = 0;
        {
            ByteLane lane([&](QByteArrayView) {
                ++calls;
                gate.wait();
                return Status{};
            });
            QVERIFY(lane.put("a"));
            QVERIFY(lane.put("b"));
            goOn.set_value();
        }
        QVERIFY(calls <= 2);
    }
};

QTEST_GUILESS_MAIN(ByteLaneTest)
#include "tst_byte_lane.moc"
