// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/http/router.h>
#include <aura/server/services/catalogue_import.h>
#include <aura/server/services/change_log.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_schema.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/storage/exchange_rates.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/sync_json.h>

#include <QTemporaryDir>

#include <future>

namespace aura::testing {

/// A server's database with a small catalogue whose shape is known: product `i` (1 … count) belongs to vendor i mod 2
/// and category i mod 3, has brand "Brand i mod 5", costs i euros, and every attribute of an odd kind.
struct CatalogueFixture {
    QTemporaryDir dir;
    FakeClock clock;
    SeededRandom random{23};
    IdGenerator ids{clock, random};
    storage::Database database;
    QList<Id> vendors;
    QList<Id> categories; ///< A root and two below it.
    QList<Product> products;

    explicit CatalogueFixture(int count) {
        const auto folder = server::DataFolder::open(dir.filePath(QStringLiteral("data")));
        database = server::CatalogueImport::openDatabase(folder.value(), random).value();
        storage::CatalogueWriter writer(database);
        for (const auto *name : {"North", "South"}) {
            Vendor vendor;
            vendor.id = ids.next();
            vendor.name = QString::fromLatin1(name);
            vendor.slug = vendor.name.toLower();
            vendor.rev = 1;
            check(writer.putVendor(vendor));
            record(u"vendor", vendor.id, 1);
            vendors.append(vendor.id);
        }
        for (const auto *name : {"Things", "Small things", "Large things"}) {
            Category category;
            category.id = ids.next();
            category.name = QString::fromLatin1(name);
            category.slug = slugify(category.name);
            if (!categories.isEmpty())
                category.parentId = categories.first();
            category.rev = 1;
            check(writer.putCategory(category));
            record(u"category", category.id, 1);
            categories.append(category.id);
        }
        for (int i = 1; i <= count; ++i)
            products.append(addProduct(writer, i));
    }

    QString databasePath() const { return database.path(); }

    /// A new price and revision, as any change through the store.
    void changeProduct(int number) {
        auto &product = products[number - 1];
        product.variants.first().price.micros += 1'000'000;
        ++product.rev;
        check(storage::CatalogueWriter(database).putProduct(product));
        record(u"product", product.id, product.rev);
    }

    void setRates(const ExchangeRates &rates) {
        check(storage::setExchangeRates(database, rates));
        record(u"rates", wire::ratesRowId(), 0);
    }

private:
    static void check(const Status &status) {
        if (!status)
            qFatal("%s", qPrintable(status.error().detail));
    }
    void record(QStringView entity, const Id &id, std::int64_t rev) {
        const auto done = server::changeLog::record(database, server::changeLog::catalogueScope, entity, id, rev);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    static Attribute text(const QString &name, const QStringList &values, bool list = false) {
        return {name, Attribute::Kind::Text, list, values};
    }

    Product addProduct(storage::CatalogueWriter &writer, int i) {
        const auto number = QString::number(i);
        Product product;
        product.id = ids.next();
        product.vendorId = vendors[i % 2];
        product.externalId = QStringLiteral("X-%1/b").arg(i);
        product.name = QStringLiteral("Thing %1 “quoted” 灯").arg(i);
        product.description = QStringLiteral("It is number %1.\nÄ line\twith \"all\" kinds \\ of things").arg(i);
        product.brand = QStringLiteral("Brand %1").arg(i % 5);
        product.modelNumber = i % 4 == 0 ? QString() : QStringLiteral("Ünit-%1.%2").arg(i).arg(i % 3);
        product.gtin = i == 7 ? QStringLiteral("0884420588030") : QString();
        product.categories = {categories[i % 3]};
        product.attributes = {
            text(QStringLiteral("_hidden"), {QStringLiteral("secret")}),
            {QStringLiteral("depth"), Attribute::Kind::Number, false, {number}},
            {QStringLiteral("glows"), Attribute::Kind::Boolean, false, {QStringLiteral("true")}},
            text(QStringLiteral("kind"), {QStringLiteral("only-%1").arg(i)}),
            text(QStringLiteral("none"), {}, true),
            {QStringLiteral("pair"), Attribute::Kind::Json, false, {QStringLiteral("[1,\"two\"]")}},
            text(QStringLiteral("ports"), {QStringLiteral("USB \\u0041"), QStringLiteral("HD\"MI")}, true),
            text(QStringLiteral("smile"), {QStringLiteral("\U0001F600 \x01")})};
        product.technicalSpecs = {text(QStringLiteral("Memory"), {QStringLiteral("%1 GB").arg(i * 2)})};
        product.tags = {QStringLiteral("tag%1").arg(i % 2), QStringLiteral("Käse")};
        const Currency euro = Currency::of("EUR");
        for (int v = 0; v < 1 + i % 2; ++v) {
            Variant variant;
            variant.id = ids.next();
            variant.sku = v == 0 ? product.externalId : QStringLiteral("SKU-%1-%2").arg(i).arg(v);
            variant.price = {i * 1'000'000LL, euro};
            variant.isDefault = v == 0;
            variant.availability = static_cast<Availability>(i % 3);
            variant.options = {
                text(QStringLiteral("colour"), {v == 0 ? QStringLiteral("Red") : QStringLiteral("Blue")}),
                {QStringLiteral("size"), Attribute::Kind::Number, false, {QString::number(v + 40)}}};
            product.variants.append(variant);
        }
        Picture picture;
        picture.sha256 = QByteArray(31, 'p') + static_cast<char>(i);
        picture.mime = QStringLiteral("image/svg+xml");
        product.pictures = {picture};
        check(writer.putInlineBlob({picture.sha256, picture.mime, "<svg/>" + number.toUtf8()}));
        product.ratingSum = i % 6 == 0 ? 0 : (i % 5 + 1);
        product.ratingCount = i % 6 == 0 ? 0 : 1;
        product.createdAt = product.updatedAt = clock.now() + i;
        product.rev = 1;
        check(writer.putProduct(product));
        record(u"product", product.id, 1);
        if (product.ratingCount > 0) {
            Review review;
            review.id = ids.next();
            review.productId = product.id;
            review.userId = ids.next();
            review.orderId = ids.next();
            review.author = QStringLiteral("Ada");
            review.rating = i % 5 + 1;
            review.content = QStringLiteral("Review of %1").arg(i);
            review.rev = 1;
            check(writer.putReview(review));
            record(u"review", review.id, 1);
        }
        return product;
    }
};

/// What the router answers to a GET. Waits for deferred answers.
inline server::http::Response answer(const server::http::Router &router, std::string_view target,
                                     std::initializer_list<server::http::NameValue> headers = {}) {
    struct Sink final : server::http::ResponseSink {
        std::promise<server::http::Response> promise;
        void complete(std::uint64_t, server::http::Response &&response) override {
            promise.set_value(std::move(response));
        }
        void openStream(std::uint64_t, std::shared_ptr<server::http::EventStreamState>) override {}
        void pushFrame(std::uint64_t, QByteArray) override {}
        void closeStream(std::uint64_t, bool) override {}
    };
    auto request = server::http::Request::make(server::http::Method::Get, target, headers);
    if (!request)
        return server::http::Response::error(request.error());
    const auto sink = std::make_shared<Sink>();
    auto future = sink->promise.get_future();
    router.dispatch(std::move(*request), server::http::Responder(sink, 1));
    return future.get();
}

} // namespace aura::testing
