// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/id.h>
#include <aura/testing/fake_ports.h>

#include <QTest>

using namespace aura;
using aura::testing::FakeClock;
using aura::testing::SeededRandom;

class IdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textRoundTrip() {
        FakeClock clock;
        SeededRandom random(1);
        IdGenerator generator(clock, random);
        const Id id = generator.next();
        const auto parsed = Id::parse(id.toString().toUpper());
        QVERIFY(parsed);
        QCOMPARE(*parsed, id);
        QCOMPARE(Id::fromBytes(id.toBytes()), id);
    }

    void carriesVersionVariantAndTime() {
        FakeClock clock(0x0123456789ab);
        SeededRandom random(2);
        IdGenerator generator(clock, random);
        const QString text = generator.next().toString();
        QCOMPARE(text.left(13), QStringLiteral("01234567-89ab"));
        QCOMPARE(text[14], QChar(u'7'));
        QVERIFY(QStringLiteral("89ab").contains(text[19]));
    }

    void growsEvenWhenTheClockGoesBackAndManyFitAMillisecond() {
        FakeClock clock;
        SeededRandom random(3);
        IdGenerator generator(clock, random);
        Id last;
        for (int i = 0; i < 20'000; ++i) {
            if (i == 10'000)
                clock.jump(-86'400'000);
            const Id id = generator.next();
            QVERIFY2(last < id, qPrintable(QString::number(i)));
            last = id;
        }
    }

    void refusesWhatIsNotAnId_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << QStringLiteral("0190");
        QTest::newRow("wrong dash") << QStringLiteral("01900000000000-7000-8000-000000000000");
        QTest::newRow("not hex") << QStringLiteral("0190000g-0000-7000-8000-000000000000");
        QTest::newRow("braces") << QStringLiteral("{01900000-0000-7000-8000-00000000000}");
    }
    void refusesWhatIsNotAnId() {
        QFETCH(const QString, text);
        const auto parsed = Id::parse(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_APPLESS_MAIN(IdTest)
#include "tst_id.moc"
