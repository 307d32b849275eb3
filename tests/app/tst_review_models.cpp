// SPDX-License-Identifier: Apache-2.0
// What people say of products: reading, writing, pictures and votes, with and without a network.
#include "offline_shop.h"

#include <aura/app/review_models.h>
#include <aura/testing/tiny_png.h>
#include <aura/wire/catalogue_json.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;

class ReviewModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::OfflineShop> m_shop;

    AppContext &app() { return *m_shop->app; }
    const Product &mug() { return m_shop->goods.mugs.first(); }
    static ReviewItem item(const ReviewListModel &list, int row) { return list.itemAt<ReviewItem>(row); }

    bool show(ReviewListModel &list, const Product &product) {
        list.setApp(&app());
        list.setProductId(product.id.toString());
        return QTest::qWaitFor([&] { return list.loaded(); });
    }
    bool write(ReviewEditModel &edit, const Product &product) {
        edit.setApp(&app());
        edit.setProductId(product.id.toString());
        return QTest::qWaitFor([&] { return edit.state() == ReviewEditModel::State::Editing; });
    }
    QUrl file(const QString &name, const QByteArray &bytes) {
        QFile target(m_shop->folder() + u'/' + name);
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return QUrl::fromLocalFile(target.fileName());
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::OfflineShop>();
        QVERIFY(m_shop->fetch());
    }
    void cleanup() { m_shop.reset(); }

    void reviewsAreSortedAsAsked() {
        ReviewListModel list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(show(list, mug()));
        QTRY_COMPARE(list.count(), 10);
        QCOMPARE(item(list, 0).helpfulVotes, 20);
        QVERIFY(item(list, 0).verified);
        list.setOrder(ReviewListModel::Order::Lowest);
        QTRY_COMPARE(item(list, 0).rating, 4);
        QCOMPARE(item(list, 0).helpfulVotes, 19); // of equal ones the more helpful
        list.setOrder(ReviewListModel::Order::Newest);
        QTRY_COMPARE(item(list, 0).rating, 5);
    }

    void aGuestIsAskedToSignIn() {
        ReviewListModel list;
        QVERIFY(show(list, mug()));
        QTRY_COMPARE(list.count(), 10);
        QSignalSpy asks(&list, &ReviewListModel::signInNeeded);
        list.vote(item(list, 0).reviewId, true);
        QCOMPARE(asks.size(), 1);
    }

    void aVoteCountsAtOnceAndIsTakenBack() {
        QVERIFY(m_shop->signIn());
        m_shop->far->reachable = false;
        ReviewListModel list;
        QVERIFY(show(list, mug()));
        QTRY_COMPARE(list.count(), 10);
        const auto id = item(list, 0).reviewId;
        list.vote(id, true);
        QTRY_VERIFY(item(list, 0).voted);
        QTRY_COMPARE(item(list, 0).helpfulVotes, 21);
        list.vote(id, true);
        QTest::qWait(0);
        QCOMPARE(item(list, 0).helpfulVotes, 21);
        list.vote(id, false);
        QTRY_VERIFY(!item(list, 0).voted);
        QTRY_COMPARE(item(list, 0).helpfulVotes, 20);
    }

    void aReviewIsWrittenOfflineAndSaysThatItWaits() {
        QVERIFY(m_shop->signIn());
        m_shop->far->reachable = false;
        ReviewListModel list;
        QVERIFY(show(list, mug()));
        QVERIFY(!list.hasOwn());
        ReviewEditModel edit;
        QVERIFY(write(edit, mug()));
        QVERIFY(edit.isNew() && !edit.canSave());
        edit.setRating(7);
        QCOMPARE(edit.rating(), 0);
        edit.setRating(4);
        edit.setTitle(u"Holds tea"_s);
        edit.setContent(QString(30'000, u'x'));
        QCOMPARE(edit.content().size(), 20'000);
        edit.setContent(u"And coffee."_s);

        QSignalSpy failed(&edit, &ReviewEditModel::failed);
        edit.addPictures({file(u"notes.txt"_s, "not a picture")});
        QCOMPARE(failed.size(), 1);
        edit.addPictures({QUrl::fromLocalFile(u"/nowhere/at/all.png"_s)});
        QCOMPARE(failed.size(), 2);
        edit.addPictures({file(u"cut.png"_s, aura::testing::tinyPng(1).chopped(9))});
        QTRY_COMPARE(failed.size(), 3);
        QVERIFY(failed.last().first().toString().contains(u"cut.png"_s));
        QCOMPARE(edit.pictures()->count(), 0);
        for (int i = 0; i < 7; ++i) {
            edit.addPictures({file(u"mug.png"_s, aura::testing::tinyPng(static_cast<std::uint8_t>(i)))});
            QTest::qWait(0);
            QTRY_COMPARE(edit.pictures()->count(), std::min(i + 1, 6));
        }
        QVERIFY(!edit.canAddPicture());
        edit.addPictures({file(u"one more.png"_s, aura::testing::tinyPng(99))});
        QVERIFY(failed.takeLast().first().toString().contains(u"at most 6"_s));
        // Nor when many come at once: each that is too many is named, before any of them has arrived.
        const auto five = edit.pictures()->texts(u"picture"_s).mid(0, 5);
        for (const auto &picture : five)
            edit.removePicture(picture);
        QCOMPARE(edit.pictures()->count(), 1);
        QList<QUrl> many;
        for (int i = 0; i < 8; ++i)
            many += file(u"many %1.png"_s.arg(i), aura::testing::tinyPng(static_cast<std::uint8_t>(40 + i)));
        failed.clear();
        edit.addPictures(many);
        QCOMPARE(failed.size(), 3);
        QVERIFY(failed.at(0).first().toString().startsWith(u"many 5.png"));
        QVERIFY(failed.at(2).first().toString().startsWith(u"many 7.png"));
        QVERIFY(!edit.canSave()); // what is on its way belongs to it
        QTRY_COMPARE(edit.pictures()->count(), 6);
        QVERIFY(edit.canSave());
        const auto before = edit.pictures()->texts(u"picture"_s);
        edit.moveForward(before.at(0)); // it is the first already
        QCOMPARE(edit.pictures()->texts(u"picture"_s), before);
        edit.moveForward(before.at(2));
        QCOMPARE(edit.pictures()->texts(u"picture"_s).mid(0, 3), (QStringList{before[0], before[2], before[1]}));
        edit.removePicture(edit.pictures()->itemAt<PictureItem>(0).picture);
        QCOMPARE(edit.pictures()->count(), 5);
        QSignalSpy saved(&edit, &ReviewEditModel::saved);
        edit.save();
        QTRY_COMPARE(saved.size(), 1);

        QTRY_VERIFY(list.hasOwn());
        QTRY_VERIFY(item(list, 0).mine);
        QCOMPARE(item(list, 0).title, u"Holds tea"_s);
        QCOMPARE(item(list, 0).pictures.size(), 5);
        QTRY_COMPARE(item(list, 0).stateText, u"Waits to be sent"_s);
        QCOMPARE(list.count(), 11);

        // What was written is there again, after a start too.
        m_shop->start();
        ReviewEditModel again;
        QVERIFY(QTest::qWaitFor([&] { return app().catalogueState() == AppContext::CatalogueState::Searchable; }));
        QVERIFY(write(again, mug()));
        QTRY_COMPARE(again.rating(), 4);
        QVERIFY(!again.isNew() && !again.canSave());
        again.setRating(5);
        QVERIFY(again.canSave());
    }

    void whatIsPastedIsCheckedLikeFiles() {
        QVERIFY(m_shop->signIn());
        m_shop->far->reachable = false;
        ReviewEditModel edit;
        QSignalSpy failed(&edit, &ReviewEditModel::failed);
        edit.addPicture(aura::testing::tinyPng(1)); // before anything is being written
        QVERIFY(write(edit, mug()));
        const auto refused = [&] {
            const auto text = failed.isEmpty() ? QString() : failed.takeFirst().first().toString();
            return failed.isEmpty() ? text : u"more than one"_s;
        };
        edit.addPicture({}); // the clipboard held none
        QCOMPARE(refused(), QString());
        edit.addPicture("some words");
        QCOMPARE(refused(), u"What was pasted is not a picture that the shop can show. PNG, JPEG, WebP and GIF are."_s);
        edit.addPicture(aura::testing::tinyPng(1) + QByteArray(16 << 20, 'x'));
        QCOMPARE(refused(), u"What was pasted is too large. A picture may have at most 16 MB."_s);
        edit.addPictures({file(u"large.png"_s, aura::testing::tinyPng(1) + QByteArray(16 << 20, 'x'))});
        QCOMPARE(refused(), u"large.png is too large. A picture may have at most 16 MB."_s);
        edit.addPictures({QUrl::fromLocalFile(m_shop->folder()), QUrl::fromLocalFile(u"/dev/zero"_s)});
        QCOMPARE(failed.size(), 2); // neither a folder nor a device is read
        failed.clear();
        edit.addPictures({QUrl(u"https://shop.example/mug.png"_s)});
        QCOMPARE(refused(), u"mug.png cannot be read."_s);
        QCOMPARE(edit.pictures()->count(), 0);
        // What is none takes no place, even when it stands among those that just fit.
        QList<QUrl> six;
        for (int i = 0; i < 6; ++i)
            six += file(u"%1.png"_s.arg(i), aura::testing::tinyPng(static_cast<std::uint8_t>(10 + i)));
        six.insert(2, file(u"notes.txt"_s, "not a picture"));
        edit.addPictures(six);
        QVERIFY(refused().startsWith(u"notes.txt is not"));
        QTRY_COMPARE(edit.pictures()->count(), 6);
        edit.addPicture(aura::testing::tinyPng(99));
        QVERIFY(refused().startsWith(u"What was pasted is one too many"));
        edit.removePicture(edit.pictures()->itemAt<PictureItem>(5).picture);
        edit.addPicture(aura::testing::tinyPng(10)); // one that it has
        QTRY_VERIFY(edit.canAddPicture());
        QCOMPARE(edit.pictures()->count(), 5);
        edit.addPicture(aura::testing::tinyPng(99));
        QTRY_COMPARE(edit.pictures()->count(), 6);
        // Of another review it is none any more.
        edit.removePicture(edit.pictures()->itemAt<PictureItem>(5).picture);
        edit.addPicture(aura::testing::tinyPng(100));
        QVERIFY(write(edit, m_shop->goods.mugs.at(1)));
        QVERIFY(edit.canAddPicture());
        edit.addPicture(aura::testing::tinyPng(101));
        QTRY_COMPARE(edit.pictures()->count(), 1);
        QVERIFY(failed.isEmpty());
    }

    void moderationIsToldAsItIs_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("pending") << static_cast<int>(ReviewStatus::Pending) << u"Being checked by the shop"_s;
        QTest::newRow("rejected") << static_cast<int>(ReviewStatus::Rejected) << u"Not published by the shop"_s;
        QTest::newRow("hidden") << static_cast<int>(ReviewStatus::Hidden) << u"Hidden by the shop"_s;
        QTest::newRow("published") << static_cast<int>(ReviewStatus::Published) << QString();
    }
    void moderationIsToldAsItIs() {
        QFETCH(const int, status);
        QFETCH(const QString, words);
        QVERIFY(m_shop->signIn());
        Review review;
        review.id = m_shop->far->user; // any id
        review.productId = mug().id;
        review.rating = 2;
        review.status = static_cast<ReviewStatus>(status);
        review.createdAt = review.updatedAt = m_shop->clock.now();
        review.rev = 1;
        m_shop->give(u"review"_s, review.id, 1, wire::toJson(review));
        app().syncModel()->syncNow();
        ReviewListModel list;
        QVERIFY(show(list, mug()));
        QTRY_VERIFY(list.hasOwn());
        QTRY_COMPARE(item(list, 0).stateText, words);
        QVERIFY(item(list, 0).mine);
    }
};

QTEST_GUILESS_MAIN(ReviewModelsTest)
#include "tst_review_models.moc"
