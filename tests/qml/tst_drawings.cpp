// SPDX-License-Identifier: Apache-2.0
#include "drawing.h"
#include "fonts.h"
#include "glyphs.h"
#include "icon_provider.h"
#include "illustration_provider.h"
#include "tile_provider.h"

#include <QDir>
#include <QFont>
#include <QFontMetricsF>
#include <QTest>

using namespace aura::qml;
using namespace Qt::StringLiterals;

class TestDrawings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDrawingCanBeDrawn_data();
    void everyDrawingCanBeDrawn();
    void iconsTakeTheirColour();
    void unknownNamesGiveNothing();
    void tilesHaveRoundCorners();
    void figuresAreTabular();
    void brokenFontsStayAsTheyAre();
    void glyphsAreFoundByWord_data();
    void glyphsAreFoundByWord();
    void initialsAndBuckets();
    void iconSpeed();
    void tileSpeed();
};

void TestDrawings::everyDrawingCanBeDrawn_data() {
    QTest::addColumn<QString>("path");
    for (const QString &folder : {u"icons"_s, u"glyphs"_s, u"illustrations"_s}) {
        const QStringList files = QDir(u":/aura/"_s + folder).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 5);
        for (const QString &file : files) {
            const QString path = folder + u'/' + file.chopped(4);
            QTest::newRow(qPrintable(path)) << path;
        }
    }
}

void TestDrawings::everyDrawingCanBeDrawn() {
    QFETCH(QString, path);
    IconProvider provider;
    const QImage image = provider.requestImage(path + u"/112233"_s, nullptr, {48, 48});
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    }
    QVERIFY2(painted > 20, qPrintable(QString::number(painted)));
}

void TestDrawings::iconsTakeTheirColour() {
    IconProvider provider;
    QSize size;
    const QImage image = provider.requestImage(u"icons/heart-filled/ff0000"_s, &size, {24, 24});
    QCOMPARE(size, QSize(24, 24));
    QCOMPARE(QColor(image.pixel(12, 12)), QColor(Qt::red));
    const QImage faint = provider.requestImage(u"icons/heart-filled/80ff0000"_s, &size, {24, 24});
    QVERIFY(std::abs(qAlpha(faint.pixel(12, 12)) - 128) <= 2);
}

void TestDrawings::unknownNamesGiveNothing() {
    IconProvider icons;
    const QImage image = icons.requestImage(u"icons/there-is-none/ff0000"_s, nullptr, {16, 16});
    QCOMPARE(image.size(), QSize(16, 16));
    QCOMPARE(qAlpha(image.pixel(8, 8)), 0);
    IllustrationProvider illustrations;
    QVERIFY(!illustrations.requestImage(u"there-is-none"_s, nullptr, {}).isNull());
    TileProvider tiles;
    QVERIFY(!tiles.requestImage(u"nonsense"_s, nullptr, {}).isNull());
}

void TestDrawings::tilesHaveRoundCorners() {
    TileProvider provider;
    const QImage image = provider.requestImage(u"200/0/l/12/laptop"_s, nullptr, {120, 120});
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    QCOMPARE(qAlpha(image.pixel(119, 119)), 0);
    QCOMPARE(qAlpha(image.pixel(60, 2)), 255);
    const QImage dark = provider.requestImage(u"200/0/d/12/laptop"_s, nullptr, {120, 120});
    QVERIFY(QColor(dark.pixel(20, 20)).lightness() < 80);
    QVERIFY(QColor(image.pixel(20, 20)).lightness() > 200);
}

void TestDrawings::figuresAreTabular() {
    if (QDir(u":/aura/fonts"_s).isEmpty())
        QSKIP("no typeface is embedded in this build");
    QFont font(textFontFamily());
    QCOMPARE(textFontFamily(), u"AuraT"_s);
    for (const int weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
        font.setPixelSize(64);
        font.setWeight(static_cast<QFont::Weight>(weight));
        const QFontMetricsF metrics(font);
        QCOMPARE(metrics.horizontalAdvance(u"1111"_s), metrics.horizontalAdvance(u"8888"_s));
        QVERIFY(metrics.horizontalAdvance(u"iiii"_s) < metrics.horizontalAdvance(u"mmmm"_s));
    }
}

void TestDrawings::brokenFontsStayAsTheyAre() {
    QCOMPARE(withTabularFigures({}), QByteArray());
    const QByteArray noise("OTTO\xff\xff and nothing that a font has", 36);
    QCOMPARE(withTabularFigures(noise), noise);
}

void TestDrawings::glyphsAreFoundByWord_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("glyph");
    QTest::newRow("notebook") << u"HP Pavilion dv7-1211ea Notebook Silver"_s << u"laptop"_s;
    QTest::newRow("toner") << u"Xerox 006R90321 toner cartridge"_s << u"drop"_s;
    QTest::newRow("slash") << u"ADC/DAC/Data Conversion"_s << u"chip"_s;
    QTest::newRow("first word wins") << u"Camera bag"_s << u"camera"_s;
    QTest::newRow("whole words") << u"Embedded"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("other script") << u"可编程增益"_s << QString();
}

void TestDrawings::glyphsAreFoundByWord() {
    QFETCH(QString, text);
    QFETCH(QString, glyph);
    QCOMPARE(Glyphs::find(text), glyph);
    if (!glyph.isEmpty())
        QVERIFY(!drawing(u"glyphs/"_s + glyph).isEmpty());
}

void TestDrawings::initialsAndBuckets() {
    QCOMPARE(Glyphs::initials(u"Mirabel & Sons"_s), u"MS"_s);
    QCOMPARE(Glyphs::initials(u"006R90321 toner"_s), u"T"_s);
    QCOMPARE(Glyphs::initials(u"12 34"_s), QString());
    QCOMPARE(Glyphs::bucket(u"x"_s, 0), 0);
    QList<int> hits(10);
    for (int i = 0; i < 10'000; ++i) {
        const int bucket = Glyphs::bucket(QString::number(i), 10);
        QVERIFY(bucket >= 0 && bucket < 10);
        ++hits[bucket];
    }
    for (const int hit : hits)
        QVERIFY2(hit > 800 && hit < 1200, qPrintable(QString::number(hit)));
}

void TestDrawings::iconSpeed() {
    IconProvider provider;
    QBENCHMARK {
        provider.requestImage(u"icons/cart/1a1a1f"_s, nullptr, {20, 20});
    }
}

void TestDrawings::tileSpeed() {
    TileProvider provider;
    QBENCHMARK {
        provider.requestImage(u"200/2/l/10/laptop"_s, nullptr, {208, 160});
    }
}

QTEST_MAIN(TestDrawings)

#include "tst_drawings.moc"
