// SPDX-License-Identifier: Apache-2.0
// Who may do what: every route and every kind of operation is tried by nobody, by a shopper, by another vendor, by a
// vendor who is suspended, and by the one whose thing it is; and every route of those who run the platform by every
// role. The rows are held against the router's own table and the operations' own list, so that a new route or kind
// without a row fails.
#include "access_attempts.h"
#include "access_platform.h"

#include <aura/wire/onboarding_json.h>

#include <functional>

using namespace aura;
using namespace aura::testing;

namespace {

std::function<QByteArray(AccessFixture &)> atOrder(const char *after = "") {
    return
        [=](AccessFixture &f) -> QByteArray { return "/api/v1/orders/" + f.waiting.id.toString().toLatin1() + after; };
}

std::function<QByteArray(AccessFixture &)> ofScope(const char *before, bool shops, const char *after = "") {
    return [=](AccessFixture &f) -> QByteArray {
        const auto scope = shops ? changeLog::vendorScope(f.shop.id) : changeLog::userScope(f.ada.id);
        return before + scope.toLatin1() + after;
    };
}

std::function<QByteArray(AccessFixture &)> ofHash(const char *before, const char *after = "") {
    return [=](AccessFixture &f) -> QByteArray { return before + f.hash.toHex() + after; };
}

QJsonObject ofVariant(AccessFixture &f) {
    return {{u"variantId"_s, f.lampVariant().toString()}, {u"quantity"_s, 1}};
}

/// By the name of the route.
const std::multimap<QString, Call> &calls() {
    static const std::multimap<QString, Call> all{
        {u"health"_s, {About::Everybody, Method::Get, at("/health")}},
        {u"healthReady"_s, {About::Everybody, Method::Get, at("/health/ready")}},
        {u"metrics"_s, {About::Everybody, Method::Get, at("/metrics")}},

        {u"register"_s, {About::Everybody, Method::Post, at("/api/v1/auth/register")}},
        {u"login"_s, {About::Everybody, Method::Post, at("/api/v1/auth/login")}},
        {u"refresh"_s, {About::Everybody, Method::Post, at("/api/v1/auth/refresh")}},
        {u"logout"_s, {About::Everybody, Method::Post, at("/api/v1/auth/logout")}},
        {u"forgotPassword"_s, {About::Everybody, Method::Post, at("/api/v1/auth/forgot")}},
        {u"resetPassword"_s, {About::Everybody, Method::Post, at("/api/v1/auth/reset")}},
        {u"listProducts"_s, {About::Everybody, Method::Get, at("/api/v1/products")}},
        {u"getProduct"_s,
         {About::Everybody, Method::Get,
          [](AccessFixture &f) -> QByteArray { return "/api/v1/products/" + f.lamp.id.toString().toLatin1(); }}},
        {u"listProductReviews"_s,
         {About::Everybody, Method::Get,
          [](AccessFixture &f) -> QByteArray {
              return "/api/v1/products/" + f.lamp.id.toString().toLatin1() + "/reviews";
          }}},
        {u"listFacets"_s, {About::Everybody, Method::Get, at("/api/v1/facets")}},
        {u"listCategories"_s, {About::Everybody, Method::Get, at("/api/v1/categories")}},
        {u"getCategory"_s, {About::Everybody, Method::Get, at("/api/v1/categories/none")}},
        {u"listVendors"_s, {About::Everybody, Method::Get, at("/api/v1/vendors")}},
        {u"getVendor"_s, {About::Everybody, Method::Get, at("/api/v1/vendors/lights")}},
        {u"getBlob"_s, {About::Everybody, Method::Get, ofHash("/api/v1/blobs/")}},
        {u"getThumbnail"_s, {About::Everybody, Method::Get, ofHash("/api/v1/blobs/", "/160")}},
        {u"getCatalogueSnapshot"_s, {About::Everybody, Method::Get, at("/api/v1/sync/catalogue/snapshot")}},
        {u"getCatalogueFile"_s, {About::Everybody, Method::Get, at("/api/v1/sync/catalogue/files/none")}},
        {u"paymentEvent"_s, {About::Provider, Method::Post, at("/api/v1/payments/events/sandbox")}},
        {u"syncPull"_s, {About::Everybody, Method::Get, at("/api/v1/sync/pull?scope=catalogue&cursor=0&limit=10")}},
        {u"syncBuckets"_s, {About::Everybody, Method::Get, at("/api/v1/sync/buckets?scope=catalogue")}},

        {u"logoutEverywhere"_s, {About::Oneself, Method::Post, at("/api/v1/auth/logout-everywhere")}},
        {u"me"_s, {About::Oneself, Method::Get, at("/api/v1/users/me")}},
        {u"sessions"_s, {About::Oneself, Method::Get, at("/api/v1/users/me/sessions")}},
        {u"endOtherSessions"_s, {About::Oneself, Method::Post, at("/api/v1/users/me/sessions/end-others")}},
        {u"changePassword"_s, {About::Oneself, Method::Post, at("/api/v1/users/me/password")}},
        {u"changeEmail"_s, {About::Oneself, Method::Post, at("/api/v1/users/me/email")}},
        {u"exportPerson"_s, {About::Oneself, Method::Get, at("/api/v1/users/me/export")}},
        {u"deletePerson"_s, {About::Oneself, Method::Post, at("/api/v1/users/me/delete")}},
        {u"putBlob"_s, {About::Oneself, Method::Put, ofHash("/api/v1/blobs/")}},
        {u"cart"_s, {About::Oneself, Method::Get, at("/api/v1/cart")}},
        {u"cartAdd"_s, {About::Oneself, Method::Post, at("/api/v1/cart/add"), ofVariant}},
        {u"cartSet"_s, {About::Oneself, Method::Put, at("/api/v1/cart/items/none"), ofVariant}},
        {u"cartPatch"_s, {About::Oneself, Method::Patch, at("/api/v1/cart/items/none"), ofVariant}},
        {u"cartRemove"_s, {About::Oneself, Method::Delete, at("/api/v1/cart/items/none")}},
        {u"checkoutHold"_s, {About::Oneself, Method::Post, at("/api/v1/checkout")}},
        {u"voucherCheck"_s,
         {About::Oneself, Method::Post, at("/api/v1/vouchers/check"),
          [](AccessFixture &) -> QJsonObject {
              return {{u"code"_s, u"nobody-knows"_s}};
          }}},
        {u"orders"_s, {About::Oneself, Method::Get, at("/api/v1/orders")}},
        {u"orderSubmit"_s, {About::Oneself, Method::Post, at("/api/v1/orders")}},
        {u"paymentBegin"_s, {About::Oneself, Method::Post, at("/api/v1/payments")}},
        {u"syncPush"_s, {About::Oneself, Method::Post, at("/api/v1/sync/push")}},

        {u"checkoutHold"_s,
         {About::Ada, Method::Post, at("/api/v1/checkout"),
          [](AccessFixture &f) -> QJsonObject {
              return {{u"groupId"_s, f.held.toString()}, {u"lines"_s, QJsonArray{ofVariant(f)}}};
          }}},
        {u"paymentBegin"_s,
         {About::Ada, Method::Post, at("/api/v1/payments"),
          [](AccessFixture &f) -> QJsonObject { return f.adasPayment(); }}},
        {u"endSession"_s, {About::Ada, Method::Delete, atThing("/api/v1/users/me/sessions/", &AccessFixture::session)}},
        {u"checkoutRelease"_s, {About::Ada, Method::Delete, atThing("/api/v1/checkout/", &AccessFixture::held)}},
        {u"order"_s, {About::Ada, Method::Get, atOrder()}},
        {u"orderCancel"_s, {About::Ada, Method::Post, atOrder("/cancel")}},
        {u"payment"_s, {About::Ada, Method::Get, atThing("/api/v1/payments/", &AccessFixture::payment)}},
        {u"paymentConfirm"_s,
         {About::Ada, Method::Post, atThing("/api/v1/payments/", &AccessFixture::payment, "/confirm"),
          [](AccessFixture &) -> QJsonObject {
              return {{u"code"_s, u"123456"_s}};
          }}},
        {u"syncPull"_s, {About::Ada, Method::Get, ofScope("/api/v1/sync/pull?scope=", false, "&cursor=0&limit=10")}},
        {u"syncBuckets"_s, {About::Ada, Method::Get, ofScope("/api/v1/sync/buckets?scope=", false)}},
        {u"events"_s, {About::Ada, Method::Get, ofScope("/api/v1/events?scope=", false)}},

        {u"syncPull"_s, {About::Vera, Method::Get, ofScope("/api/v1/sync/pull?scope=", true, "&cursor=0&limit=10")}},
        {u"syncBuckets"_s, {About::Vera, Method::Get, ofScope("/api/v1/sync/buckets?scope=", true)}},
        {u"events"_s, {About::Vera, Method::Get, ofScope("/api/v1/events?scope=", true)}},
        {u"vendorAnalytics"_s,
         {About::Vera, Method::Get,
          [](AccessFixture &f) -> QByteArray {
              return "/api/v1/vendor/analytics?from=2026-01-01&to=2026-01-31&vendor=" + f.shop.id.toString().toLatin1();
          }}},

        {u"vendorPayoutAccount"_s,
         {About::Vera, Method::Put, at("/api/v1/vendor/payout-account"),
          [](AccessFixture &f) -> QJsonObject {
              return {{u"vendor"_s, f.shop.id.toString()},
                      {u"holder"_s, u"Vera Lund"_s},
                      {u"iban"_s, u"DE89 3704 0044 0532 0130 00"_s}};
          }}},
        {u"applyToSell"_s, {About::Oneself, Method::Post, at("/api/v1/vendor/applications")}},
        {u"onboarding"_s,
         {About::Applicant, Method::Get, atThing("/api/v1/vendor/onboarding?vendor=", &AccessFixture::applying)}},
        {u"changePapers"_s,
         {About::Applicant, Method::Put, at("/api/v1/vendor/onboarding"),
          [](AccessFixture &f) -> QJsonObject {
              PapersChange change;
              change.vendorId = f.applying;
              change.seenRev = f.papersRev();
              change.papers.identity.legalName = u"Vera Lund"_s;
              return wire::toJson(change);
          }}},
        {u"reopenPapers"_s,
         {About::Applicant, Method::Post, at("/api/v1/vendor/onboarding/reopen"),
          [](AccessFixture &f) -> QJsonObject {
              return {{u"vendorId"_s, f.applying.toString()}};
          }}},
    };
    static const auto withPlatforms = [] {
        auto calls = all;
        calls.insert(platformCalls().begin(), platformCalls().end());
        return calls;
    }();
    return withPlatforms;
}

/// The names of all kinds that there are.
template <std::size_t... I>
QStringList kindsOf(std::index_sequence<I...>) {
    return {operationKind(OperationArgs(std::in_place_index<I + 1>))...};
}
QStringList allKinds() {
    return kindsOf(std::make_index_sequence<std::variant_size_v<OperationArgs> - 1>());
}

bool isRefusal(int status) {
    return status == 403 || status == 404 || status == 409;
}

} // namespace

class TestAccess : public QObject {
    Q_OBJECT

    std::unique_ptr<AccessFixture> f;

    Reply call(const Call &call, const QByteArray &token) {
        const auto body = call.body ? QJsonDocument(call.body(*f)).toJson(QJsonDocument::Compact) : QByteArray("{}");
        return f->call(call.method, call.target(*f), call.method == Method::Get ? QByteArray() : body, token);
    }
    struct Caller {
        const char *name;
        Person person;
    };
    QList<Caller> others() const { return {{"a shopper", f->eve}, {"another vendor", f->oskar}}; }

    /// What a role's matrix says, whether one works for a shop or not; and nothing of it is done for those who may not.
    void tryByEveryRole(const QString &name, const Call &tried) {
        const auto router = f->app().router();
        // Mostly one; of two, either is enough.
        QList<Permission> enough;
        for (const auto &route : router.routes()) {
            if (QString::fromStdString(route->options.name) != name)
                continue;
            for (const auto &permission : {route->options.permission, route->options.orPermission}) {
                if (permission)
                    enough.append(*permission);
            }
        }
        QVERIFY2(!enough.isEmpty(), "a route of the platform without a permission");
        const auto mayDo = [&](const Role role) {
            return std::any_of(enough.begin(), enough.end(), [&](Permission one) { return may(role, one); });
        };
        const auto told = [&] { return f->number("SELECT count(*) FROM audit_log"); };
        const auto before = told();
        for (const auto &person : {f->eve, f->ada, f->vera, f->oskar})
            QCOMPARE(call(tried, person.token).status, 403);
        for (const auto &[role, person] : f->byRole) {
            if (!mayDo(role))
                QCOMPARE(call(tried, person.token).status, 403);
        }
        QCOMPARE(told(), before);
        // Everything but this: no role of the platform's own making lets in by what it permits besides.
        auto others = allPermissions();
        for (const auto permission : std::as_const(enough))
            others.removeAll(permission);
        f->permit(f->restRole, Rights(others));
        const auto beforeRest = told();
        QCOMPARE(call(tried, f->rest.token).status, 403);
        QCOMPARE(told(), beforeRest);
        // And nothing but this is enough; it counts for who is signed in.
        for (const auto permission : std::as_const(enough)) {
            f->permit(f->oneRole, Rights({permission}));
            const auto answer = call(tried, f->one.token);
            QVERIFY2(answer.status >= 200 && answer.status < 300, answer.body.constData());
        }
        for (const auto &[role, person] : f->byRole) {
            if (!mayDo(role))
                continue;
            const auto status = call(tried, person.token).status;
            QVERIFY2(status >= 200 && status < 300, qPrintable(u"%1: %2"_s.arg(roleName(role)).arg(status)));
        }
    }

private Q_SLOTS:
    /// One shop for all rows: who may not, changes nothing, and each of those who may has a thing of their own to
    /// change.
    void initTestCase() {
        f = std::make_unique<AccessFixture>();
        // What they tell the log is not taken for what a row does.
        f->waitForBackups();
    }
    void cleanupTestCase() { f.reset(); }

    void everyRouteHasItsRows() {
        const auto router = f->app().router();
        QStringList names;
        for (const auto &route : router.routes())
            names.append(QString::fromStdString(route->options.name));
        QStringList without;
        for (const auto &name : std::as_const(names)) {
            if (!calls().contains(name))
                without.append(name);
        }
        QVERIFY2(without.isEmpty(), qPrintable(u"routes without a row in calls(): "_s + without.join(u", "_s)));
        for (const auto &[name, row] : calls())
            QVERIFY2(names.contains(name), qPrintable(u"no such route: "_s + name));
    }

    /// A route that names nobody in its row must not be open, and one that is open must not ask who comes.
    void everyRouteIsTried_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("row");
        int row = 0;
        for (const auto &[name, call] : calls())
            QTest::addRow("%s %d", qPrintable(name), row) << name << row, ++row;
    }
    void everyRouteIsTried() {
        QFETCH(QString, name);
        QFETCH(int, row);
        const auto &tried = std::next(calls().begin(), row)->second;
        const auto before = f->state();
        const auto held = [&] { return f->number("SELECT count(*) FROM reservation WHERE group_id = ?1", f->held); };
        const auto heldBefore = held();
        const auto nobodys = call(tried, {});
        if (tried.about == About::Everybody) {
            QVERIFY2(nobodys.status != 401 && nobodys.status != 403, nobodys.body.constData());
            QCOMPARE(f->state(), before);
            return;
        }
        if (tried.about == About::Provider) {
            for (const auto &token : {QByteArray(), f->ada.token, f->vera.token})
                QVERIFY(isRefusal(call(tried, token).status));
            return;
        }
        QCOMPARE(nobodys.status, 401);
        QCOMPARE(call(tried, "not.a.token").status, 401);
        if (tried.about == About::Platform) {
            tryByEveryRole(name, tried);
            return;
        }
        auto callers = others();
        // Some of these end the sign-in.
        if (tried.about == About::Oneself)
            callers = {{"a shopper", f->person(u"%1@example.org"_s.arg(row))}};
        if (tried.about == About::Ada)
            callers.append({"the shop", f->vera});
        if (tried.about == About::Vera)
            callers.append({"a customer of the shop", f->ada});
        if (tried.about == About::Applicant)
            callers.append({"somebody who works there", f->clerk});
        const auto papers = f->papersRev();
        for (const auto &[who, person] : callers) {
            const auto reply = call(tried, person.token);
            if (tried.about == About::Oneself)
                QVERIFY2(reply.status != 401 && reply.status != 403, who);
            else if (tried.method == Method::Delete)
                QVERIFY2(isRefusal(reply.status) || reply.status < 300, who); // see below
            else
                QVERIFY2(isRefusal(reply.status),
                         qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(who)).arg(reply.status)));
            QCOMPARE(f->state(), before);
            QCOMPARE(f->papersRev(), papers);
        }
        // Whose it is finds everything as it was, whatever was answered.
        QCOMPARE(f->get("/api/v1/users/me", f->ada.token).status, 200);
        QCOMPARE(held(), heldBefore);
        if (tried.about == About::Oneself)
            return;
        if (tried.about == About::Vera) {
            QCOMPARE(call(tried, f->vera.token).status, 200);
            f->setStatus(VendorStatus::Suspended);
            QCOMPARE(call(tried, f->oskar.token).status, 403);
            // What was sold is still to be looked after; nothing is changed.
            QCOMPARE(call(tried, f->vera.token).status, tried.method == Method::Get ? 200 : 403);
            f->setStatus(VendorStatus::Approved);
            return;
        }
        const auto reply = call(tried, tried.about == About::Applicant ? f->vera.token : f->ada.token);
        QVERIFY2(reply.status >= 200 && reply.status < 300, reply.body.constData());
    }

    void everyKindHasItsRows() {
        const auto kinds = allKinds();
        QStringList without;
        for (const auto &kind : kinds) {
            if (!attempts().contains(kind))
                without.append(kind);
        }
        QVERIFY2(without.isEmpty(), qPrintable(u"kinds without a row in attempts(): "_s + without.join(u", "_s)));
        for (const auto &[kind, attempt] : attempts())
            QVERIFY2(kinds.contains(kind), qPrintable(u"no such kind: "_s + kind));
    }

    void everyKindIsTried_data() {
        QTest::addColumn<int>("row");
        int row = 0;
        for (const auto &[kind, attempt] : attempts())
            QTest::addRow("%s %d", qPrintable(kind), row) << row, ++row;
    }
    void everyKindIsTried() {
        QFETCH(int, row);
        const auto &tried = *std::next(attempts().begin(), row);
        const auto operation = f->operation(tried.second.args(*f));
        QCOMPARE(operation.kind, tried.first);
        const auto before = f->state();
        const auto nobodys =
            f->call(Method::Post, "/api/v1/sync/push", wire::toBytes(f->ids.next(), {operation}, f->clock.now()));
        QCOMPARE(nobodys.status, 401);
        auto callers = others();
        // These are for both sides.
        const bool isOfBoth = tried.first == u"order.transition"_s || tried.first == u"return.message"_s;
        if (tried.second.kind == Kind::Shop && tried.first != u"return.message"_s)
            callers.append({"a customer of the shop", f->ada});
        if (tried.second.kind == Kind::Ada && !isOfBoth)
            callers.append({"the shop", f->vera});
        for (const auto &[who, person] : callers) {
            const auto result = f->push(person, person.id, {f->operation(tried.second.args(*f))}).first();
            if (tried.second.kind == Kind::Oneself) {
                QVERIFY2(result.status == OperationStatus::Applied,
                         qPrintable(QString::fromLatin1(who) + result.detail));
            } else {
                QVERIFY2(result.status == OperationStatus::Rejected, who);
                QVERIFY2(result.code == ErrorCode::PermissionDenied || result.code == ErrorCode::NotFound ||
                             result.code == ErrorCode::AlreadyExists,
                         qPrintable(result.detail));
                QVERIFY2(result.orders.isEmpty() && !result.product && !result.stock && !result.review, who);
            }
            if (!tried.second.tells)
                QCOMPARE(f->state(), before);
        }
        if (tried.second.kind == Kind::Shop) {
            f->setStatus(VendorStatus::Suspended);
            const auto result = f->byVera(operation.args);
            QCOMPARE(result.status, OperationStatus::Rejected);
            QCOMPARE(result.code, ErrorCode::PermissionDenied);
            QCOMPARE(f->state(), before);
            f->setStatus(VendorStatus::Approved);
            QCOMPARE(f->byVera(operation.args).status, OperationStatus::Applied);
        } else if (tried.second.kind == Kind::Ada) {
            const auto result = f->byAda(operation.args);
            QVERIFY2(result.status == OperationStatus::Applied, qPrintable(result.detail));
        }
    }

    /// Somebody else's operation is nothing to look into.
    void theResultOfSomebodyElsesOperationIsTheirs() {
        const auto submit = f->operation(f->submission({VendorFixture::line(f->lamp, 1)}, {f->shop}));
        QCOMPARE(f->pushOne(f->ada, submit).status, OperationStatus::Applied);
        for (const auto &[who, person] : others()) {
            const auto result = f->push(person, person.id, {submit}).first();
            QVERIFY2(result.status == OperationStatus::Rejected && result.orders.isEmpty(), who);
        }
    }
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
