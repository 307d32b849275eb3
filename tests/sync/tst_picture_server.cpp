// SPDX-License-Identifier: Apache-2.0
// Pictures from one person's device over the real server to another's, with and without a network.
#include "live_shop.h"

#include <aura/domain/picture_sizes.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/testing/sample_pictures.h>

#include <QCryptographicHash>

using namespace aura;
using namespace aura::testing;

class TestPictureServer : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Shop> m_shop;

    std::unique_ptr<sync::Client> client(const QString &name) const { return m_shop->client(m_folder->filePath(name)); }
    std::unique_ptr<sync::Client> person(const QString &name) const {
        auto device = client(name);
        if (!device->registerAccount(name, name + u"@example.org"_s, u"correct horse"_s).result() ||
            !device->syncNow().result())
            qFatal("no account");
        return device;
    }
    static QList<Review> reviewsSeen(const sync::Client &client, const Id &product) {
        storage::OpenOptions options;
        options.mode = storage::OpenOptions::Mode::ReadOnly;
        auto database = storage::Database::open(client.catalogue()->path, options);
        return storage::CatalogueReader(*database).reviews(product, 10, 0).value_or({});
    }
    static QSize sizeOf(const Result<QByteArray> &bytes) { return bytes ? QImage::fromData(*bytes).size() : QSize(); }
    static constexpr int patience = 20'000;

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = std::make_unique<Shop>();
        m_shop->goAway();
        m_shop->thumbnailer = qEnvironmentVariable("AURA_BIN_DIR") + u"/aura-thumbnailer"_s;
        m_shop->comeBack();
    }
    void cleanup() { m_shop.reset(); }

    void whatOneAddsWithoutANetworkTheOtherSeesWithoutOne() {
        const auto ada = person(u"ada"_s);
        auto bob = person(u"bob"_s);
        const auto product = m_shop->products[0].id;
        const auto picture = encoded(sampleImage({1'200, 600}, QColor(0x20, 0x80, 0x60)), "jpeg");

        m_shop->goAway();
        const auto sha256 = ada->keepPicture(picture).result();
        QVERIFY(sha256);
        ReviewPut review;
        review.productId = product;
        review.text = {5, u"Bright"_s, u"It glows."_s, {*sha256}};
        QVERIFY(ada->perform(review).result());
        QVERIFY(!ada->syncNow().result());
        // Her own picture is there to be looked at, from what waits.
        QCOMPARE(*ada->keptPicture(*sha256).result(), picture);
        QCOMPARE(ada->pictureBytes(), 0);

        m_shop->comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(ada->syncNow().result() && ada->queue().isEmpty(), patience);
        QVERIFY(bob->syncNow().result());
        const auto seen = reviewsSeen(*bob, product);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().pictures, QList<QByteArray>{*sha256});
        // What stands there until the picture is here needs no request.
        const auto look = seen.first().looks.first();
        QCOMPARE(QSize(look.width, look.height), QSize(1'200, 600));
        QVERIFY(std::abs(qGreen(look.color) - 0x80) < 16 && qRed(look.color) < 0x40);
        QVERIFY(!bob->cachedPicture(*sha256, 320));
        QCOMPARE(sizeOf(bob->fetchPicture(*sha256, 320).result()), QSize(320, 160));
        QVERIFY(bob->pictureBytes() > 0);

        m_shop->goAway();
        QCOMPARE(sizeOf(bob->cachedPicture(*sha256, 320)), QSize(320, 160));
        QCOMPARE(sizeOf(bob->cachedPicture(*sha256, 96)), QSize(320, 160)); // larger than needed is good enough
        QVERIFY(!bob->cachedPicture(*sha256, 960));
        bob.reset();
        bob = client(u"bob"_s);
        QCOMPARE(sizeOf(bob->cachedPicture(*sha256, 320)), QSize(320, 160));
        // What is not here is waited for, and comes with the network.
        auto waiting = bob->fetchPicture(*sha256, 0);
        auto dropped = bob->fetchPicture(*sha256, 960);
        dropped.cancel();
        m_shop->comeBack();
        QCOMPARE(*waiting.result(), picture);
        QCOMPARE(*bob->cachedPicture(*sha256, 960), picture);
    }

    void theShopNeverLearnsWhereItWasTaken() {
        const auto ada = person(u"ada"_s);
        auto told = testing::turnedJpeg(sampleImage({64, 32}, Qt::blue), 6);
        const QByteArray comment("\xff\xfe\0\x0cN53.5511 E9", 14);
        told.insert(2, comment);
        const auto sha256 = ada->keepPicture(told).result();
        QVERIFY(sha256);
        QTRY_VERIFY_WITH_TIMEOUT(ada->syncNow().result() && ada->fetchPicture(*sha256, 96).result(), patience);
        const auto guest = client(u"guest"_s);
        const auto seen = guest->fetchPicture(*sha256, 0).result();
        QVERIFY(seen);
        QVERIFY(!seen->contains("53.5511"));
        QCOMPARE(QCryptographicHash::hash(*seen, QCryptographicHash::Sha256), *sha256);
        QCOMPARE(sizeOf(guest->fetchPicture(*sha256, 96).result()), QSize(32, 64)); // it still stands upright
        QCOMPARE(ada->keepPicture("%PDF-1.7").result().error().code, ErrorCode::InvalidArgument);
        QCOMPARE(ada->keepPicture(told.first(200)).result().error().code, ErrorCode::Corrupt);
    }

    void clearingLeavesWhatWaits() {
        const auto ada = person(u"ada"_s);
        const auto shown = encoded(sampleImage({400, 400}, Qt::red), "png");
        const auto waits = encoded(sampleImage({400, 400}, Qt::blue), "png");
        const auto sent = ada->keepPicture(shown).result();
        QVERIFY(sent);
        QTRY_VERIFY_WITH_TIMEOUT(ada->syncNow().result() && ada->fetchPicture(*sent, 96).result(), patience);
        m_shop->goAway();
        const auto kept = ada->keepPicture(waits).result();
        QVERIFY(kept);
        QVERIFY(ada->pictureBytes() > 0);
        ada->setPictureLimit(0);
        QCOMPARE(ada->pictureBytes(), 0);
        QVERIFY(ada->clearPictures().result());
        QCOMPARE(*ada->keptPicture(*kept).result(), waits);
        m_shop->comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(ada->syncNow().result() &&
                                     m_shop->number("SELECT count(*) FROM blob WHERE completed_at IS NOT NULL") == 2,
                                 patience);
    }

    void whatTheShopDoesNotHaveIsSaid() {
        const auto guest = client(u"guest"_s);
        QCOMPARE(guest->fetchPicture(QByteArray(32, 'x'), 96).result().error().code, ErrorCode::NotFound);
        QCOMPARE(guest->fetchPicture(QByteArray(32, 'x'), 0).result().error().code, ErrorCode::NotFound);
        m_shop->goAway();
        auto never = guest->fetchPicture(QByteArray(32, 'y'), 96);
        guest->setPictureLimit(1);
        never.cancel();
        QVERIFY(never.isCanceled());
    }
};

QTEST_GUILESS_MAIN(TestPictureServer)
#include "tst_picture_server.moc"
