// SPDX-License-Identifier: Apache-2.0
#include <aura/app/glyphs.h>

#include <QDir>
#include <QTest>

using namespace aura::app;
using namespace Qt::StringLiterals;

class GlyphsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfRealProductsFindTheirDrawing_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QString>("glyph");
        const auto row = [](const char *glyph, const char *name, const QStringList &path = {}) {
            QTest::newRow(name) << QString::fromUtf8(name) << path << QString::fromLatin1(glyph);
        };
        row("keyboard", "CHERRY G83-6104 keyboard USB QWERTY US English Black");
        row("chip", "Intel Xeon E5430 processor 2.66 GHz Box 12 MB L2");
        row("chip", "Gigabyte GA-IMB370TN motherboard LGA 1151 (Socket H4) Thin Mini ITX Intel Q370 Express");
        row("battery", "APC SURT48XLBP UPS battery Sealed Lead Acid (VRLA) 48 V");
        row("cable", "C2G Cat5e STP, 1 x RJ-45, 1 x RJ-45, 14ft, Red networking cable 4.26 m");
        row("drop", "Peach PT269 toner cartridge Compatible Cyan 1 pc(s)");
        row("laptop", "HP Pavilion dv7-1211ea notebook");
        row("lamp", "BLUE CRUSOE CHECK LAMPSHADE");
        row("leaf", "CANNABIS LEAF BEAD CURTAIN");
        row("sofa", "TWO DOOR CURIO CABINET");
        row("sofa", "PINK BUTTERFLY CUSHION COVER");
        row("pen", "TEATIME GEL PENS ASST");
        row("candle", "WHITE HANGING HEART T-LIGHT HOLDER");
        row("candle", "CHINESE DRAGON PAPER LANTERNS");
        row("bag", "THE KING GIFT BAG");
        row("bag", "Leather case for iPhone");
        row("cup", "Mug in a gift box");
        row("cup", "SET OF 6 GLASSES");
        row("bag", "Rucksackbackpack");
        row("resistor", "UNI-ROYAL 0603WAF1002T5E", {u"Resistors"_s, u"Chip Resistor - Surface Mount"_s});
        row("capacitor", "CL10A105KB8NNNC", {u"Capacitors"_s, u"Multilayer Ceramic Capacitors MLCC"_s});
        row("diode", "TECH PUBLIC TPESD8L3.3CT5G", {u"Circuit Protection"_s, u"ESD Protection Devices"_s});
        row("cable", "DIBO DB2ERC-3.81-3P-GN", {u"Connectors"_s, u"Pluggable System Terminal Block"_s});
        row("box", "HP UA343E warranty/support extension");
        row("box", "环保");
        row("box", "");
    }

    void namesOfRealProductsFindTheirDrawing() {
        QFETCH(QString, name);
        QFETCH(QStringList, path);
        QFETCH(QString, glyph);
        QCOMPARE(glyphFor(name, path), glyph);
    }

    void theNarrowestCategorySaysMost() {
        QCOMPARE(glyphFor(u"Aurora 15"_s, {u"Electronics"_s, u"Laptops"_s}), u"laptop"_s);
        QCOMPARE(glyphFor(u"Aurora watch"_s, {u"Electronics"_s, u"Others"_s}), u"watch"_s);
        QCOMPARE(glyphFor(u"Aurora"_s, {u"Garden"_s, u"Others"_s}), u"leaf"_s);
    }

    void pluralsAndCompoundsAreUnderstood() {
        for (const auto &[word, glyph] : {std::pair{u"batteries"_s, u"battery"_s},
                                          {u"knives and shelves"_s, u"sofa"_s},
                                          {u"switches"_s, u"switch"_s},
                                          {u"wallclock"_s, u"clock"_s},
                                          {u"teapots"_s, u"cup"_s},
                                          {u"headphones"_s, u"headphones"_s}})
            QCOMPARE(glyphFor(word), glyph);
    }

    void everyGlyphIsDrawn() {
        const QDir folder(qEnvironmentVariable("AURA_SOURCE_DIR") + u"/resources/glyphs"_s);
        if (!folder.exists())
            QSKIP("no resources in this checkout");
        for (const auto &name : knownGlyphs())
            QVERIFY2(folder.exists(name + u".svg"_s), qPrintable(name));
    }
};

QTEST_APPLESS_MAIN(GlyphsTest)
#include "tst_glyphs.moc"
