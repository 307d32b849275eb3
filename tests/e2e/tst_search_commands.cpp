// SPDX-License-Identifier: Apache-2.0
// aura search with the real programs: odd texts, numbers however they are written, and prices in another currency.
#include "shop_world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::e2e;
using namespace Qt::StringLiterals;

class SearchCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<testing::ServerProcess> m_server;
    std::unique_ptr<Device> m_desk;

    QStringList found(const QString &text, const QStringList &more = {}) {
        const auto answer =
            m_desk->run(QStringList{u"search"_s, u"--limit"_s, u"5"_s} + more + QStringList{u"--"_s, text});
        if (answer.exitCode != 0)
            return {u"failed: "_s + QString::fromUtf8(answer.summary())};
        QStringList ids;
        for (const auto &product : answer.json()["products"_L1].toArray())
            ids.append(product.toObject()["externalId"_L1].toString());
        return ids;
    }

private Q_SLOTS:
    void initTestCase() {
        const auto data = m_folder.filePath(u"server"_s);
        QFile file(m_folder.filePath(u"goods.ndjson"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\"id\":\"lamp\",\"name\":\"Zeta Lampe grün\",\"price\":10,\"currency\":\"EUR\",\"brand\":\"Zeta\","
            "\"modelNumber\":\"ZT-1200/B\",\"gtin\":\"4006381333931\"}\n"
            "{\"id\":\"speaker\",\"name\":\"Zeta loudspeaker\",\"price\":99.5,\"currency\":\"EUR\",\"brand\":"
            "\"Zeta\"}\n"
            "{\"id\":\"kettle\",\"name\":\"Zeta electric kettle 1.7 l\",\"price\":20,\"currency\":\"EUR\",\"brand\":"
            "\"Zeta\"}\n");
        file.close();
        const auto imported = testing::runProgram(u"aura-server"_s, {u"import"_s, u"--data"_s, data, file.fileName()});
        QVERIFY2(imported.exitCode == 0, imported.summary().constData());
        const auto rates = testing::runProgram(
            u"aura-server"_s, {u"rates"_s, u"--data"_s, data, u"--base"_s, u"EUR"_s, u"USD=1.5"_s, u"JPY=160"_s});
        QVERIFY2(rates.exitCode == 0, rates.summary().constData());
        m_server = std::make_unique<testing::ServerProcess>(data);
        QVERIFY(m_server->start());
        m_desk = std::make_unique<Device>(m_folder.filePath(u"desk"_s), m_server->url());
        // The server takes the rates over when it looks after its data.
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->syncUntilDone().exitCode == 0 &&
                                     m_desk->run({u"search"_s, u"--currency"_s, u"USD"_s}).exitCode == 0,
                                 30'000);
    }

    void oddTexts_data() {
        QTest::addColumn<QString>("text");
        const QStringList texts{{},
                                u" "_s,
                                u"!!! ??? ---"_s,
                                u"\""_s,
                                u"\"unfinished"_s,
                                u"'; DROP TABLE product; --"_s,
                                u"NEAR(a b) AND NOT c*"_s,
                                u"name:x OR brand:^y"_s,
                                u"((("_s,
                                u"%_\\"_s,
                                u"🙂🙂"_s,
                                u"مصباح"_s,
                                QString(10'000, u'x'),
                                QString(u"lamp "_s).repeated(2'000),
                                QString(5'000, u'"')};
        for (qsizetype i = 0; i < texts.size(); ++i)
            QTest::addRow("%lld %s", static_cast<long long>(i), qPrintable(texts.at(i).left(20))) << texts.at(i);
    }
    void oddTexts() {
        QFETCH(QString, text);
        const auto ids = found(text);
        QVERIFY2(ids.isEmpty() || !ids.first().startsWith(u"failed"_s), qPrintable(ids.join(u' ')));
    }

    void whatIsMeant_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        for (const auto &[text, id] : std::vector<std::pair<QString, QString>>{{u"ZT-1200/B"_s, u"lamp"_s},
                                                                               {u"zt1200b"_s, u"lamp"_s},
                                                                               {u"zt 1200 b"_s, u"lamp"_s},
                                                                               {u"4006381333931"_s, u"lamp"_s},
                                                                               {u"4006381 333931"_s, u"lamp"_s},
                                                                               {u"lampe grun"_s, u"lamp"_s},
                                                                               {u"Lampen"_s, u"lamp"_s},
                                                                               {u"speakers"_s, u"speaker"_s},
                                                                               {u"Lautsprecher"_s, u"speaker"_s},
                                                                               {u"altavoces"_s, u"speaker"_s},
                                                                               {u"ketle"_s, u"kettle"_s},
                                                                               {u"mettle"_s, u"kettle"_s},
                                                                               {u"Wasserkocher"_s, u"kettle"_s},
                                                                               {u"hervidor"_s, u"kettle"_s}})
            QTest::newRow(qPrintable(text)) << text << id;
    }
    void whatIsMeant() {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QCOMPARE(found(text), QStringList{id});
    }

    void pricesInAnotherCurrency() {
        const auto price = [&](const QStringList &more) {
            const auto answer = m_desk->run(QStringList{u"search"_s, u"loudspeaker"_s} + more);
            return answer.json()["products"_L1].toArray().first().toObject()["price"_L1].toObject();
        };
        QCOMPARE(price({}), (QJsonObject{{u"amount"_s, u"99.50"_s}, {u"currency"_s, u"EUR"_s}}));
        const auto dollars = price({u"--currency"_s, u"usd"_s});
        QCOMPARE(dollars["amount"_L1].toString(), u"99.50"_s); // it costs what it costs
        QCOMPARE(dollars["shown"_L1].toObject(), (QJsonObject{{u"amount"_s, u"149.25"_s}, {u"currency"_s, u"USD"_s}}));
        QVERIFY(m_desk->run({u"search"_s, u"--currency"_s, u"CHF"_s}).exitCode != 0); // no rate
        // Limits are meant in it.
        QCOMPARE(found(u"zeta"_s, {u"--currency"_s, u"EUR"_s, u"--max-price"_s, u"15"_s}), QStringList{u"lamp"_s});
        QCOMPARE(found(u"zeta"_s, {u"--currency"_s, u"USD"_s, u"--max-price"_s, u"15"_s}), QStringList{u"lamp"_s});
        QVERIFY(found(u"zeta"_s, {u"--currency"_s, u"USD"_s, u"--max-price"_s, u"14.99"_s}).isEmpty());
        QVERIFY(found(u"zeta"_s, {u"--currency"_s, u"CHF"_s, u"--max-price"_s, u"9999"_s}).isEmpty());

        // What was chosen in the app on the same data folder counts.
        QFile choice(m_desk->folder() + u"/device.ini"_s);
        QVERIFY(choice.open(QIODevice::WriteOnly));
        choice.write("[General]\ncurrency=JPY\n");
        choice.close();
        QCOMPARE(price({})["shown"_L1].toObject()["amount"_L1].toString(), u"15920"_s);
        QCOMPARE(price({u"--currency"_s, u"USD"_s})["shown"_L1].toObject()["currency"_L1].toString(), u"USD"_s);
    }
};

QTEST_GUILESS_MAIN(SearchCommandsTest)
#include "tst_search_commands.moc"
