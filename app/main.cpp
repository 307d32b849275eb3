// SPDX-License-Identifier: Apache-2.0
// aura-shop: the composition root. Everything is wired here and nothing else happens here.
#include "borrowed_view.h"
#include "gallery_window.h"
#include "idle_memory.h"
#include "network_cut.h"
#include "picture_source.h"
#include "tour.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/documents/invoice_pdf.h>
#include <aura/documents/labels_pdf.h>
#include <aura/documents/slips_pdf.h>
#include <aura/platform/keychain_secret_store.h>
#include <aura/qml/setup.h>
#include <aura/sync/client.h>

#ifdef AURA_HAS_CONSOLE
#include <aura/app/admin_words.h>
#include <aura/console/console_window.h>
#include <aura/console/dialog_style.h>

#include <QApplication>
#include <QPointer>
#endif

#ifdef AURA_HAS_DESKTOP_NOTICES
#include <aura/platform/freedesktop_notices.h>

#include <QDBusConnection>
#endif

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QUrl server;
    QByteArray serverKey;
    QString dataDir;
    QString theme;
    QSize size;
    QString tour;
    aura::app::Tour::Account tourAccount;
    aura::app::Tour::Account tourSeller;
    QString link;
    QString language;
    bool gallery = false;
    bool viewAs = false;
};

std::optional<QSize> parseSize(const QString &text) {
    const auto parts = text.split(u'x');
    bool width = false;
    bool height = false;
    const QSize size(parts.value(0).toInt(&width), parts.value(1).toInt(&height));
    if (parts.size() != 2 || !width || !height || size.width() < 320 || size.height() < 480)
        return std::nullopt;
    return size;
}

/// Ends the process with a message when the arguments make no sense.
Arguments parseArguments(const QCoreApplication &app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Aura Shop: a marketplace that works without a network."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"server"_s, u"The shop's server."_s, u"url"_s, u"http://127.0.0.1:8080"_s},
        {u"server-key"_s, u"The key with which the server signs its catalogue, instead of the one that came first."_s,
         u"hex"_s},
        {u"data-dir"_s, u"Where catalogue, cart and queue are kept."_s, u"folder"_s},
        {u"theme"_s, u"light, dark or system."_s, u"name"_s},
        {u"language"_s, u"The language of this run, such as de."_s, u"code"_s},
        {u"view-as"_s,
         u"Show the shop as somebody sees it. The ticket is a line of standard input; nothing is kept."_s},
        {u"gallery"_s, u"Show every component in every state instead of the shop."_s},
        {u"size"_s, u"The window's size, such as 390x844."_s, u"WxH"_s},
        {u"tour"_s, u"Go through every screen, leave pictures in <folder>, and end."_s, u"folder"_s},
        {u"tour-account"_s, u"Somebody who has bought before, to be shown in the tour."_s, u"email:password"_s},
        {u"tour-seller"_s, u"Somebody who works for a shop. Without --tour-account, only their pages are shown."_s,
         u"email:password"_s},
    });
    parser.addPositionalArgument(u"link"_s, u"What to open, such as aura://product/<id>."_s, u"[link]"_s);
    parser.process(app);

    const auto refuse = [](const QString &message) {
        QTextStream(stderr) << "aura-shop: " << message << '\n';
        std::exit(2);
    };
    Arguments arguments;
    arguments.server = QUrl(parser.value(u"server"_s), QUrl::StrictMode);
    if (!arguments.server.isValid() ||
        (arguments.server.scheme() != "http"_L1 && arguments.server.scheme() != "https"_L1))
        refuse(u"not a server's address: "_s + parser.value(u"server"_s));
    arguments.serverKey = QByteArray::fromHex(parser.value(u"server-key"_s).toLatin1());
    if (parser.isSet(u"server-key"_s) && arguments.serverKey.size() != 32)
        refuse(u"not a key of 64 hexadecimal digits: "_s + parser.value(u"server-key"_s));
    arguments.dataDir = parser.value(u"data-dir"_s);
    if (arguments.dataDir.isEmpty())
        arguments.dataDir = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    arguments.theme = parser.value(u"theme"_s);
    if (parser.isSet(u"theme"_s) && !QStringList{u"light"_s, u"dark"_s, u"system"_s}.contains(arguments.theme))
        refuse(u"not a theme: "_s + arguments.theme);
    if (parser.isSet(u"size"_s)) {
        const auto size = parseSize(parser.value(u"size"_s));
        if (!size)
            refuse(u"not a size of at least 320x480: "_s + parser.value(u"size"_s));
        arguments.size = size.value_or(QSize());
    }
    arguments.language = parser.value(u"language"_s);
    arguments.tour = parser.value(u"tour"_s);
    arguments.tourAccount = {parser.value(u"tour-account"_s).section(u':', 0, 0),
                             parser.value(u"tour-account"_s).section(u':', 1)};
    arguments.tourSeller = {parser.value(u"tour-seller"_s).section(u':', 0, 0),
                            parser.value(u"tour-seller"_s).section(u':', 1)};
    arguments.gallery = parser.isSet(u"gallery"_s);
    arguments.viewAs = parser.isSet(u"view-as"_s);
    arguments.link = parser.positionalArguments().value(0);
    return arguments;
}

/// Says why the data cannot be opened; true when the person wants another try.
bool showCannotOpen(const aura::Error &error) {
    QQmlApplicationEngine engine;
    aura::qml::setUp(engine);
    const auto words = aura::app::startWords(error.code);
    engine.setInitialProperties(
        {{u"headline"_s, words.title}, {u"message"_s, words.text}, {u"detail"_s, error.detail}});
    engine.load(QUrl(u"qrc:/qt/qml/Aura/Shop/shell/CannotOpen.qml"_s));
    if (engine.rootObjects().isEmpty())
        return false;
    const int tryAgain = engine.rootObjects().constFirst()->property("tryAgain").toInt();
    return QGuiApplication::exec() == tryAgain;
}

} // namespace

int main(int argc, char *argv[]) {
    QElapsedTimer sinceStart;
    sinceStart.start();
#ifdef AURA_HAS_CONSOLE
    const QApplication application(argc, argv);
#else
    const QGuiApplication application(argc, argv);
#endif
    QCoreApplication::setOrganizationName(u"Aura"_s);
    QCoreApplication::setApplicationName(u"aura-shop"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AURA_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Aura Shop"_s);
    Arguments arguments = parseArguments(application);
    aura::app::LanguageSwitch languages(arguments.language);
    const auto turn = [&languages] { QGuiApplication::setLayoutDirection(languages.locale().textDirection()); };
    turn();
    if (arguments.gallery)
        return aura::app::showGallery();

    const aura::SystemClock clock;
    // What is seen in another's place lies nowhere afterwards.
    std::optional<QTemporaryDir> passing;
    if (arguments.viewAs) {
        passing.emplace();
        arguments.dataDir = passing->path();
    }
    aura::sync::Options options;
    options.dataDir = arguments.dataDir;
    options.serverUrl = arguments.server;
    options.serverKey = arguments.serverKey;
    options.clock = &clock;
    options.deviceName =
        QStringLiteral("%1 · %2").arg(QSysInfo::machineHostName(), QSysInfo::prettyProductName()).left(100);
    std::unique_ptr<aura::app::NetworkCut> network;
    if (arguments.viewAs) {
        options.secrets = nullptr;
    } else if (arguments.tour.isEmpty()) {
        options.secrets = std::make_shared<aura::platform::KeychainSecretStore>(u"aura-shop"_s);
    } else {
        // A tour leaves nothing behind in the person's keychain, and cuts its own network.
        network = std::make_unique<aura::app::NetworkCut>(arguments.server);
        options.serverUrl = network->url();
    }
    auto client = aura::sync::Client::open(options);
    while (!client) {
        QTextStream(stderr) << "aura-shop: " << aura::app::errorText(client.error()) << '\n'
                            << client.error().detail << '\n';
        if (!arguments.tour.isEmpty() || !showCannotOpen(client.error()))
            return 1;
        client = aura::sync::Client::open(options);
    }

    std::unique_ptr<aura::DesktopNotices> desktop;
#ifdef AURA_HAS_DESKTOP_NOTICES
    // A tour tells the person's desktop nothing, and neither does what is another's.
    if (arguments.tour.isEmpty() && !arguments.viewAs) {
        desktop = std::make_unique<aura::platform::FreedesktopNotices>(
            QDBusConnection::sessionBus(), QGuiApplication::applicationDisplayName(), u"aura-shop"_s,
            QCoreApplication::translate("main", "Open"));
    }
#endif
    const auto makeInvoice = [](const aura::app::Invoice &invoice) { return aura::documents::invoicePdf(invoice); };
    const auto makeLabels = [](const aura::app::Labels &labels) { return aura::documents::labelsPdf(labels); };
    const auto makeSlips = [](const aura::app::Slips &slips) { return aura::documents::slipsPdf(slips); };
    aura::app::AppContext context(**client, clock,
                                  {arguments.dataDir, makeInvoice, &languages, desktop.get(), makeSlips, makeLabels});
    aura::app::PictureSource pictures(**client);

#ifdef AURA_HAS_CONSOLE
    QPointer<aura::console::ConsoleWindow> console;
    const auto openConsole = [&] {
        if (console.isNull()) {
            console = new aura::console::ConsoleWindow(**client, *context.session(), clock, arguments.dataDir);
            console->setAttribute(Qt::WA_DeleteOnClose);
            console->setViewer(aura::app::viewsInWindows(
                {u"--server"_s, arguments.server.toString(), u"--language"_s, languages.locale().bcp47Name()}, clock));
        }
        console->show();
        console->raise();
        console->activateWindow();
    };
    context.actions()->add(&context, [&context, openConsole] {
        QList<aura::app::Action> offered;
        if (context.session()->runsThePlatform())
            offered.append(aura::app::consoleAction(openConsole));
        return offered;
    });
#endif

    QQmlApplicationEngine engine;
    aura::qml::setUp(engine);
    aura::qml::setAppContext(engine, context);
    aura::qml::offerAppearance(engine, context);
    aura::qml::setPictureSource(engine, pictures.source());
    QObject::connect(&languages, &aura::app::LanguageSwitch::changed, &engine, [&engine, turn] {
        turn();
        engine.retranslate();
    });
    QVariantMap initial;
    if (!arguments.theme.isEmpty())
        initial.insert(u"startTheme"_s, arguments.theme);
    if (!arguments.size.isEmpty()) {
        initial.insert(u"width"_s, arguments.size.width());
        initial.insert(u"height"_s, arguments.size.height());
    }
    engine.setInitialProperties(initial);
    engine.load(QUrl(u"qrc:/qt/qml/Aura/Shop/shell/Main.qml"_s));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (window == nullptr)
        return 1;
#ifdef AURA_HAS_CONSOLE
    aura::console::styleDialogs();
    // Of widgets only: by the application's own palette the system's appearance is known.
    aura::qml::followColors(engine, [](const QPalette &palette) { QApplication::setPalette(palette, "QWidget"); });
#endif

    if (qEnvironmentVariableIsSet("AURA_PRINT_FIRST_FRAME")) {
        // What tests/bench measures, on standard output: the first picture on screen, and the first one of a page that
        // has all it shows.
        const auto say = [sinceStart](const char *what) {
            QTextStream(stdout) << what << " frame after " << sinceStart.elapsed() << " ms" << Qt::endl;
        };
        QObject::connect(
            window, &QQuickWindow::frameSwapped, window, [say] { say("first"); }, Qt::SingleShotConnection);
        const auto settled = std::make_shared<QMetaObject::Connection>();
        *settled = QObject::connect(window, &QQuickWindow::frameSwapped, window, [say, settled, window] {
            if (!window->property("settled").toBool())
                return;
            QObject::disconnect(*settled);
            say("settled");
        });
    }
    using namespace std::chrono_literals;
    const aura::app::IdleMemory idle(*window, 10s, aura::app::giveFreeMemoryBack);
    if (!arguments.link.isEmpty() && !context.openLink(arguments.link))
        QTextStream(stderr) << "aura-shop: cannot open " << arguments.link << '\n';
    std::unique_ptr<aura::app::Tour> tour;
    if (!arguments.tour.isEmpty())
        tour = std::make_unique<aura::app::Tour>(context, **client, *network, *window, QDir(arguments.tour),
                                                 arguments.tourAccount, arguments.tourSeller);
    std::unique_ptr<aura::app::BorrowedView> borrowed;
    if (arguments.viewAs)
        borrowed = std::make_unique<aura::app::BorrowedView>(context, **client, *window);
    const int code = QGuiApplication::exec();
    borrowed.reset();
#ifdef AURA_HAS_CONSOLE
    delete console.data(); // before what it shows
#endif
    return code;
}
