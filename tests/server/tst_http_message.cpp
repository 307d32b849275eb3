// SPDX-License-Identifier: Apache-2.0
#include <aura/server/http/request.h>
#include <aura/server/http/responder.h>
#include <aura/server/http/response.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace aura;
using namespace aura::server::http;

namespace {

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

class HttpMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesPathAndQuery() {
        const auto request = Request::make(Method::Get, "/caf%C3%A9/a+b?q=a+b%26c&empty=&flag&q=second&%6eame=x");
        QVERIFY(request);
        QCOMPARE(text(request->path()), QStringLiteral("/café/a+b"));
        QCOMPARE(text(*request->query("q")), QStringLiteral("a b&c"));
        QCOMPARE(*request->query("empty"), std::string_view());
        QCOMPARE(*request->query("flag"), std::string_view());
        QCOMPARE(*request->query("name"), std::string_view("x"));
        QVERIFY(!request->query("absent"));
        QCOMPARE(request->queryCount(), std::size_t(5));
        QVERIFY((request->queryAt(3) == NameValue{"q", "second"}));
    }

    void understandsTheAbsoluteForm() {
        const auto request = Request::make(Method::Get, "http://shop.example/products?limit=1");
        QVERIFY(request);
        QCOMPARE(request->path(), std::string_view("/products"));
        const auto bare = Request::make(Method::Get, "https://shop.example");
        QVERIFY(bare);
        QCOMPARE(bare->path(), std::string_view("/"));
    }

    void findsHeadersInAnyCaseAndKeepsThemWhenMoved() {
        auto made = Request::make(Method::Post, "/x", {{"Content-Type", "a"}, {"X-Other", "b"}}, "body");
        QVERIFY(made);
        const Request request = std::move(*made);
        QCOMPARE(*request.header("content-TYPE"), std::string_view("a"));
        QVERIFY(!request.header("Content-Typ"));
        QCOMPARE(request.headerCount(), std::size_t(2));
        QCOMPARE(request.body(), std::string_view("body"));
    }

    void refusesHostileTargets_data() {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("no slash") << QByteArray("products");
        QTest::newRow("other scheme") << QByteArray("ftp://host/x");
        QTest::newRow("fragment") << QByteArray("/a#b");
        QTest::newRow("NUL") << QByteArray("/a%00b");
        QTest::newRow("control character") << QByteArray("/a%0Ab");
        QTest::newRow("backslash") << QByteArray("/a%5Cb");
        QTest::newRow("dot dot") << QByteArray("/a/../b");
        QTest::newRow("encoded dot dot") << QByteArray("/a/%2e%2E/b");
        QTest::newRow("dot at the end") << QByteArray("/a/.");
        QTest::newRow("encoded slash") << QByteArray("/a%2fb");
        QTest::newRow("double encoded is text, then not UTF-8") << QByteArray("/%FF");
        QTest::newRow("overlong") << QByteArray("/%C0%AE%C0%AE/");
        QTest::newRow("surrogate") << QByteArray("/%ED%A0%80");
        QTest::newRow("beyond Unicode") << QByteArray("/%F4%90%80%80");
        QTest::newRow("cut sequence") << QByteArray("/%E2%82");
        QTest::newRow("bad escape") << QByteArray("/%zz");
        QTest::newRow("cut escape") << QByteArray("/%4");
        QTest::newRow("raw UTF-8") << QByteArray("/caf\xC3\xA9");
        QTest::newRow("query NUL") << QByteArray("/?a=%00");
        QTest::newRow("query bad escape") << QByteArray("/?a=%g1");
        QTest::newRow("query not UTF-8") << QByteArray("/?a=%80");
        QTest::newRow("too many parameters") << "/?" + QByteArray("a&").repeated(129);
    }
    void refusesHostileTargets() {
        QFETCH(const QByteArray, target);
        const auto request =
            Request::make(Method::Get, std::string_view(target.constData(), static_cast<std::size_t>(target.size())));
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::InvalidArgument);
    }

    void problemIsValidJsonWhateverItCarries() {
        Problem problem;
        problem.status = 422;
        problem.code = "invalid_argument";
        problem.detail = "quote \" backslash \\ line\nbreak \x01 \xFF café";
        problem.errors.push_back({"/price", "range", "negative"});
        const std::string json = problem.toJson("id-1");
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
        QCOMPARE(object[u"status"].toInt(), 422);
        QCOMPARE(object[u"title"].toString(), QStringLiteral("Unprocessable Content"));
        QCOMPARE(object[u"code"].toString(), QStringLiteral("invalid_argument"));
        QCOMPARE(object[u"request_id"].toString(), QStringLiteral("id-1"));
        QVERIFY(object[u"detail"].toString().startsWith(QStringLiteral("quote \" backslash \\ line\nbreak")));
        QCOMPARE(object[u"errors"].toArray().at(0)[u"pointer"].toString(), QStringLiteral("/price"));
    }

    void headersCannotBeSplit() {
        Response response = Response::text("x");
        response.addHeader("X-Name", "a\r\nSet-Cookie: b").addHeader("Bad Name", "c").addHeader("Content-Length", "9");
        response.addHeader("X-Good", "yes");
        QCOMPARE(response.header("X-Name"), std::string_view());
        QCOMPARE(response.header("Bad Name"), std::string_view());
        QCOMPARE(response.header("Content-Length"), std::string_view());
        QCOMPARE(response.header("x-good"), std::string_view("yes"));
    }

    void errorsHideTheirDetailWhenTheyAreOurs() {
        const Response ours = Response::error({ErrorCode::Corrupt, QStringLiteral("secret path")});
        QCOMPARE(ours.status(), 500);
        QVERIFY(ours.problemDetails()->detail.empty());
        const Response theirs = Response::error({ErrorCode::NotFound, QStringLiteral("no such product")});
        QCOMPARE(theirs.status(), 404);
        QCOMPARE(theirs.problemDetails()->detail, std::string("no such product"));
        // A client must not take the server's disk for its own.
        QCOMPARE(Response::error({ErrorCode::StorageBusy, {}}).problemDetails()->code, std::string("unavailable"));
        QCOMPARE(Response::error({ErrorCode::StorageFull, {}}).problemDetails()->code, std::string("unavailable"));
        QCOMPARE(ours.problemDetails()->code, std::string("internal"));
        QVERIFY(Response::error({ErrorCode::RateLimited, {}}).problemDetails()->retryable);
    }

    void framesEvents() {
        QCOMPARE(EventStream::frame("poke", "a\nb\r\nc", "7"),
                 QByteArray("id: 7\nevent: poke\ndata: a\ndata: b\ndata: c\n\n"));
        QCOMPARE(EventStream::frame({}, {}), QByteArray("data: \n\n"));
        QCOMPARE(EventStream::frame("a\ndata: forged", "x"), QByteArray("event: a\ndata: x\n\n"));
    }

    void aSharedBodyIsNotCopied() {
        const QByteArray page(100'000, 'p');
        const Response response = Response::json(page);
        QCOMPARE(static_cast<const void *>(response.body().data()), static_cast<const void *>(page.constData()));
    }
};

QTEST_APPLESS_MAIN(HttpMessageTest)
#include "tst_http_message.moc"
