// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/catalogue_schema.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/storage/exchange_rates.h>
#include <aura/sync/types.h>
#include <aura/testing/fake_ports.h>

namespace aura::app::testing {

using namespace Qt::StringLiterals;

/// A small real catalogue in a file: two vendors, two top categories, 100 mugs, 20 laptops and a shirt in sizes and
/// colours, of which not every combination exists.
class ShopCatalogue {
public:
    explicit ShopCatalogue(const QString &path)
        : m_path(path) {
        storage::OpenOptions options;
        options.mode = storage::OpenOptions::Mode::Create;
        auto opened = storage::Database::open(path, options);
        check(opened);
        auto database = std::move(*opened);
        check(storage::catalogue::create(database));
        check(storage::catalogue::setMetaValue(database, "epoch", u"c1"_s));
        check(storage::catalogue::setMetaValue(database, "cursor", u"0"_s));
        check(storage::setExchangeRates(database, rates));
        storage::CatalogueWriter writer(database);
        auto transaction = storage::Transaction::begin(database);
        check(transaction);
        fill(writer);
        check(transaction->commit());
        check(database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    sync::CatalogueHandle handle(std::int64_t generation = 1, bool searchable = true) const {
        return std::make_shared<sync::CatalogueVersion>(
            sync::CatalogueVersion{m_path, generation, u"c1"_s, searchable});
    }

    /// Writes to the file as syncing does.
    template <typename Change>
    void change(Change &&write) {
        auto database = storage::Database::open(m_path);
        check(database);
        storage::CatalogueWriter writer(*database);
        write(writer);
    }

    template <typename T>
    static void check(const Result<T> &result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
    }

    const ExchangeRates rates{Currency::of("EUR"),
                              1'750'000'000'000,
                              {{Currency::of("JPY"), *exchangeRateFromDecimal(u"160")},
                               {Currency::of("USD"), *exchangeRateFromDecimal(u"1.5")}}};
    Vendor pottery;
    Vendor tech;
    Category home;
    Category kitchen;
    Category electronics;
    Category laptops;
    Category empty;
    QList<Product> mugs;
    QList<Product> computers;
    Product shirt;

private:
    Category category(storage::CatalogueWriter &writer, const QString &name, const Id &parent = {}) {
        Category made;
        made.id = m_ids.next();
        made.parentId = parent;
        made.name = name;
        made.slug = slugify(name);
        made.position = m_position++;
        made.rev = 1;
        check(writer.putCategory(made));
        return made;
    }

    Product product(const QString &name, const QString &brand, const Vendor &vendor, const Category &category,
                    std::int64_t priceMicros) {
        Product made;
        made.id = m_ids.next();
        made.vendorId = vendor.id;
        made.name = name;
        made.brand = brand;
        made.categories = {category.id};
        Variant variant;
        variant.id = m_ids.next();
        variant.price = {priceMicros, Currency::of("EUR")};
        variant.isDefault = true;
        variant.availability = Availability::In;
        made.variants = {variant};
        made.createdAt = made.updatedAt = m_clock.now() + m_position++;
        made.rev = 1;
        return made;
    }

    void fill(storage::CatalogueWriter &writer) {
        const Currency eur = Currency::of("EUR");
        pottery.id = m_ids.next();
        pottery.name = u"Nordlicht Pottery"_s;
        pottery.slug = u"nordlicht"_s;
        pottery.city = u"Leipzig"_s;
        pottery.country = u"DE"_s;
        pottery.deliveryMethods = {{u"parcel"_s, u"Parcel"_s, Money{490, eur}, Money{5'000, eur}, 2, 4},
                                   {u"express"_s, u"Express"_s, Money{1'290, eur}, std::nullopt, 1, 1}};
        tech = pottery;
        tech.id = m_ids.next();
        tech.name = u"Volt & Co"_s;
        tech.slug = u"volt"_s;
        check(writer.putVendor(pottery));
        check(writer.putVendor(tech));
        home = category(writer, u"Home"_s);
        kitchen = category(writer, u"Kitchen"_s, home.id);
        electronics = category(writer, u"Electronics"_s);
        laptops = category(writer, u"Laptops"_s, electronics.id);
        empty = category(writer, u"Nothing here"_s);
        for (int i = 0; i < 100; ++i) {
            auto mug = product(u"Mug number %1"_s.arg(i), i % 2 == 0 ? u"Lumen"_s : u"Oak"_s, pottery, kitchen,
                               (10 + i) * 1'000'000LL);
            mug.attributes = {
                {u"colour"_s, Attribute::Kind::Text, false, {i % 4 == 0 ? u"Blue"_s : u"White"_s}},
                {u"dishwasher_safe"_s, Attribute::Kind::Boolean, false, {i % 3 == 0 ? u"true"_s : u"false"_s}}};
            if (i == 7)
                mug.variants.first().comparePrice = UnitPrice{34'000'000, eur};
            if (i == 9)
                mug.variants.first().availability = Availability::Out;
            if (i == 0) {
                mug.ratingSum = 9;
                mug.ratingCount = 2;
            }
            check(writer.putProduct(mug));
            mugs.append(mug);
        }
        for (int i = 0; i < 20; ++i) {
            auto laptop = product(u"Feather notebook %1"_s.arg(i), u"Volt"_s, tech, laptops, (500 + i) * 1'000'000LL);
            check(writer.putProduct(laptop));
            computers.append(laptop);
        }
        shirt = product(u"Linen shirt"_s, u"Oak"_s, pottery, home, 40'000'000);
        shirt.description = u"Cool in summer."_s;
        shirt.dimensions.weightGrams = 250;
        shirt.attributes = {{u"material"_s, Attribute::Kind::Text, false, {u"Linen"_s}},
                            {u"_internal"_s, Attribute::Kind::Text, false, {u"x"_s}}};
        shirt.variants.clear();
        const auto add = [&](const QString &size, const QString &colour, Availability stock, std::int64_t micros) {
            Variant variant;
            variant.id = m_ids.next();
            variant.name = size + u" / " + colour;
            variant.sku = u"SH-"_s + size + colour;
            variant.price = {micros, eur};
            variant.availability = stock;
            variant.isDefault = shirt.variants.isEmpty();
            variant.options = {{u"size"_s, Attribute::Kind::Text, false, {size}},
                               {u"colour"_s, Attribute::Kind::Text, false, {colour}}};
            shirt.variants.append(variant);
        };
        add(u"S"_s, u"White"_s, Availability::In, 40'000'000);
        add(u"M"_s, u"White"_s, Availability::Low, 40'000'000);
        add(u"M"_s, u"Blue"_s, Availability::In, 45'000'000);
        add(u"L"_s, u"Blue"_s, Availability::Out, 45'000'000);
        check(writer.putProduct(shirt));
        for (int i = 0; i < 12; ++i) {
            Review review;
            review.id = m_ids.next();
            review.productId = mugs.first().id;
            review.author = u"Ada"_s;
            review.rating = i % 2 == 0 ? 5 : 4;
            review.title = u"Good"_s;
            review.content = u"Holds tea."_s;
            review.isVerifiedPurchase = i == 0;
            review.helpfulVotes = 20 - i;
            review.createdAt = review.updatedAt = m_clock.now();
            review.rev = 1;
            check(writer.putReview(review));
        }
    }

    QString m_path;
    aura::testing::FakeClock m_clock;
    aura::testing::SeededRandom m_random{11};
    IdGenerator m_ids{m_clock, m_random};
    int m_position = 0;
};

} // namespace aura::app::testing
