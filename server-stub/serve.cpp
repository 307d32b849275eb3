// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/platform_services.h>
#include <aura/server/api/server_app.h>
#include <aura/server/command.h>
#include <aura/server/services/card_sandbox.h>
#include <aura/server/services/mail_options.h>
#include <aura/server/services/payout_sandbox.h>
#include <aura/server/services/stripe.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <csignal>
#include <cstdio>
#include <ctime>
#include <pthread.h>

namespace aura::server {

namespace {

constexpr long maintenanceSeconds = 60;

int fail(const QString &message) {
    std::fprintf(stderr, "aura-server: %s\n", qPrintable(message));
    return 1;
}

int wrongArguments(const QString &message) {
    std::fprintf(stderr, "aura-server serve: %s\n", qPrintable(message));
    return 2;
}

/// "127.0.0.1:8080", "[::1]:0"
bool readListen(const QString &text, http::ServerOptions &options) {
    const auto colon = text.lastIndexOf(u':');
    if (colon < 1)
        return false;
    QString address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    bool ok = false;
    options.port = QStringView(text).mid(colon + 1).toUShort(&ok);
    options.address = address.toStdString();
    return ok;
}

QString sentence(const Error &error) {
    switch (error.code) {
    case ErrorCode::NewerVersion:
        return QStringLiteral("the data was written by a newer version of aura-server: ") + error.detail;
    case ErrorCode::Corrupt:
        return QStringLiteral("the data is damaged: ") + error.detail;
    default:
        return error.detail;
    }
}

/// Who takes cards; nullptr for nobody. Nothing, and `wrong` says why, when that makes no sense. Secrets come from the
/// environment: a command line can be read by everybody on the machine.
std::optional<std::shared_ptr<PaymentProvider>> readCards(const QString &name, QString &wrong) {
    if (name.isEmpty() || name == QStringLiteral("none"))
        return std::shared_ptr<PaymentProvider>();
    if (name == QStringLiteral("sandbox"))
        return std::make_shared<CardSandbox>();
    if (name == QStringLiteral("stripe")) {
        Stripe::Options options;
        options.secretKey = qgetenv("AURA_STRIPE_KEY");
        options.webhookSecret = qgetenv("AURA_STRIPE_WEBHOOK_SECRET");
        if (qEnvironmentVariableIsSet("AURA_STRIPE_URL")) {
            options.url = qgetenv("AURA_STRIPE_URL");
            options.plainAllowed = options.url.startsWith("http://127.0.0.1:");
        }
        if (!options.secretKey.isEmpty())
            return std::make_shared<Stripe>(std::move(options));
        wrong = QStringLiteral("--cards stripe needs AURA_STRIPE_KEY in the environment");
        return std::nullopt;
    }
    wrong = QStringLiteral("--cards takes none, sandbox or stripe");
    return std::nullopt;
}

/// Empty for none.
QString thumbnailer(const QCommandLineParser &parser) {
    const auto named = parser.value(QStringLiteral("thumbnailer"));
    if (named == QStringLiteral("none"))
        return {};
    if (!named.isEmpty())
        return named;
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/aura-thumbnailer");
    return QFileInfo(beside).isFile() ? beside : QString();
}

/// Waits for SIGINT or SIGTERM, looking after the data meanwhile.
void waitForTheEnd(const sigset_t &signals, ServerApp &app) {
    const timespec interval{maintenanceSeconds, 0};
    for (;;) {
        app.maintain();
        const int signal = sigtimedwait(&signals, nullptr, &interval);
        if (signal == SIGINT || signal == SIGTERM)
            return;
    }
}

} // namespace

int serveCommand(const QStringList &arguments) {
    QCommandLineParser parser;
    parser.addOptions({
        {QStringLiteral("data"), QStringLiteral("The data folder."), QStringLiteral("dir")},
        {QStringLiteral("listen"), QStringLiteral("Address and port; port 0 takes a free one."),
         QStringLiteral("address"), QStringLiteral("127.0.0.1:8080")},
        {QStringLiteral("cert"), QStringLiteral("PEM certificate chain."), QStringLiteral("file")},
        {QStringLiteral("key"), QStringLiteral("PEM private key."), QStringLiteral("file")},
        {QStringLiteral("cards"), QStringLiteral("Who takes cards: none, sandbox (moves no money) or stripe."),
         QStringLiteral("provider"), QStringLiteral("none")},
        {QStringLiteral("payouts"), QStringLiteral("Who pays shops: none or sandbox (moves no money)."),
         QStringLiteral("provider"), QStringLiteral("none")},
        {QStringLiteral("thumbnailer"),
         QStringLiteral("aura-thumbnailer; the one beside this program if not given, none to make no thumbnails."),
         QStringLiteral("program")},
        {QStringLiteral("webhooks-private"), QStringLiteral("Webhooks may lead into private networks.")},
        {QStringLiteral("threads"), QStringLiteral("Network threads; one a core if not given."), QStringLiteral("n")},
    });
    addMailOptions(parser);
    if (!parser.parse(QStringList(QStringLiteral("serve")) + arguments))
        return wrongArguments(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrongArguments(QStringLiteral("unexpected ") + parser.positionalArguments().first());
    if (parser.value(QStringLiteral("data")).isEmpty())
        return wrongArguments(QStringLiteral("--data DIR is required"));

    http::ServerOptions options;
    if (!readListen(parser.value(QStringLiteral("listen")), options))
        return wrongArguments(QStringLiteral("--listen needs ADDRESS:PORT"));
    options.certificatePath = parser.value(QStringLiteral("cert")).toStdString();
    options.keyPath = parser.value(QStringLiteral("key")).toStdString();
    if (options.certificatePath.empty() != options.keyPath.empty())
        return wrongArguments(QStringLiteral("--cert and --key belong together"));
    if (parser.isSet(QStringLiteral("threads"))) {
        options.threads = parser.value(QStringLiteral("threads")).toUInt();
        if (options.threads < 1 || options.threads > 256)
            return wrongArguments(QStringLiteral("--threads needs a number from 1 to 256"));
    }

    ServerApp::Options appOptions;
    QString wrongCards;
    auto cards = readCards(parser.value(QStringLiteral("cards")), wrongCards);
    if (!cards)
        return wrongArguments(wrongCards);
    appOptions.payments.provider = std::move(*cards);
    const auto payouts = parser.value(QStringLiteral("payouts"));
    if (payouts == QStringLiteral("sandbox"))
        appOptions.payouts.provider = std::make_shared<PayoutSandbox>();
    else if (payouts != QStringLiteral("none"))
        return wrongArguments(QStringLiteral("--payouts takes none or sandbox"));
    auto mail = mailOptions(parser, QProcessEnvironment::systemEnvironment());
    if (!mail)
        return wrongArguments(mail.error().detail);
    appOptions.mail = std::move(*mail);

    appOptions.thumbnails.program = thumbnailer(parser);
    if (!appOptions.thumbnails.program.isEmpty() && !QFileInfo(appOptions.thumbnails.program).isExecutable())
        return wrongArguments(QStringLiteral("--thumbnailer names no program: ") + appOptions.thumbnails.program);

    // Before the first thread starts: all of them inherit the mask, so that only the wait below sees the signals.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    const SystemClock clock;
    SystemRandom random;
    auto app = ServerApp::open(parser.value(QStringLiteral("data")), clock, random, appOptions);
    if (!app)
        return fail(sentence(app.error()));
    (*app)->platform().webhooks->allowPrivate(parser.isSet(QStringLiteral("webhooks-private")));
    options.onAnswered = [app = app->get()](const http::RequestMetrics &metrics) { app->onAnswered(metrics); };
    http::HttpServer server((*app)->router(), options, clock, random);
    const auto port = server.start();
    if (!port)
        return fail(port.error().detail);
    const bool ipv6 = options.address.find(':') != std::string::npos;
    std::printf("listening on http%s://%s%s%s:%u\n", options.certificatePath.empty() ? "" : "s", ipv6 ? "[" : "",
                options.address.c_str(), ipv6 ? "]" : "", static_cast<unsigned>(*port));
    std::fflush(stdout);
    std::fprintf(stderr, "catalogues are signed with the key %s\n",
                 (*app)->snapshots().publicKey().toHex().constData());
    waitForTheEnd(signals, **app);
    (*app)->closeStreams();
    server.stop();
    (*app)->stop();
    return 0;
}

} // namespace aura::server
