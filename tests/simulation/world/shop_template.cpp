// SPDX-License-Identifier: Apache-2.0
#include "world/shop_template.h"

#include <aura/server/services/change_log.h>
#include <aura/server/services/payout_sandbox.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/storage/exchange_rates.h>
#include <aura/testing/fake_ports.h>

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <memory>

namespace aura::simulation {

using namespace Qt::StringLiterals;
using server::ServerApp;
using server::Write;

namespace {

constexpr int productCount = 8;
constexpr std::int64_t stocks[] = {-1, 1, 2, 5, 40, -1, 0, 12};

/// Ends the program: a template that cannot be built is a defect of the simulation.
template <typename T>
T need(Result<T> result) {
    if (!result)
        qFatal("shop template: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

class Builder {
public:
    explicit Builder(ShopTemplate &shop)
        : m_shop(shop)
        , m_app(need(ServerApp::open(shop.folder, m_clock, m_random, ShopTemplate::options()))) {}

    void build() {
        addVendors();
        for (const auto *name : {"ada", "bo", "cy", "vera"})
            addPerson(QString::fromLatin1(name));
        for (int i = 0; i < productCount; ++i)
            addProduct(i);
        write([&](Write &w) {
            return w.db.run(
                "INSERT INTO vendor_member(vendor_id, user_id, role, created_at) VALUES(?1, ?2, 'owner', ?3)",
                m_shop.sellersShop().id, m_shop.seller().id, w.now);
        });
        // What is sold is charged for, and what is owed goes somewhere.
        write([&](Write &w) -> Status {
            AURA_TRY(
                w.db.run("INSERT INTO commission_rule(id, position, name, basis_points) VALUES(?1, 0, 'All', 1000)",
                         m_shop.sellersShop().id));
            return w.db.run("INSERT INTO payout_account(vendor_id, provider, reference, holder, ending, since) "
                            "VALUES(?1, 'sandbox', 'sandbox-paying-vera', 'Vera', '3000', ?2)",
                            m_shop.sellersShop().id, w.now);
        });
        write([](Write &w) { return storage::setExchangeRates(w.db, ShopTemplate::ratesFrom(0, w.now)); });
        need(m_app->lookForSnapshot());
        m_app->stop();
    }

private:
    template <typename Job>
    void write(Job job) {
        need(m_app->store().writes().runAndWait(std::move(job)));
    }

    void addVendors() {
        for (const auto *slug : {"north", "south"}) {
            Vendor vendor;
            vendor.id = m_ids.next();
            vendor.name = vendor.slug = QString::fromLatin1(slug);
            vendor.country = u"DE"_s;
            const auto eur = Currency::of("EUR");
            vendor.deliveryMethods = {{u"parcel"_s, u"Parcel"_s, Money{490, eur}, Money{5'000, eur}, 2, 4}};
            vendor.createdAt = vendor.updatedAt = m_clock.now();
            vendor.rev = 1;
            write([&](Write &w) -> Status {
                AURA_TRY(storage::CatalogueWriter(w.db).putVendor(vendor));
                AURA_TRY(server::changeLog::record(w.db, server::changeLog::catalogueScope, u"vendor", vendor.id, 1));
                return {};
            });
            m_shop.vendors.append(vendor);
        }
    }

    void addProduct(int index) {
        Product product;
        product.id = m_ids.next();
        product.vendorId = m_shop.vendors.at(index % 2).id;
        product.name = u"Thing %1"_s.arg(index);
        product.createdAt = product.updatedAt = m_clock.now();
        product.rev = 1;
        Variant variant;
        variant.id = m_ids.next();
        variant.sku = u"T-%1"_s.arg(index);
        variant.name = u"Blue"_s;
        variant.price = {(199 + 450 * index) * 10'000LL, Currency::of("EUR")};
        variant.isDefault = true;
        const auto stock = stocks[index % std::ssize(stocks)];
        variant.trackInventory = stock >= 0;
        variant.availability = availabilityFor(stock, 2, stock >= 0);
        product.variants = {variant};
        Picture picture;
        picture.sha256 = addPicture(index);
        picture.mime = u"image/png"_s;
        product.pictures = {picture};
        m_shop.pictures.append({product.id, picture.sha256});
        write([&](Write &w) -> Status {
            AURA_TRY(storage::CatalogueWriter(w.db).putProduct(product));
            AURA_TRY(server::changeLog::record(w.db, server::changeLog::catalogueScope, u"product", product.id, 1));
            if (stock < 0)
                return {};
            return w.db.run("INSERT INTO stock(variant_id, vendor_id, on_hand, low_threshold, updated_at) "
                            "VALUES(?1, ?2, ?3, 2, ?4)",
                            variant.id, product.vendorId, stock, w.now);
        });
        m_shop.products.append(product.id);
        m_shop.variants.append({variant.id, product.id, stock});
    }

    QByteArray addPicture(int index) {
        server::BlobService::Part part;
        part.bytes = ShopTemplate::picture(1'000 + static_cast<std::uint32_t>(index), 1'000 + 1'000 * index);
        part.sha256 = QCryptographicHash::hash(part.bytes, QCryptographicHash::Sha256);
        part.total = part.bytes.size();
        const auto sha256 = part.sha256;
        m_app->blobs().take(m_shop.seller().id, std::move(part), [](const auto &progress) { (void)need(progress); });
        return sha256;
    }

    void addPerson(const QString &name) {
        wire::Credentials credentials;
        credentials.name = name;
        credentials.email = name + u"@example.org"_s;
        credentials.password = ShopTemplate::password();
        Id id;
        m_app->auth().registerUser(
            credentials, {}, {}, [&](const server::AuthService::Answer &answer) { id = need(answer.tokens).user.id; });
        m_shop.people.append({id, credentials.email});
    }

    ShopTemplate &m_shop;
    testing::FakeClock m_clock{1'749'990'000'000};
    testing::SeededRandom m_random{1};
    IdGenerator m_ids{m_clock, m_random};
    std::unique_ptr<ServerApp> m_app;
};

} // namespace

server::ServerApp::Options ShopTemplate::options() {
    server::ServerApp::Options options;
    options.inlined = true;
    options.auth.bcryptCost = 4;
    options.payouts.provider = std::make_shared<server::PayoutSandbox>();
    options.snapshots.builder.threads = 1;
    options.snapshots.builder.level = 1;
    return options;
}

QByteArray ShopTemplate::picture(std::uint32_t number, qsizetype bytes) {
    QByteArray picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x02\0\0\0", 29);
    picture += QByteArray::number(number);
    return picture + QByteArray(bytes, 'p');
}

QList<Currency> ShopTemplate::shownIn() {
    // With two decimals, none and three.
    return {Currency::of("JPY"), Currency::of("KWD"), Currency::of("USD")};
}

ExchangeRates ShopTemplate::ratesFrom(std::uint32_t number, UnixMillis now) {
    constexpr ExchangeRate usual[] = {rateUnit * 160, rateUnit / 3, rateUnit * 11 / 10};
    ExchangeRates rates;
    rates.base = Currency::of("EUR");
    rates.setAt = now;
    const auto currencies = shownIn();
    for (qsizetype i = 0; i < currencies.size(); ++i) {
        // Sometimes the shop stops converting into one of them.
        if (number % 7 != static_cast<std::uint32_t>(i + 1))
            rates.rates.append({currencies.at(i), usual[i] * (100 + number % 20) / 100});
    }
    return rates;
}

const ShopTemplate &ShopTemplate::instance() {
    static QTemporaryDir folder(scratchFolder() + u"/aura-shop-XXXXXX"_s);
    static const ShopTemplate shop = [] {
        ShopTemplate fresh;
        fresh.folder = folder.path();
        Builder(fresh).build();
        return fresh;
    }();
    return shop;
}

QString scratchFolder() {
    const QString memory = u"/dev/shm"_s;
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

void copyFolder(const QString &from, const QString &to) {
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        // SQLite makes it anew.
        if (path.endsWith(u"-shm"_s))
            continue;
        const QString target = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile source(path);
        QFile copy(target);
        if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            copy.write(source.readAll()) != source.size())
            qFatal("cannot copy %s: %s %s", qPrintable(path), qPrintable(source.errorString()),
                   qPrintable(copy.errorString()));
    }
}

} // namespace aura::simulation
