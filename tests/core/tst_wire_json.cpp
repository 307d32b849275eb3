// SPDX-License-Identifier: Apache-2.0
// What is written straight, for speed, against the same thing as a tree of Qt's.
#include <aura/wire/catalogue_json.h>
#include <aura/wire/json_writer.h>
#include <aura/wire/order_json.h>
#include <aura/wire/sync_json.h>

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace aura;
using namespace Qt::StringLiterals;

namespace {

class Words {
public:
    explicit Words(std::uint32_t seed)
        : m_random(seed) {}

    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    QString text() {
        static const QString pieces[] = {u"a"_s,    u"Zoo"_s, u"\""_s, u"\\"_s,         u"\n"_s,           u"\r\t"_s,
                                         u"\b\f"_s, u"é"_s,   u"µF"_s, u"\U0001F525"_s, QString(QChar(1)), u"/"_s,
                                         u"\x7f"_s, u"€"_s,   u" x "_s};
        QString text;
        for (int i = below(6); i > 0; --i)
            text += pieces[below(static_cast<int>(std::size(pieces)))];
        return text;
    }
    QString number() {
        static const QString numbers[] = {u"0"_s,  u"-17"_s,  u"9007199254740993"_s,  u"0.1"_s, u"1e300"_s,
                                          u"-0"_s, u"2.50"_s, u"33.333333333333336"_s};
        return numbers[below(static_cast<int>(std::size(numbers)))];
    }
    Attribute attribute(int n) {
        Attribute attribute;
        attribute.name = (below(8) == 0 ? text() : QString()) + u"name %1"_s.arg(n, 2, 10, QChar(u'0'));
        attribute.kind = static_cast<Attribute::Kind>(below(4));
        attribute.isList = below(3) == 0;
        for (int i = attribute.isList ? below(4) : below(5) == 0 ? 0 : 1; i > 0; --i) {
            switch (attribute.kind) {
            case Attribute::Kind::Number:
                attribute.values.append(number());
                break;
            case Attribute::Kind::Boolean:
                attribute.values.append(below(2) == 0 ? u"true"_s : u"false"_s);
                break;
            case Attribute::Kind::Json:
                attribute.values.append(below(2) == 0 ? u"[[1,9,3.5962],[10,null,3.1]]"_s
                                                      : u"{\"a\":[],\"b\":\"\\\"\"}"_s);
                break;
            case Attribute::Kind::Text:
                attribute.values.append(text());
                break;
            }
        }
        return attribute;
    }

private:
    std::mt19937 m_random;
};

std::uint32_t seed() {
    const auto given = qEnvironmentVariableIntValue("AURA_SEED");
    return given != 0 ? static_cast<std::uint32_t>(given) : std::random_device{}();
}

} // namespace

class WireJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attributesAreWrittenAsTheirTreeIs() {
        const auto from = seed();
        qInfo("AURA_SEED=%u", from);
        Words words(from);
        for (int round = 0; round < 2'000; ++round) {
            QList<Attribute> attributes;
            for (int i = 0; i < words.below(6); ++i)
                attributes.append(words.attribute(i));
            // Unsorted and named twice, too.
            if (!attributes.isEmpty() && words.below(4) == 0)
                attributes.prepend(words.attribute(words.below(6)));
            QCOMPARE(wire::attributesToBytes(attributes), wire::toBytes(wire::attributesToJson(attributes)));
        }
    }

    void cartLinesAreWrittenAsTheirTreeIs() {
        const auto from = seed();
        qInfo("AURA_SEED=%u", from);
        Words words(from);
        for (int round = 0; round < 500; ++round) {
            CartLine line;
            line.productId = *Id::parse(u"0190b5e4-7d2c-7c3a-9b1e-2f4d6a8c0e12");
            line.variantId = line.productId;
            if (words.below(2) == 0)
                line.vendorId = line.productId;
            line.productName = words.text();
            line.variantName = words.text();
            line.quantity = words.below(9'999);
            if (words.below(3) != 0)
                line.unitPrice = {words.below(100'000'000), Currency::of("EUR")};
            line.addedAt = std::int64_t{words.below(2'000'000'000)} * 1'000 + words.below(1'000);
            line.updatedAt = -line.addedAt;
            for (const OperationArgs &args : {OperationArgs(CartAdd{line}), OperationArgs(CartSet{line})}) {
                const auto written = wire::parseObject(wire::operationArgsToBytes(args));
                QVERIFY(written);
                QCOMPARE(*written, wire::toJson(line));
            }
        }
    }

    void timesComeBackAsTheyWere() {
        const auto from = seed();
        qInfo("AURA_SEED=%u", from);
        std::mt19937_64 random(from);
        for (int round = 0; round < 5'000; ++round) {
            // From the year 1 to 9999.
            const auto time = static_cast<UnixMillis>(random() % 315'500'000'000'000ULL) - 62'100'000'000'000LL;
            const auto text = wire::timeToString(time);
            QCOMPARE(*wire::timeFromString(text), time);
            QCOMPARE(QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch(), time);
        }
        QCOMPARE(*wire::timeFromString(u"2026-02-28T23:59:59.999Z"), 1'772'323'199'999);
        QCOMPARE(*wire::timeFromString(u"2026-01-31T08:00:00Z"), 1'769'846'400'000);
        QCOMPARE(*wire::timeFromString(u"2026-01-31T09:00:00+01:00"), 1'769'846'400'000);
        for (const auto *wrong : {u"2026-02-29T00:00:00.000Z", u"2026-13-01T00:00:00.000Z", u"2026-01-01T00:60:00.000Z",
                                  u"2026-01-01T00:00:61.000Z", u"2026-01-01 00:00:00.000X", u"2026-01-0aT00:00:00.000Z",
                                  u"2026-01-01T00:00:00.000", u""})
            QVERIFY2(!wire::timeFromString(QStringView(wrong)), qPrintable(QString::fromUtf16(wrong)));
    }
};

QTEST_GUILESS_MAIN(WireJsonTest)
#include "tst_wire_json.moc"
