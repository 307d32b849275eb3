// SPDX-License-Identifier: Apache-2.0
// Pictures on their way from the shop: once each, the last wanted first, a few at a time, and patient without a
// network.
#include "manual_executor.h"
#include "pictures/picture_fetch.h"

#include <aura/sync/secret_stores.h>
#include <aura/testing/fake_ports.h>

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::sync;
using namespace aura::sync::testing;
using namespace aura::testing;
using namespace Qt::StringLiterals;

namespace {

/// Keeps requests until the test answers them.
class HeldTransport final : public Transport {
public:
    struct Held {
        Handle handle = 0;
        HttpRequest request;
        Done done;
    };
    std::vector<Held> held;
    int sent = 0;

    Handle send(HttpRequest request, Done done) override {
        held.push_back({static_cast<Handle>(++sent), std::move(request), std::move(done)});
        return static_cast<Handle>(sent);
    }
    Handle download(HttpRequest, DownloadSink &, Done) override { return 0; }
    void cancel(Handle handle) override {
        std::erase_if(held, [&](const Held &entry) { return entry.handle == handle; });
    }
    void answer(std::size_t which, const HttpAnswer &answer) {
        auto entry = std::move(held[which]);
        held.erase(held.begin() + static_cast<std::ptrdiff_t>(which));
        entry.done(answer);
    }
};

HttpAnswer picture(const QByteArray &bytes) {
    HttpAnswer answer;
    answer.status = 200;
    answer.contentType = "image/jpeg";
    answer.body = bytes;
    return answer;
}

HttpAnswer problem(int status) {
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/problem+json";
    answer.body = "{\"code\":\"not_found\"}";
    return answer;
}

HttpAnswer noNetwork() {
    HttpAnswer answer;
    answer.failure = {ErrorCode::Unavailable, u"no network"_s};
    return answer;
}

} // namespace

class TestPictureFetch : public QObject {
    Q_OBJECT

    struct World {
        QTemporaryDir folder;
        FakeClock clock;
        SeededRandom random{7};
        HeldTransport transport;
        MemorySecretStore secrets;
        ManualExecutor executor;
        IdGenerator ids{clock, random};
        Context context{clock, random, transport, secrets, executor, ids, {}};
        PictureCache cache{folder.path(), clock};
        PictureFetch fetch{context, cache, [] {}};
        bool unwanted = false;
    };
    std::unique_ptr<World> w;
    std::map<QByteArray, Result<QByteArray>> m_got; // by the first byte of the name

    static PictureName name(char which, int side = 96) { return {QByteArray(32, which), side}; }
    void want(const PictureName &name) {
        w->fetch.want(name, {[this, name](Result<QByteArray> bytes) {
                                 m_got.insert_or_assign(name.sha256.left(1), std::move(bytes));
                             },
                             [this] { return w->unwanted; }});
    }
    QString asked(std::size_t which) const { return w->transport.held[which].request.path; }
    static QString path(char which, int side = 96) {
        return u"/api/v1/blobs/%1/%2"_s.arg(QString::fromLatin1(QByteArray(32, which).toHex())).arg(side);
    }
    /// Lets as much time pass as the fetch asks for.
    void passWait() {
        const auto at = w->fetch.nextAt();
        QVERIFY(at && *at > w->clock.monotonic());
        w->fetch.tick();
        QVERIFY(w->transport.held.empty()); // not before
        w->clock.advance(*at - w->clock.monotonic());
        w->fetch.tick();
    }

private Q_SLOTS:
    void init() {
        w = std::make_unique<World>();
        m_got.clear();
    }

    void oneAnswerServesAllWhoWait() {
        want(name('a'));
        want(name('a'));
        want(name('a', 320)); // another size is another picture
        QCOMPARE(w->transport.sent, 2);
        QCOMPARE(asked(0), path('a'));
        QCOMPARE(w->transport.held[0].request.accept, QByteArray("image/*"));
        int answered = 0;
        w->fetch.want(name('a'), {[&](const Result<QByteArray> &) { ++answered; }, [] { return false; }});
        QCOMPARE(w->transport.sent, 2);
        w->transport.answer(0, picture("jpeg"));
        QCOMPARE(answered, 1);
        QCOMPARE(*m_got.at("a"), QByteArray("jpeg"));
        QCOMPARE(*w->cache.read(name('a')), QByteArray("jpeg"));
        QVERIFY(!w->cache.read(name('a', 320)));
    }

    void whatWasWantedLastComesFirst() {
        for (char which = 'a'; which <= 'j'; ++which)
            want(name(which));
        QCOMPARE(w->transport.held.size(), PictureFetch::mostAtOnce);
        QVERIFY(!w->fetch.nextAt());
        w->transport.answer(0, picture("1"));
        QCOMPARE(asked(3), path('j'));
        want(name('e')); // again: now it is what a person looks at
        w->transport.answer(0, picture("2"));
        QCOMPARE(asked(3), path('e'));
        while (!w->transport.held.empty())
            w->transport.answer(0, picture("n"));
        QCOMPARE(w->transport.sent, 10);
        QCOMPARE(m_got.size(), 10U);
    }

    void whatNobodyWantsIsNotFetched() {
        for (char which = 'a'; which <= 'h'; ++which)
            want(name(which));
        w->unwanted = true; // scrolled by
        w->transport.answer(0, picture("1"));
        QCOMPARE(w->transport.sent, 4);
        QCOMPARE(m_got.at("h").error().code, ErrorCode::Canceled);
        QVERIFY(!w->fetch.nextAt());
        // What was under way is kept all the same.
        w->transport.answer(0, picture("2"));
        QVERIFY(w->cache.read(name('b')));
    }

    void withoutANetworkItWaits() {
        want(name('a'));
        w->transport.answer(0, noNetwork());
        QVERIFY(m_got.empty());
        passWait();
        QCOMPARE(w->transport.held.size(), 1U);
        w->transport.answer(0, noNetwork());
        // The system says that the network is back.
        w->fetch.hurry();
        QVERIFY(w->fetch.nextAt() && *w->fetch.nextAt() <= w->clock.monotonic());
        w->fetch.tick();
        w->transport.answer(0, picture("late"));
        QCOMPARE(*m_got.at("a"), QByteArray("late"));
        QVERIFY(!w->fetch.nextAt());
    }

    void aPageOfSomebodyElseIsNoPicture() {
        want(name('a'));
        HttpAnswer portal;
        portal.status = 200;
        portal.contentType = "text/html";
        portal.body = "<html>";
        w->transport.answer(0, portal);
        QVERIFY(m_got.empty());
        portal.status = 404;
        passWait();
        w->transport.answer(0, portal);
        QVERIFY(m_got.empty());
        passWait();
        w->transport.answer(0, picture("real"));
        QCOMPARE(*m_got.at("a"), QByteArray("real"));
    }

    void whatTheShopDoesNotHaveIsNotAskedForAgain() {
        want(name('a'));
        w->transport.answer(0, problem(404));
        QCOMPARE(m_got.at("a").error().code, ErrorCode::NotFound);
        m_got.clear();
        want(name('a'));
        QCOMPARE(m_got.at("a").error().code, ErrorCode::NotFound);
        QCOMPARE(w->transport.sent, 1);
        w->clock.advance(600'000);
        want(name('a'));
        QCOMPARE(w->transport.sent, 2);
    }

    void aBusyShopIsGivenItsTime() {
        want(name('a'));
        auto busy = problem(503);
        busy.retryAfterSeconds = 5;
        w->transport.answer(0, busy);
        QCOMPARE(*w->fetch.nextAt(), w->clock.monotonic() + 5'000);
        w->fetch.hurry(); // that the network is there says nothing of the shop
        QCOMPARE(*w->fetch.nextAt(), w->clock.monotonic() + 5'000);
        passWait();
        w->transport.answer(0, picture("now"));
        QVERIFY(m_got.at("a"));
    }

    void whatFailsStandsBehindTheRestAndIsGivenUp() {
        // Fewer at once than would do harm otherwise: all that may be under way fail.
        for (char which = 'a'; which <= 'e'; ++which)
            want(name(which));
        QCOMPARE(w->transport.held.size(), PictureFetch::mostAtOnce); // a to d
        while (w->transport.sent < 5 && !w->transport.held.empty())
            w->transport.answer(0, problem(500));
        // The fifth did not wait for them.
        QCOMPARE(w->transport.sent, 5);
        QCOMPARE(asked(w->transport.held.size() - 1), path('e'));
        w->transport.answer(w->transport.held.size() - 1, picture("fine"));
        QCOMPARE(*m_got.at("e"), QByteArray("fine"));
        // The others get their attempts, and then an end.
        for (int round = 0; round < 100 && m_got.size() < 5; ++round) {
            while (!w->transport.held.empty())
                w->transport.answer(0, problem(500));
            if (const auto at = w->fetch.nextAt()) {
                w->clock.advance(std::max<std::int64_t>(0, *at - w->clock.monotonic()));
                w->fetch.tick();
            }
        }
        for (const auto *which : {"a", "b", "c", "d"})
            QCOMPARE(m_got.at(which).error().code, ErrorCode::Unavailable);
        QCOMPARE(w->transport.sent, 4 * PictureFetch::mostFailures + 1);
        QVERIFY(!w->fetch.nextAt());
    }

    void whoLooksAwayWithoutANetworkIsForgotten() {
        int canceled = 0;
        const auto glance = [&](int which) {
            w->fetch.want({QByteArray(31, 'x') + static_cast<char>(which % 256), 96 + which / 256},
                          {[&](const Result<QByteArray> &bytes) { canceled += bytes ? 0 : 1; }, [] { return true; }});
        };
        for (char which = 'a'; which < 'e'; ++which)
            want(name(which)); // these four stay on the screen
        while (!w->transport.held.empty())
            w->transport.answer(0, noNetwork());
        constexpr int glances = 3'000;
        for (int i = 0; i < glances; ++i)
            glance(i);
        QVERIFY(canceled >= glances - static_cast<int>(PictureFetch::manyQueued));
        // The same one, again and again.
        for (int i = 0; i < glances; ++i)
            glance(0);
        QVERIFY(canceled >= 2 * glances - static_cast<int>(PictureFetch::manyQueued) - 1);
        QVERIFY(m_got.empty());
        w->fetch.hurry();
        w->fetch.tick();
        QCOMPARE(w->transport.held.size(), PictureFetch::mostAtOnce);
    }

    void anOriginalIsWhatItsNameSays() {
        const QByteArray bytes = "the picture itself";
        const PictureName original{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), 0};
        Result<QByteArray> got = Error{};
        const auto ask = [&] {
            w->fetch.want(original,
                          {[&](Result<QByteArray> result) { got = std::move(result); }, [] { return false; }});
        };
        ask();
        w->transport.answer(0, picture("another picture"));
        QVERIFY(!w->cache.read(original));
        passWait();
        w->transport.answer(0, picture(bytes));
        QCOMPARE(*got, bytes);
        w->cache.clear();
        got = Error{};
        ask();
        for (int i = 0; i < 3; ++i) {
            if (i > 0)
                passWait();
            w->transport.answer(0, picture("another picture"));
        }
        QCOMPARE(got.error().code, ErrorCode::Corrupt);
        QVERIFY(!w->fetch.nextAt());
    }
};

QTEST_GUILESS_MAIN(TestPictureFetch)
#include "tst_picture_fetch.moc"
