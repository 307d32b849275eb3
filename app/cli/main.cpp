// SPDX-License-Identifier: Apache-2.0
#include "shop.h"

#include <aura/documents/application.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

using namespace aura;
using namespace aura::cli;
using namespace Qt::StringLiterals;

namespace {

struct Command {
    const char *name;
    CommandFunction run;
    bool needsAccount;
    const char *usage;
};

constexpr std::array commands{
    Command{"login", loginCommand, true, "login EMAIL [--password-stdin]"},
    Command{"register", registerCommand, true, "register EMAIL --name NAME [--password-stdin]"},
    Command{"logout", logoutCommand, true, "logout [--keep | --export FILE | --discard]"},
    Command{"sync", syncCommand, true, "sync"},
    Command{"search", searchCommand, false,
            "search [TEXT] [--category SLUG] [--brand NAME] [--attribute NAME=VALUE] [--min-price N] [--max-price N]\n"
            "         [--in-stock] [--sort ORDER] [--typing] [--facets] [--limit N] [--offset N]"},
    Command{"show", showCommand, false, "show PRODUCT"},
    Command{"cart", cartCommand, true,
            "cart [add PRODUCT [QUANTITY] | set PRODUCT QUANTITY | remove PRODUCT | save PRODUCT | restore PRODUCT]"},
    Command{"wishlist", wishlistCommand, true, "wishlist [add PRODUCT | remove PRODUCT]"},
    Command{"checkout", checkoutCommand, true,
            "checkout --name N --line1 L --city C --country CC [--line2 L] [--postal-code P] [--region R] [--phone P]\n"
            "           [--payment invoice|cash_on_delivery] [--delivery VENDOR=CODE] [--variant ID] [--notes TEXT] "
            "[--no-sync]"},
    Command{"orders", ordersCommand, true, "orders [invoice NUMBER --out FILE]"},
    Command{"queue", queueCommand, true,
            "queue [retry ID | confirm ID | discard ID | export]\n"
            "  queue edit ID [--quantity [VARIANT=]N] [--notes TEXT] [--name N] [--line1 L] [--line2 L] [--city C]\n"
            "           [--postal-code P] [--region R] [--country CC] [--phone P]"},
    Command{"secrets", secretsCommand, true, "secrets [protect | change | keychain | rotate | reset]"},
    Command{"status", statusCommand, false, "status"},
};

void printUsage(std::FILE *file) {
    std::fputs("usage: aura --data-dir DIR --server URL [--json] [--server-key HEX] [--insecure-token-file FILE]\n"
               "            [--passphrase-stdin] [--secret-file FILE] [--currency CODE] COMMAND\n",
               file);
    for (const auto &command : commands)
        std::fprintf(file, "  %s\n", command.usage);
    std::fputs("The password comes from AURA_PASSWORD, from the standard input or from the terminal.\n"
               "Without a keychain, a passphrase protects personal data: AURA_PASSPHRASE or --passphrase-stdin.\n",
               file);
}

} // namespace

int main(int argc, char **argv) {
    // Only what draws needs more than the core of an application.
    const bool draws = std::find(argv, argv + argc, std::string_view("invoice")) != argv + argc;
    const auto application =
        draws ? documents::windowlessApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(u"aura"_s);
    const auto arguments = parseArguments(QCoreApplication::arguments().mid(1));
    if (!arguments)
        return finish(arguments.error(), QCoreApplication::arguments().contains(u"--json"_s));
    const bool json = arguments->has(u"json"_s);
    if (arguments->has(u"help"_s)) {
        printUsage(stdout);
        return Done;
    }
    const auto name = arguments->words.value(0);
    for (const auto &command : commands) {
        if (name != QLatin1StringView(command.name))
            continue;
        const auto shop = Shop::open(*arguments, command.needsAccount);
        const auto shown = shop ? (*shop)->showIn(*arguments) : Status(shop.error());
        const auto reply = shown ? command.run(**shop, *arguments) : Result<Reply>(shown.error());
        // What could not be read here, the next sync brings anew.
        if (shop && !reply && reply.error().code == ErrorCode::Corrupt)
            (void)await((*shop)->client().checkCatalogue());
        return finish(reply, json);
    }
    if (json)
        return finish(Error{ErrorCode::InvalidArgument, u"unknown command "_s + name}, true);
    printUsage(stderr);
    return WrongUsage;
}
