// SPDX-License-Identifier: Apache-2.0
#include <aura/sync/client.h>

#include "blobs/blob_files.h"
#include "blobs/picture_privacy.h"
#include "client_private.h"
#include "crypto/openssl_lifetime.h"
#include "session/move_secrets.h"
#include "transport/system_reachability.h"

#include <aura/domain/picture_sizes.h>
#include <aura/sync/secret_stores.h>
#include <aura/wire/pricing_json.h>

#include <QCryptographicHash>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

Result<QUrl> normalized(const QUrl &url) {
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !web || url.host().isEmpty())
        return Error{ErrorCode::InvalidArgument, u"not a server: "_s + url.toString(QUrl::RemoveUserInfo)};
    QUrl server;
    server.setScheme(url.scheme());
    server.setHost(url.host());
    server.setPort(url.port());
    server.setPath(url.path());
    return server.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
}

} // namespace

Result<std::unique_ptr<Client>> Client::open(Options options) {
    keepOpenSslUntilTheEnd();
    qRegisterMetaType<aura::sync::Table>();
    qRegisterMetaType<QList<aura::Id>>("QList<aura::Id>");
    AURA_ASSIGN(options.serverUrl, normalized(options.serverUrl));
    auto d = std::make_unique<Private>();
    if (options.secrets == nullptr)
        options.secrets = std::make_shared<MemorySecretStore>();
    if (options.reachability == nullptr && options.automatic)
        options.reachability = std::make_shared<SystemReachability>();
    d->reachability = options.reachability;
    const auto scope = QString::fromLatin1(
        QCryptographicHash::hash(options.serverUrl.toEncoded(), QCryptographicHash::Sha256).toHex().left(16));
    const QString folder = options.dataDir + u"/servers/"_s + scope;
    const Clock &clock = options.clock != nullptr ? *options.clock : d->systemClock;
    Random &random = options.random != nullptr ? *options.random : d->systemRandom;
    d->pictures = std::make_shared<PictureCache>(folder + u"/pictures"_s, clock);
    d->engine = std::make_unique<SyncEngine>(std::move(options), folder, scope, clock, random, d->pictures);
    d->engine->moveToThread(&d->thread);
    d->thread.setObjectName(u"aura-sync"_s);
    d->thread.start();
    Status opened;
    QMetaObject::invokeMethod(
        d->engine.get(), [&] { opened = d->engine->open(); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return opened.error();
    if (d->reachability != nullptr)
        d->reachability->watch([engine = d->engine.get()](Reachability::Hint hint) { engine->setReachable(hint); });
    return std::unique_ptr<Client>(new Client(std::move(d)));
}

Client::Client(std::unique_ptr<Private> p)
    : d(std::move(p)) {
    connect(d->engine.get(), &SyncEngine::changed, this, &Client::changed);
    connect(d->engine.get(), &SyncEngine::statusChanged, this, &Client::statusChanged);
    connect(d->engine.get(), &SyncEngine::catalogueReplaced, this, &Client::catalogueReplaced);
}

Client::~Client() = default;

namespace {

/// Runs `command(core)` on the worker and answers with what it returns.
template <typename T, typename Command>
QFuture<T> ask(SyncEngine &engine, Command command) {
    const Answer<T> answer;
    engine.submit([answer, command = std::move(command)](SyncCore &core) { answer(command(core)); });
    return answer.future();
}

/// What `read(views)` finds, or why there is nothing to look at.
template <typename Read>
auto look(SyncCore &core, Read read) -> decltype(read(std::declval<WorkViews &>())) {
    auto views = core.workViews();
    if (!views)
        return views.error();
    return read(*views);
}

QFuture<Status> changeCart(SyncEngine &engine, CartCommand::Kind kind, const Id &variantId, std::int64_t quantity) {
    const Answer<Status> answer;
    engine.submitCart({kind, variantId, quantity}, answer);
    return answer.future();
}

/// Without its metadata. What is too large is not even looked through.
Result<QByteArray> toBeKept(const QByteArray &picture) {
    if (picture.size() > BlobFiles::largest)
        return Error{ErrorCode::TooLarge, u"a picture of %1 bytes"_s.arg(picture.size())};
    return withoutMetadata(picture);
}

/// Runs `command(core, vault, done)` on the worker and answers with what it gives to `done`.
template <typename Command>
QFuture<Status> changeSecrets(SyncEngine &engine, Command command) {
    const Answer<Status> answer;
    engine.submitToVault([answer, command = std::move(command)](SyncCore &core, Vault &vault) {
        const std::function<void(Status)> done = answer;
        command(core, vault, done);
    });
    return answer.future();
}

QFuture<Result<Account>> enter(SyncEngine &engine, const wire::Credentials &credentials) {
    const Answer<Result<Account>> answer;
    engine.submit([answer, credentials](SyncCore &core) {
        core.signIn(credentials, [answer](Result<Account> account) { answer(std::move(account)); });
    });
    return answer.future();
}

} // namespace

QFuture<Status> Client::addToCart(const Id &variantId, std::int64_t quantity) {
    return changeCart(*d->engine, CartCommand::Kind::Add, variantId, quantity);
}

QFuture<Status> Client::setQuantity(const Id &variantId, std::int64_t quantity) {
    return changeCart(*d->engine, CartCommand::Kind::Set, variantId, quantity);
}

QFuture<Status> Client::removeFromCart(const Id &variantId) {
    return changeCart(*d->engine, CartCommand::Kind::Remove, variantId, 0);
}

QFuture<Status> Client::saveForLater(const Id &variantId, std::int64_t quantity) {
    return changeCart(*d->engine, CartCommand::Kind::Save, variantId, quantity);
}

QFuture<Status> Client::moveToCart(const Id &variantId) {
    return changeCart(*d->engine, CartCommand::Kind::Restore, variantId, 1);
}

QFuture<Result<QList<Quote>>> Client::quote(const CheckoutRequest &request) {
    return ask<Result<QList<Quote>>>(*d->engine, [request](SyncCore &core) { return core.quote(request); });
}

QFuture<Result<QList<PlacedIntent>>> Client::checkout(const CheckoutRequest &request) {
    return ask<Result<QList<PlacedIntent>>>(*d->engine, [request](SyncCore &core) { return core.checkout(request); });
}

QFuture<Result<CardPayment>> Client::pay(const CheckoutRequest &request, const CardDetails &card) {
    const Answer<Result<CardPayment>> answer;
    d->engine->submit([answer, request, card](SyncCore &core) {
        core.pay(request, card, [answer](Result<CardPayment> payment) { answer(std::move(payment)); });
    });
    return answer.future();
}

QFuture<Result<CardPayment>> Client::confirmPayment(const Id &paymentId, const QString &code) {
    const Answer<Result<CardPayment>> answer;
    d->engine->submit([answer, paymentId, code](SyncCore &core) {
        core.confirmPayment(paymentId, code, [answer](Result<CardPayment> payment) { answer(std::move(payment)); });
    });
    return answer.future();
}

QFuture<Result<Id>> Client::perform(const OperationArgs &args) {
    return ask<Result<Id>>(*d->engine, [args](SyncCore &core) { return core.perform(args); });
}

QFuture<Result<QList<Result<Id>>>> Client::performAll(const QList<OperationArgs> &all) {
    return ask<Result<QList<Result<Id>>>>(*d->engine, [all](SyncCore &core) { return core.performAll(all); });
}

QFuture<Result<QList<Id>>> Client::performTogether(const QList<OperationArgs> &all, const QString &draft) {
    return ask<Result<QList<Id>>>(*d->engine,
                                  [all, draft](SyncCore &core) { return core.performTogether(all, draft); });
}

QFuture<Result<QList<Status>>> Client::performGroups(const QList<QList<OperationArgs>> &groups) {
    return ask<Result<QList<Status>>>(*d->engine, [groups](SyncCore &core) { return core.performGroups(groups); });
}

QFuture<Result<QList<Id>>> Client::newIds(int count) {
    return ask<Result<QList<Id>>>(*d->engine, [count](SyncCore &core) { return Result(core.newIds(count)); });
}

QFuture<Status> Client::keepDraft(const QString &name, const QByteArray &bytes) {
    return ask<Status>(*d->engine, [name, bytes](SyncCore &core) { return core.keepDraft(name, bytes); });
}

QFuture<Result<QByteArray>> Client::draft(const QString &name) {
    return ask<Result<QByteArray>>(*d->engine, [name](SyncCore &core) { return core.draft(name); });
}

QFuture<Result<QMap<QString, Result<QByteArray>>>> Client::drafts(const QString &prefix) {
    return ask<Result<QMap<QString, Result<QByteArray>>>>(*d->engine,
                                                          [prefix](SyncCore &core) { return core.drafts(prefix); });
}

QFuture<Result<Id>> Client::attachPicture(const Id &productId, const QByteArray &bytes, const QString &alt,
                                          int position) {
    return ask<Result<Id>>(*d->engine, [productId, bytes, alt, position](SyncCore &core) -> Result<Id> {
        AURA_ASSIGN(const auto picture, toBeKept(bytes));
        return core.attachPicture(productId, picture, alt, position);
    });
}

QFuture<Result<QByteArray>> Client::keepPicture(const QByteArray &bytes) {
    return ask<Result<QByteArray>>(*d->engine, [bytes](SyncCore &core) -> Result<QByteArray> {
        AURA_ASSIGN(const auto picture, toBeKept(bytes));
        return core.keepPicture(picture);
    });
}

QFuture<Result<QByteArray>> Client::keptPicture(const QByteArray &sha256) {
    return ask<Result<QByteArray>>(*d->engine, [sha256](SyncCore &core) { return core.keptPicture(sha256); });
}

QFuture<Result<QList<Product>>> Client::vendorProducts(const Id &vendor, const QList<Id> &ids) {
    return ask<Result<QList<Product>>>(*d->engine, [vendor, ids](SyncCore &core) {
        return look(core, [&](WorkViews &views) { return views.products(vendor, ids); });
    });
}

QFuture<Result<QList<Id>>> Client::vendorProductIds(const Id &vendor) {
    return ask<Result<QList<Id>>>(*d->engine, [vendor](SyncCore &core) {
        return look(core, [&](WorkViews &views) { return views.productIds(vendor); });
    });
}

QFuture<Result<QList<StockLevel>>> Client::vendorStock(const Id &vendor, const QList<Id> &variants) {
    return ask<Result<QList<StockLevel>>>(*d->engine, [vendor, variants](SyncCore &core) {
        return look(core, [&](WorkViews &views) { return views.stock(vendor, variants); });
    });
}

QFuture<Result<Vendor>> Client::vendorShop(const Id &vendor) {
    return ask<Result<Vendor>>(*d->engine, [vendor](SyncCore &core) {
        return look(core, [&](WorkViews &views) { return views.vendor(vendor); });
    });
}

QFuture<Result<StockPolicy>> Client::stockPolicy(const Id &vendor) {
    return ask<Result<StockPolicy>>(*d->engine, [vendor](SyncCore &core) {
        return look(core, [&](WorkViews &views) { return views.stockPolicy(vendor); });
    });
}

QFuture<Result<StockHistoryView>> Client::stockHistory(const Id &vendor, const Id &variant) {
    return ask<Result<StockHistoryView>>(*d->engine, [vendor, variant](SyncCore &core) {
        auto view = look(core, [&](WorkViews &views) { return views.stockHistory(vendor, variant); });
        if (view)
            view->device = core.deviceId();
        return view;
    });
}

QFuture<Result<ProductHistoryView>> Client::productHistory(const Id &vendor, const Id &product) {
    return ask<Result<ProductHistoryView>>(*d->engine, [vendor, product](SyncCore &core) {
        auto view = look(core, [&](WorkViews &views) { return views.productHistory(vendor, product); });
        if (view)
            view->device = core.deviceId();
        return view;
    });
}

QFuture<Result<QList<Order>>> Client::vendorOrders(const Id &vendor, const QList<Id> &ids) {
    return ask<Result<QList<Order>>>(*d->engine, [vendor, ids](SyncCore &core) {
        return look(core, [&](WorkViews &views) { return views.orders(vendor, ids); });
    });
}

QFuture<Result<QList<Review>>> Client::vendorReviews(const Id &vendor) {
    return ask<Result<QList<Review>>>(*d->engine, [vendor](SyncCore &core) {
        return look(core, [&](WorkViews &views) { return views.reviews(vendor); });
    });
}

QFuture<Result<QList<Review>>> Client::ownReviews() {
    return ask<Result<QList<Review>>>(
        *d->engine, [](SyncCore &core) { return look(core, [&](WorkViews &views) { return views.ownReviews(); }); });
}

QFuture<Result<QSet<Id>>> Client::ownVotes() {
    return ask<Result<QSet<Id>>>(
        *d->engine, [](SyncCore &core) { return look(core, [&](WorkViews &views) { return views.ownVotes(); }); });
}

QFuture<Result<Account>> Client::signIn(const QString &email, const QString &password) {
    return enter(*d->engine, {{}, email, password, {}});
}

QFuture<Result<Account>> Client::registerAccount(const QString &name, const QString &email, const QString &password) {
    if (name.trimmed().isEmpty()) {
        const Answer<Result<Account>> answer;
        answer(Error{ErrorCode::InvalidArgument, u"a name is needed"_s});
        return answer.future();
    }
    return enter(*d->engine, {name, email, password, {}});
}

QFuture<Status> Client::signOut(SignOut mode) {
    return ask<Status>(*d->engine, [mode](SyncCore &core) { return core.signOut(mode); });
}

QFuture<Result<SyncReport>> Client::syncNow() {
    const Answer<Result<SyncReport>> answer;
    d->engine->submit(
        [answer](SyncCore &core) { core.syncNow([answer](Result<SyncReport> report) { answer(std::move(report)); }); });
    return answer.future();
}

QFuture<Result<SecretState>> Client::secretsSettled() {
    return ask<Result<SecretState>>(*d->engine, [](SyncCore &core) { return core.view()->status.secrets; });
}

QFuture<Status> Client::retrySecrets() {
    return changeSecrets(*d->engine, [](SyncCore &core, Vault &, const auto &done) { core.askForKeys(done); });
}

QFuture<Status> Client::unlock(const QString &passphrase) {
    return changeSecrets(*d->engine, [passphrase](SyncCore &core, Vault &vault, const auto &done) {
        if (const auto opened = vault.unlock(passphrase); !opened)
            return done(opened);
        core.askForKeys(done);
    });
}

QFuture<Status> Client::setPassphrase(const QString &passphrase) {
    return changeSecrets(*d->engine,
                         [passphrase, post = d->engine->poster()](SyncCore &core, Vault &vault, const auto &done) {
                             moveIntoFile(core, vault, post, passphrase, done);
                         });
}

QFuture<Status> Client::changePassphrase(const QString &current, const QString &fresh) {
    return changeSecrets(*d->engine, [current, fresh](SyncCore &core, Vault &vault, const auto &done) {
        if (const auto changed = vault.changePassphrase(current, fresh); !changed)
            return done(changed);
        core.askForKeys(done);
    });
}

QFuture<Status> Client::useKeychain() {
    return changeSecrets(*d->engine, [post = d->engine->poster()](SyncCore &core, Vault &vault, const auto &done) {
        moveOutOfFile(core, vault, post, done);
    });
}

QFuture<Status> Client::rotateKey() {
    return changeSecrets(*d->engine, [](SyncCore &core, Vault &, const auto &done) { core.rotateKey(done); });
}

QFuture<Status> Client::startAfresh() {
    const Clock &clock = d->engine->clock();
    return changeSecrets(*d->engine, [&clock](SyncCore &core, Vault &vault, const auto &done) {
        core.startAfresh([&vault, &clock] { return vault.putFileAside(clock.now()); }, done);
    });
}

QFuture<Status> Client::retry(const Id &opId) {
    return ask<Status>(*d->engine, [opId](SyncCore &core) { return core.retry(opId); });
}

QFuture<Status> Client::confirm(const Id &opId) {
    return ask<Status>(*d->engine, [opId](SyncCore &core) { return core.confirm(opId); });
}

QFuture<Status> Client::edit(const Id &opId, const OperationArgs &args) {
    return ask<Status>(*d->engine, [opId, args](SyncCore &core) { return core.edit(opId, args); });
}

QFuture<Status> Client::discard(const Id &opId) {
    return ask<Status>(*d->engine, [opId](SyncCore &core) { return core.discard(opId); });
}

QFuture<Result<QByteArray>> Client::exportQueue() {
    return ask<Result<QByteArray>>(*d->engine, [](SyncCore &core) { return core.exportQueue(); });
}

QFuture<Result<bool>> Client::checkCatalogue() {
    const Answer<Result<bool>> answer;
    d->engine->submit([answer](SyncCore &core) { core.checkCatalogue(answer); });
    return answer.future();
}

Cart Client::cart() const {
    return d->engine->view()->cart;
}

QList<OrderView> Client::orders() const {
    return d->engine->view()->orders;
}

QList<QueueEntry> Client::queue() const {
    QList<QueueEntry> entries;
    // Held while it is read: the engine may have let go of this view by the end of the first look.
    const auto view = d->engine->view();
    for (const auto &entry : view->queue)
        entries.append(*entry);
    return entries;
}

QList<std::shared_ptr<const QueueEntry>> Client::entries() const {
    const auto view = d->engine->view();
    return {view->queue.begin(), view->queue.end()};
}

SyncStatus Client::status() const {
    return d->engine->view()->status;
}

QFuture<Status> Client::clearCatalogue() {
    return ask<Status>(*d->engine, [](SyncCore &core) { return core.clearCatalogue(); });
}

AddressBook Client::addresses() const {
    return d->engine->view()->addresses;
}

Wishlist Client::wishlist() const {
    return d->engine->view()->wishlist;
}

NoticeBoard Client::notices() const {
    return d->engine->view()->notices;
}

Account Client::account() const {
    return d->engine->view()->account;
}

Result<QByteArray> Client::cachedPicture(const QByteArray &sha256, int side) const {
    auto bytes = d->pictures->read({sha256, side});
    // From the next larger one up; the whole picture is the largest.
    for (const int larger : thumbnailSides) {
        if (!bytes && side != 0 && larger > side)
            bytes = d->pictures->read({sha256, larger});
    }
    return bytes || side == 0 ? bytes : d->pictures->read({sha256, 0});
}

QFuture<Result<QByteArray>> Client::fetchPicture(const QByteArray &sha256, int side, std::function<bool()> unwanted) {
    const Answer<Result<QByteArray>> answer;
    d->engine->submitAtOnce([answer, unwanted = std::move(unwanted), name = PictureName{sha256, side}](SyncCore &core) {
        core.fetchPicture(name, {[answer](Result<QByteArray> bytes) { answer(std::move(bytes)); },
                                 [answer, unwanted] { return answer.unwanted() || (unwanted && unwanted()); }});
    });
    return answer.future();
}

std::int64_t Client::pictureBytes() const {
    return d->pictures->bytes();
}

std::int64_t Client::pictureLimit() const {
    return d->pictures->limit();
}

void Client::setPictureLimit(std::int64_t bytes) {
    d->pictures->setLimit(bytes);
}

QFuture<Status> Client::clearPictures() {
    const Answer<Status> answer;
    d->engine->submitAtOnce([answer](SyncCore &core) { core.clearPictures(answer); });
    return answer.future();
}

ExchangeRates Client::exchangeRates() const {
    return d->engine->view()->rates;
}

PriceRules Client::priceRules() const {
    return d->engine->view()->priceRules;
}

Shopper Client::shopper() const {
    const auto view = d->engine->view();
    return shopperIn(*view);
}

QFuture<Result<GivenVoucher>> Client::checkVoucher(const QString &code) {
    const Answer<Result<GivenVoucher>> answer;
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.path = u"/api/v1/vouchers/check"_s;
    request.contentType = "application/json";
    request.body = wire::toBytes(QJsonObject{{u"code"_s, code}});
    d->engine->submit([answer, code, request = std::move(request)](SyncCore &core) {
        core.ask(request, SyncCore::Asker::Person, [answer, code](const Result<QByteArray> &bytes) {
            if (!bytes)
                return answer(bytes.error());
            const auto said = wire::voucherAnswerFromBytes(*bytes);
            if (!said)
                return answer(said.error());
            answer(GivenVoucher{code, said->promotion, said->state});
        });
    });
    return answer.future();
}

CatalogueHandle Client::catalogue() const {
    return d->engine->view()->catalogue;
}

} // namespace aura::sync
