// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/api/server_app.h>
#include <aura/server/services/change_log.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/order_json.h>
#include <aura/wire/sync_json.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>

namespace aura::testing {

using namespace aura::server;
using namespace Qt::StringLiterals;

/// Takes the one answer to a request that did not come from a socket.
class OneAnswer final : public http::ResponseSink {
public:
    void complete(std::uint64_t, http::Response &&response) override { m_answer.set_value(std::move(response)); }
    void openStream(std::uint64_t, std::shared_ptr<http::EventStreamState>) override {
        m_answer.set_value(http::Response::empty(200));
    }
    void pushFrame(std::uint64_t, QByteArray) override {}
    void closeStream(std::uint64_t, bool) override {}
    std::future<http::Response> future() { return m_answer.get_future(); }

private:
    std::promise<http::Response> m_answer;
};

struct Reply {
    int status = 0;
    QJsonObject json;
    QByteArray body;
    http::Response response;

    QString code() const { return json.value("code"_L1).toString(); }
};

struct Person {
    Id id;
    QByteArray token;
    QByteArray refresh;
};

/// The whole server without sockets, in a folder of its own, with a small catalogue on demand.
class ApiFixture {
public:
    FakeClock clock;
    SeededRandom random{42};
    IdGenerator ids{clock, random};
    ServerApp::Options options;

    ApiFixture() {
        options.auth.bcryptCost = 4;
        open();
    }

    void open() {
        close();
        auto app = ServerApp::open(m_dir.path(), clock, random, options);
        if (!app)
            qFatal("%s", qPrintable(app.error().detail));
        m_app = std::move(*app);
        m_router = std::make_unique<http::Router>(m_app->router());
    }

    /// Until open(): the folder is nobody's.
    void close() {
        m_router.reset();
        m_app.reset();
    }

    ServerApp &app() { return *m_app; }
    QString path() const { return m_dir.path(); }
    storage::Database &db() { return **m_app->store().reads().connection(); }
    std::int64_t number(std::string_view sql) { return db().queryInt64(sql)->value_or(-1); }
    std::int64_t number(std::string_view sql, const Id &id) { return db().queryInt64(sql, id)->value_or(-1); }

    Reply call(http::Method method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &token = {},
               const QByteArray &key = {}, const QByteArray &ifMatch = {}, const QByteArray &contentRange = {}) {
        const QByteArray bearer = "Bearer " + token;
        const auto view = [](const QByteArray &bytes) {
            return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        };
        // An absent header is replaced by one that nobody reads.
        auto request = http::Request::make(
            method, view(target),
            {{"Content-Type", "application/json"},
             {token.isEmpty() ? "X-None" : "Authorization", token.isEmpty() ? "-" : view(bearer)},
             {key.isEmpty() ? "X-None" : "Idempotency-Key", key.isEmpty() ? "-" : view(key)},
             {ifMatch.isEmpty() ? "X-None" : "If-Match", ifMatch.isEmpty() ? "-" : view(ifMatch)},
             {contentRange.isEmpty() ? "X-None" : "Content-Range", contentRange.isEmpty() ? "-" : view(contentRange)}},
            body.toStdString());
        if (!request)
            qFatal("%s", qPrintable(request.error().detail));
        return answerTo(std::move(*request));
    }
    /// A POST of JSON by nobody in particular, with a header of its own.
    Reply callWith(const QByteArray &target, const QByteArray &body, const char *name, const QByteArray &value) {
        auto request = http::Request::make(
            http::Method::Post, {target.constData(), static_cast<std::size_t>(target.size())},
            {{"Content-Type", "application/json"}, {name, {value.constData(), static_cast<std::size_t>(value.size())}}},
            body.toStdString());
        if (!request)
            qFatal("%s", qPrintable(request.error().detail));
        return answerTo(std::move(*request));
    }
    /// Done to every request before it is answered, such as saying where it comes from.
    std::function<void(http::Request &)> prepare;
    Reply answerTo(http::Request &&request) {
        if (prepare)
            prepare(request);
        auto sink = std::make_shared<OneAnswer>();
        auto future = sink->future();
        m_router->dispatch(std::move(request), http::Responder(sink, 1));
        Reply reply;
        reply.response = future.get();
        reply.status = reply.response.status();
        if (const auto *problem = reply.response.problemDetails())
            reply.body = QByteArray::fromStdString(problem->toJson("test"));
        else
            reply.body = QByteArray(reply.response.body().data(), static_cast<qsizetype>(reply.response.body().size()));
        reply.json = QJsonDocument::fromJson(reply.body).object();
        return reply;
    }
    Reply get(const QByteArray &target, const QByteArray &token = {}) {
        return call(http::Method::Get, target, {}, token);
    }
    Reply post(const QByteArray &target, const QJsonObject &body, const QByteArray &token = {},
               const QByteArray &key = {}) {
        return call(http::Method::Post, target, QJsonDocument(body).toJson(QJsonDocument::Compact), token, key);
    }

    Person person(const QString &email, const Id &device = {}) {
        const auto reply = post("/api/v1/auth/register", {{u"name"_s, u"Ada"_s},
                                                          {u"email"_s, email},
                                                          {u"password"_s, u"correct horse"_s},
                                                          {u"device"_s, deviceValue(device)}});
        if (reply.status != 201)
            qFatal("%s", reply.body.constData());
        return personFrom(reply);
    }
    static Person personFrom(const Reply &reply) {
        const auto tokens = wire::sessionTokensFromBytes(reply.body);
        return tokens ? Person{tokens->user.id, tokens->accessToken, tokens->refreshToken} : Person{};
    }
    static QJsonValue deviceValue(const Id &device) {
        return device.isNil() ? QJsonValue() : QJsonValue(device.toString());
    }

    /// A vendor that delivers for 4.90 EUR, free from 50 EUR.
    Vendor vendor(const QString &slug) {
        Vendor vendor;
        vendor.id = ids.next();
        vendor.name = slug;
        vendor.slug = slug;
        vendor.country = u"DE"_s;
        const auto eur = Currency::of("EUR");
        vendor.deliveryMethods = {{u"parcel"_s, u"Parcel"_s, Money{490, eur}, Money{5'000, eur}, 2, 4}};
        vendor.createdAt = vendor.updatedAt = clock.now();
        vendor.rev = 1;
        write([&](Write &w) -> Status {
            AURA_TRY(storage::CatalogueWriter(w.db).putVendor(vendor));
            AURA_TRY(changeLog::record(w.db, changeLog::catalogueScope, u"vendor", vendor.id, vendor.rev));
            return {};
        });
        return vendor;
    }

    /// A product with one variant at `cents`; `stock` pieces, or untracked when negative.
    Product product(const Vendor &vendor, const QString &name, std::int64_t cents, std::int64_t stock) {
        Product product;
        product.id = ids.next();
        product.vendorId = vendor.id;
        product.name = name;
        product.createdAt = product.updatedAt = clock.now();
        product.rev = 1;
        Variant variant;
        variant.id = ids.next();
        variant.sku = name;
        variant.name = u"Blue"_s;
        variant.price = {cents * 10'000, Currency::of("EUR")};
        variant.isDefault = true;
        variant.trackInventory = stock >= 0;
        variant.availability = availabilityFor(stock, 2, stock >= 0);
        product.variants = {variant};
        write([&](Write &w) -> Status {
            AURA_TRY(storage::CatalogueWriter(w.db).putProduct(product));
            AURA_TRY(changeLog::record(w.db, changeLog::catalogueScope, u"product", product.id, product.rev));
            if (stock < 0)
                return {};
            return w.db.run("INSERT INTO stock(variant_id, vendor_id, on_hand, low_threshold, updated_at) "
                            "VALUES(?1, ?2, ?3, 2, ?4)",
                            variant.id, vendor.id, stock, w.now);
        });
        return product;
    }

    template <typename Job>
    void write(Job job) {
        const Status status = m_app->store().writes().runAndWait(std::move(job));
        if (!status)
            qFatal("%s", qPrintable(status.error().detail));
    }

    std::int64_t available(const Id &variant) {
        return number("SELECT on_hand - allocated - reserved - safety FROM stock WHERE variant_id = ?1", variant);
    }

    static QuoteLine line(const Product &product, std::int64_t quantity) {
        QuoteLine line;
        line.productId = product.id;
        line.variantId = product.variants.first().id;
        line.vendorId = product.vendorId;
        line.quantity = quantity;
        line.unitPrice = product.variants.first().price;
        return line;
    }
    OrderSubmit submission(const QList<QuoteLine> &lines, const QList<Vendor> &vendors) {
        OrderSubmit submit;
        submit.groupId = ids.next();
        submit.lines = lines;
        submit.shippingAddress = {u"Ada"_s, u"Main St 1"_s, {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}};
        submit.billingAddress = submit.shippingAddress;
        submit.paymentMethod = u"invoice"_s;
        const auto quote = quoteOrder(lines, vendors, {}, options.tax);
        if (!quote)
            qFatal("%s", qPrintable(quote.error().detail));
        submit.expectedTotal = quote->total;
        submit.expiresAt = clock.now() + 3'600'000;
        return submit;
    }
    Reply order(const Person &person, const OrderSubmit &submit, const QByteArray &key = {}) {
        return post("/api/v1/orders", wire::toJson(submit), person.token,
                    key.isEmpty() ? submit.groupId.toString().toLatin1() : key);
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<ServerApp> m_app;
    std::unique_ptr<http::Router> m_router;
};

} // namespace aura::testing
