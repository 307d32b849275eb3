// SPDX-License-Identifier: Apache-2.0
// Small forms of pictures: what they are, that hostile pictures harm nobody, and that what nothing shows goes.
#include "vendor_fixture.h"

#include <aura/domain/picture_sizes.h>
#include <aura/testing/sample_pictures.h>

#include <QColor>
#include <QCryptographicHash>
#include <QFile>
#include <QImageReader>
#include <QtEndian>

#include <thread>

using namespace aura;
using namespace aura::testing;

class TestThumbnails : public QObject {
    Q_OBJECT

    std::unique_ptr<VendorFixture> f;

    static QByteArray nameOf(const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }
    static QByteArray hashOf(const QByteArray &bytes) { return QByteArray::fromHex(nameOf(bytes)); }
    void send(const QByteArray &picture, QByteArray token = {}) {
        const auto reply = f->call(http::Method::Put, "/api/v1/blobs/" + nameOf(picture), picture,
                                   token.isEmpty() ? f->vera.token : token);
        QCOMPARE(reply.status, 201);
    }
    static QByteArray address(const QByteArray &picture, int side) {
        return "/api/v1/blobs/" + nameOf(picture) + '/' + QByteArray::number(side);
    }
    Reply thumbnail(const QByteArray &picture, int side) { return f->get(address(picture, side)); }
    QString pathOf(const QByteArray &picture, int side) const {
        return f->path() + u"/thumbnails/%1/"_s.arg(side) + QString::fromLatin1(nameOf(picture));
    }
    QImage stored(const QByteArray &picture, int side) const { return QImage(pathOf(picture, side)); }
    static bool isNear(QRgb a, QRgb b) {
        constexpr int tolerance = 24;
        return std::abs(qRed(a) - qRed(b)) < tolerance && std::abs(qGreen(a) - qGreen(b)) < tolerance &&
               std::abs(qBlue(a) - qBlue(b)) < tolerance;
    }
    static quint32 crc32(const QByteArray &bytes) {
        quint32 crc = 0xffffffff;
        for (const char byte : bytes) {
            crc ^= static_cast<quint8>(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
        }
        return ~crc;
    }
    /// A program in the decoder's place.
    QString impostor(const QByteArray &script) {
        QFile file(f->path() + u"/impostor"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0)
            qFatal("no impostor");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    void maintain() {
        f->app().maintain();
        f->write([](Write &) -> Status { return {}; });
    }

private Q_SLOTS:
    void init() {
        f = std::make_unique<VendorFixture>();
        f->options.thumbnails.program = qEnvironmentVariable("AURA_BIN_DIR") + u"/aura-thumbnailer"_s;
        f->open();
    }

    void everyKindHasEverySize_data() {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QString>("mime");
        const auto solid = sampleImage({2'400, 1'200}, QColor(0x80, 0x60, 0x40));
        QTest::newRow("jpeg") << encoded(solid, "jpeg") << u"image/jpeg"_s;
        QTest::newRow("png") << encoded(solid.convertToFormat(QImage::Format_RGB32), "png") << u"image/jpeg"_s;
        QTest::newRow("webp") << encoded(solid, "webp") << u"image/jpeg"_s;
        QTest::newRow("png that shows through")
            << encoded(sampleImage({2'400, 1'200}, QColor(0, 0, 0, 0), Qt::red), "png") << u"image/webp"_s;
    }
    void everyKindHasEverySize() {
        QFETCH(const QByteArray, picture);
        QFETCH(const QString, mime);
        send(picture);
        for (const int side : thumbnailSides) {
            const auto reply = thumbnail(picture, side);
            QCOMPARE(reply.status, 200);
            if (side < 1'920 || mime == u"image/jpeg")
                QCOMPARE(QString::fromStdString(std::string(reply.response.header("Content-Type"))), mime);
            QCOMPARE(QByteArray::fromStdString(std::string(reply.response.header("ETag"))),
                     '"' + nameOf(picture) + '-' + QByteArray::number(side) + '"');
            QCOMPARE(QByteArray::fromStdString(std::string(reply.response.header("Cache-Control"))),
                     QByteArray("public, max-age=31536000, immutable"));
            QCOMPARE(stored(picture, side).size(), QSize(side, side / 2));
        }
        QCOMPARE(f->app().thumbnails().made(), 1);
        QCOMPARE(f->number("SELECT width * 10000 + height FROM blob"), 24'001'200);
    }

    void aSmallPictureIsNotBlownUp() {
        const auto picture = encoded(sampleImage({120, 60}, Qt::blue), "png");
        send(picture);
        QCOMPARE(stored(picture, 960).size(), QSize(120, 60));
        QCOMPARE(stored(picture, 96).size(), QSize(96, 48));
        // As flat as it may be, it has a line.
        const auto line = encoded(sampleImage({4'000, 1}, Qt::blue), "png");
        send(line);
        QCOMPARE(stored(line, 96).size(), QSize(96, 1));
    }

    void camerasSayWhichWayIsUp() {
        // The stripe on the left comes to the top: turned by a quarter, clockwise.
        const auto picture = turnedJpeg(sampleImage({800, 400}, Qt::white, Qt::red), 6);
        send(picture);
        const auto small = stored(picture, 320);
        QCOMPARE(small.size(), QSize(160, 320));
        QVERIFY(isNear(small.pixel(80, 5), qRgb(255, 0, 0)));
        QVERIFY(isNear(small.pixel(80, 300), qRgb(255, 255, 255)));
        QCOMPARE(f->number("SELECT width * 10000 + height FROM blob"), 4'000'800);
        // Nothing of what the camera knew is handed on.
        QFile file(pathOf(picture, 320));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Exif"));
    }

    void theColourIsOneThatThePictureHas() {
        const auto picture = encoded(sampleImage({800, 400}, QColor(0xd0, 0x40, 0x30)), "png");
        send(picture);
        const auto color = static_cast<QRgb>(f->number("SELECT color FROM blob"));
        QVERIFY2(isNear(color, qRgb(0xd0, 0x40, 0x30)), qPrintable(QString::number(color, 16)));
        // It goes along with whatever shows the picture.
        MediaAttach attach{f->lamp.id, {}, 0};
        attach.picture.sha256 = hashOf(picture);
        QCOMPARE(f->byVera(attach).status, OperationStatus::Applied);
        const auto shown = f->stored(f->lamp.id).pictures.first();
        QCOMPARE(shown.color, color & 0xffffff);
        QCOMPARE(QSize(shown.width, shown.height), QSize(800, 400));
        send(picture, f->ada.token);
        ReviewPut put{f->ids.next(), f->lamp.id, {5, u"Bright"_s, {}, {hashOf(picture)}}, {}};
        const auto result = f->byAda(put);
        QCOMPARE(result.status, OperationStatus::Applied);
        QCOMPARE(result.review->looks, (QList<PictureLook>{{color & 0xffffff, 800, 400}}));
        const auto read = storage::CatalogueReader(f->db()).reviews(f->lamp.id, 10, 0);
        QCOMPARE(read->first().looks, result.review->looks);
    }

    void bombsAreNotDecoded() {
        // 60,000 × 60,000 pixels in a few bytes: a decoder would want 14 gigabytes.
        auto picture = encoded(sampleImage({8, 8}, Qt::white), "png");
        qToBigEndian<quint32>(60'000, picture.data() + 16);
        qToBigEndian<quint32>(60'000, picture.data() + 20);
        qToBigEndian<quint32>(crc32(picture.sliced(12, 17)),
                              picture.data() + 29); // of the header, which is well-formed
        QBuffer buffer(&picture);
        QCOMPARE(QImageReader(&buffer).size(), QSize(60'000, 60'000));
        send(picture);
        const auto reply = thumbnail(picture, 96);
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.code(), u"not_decodable"_s);
        // It is remembered: nobody tries again.
        QCOMPARE(thumbnail(picture, 320).status, 404);
        QCOMPARE(f->app().thumbnails().made(), 1);
        QCOMPARE(f->number("SELECT count(*) FROM blob WHERE color IS NULL"), 1);
        // The others are not held up by it.
        const auto good = encoded(sampleImage({300, 300}, Qt::green), "png");
        send(good);
        QCOMPARE(thumbnail(good, 96).status, 200);
    }

    void everyCutIsSurvived() {
        for (const auto *format : {"png", "jpeg", "webp"}) {
            const auto whole = encoded(sampleImage({200, 200}, Qt::darkCyan), format);
            for (const auto share : {0.3, 0.6, 0.9}) {
                const auto cut = whole.left(static_cast<qsizetype>(static_cast<double>(whole.size()) * share));
                send(cut);
                const auto reply = thumbnail(cut, 96);
                QVERIFY2(reply.status == 404 || reply.status == 200, format);
            }
            auto noise = whole;
            for (qsizetype i = 40; i < noise.size(); i += 7)
                noise[i] = static_cast<char>(noise[i] ^ static_cast<char>(i * 31));
            send(noise);
            QVERIFY(thumbnail(noise, 96).status != 503);
        }
        const auto good = encoded(sampleImage({300, 300}, Qt::green), "png");
        send(good);
        QCOMPARE(thumbnail(good, 96).status, 200);
    }

    void manyAskAtOnceAndItIsMadeOnce() {
        const auto picture = encoded(sampleImage({1'000, 1'000}, Qt::darkRed), "jpeg");
        send(picture);
        for (const int side : thumbnailSides)
            QVERIFY(QFile::remove(pathOf(picture, side)));
        f->open(); // nothing is remembered
        std::atomic<int> good = 0;
        std::vector<std::thread> askers;
        for (int i = 0; i < 12; ++i) {
            askers.emplace_back([&, side = thumbnailSides[static_cast<std::size_t>(i) % thumbnailSides.size()]] {
                good += thumbnail(picture, side).status == 200 ? 1 : 0;
            });
        }
        for (auto &asker : askers)
            asker.join();
        QCOMPARE(good, 12);
        QVERIFY(f->app().thumbnails().made() <= 2); // a late one may find the files not yet there
    }

    void whatIsUnknownIsNotFound() {
        const auto picture = encoded(sampleImage({300, 300}, Qt::green), "png");
        QCOMPARE(thumbnail(picture, 96).status, 404);
        const auto half = picture.left(picture.size() / 2);
        QCOMPARE(f->call(http::Method::Put, "/api/v1/blobs/" + nameOf(picture), half, f->vera.token, {}, {},
                         "bytes 0-" + QByteArray::number(half.size() - 1) + '/' + QByteArray::number(picture.size()))
                     .status,
                 202);
        QCOMPARE(thumbnail(picture, 96).status, 404);
        QCOMPARE(f->app().thumbnails().made(), 0);
        QCOMPARE(f->call(http::Method::Put, "/api/v1/blobs/" + nameOf(picture), picture.sliced(half.size()),
                         f->vera.token, {}, {},
                         "bytes " + QByteArray::number(half.size()) + '-' + QByteArray::number(picture.size() - 1) +
                             '/' + QByteArray::number(picture.size()))
                     .status,
                 201);
        QCOMPARE(thumbnail(picture, 96).status, 200);
        for (const auto *side : {"0", "1", "97", "096", "96x", "1000", "-96"})
            QVERIFY2(f->get("/api/v1/blobs/" + nameOf(picture) + '/' + side).status == 404, side);
        QCOMPARE(f->get("/api/v1/blobs/" + nameOf(picture).toUpper() + "/96").status, 404);
    }

    void drawingsAreHandedOutAsTheyAre() {
        const QByteArray drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'/>";
        f->write([&](Write &w) {
            return storage::CatalogueWriter(w.db).putInlineBlob({hashOf(drawing), u"image/svg+xml"_s, drawing});
        });
        const auto reply = thumbnail(drawing, 320);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, drawing);
        QCOMPARE(f->app().thumbnails().made(), 0);
    }

    void withoutADecoderThereAreTheOriginals() {
        f->options.thumbnails.program.clear();
        f->open();
        const auto picture = encoded(sampleImage({300, 300}, Qt::green), "png");
        send(picture);
        const auto reply = thumbnail(picture, 96);
        QCOMPARE(reply.status, 200);
        QCOMPARE(QByteArray::fromStdString(std::string(reply.response.header("ETag"))), '"' + nameOf(picture) + '"');
    }

    void aDecoderThatFallsIsStartedAgain() {
        f->options.thumbnails.program = impostor("read name\nexit 1\n");
        f->open();
        const auto picture = encoded(sampleImage({300, 300}, Qt::green), "png");
        send(picture);
        QCOMPARE(thumbnail(picture, 96).status, 404);
        const auto other = encoded(sampleImage({300, 300}, Qt::blue), "png");
        send(other);
        QCOMPARE(f->app().thumbnails().made(), 2);
    }

    void aDecoderThatHangsIsEnded() {
        f->options.thumbnails.program = impostor("exec cat > /dev/null\n");
        f->options.thumbnails.limitMillis = 100;
        f->open();
        const auto picture = encoded(sampleImage({300, 300}, Qt::green), "png");
        send(picture);
        QCOMPARE(thumbnail(picture, 96).status, 404);
    }

    void aDecoderGetsNoSecret() {
        qputenv("AURA_STRIPE_KEY", "sk_live_secret");
        f->options.thumbnails.program =
            impostor("env > '" + f->path().toUtf8() + "/seen'\nread name\necho ok 1 1 ffffff\n");
        f->open();
        send(encoded(sampleImage({300, 300}, Qt::green), "png"));
        qunsetenv("AURA_STRIPE_KEY");
        QFile seen(f->path() + u"/seen"_s);
        QVERIFY(seen.open(QIODevice::ReadOnly));
        const auto environment = seen.readAll();
        QVERIFY(environment.contains("PATH="));
        QVERIFY2(!environment.contains("secret"), environment.constData());
    }

    void whatNothingShowsIsCollected() {
        const auto shown = encoded(sampleImage({300, 300}, Qt::green), "png");
        const auto reviewed = encoded(sampleImage({300, 300}, Qt::red), "png");
        const auto forgotten = encoded(sampleImage({300, 300}, Qt::blue), "png");
        for (const auto &picture : {shown, reviewed, forgotten})
            send(picture);
        MediaAttach attach{f->lamp.id, {}, 0};
        attach.picture.sha256 = hashOf(shown);
        QCOMPARE(f->byVera(attach).status, OperationStatus::Applied);
        QCOMPARE(f->byAda(ReviewPut{f->ids.next(), f->lamp.id, {5, {}, {}, {hashOf(reviewed)}}, {}}).status,
                 OperationStatus::Applied);
        f->clock.advance(23 * 3'600'000);
        maintain();
        QCOMPARE(f->number("SELECT count(*) FROM blob"), 3);
        f->clock.advance(2 * 3'600'000);
        maintain();
        QCOMPARE(f->number("SELECT count(*) FROM blob"), 2);
        // Its row is gone for good before its file goes.
        maintain();
        QVERIFY(!QFile::exists(f->path() + u"/blobs/"_s + QString::fromLatin1(nameOf(forgotten))));
        QVERIFY(!QFile::exists(pathOf(forgotten, 96)));
        QCOMPARE(thumbnail(forgotten, 96).status, 404);
        for (const auto &picture : {shown, reviewed}) {
            QCOMPARE(thumbnail(picture, 96).status, 200);
            QVERIFY(QFile::exists(f->path() + u"/blobs/"_s + QString::fromLatin1(nameOf(picture))));
        }
        // It may come again.
        const auto later = VendorFixture::personFrom(
            f->post("/api/v1/auth/login", {{u"email"_s, u"vera@example.org"_s}, {u"password"_s, u"correct horse"_s}}));
        send(forgotten, later.token);
        QCOMPARE(thumbnail(forgotten, 96).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
