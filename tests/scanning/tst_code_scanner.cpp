// SPDX-License-Identifier: Apache-2.0
// Codes that another library has drawn, as a camera sees them: turned, out of focus, in bad light. Where there is no
// camera, frames are fed into the sink in which a camera's arrive.
#include <aura/scanning/code_reader.h>
#include <aura/scanning/code_scanner.h>
#include <aura/testing/fake_ports.h>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <QBuffer>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QVideoFrame>
#include <QVideoSink>

#include <atomic>
#include <random>

using namespace aura;
using namespace aura::scanning;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ean = "4006381333931";

QImage drawn(ZXing::BarcodeFormat format, const std::string &text, int width = 420, int height = 180) {
    const auto bits = ZXing::MultiFormatWriter(format).setMargin(10).encode(text, width, height);
    QImage picture(bits.width(), bits.height(), QImage::Format_RGB32);
    for (int y = 0; y < bits.height(); ++y) {
        for (int x = 0; x < bits.width(); ++x)
            picture.setPixel(x, y, bits.get(x, y) ? qRgb(20, 20, 20) : qRgb(245, 245, 245));
    }
    return picture;
}

/// In the middle of a table, as it lies there.
QImage onTable(const QImage &code, double degrees = 0) {
    QImage picture(960, 720, QImage::Format_RGB32);
    picture.fill(QColor(180, 160, 140));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(480, 360);
    painter.rotate(degrees);
    painter.fillRect(QRect(-code.width() / 2 - 20, -code.height() / 2 - 20, code.width() + 40, code.height() + 40),
                     QColor(245, 245, 245));
    painter.drawImage(-code.width() / 2, -code.height() / 2, code);
    return picture;
}

QImage blurred(const QImage &picture, int times) {
    return picture.scaled(picture.size() / times, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage noisy(QImage picture, int by) {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> noise(-by, by);
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int n = noise(random);
            const auto shade = [&](int value) { return std::clamp(value * 6 / 10 + 20 + n, 0, 255); };
            line[x] = qRgb(shade(qRed(line[x])), shade(qGreen(line[x])), shade(qBlue(line[x])));
        }
    }
    return picture;
}

QVideoFrame frameOf(const QImage &picture) {
    const auto image = picture.convertToFormat(QImage::Format_RGB32);
    QVideoFrame frame(QVideoFrameFormat(image.size(), QVideoFrameFormat::Format_BGRX8888));
    if (!frame.map(QVideoFrame::WriteOnly))
        qFatal("no frame");
    for (int y = 0; y < image.height(); ++y)
        memcpy(frame.bits(0) + y * frame.bytesPerLine(0), image.constScanLine(y),
               static_cast<std::size_t>(image.width()) * 4);
    frame.unmap();
    return frame;
}

QString textOf(const std::optional<ReadCode> &code) {
    return code ? code->text : u"nothing"_s;
}

} // namespace

class TestCodeScanner : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;

    Frame still(const QImage &picture) {
        return [picture] { return picture; };
    }

private Q_SLOTS:
    void everyKindOfCodeIsRead_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isProduct");
        using enum ZXing::BarcodeFormat;
        QTest::newRow("EAN-13") << static_cast<int>(EAN13) << u"4006381333931"_s << true;
        QTest::newRow("EAN-8") << static_cast<int>(EAN8) << u"96385074"_s << true;
        QTest::newRow("UPC-A") << static_cast<int>(UPCA) << u"036000291452"_s << true;
        QTest::newRow("Code 128") << static_cast<int>(Code128) << u"MUG-BLUE-12"_s << false;
        QTest::newRow("QR") << static_cast<int>(QRCode) << u"https://example.org/p/12"_s << false;
    }
    void everyKindOfCodeIsRead() {
        QFETCH(const int, format);
        QFETCH(const QString, text);
        QFETCH(const bool, isProduct);
        const auto code = drawn(static_cast<ZXing::BarcodeFormat>(format), text.toStdString(), 420,
                                static_cast<ZXing::BarcodeFormat>(format) == ZXing::BarcodeFormat::QRCode ? 420 : 180);
        for (const double degrees : {0., 90., 180., 270., 8.}) {
            const auto read = readCode(onTable(code, degrees), Effort::Frame);
            QVERIFY2(read && read->text == text && read->isProduct == isProduct,
                     qPrintable(u"%1 at %2 degrees"_s.arg(textOf(read)).arg(degrees)));
        }
        QCOMPARE(textOf(readCode(onTable(code, 33), Effort::Picture)), text);
        QCOMPARE(textOf(readCode(blurred(onTable(code), 2), Effort::Frame)), text);
        QCOMPARE(textOf(readCode(noisy(onTable(code), 25), Effort::Picture)), text);
    }

    void aCodeThatLiesAslantIsNoOther() {
        using enum ZXing::BarcodeFormat;
        for (const auto &[format, text] : {std::pair{UPCA, "036000291452"}, std::pair{EAN13, "4006381333931"},
                                           std::pair{EAN13, "9780131103627"}, std::pair{Code128, "96385074-12"}}) {
            const auto code = drawn(format, text);
            for (int degrees = 0; degrees < 180; degrees += 9) {
                const auto read = readCode(onTable(code, degrees), Effort::Frame);
                QVERIFY2(
                    !read || read->text == QLatin1StringView(text),
                    qPrintable(
                        u"%1 at %2 degrees is read as %3"_s.arg(QLatin1StringView(text)).arg(degrees).arg(read->text)));
            }
        }
    }

    void whatIsNoCodeIsNone() {
        QVERIFY(!readCode({}, Effort::Frame));
        QVERIFY(!readCode(onTable(QImage(200, 100, QImage::Format_RGB32)), Effort::Picture));
        QImage noise(640, 480, QImage::Format_RGB32);
        noise.fill(Qt::gray);
        QVERIFY(!readCode(noisy(noise, 120), Effort::Frame));
        // A digit that was painted over is not guessed.
        auto spoiled = drawn(ZXing::BarcodeFormat::EAN13, ean);
        QPainter(&spoiled).fillRect(QRect(180, 0, 40, 180), Qt::white);
        QVERIFY(!readCode(onTable(spoiled), Effort::Picture));
    }

    void whatOthersWroteIsShownInOneLine() {
        const auto evil = drawn(ZXing::BarcodeFormat::QRCode, "one\n\ttwo   three", 420, 420);
        QCOMPARE(textOf(readCode(evil, Effort::Frame)), u"one two three"_s);
        const auto endless = drawn(ZXing::BarcodeFormat::QRCode, std::string(700, 'x'), 700, 700);
        QVERIFY(!readCode(endless, Effort::Frame));
    }

    void aCamerasFramesAreRead() {
        QVideoSink sink;
        CodeScanner scanner;
        scanner.setClock(m_clock);
        QSignalSpy codes(&scanner, &CodeScanner::codeRead);
        scanner.setSink(&sink);
        QVERIFY2(scanner.problem().isEmpty(), qPrintable(scanner.problem()));
        QVERIFY(!scanner.isSeeing());
        sink.setVideoFrame(frameOf(onTable(drawn(ZXing::BarcodeFormat::EAN13, ean), 5)));
        QTRY_COMPARE(codes.size(), 1);
        QCOMPARE(codes.first().first().toString(), QString::fromLatin1(ean));
        QVERIFY(scanner.isSeeing());
        // Nothing of another camera any more.
        QVideoSink other;
        scanner.setSink(&other);
        QVERIFY(!scanner.isSeeing());
        m_clock.advance(10'000);
        sink.setVideoFrame(frameOf(onTable(drawn(ZXing::BarcodeFormat::EAN13, ean))));
        QCoreApplication::processEvents();
        QVERIFY(!scanner.isSeeing());
    }

    void whatIsNoCameraIsSaid() {
        QObject nothing;
        CodeScanner scanner;
        scanner.setSink(&nothing);
        QVERIFY(!scanner.problem().isEmpty());
        scanner.setSink(nullptr);
        QVERIFY(scanner.problem().isEmpty());
    }

    void oneThatIsHeldIsReadOnce() {
        CodeScanner scanner;
        scanner.setClock(m_clock);
        QSignalSpy codes(&scanner, &CodeScanner::codeRead);
        const auto mug = onTable(drawn(ZXing::BarcodeFormat::Code128, "MUG-1"));
        const auto bowl = onTable(drawn(ZXing::BarcodeFormat::Code128, "BOWL-1"));
        const auto show = [&](const QImage &picture) {
            scanner.take(still(picture));
            QTRY_VERIFY(scanner.isIdle());
        };
        show(mug);
        m_clock.advance(1'400);
        show(mug);
        m_clock.advance(1'400);
        show(mug); // still held: 2.8 s since it was read, and 1.4 since it was seen
        QCOMPARE(codes.size(), 1);
        show(bowl); // another one is another one
        QCOMPARE(codes.size(), 2);
        show(mug); // and comes not between
        QCOMPARE(codes.size(), 2);
        m_clock.advance(CodeScanner::sameCodeMillis - 1);
        show(QImage());
        QCOMPARE(codes.size(), 2);
        m_clock.advance(1);
        show(mug); // put away and shown again
        QCOMPARE(codes.size(), 3);
    }

    void ofManyFramesTheNewestIsRead() {
        CodeScanner scanner;
        scanner.setClock(m_clock);
        QSignalSpy codes(&scanner, &CodeScanner::codeRead);
        std::atomic<int> converted = 0;
        const auto shown = [&](const char *sku) {
            return Frame([&converted, picture = onTable(drawn(ZXing::BarcodeFormat::Code128, sku))] {
                ++converted; // in one thread, one after the other
                return picture;
            });
        };
        // No event loop between them: the first is being read when the others come.
        for (const auto *sku : {"FIRST-1", "LATE-2", "LATE-3", "LATE-4", "LAST-5"})
            scanner.take(shown(sku));
        QTRY_COMPARE(codes.size(), 2);
        QCOMPARE(codes.at(0).first().toString(), u"FIRST-1"_s);
        QCOMPARE(codes.at(1).first().toString(), u"LAST-5"_s);
        QCOMPARE(converted.load(), 2);
        // Who only takes pictures converts nothing.
        scanner.setReading(false);
        scanner.take(shown("QUIET-6"));
        QCoreApplication::processEvents();
        QCOMPARE(converted.load(), 2);
    }

    void aPictureIsTaken() {
        CodeScanner scanner;
        scanner.setReading(false);
        QSignalSpy taken(&scanner, &CodeScanner::pictureTaken);
        QVERIFY(!scanner.takePicture());
        QImage scene(640, 480, QImage::Format_RGB32);
        scene.fill(QColor(200, 30, 30));
        scanner.take(still(scene));
        QVERIFY(scanner.takePicture());
        QTRY_COMPARE(taken.size(), 1);
        const auto back = QImage::fromData(taken.first().first().toByteArray(), "JPEG");
        QCOMPARE(back.size(), scene.size());
        QVERIFY(qAbs(qRed(back.pixel(320, 240)) - 200) < 6);
    }

    void filesAndPastedPicturesAreRead() {
        QTemporaryDir folder;
        CodeScanner scanner;
        scanner.setClock(m_clock);
        QSignalSpy codes(&scanner, &CodeScanner::codeRead);
        QSignalSpy failures(&scanner, &CodeScanner::nothingRead);
        const auto path = folder.filePath(u"label.png"_s);
        QVERIFY(onTable(drawn(ZXing::BarcodeFormat::EAN13, ean), 40).save(path));
        scanner.readFile(QUrl::fromLocalFile(path));
        QTRY_COMPARE(codes.size(), 1);
        // Somebody who pastes the same twice means it.
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(onTable(drawn(ZXing::BarcodeFormat::EAN13, ean)).save(&buffer, "PNG"));
        scanner.readPicture(bytes);
        QTRY_COMPARE(codes.size(), 2);
        QVERIFY(failures.isEmpty());
        scanner.readFile(QUrl::fromLocalFile(folder.filePath(u"none.png"_s)));
        scanner.readFile(QUrl(u"https://example.org/label.png"_s));
        scanner.readPicture("not a picture at all");
        QTRY_COMPARE(failures.size(), 3);
        QImage empty(100, 100, QImage::Format_RGB32);
        empty.fill(Qt::white);
        const auto blank = folder.filePath(u"blank.png"_s);
        QVERIFY(empty.save(blank));
        scanner.readFile(QUrl::fromLocalFile(blank));
        QTRY_COMPARE(failures.size(), 4);
        QCOMPARE(failures.last().first().toString(), u"No barcode was found in the picture."_s);
        QCOMPARE(codes.size(), 2);
    }

    void framesAreConvertedInTheThreadOfTheInterface() {
        CodeScanner scanner;
        scanner.setClock(m_clock);
        QSignalSpy codes(&scanner, &CodeScanner::codeRead);
        QSignalSpy taken(&scanner, &CodeScanner::pictureTaken);
        std::atomic<int> here = 0;
        std::atomic<int> elsewhere = 0;
        scanner.take([&, picture = onTable(drawn(ZXing::BarcodeFormat::EAN13, ean))] {
            ++(QThread::currentThread() == QCoreApplication::instance()->thread() ? here : elsewhere);
            return picture;
        });
        QVERIFY(scanner.takePicture());
        QVERIFY(scanner.takePicture());
        QTRY_COMPARE(codes.size(), 1);
        QTRY_COMPARE(taken.size(), 2);
        QCOMPARE(here.load(), 3);
        QCOMPARE(elsewhere.load(), 0);
    }

    void whoeverLeavesWaitsForNoPictureThatNobodyHasBegun() {
        // Half a picture is complained of when it is read, and so it can be told how many were.
        QImage scene(64, 64, QImage::Format_RGB32);
        scene.fill(Qt::gray);
        QByteArray jpeg;
        QBuffer device(&jpeg);
        QVERIFY(device.open(QIODevice::WriteOnly) && noisy(scene, 120).save(&device, "JPEG", 100));
        jpeg.truncate(jpeg.size() / 2);
        static std::atomic<int> complaints;
        complaints = 0;
        const auto before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++complaints; });
        {
            CodeScanner scanner;
            QSignalSpy failures(&scanner, &CodeScanner::nothingRead);
            scanner.readPicture(jpeg);
            QTRY_COMPARE(failures.size(), 1);
        }
        const int ofOne = complaints.exchange(0);
        constexpr int dropped = 300;
        {
            CodeScanner scanner;
            for (int i = 0; i < dropped; ++i)
                scanner.readPicture(jpeg);
        }
        qInstallMessageHandler(before);
        QVERIFY(ofOne > 0);
        QVERIFY2(complaints < dropped * ofOne, qPrintable(QString::number(complaints)));
    }

    void whoeverLeavesIsNotAnswered() {
        for (int i = 0; i < 20; ++i) {
            CodeScanner scanner;
            scanner.setClock(m_clock);
            scanner.take(still(onTable(drawn(ZXing::BarcodeFormat::EAN13, ean))));
            scanner.take(still(onTable(drawn(ZXing::BarcodeFormat::EAN13, ean))));
            scanner.takePicture();
        }
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestCodeScanner)
#include "tst_code_scanner.moc"
