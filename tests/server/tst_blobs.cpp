// SPDX-License-Identifier: Apache-2.0
#include "vendor_fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace aura;
using namespace aura::testing;

class TestBlobs : public QObject {
    Q_OBJECT

    std::unique_ptr<VendorFixture> f;

    /// The head of a PNG of 640 × 480 and whatever behind it.
    static QByteArray png(qsizetype size, char filling = 'x') {
        QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0", 24);
        return bytes + QByteArray(size - bytes.size(), filling);
    }
    static QByteArray nameOf(const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }
    Reply put(const QByteArray &name, const QByteArray &bytes, const QByteArray &range = {}, QByteArray token = {}) {
        return f->call(http::Method::Put, "/api/v1/blobs/" + name, bytes, token.isEmpty() ? f->vera.token : token, {},
                       {}, range);
    }
    Reply part(const QByteArray &picture, qsizetype from, qsizetype size) {
        return put(nameOf(picture), picture.mid(from, size),
                   "bytes " + QByteArray::number(from) + '-' + QByteArray::number(from + size - 1) + '/' +
                       QByteArray::number(picture.size()));
    }
    Reply ask(const QByteArray &picture) {
        return put(nameOf(picture), {}, "bytes */" + QByteArray::number(picture.size()));
    }
    QString pathOf(const QByteArray &picture) const {
        return f->path() + u"/blobs/"_s + QString::fromLatin1(nameOf(picture));
    }
    void passDay() {
        f->clock.advance(86'400'000);
        f->app().maintain();
        f->write([](Write &) -> Status { return {}; });
    }
    OperationResult attach(const Operation &operation) { return f->pushOne(f->vera, operation); }
    Operation attachment(const QByteArray &picture) {
        MediaAttach attach{f->lamp.id, {}, 0};
        attach.picture.sha256 = QByteArray::fromHex(nameOf(picture));
        attach.picture.alt = u"At night"_s;
        attach.picture.mime = u"text/html"_s; // nobody believes it
        return f->operation(attach);
    }

private Q_SLOTS:
    void init() { f = std::make_unique<VendorFixture>(); }

    void aPictureComesInParts() {
        const auto picture = png(10'000);
        auto reply = part(picture, 0, 4'000);
        QCOMPARE(reply.status, 202);
        QCOMPARE(reply.json["received"_L1].toInt(), 4'000);
        QCOMPARE(f->get("/api/v1/blobs/" + nameOf(picture)).status, 404);
        // The answer got lost: the same again changes nothing and says the same.
        reply = part(picture, 0, 4'000);
        QCOMPARE(reply.status, 202);
        QCOMPARE(reply.json["received"_L1].toInt(), 4'000);
        // What does not follow changes nothing and is told from where to go on.
        reply = part(picture, 8'000, 2'000);
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.code(), u"other_offset"_s);
        QCOMPARE(reply.json["received"_L1].toInt(), 4'000);
        // The server starts again; the part is there.
        f->open();
        reply = ask(picture);
        QCOMPARE(reply.status, 202);
        QCOMPARE(reply.json["received"_L1].toInt(), 4'000);
        QVERIFY(!reply.json["complete"_L1].toBool());
        QCOMPARE(part(picture, 4'000, 6'000).status, 201);
        const auto got = f->get("/api/v1/blobs/" + nameOf(picture));
        QCOMPARE(got.status, 200);
        QCOMPARE(std::string(got.response.header("Content-Type")), std::string("image/png"));
        QCOMPARE(std::string(got.response.header("ETag")), std::string('"' + nameOf(picture).toStdString() + '"'));
        QCOMPARE(std::string(got.response.header("Cache-Control")), std::string("public, max-age=31536000, immutable"));
        QFile file(pathOf(picture));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), picture);
        QVERIFY(!QFile::exists(pathOf(picture) + u".part"_s));
        // It need not come twice, from whomever.
        QCOMPARE(ask(picture).status, 201);
        QCOMPARE(part(picture, 0, 4'000).status, 201);
        QCOMPARE(f->number("SELECT count(*) FROM blob"), 1);
        QCOMPARE(f->number("SELECT width * 10000 + height FROM blob"), 6'400'480);
    }

    void aWholeBodyIsOnePart() {
        const auto picture = png(500);
        QCOMPARE(put(nameOf(picture), picture).status, 201);
        QCOMPARE(f->get("/api/v1/blobs/" + nameOf(picture)).status, 200);
    }

    void bytesThatAreNotWhatTheySayAreDropped() {
        const auto picture = png(2'000);
        auto other = picture;
        other[1'500] = 'y';
        const auto reply = put(nameOf(picture), other);
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.code(), u"hash_mismatch"_s);
        QVERIFY(!QFile::exists(pathOf(picture)));
        QCOMPARE(ask(picture).json["received"_L1].toInt(), 0);
        QCOMPARE(f->number("SELECT count(*) FROM blob"), 0); // who only asks begins nothing
        QCOMPARE(put(nameOf(picture), picture).status, 201);
        const QByteArray script = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        QCOMPARE(put(nameOf(script), script).status, 415);
        QVERIFY(!QFile::exists(pathOf(script) + u".part"_s));
        QCOMPARE(f->number("SELECT count(*) FROM blob"), 1);
    }

    void limitsHold() {
        f->options.blobs.largest = 5'000;
        f->options.blobs.mostUnfinished = 2;
        f->open();
        QCOMPARE(part(png(5'001), 0, 1'000).status, 413);
        QCOMPARE(part(png(3'000, 'a'), 0, 1'000).status, 202);
        QCOMPARE(part(png(3'000, 'b'), 0, 1'000).status, 202);
        QCOMPARE(part(png(3'000, 'c'), 0, 1'000).status, 429);
        QCOMPARE(part(png(3'000, 'b'), 1'000, 2'000).status, 201);
        QCOMPARE(part(png(3'000, 'c'), 0, 1'000).status, 202);
        const auto picture = png(1'000);
        QCOMPARE(f->call(http::Method::Put, "/api/v1/blobs/" + nameOf(picture), picture).status, 401);
        QCOMPARE(put("keys", picture).status, 404);
        QCOMPARE(put(nameOf(picture).toUpper(), picture).status, 404);
        for (const auto *range : {"bytes 0-5/1000", "bytes 0-999", "bytes 500-1499/1000", "chunks 0-999/1000",
                                  "bytes */1000", "bytes 0-999/99999999999999999999"})
            QVERIFY2(put(nameOf(picture), picture, range).status == 400, range);
    }

    void whoSellsNothingAddsAFewPicturesADay() {
        const auto picture = png(1'000);
        f->options.blobs.mostOfBuyerADay = 1;
        f->open();
        QCOMPARE(put(nameOf(picture), picture, {}, f->ada.token).status, 201);
        QCOMPARE(put(nameOf(png(900)), png(900), {}, f->ada.token).status, 429);
        f->clock.advance(25 * 3'600'000);
        const auto later = VendorFixture::personFrom(
            f->post("/api/v1/auth/login", {{u"email"_s, u"ada@example.org"_s}, {u"password"_s, u"correct horse"_s}}));
        QCOMPARE(put(nameOf(png(900)), png(900), {}, later.token).status, 201);
    }

    void whatNeverCameToItsEndIsSwept() {
        const auto begun = png(9'000, 'a');
        const auto whole = png(800, 'b');
        part(begun, 0, 4'000);
        put(nameOf(whole), whole);
        QFile orphan(f->path() + u"/blobs/"_s + QString::fromLatin1(nameOf("gone")) + u".part"_s);
        QVERIFY(orphan.open(QIODevice::WriteOnly));
        orphan.close();
        passDay();
        QVERIFY(!QFile::exists(pathOf(begun) + u".part"_s));
        QVERIFY(!orphan.exists());
        QVERIFY(QFile::exists(pathOf(whole)));
        QCOMPARE(f->number("SELECT count(*) FROM blob"), 1);
    }

    void aPictureIsAttachedWhenItsBytesAreHere() {
        const auto picture = png(3'000);
        const auto operation = attachment(picture);
        auto patch = f->operation(
            ProductPatch{f->lamp.id, {VendorFixture::change(f->lamp, ProductField::Brand, u"Glow"_s)}, {}, {}});
        const auto results = f->push(f->vera, f->verasDevice, {operation, patch});
        QCOMPARE(results[0].status, OperationStatus::Deferred);
        QCOMPARE(results[0].code, ErrorCode::Unavailable);
        // It holds up nothing but itself.
        QCOMPARE(results[1].status, OperationStatus::Applied);
        part(picture, 0, 1'000);
        QCOMPARE(attach(operation).status, OperationStatus::Deferred);
        part(picture, 1'000, 2'000);
        QCOMPARE(attach(operation).status, OperationStatus::Applied);
        QCOMPARE(attach(operation).status, OperationStatus::Duplicate);
        const auto stored = f->stored(f->lamp.id);
        QCOMPARE(stored.pictures.size(), 1);
        QCOMPARE(stored.pictures[0].mime, u"image/png"_s);
        QCOMPARE(stored.pictures[0].width, 640);
        QCOMPARE(stored.pictures[0].alt, u"At night"_s);
        QCOMPARE(stored.rev, 3);
    }

    void wholePicturesWithoutARowAreAdopted() {
        const auto picture = png(3'000);
        put(nameOf(picture), picture);
        // As after a restore from a backup that is older than the picture.
        f->write([&](Write &w) { return w.db.run("DELETE FROM blob"); });
        QCOMPARE(f->get("/api/v1/blobs/" + nameOf(picture)).status, 404);
        const auto operation = attachment(picture);
        QCOMPARE(attach(operation).status, OperationStatus::Deferred);
        QCOMPARE(ask(picture).status, 201);
        QCOMPARE(f->get("/api/v1/blobs/" + nameOf(picture)).status, 200);
        QCOMPARE(attach(operation).status, OperationStatus::Applied);
    }

    void theFourTypesAreKnown_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mime");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        const auto filling = QByteArray(40, '\0');
        QTest::newRow("png") << png(100) << u"image/png"_s << 640 << 480;
        QTest::newRow("gif") << QByteArray("GIF89a\x10\x01\x20\0", 10) + filling << u"image/gif"_s << 272 << 32;
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0\0\x04zz\xff\xc0\0\x11\x08\x01\x02\x03\x04", 17) + filling
                              << u"image/jpeg"_s << 0x0304 << 0x0102;
        QTest::newRow("jpeg without a frame")
            << QByteArray("\xff\xd8\xff\xe0\0\0") + filling << u"image/jpeg"_s << 0 << 0;
        QTest::newRow("webp lossy") << QByteArray("RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x40\x01\xf0\0", 30) +
                                           filling
                                    << u"image/webp"_s << 320 << 240;
        QTest::newRow("webp extended") << QByteArray("RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x3f\x01\0\xef\0\0", 30) +
                                              filling
                                       << u"image/webp"_s << 320 << 240;
        QTest::newRow("text") << QByteArray("<html>") + filling << QString() << 0 << 0;
        QTest::newRow("nothing") << QByteArray() << QString() << 0 << 0;
        QTest::newRow("truncated png") << png(100).left(12) << u"image/png"_s << 0 << 0;
    }
    void theFourTypesAreKnown() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, mime);
        QFETCH(const int, width);
        QFETCH(const int, height);
        const auto kind = sniffPicture(bytes);
        QCOMPARE(kind.has_value(), !mime.isEmpty());
        if (!kind)
            return;
        QCOMPARE(kind->mime, mime);
        QCOMPARE(kind->width, width);
        QCOMPARE(kind->height, height);
    }

    void everyPrefixOfAPictureIsHarmless() {
        const auto jpeg = QByteArray("\xff\xd8\xff\xe0\0\x04zz\xff\xff\xc0\0\x11\x08\x01\x02\x03\x04", 18);
        for (const auto &whole : {png(64), jpeg, QByteArray("RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\xff\xff\xff\xff", 25)}) {
            for (qsizetype length = 0; length <= whole.size(); ++length)
                (void)sniffPicture(whole.left(length));
        }
    }
};

QTEST_GUILESS_MAIN(TestBlobs)
#include "tst_blobs.moc"
