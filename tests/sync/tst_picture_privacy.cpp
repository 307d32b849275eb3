// SPDX-License-Identifier: Apache-2.0
// What a picture tells beside itself does not leave the device; the picture stays as it is.
#include "blobs/picture_privacy.h"

#include <aura/testing/sample_pictures.h>

#include <QImageReader>
#include <QTest>
#include <QtEndian>

#include <random>

using namespace aura;
using namespace aura::testing;
using namespace Qt::StringLiterals;

namespace {

// Stands in everything that must go.
const QByteArray secret("N53.5511 E9.9937 at home");

QByteArray bigEndian(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}
QByteArray littleEndian(quint32 value) {
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// Exif as a telephone writes it: a camera's name, which side is up, and in a directory of its own where that was.
QByteArray tiff(char orientation) {
    QByteArray bytes("MM\0*\0\0\0\x08", 8);
    bytes += QByteArray("\0\x03", 2);
    bytes += QByteArray("\x01\x0f\0\x02\0\0\0\x18\0\0\0\x44", 12);                            // maker, at 68
    bytes += QByteArray("\x01\x12\0\x03\0\0\0\x01\0", 9) + orientation + QByteArray(2, '\0'); // which side is up
    bytes += QByteArray("\x88\x25\0\x04\0\0\0\x01\0\0\0\x32", 12);                            // places, at 50
    bytes += QByteArray(4, '\0');
    bytes += QByteArray("\0\x01\0\x1d\0\x02\0\0\0\x18\0\0\0\x44", 14) + QByteArray(4, '\0');
    return bytes + secret + '\0';
}

QByteArray segment(char marker, const QByteArray &payload) {
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(payload.size() + 2), length.data());
    return QByteArray("\xff", 1) + marker + length + payload;
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &payload) {
    quint32 sum = 0xffffffffU; // as the standard defines it, bit by bit
    for (const char byte : QByteArray(name + payload)) {
        sum ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) != 0 ? 0xedb88320U ^ (sum >> 1U) : sum >> 1U;
    }
    return bigEndian(static_cast<quint32>(payload.size())) + name + payload + bigEndian(~sum);
}

QByteArray webpChunk(const QByteArray &name, const QByteArray &payload) {
    return name + littleEndian(static_cast<quint32>(payload.size())) + payload + QByteArray(payload.size() % 2, '\0');
}

QByteArray webp(const QByteArray &chunks) {
    return "RIFF" + littleEndian(static_cast<quint32>(chunks.size() + 4)) + "WEBP" + chunks;
}

const QImage &sample() {
    static const auto image = sampleImage({40, 24}, QColor(0x20, 0x80, 0x60)).convertToFormat(QImage::Format_RGB32);
    return image;
}

QByteArray toldJpeg(char orientation) {
    auto bytes = encoded(sample(), "jpeg");
    bytes.insert(2, QByteArray(segment('\xe1', QByteArray("Exif\0\0", 6) + tiff(orientation)) +
                               segment('\xe1', "http://ns.adobe.com/xap/1.0/" + QByteArray(1, '\0') + secret) +
                               segment('\xed', "Photoshop 3.0" + secret) + segment('\xfe', secret) +
                               segment('\xe2', "MPF" + QByteArray(1, '\0') + secret)));
    return bytes + "a moving picture of the same place: " + secret;
}

QByteArray toldPng(char orientation) {
    auto bytes = encoded(sample(), "png");
    const auto text = [](const QByteArray &name) {
        return pngChunk(name, QByteArray("Comment" + QByteArray(1, '\0') + secret));
    };
    bytes.insert(33, QByteArray(pngChunk("eXIf", tiff(orientation)) + text("tEXt") + text("zTXt") + text("iTXt") +
                                pngChunk("tIME", QByteArray("\x07\xea\x0b\x1c\x06\x1e\0", 7)) + text("prVt")));
    return bytes + secret;
}

/// Two pixels, lossless, in the extended form.
QByteArray toldWebp(char orientation) {
    const auto image = QByteArray::fromHex("2f0140000007105ffa0f060000"); // VP8L of 2x2
    QByteArray head(10, '\0');
    head[0] = '\x0c'; // Exif and XMP
    head[4] = head[7] = 1;
    return webp(webpChunk("VP8X", head) + webpChunk("VP8L", image) + webpChunk("EXIF", tiff(orientation)) +
                webpChunk("XMP ", secret) + webpChunk("MINE", secret)) +
           secret;
}

QByteArray toldGif() {
    const QByteArray head("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff", 19);
    const QByteArray loop("!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0", 19);
    const QByteArray control("!\xf9\x04\0\0\0\0\0", 8);
    const QByteArray picture(",\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0", 15);
    const auto block = [](const QByteArray &start) -> QByteArray {
        return start + static_cast<char>(secret.size()) + secret + QByteArray(1, '\0');
    };
    return head + loop + block("!\xfe") + block(QByteArray("!\xff\x0bXMP DataXMP", 14)) + control + picture + ";" +
           secret;
}

int orientationSeen(const QByteArray &bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    return static_cast<int>(reader.transformation());
}

} // namespace

class PicturePrivacyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsToldBesideGoes_data() {
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("JPEG") << toldJpeg(1);
        QTest::newRow("turned JPEG") << toldJpeg(6);
        QTest::newRow("PNG") << toldPng(1);
        QTest::newRow("turned PNG") << toldPng(8);
        QTest::newRow("WebP") << toldWebp(1);
        QTest::newRow("turned WebP") << toldWebp(3);
        QTest::newRow("GIF") << toldGif();
    }
    void whatIsToldBesideGoes() {
        QFETCH(QByteArray, told);
        QVERIFY(told.contains(secret));
        const auto clean = sync::withoutMetadata(told);
        QVERIFY2(clean, qPrintable(clean ? QString() : clean.error().detail));
        for (const auto *part : {"53.5511", "home", "Photoshop", "adobe", "MPF", "XMP", "tIME", "MINE", "prVt"})
            QVERIFY2(!clean->contains(part), part);
        QCOMPARE(*sync::withoutMetadata(*clean), *clean); // nothing is left to take away
    }

    void thePictureStaysToThePixel_data() {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("JPEG") << toldJpeg(1) << encoded(sample(), "jpeg");
        QTest::newRow("PNG") << toldPng(1) << encoded(sample(), "png");
    }
    void thePictureStaysToThePixel() {
        QFETCH(QByteArray, told);
        QFETCH(QByteArray, plain);
        const auto clean = sync::withoutMetadata(told);
        QVERIFY(clean);
        QCOMPARE(QImage::fromData(*clean), QImage::fromData(plain));
        QVERIFY(!QImage::fromData(*clean).isNull());
        QCOMPARE(*sync::withoutMetadata(plain), plain); // byte for byte where there is nothing to hide
    }

    void whichSideIsUpIsKept_data() {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%d", orientation) << orientation;
    }
    void whichSideIsUpIsKept() {
        QFETCH(int, orientation);
        const auto told = toldJpeg(static_cast<char>(orientation));
        const auto clean = sync::withoutMetadata(told);
        QVERIFY(clean);
        QCOMPARE(orientationSeen(*clean), orientationSeen(told));
        QCOMPARE(orientationSeen(*clean) != 0, orientation != 1);
        QCOMPARE(clean->contains("Exif"), orientation != 1);
    }

    void aMovingGifGoesOnMoving() {
        const auto clean = sync::withoutMetadata(toldGif());
        QVERIFY(clean);
        QVERIFY(clean->contains("NETSCAPE2.0"));
        QVERIFY(clean->contains(QByteArray("!\xf9\x04", 3)));
        QVERIFY(clean->endsWith(';'));
    }

    void aWebpSaysTruthfullyWhatItHolds() {
        const auto plain = sync::withoutMetadata(toldWebp(1));
        QVERIFY(plain);
        QCOMPARE(plain->at(20), '\0');
        const auto turned = sync::withoutMetadata(toldWebp(3));
        QVERIFY(turned);
        QCOMPARE(turned->at(20), '\x08');
        QCOMPARE(qFromLittleEndian<quint32>(turned->constData() + 4), static_cast<quint32>(turned->size() - 8));
    }

    void whatIsNoPictureIsRefused() {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray("%PDF-1.7"), QByteArray("<svg/>"),
                                        QByteArray("RIFF\x04\0\0\0WAVE", 12)})
            QCOMPARE(sync::withoutMetadata(bytes).error().code, ErrorCode::InvalidArgument);
    }

    void ofWhatGoesNobodyAsksWhetherItIsWell() {
        auto text = pngChunk("tEXt", secret);
        text.back() = static_cast<char>(text.back() ^ 1);
        auto bytes = encoded(sample(), "png");
        const auto clean = sync::withoutMetadata(bytes).value();
        bytes.insert(33, text);
        const auto stripped = sync::withoutMetadata(bytes);
        QVERIFY2(stripped, stripped ? "" : qPrintable(stripped.error().detail));
        QCOMPARE(*stripped, clean);
        // Of the picture itself it matters.
        const auto pixels = bytes.indexOf("IDAT") + 6;
        bytes[pixels] = static_cast<char>(bytes[pixels] ^ 1);
        QCOMPARE(sync::withoutMetadata(bytes).error().code, ErrorCode::Corrupt);
    }

    void whatIsCutShortIsSaidToBeDamaged_data() { whatIsToldBesideGoes_data(); }
    void whatIsCutShortIsSaidToBeDamaged() {
        QFETCH(QByteArray, told);
        const auto whole = sync::withoutMetadata(told).value();
        for (qsizetype size = 12; size < whole.size() - 1; ++size) {
            const auto cut = sync::withoutMetadata(whole.first(size));
            QVERIFY2(!cut, qPrintable(QString::number(size)));
            QCOMPARE(cut.error().code, ErrorCode::Corrupt);
        }
    }

    void nothingThatIsSentBreaksIt() {
        const auto seed = std::random_device{}();
        qInfo() << "seed" << seed;
        std::mt19937 random(seed);
        const QList<QByteArray> samples{toldJpeg(6), toldPng(3), toldWebp(8), toldGif()};
        for (int i = 0; i < 4'000; ++i) {
            auto bytes = samples.at(i % samples.size());
            for (int change = 0; change < 3; ++change)
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                    static_cast<char>(random());
            const auto clean = sync::withoutMetadata(bytes);
            if (clean) {
                const auto again = sync::withoutMetadata(*clean);
                QVERIFY(again);
                QCOMPARE(*again, *clean);
            }
        }
    }
};

QTEST_GUILESS_MAIN(PicturePrivacyTest)
#include "tst_picture_privacy.moc"
