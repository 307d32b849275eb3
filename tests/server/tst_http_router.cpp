// SPDX-License-Identifier: Apache-2.0
#include <aura/server/http/router.h>

#include <QTest>

using namespace aura;
using namespace aura::server::http;

namespace {

struct Answers final : ResponseSink {
    std::vector<std::pair<std::uint64_t, Response>> all;
    void complete(std::uint64_t serial, Response &&response) override { all.emplace_back(serial, std::move(response)); }
    void openStream(std::uint64_t, std::shared_ptr<EventStreamState>) override {}
    void pushFrame(std::uint64_t, QByteArray) override {}
    void closeStream(std::uint64_t, bool) override {}
};

RouteOptions named(std::string name, Mount mount = Mount::Api) {
    RouteOptions options;
    options.name = std::move(name);
    options.mount = mount;
    return options;
}

Handler saying(std::string text) {
    return answering([text = std::move(text)](Request &request) {
        return Response::text(text + ":" + std::string(request.parameter("id")));
    });
}

} // namespace

class HttpRouterTest : public QObject {
    Q_OBJECT

    Router m_router;

    Response ask(Method method, std::string_view target) {
        const auto answers = std::make_shared<Answers>();
        auto request = Request::make(method, target);
        if (!request)
            return Response::error(request.error());
        m_router.dispatch(std::move(*request), Responder(answers, 1));
        return answers->all.size() == 1 ? answers->all.front().second : Response::empty(599);
    }

private Q_SLOTS:
    void initTestCase() {
        m_router.add(Method::Get, "/products", named("list"), saying("list"));
        m_router.add(Method::Post, "/products", named("create"), saying("create"));
        m_router.add(Method::Get, "/products/{id}", named("show"), saying("show"));
        m_router.add(Method::Delete, "/products/{id}", named("remove"), saying("remove"));
        m_router.add(Method::Get, "/products/facets", named("facets"), saying("facets"));
        m_router.add(Method::Get, "/products/{id}/reviews", named("reviews"), saying("reviews"));
        m_router.add(Method::Get, "/vendor/{vendor}/orders/{id}", named("order"), saying("order"));
        m_router.add(Method::Get, "/health", named("health", Mount::Root), saying("health"));
        m_router.add(Method::Get, "/", named("home", Mount::Root), saying("home"));
        m_router.add(Method::Get, "/", named("index"), saying("index"));
    }

    void findsRoutes_data() {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("plain") << QByteArray("/api/v1/products") << QByteArray("list:");
        QTest::newRow("alias") << QByteArray("/api/products?x=1") << QByteArray("list:");
        QTest::newRow("parameter") << QByteArray("/api/v1/products/p-1") << QByteArray("show:p-1");
        QTest::newRow("decoded parameter") << QByteArray("/api/v1/products/a%20b") << QByteArray("show:a b");
        QTest::newRow("literal first") << QByteArray("/api/v1/products/facets") << QByteArray("facets:");
        QTest::newRow("back from a literal")
            << QByteArray("/api/v1/products/facets/reviews") << QByteArray("reviews:facets");
        QTest::newRow("second of two") << QByteArray("/api/vendor/v/orders/7") << QByteArray("order:7");
        QTest::newRow("root mount") << QByteArray("/health") << QByteArray("health:");
        QTest::newRow("root") << QByteArray("/") << QByteArray("home:");
        QTest::newRow("index of the API") << QByteArray("/api/v1") << QByteArray("index:");
        QTest::newRow("index with a slash") << QByteArray("/api/v1/") << QByteArray("index:");
    }
    void findsRoutes() {
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, body);
        const Response response = ask(Method::Get, target.toStdString());
        QCOMPARE(response.status(), 200);
        QCOMPARE(response.body(), std::string_view(body.toStdString()));
    }

    void knowsWhatIsNotThere_data() {
        QTest::addColumn<QByteArray>("target");
        for (const char *target :
             {"/products", "/api/v1/health", "/api/v1/products/", "/api/v1//products", "/api/v2/products", "/apix",
              "/api/v1/products/1/2/3", "/api/v1/vendor/v", "/healthy"})
            QTest::newRow(target) << QByteArray(target);
    }
    void knowsWhatIsNotThere() {
        QFETCH(const QByteArray, target);
        const Response response = ask(Method::Get, target.toStdString());
        QCOMPARE(response.status(), 404);
        QCOMPARE(response.problemDetails()->code, std::string("not_found"));
    }

    void saysWhichMethodsAreAllowed() {
        const Response refused = ask(Method::Put, "/api/v1/products/1");
        QCOMPARE(refused.status(), 405);
        QCOMPARE(refused.header("Allow"), std::string_view("GET, HEAD, DELETE, OPTIONS"));
        const Response options = ask(Method::Options, "/api/v1/products");
        QCOMPARE(options.status(), 204);
        QCOMPARE(options.header("Allow"), std::string_view("GET, HEAD, POST, OPTIONS"));
        QCOMPARE(ask(Method::Options, "/nothing").status(), 404);
        QCOMPARE(ask(Method::Options, "*").header("Allow"), std::string_view("GET, HEAD, POST, DELETE, OPTIONS"));
        // The union over both ways to read the path.
        QCOMPARE(ask(Method::Delete, "/api/v1/products/facets").body(), std::string_view("remove:facets"));
        QCOMPARE(ask(Method::Put, "/api/v1/products/facets").header("Allow"),
                 std::string_view("GET, HEAD, DELETE, OPTIONS"));
    }

    void headIsGet() { QCOMPARE(ask(Method::Head, "/api/products/9").body(), std::string_view("show:9")); }

    void theGuardSeesTheRouteAndMayRefuseOrAttach() {
        Router router;
        RouteOptions options = named("private");
        options.access = Access::User;
        router.add(Method::Get, "/private", options, answering([](Request &request) {
                       return Response::text("user " + std::to_string(*request.context<int>()));
                   }));
        bool signedIn = false;
        router.setGuard([&](Request &request, const Route &route) -> std::optional<Response> {
            if (route.options.access == Access::User && !signedIn)
                return Response::problem(401, "auth_required", "Sign in.");
            request.setContext(42);
            return std::nullopt;
        });
        std::swap(m_router, router);
        QCOMPARE(ask(Method::Get, "/api/private").status(), 401);
        signedIn = true;
        QCOMPARE(ask(Method::Get, "/api/private").body(), std::string_view("user 42"));
        std::swap(m_router, router);
    }

    void routesCanBeEnumerated() {
        const auto &routes = m_router.routes();
        QCOMPARE(routes.size(), std::size_t(10));
        QCOMPARE(routes[2]->pattern, std::string("/products/{id}"));
        QCOMPARE(routes[2]->index, 2);
        QCOMPARE(routes[2]->parameterNames, std::vector<std::string>{"id"});
    }

    void anUnansweredRequestIsAnswered500Once() {
        const auto answers = std::make_shared<Answers>();
        {
            Responder first(answers, 1);
            Responder second(answers, 2);
            second.send(Response::empty());
            second.send(Response::empty());
            Responder third = std::move(first);
            QVERIFY(!first.isPending()); // NOLINT(bugprone-use-after-move,clang-analyzer-cplusplus.Move)
            third = Responder(answers, 3);
            QCOMPARE(answers->all.size(), std::size_t(2));
        }
        QCOMPARE(answers->all.size(), std::size_t(3));
        QCOMPARE(answers->all[0].first, std::uint64_t(2));
        QCOMPARE(answers->all[1].first, std::uint64_t(1));
        QCOMPARE(answers->all[1].second.status(), 500);
        QCOMPARE(answers->all[2].first, std::uint64_t(3));
    }
};

QTEST_APPLESS_MAIN(HttpRouterTest)
#include "tst_http_router.moc"
