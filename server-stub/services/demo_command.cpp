// SPDX-License-Identifier: Apache-2.0
#include <aura/server/demo/demo_shop.h>
#include <aura/server/services/catalogue_import.h>
#include <aura/server/services/demo_seed.h>
#include <aura/wire/json_reader.h>

#include <QCommandLineParser>

#include <cstdio>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int wrongUse = 2;

int refuse(const QString &why, int exitCode) {
    std::fprintf(stderr, "aura-server demo: %s\n", qPrintable(why));
    return exitCode;
}

QJsonObject toJson(const DemoSeeded &seeded) {
    return {{u"seed"_s, QString::number(seeded.seed)}, {u"wasThere"_s, seeded.wasThere},
            {u"products"_s, qint64{seeded.products}},  {u"vendors"_s, qint64{seeded.vendors}},
            {u"users"_s, qint64{seeded.users}},        {u"orders"_s, qint64{seeded.orders}},
            {u"reviews"_s, qint64{seeded.reviews}},    {u"pictures"_s, qint64{seeded.pictures}}};
}

} // namespace

int demoCommand(const QStringList &arguments) {
    QCommandLineParser parser;
    const QCommandLineOption data(u"data"_s, u"The server's data folder."_s, u"DIR"_s);
    const QCommandLineOption seed(u"seed"_s, u"Another number makes another shop."_s, u"N"_s, u"1"_s);
    const QCommandLineOption json(u"json"_s, u"Print what is there as JSON."_s);
    parser.addOptions({data, seed, json});
    if (!parser.parse(QStringList{u"aura-server demo"_s} + arguments))
        return refuse(parser.errorText(), wrongUse);
    DemoOptions options;
    bool isNumber = false;
    options.seed = parser.value(seed).toULongLong(&isNumber);
    if (!isNumber || parser.value(data).isEmpty() || !parser.positionalArguments().isEmpty())
        return refuse(u"needs --data DIR, and --seed takes a number"_s, wrongUse);

    const SystemClock clock;
    SystemRandom random;
    const auto folder = DataFolder::open(parser.value(data));
    if (!folder && folder.error().code == ErrorCode::StorageBusy)
        return refuse(parser.value(data) + u": a running server (or an import) holds this data folder"_s, failed);
    if (!folder)
        return refuse(folder.error().detail, failed);
    auto database = CatalogueImport::openDatabase(*folder, random);
    if (!database)
        return refuse(database.error().detail, failed);
    const auto seeded = seedDemoShop(*database, *folder, clock, random, options);
    if (!seeded)
        return refuse(seeded.error().detail, failed);
    if (parser.isSet(json)) {
        std::printf("%s\n", wire::toBytes(toJson(*seeded)).constData());
        return 0;
    }
    std::printf("%s (seed %llu): %lld products of %lld vendors, %lld people, %lld orders, %lld reviews\n",
                seeded->wasThere ? "the demo shop is there already" : "the demo shop is ready",
                static_cast<unsigned long long>(seeded->seed), static_cast<long long>(seeded->products),
                static_cast<long long>(seeded->vendors), static_cast<long long>(seeded->users),
                static_cast<long long>(seeded->orders), static_cast<long long>(seeded->reviews));
    std::printf("sign in with the password %s as %s (shopper), %s (vendor) or %s (admin)\n", demoPassword,
                demoCustomerEmail, demoVendorEmail, demoAdminEmail);
    // One that was made before there were vouchers has none.
    if (!seeded->wasThere)
        std::printf("the voucher %s takes ten percent off an order of 30 EUR or more\n", demoVoucher);
    return 0;
}

} // namespace aura::server
