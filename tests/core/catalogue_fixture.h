// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/catalogue_schema.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/testing/fake_ports.h>

namespace aura::testing {

/// An empty catalogue in memory with short ways to fill it. Errors end the test program with their detail.
class CatalogueFixture {
public:
    CatalogueFixture() {
        must(storage::catalogue::create(database));
        vendor = addVendor(QStringLiteral("Nordlicht"));
    }

    Vendor addVendor(const QString &name, VendorStatus status = VendorStatus::Approved) {
        Vendor added;
        added.id = ids.next();
        added.name = name;
        added.slug = slugify(name);
        added.status = status;
        must(writer.putVendor(added));
        return added;
    }

    Category addCategory(const QString &name, const Id &parent = {}, bool active = true) {
        Category added;
        added.id = ids.next();
        added.parentId = parent;
        added.name = name;
        added.slug = slugify(name) + QString::number(++m_slugs);
        added.isActive = active;
        must(writer.putCategory(added));
        return added;
    }

    Product product(const QString &name, std::int64_t priceMicros = 10'000'000) {
        Product made;
        made.id = ids.next();
        made.vendorId = vendor.id;
        made.name = name;
        Variant variant;
        variant.id = ids.next();
        variant.price = {priceMicros, Currency::of("EUR")};
        variant.isDefault = true;
        variant.availability = Availability::In;
        made.variants = {variant};
        clock.advance(1);
        made.createdAt = made.updatedAt = clock.now();
        return made;
    }

    /// The product's local number.
    std::int64_t put(const Product &product) {
        must(writer.putProduct(product));
        return writer.productNum(product.id)->value();
    }
    std::int64_t add(const QString &name) { return put(product(name)); }

    static void must(const Status &status) {
        if (!status)
            qFatal("%s", qPrintable(status.error().detail));
    }
    static Attribute text(const QString &name, const QString &value) {
        return {name, Attribute::Kind::Text, false, {value}};
    }

    FakeClock clock;
    SeededRandom random{11};
    IdGenerator ids{clock, random};
    storage::Database database = storage::Database::open({}, memory()).value();
    storage::CatalogueWriter writer{database};
    Vendor vendor; ///< Approved; add() and product() use it.

private:
    static storage::OpenOptions memory() {
        storage::OpenOptions options;
        options.mode = storage::OpenOptions::Mode::Memory;
        return options;
    }
    int m_slugs = 0;
};

} // namespace aura::testing
