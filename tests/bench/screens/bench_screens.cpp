// SPDX-License-Identifier: Apache-2.0
// How soon each screen of the storefront can be used, its long lists flicked with real pictures out of the picture
// cache, and what is left in memory after 2,000 products. Rendered by software into an offscreen window. Measures
// everything, or the parts that are named: screens flick memory.
#include "bench_catalogue.h"
#include "bench_client.h"
#include "bench_server_process.h"
#include "bench_window.h"
#include "idle_memory.h"
#include "picture_source.h"
#include "pictures/picture_cache.h"

#include <aura/app/app_context.h>
#include <aura/domain/picture_sizes.h>
#include <aura/qml/setup.h>
#include <aura/storage/database.h>
#include <aura/testing/sample_pictures.h>

#include <QCryptographicHash>
#include <QDirIterator>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <malloc.h>

using namespace aura;
using namespace aura::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "screens";
constexpr int pictures = 2'400;
constexpr int visited = 2'000;
constexpr int visits = 9;

QByteArray nameOf(int picture) {
    return QCryptographicHash::hash(QByteArray::number(picture), QCryptographicHash::Sha256);
}

/// Every product gets one of so many pictures.
void givePictures(const QString &data) {
    QDirIterator files(data, {u"*.db"_s}, QDir::Files);
    int changed = 0;
    while (files.hasNext()) {
        auto database = storage::Database::open(files.next(), {});
        if (!database || !database->queryInt64("SELECT 1 FROM sqlite_schema WHERE name = 'product'").value_or({}))
            continue;
        for (int i = 0; i < pictures; ++i) {
            const auto done = database->run("UPDATE product SET picture = ?1, picture_color = ?2 WHERE num % ?3 = ?4",
                                            nameOf(i), (i * 2'654'435) & 0xffffff, pictures, i);
            if (!done)
                giveUp(done.error().detail);
        }
        ++changed;
    }
    if (changed == 0)
        giveUp(u"no server database with products"_s);
}

/// What a device has that has looked at all of them before: thumbnails as the server makes them.
void fillCache(const QString &shop, const Clock &clock) {
    QDirIterator servers(shop + u"/servers"_s, QDir::Dirs | QDir::NoDotAndDotDot);
    if (!servers.hasNext())
        giveUp(u"the client has no folder"_s);
    sync::PictureCache cache(servers.next() + u"/pictures"_s, clock);
    for (int i = 0; i < pictures; ++i) {
        QImage photo =
            testing::sampleImage({320, 320}, QColor::fromHsv(i % 360, 120, 200)).convertToFormat(QImage::Format_RGB32);
        // No two rows of a photo are alike.
        for (int y = 0; y < photo.height(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(photo.scanLine(y));
            for (int x = 0; x < photo.width(); ++x)
                line[x] ^= static_cast<QRgb>((x * 31 + y * 17 + x * y * (i + 1)) & 0x1f1f1f);
        }
        const auto bytes = testing::encoded(photo, "jpeg", 80);
        for (const int side : {320, 960}) {
            if (const auto kept = cache.write({nameOf(i), side}, bytes); !kept)
                giveUp(kept.error().detail);
            if (i >= visits)
                break; // pages are opened of the first ones only
        }
    }
}

class Screens {
public:
    explicit Screens(QQuickWindow &window)
        : m_window(window) {}

    /// Opens it several times from another one: until it has all that it shows and a frame of that is drawn.
    void measure(const QString &name, const QStringList &routes, const QString &from = u"home"_s) {
        std::vector<double> millis;
        for (int i = 0; i < visits; ++i) {
            show(from);
            QElapsedTimer timer;
            timer.start();
            show(routes.at(i % routes.size()));
            millis.push_back(millisSince(timer));
        }
        reportTimes(benchName, u"interactive_"_s + name, millis);
    }

    void show(const QString &route) { bench::show(m_window, route); }

    /// Flicks the longest list of it there and back.
    void flickList(const QString &name, const QString &route, int least) {
        show(route);
        auto *list = largestList(m_window.contentItem(), least);
        if (list == nullptr)
            giveUp(u"no long list: "_s + route);
        Frames frames(m_window);
        for (int i = 0; i < 20; ++i)
            flick(*list, frames, i % 4 == 3 ? 6'000.0 : -9'000.0);
        reportFrames(benchName, u"flick_"_s + name, frames.intervals());
        reportTimes(benchName, u"flick_work_"_s + name, frames.work());
    }

private:
    QQuickWindow &m_window;
};

void measureScreens(Screens &screens, const QStringList &products, const QString &order) {
    screens.measure(u"home"_s, {u"home"_s}, u"settings"_s);
    screens.measure(u"categories"_s, {u"categories"_s});
    screens.measure(u"list"_s, {u"search/"_s});
    screens.measure(u"search"_s, {u"search/laptop"_s, u"search/printer"_s, u"search/resistor"_s});
    QStringList pages;
    for (const auto &product : products.mid(0, visits))
        pages += u"product/"_s + product;
    screens.measure(u"product"_s, pages);
    screens.measure(u"cart"_s, {u"cart"_s});
    screens.measure(u"checkout"_s, {u"checkout"_s});
    screens.measure(u"orders"_s, {u"orders"_s});
    screens.measure(u"order"_s, {u"order/"_s + order});
    screens.measure(u"wishlist"_s, {u"wishlist"_s});
    screens.measure(u"notifications"_s, {u"notifications"_s});
    screens.measure(u"account"_s, {u"account"_s});
    screens.measure(u"settings"_s, {u"settings"_s});
    screens.measure(u"queue"_s, {u"queue"_s});
}

} // namespace

int main(int argc, char **argv) {
    qputenv("QT_QUICK_BACKEND", "software");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Aura"_s);
    QCoreApplication::setApplicationName(u"bench_screens"_s);
    // Fades are no part of how soon something can be used.
    QSettings().setValue(u"appearance/motion"_s, 1);
    const QStringList catalogues = sharedCatalogues();
    if (catalogues.isEmpty()) {
        std::fprintf(stderr, "# bench_screens skipped: icecat_19k or jlcparts_bundle is absent (AURA_SHARED_DATA)\n");
        return 0;
    }
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"server"_s);
    const QString shop = folder.filePath(u"shop"_s);
    importCatalogues(data, catalogues);
    givePictures(data);
    const ServerProcess server(data);

    const SystemClock clock;
    // A device that is in step already: what the first sync holds is measured elsewhere.
    {
        const auto client = openClient(shop, server.url(), true);
        waitFor(*client, u"a searchable catalogue"_s, [&] { return client->status().searchable; });
    }
    fillCache(shop, clock);
    const auto client = openClient(shop, server.url(), true);
    app::AppContext context(*client, clock, {shop});
    app::PictureSource source(*client);
    QQmlApplicationEngine engine;
    qml::setUp(engine);
    qml::setAppContext(engine, context);
    qml::setPictureSource(engine, source.source());
    engine.setInitialProperties({{u"width"_s, 1280}, {u"height"_s, 800}});
    engine.load(QUrl(u"qrc:/qt/qml/Aura/Shop/shell/Main.qml"_s));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (window == nullptr)
        giveUp(u"the window did not load"_s);
    waitFor(u"a searchable catalogue"_s,
            [&] { return context.catalogueState() == app::AppContext::CatalogueState::Searchable; });
    waitFor(u"the home screen"_s, [&] { return window->property("settled").toBool(); });
    report(benchName, u"resident_at_start"_s, megabytesOf("VmRSS:"), "MB", 1);

    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::ReadOnly;
    auto catalogue = storage::Database::open(client->catalogue()->path, options);
    if (!catalogue)
        giveUp(catalogue.error().detail);
    QStringList products;
    if (const auto read = catalogue->forEach(
            "SELECT id FROM product WHERE status = ?1 AND availability = ?2 AND picture IS NOT NULL ORDER BY num LIMIT "
            "?3",
            [&](const storage::Statement &row) { products += Id::fromBytes(row.blob(0)).toString(); },
            static_cast<int>(ProductStatus::Published), static_cast<int>(Availability::In), visited);
        !read || products.size() < visited)
        giveUp(u"too few products with pictures"_s);

    context.session()->registerAccount(u"Ada"_s, u"ada@bench.example"_s, u"correct horse battery"_s);
    waitFor(u"an account"_s, [&] { return context.session()->signedIn(); });
    for (int i = 0; i < 12; ++i)
        context.wishlist()->toggle(products.at(i));
    context.cart()->add(products.at(0));
    waitFor(u"a cart"_s, [&] { return context.cart()->count() > 0; });
    sync::CheckoutRequest request;
    request.shippingAddress = {u"Ada"_s, u"1 Way"_s, {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}};
    request.paymentMethod = u"invoice"_s;
    await(client->checkout(request));
    waitFor(u"an order"_s, [&] { return !client->orders().isEmpty(); });
    const auto order = client->orders().first().order.id.toString();
    context.cart()->add(products.at(1));
    waitFor(u"a cart"_s, [&] { return context.cart()->count() > 0; });

    const QStringList parts = QCoreApplication::arguments().mid(1);
    const auto wanted = [&](QLatin1StringView part) { return parts.isEmpty() || parts.contains(part); };
    Screens screens(*window);
    if (wanted("screens"_L1))
        measureScreens(screens, products, order);
    if (wanted("flick"_L1)) {
        screens.flickList(u"list"_s, u"search/"_s, 1'000);
        screens.flickList(u"search"_s, u"search/cable"_s, 300);
    }
    if (wanted("memory"_L1)) {
        for (const auto &product : std::as_const(products))
            screens.show(u"product/"_s + product);
        screens.show(u"home"_s);
        report(benchName, u"resident_after_2000_products"_s, megabytesOf("VmRSS:"), "MB", visited);
        report(benchName, u"resident_of_its_own"_s, megabytesOf("RssAnon:"), "MB", visited);
        const auto heap = mallinfo2();
        report(benchName, u"heap_in_use"_s, static_cast<double>(heap.uordblks) / 1e6, "MB", visited);
        report(benchName, u"heap_free"_s, static_cast<double>(heap.fordblks) / 1e6, "MB", visited);
        // What the app does ten seconds after the last frame.
        app::giveFreeMemoryBack();
        report(benchName, u"resident_at_rest"_s, megabytesOf("VmRSS:"), "MB", visited);
        report(benchName, u"resident_of_its_own_at_rest"_s, megabytesOf("RssAnon:"), "MB", visited);
        report(benchName, u"resident_peak"_s, megabytesOf("VmHWM:"), "MB", visited);
    }
    return 0;
}
