// SPDX-License-Identifier: Apache-2.0
#include "shop.h"
#include "terminal.h"

#include <aura/app/currency_switch.h>
#include <aura/app/format.h>
#include <aura/platform/keychain_secret_store.h>
#include <aura/sync/secret_stores.h>

namespace aura::cli {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Shop>> Shop::open(const Arguments &arguments, bool needsAccount) {
    sync::Options options;
    options.dataDir = arguments.value(u"data-dir"_s);
    options.serverUrl = QUrl(arguments.value(u"server"_s), QUrl::StrictMode);
    if (options.dataDir.isEmpty() || arguments.value(u"server"_s).isEmpty())
        return Error{ErrorCode::InvalidArgument, u"--data-dir and --server are needed"_s};
    if (const auto key = arguments.value(u"server-key"_s); !key.isEmpty()) {
        options.serverKey = QByteArray::fromHex(key.toLatin1());
        if (options.serverKey.size() != 32)
            return Error{ErrorCode::InvalidArgument, u"--server-key needs 64 hexadecimal digits"_s};
    }
    options.automatic = false;
    auto tokenFile = arguments.value(u"insecure-token-file"_s);
    if (tokenFile.isEmpty())
        tokenFile = qEnvironmentVariable("AURA_INSECURE_TOKEN_FILE");
    if (!tokenFile.isEmpty())
        options.secrets = std::make_shared<sync::InsecureFileSecretStore>(tokenFile);
    else
        options.secrets = std::make_shared<platform::KeychainSecretStore>(u"aura-shop"_s);
    options.secretFile = arguments.value(u"secret-file"_s);
    if (options.secretFile.isEmpty())
        options.secretFile = qEnvironmentVariable("AURA_SECRET_FILE");
    auto shop = std::make_unique<Shop>();
    AURA_ASSIGN(shop->m_client, sync::Client::open(std::move(options)));
    AURA_TRY(shop->unlock(arguments, needsAccount));
    return shop;
}

Status Shop::unlock(const Arguments &arguments, bool needsAccount) {
    AURA_ASSIGN(const auto state, await(m_client->secretsSettled()));
    if (keepsSecrets(state))
        return {};
    m_passphrase = givenPassphrase(arguments);
    if (state == SecretState::PassphraseNeeded) {
        if (!m_passphrase && needsAccount && isTerminal())
            m_passphrase = readSecret("Passphrase");
        if (!m_passphrase)
            return {};
        const auto opened = await(m_client->unlock(*m_passphrase));
        if (!opened && opened.error().code == ErrorCode::PermissionDenied)
            return Error{ErrorCode::SecretsLocked, u"the passphrase is wrong"_s};
        return opened;
    }
    const bool nothingKept = state == SecretState::Absent || state == SecretState::Locked;
    return m_passphrase && nothingKept ? await(m_client->setPassphrase(*m_passphrase)) : Status{};
}

Status Shop::showIn(const Arguments &arguments) {
    const auto rates = m_client->exchangeRates();
    const bool asked = arguments.has(u"currency"_s);
    const auto code =
        asked ? arguments.value(u"currency"_s).toUpper() : app::chosenCurrency(arguments.value(u"data-dir"_s));
    if (code.isEmpty())
        return {};
    const auto currency = Currency::parse(code);
    if (currency && currenciesOf(rates).contains(*currency))
        app::format::setShownCurrency(*currency, rates);
    else if (asked && !currency)
        return currency.error();
    // A device that has not synced yet, and a shop that converts nothing, show what there is.
    else if (asked && !currenciesOf(rates).isEmpty() && !arguments.has(u"min-price"_s) &&
             !arguments.has(u"max-price"_s))
        return Error{ErrorCode::InvalidArgument, u"the shop has no rate for "_s + code};
    return {};
}

Result<storage::Database *> Shop::catalogue() {
    const auto handle = m_client->catalogue();
    if (handle == nullptr)
        return Error{ErrorCode::NotFound, u"there is no catalogue on this device yet: run aura sync"_s};
    if (m_catalogue.path() != handle->path) {
        storage::OpenOptions options;
        options.mode = storage::OpenOptions::Mode::ReadOnly;
        AURA_ASSIGN(m_catalogue, storage::Database::open(handle->path, options));
    }
    return &m_catalogue;
}

Result<Product> Shop::product(const QString &name) {
    AURA_ASSIGN(auto *database, catalogue());
    storage::CatalogueReader reader(*database);
    if (const auto id = Id::parse(name)) {
        auto product = reader.product(*id);
        if (product || product.error().code != ErrorCode::NotFound)
            return product;
        return reader.productByVariant(*id);
    }
    AURA_ASSIGN(const auto vendors, reader.vendors());
    std::optional<Id> found;
    for (const auto &vendor : vendors) {
        AURA_ASSIGN(const auto id, reader.productIdByExternalId(vendor.id, name));
        if (id && found)
            return Error{ErrorCode::Conflict, u"several vendors have a product "_s + name};
        if (id)
            found = id;
    }
    if (!found)
        return Error{ErrorCode::NotFound, u"no product "_s + name};
    return reader.product(*found);
}

Result<Id> Shop::variant(const QString &name) {
    // What has left the catalogue may still be in the cart.
    const auto id = Id::parse(name);
    if (id) {
        for (const auto &line : m_client->cart().lines) {
            if (line.variantId == *id)
                return *id;
        }
    }
    AURA_ASSIGN(const auto product, this->product(name));
    for (const auto &variant : product.variants) {
        if (id && variant.id == *id)
            return *id;
    }
    const auto *variant = defaultVariant(product);
    if (variant == nullptr)
        return Error{ErrorCode::NotFound, u"the product has no variant"_s};
    return variant->id;
}

} // namespace aura::cli
