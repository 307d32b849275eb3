// SPDX-License-Identifier: Apache-2.0
// Labels are read the way a scanner reads them: drawn, and decoded by a library that knows nothing of how.
#include "barcode.h"

#include <aura/documents/application.h>
#include <aura/documents/labels_pdf.h>

#include <ZXing/DecodeHints.h>
#include <ZXing/ReadBarcode.h>
#include <ZXing/TextUtfEncoding.h>

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <random>

using namespace aura;
using namespace aura::documents;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t seed = 20'261'128;
constexpr int dotsPerInch = 600;

struct Read {
    ZXing::BarcodeFormat format = ZXing::BarcodeFormat::None;
    QString text;

    friend bool operator==(const Read &, const Read &) = default;
};

Read readFrom(const QImage &picture) {
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    const auto found = ZXing::ReadBarcode(view, ZXing::DecodeHints().setTryHarder(true));
    return {found.format(), QString::fromStdWString(found.text())};
}

QImage drawn(const app::Labels &labels, QSizeF millimetres, int page = 0) {
    const auto dots = [](double length) { return static_cast<int>(length * dotsPerInch / 25.4); };
    QImage picture(dots(millimetres.width()), dots(millimetres.height()), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintLabelPage(painter, labels, page, dotsPerInch, QLocale::c());
    return picture;
}

app::Labels one(const QString &sku, const QString &gtin) {
    return {app::LabelSheet::Single, 0, {{u"Mug, Blue"_s, sku, gtin, u"€24.90"_s, 1}}};
}

Read readOf(const app::Labels &labels) {
    return readFrom(drawn(labels, {62, 29}));
}

QString withCheckDigit(QString digits) {
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[digits.size() - 1 - i].digitValue() * (i % 2 == 0 ? 3 : 1);
    return digits + QChar(u'0' + (10 - sum % 10) % 10);
}

} // namespace

class TestLabels : public QObject {
    Q_OBJECT

    std::mt19937 m_random{seed};

    QString digits(int count) {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QChar(static_cast<char16_t>(u'0' + m_random() % 10));
        return text;
    }

private Q_SLOTS:
    void initTestCase() { qInfo("seed %u", seed); }

    void everyGtinIsRead() {
        using enum ZXing::BarcodeFormat;
        QCOMPARE(readOf(one(u"MUG-1"_s, u"4006381333931"_s)), (Read{EAN13, u"4006381333931"_s}));
        QCOMPARE(readOf(one(u"MUG-1"_s, u"036000291452"_s)).text.right(12), u"036000291452"_s);
        QCOMPARE(readOf(one(u"MUG-1"_s, u"96385074"_s)), (Read{EAN8, u"96385074"_s}));
        // Each first digit has its own pattern of sets.
        for (int first = 0; first < 10; ++first) {
            const auto gtin = withCheckDigit(QString::number(first) + digits(11));
            const auto read = readOf(one({}, gtin));
            QVERIFY2(read.text.right(13) == gtin || u'0' + read.text == gtin, qPrintable(gtin + u' ' + read.text));
        }
    }

    void everySkuIsRead() {
        using enum ZXing::BarcodeFormat;
        QCOMPARE(readOf(one(u"MUG-1"_s, {})), (Read{Code128, u"MUG-1"_s}));
        QStringList skus{u"12"_s,       u"1234"_s,   u"12345"_s,     u"AB123456"_s, u"AB1234567"_s,
                         u"123456AB"_s, u"A1234B"_s, u"A123456B7"_s, u"~} {|"_s,    u"x"_s};
        for (int i = 0; i < 60; ++i) {
            QString sku;
            const auto size = 1 + m_random() % 18;
            while (sku.size() < static_cast<qsizetype>(size))
                sku += m_random() % 2 == 0 ? digits(1) : QString(QChar(static_cast<char16_t>(u'!' + m_random() % 94)));
            skus.append(sku);
        }
        for (const auto &sku : std::as_const(skus)) {
            const auto read = readOf(one(sku, {}));
            QVERIFY2(read == (Read{Code128, sku}), qPrintable(sku + u" was read as "_s + read.text));
        }
        // No GTIN, and one that is none, leave it to the SKU.
        QCOMPARE(readOf(one(u"MUG-2"_s, u"4006381333932"_s)).text, u"MUG-2"_s);
    }

    void everyCharacterHasElevenModulesAndEvenBars() {
        for (char16_t c = u' '; c <= u'~'; ++c) {
            const auto code = code128(QString(c));
            QVERIFY(code);
            // Start, character and check digit with six runs, the stop with seven.
            QCOMPARE(code->runs.size(), 3 * 6 + 7);
            QCOMPARE(code->width(), 3 * 11 + 13);
        }
        QCOMPARE(gtinBarcode(u"4006381333931"_s)->width(), 95);
        QCOMPARE(gtinBarcode(u"036000291452"_s)->kind, Barcode::Kind::UpcA);
        QCOMPARE(gtinBarcode(u"96385074"_s)->width(), 67);
    }

    void whatHasNoCodeIsRefused() {
        QVERIFY(!gtinBarcode(u"4006381333932"_s));
        QVERIFY(!gtinBarcode(u"12345678901231"_s)); // of a carton
        QVERIFY(!gtinBarcode(u"40063813339"_s));
        QVERIFY(!code128({}));
        QVERIFY(!code128(u"Krug-Größe"_s));
        QVERIFY(!code128(QString(49, u'x')));
        // It is printed in words then; nothing that a scanner could take for something else.
        QCOMPARE(readOf(one(u"Krug-Größe"_s, {})).format, ZXing::BarcodeFormat::None);
        QCOMPARE(readOf(one(QString(48, u'x'), {})).format, ZXing::BarcodeFormat::None);
        QVERIFY(!labelsPdf({}));
    }

    void barsAreWholeModulesBetweenQuietZones() {
        const auto picture = drawn(one(u"MUG-1"_s, u"4006381333931"_s), {62, 29}).convertToFormat(QImage::Format_RGB32);
        const auto code = *gtinBarcode(u"4006381333931"_s);
        // A line through the bars, as runs of dark and light.
        const int y = picture.height() * 6 / 10;
        QList<int> runs;
        bool dark = false;
        int length = 0;
        for (int x = 0; x < picture.width(); ++x) {
            const bool now = qGray(picture.pixel(x, y)) < 128;
            if (now != dark) {
                runs.append(length);
                length = 0;
                dark = now;
            }
            ++length;
        }
        runs.append(length);
        const int before = runs.takeFirst();
        const int after = runs.takeLast();
        QCOMPARE(runs.size(), code.runs.size());
        const int module = runs.first();
        QVERIFY(module >= 3);
        for (qsizetype i = 0; i < runs.size(); ++i)
            QCOMPARE(runs.at(i), code.runs.at(i) * module);
        QVERIFY(before >= code.quietBefore * module);
        QVERIFY(after >= code.quietAfter * module);
    }

    void sheetsAreFilledFromTheFirstFreePlace() {
        app::Labels labels{app::LabelSheet::A4With24, 23, {{u"Mug"_s, u"MUG-1"_s, {}, {}, 1}}};
        labels.labels.append({u"Vase"_s, u"VASE-22"_s, {}, {}, 2});
        QCOMPARE(labelPages(labels), 2);
        const auto first = drawn(labels, {210, 297});
        // The last place of the first sheet, and nothing before it.
        const QRect last(first.width() * 2 / 3, first.height() * 7 / 8, first.width() / 3, first.height() / 8);
        QCOMPARE(readFrom(first.copy(last)).text, u"MUG-1"_s);
        auto rest = first;
        QPainter(&rest).fillRect(last, Qt::white);
        rest.detach();
        QImage empty(rest.size(), rest.format());
        empty.fill(Qt::white);
        QCOMPARE(rest, empty);
        const auto second = drawn(labels, {210, 297}, 1);
        const QSize place(second.width() / 3, second.height() / 8);
        QCOMPARE(readFrom(second.copy(QRect(QPoint(0, 0), place))).text, u"VASE-22"_s);
        QCOMPARE(readFrom(second.copy(QRect(QPoint(place.width(), 0), place))).text, u"VASE-22"_s);
    }

    void aPdfHoldsAreasAndNoPictures() {
        const auto pdf = labelsPdf({app::LabelSheet::A4With14, 0, {{u"Mug"_s, u"MUG-1"_s, {}, {}, 15}}});
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
        QCOMPARE(pdf->count("/Subtype /Image"), 0);
        QCOMPARE(pdf->count("/Type /Page\n"), 2);
    }
};

int main(int argc, char **argv) {
    const auto app = windowlessApplication(argc, argv);
    TestLabels test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_labels.moc"
